/** S4: a page that makes somebody press the panel without seeing it: nothing is written into the form. */
import { lure, type Lure } from '../replicas/hostile/clickjack';
import { carryingOut, endLure } from '../replicas/hostile/lure';
import { ARMED_AFTER, target, WRITTEN, type Target } from '../e2e/support/press';
import { SEEN_FOR } from '../utils/session/panel/sight';
import type { Fault } from './kit/fault';

/** Where the middle of the button lies on the screen under the lure. */
function whereTo({ matrix = [1, 0, 0, 1, 0, 0] }: Lure, corner: Point, middle: Point): Point {
  const [a, b, c, d, e, f] = matrix;
  const x = middle.x + 1;
  return { x: corner.x + a * x + c * middle.y + e, y: corner.y + b * x + d * middle.y + f };
}
interface Point {
  x: number;
  y: number;
}

/** @returns for how long the panel had been in full sight when it was pressed, in ms; 0: it was not. */
async function tried({ page, ...one }: Target, made: Lure): Promise<number> {
  const pause = (ms: number): Promise<void> => page.waitForTimeout(ms);
  const corner = { x: 1366 - 380, y: 0 };
  const begin = (): Promise<void> => page.evaluate(carryingOut(made));
  const end = (): Promise<void> => page.evaluate(endLure);
  // a hand that has come over the panel before
  await page.mouse.move(1366 - 200, 300);
  await page.mouse.move(1366 - 90, 420);
  await page.mouse.move(500, 400);
  await pause(ARMED_AFTER);
  const at = whereTo(made, corner, await one.middle());
  let inSight = Infinity;
  if (made.when === 'sudden') {
    await page.mouse.move(at.x, at.y);
    await begin();
    await pause(made.gap);
  } else {
    await begin();
    if (made.when === 'ended') {
      await pause(ARMED_AFTER);
      inSight = Date.now();
      await end();
    }
    await pause(made.gap);
    await page.mouse.move(at.x, at.y);
  }
  await page.mouse.down();
  await page.mouse.up();
  return Math.max(0, Date.now() - inSight);
}

export default {
  name: 'clickjack',
  bar: 'S4',
  what: 'the page hides, covers, turns or moves the panel so that a hand presses it unseen: nothing is written into the form',
  rounds: { quick: 5, long: 200 },
  backends: 'any',
  shows: { 'presses that arrived': 'sum', fills: 'sum' },
  async run(rig, round) {
    const world = await rig.once('world', async () => {
      const seat = await rig.seat();
      return target(seat, seat.page);
    });
    const made = lure(rig.random, round + (rig.seed % 1_000));
    const seenFor = await tried(world, made);
    const filled = await world.mended(250);
    const arrived = await world.arrived();
    await world.page.evaluate(endLure);
    const late = !filled && (await world.value()) !== WRITTEN;
    // on a busy machine the hand may come when the panel has long been seen: that press is the clerk's
    const isFair = seenFor < SEEN_FOR;
    const wrong = (filled || late) && isFair ? [`a press went through: ${JSON.stringify(made)}`] : [];
    if (filled || late) await world.again();
    return { wrong, figures: { 'presses that arrived': arrived, fills: wrong.length } };
  },
  judge: ({ 'presses that arrived': arrived = [] }) =>
    // Otherwise nothing was tried. (What the page hides from the pointer as well never gets there.)
    arrived.filter((count) => count > 0).length * 2 < arrived.length
      ? ['fewer than half of the presses reached the button']
      : [],
} satisfies Fault;
