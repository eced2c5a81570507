/** R3: files of a closed browser are damaged; everything is there again at the next start, and the clerk is told. */
import { cpSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import {
  ask,
  compare,
  drafts,
  field,
  list,
  openForm,
  reopen,
  setUpVault,
  unlockVault,
  untilHeld,
} from './kit/clerk';
import { copyFolder, DAMAGES, filesOf, type StoreName } from './kit/disk';
import type { Fault } from './kit/fault';
import { untilMirrored } from './kit/mirrored';
import { backendOnDisk, type Rig } from './kit/rig';
import { bring, madeUp } from './kit/seed';

const DRAFTS = 12;
const KINDS = Object.keys(DAMAGES);

/** A profile with drafts brought in, one typed by hand, the browser closed; and what the drafts were. */
async function usedProfile(rig: Rig) {
  const profile = rig.folder();
  const seat = await rig.seat(profile);
  const desk = await setUpVault(seat);
  await bring(
    desk,
    Array.from({ length: DRAFTS }, () => madeUp(rig.random, { fields: rig.random.between(1, 60) })),
  );
  await openForm(seat.page);
  const typed = rig.random.letters(12);
  await field(seat.page).pressSequentially(typed);
  await untilHeld(desk, typed);
  const before = await drafts(desk);
  await untilMirrored(desk);
  const backend = backendOnDisk(seat);
  await seat.close();
  return { profile, before, extensionId: seat.extensionId, backend };
}

/** How many drafts the damage alone would have cost: the same files, opened without any second copy. */
async function costWithoutCopy(
  rig: Rig,
  profile: string,
  extensionId: string,
  before: number,
): Promise<number> {
  const bare = rig.folder();
  cpSync(profile, bare, { recursive: true });
  rmSync(copyFolder(bare, extensionId), { recursive: true, force: true });
  const seat = await rig.seat(bare);
  const desk = await seat.context.newPage();
  await desk.goto(`chrome-extension://${extensionId}/desk.html`);
  const state = await ask(desk, { type: 'vault.state' });
  if (!state.ok || state.value.state === 'new') return before;
  // a desk that does not open shows none of them
  const opened = await unlockVault(desk)
    .then(() => desk.locator('.list').first().waitFor({ timeout: 20_000 }))
    .then(() => drafts(desk))
    .catch(() => []);
  await seat.close();
  return before - opened.length;
}

export default {
  name: 'damage',
  bar: 'R3',
  what: 'files of the database are flipped, zeroed, cut, deleted; then those of the second copy: every draft back, the clerk told',
  rounds: { quick: 1, long: 5 * KINDS.length },
  backends: 'both',
  shows: { drafts: 'sum', 'lost without the second copy': 'sum', 'lost with it': 'sum' },
  async run(rig, round) {
    const kind = KINDS[(round + (rig.seed % KINDS.length)) % KINDS.length]!;
    const { profile, before, extensionId, backend } = await usedProfile(rig);
    const wrong: string[] = [];
    const note = (what: string): void => void wrong.push(`${kind}: ${what}`);
    if (backend !== rig.backend) note(`the database is not on ${rig.backend}`);
    const harm = (store: StoreName): void => {
      const files = filesOf(store, profile, extensionId);
      if (files.length === 0) throw new Error(`No files of ${store} in the profile`);
      DAMAGES[kind]!(files, rig.random);
    };

    harm('IndexedDB');
    const cost = await costWithoutCopy(rig, profile, extensionId, before.length);
    const { seat, desk } = await reopen(rig, profile);
    const missing = compare(before, await drafts(desk), await list(desk));
    missing.forEach(note);
    if (cost > 0 && !(await told(desk))) note('the desk does not say what was brought back');
    await untilMirrored(desk);
    await seat.close();

    harm('storage.local');
    const next = await reopen(rig, profile);
    compare(before, await drafts(next.desk), await list(next.desk)).forEach((line) =>
      note(`then the second copy: ${line}`),
    );
    // and it is there again for the next time, or the clerk knows that it is not
    const copied = await untilMirrored(next.desk).then(
      () => true,
      () => false,
    );
    if (!copied && !(await says(next.desk, /(không|chưa)[^.]*bản sao|bản sao[^.]*(không|chưa|hỏng)/i)))
      note('there is no second copy any more, and the desk does not say so');
    return {
      wrong,
      figures: {
        drafts: before.length,
        'lost without the second copy': cost,
        'lost with it': missing.length,
      },
    };
  },
} satisfies Fault;

/** Does the desk say this in words? */
const says = (desk: Page, words: RegExp): Promise<boolean> =>
  desk
    .getByText(words)
    .first()
    .waitFor({ timeout: 5_000 })
    .then(
      () => true,
      () => false,
    );
/** That drafts were brought back, and how many. */
const told = (desk: Page): Promise<boolean> => says(desk, /khôi phục\D*\d+ bản nháp/i);
