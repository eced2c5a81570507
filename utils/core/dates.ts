/**
 * Vietnamese dates with a precision. Screens show dd/mm/yyyy; parameters are ISO `yyyy-mm-dd`. Nothing here reads a
 * clock and nothing uses a locale parser: 05/03 is always the fifth of March.
 */
import { recall } from './recall';
import { asciiDigits, cleanInvisible, fold } from './text';

export type Precision = 'day' | 'month' | 'year';

/** A day, a month or a year. `first`…`last` are the days it may mean, counted from 1970-01-01 (day 0). */
export interface PartialDate {
  precision: Precision;
  year: number;
  /** 1…12; 0 when unknown. */
  month: number;
  /** 1…31; 0 when unknown. */
  day: number;
  first: number;
  last: number;
}

/**
 * Why a text is no date: `two-digit-year` 05/03/90 · `not-real` 31/04 · `month-first` 03/25/2020 · `year-first`
 * 2026/11/21 (`meant` holds the likely date) · `zero-part` 00/00/1952 (`meant`: the year) · `incomplete` a part is empty · `lunar` · `unreadable`.
 */
export type DateProblem =
  | 'two-digit-year'
  | 'not-real'
  | 'month-first'
  | 'year-first'
  | 'zero-part'
  | 'incomplete'
  | 'lunar'
  | 'unreadable';

export type ParsedDate =
  { ok: true; date: PartialDate } | { ok: false; problem: DateProblem; meant: PartialDate | null };

const MS_PER_DAY = 86_400_000;
const MIN_YEAR = 1800;
const MAX_YEAR = 2200;

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOfMonth = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MS_PER_DAY;

/** A date from its numbers; `month` and `day` 0 for unknown. Null when the calendar has no such day. */
export function makeDate(year: number, month = 0, day = 0): PartialDate | null {
  if (year < MIN_YEAR || year > MAX_YEAR || month < 0 || month > 12 || day < 0) return null;
  if (month === 0) {
    if (day !== 0) return null;
    return {
      precision: 'year',
      year,
      month,
      day,
      first: dayNumber(year, 1, 1),
      last: dayNumber(year, 12, 31),
    };
  }
  if (day > lengthOfMonth(year, month)) return null;
  return {
    precision: day === 0 ? 'month' : 'day',
    year,
    month,
    day,
    first: dayNumber(year, month, day || 1),
    last: dayNumber(year, month, day || lengthOfMonth(year, month)),
  };
}

const fail = (problem: DateProblem, meant: PartialDate | null = null): ParsedDate => ({
  ok: false,
  problem,
  meant,
});

/** Three written parts, '' for an empty one, in the order day, month, year. */
function fromParts(day: string, month: string, year: string): ParsedDate {
  if (year.length === 2 || year.length === 1) return fail('two-digit-year');
  if (year.length !== 4) return fail(year === '' ? 'incomplete' : 'unreadable');
  if (month === '' && day !== '') return fail('incomplete');
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  if ((day !== '' && d === 0) || (month !== '' && m === 0)) {
    return fail('zero-part', makeDate(y, m, m === 0 ? 0 : d));
  }
  const date = makeDate(y, m, d);
  if (date) return { ok: true, date };
  return m > 12 && m <= 31 && d >= 1 && d <= 12 ? fail('month-first') : fail('not-real');
}

