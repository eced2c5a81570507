/**
 * What one day is: worked, off, or not decided. A *world* settles every undecided span one way; a count that meets days
 * that nobody has settled notes them, so that the answer can name them.
 */
import { dayNo, isoOf, isSaturday, isWeekend, weekdayOf, yearOf } from './days';
import type { Calendar, OfficeTime } from './types';

export type DayKind =
  | { works: true; what: 'counted' | 'worked-saturday' | 'assumed'; name: string }
  | { works: false; what: 'weekend' | 'off' | 'assumed'; name: string };

type Span = Calendar['undecided'][number];

/** One undecided span with its possible days off, as far as they agree with what the office has decided. */
export interface OpenSpan {
  from: number;
  to: number;
  /** Days that some published option names; the others of the span are unknown whatever is chosen. */
  named: ReadonlySet<number>;
  /** Days off, one set per option still possible; empty: none of them agrees with the office's decision. */
  options: readonly ReadonlySet<number>[];
  /** The office's decisions leave one option: it holds for the whole span. */
  settled: boolean;
}

/** Which option (its index) holds for each open span (its index). */
export type World = ReadonlyMap<number, number>;

/** What a count met on its way. */
export interface Met {
  /** Days without a decision whose option is not the same in all worlds, by span. */
  readonly spans: Map<number, Set<number>>;
  /** Days of an undecided span that no option speaks of. */
  readonly unknown: Set<number>;
  readonly years: Set<number>;
  /** Ordinary Saturdays beside a span: one of them may be worked in exchange. */
  readonly saturdays: Set<number>;
}

export const nothingMet = (): Met => ({
  spans: new Map(),
  unknown: new Set(),
  years: new Set(),
  saturdays: new Set(),
});

/** `2027-02-04/2027-02-10` → its days; '' or a span that runs back → none. */
export function daysOfOption(option: string): Set<number> {
  if (option === '') return new Set();
  const [from = '', to = from] = option.split('/');
  const first = dayNo(from);
  return new Set(Array.from({ length: dayNo(to) - first + 1 }, (_, at) => first + at));
}

/** The calendar as one office sees it, made once per question. */
export interface OfficeDays {
  spans: readonly OpenSpan[];
  closures: ReadonlyMap<number, string>;
  /** The day's own name where the calendar has one. Asks nothing: for showing days that do not matter. */
  nameOf(day: number): string;
  kindOf(day: number, world: World, met: Met): DayKind;
}

export function officeDays(office: OfficeTime, calendar: Calendar): OfficeDays {
  const off = new Map(calendar.off.map(({ day, name }) => [dayNo(day), name]));
  const worked = new Set(calendar.worked.map(dayNo));
  const years = new Set(calendar.years);
  const assume = new Map(Object.entries(office.assume).map(([day, what]) => [dayNo(day), what]));
  const spans = calendar.undecided.map((span) => openSpan(span, assume, off));

  const ordinary = (day: number): DayKind =>
    isSaturday(day) && office.saturdayCounts
      ? { works: true, what: 'counted', name: '' }
      : isWeekend(day)
        ? { works: false, what: 'weekend', name: '' }
        : { works: true, what: 'counted', name: '' };

  /** Is this Saturday in or next to a span that may still bring an exchange of days? */
  const mayBeWorked = (day: number): boolean =>
    isSaturday(day) &&
    spans.some(
      ({ from, to, options }) =>
        options.some((days) => days.size > 0) &&
        day >= from - (weekdayOf(from) + 1) &&
        day <= to + (6 - weekdayOf(to) || 7),
    );

  return {
    spans,
    closures: new Map(office.closures.map(({ day, decision }) => [dayNo(day), decision])),
    nameOf: (day) => off.get(day) ?? '',
    kindOf(day, world, met) {
      const decided = assume.get(day);
      if (decided) return { works: decided === 'working', what: 'assumed', name: decided } as DayKind;
      const name = off.get(day);
      if (name !== undefined) return { works: false, what: 'off', name };
      if (worked.has(day)) return { works: true, what: 'worked-saturday', name: '' };
      if (!years.has(yearOf(day))) {
        // The weekend rule holds in every year; what else is off is not known.
        if (ordinary(day).works) met.years.add(yearOf(day));
        return ordinary(day);
      }
      const at = spans.findIndex(({ from, to }) => day >= from && day <= to);
      const span = spans[at];
      if (span && !span.settled) {
        if (span.options.length === 0 || !span.named.has(day)) met.unknown.add(day);
        else met.spans.set(at, (met.spans.get(at) ?? new Set()).add(day));
      } else if (!office.saturdayCounts && mayBeWorked(day)) met.saturdays.add(day);
      const free = span?.options[world.get(at) ?? 0]?.has(day);
      return free ? { works: false, what: 'off', name: '' } : ordinary(day);
    },
  };
}

/** Options that contradict the office's decisions fall away; one that is left settles the other days of the span. */
function openSpan(
  { from, to, options }: Span,
  assume: ReadonlyMap<number, string>,
  off: ReadonlyMap<number, string>,
): OpenSpan {
  const [first, last] = [dayNo(from), dayNo(to)];
  const decided = [...assume].filter(
    ([day]) => day >= first && day <= last && !isWeekend(day) && !off.has(day),
  );
  const all = options.map(daysOfOption);
  const left = all.filter((days) => decided.every(([day, what]) => (what === 'off') === days.has(day)));
  return {
    from: first,
    to: last,
    named: new Set(all.flatMap((days) => [...days])),
    options: left,
    settled: decided.length > 0 && left.length === 1,
  };
}

/** ISO days, in order. */
export const isoDays = (days: Iterable<number>): string[] => [...days].sort((a, b) => a - b).map(isoOf);
