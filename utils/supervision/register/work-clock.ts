/**
 * Counting working days and opening minutes between moments, by the office's own calendar. One table of sums for the years in
 * question: each count is then two look-ups, which a register of 100,000 dossiers needs.
 */
import { dayAt, dayNo, minuteAt, momentOf } from '../../calendar/days';
import { nothingMet, officeDays } from '../../calendar/day-kind';
import { closingOf } from '../../calendar/office';
import { dueDate } from '../../calendar/due-date';
import type { Calendar, OfficeTime, Term } from '../../calendar/types';

const FIRST = dayNo('2015-01-01');
const DAYS = dayNo('2046-01-01') - FIRST;
/** No row of closed days is longer. */
const LONGEST_REST = 60;

export interface WorkClock {
  /** The due moment of a term from a moment on, by the calendar itself; what it is likely to be where that refuses (`sure`: false). */
  due(start: number, term: Term): { due: number | null; sure: boolean };
  /** Working days after the day of `from` up to and with that of `to`: the day of the event is not counted. Negative backwards. */
  days(from: number, to: number): number;
  /** Opening minutes of working days between two moments; 0 backwards. */
  minutes(from: number, to: number): number;
  /** Day number of the `n`-th working day after a day; if the office is closed then, of the next day it is open. */
  dayAfter(day: number, n: number): number;
  /** This day, or the next on which the office works and is open (BLDS 2015 Điều 148 khoản 5). */
  openOn(day: number): number;
  /** The moment at which so many opening minutes have passed. */
  after(from: number, minutes: number): number;
  /** Are all days from one moment to the other decided (years with a notice, no undecided span)? */
  sure(from: number, to: number): boolean;
}

/** @throws RangeError when the office has no opening hours. */
export function workClock(office: OfficeTime, calendar: Calendar): WorkClock {
  if (office.hours.length === 0) throw new RangeError('no opening hours');
  const perDay = office.hours.reduce((sum, { from, to }) => sum + to - from, 0);
  const closing = closingOf(office);
  const { kindOf, closures } = officeDays(office, calendar);

  /** Sums up to and with a day: working days, days open, days nobody has decided. A closed day stays a counted one. */
  const worked = new Int32Array(DAYS + 1);
  const opened = new Int32Array(DAYS + 1);
  const unsure = new Int32Array(DAYS + 1);
  for (let at = 0; at < DAYS; at++) {
    const met = nothingMet();
    const { works } = kindOf(FIRST + at, new Map(), met);
    const open = works && !closures.has(FIRST + at);
    worked[at + 1] = worked[at]! + Number(works);
    opened[at + 1] = opened[at]! + Number(open);
    unsure[at + 1] = unsure[at]! + Number(met.years.size + met.spans.size + met.unknown.size > 0);
  }
  const inTable = (day: number): boolean => day >= FIRST && day < FIRST + DAYS;
  /** Where a day stands in the sums; days outside the table count nothing and are never sure. */
  const at = (day: number): number => Math.min(Math.max(day - FIRST + 1, 0), DAYS);
  const isOpen = (day: number): boolean => inTable(day) && opened[at(day)]! > opened[at(day) - 1]!;

  /** Opening minutes of a day before a minute of it. */
  const before = (minute: number): number =>
    office.hours.reduce((sum, { from, to }) => sum + Math.min(Math.max(minute - from, 0), to - from), 0);
  /** Opening minutes from the beginning of the table to a moment. */
  const sum = (moment: number): number => {
    const day = dayAt(moment);
    const whole = opened[Math.max(at(day) - 1, 0)]! * perDay;
    return isOpen(day) ? whole + before(minuteAt(moment)) : opened[at(day)]! * perDay;
  };

  const openOn = (day: number): number => {
    for (let next = day; next < day + LONGEST_REST; next++) if (isOpen(next)) return next;
    return day;
  };
  /** The first day whose sum reaches `target`; null: beyond the table. */
  const reach = (sums: Int32Array, target: number): number | null => {
    if (target > sums[DAYS]!) return null;
    let [low, high] = [0, DAYS];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! >= target) high = middle;
      else low = middle + 1;
    }
    return FIRST + low - 1;
  };

  /** In days only the day of the start counts, so that a register asks the calendar a few hundred times and not each time. */
  const asked = new Map<string, { due: number | null; sure: boolean }>();
  const ask = (start: number, term: Term): { due: number | null; sure: boolean } => {
    const answer = dueDate(start, term, office, calendar);
    return answer.ok ? { due: answer.due, sure: true } : { due: answer.provisional, sure: false };
  };

  const dayAfter = (day: number, n: number): number =>
    openOn(n > 0 ? (reach(worked, worked[at(day)]! + n) ?? day + n) : day);
  const sure = (from: number, to: number): boolean => {
    const open = unsure[at(dayAt(to))]! - unsure[Math.max(at(dayAt(from)) - 1, 0)]!;
    return open === 0 && inTable(dayAt(from)) && inTable(dayAt(to));
  };

  return {
    due(start, term) {
      if (term.unit === 'HOUR' || term.unit === 'SAME_DAY' || office.shiftAfterCutoff)
        return ask(start, term);
      if (term.unit === 'WORKING_DAY') {
        // The table gives the same (a test compares them), and does not have to warm up while a register opens.
        const due = momentOf(dayAfter(dayAt(start), term.amount), closing);
        if (sure(start, due)) return { due, sure: true };
      }
      const key = `${dayAt(start)} ${term.amount} ${term.unit}`;
      let known = asked.get(key);
      if (!known) asked.set(key, (known = ask(start, term)));
      return known;
    },
    openOn,
    days: (from, to) => worked[at(dayAt(to))]! - worked[at(dayAt(from))]!,
    minutes: (from, to) => (to > from ? sum(to) - sum(from) : 0),
    dayAfter,
    after(from, minutes) {
      const total = Math.floor(sum(from)) + minutes;
      const full = Math.ceil(total / perDay);
      const day = minutes > 0 ? reach(opened, full) : null;
      if (day === null) return from;
      let left = total - (full - 1) * perDay;
      for (const { from: opens, to } of office.hours) {
        if (left <= to - opens) return momentOf(day, opens + left);
        left -= to - opens;
      }
      return momentOf(day, closing);
    },
    sure,
  };
}
