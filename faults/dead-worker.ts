/**
 * R5: the worker of a version that has just been put in fails as it starts, as Chromium lets it now and then (`messaging/revive.ts`). Here it fails
 * because its script is broken until a page of ours has come to look after it.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION_DIR } from '../e2e/support/browser';
import { drafts, field, openDesk, openForm, setUpVault, unlockVault, until, valueOf } from './kit/clerk';
import type { Fault } from './kit/fault';
import { lettersOf, typist } from './kit/typist';
import { developersProfile, watchPage } from './kit/take-over';

const BROKEN = "throw new Error('The functions of the browser are not there yet.');";

export default {
  name: 'dead-worker',
  bar: 'R5',
  what: 'the worker of a new version fails as it starts: Sổ tay comes back by itself, and every character with it',
  rounds: { quick: 1, long: 10 },
  backends: 'any',
  shows: { 'ms without an agent': 'spread', 'keys typed': 'sum' },
  async run(rig) {
    const extension = rig.folder();
    cpSync(EXTENSION_DIR, extension, { recursive: true });
    const script = join(extension, 'background.js');
    const whole = readFileSync(script);
    const seat = await rig.seat(developersProfile(rig), { extension });
    const desk = await setUpVault(seat);
    const page = await seat.context.newPage();
    const watch = await watchPage(page);
    await openForm(page);
    await field(page).focus();
    const hand = typist(page);

    writeFileSync(script, BROKEN);
    const mend = (): void => writeFileSync(script, whole);
    page.once('framenavigated', mend);
    const reloaded = Date.now();
    await desk.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    const taken = await until('the new agent', () => watch.docks().then((docks) => docks[1]?.at));
    await hand.stop();
    const typed = await field(page).inputValue();

    const again = await openDesk(seat);
    await unlockVault(again);
    await again.locator('.list').waitFor();
    const wrong: string[] = [];
    if (lettersOf(typed.length) !== typed || typed.length < hand.confirmed.length)
      wrong.push(`the box holds ${typed.length} letters, ${hand.confirmed.length} were typed`);
    await until('every letter in a draft', async () =>
      (await drafts(again)).some((draft) => valueOf(draft) === typed),
    ).catch(() => wrong.push('letters are missing in the draft'));
    const found = await drafts(again);
    if (found.length !== 1) wrong.push(`${found.length} drafts instead of 1`);
    wrong.push(...(await watch.wrong()));
    return { wrong, figures: { 'ms without an agent': taken - reloaded, 'keys typed': typed.length } };
  },
} satisfies Fault;