/** A day is followed by nothing but a time of midnight, as spreadsheets and databases write it. */
const TIME_TAIL = /[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?Z?$/;

/**
 * Reads what a clerk or a portal writes: `d/m/yyyy`, `dd-mm-yyyy`, `dd.mm.yyyy`, `ddmmyyyy`, `yyyy`, `m/yyyy`, ISO
 * `yyyy-mm-dd`, "ngày 5 tháng 3 năm 1990", and parts of which leading ones are empty (`//1952`).
 *
 * @example parseDate('5-9-2026') // { ok: true, date: { precision: 'day', year: 2026, month: 9, day: 5, … } }
 * @example parseDate('05/03/90') // { ok: false, problem: 'two-digit-year' }
 */
export const parseDate = (text: string): ParsedDate => recall(parseNow, text);
function parseNow(text: string): ParsedDate {
  if (text.length > 80) return fail('unreadable');
  const plain = asciiDigits(cleanInvisible(text)).replace(TIME_TAIL, '');
  if (/^\d{4}$/.test(plain)) return fromParts('', '', plain);
  if (/^\d{8}$/.test(plain)) return fromParts(plain.slice(0, 2), plain.slice(2, 4), plain.slice(4));
  if (/^\d{6}$/.test(plain)) return fail('two-digit-year');

  const yearFirst = /^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/.exec(plain);
  if (yearFirst) {
    const [, year = '', separator, month = '', day = ''] = yearFirst;
    const parsed = fromParts(day, month, year);
    if (!parsed.ok || (separator === '-' && month.length === 2 && day.length === 2)) return parsed;
    return fail('year-first', parsed.date);
  }
  const dayFirst = /^(\d{0,2}) ?([-/.]) ?(\d{0,2}) ?\2 ?(\d{0,5})$/.exec(plain);
  if (dayFirst) return fromParts(dayFirst[1] ?? '', dayFirst[3] ?? '', dayFirst[4] ?? '');
  const monthYear = /^(\d{1,2}) ?[-/.] ?(\d{2}|\d{4})$/.exec(plain);
  if (monthYear) return fromParts('', monthYear[1] ?? '', monthYear[2] ?? '');

  const folded = fold(plain);
  if (/(^|[^a-z])(al|am lich)([^a-z]|$)/.test(folded)) return fail('lunar');
  const spoken = /^(?:(?:ngay )?(\d{1,2}) )?(?:thang (\d{1,2}) )?nam (\d{2,4})$/.exec(folded);
  if (spoken) return fromParts(spoken[1] ?? '', spoken[2] ?? '', spoken[3] ?? '');
  return fail('unreadable');
}

/** The date a text stands for, or null when it is empty or cannot be read with certainty. */
export function dateOf(text: string): PartialDate | null {
  if (text === '') return null;
  const parsed = parseDate(text);
  return parsed.ok ? parsed.date : null;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `05/03/1990`, `03/1990` or `1990`: the form of screens and papers. */
export function formatDate(date: PartialDate): string {
  if (date.precision === 'year') return String(date.year);
  const tail = `${two(date.month)}/${date.year}`;
  return date.precision === 'month' ? tail : `${two(date.day)}/${tail}`;
}

/** ISO `yyyy-mm-dd` of a day number. */
export const isoOf = (dayNo: number): string => new Date(dayNo * MS_PER_DAY).toISOString().slice(0, 10);

/** Day number of an ISO day. Throws on anything else: parameters are ours, not a clerk's. */
export function dayOf(iso: string): number {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? dateOf(iso) : null;
  if (!date) throw new RangeError('not an ISO day');
  return date.first;
}

/** `dd/mm/yyyy` of a day number. */
export function formatDay(dayNo: number): string {
  const [year, month, day] = isoOf(dayNo).split('-');
  return `${day}/${month}/${year}`;
}

/** Is every day that `a` may mean earlier than every day that `b` may mean? */
export const certainlyBefore = (a: PartialDate, b: PartialDate): boolean => a.last < b.first;
export const certainlyAfter = (a: PartialDate, b: PartialDate): boolean => certainlyBefore(b, a);

/** Same precision and same numbers. */
export const sameDate = (a: PartialDate, b: PartialDate): boolean =>
  a.precision === b.precision && a.first === b.first;

/** May both mean the same day? `1990` and `05/03/1990` may. */
export const mayBeSame = (a: PartialDate, b: PartialDate): boolean =>
  !certainlyBefore(a, b) && !certainlyBefore(b, a);

/** Whole years between two days; the birthday itself counts. Born on 29/02: the year is full on 01/03. */
function fullYears(from: number, to: number): number {
  const a = new Date(from * MS_PER_DAY);
  const b = new Date(to * MS_PER_DAY);
  const years = b.getUTCFullYear() - a.getUTCFullYear();
  const reached =
    b.getUTCMonth() > a.getUTCMonth() ||
    (b.getUTCMonth() === a.getUTCMonth() && b.getUTCDate() >= a.getUTCDate());
  return reached ? years : years - 1;
}

/** Age in full years on a day (or within a month or year): the least and the greatest possible. Negative before birth. */
export function ageOn(birth: PartialDate, on: PartialDate): { min: number; max: number } {
  return { min: fullYears(birth.last, on.first), max: fullYears(birth.first, on.last) };
}

/** Day number of the birthday on which somebody becomes `age`; of the last possible one when only month or year is known. */
export function birthday(birth: PartialDate, age: number): number {
  const last = new Date(birth.last * MS_PER_DAY);
  return Date.UTC(last.getUTCFullYear() + age, last.getUTCMonth(), last.getUTCDate()) / MS_PER_DAY;
}
