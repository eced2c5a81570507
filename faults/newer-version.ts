/** R7, faults 5 and 10: a newer version has the database already, or gets it while this one is at work. */
import type { Page } from 'playwright-core';
import { ask, field, killWorker, openForm, setUpVault, until, untilHeld } from './kit/clerk';
import type { Fault } from './kit/fault';
import { dump } from './kit/rows';

const NEWER = 9_000;
/** Told within this time, ms. */
const TOLD = 1_000;

/** Opens the database as a newer version does, and keeps one row of its own in it. */
const upgrade = (page: Page): Promise<number> =>
  page.evaluate(
    (version) =>
      new Promise<number>((done, fail) => {
        const began = performance.now();
        const request = indexedDB.open('so-tay-mot-cua', version);
        request.addEventListener('upgradeneeded', () =>
          request.result.createObjectStore('of-the-newer').put(1, 'one'),
        );
        request.addEventListener('error', () => fail(new Error(request.error?.message)));
        request.addEventListener('success', () => {
          request.result.close();
          done(performance.now() - began);
        });
      }),
    NEWER,
  );

/** Version and every row. */
const state = async (page: Page): Promise<string> => {
  const [database] = await page.evaluate(() => indexedDB.databases());
  return JSON.stringify([database?.version, await dump(page)]);
};

export default {
  name: 'newer-version',
  bar: 'R7',
  what: 'a newer version takes the database over while this one works, or had it before: nothing of it is changed, it is told within 1 s, typing goes on',
  rounds: { quick: 1, long: 10 },
  backends: 'both',
  shows: { 'ms until the newer one had it': 'spread', 'ms until it was told': 'spread' },
  async run(rig) {
    const seat = await rig.seat();
    const desk = await setUpVault(seat);
    const { page } = seat;
    await openForm(page);
    await field(page).focus();
    const kept = rig.random.letters(6);
    await page.keyboard.type(kept);
    await untilHeld(desk, kept);

    const wrong: string[] = [];
    const late: string[] = [];
    // in the middle of typing, the connection is open
    const waited = await upgrade(desk);
    if (waited > TOLD) late.push(`the newer version had to wait for ${Math.round(waited)} ms`);
    const before = await state(desk);
    const began = Date.now();
    await page.keyboard.type('more');
    const panel = page.frames().find((frame) => frame.url().includes('/panel.html'))!;
    await until('the panel says that it is not saved', () => panel.getByText('Chưa lưu').first().isVisible());
    const told = Date.now() - began;
    if (told > TOLD) late.push(`told after ${told} ms`);
    if ((await field(page).inputValue()) !== `${kept}more`) wrong.push('typing did not go on');

    // a worker that starts anew meets the newer database
    await killWorker(seat.context, page);
    await page.keyboard.type('again');
    const answer = await ask(desk, { type: 'draft.list' });
    if (answer.ok || answer.reason !== 'newer-database')
      wrong.push(`the list was answered with ${answer.ok ? 'drafts' : answer.reason}`);
    const other = await seat.context.newPage();
    await other.goto(`chrome-extension://${seat.extensionId}/desk.html`);
    await other
      .getByText('Dữ liệu do bản mới hơn ghi')
      .first()
      .waitFor()
      .catch(() => wrong.push('the desk does not say what to do'));
    if ((await state(desk)) !== before) wrong.push('something of the newer database was changed');
    return {
      wrong,
      late,
      figures: { 'ms until the newer one had it': Math.round(waited), 'ms until it was told': told },
    };
  },
} satisfies Fault;
