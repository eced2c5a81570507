/** The last day of a term of registration, counted in days, and how long an office may have been closed after it. */
import { isoOf } from './dates';

const SATURDAY = 6;
const SUNDAY = 0;
/** Day 0 was a Thursday. */
const weekday = (day: number): number => (day + 4) % 7;

/**
 * `[from, to, days]`: month and day between which the last day may be a public holiday (BLLĐ 2019 Điều 112), and for how many
 * days offices may then be closed, weekends and swapped days included. Two of the holidays move with the moon.
 */
const CLOSED: readonly (readonly [string, string, number])[] = [
  ['01-01', '01-03', 3],
  ['01-16', '02-25', 9],
  ['03-28', '04-28', 3],
  ['04-29', '05-04', 5],
  ['08-30', '09-04', 5],
  ['11-22', '11-25', 3],
  ['12-31', '12-31', 4],
];

export interface Term {
  /** The last day by the calendar: a Saturday or Sunday moves to Monday (BLDS 2015 Điều 148 khoản 5). */
  end: number;
  /** The last day at which, because of holidays, nobody can yet say that the term is over. */
  latest: number;
}

/** The term of so many days after an event. Days are numbers since 1970-01-01. */
export function termAfter(event: number, days: number): Term {
  const plain = event + days;
  const end = weekday(plain) === SATURDAY ? plain + 2 : weekday(plain) === SUNDAY ? plain + 1 : plain;
  const day = isoOf(end).slice(5);
  const closed = CLOSED.find(([from, to]) => from <= day && day <= to);
  return { end, latest: end + (closed?.[2] ?? 0) };
}

/** Does a choice "Loại đăng ký", folded, say that the term is over, or that it is not? "Đăng ký mới" says neither. */
export const isLate = (choice: string): boolean => /(?:qua|tre|ngoai) han/.test(choice);
export const isInTime = (choice: string): boolean => /(?:dung|trong) han/.test(choice);
