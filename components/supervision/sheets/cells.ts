/** What a cell of somebody's table says: a code, or a day. Nothing is guessed: what could be read in two ways is refused with the reason. */
import { isoOf } from '../../../utils/calendar/days';
import { parseDate } from '../../../utils/core/dates';
import { cleanInvisible } from '../../../utils/core/text';

/** `number`: as Excel keeps it, all digits it has · `day`: a date cell; minutes after midnight, null without a time. */
export type ReadCell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; text: string }
  | { kind: 'day'; text: string; day: string; minute: number | null };

export const EMPTY: ReadCell = { kind: 'text', text: '' };

/** `digits-lost`: Excel took the code for a number and kept 15 digits of it · `is-date`: it took it for a date. */
export type CodeFault = 'empty' | 'digits-lost' | 'is-date';
export type DayFault = 'empty' | 'no-date' | 'two-digit-year' | 'not-in-calendar';
export type CellFault = CodeFault | DayFault;

export type ReadCode = { ok: true; code: string } | { ok: false; why: CodeFault };
export type ReadDay = { ok: true; day: string; minute: number | null } | { ok: false; why: DayFault };

const refused = <Why extends string>(why: Why): { ok: false; why: Why } => ({ ok: false, why });

/** Dashes and spaces as they are copied out of letters; the mark of text that a table of ours may bear (`core/csv.ts`). */
const tidy = (text: string): string =>
  cleanInvisible(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^'(?=\S)/, '');

/** Digits in scientific writing: the others are gone. */
const LOST = /^\d(?:[.,]\d+)?E\+?\d+$/i;
const EXACT_DIGITS = 15;

export function asCode(cell: ReadCell | undefined): ReadCode {
  if (!cell) return refused('empty');
  if (cell.kind === 'day') return refused('is-date');
  const text = tidy(cell.text).replace(/\s+/g, '');
  if (text === '') return refused('empty');
  const digits = cell.kind === 'number' && /^\d+$/.test(text) && text.length > EXACT_DIGITS;
  if (digits || LOST.test(text)) return refused('digits-lost');
  return { ok: true, code: text };
}

/** `7:05`, `07:05:59`, `7 giờ 5`, `7h05`; before or after the day. */
const TIME =
  /(?:^|[\sT,])(\d{1,2})(?::|\s?h\s?|\s?giờ\s?)(\d{1,2})?(?:\s?phút|:\d{2}(?:\.\d+)?)?Z?(?=$|[\s,])/i;
/** Days since 1899-12-30, the years 2000 to 2099. */
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
const [FIRST_SERIAL, LAST_SERIAL, SERIAL_EPOCH] = [36_526, 73_050, 25_569];

export function asDay(cell: ReadCell | undefined): ReadDay {
  if (!cell) return refused('empty');
  if (cell.kind === 'day') return { ok: true, day: cell.day, minute: cell.minute };
  const text = tidy(cell.text).normalize('NFC');
  if (text === '') return refused('empty');
  if (SERIAL.test(text)) return serial(Number(text.replace(',', '.')));
  return (
    packed(text) ??
    written(
      text
        .replace(TIME, ' ')
        .replace(/^[\s,]+|[\s,]+$/g, '')
        .trim(),
      minuteIn(text),
    )
  );
}

/** A serial number of Excel, as it comes when the column was not formatted as a date. */
export function serial(value: number): ReadDay {
  if (!(value >= FIRST_SERIAL && value < LAST_SERIAL)) return refused('no-date');
  const day = Math.floor(value + 1e-9);
  const minute = Math.round((value - day) * 1440);
  return { ok: true, day: isoOf(day - SERIAL_EPOCH), minute: minute > 0 ? Math.min(minute, 1439) : null };
}

/** `20260809101500`, as one-stop systems exchange it. */
function packed(text: string): ReadDay | null {
  const parts = /^(20\d{2})(\d{2})(\d{2})(?:(\d{2})(\d{2})\d{0,2})?$/.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute] = parts;
  const whole = written(`${year}-${month}-${day}`, null);
  if (!whole.ok) return hour === undefined ? null : whole;
  return { ...whole, minute: hour === undefined ? null : clock(Number(hour), Number(minute)) };
}

/** Day before month, as Vietnam writes it; `05/03` is always the fifth of March. */
function written(text: string, minute: number | null): ReadDay {
  const read = parseDate(text);
  const date = read.ok ? read.date : read.problem === 'year-first' ? read.meant : null;
  if (date?.precision === 'day') return { ok: true, day: isoOf(date.first), minute };
  const problem = read.ok ? 'unreadable' : read.problem;
  if (problem === 'two-digit-year') return refused('two-digit-year');
  return refused(problem === 'not-real' || problem === 'month-first' ? 'not-in-calendar' : 'no-date');
}

function minuteIn(text: string): number | null {
  const found = TIME.exec(text);
  return found ? clock(Number(found[1]), Number(found[2] ?? 0)) : null;
}
const clock = (hour: number, minute: number): number | null =>
  hour < 24 && minute < 60 ? hour * 60 + minute : null;
