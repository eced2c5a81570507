/** S5 in real Chromium: a sample of the changes of `tamper`, made to the rows of a real database and met by a browser that starts on it. */
import type { Page } from 'playwright-core';
import type { Draft } from '../utils/core/draft';
import { ask, compare, field, list, openForm, reopen, setUpVault, untilHeld, drafts } from './kit/clerk';
import type { Fault } from './kit/fault';
import { untilMirrored } from './kit/mirrored';
import { mutate } from './kit/mutate';
import { dump, restore, type Dump } from './kit/rows';
import type { Rig } from './kit/rig';
import { bring, madeUp } from './kit/seed';

const A_ROUND = 5;

interface World {
  profile: string;
  rows: Dump;
  older: Dump[];
  copies: Record<string, unknown>;
  drafts: Draft[];
}

async function usedProfile(rig: Rig): Promise<World> {
  const profile = rig.folder();
  const seat = await rig.seat(profile);
  const desk = await setUpVault(seat);
  await bring(
    desk,
    Array.from({ length: 4 }, () => madeUp(rig.random)),
  );
  await openForm(seat.page);
  const older: Dump[] = [];
  for (let length = 4; length <= 12; length += 4) {
    await field(seat.page).pressSequentially(rig.random.letters(4));
    await untilHeld(desk, await field(seat.page).inputValue());
    older.push(await dump(desk));
  }
  await untilMirrored(desk);
  const made = {
    profile,
    rows: await dump(desk),
    older: older.slice(0, -1),
    copies: await copiesOf(desk),
    drafts: await drafts(desk),
  };
  await seat.close();
  return made;
}

const copiesOf = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => chrome.storage.local.get(null));
const restoreCopies = (page: Page, copies: Record<string, unknown>): Promise<void> =>
  page.evaluate(async (wanted) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(wanted);
  }, copies);

export default {
  name: 'tamper-live',
  bar: 'S5',
  what: `${A_ROUND} of the same changes a round in the database of real Chromium, then a new start: detected, the rest survives`,
  rounds: { quick: 0, long: 20 },
  backends: 'both',
  shows: {
    changes: 'sum',
    'drafts restored or untouched': 'sum',
    'told as damaged': 'sum',
    undetected: 'sum',
  },
  async run(rig) {
    const world = await rig.once('world', () => usedProfile(rig));
    const wrong: string[] = [];
    const sums = { sound: 0, told: 0, undetected: 0 };
    for (let at = 0; at < A_ROUND; at++) {
      const { what, dump: changed } = mutate(world.rows, world.older, rig.random);
      // the desk is not asked for anything: only its way to the database is used, and the browser ends at once
      const hand = await rig.seat(world.profile);
      const page = await hand.context.newPage();
      await page.goto(`chrome-extension://${hand.extensionId}/popup.html`);
      await ask(page, { type: 'vault.state' });
      await restoreCopies(page, world.copies);
      await restore(page, changed);
      await hand.kill();

      const { seat, desk } = await reopen(rig, world.profile);
      const told = await list(desk);
      const found = await drafts(desk);
      for (const draft of world.drafts) {
        const [line] = compare([draft], found, told);
        if (line === undefined) sums.sound++;
        else if (line.endsWith('told as damaged')) sums.told++;
        else {
          sums.undetected++;
          wrong.push(`${what}: ${line}`);
        }
      }
      await seat.close();
    }
    return {
      wrong,
      figures: {
        changes: A_ROUND,
        'drafts restored or untouched': sums.sound,
        'told as damaged': sums.told,
        undetected: sums.undetected,
      },
    };
  },
} satisfies Fault;
