/** Chance for simulations: the same seed gives the same offices. */
export interface Chance {
  /** 0 ≤ x < 1. */
  next(): number;
  /** Both ends included. */
  whole(least: number, most: number): number;
  between(least: number, most: number): number;
  normal(): number;
  beta(a: number, b: number): number;
  /** How many of so many independent tries hit. */
  hits(tries: number, rate: number): number;
  /** How many faulty ones are among `taken` of an urn. */
  urn(size: number, faulty: number, taken: number): number;
}

/** Mulberry32. */
export function chance(seed: number): Chance {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  /** Marsaglia & Tsang 2000. */
  const gamma = (a: number): number => {
    if (a < 1) return gamma(a + 1) * (1 - next()) ** (1 / a);
    const d = a - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - next()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return {
    next,
    normal,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    between: (least, most) => least + next() * (most - least),
    hits: (tries, rate) => {
      let hits = 0;
      for (let at = 0; at < tries; at++) if (next() < rate) hits++;
      return hits;
    },
    urn: (size, faulty, taken) => {
      let left = faulty;
      for (let at = 0; at < taken; at++) if (next() * (size - at) < left) left--;
      return faulty - left;
    },
    beta: (a, b) => {
      const [x, y] = [gamma(a), gamma(b)];
      return x / (x + y);
    },
  };
}
