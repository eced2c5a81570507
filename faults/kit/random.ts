/** Chance that can be had again: everything random in a round comes from the seed that the run printed. */

export interface Random {
  /** 0 ≤ x < 1 */
  next(): number;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  pick<T>(from: readonly T[]): T;
  /** Lower-case letters. */
  letters(count: number): string;
}

/** Mulberry32 over a hash of the parts: `randomOf(seed, 'kill', 'sqlite', 3)`. */
export function randomOf(...parts: (string | number)[]): Random {
  let state = 0x811c9dc5;
  for (const character of parts.join('|'))
    state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    pick: (from) => from[between(0, from.length - 1)]!,
    letters: (count) => Array.from({ length: count }, () => String.fromCharCode(between(97, 122))).join(''),
  };
}
