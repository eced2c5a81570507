/** How the page reads and writes moments. Vietnam's calendar throughout; no clock of its own. */
import { closingOf, DEFAULT_OFFICE } from '../../../utils/calendar/office';
import { dayAt, isoAt, minuteAt, momentOf } from '../../../utils/calendar/days';
import { formatDay, makeDate, parseDate } from '../../../utils/core/dates';
import { fold } from '../../../utils/core/text';

/** `25/11/2026`; '' for none. */
export const dayText = (moment: number | null): string => (moment === null ? '' : formatDay(dayAt(moment)));
const two = (n: number): string => String(n).padStart(2, '0');
export const timeText = (moment: number): string => {
  const minute = Math.floor(minuteAt(moment));
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
};
/** `25/11/2026 16:40`. */
export const momentText = (moment: number | null): string =>
  moment === null ? '' : `${dayText(moment)} ${timeText(moment)}`;

export type MomentFault = 'empty' | 'no-date' | 'no-time' | 'two-digit-year' | 'not-in-calendar' | 'future';
export type ReadMoment = { ok: true; at: number } | { ok: false; why: MomentFault };

const TIME = /(?:^| )(\d{1,2}) ?(?:[:h]|gio) ?(\d{2})?(?= |$|,)/;
const DAY_MONTH = /^(\d{1,2})[-/.](\d{1,2})$/;

/** A day and, when it was written, minutes after midnight. */
export type ReadDay = { ok: true; day: number; minute: number | null } | { ok: false; why: MomentFault };

/**
 * Reads what somebody types: `25/11/2026`, `25/11` (this year), `25112026`, `hôm nay`, `nay`; before or behind it a time (`16:40`,
 * `16h40`).
 */
export function readDay(text: string, now: number): ReadDay {
  const plain = fold(text).replaceAll(',', ' ').replace(/ {2,}/g, ' ').trim();
  if (plain === '') return { ok: false, why: 'empty' };
  const time = TIME.exec(plain);
  const minute = time ? Number(time[1]) * 60 + Number(time[2] ?? 0) : null;
  if (time && (Number(time[1]) > 23 || Number(time[2] ?? 0) > 59)) return { ok: false, why: 'no-time' };
  const rest = (time ? plain.replace(time[0], ' ') : plain).replace(/ ?ngay ?/, '').trim();
  if (rest === 'hom nay' || rest === 'nay' || (rest === '' && time))
    return { ok: true, day: dayAt(now), minute };
  const short = DAY_MONTH.exec(rest);
  if (short) {
    const date = makeDate(Number(isoAt(now).slice(0, 4)), Number(short[2]), Number(short[1]));
    return date && date.precision === 'day'
      ? { ok: true, day: date.first, minute }
      : { ok: false, why: 'not-in-calendar' };
  }
  const read = parseDate(rest);
  if (!read.ok) {
    if (read.problem === 'two-digit-year') return { ok: false, why: 'two-digit-year' };
    const impossible = read.problem === 'not-real' || read.problem === 'month-first';
    return { ok: false, why: impossible ? 'not-in-calendar' : 'no-date' };
  }
  if (read.date.precision !== 'day') return { ok: false, why: 'no-date' };
  return { ok: true, day: read.date.first, minute };
}

/**
 * The moment of something that has happened. A day without a time means: while the counter was open, so neither before the dossier came in
 * nor after the hour it was due that day, nor later than now.
 */
export function pastMoment(
  { day, minute }: { day: number; minute: number | null },
  { now, received, due }: { now: number; received: number; due: number | null },
): ReadMoment {
  if (day > dayAt(now)) return { ok: false, why: 'future' };
  if (minute !== null) {
    const at = momentOf(day, minute);
    return at > now ? { ok: false, why: 'future' } : { ok: true, at };
  }
  let at = momentOf(day, closingOf(DEFAULT_OFFICE));
  if (due !== null && dayAt(due) === day) at = Math.min(at, due);
  if (dayAt(received) === day) at = Math.max(at, received);
  return { ok: true, at: Math.floor(Math.min(at, now)) };
}

/** A day to come, until the counter closes. */
export const dueMoment = ({ day, minute }: { day: number; minute: number | null }): number =>
  momentOf(day, minute ?? closingOf(DEFAULT_OFFICE));
