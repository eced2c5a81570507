/** S3: nobody is at the PC, or its screen is locked, while a citizen's form stands open. */
import { worker } from '../e2e/support/browser';
import {
  ask,
  drafts,
  field,
  mustAsk,
  openForm,
  setUpVault,
  unlockVault,
  until,
  untilHeld,
  valueOf,
} from './kit/clerk';
import type { Fault } from './kit/fault';

export default {
  name: 'idle',
  bar: 'S3',
  what: 'the screen is locked in the middle of a word: Sổ tay locks at once, what is typed afterwards is kept and readable after unlocking only',
  rounds: { quick: 1, long: 20 },
  backends: 'any',
  shows: { 'ms until it was locked': 'spread' },
  async run(rig) {
    const { seat, desk } = await rig.once('world', async () => {
      const seat = await rig.seat();
      return { seat, desk: await setUpVault(seat) };
    });
    const page = await seat.context.newPage();
    rig.after(() => page.close());
    await openForm(page);
    await field(page).focus();
    const before = rig.random.letters(6);
    await page.keyboard.type(before);
    await untilHeld(desk, before);
    const known = (await drafts(desk)).length;

    const wrong: string[] = [];
    const began = Date.now();
    // the event as the browser sends it; a PC without a screen never does
    await (
      await worker(seat.context)
    ).evaluate(() =>
      (chrome.idle.onStateChanged as unknown as { dispatch(state: string): void }).dispatch('locked'),
    );
    const more = rig.random.letters(12);
    await page.keyboard.type(more, { delay: 15 });
    await until(
      'it is locked',
      async () => (await mustAsk(desk, { type: 'vault.state' })).state === 'locked',
    );
    const ms = Date.now() - began;
    const list = await ask(desk, { type: 'draft.list' });
    if (list.ok) wrong.push('the list is answered while locked');
    if ((await field(page).inputValue()) !== before + more) wrong.push('typing was disturbed');
    await unlockVault(desk);
    await desk.locator('.list, .draft-row').first().waitFor();
    await untilHeld(desk, before + more).catch(() => wrong.push('what was typed while locked is missing'));
    const found = await drafts(desk);
    if (found.length !== known || found.filter((draft) => valueOf(draft) === before + more).length !== 1)
      wrong.push('it did not go into the same draft');
    return { wrong, figures: { 'ms until it was locked': ms } };
  },
} satisfies Fault;
