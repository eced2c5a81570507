/** Is it better than last time? Two independent estimates, each with its own interval. */
import type { Interval } from './interval';

export interface Rated extends Interval {
  rate: number;
}

export interface Difference extends Interval {
  /** Second minus first. */
  difference: number;
  /** `unclear`: the interval holds 0; the page says "chưa đủ cơ sở", never "không đổi". */
  verdict: 'up' | 'down' | 'unclear';
}

/**
 * The interval of a difference from the intervals of its sides (MOVER, Zou & Donner 2008; with Wilson's intervals it is
 * Newcombe's hybrid score method 10, 1998). It takes over whatever the sides know: strata, weights, finite populations.
 */
export function difference(first: Rated, second: Rated): Difference {
  const change = second.rate - first.rate;
  const low = Math.max(-1, change - Math.hypot(second.rate - second.low, first.high - first.rate));
  const high = Math.min(1, change + Math.hypot(second.high - second.rate, first.rate - first.low));
  return { difference: change, low, high, verdict: low > 0 ? 'up' : high < 0 ? 'down' : 'unclear' };
}

/** Clerks or procedures may be put in an order only where their intervals do not touch (domain-rules §10.2). */
export const apart = (one: Interval, other: Interval): boolean =>
  one.high < other.low || other.high < one.low;

/** Below this many checked dossiers no rate of a single stratum is shown, only "chưa đủ mẫu" (domain-rules §10.2). */
export const FEWEST_TO_SHOW = 20;
