/** Days and minutes in Vietnam: UTC+7, without daylight saving, fixed arithmetic. No locale, no clock. */

const MINUTE = 60_000;
const OFFSET = 7 * 60 * MINUTE;
const DAY = 86_400_000;

/** ISO day of a day number. Here and not from `core/dates`, which would split the panel's first load into more files. */
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Day number of an ISO day that is known to be one: calendars hold hundreds, so nothing is parsed twice. */
export const dayNo = (iso: string): number =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / DAY;

/** Day number (days since 1970-01-01) of a moment, in Vietnam. */
export const dayAt = (moment: number): number => Math.floor((moment + OFFSET) / DAY);
/** ISO day of a moment, in Vietnam. */
export const isoAt = (moment: number): string => isoOf(dayAt(moment));
/** Minutes after midnight in Vietnam, with the fraction of the running minute. */
export const minuteAt = (moment: number): number => (moment + OFFSET - dayAt(moment) * DAY) / MINUTE;
/** The moment of a day number and minutes after midnight, in Vietnam. */
export const momentOf = (day: number, minute: number): number => day * DAY + minute * MINUTE - OFFSET;

/** 0 Sunday … 6 Saturday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
export const isSaturday = (day: number): boolean => weekdayOf(day) === 6;
export const isWeekend = (day: number): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6;

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** The same-numbered day `months` later; where there is none, the last day of that month (BLDS 2015 Điều 148 khoản 3). */
export function addMonths(day: number, months: number): number {
  const [year, month, date] = isoOf(day).split('-').map(Number) as [number, number, number];
  const first = Date.UTC(year, month - 1 + months, 1);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return first / DAY + Math.min(date, last) - 1;
}

/** Is this text an ISO day that the calendar has? */
export const isIsoDay = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && isoOf(dayNo(text)) === text;
