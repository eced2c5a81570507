/** Time limits that an office has confirmed where the published record gives none, or several. */
import type { Channel } from '../core/channel';
import type { Term } from './types';

/** A limit that somebody of the office has confirmed for one version of a procedure and one way of filing. */
export interface KeptTerm extends Term {
  /** Who confirmed it. */
  by: string;
  /** ISO day. */
  on: string;
}

/** Kept limits by `keyOf`. */
export type KeptTerms = Readonly<Record<string, KeptTerm>>;

/** `version` is the day the data of the procedure describes: newer data asks again. */
export const keyOf = (code: string, version: string, channel: Channel): string =>
  `${code} ${version} ${channel}`;

export const sameTerm = (a: Term, b: Term): boolean =>
  a.unit === b.unit && (a.amount === b.amount || a.unit === 'SAME_DAY');

/** Each limit once, in the order given. */
export function distinct(terms: readonly Term[]): Term[] {
  const kept: Term[] = [];
  for (const term of terms) if (!kept.some((one) => sameTerm(one, term))) kept.push(term);
  return kept;
}
