/**
 * The fill queue comes into a frame with its first fill: most forms are typed, and what they do not need is not compiled
 * into their page. All scripts of ours in a frame share one world and meet under a symbol that no element's id can shadow.
 */
import type { runFill } from './fill-queue';

const KEY = Symbol.for('so-tay-mot-cua.fill');
const world = globalThis as { [KEY]?: typeof runFill };

export const offerFill = (fill: typeof runFill): void => {
  world[KEY] = fill;
};

/** Null: it has not come yet. */
export const fillPart = (): typeof runFill | null => world[KEY] ?? null;
