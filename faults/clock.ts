/** Fault 11: the PC's clock jumps, years back or weeks ahead, while somebody works. */
import { worker } from '../e2e/support/browser';
import { drafts, field, list, mustAsk, openForm, setUpVault, until, untilHeld } from './kit/clerk';
import type { Fault } from './kit/fault';
import type { Seat } from './kit/rig';

const DAY = 24 * 3_600_000;

/** The clock as the background reads it: everything that orders, keeps or deletes asks there. It holds until the worker ends. */
const setClock = async ({ context }: Seat, skew: number): Promise<void> =>
  (await worker(context)).evaluate((ms) => {
    const world = globalThis as { trueNow?: () => number };
    const real = (world.trueNow ??= Date.now.bind(Date));
    Date.now = () => real() + ms;
  }, skew);

export default {
  name: 'clock',
  bar: 'R9',
  what: 'the clock jumps back by years and ahead by weeks while somebody types: order stays, nothing is deleted before the clerk says that the clock is right',
  rounds: { quick: 1, long: 10 },
  backends: 'any',
  async run(rig) {
    const seat = await rig.seat();
    const desk = await setUpVault(seat);
    const { page } = seat;
    await openForm(page);
    await field(page).focus();
    let typed = '';
    const wrong: string[] = [];
    const type = async (when: string): Promise<void> => {
      const more = rig.random.letters(5);
      await page.keyboard.type(more);
      typed += more;
      await untilHeld(desk, typed).catch(() => wrong.push(`what was typed ${when} is missing`));
      if ((await drafts(desk)).length !== 1) wrong.push(`not one draft ${when}`);
    };
    await type('before');

    await setClock(seat, -rig.random.between(30, 3_000) * DAY);
    await type('with a clock years behind');
    if (!(await mustAsk(desk, { type: 'store.report', seen: false })).clock)
      wrong.push('a clock that stands behind is not told');

    await setClock(seat, 0);
    await type('after it came back');
    if ((await mustAsk(desk, { type: 'store.report', seen: false })).clock)
      wrong.push('a clock that came back is still told');

    // far beyond the days that a draft stays without work
    const ahead = rig.random.between(100, 4_000) * DAY;
    await setClock(seat, ahead);
    await type('with a clock ahead');
    await setClock(seat, ahead + 100 * DAY);
    if ((await list(desk)).length !== 1)
      wrong.push('the draft was deleted by a clock that nobody has confirmed');
    if (!(await mustAsk(desk, { type: 'store.report', seen: false })).clock)
      wrong.push('a clock that is ahead is not told');
    await mustAsk(desk, { type: 'store.clock' });
    await until('the deletion by date', async () => (await list(desk)).length === 0).catch(() =>
      wrong.push('deletions do not go on although the clock was confirmed'),
    );
    return { wrong };
  },
} satisfies Fault;
