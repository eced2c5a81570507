/**
 * Checks that repeat one another for the next family, mood or size take turns: a run tries a part of them, the next day another one, so that
 * in a few days all are met. `TURN=…` tries those of another run (`npm test` prints its own), `WIDE=1` all of them at once.
 */
export const TURN = Number(process.env['TURN'] ?? Math.floor(Date.now() / 86_400_000));

/** Every `parts`-th of them, another one each day. */
export const inTurn = <T>(all: readonly T[], parts: number): T[] =>
  process.env['WIDE'] ? [...all] : all.filter((_, at) => (at + TURN) % parts === 0);
