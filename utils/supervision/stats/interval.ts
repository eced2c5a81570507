/** How far the truth may be from a share that was found in a sample: Wilson's interval, and the exact ones. */
import { betaQuantile, hypergeometricCdf, zOf } from './numerics';

export interface Interval {
  low: number;
  high: number;
}

export interface IntervalOptions {
  /** 0.95 unless told. */
  level?: number;
  /** Dossiers in the frame. Told → the interval is about these dossiers, and a full check leaves no doubt. */
  population?: number;
  /** Continuity correction: never below the level, therefore wider than needed on the average. */
  corrected?: boolean;
}

/**
 * The sample size that an endless population would need for the same certainty: n (N − 1) / (N − n). It is the finite
 * population correction (N − n)/(N − 1) of the variance (Cochran, Sampling Techniques, §3.2).
 */
export const effectiveSize = (checked: number, population = Infinity): number => {
  if (checked >= population) return Infinity;
  return population === Infinity ? checked : (checked * (population - 1)) / (population - checked);
};

/** The two P with (share − P)² = z² P (1 − P) / n: the score interval (Wilson 1927). */
export function scoreInterval(share: number, n: number, z: number): Interval {
  if (n === Infinity) return { low: share, high: share };
  const most = 1 + (z * z) / n;
  const centre = share + (z * z) / (2 * n);
  const half = z * Math.sqrt(Math.max(0, (share * (1 - share)) / n + (z * z) / (4 * n * n)));
  return { low: (centre - half) / most, high: (centre + half) / most };
}

/**
 * Wilson's interval for `found` of `checked` (Wilson 1927; with correction: Newcombe 1998, method 4). Of a finite population
 * it keeps to what is still possible: what was found is there, what was found in order is in order.
 *
 * @throws RangeError when the counts contradict each other.
 */
export function wilson(found: number, checked: number, options: IntervalOptions = {}): Interval {
  const { level = 0.95, population = Infinity, corrected = false } = options;
  demandCounts(found, checked, population);
  if (checked === 0) return { low: 0, high: 1 };
  const z = zOf(level);
  const n = effectiveSize(checked, population);
  const share = found / checked;
  const shift = corrected && n !== Infinity ? 1 / (2 * checked) : 0;
  const low = share - shift <= 0 ? 0 : scoreInterval(share - shift, n, z).low;
  const high = share + shift >= 1 ? 1 : scoreInterval(share + shift, n, z).high;
  return within({ low, high }, found / population, 1 - (checked - found) / population);
}

/** Clopper and Pearson's interval (1934) for an endless population: never below the level, wide. */
export function clopperPearson(found: number, checked: number, level = 0.95): Interval {
  demandCounts(found, checked, Infinity);
  const tail = (1 - level) / 2;
  return {
    low: found === 0 ? 0 : betaQuantile(tail, found, checked - found + 1),
    high: found === checked ? 1 : betaQuantile(1 - tail, found + 1, checked - found),
  };
}

/**
 * How many of the `population` dossiers are faulty, at least and at most: the exact hypergeometric bounds (Buonaccorsi 1987).
 * "None found in 59 of 5,000: at most N faulty" is said from here. `sides: 1` puts all doubt on the upper bound.
 */
export function exactTotal(
  found: number,
  checked: number,
  population: number,
  options: { level?: number; sides?: 1 | 2 } = {},
): Interval {
  demandCounts(found, checked, population);
  const { level = 0.95, sides = 2 } = options;
  const tail = (1 - level) / sides;
  const least = found;
  const most = population - (checked - found);
  // Both probabilities are monotone in the number of faulty dossiers.
  const enough = (faulty: number): boolean =>
    1 - hypergeometricCdf(found - 1, population, faulty, checked) > tail;
  const tooMany = (faulty: number): boolean => hypergeometricCdf(found, population, faulty, checked) <= tail;
  return {
    low: sides === 1 ? least : firstWhere(least, most, enough),
    high: firstWhere(least, most + 1, tooMany) - 1,
  };
}

/** The first whole number of [from, to] that fits, where all behind it fit too; `to` when none before it does. */
export function firstWhere(from: number, to: number, fits: (value: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Rounding must not push a bound past what is possible. */
export const within = ({ low, high }: Interval, least: number, most: number): Interval => ({
  low: Math.min(most, Math.max(least, low)),
  high: Math.max(least, Math.min(most, high)),
});

function demandCounts(found: number, checked: number, population: number): void {
  if (!(found >= 0 && found <= checked && checked <= population))
    throw new RangeError('found ≤ checked ≤ population');
}
