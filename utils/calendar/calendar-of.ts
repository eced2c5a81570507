/** Is this data a calendar that due dates may stand on? Checked by hand: the panel's first load carries no schema library. */
import { dayNo, isIsoDay, isSaturday, isWeekend } from './days';
import { daysOfOption } from './day-kind';
import type { Calendar, DayOff } from './types';

export const CALENDAR_FILE = '/reference/holidays.json';

/** Each has a sentence in `texts.calendar.bad`. */
export type CalendarFault =
  | 'not-an-object'
  | 'not-a-list'
  | 'too-many'
  | 'not-a-day'
  | 'not-a-year'
  | 'year-not-listed'
  | 'twice'
  | 'unknown-kind'
  | 'no-text'
  | 'not-a-saturday'
  | 'not-a-working-day'
  | 'bad-span'
  | 'bad-option'
  | 'one-option';

export interface CalendarProblem {
  /** Where, e.g. `off[3].day`; '' for the whole file. */
  place: string;
  what: CalendarFault;
}

const KINDS: readonly DayOff['kind'][] = ['holiday', 'compensatory', 'swap-off', 'closure'];
const MOST = { years: 60, off: 1_500, worked: 300, undecided: 6, options: 3, spanDays: 62, text: 300 };

/**
 * A calendar from parsed JSON: our own file, or one that an authorised person chose. What is not asked for is left out.
 * Every problem is told at once.
 */
export function calendarOf(
  data: unknown,
): { ok: true; calendar: Calendar } | { ok: false; problems: CalendarProblem[] } {
  const problems: CalendarProblem[] = [];
  const wrong = (place: string, what: CalendarFault): void => void problems.push({ place, what });
  const object = (value: unknown, place: string): Record<string, unknown> => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
    wrong(place, 'not-an-object');
    return {};
  };
  const list = (value: unknown, place: string, most: number): unknown[] => {
    if (Array.isArray(value) && value.length <= most) return value;
    wrong(place, Array.isArray(value) ? 'too-many' : 'not-a-list');
    return [];
  };
  const text = (value: unknown, place: string): string => {
    const plain = typeof value === 'string' ? value.normalize('NFC').trim() : '';
    if (plain === '' || plain.length > MOST.text) wrong(place, 'no-text');
    return plain.slice(0, MOST.text);
  };

  const root = object(data, '');
  if (problems.length > 0) return { ok: false, problems };

  const years = list(root.years, 'years', MOST.years).filter((year, at): year is number => {
    const fits = Number.isInteger(year) && (year as number) >= 2000 && (year as number) <= 2150;
    if (!fits) wrong(`years[${at}]`, 'not-a-year');
    return fits;
  });
  const seen = new Set<string>();
  const day = (value: unknown, place: string): string => {
    if (!isIsoDay(value)) wrong(place, 'not-a-day');
    else if (!years.includes(Number(value.slice(0, 4)))) wrong(place, 'year-not-listed');
    else return value;
    return '2000-01-01';
  };
  /** A day has one meaning. */
  const once = (value: unknown, place: string): string => {
    const known = day(value, place);
    if (seen.has(known) && known === value) wrong(place, 'twice');
    seen.add(known);
    return known;
  };

  const version = isIsoDay(root.version) ? root.version : (wrong('version', 'not-a-day'), '');
  const off = list(root.off, 'off', MOST.off).map((entry, at): DayOff => {
    const place = `off[${at}]`;
    const one = object(entry, place);
    const kind = KINDS.find((known) => known === one.kind);
    if (!kind) wrong(`${place}.kind`, 'unknown-kind');
    const when = once(one.day, `${place}.day`);
    // Only a working day can be exchanged or given in place of another.
    if (when === one.day && kind !== 'holiday' && kind !== 'closure' && isWeekend(dayNo(when)))
      wrong(`${place}.day`, 'not-a-working-day');
    return {
      day: when,
      kind: kind ?? 'holiday',
      name: text(one.name, `${place}.name`),
      source: text(one.source, `${place}.source`),
    };
  });
  const worked = list(root.worked, 'worked', MOST.worked).map((entry, at) => {
    const when = once(entry, `worked[${at}]`);
    if (when === entry && !isSaturday(dayNo(when))) wrong(`worked[${at}]`, 'not-a-saturday');
    return when;
  });
  const undecided = list(root.undecided, 'undecided', MOST.undecided).map((entry, at) => {
    const place = `undecided[${at}]`;
    const one = object(entry, place);
    const span = { from: day(one.from, `${place}.from`), to: day(one.to, `${place}.to`) };
    const length = dayNo(span.to) - dayNo(span.from);
    if (length < 0 || length > MOST.spanDays) wrong(place, 'bad-span');
    const options = list(one.options, `${place}.options`, MOST.options).map(String);
    // One proposal is a question too: the other answer is ''.
    if (options.length === 1) wrong(`${place}.options`, 'one-option');
    for (const [index, option] of options.entries())
      if (!fits(option, span)) wrong(`${place}.options[${index}]`, 'bad-option');
    return { ...span, question: text(one.question, `${place}.question`), options };
  });
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, calendar: { version, years, off, worked, undecided } };
}

/** '' (no day off), a day, or `FROM/TO`: days of the span. */
function fits(option: string, span: { from: string; to: string }): boolean {
  const parts = option === '' ? [] : option.split('/');
  if (parts.length > 2 || !parts.every(isIsoDay)) return false;
  if (parts.some((part) => part < span.from || part > span.to)) return false;
  return option === '' || daysOfOption(option).size > 0;
}
