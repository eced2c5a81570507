/**
 * Early, on time, late (domain-rules §6.10), waiting time left out, as things stood at a moment: what happened later has not happened.
 *
 *   end   = finished, else handed over (§8.2 2.1)
 *   due   = the last promise in force, moved by the waits that it does not know of (`movedBy`)
 *   early = day(end) < day(due) · on time = day(end) = day(due) · late = day(end) > day(due)
 *   open: waiting → paused, unless it was late before it began to wait; now > due → overdue; else due soon or in time
 */
import { dayAt, minuteAt, momentOf } from '../../calendar/days';
import { classOf, lateByDay, lateByMinute, type DueClass } from './due-class';
import { waitsAt, type Span } from './waits';
import type { WorkClock } from './work-clock';
import type { Promised, RegisterRow } from './types';

/** What an office decides; the law leaves it open or the sources disagree. */
export interface DueRules {
  /** Finished at 17:20 on a day due at 17:00: `day` on time, `minute` late. Both are always told (§6.10). */
  precision: 'day' | 'minute';
  /** Once the full dossier is in: the limit anew (§6.9 b, the law), or the rest of it (§6.9 d, index set 766). */
  afterSupplement: 'restart' | 'subtract';
  /** Does an apology with a new day (Mẫu 04) make a late dossier timely? */
  extensionMoves: boolean;
  /** Does the clock stop for payment (status 6: "by the procedure's own rule")? */
  paymentPauses: boolean;
  /** Due within so many working days is due soon; 0: today. */
  soonDays: number;
}
export const DUE_RULES: DueRules = {
  precision: 'day',
  afterSupplement: 'restart',
  extensionMoves: false,
  paymentPauses: true,
  soonDays: 1,
};

export interface Standing {
  class: DueClass;
  /** The class if the office measured the other way (`precision`). */
  other: DueClass;
  due: number | null;
  /** End of processing; null: open at this moment. */
  end: number | null;
  /** Where the due moment comes from; `restarted` and `shifted`: counted by us because of a wait, `term`: there is no promise. */
  from: 'promise' | 'restarted' | 'shifted' | 'term' | 'none';
  /** Supplement requests so far, and opening minutes of all waiting. */
  supplements: number;
  waited: number;
  /** False: the count ran over days that nobody has decided yet. */
  sure: boolean;
}

/** End of processing as known at a moment. */
export function endOf(
  { finished, handedOver }: Pick<RegisterRow, 'finished' | 'handedOver'>,
  now: number,
): number | null {
  const end = finished ?? handedOver;
  return end !== null && end <= now ? end : null;
}

export function standingOf(
  row: RegisterRow,
  now: number,
  clock: WorkClock,
  rules: DueRules = DUE_RULES,
): Standing {
  const end = endOf(row, now);
  const { spans, pausedSince, supplements } = waitsAt(row, end, now, rules.paymentPauses);
  const { due, from, sure } = dueOf(row, now, spans, clock, rules);
  const by = { due, end, pausedSince, now, clock, soonDays: rules.soonDays };
  const byDay = classOf(by, lateByDay);
  const byMinute = classOf(by, lateByMinute);
  const day = rules.precision === 'day';
  const waited = spans.reduce((sum, span) => sum + clock.minutes(span.from, span.to), 0);
  return {
    class: day ? byDay : byMinute,
    other: day ? byMinute : byDay,
    due,
    end,
    from,
    supplements,
    waited,
    sure,
  };
}

type Due = Pick<Standing, 'due' | 'from' | 'sure'>;

function dueOf(
  row: RegisterRow,
  now: number,
  spans: readonly Span[],
  clock: WorkClock,
  rules: DueRules,
): Due {
  const promise = promiseAt(row.promises, now, rules);
  let found: Due = promise
    ? { due: promise.due, from: 'promise', sure: true }
    : dueByTerm(row.received, row, clock);
  for (const span of spans) {
    const rest = promise ? unknownTo(promise, span) : span;
    if (found.due !== null && rest) found = movedBy(rest, found, row, clock, rules);
  }
  return found;
}

/** The last promise that moves the term. A list is rarely longer than one. */
function promiseAt(promises: readonly Promised[], now: number, rules: DueRules): Promised | null {
  let last: Promised | null = null;
  for (const one of promises) {
    const counts = one.at <= now && (one.reason !== 'extension' || rules.extensionMoves);
    if (counts && (!last || one.at >= last.at)) last = one;
  }
  return last;
}

/** The part of a wait that a promise could not take into account. A receipt printed because of the supplement knows of it. */
function unknownTo(promise: Promised, span: Span): Span | null {
  if (promise.at <= span.from) return span;
  if (promise.reason === 'supplement' || promise.at >= span.to) return null;
  return { ...span, from: promise.at };
}

/** The due moment after a wait. Who was late when it began stays late. */
function movedBy(
  span: Span,
  { due, from, sure }: Due,
  row: RegisterRow,
  clock: WorkClock,
  rules: DueRules,
): Due {
  const unit = row.term?.unit;
  const wasLate = unit === 'HOUR' ? span.from > (due ?? 0) : dayAt(span.from) > dayAt(due ?? 0);
  if (due === null || wasLate) return { due, from, sure };
  if (row.term && (unit === 'SAME_DAY' || (span.supplement && rules.afterSupplement === 'restart'))) {
    const anew = dueByTerm(span.to, row, clock);
    if (anew.due !== null) return { ...anew, from: 'restarted', sure: sure && anew.sure };
  }
  const moved = shifted(due, span, unit, clock);
  return { due: moved, from: 'shifted', sure: sure && clock.sure(span.from, moved) };
}

/** What was left of the term when the wait began, counted on from its end: working days, calendar days or opening minutes. */
function shifted(due: number, { from, to }: Span, unit: string | undefined, clock: WorkClock): number {
  if (unit === 'HOUR') return clock.after(to, clock.minutes(from, due));
  const calendarDays = unit === 'DAY' || unit === 'MONTH';
  const day = calendarDays
    ? clock.openOn(dayAt(to) + dayAt(due) - dayAt(from))
    : clock.dayAfter(dayAt(to), clock.days(from, due));
  return momentOf(day, minuteAt(due));
}

/** By the published limit, as the receipt would be counted today. */
function dueByTerm(start: number, { term }: Pick<RegisterRow, 'term'>, clock: WorkClock): Due {
  if (!term || start === 0) return { due: null, from: 'none', sure: true };
  const { due, sure } = clock.due(start, term);
  return { due, from: due === null ? 'none' : 'term', sure };
}

/**
 * Index set 766, 2.1 (§8.2): the waiting time is subtracted, a second supplement request makes the dossier late; an open one is
 * measured against this moment. Null: nothing to measure by.
 */
export function timelyBy766(
  row: RegisterRow,
  now: number,
  clock: WorkClock,
  rules: DueRules = DUE_RULES,
): boolean | null {
  const standing = standingOf(row, now, clock, { ...rules, afterSupplement: 'subtract' });
  if (standing.due === null) return null;
  return standing.supplements <= 1 && standing.class !== 'late' && standing.class !== 'overdue';
}
