/** Two entries of the same field, and two checkers of the same dossiers: how far they agree. Values are compared and forgotten. */
import { dateOf, sameDate } from '../../core/dates';
import { compactNumber } from '../../core/personal-id';
import { fold, foldKeepMarks } from '../../core/text';
import type { MarkOf } from './mark-types';

export type EntryOutcome = MarkOf<'entry'>['outcome'];

/**
 * How a blind second entry compares with the first. `same` leaves aside what no reader would call different: case, spaces, the place of
 * the tone, the way a date or number is grouped. `spelling`: only marks differ (`Lan`, `Lân`), which the paper has to decide.
 */
export function compareEntries(first: string, second: string): EntryOutcome {
  const [a, b] = [first.trim(), second.trim()];
  if (a === '' || b === '') return a === b ? 'both-empty' : a === '' ? 'only-second' : 'only-first';
  const [x, y] = [dateOf(a), dateOf(b)];
  if (x && y) return sameDate(x, y) ? 'same' : 'differs';
  if (foldKeepMarks(a) === foldKeepMarks(b)) return 'same';
  const [m, n] = [compactNumber(a), compactNumber(b)];
  if (/^\d{4,}$/.test(m) && m === n) return 'same';
  return fold(a) === fold(b) ? 'spelling' : 'differs';
}

export interface Agreement {
  /** Items that both have judged, and those judged alike. */
  n: number;
  same: number;
  /** Cohen's κ = (po − pe) / (1 − pe); null: nothing judged, or both say the same of everything, where κ is not defined. */
  kappa: number | null;
}

/** Phúc tra: two checkers on the same items (domain-rules §10.2). Pairs of verdicts, one pair per item. */
export function agreementOf(pairs: readonly (readonly [first: string, second: string])[]): Agreement {
  const n = pairs.length;
  const same = pairs.filter(([a, b]) => a === b).length;
  const verdicts = new Set(pairs.flat());
  const share = (side: 0 | 1, verdict: string): number =>
    pairs.filter((pair) => pair[side] === verdict).length / n;
  const byChance = [...verdicts].reduce((sum, verdict) => sum + share(0, verdict) * share(1, verdict), 0);
  const defined = n > 0 && verdicts.size > 1 && byChance < 1;
  return { n, same, kappa: defined ? (same / n - byChance) / (1 - byChance) : null };
}
