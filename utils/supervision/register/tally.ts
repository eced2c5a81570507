/** Counting a period (domain-rules §8.3): what came in, what ended, what is open at its end. One pass over the rows. */
import { dayNo, momentOf } from '../../calendar/days';
import { DUE_RULES, standingOf, timelyBy766, type DueRules, type Standing } from './deadlines';
import type { CountId, Tally } from './counts';
import { outcomesOf } from './ticks';
import type { RegisterRow } from './types';
import type { WorkClock } from './work-clock';

/** ISO days, both included. */
export interface Period {
  from: string;
  to: string;
}

/** Moments of a period: its first, and the last that counts (a period that is still running ends now). */
export function boundsOf({ from, to }: Period, now: number): { start: number; asOf: number } {
  return { start: momentOf(dayNo(from), 0), asOf: Math.min(now, momentOf(dayNo(to) + 1, 0) - 1) };
}

const CLASS_COUNTS: Readonly<Record<Standing['class'], CountId>> = {
  early: 'early',
  'on-time': 'onTime',
  late: 'late',
  unmeasured: 'unmeasured',
  'in-time': 'openInTime',
  'due-soon': 'openSoon',
  overdue: 'openLate',
  paused: 'openPaused',
  'no-due': 'openUndated',
};
const SUPPLEMENT_DAYS = 3;

/** What came in. */
export function addReceived(
  { counts }: Tally,
  row: RegisterRow,
  standing: Standing,
  asOf: number,
  clock: WorkClock,
): void {
  counts.received++;
  if (row.channel === 'online') counts.online++;
  if (row.assisted) counts.assisted++;
  addPapers(counts, row);
  if (row.fee !== null && row.fee > 0) {
    counts.mustPay++;
    if (row.paid === 'online') counts.paidOnline++;
  }
  counts.openWarnings += row.open.reduce((sum, one) => sum + (one.severity === 'warn' ? one.count : 0), 0);
  counts.ignoredWarnings += row.ignored.length;
  if (row.history.length > 0) addOutcome(counts, row);

  if (row.result === 'refused' && standing.end !== null) counts.refused++;
  else {
    counts.accepted++;
    if (standing.supplements === 0) counts.noSupplement++;
  }
  if (standing.supplements > 0) counts.supplemented++;
  if (standing.supplements > 1) counts.supplementedTwice++;
  const asked = row.waits.filter((wait) => wait.kind === 'supplement' && wait.asked <= asOf);
  const first = asked.reduce((least, wait) => Math.min(least, wait.asked), Infinity);
  if (asked.length > 0 && clock.days(row.received, first) > SUPPLEMENT_DAYS) counts.supplementLate++;
}

/** Complete when it was handed in? As `core/completeness`: only errors, missing and rejected papers speak against it. */
export function filedOf({ papers, open }: RegisterRow): 'filedComplete' | 'filedIncomplete' | 'filedUnknown' {
  if (papers.some(({ state }) => state === 'missing' || state === 'rejected')) return 'filedIncomplete';
  if (open.some(({ severity }) => severity === 'error')) return 'filedIncomplete';
  return papers.length === 0 || papers.some(({ state }) => state === 'unseen')
    ? 'filedUnknown'
    : 'filedComplete';
}

function addPapers(counts: Tally['counts'], row: RegisterRow): void {
  counts[filedOf(row)]++;
  let [there, digital, reused] = [0, 0, 0];
  for (const { state, source } of row.papers) {
    if (state !== 'received') continue;
    there++;
    if (source !== 'paper') digital++;
    if (source === 'data') reused++;
  }
  if (there > 0) counts.withPapers++;
  if (digital > 0) counts.digitisedAny++;
  if (there > 0 && digital === there) counts.digitisedAll++;
  if (reused > 0) counts.reused++;
}

/** Only what the draw has chosen: what was looked at for its risk says nothing about the rest (§10.2). */
function addOutcome(counts: Tally['counts'], row: RegisterRow): void {
  const drawn = [...outcomesOf(row).values()].find(({ how, done }) => how === 'random' && done);
  if (!drawn) return;
  counts.sampled++;
  if (drawn.worst === null || drawn.worst === 'minor') counts.sampledClean++;
}

/** What ended. */
export function addFinished(
  { counts, minutes }: Tally,
  row: RegisterRow,
  standing: Standing,
  clock: WorkClock,
): void {
  counts.finished++;
  counts[CLASS_COUNTS[standing.class]]++;
  minutes.push(clock.minutes(row.received, standing.end!) - standing.waited);
}

/** What is open. */
export function addOpen({ counts }: Tally, standing: Standing): void {
  counts.open++;
  counts[CLASS_COUNTS[standing.class]]++;
}

export interface Seen {
  row: RegisterRow;
  standing: Standing;
  /** Received in the period. */
  isNew: boolean;
  /** Ended in it; else open at its end. */
  ended: boolean;
  timely766: boolean | null;
}

/** Each row that the period is about: received in it, ended in it, or open at its end. */
export function* seenIn(
  rows: Iterable<RegisterRow>,
  period: Period,
  now: number,
  clock: WorkClock,
  rules: DueRules = DUE_RULES,
): Generator<Seen> {
  const { start, asOf } = boundsOf(period, now);
  for (const row of rows) {
    if (row.deleted || row.received > asOf) continue;
    const isNew = row.received >= start;
    const standing = standingOf(row, asOf, clock, rules);
    const ended = standing.end !== null;
    // what ended before the period, or on paper before it was received, is none of its business
    if (ended && standing.end! < start && !isNew) continue;
    // without a wait both ways of counting agree
    const plain = row.waits.length === 0;
    const timely = plain ? timelyOf(standing) : timelyBy766(row, asOf, clock, rules);
    yield { row, standing, isNew, ended, timely766: timely };
  }
}

const timelyOf = ({ due, class: name }: Standing): boolean | null =>
  due === null ? null : name !== 'late' && name !== 'overdue';

/** Adds everything about a row to a tally. */
export function addSeen(tally: Tally, seen: Seen, asOf: number, clock: WorkClock): void {
  const { row, standing, isNew, ended, timely766 } = seen;
  const { counts } = tally;
  if (isNew) addReceived(tally, row, standing, asOf, clock);
  else counts.carried++;
  if (ended) addFinished(tally, row, standing, clock);
  else addOpen(tally, standing);
  if (timely766 !== null) counts.measured766++;
  if (timely766 === true) counts.timely766++;
  if (!standing.sure) counts.unsure++;
}
