/** When a dossier waited for others. */
import type { RegisterRow, Wait } from './types';

export interface Span {
  from: number;
  to: number;
  /** Papers were waited for, not only money. */
  supplement: boolean;
}

export interface Waits {
  /** Ended by now, in order, none touching another: what overlaps is one wait and counts once. */
  spans: readonly Span[];
  /** Since when it waits now; null: it does not. */
  pausedSince: number | null;
  /** Requests for papers so far. */
  supplements: number;
}

const NONE: readonly Span[] = [];

/**
 * The waits of a row as known at `now`. They begin at the earliest with the receipt: what was asked before it stopped no clock. A
 * dossier that ended while it waited had waited until its end.
 */
export function waitsAt(
  row: Pick<RegisterRow, 'waits' | 'received'>,
  end: number | null,
  now: number,
  payment = true,
): Waits {
  if (row.waits.length === 0) return { spans: NONE, pausedSince: null, supplements: 0 };
  const until = end ?? now;
  const known = row.waits.filter(({ asked }) => asked <= until);
  const supplements = known.filter(({ kind }) => kind === 'supplement').length;
  const spans: Span[] = [];
  let pausedSince: number | null = null;
  for (const wait of known.filter(({ kind }) => payment || kind === 'supplement').sort(byStart)) {
    const from = Math.max(wait.asked, row.received);
    const answered = wait.answered !== null && wait.answered <= until ? wait.answered : end;
    const last = spans.at(-1);
    const joins = last !== undefined && from <= last.to;
    const supplement = wait.kind === 'supplement';
    if (answered === null) {
      // Still waiting: an earlier wait that reaches into it is the same pause.
      pausedSince ??= joins ? spans.pop()!.from : from;
    } else if (answered >= from && pausedSince === null) {
      if (!joins) spans.push({ from, to: answered, supplement });
      else {
        last.to = Math.max(last.to, answered);
        last.supplement ||= supplement;
      }
    }
  }
  return { spans, pausedSince, supplements };
}

const byStart = (a: Wait, b: Wait): number => a.asked - b.asked;
