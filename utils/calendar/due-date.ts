/**
 * When a result is due. Pure: the moment, the term, the office and the calendar decide; UTC+7 by fixed arithmetic.
 *
 * Rules: Bộ luật Dân sự 2015 Điều 145–148 (the day of the event is not counted; a last day that is a day off moves to the
 * end of the next working day; months by the same-numbered day), Luật Hộ tịch 2014 Điều 5 khoản 3 (the 15:00 mark).
 */
import { count, type Counted } from './count';
import { dayAt, isoAt, isoOf, isWeekend, minuteAt, yearOf } from './days';
import { isoDays, nothingMet, officeDays, type Met, type OfficeDays, type World } from './day-kind';
import { LAST_MINUTE } from './office';
import type { Calendar, DueAnswer, OfficeTime, Term, TermUnit } from './types';

const UNITS: readonly TermUnit[] = ['WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'SAME_DAY'];
/** Longest term that any published procedure comes near. */
const MOST = 3_650;
/** More hours than a working day holds: clock hours or working hours? domain-rules §6.4, §6.8: ask. */
const PLAIN_HOURS = 8;

type Refused = Extract<DueAnswer, { ok: false }>;

interface Run extends Counted {
  met: Met;
}

/**
 * The due moment of a dossier received (complete) at `received`, in milliseconds. Never guesses: a count that depends on a
 * day nobody has decided, on a year without its official notice, on an ambiguous number of hours or on a term without a
 * unit is refused, with what it would be under the likely decision marked as provisional.
 *
 * Warnings are a word and its days: `closure DAY OTHER-DUE-DAY` (the office is closed; due day if that
 * were a day off, `=` the same) ·
 * `shift OTHER-DUE-DAY` (moved by the office's own cut-off rule) · `swap SATURDAY` (may become a working day) · `year YEAR`
 * (its notice may still change) · `saturday DAY` (due on a Saturday: other opening hours?) · `outside DAY` (received outside hours).
 *
 * @throws RangeError when `received` is no moment between 1900 and 2200, or the office has no opening hours.
 */
export function dueDate(received: number, term: Term, office: OfficeTime, calendar: Calendar): DueAnswer {
  if (!(received > Date.UTC(1900, 0) && received < Date.UTC(2200, 0))) throw new RangeError('not a moment');
  if (office.hours.length === 0) throw new RangeError('no opening hours');
  const days = officeDays(office, calendar);
  const amount = term.unit === 'SAME_DAY' ? 1 : term.amount;
  if (!UNITS.includes(term.unit) || !Number.isInteger(amount) || amount < 1 || amount > MOST)
    return refuse('no-unit', calendar);
  if (term.unit === 'HOUR' && amount > PLAIN_HOURS)
    return { ...refuse('ambiguous-hours', calendar), range: readings(received, amount, office, days) };

  const asked = { unit: term.unit, amount };
  const runs = inEveryWorld((world) => {
    const met = nothingMet();
    return { met, ...count(received, asked, { office, days, world, met }) };
  }, days);
  return (
    refusalOf(runs, calendar) ?? {
      ok: true,
      due: runs[0]!.due,
      day: isoAt(runs[0]!.due),
      steps: runs[0]!.steps,
      calendar: calendar.version,
      warnings: warningsOf(received, asked, office, calendar, runs),
    }
  );
}

/** One run per way in which the spans that the count meets may be decided; the first is the likely one. */
function inEveryWorld(run: (world: World) => Run, days: OfficeDays): Run[] {
  const explore = (world: World): Run[] => {
    const one = run(world);
    const open = [...one.met.spans.keys()].find((span) => !world.has(span));
    if (open === undefined) return [one];
    return days.spans[open]!.options.flatMap((_, option) => explore(new Map([...world, [open, option]])));
  };
  return explore(new Map());
}

const refuse = (why: Refused['refuse'], calendar: Calendar): Refused => ({
  ok: false,
  refuse: why,
  about: [],
  provisional: null,
  range: null,
  steps: [],
  calendar: calendar.version,
});

function refusalOf(runs: readonly Run[], calendar: Calendar): Refused | null {
  const first = runs[0]!;
  const years = new Set(runs.flatMap(({ met }) => [...met.years]));
  const unknown = new Set(runs.flatMap(({ met }) => [...met.unknown]));
  const sameForAll = runs.every(({ due }) => due === first.due);
  if (years.size === 0 && unknown.size === 0 && sameForAll) return null;
  // A decision about the days would not help where the year is missing in every case.
  const yearOnly = runs.every(({ met }) => met.years.size > 0);
  const open = sameForAll
    ? []
    : runs.flatMap(({ met }) => [...met.spans.values()].flatMap((span) => [...span]));
  const daysMet = isoDays(new Set([...unknown, ...open]));
  const yearsMet = [...years].sort((a, b) => a - b).map(String);
  const dues = runs.map(({ due }) => isoAt(due)).sort();
  return {
    ...refuse(yearOnly ? 'unknown-year' : 'undecided-day', calendar),
    about: yearOnly ? [...yearsMet, ...daysMet] : [...daysMet, ...yearsMet],
    provisional: first.met.years.size > 0 ? null : first.due,
    range: years.size > 0 ? null : { earliest: dues[0]!, latest: dues.at(-1)! },
    steps: first.steps,
  };
}

/** The two readings of "24 giờ": by the clock, and as opening hours. Null where either needs what is not known. */
function readings(received: number, amount: number, office: OfficeTime, days: OfficeDays): Refused['range'] {
  const met = nothingMet();
  const options = { office, days, world: new Map<number, number>(), met };
  const clock = count(
    received + amount * 3_600_000,
    { unit: 'SAME_DAY', amount: 1 },
    { ...options, office: { ...office, sameDayCutoff: 1440, hours: [{ from: 0, to: LAST_MINUTE }] } },
  );
  const opening = count(received, { unit: 'HOUR', amount }, options);
  if (met.years.size + met.unknown.size + met.spans.size > 0) return null;
  return { earliest: isoAt(clock.due), latest: isoAt(opening.due) };
}

function warningsOf(
  received: number,
  term: Term,
  office: OfficeTime,
  calendar: Calendar,
  [run]: readonly Run[],
): string[] {
  const { due, met, steps } = run!;
  const day = dayAt(due);
  const warnings: string[] = [];
  const other = (change: Partial<OfficeTime>): string => {
    const answer = dueDate(received, term, { ...office, ...change }, calendar);
    return answer.ok ? answer.day : '?';
  };

  const closed = office.closures.filter(({ day }) => day > isoAt(received) && day <= isoOf(dayAt(due)));
  const working = closed.filter(({ day }) =>
    steps.some((step) => step.day === day && step.what !== 'weekend' && step.what !== 'off'),
  );
  if (working.length > 0) {
    const assume = {
      ...office.assume,
      ...Object.fromEntries(working.map(({ day }) => [day, 'off' as const])),
    };
    const instead = other({ assume, closures: [] });
    const same = instead === isoOf(day);
    if (!same || steps.some(({ what }) => what === 'moved'))
      for (const closure of working) warnings.push(`closure ${closure.day} ${same ? '=' : instead}`);
  }
  if (office.shiftAfterCutoff && term.unit !== 'SAME_DAY' && term.unit !== 'HOUR') {
    const instead = other({ shiftAfterCutoff: false });
    if (instead !== isoOf(day)) warnings.push(`shift ${instead}`);
  }
  for (const saturday of isoDays(met.saturdays)) warnings.push(`swap ${saturday}`);
  if (yearOf(day) > Number(calendar.version.slice(0, 4))) warnings.push(`year ${yearOf(day)}`);
  if (isWeekend(day)) warnings.push(`saturday ${isoOf(day)}`);
  if (outside(received, office, calendar)) warnings.push(`outside ${isoAt(received)}`);
  return warnings;
}

/** Was it received when the counter is certainly closed? */
function outside(received: number, office: OfficeTime, calendar: Calendar): boolean {
  const minute = minuteAt(received);
  const met = nothingMet();
  const kind = officeDays(office, calendar).kindOf(dayAt(received), new Map(), met);
  if (met.years.size + met.spans.size + met.unknown.size > 0) return false;
  const closed = office.closures.some(({ day }) => day === isoAt(received));
  return !kind.works || closed || !office.hours.some(({ from, to }) => minute >= from && minute <= to);
}
