/** Due dates: what holds for every count, whatever the office, the limit and the moment of receipt. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../utils/calendar/calendar-of';
import { isoAt, minuteAt } from '../../utils/calendar/days';
import { dueDate } from '../../utils/calendar/due-date';
import { DEFAULT_OFFICE } from '../../utils/calendar/office';
import type { Calendar, DueAnswer, OfficeTime, Term, TermUnit } from '../../utils/calendar/types';

const checked = calendarOf(JSON.parse(readFileSync('public/reference/holidays.json', 'utf8')));
if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
const CALENDAR: Calendar = checked.calendar;

const at = (text: string): number => Date.parse(`${text}:00+07:00`);
const office = (change: Partial<OfficeTime> = {}): OfficeTime => ({ ...DEFAULT_OFFICE, ...change });
const firm = (answer: DueAnswer) => {
  if (!answer.ok) throw new Error(`refused: ${answer.refuse} ${answer.about.join()}`);
  return answer;
};

const FIRST = at('2024-11-01T00:00');
const LAST = at('2028-02-28T23:59');
const moments = fc.integer({ min: FIRST / 1000, max: LAST / 1000 }).map((seconds) => seconds * 1000);
const units = fc.constantFrom<TermUnit>('WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'SAME_DAY');
const terms = fc
  .record({ unit: units, amount: fc.integer({ min: 1, max: 90 }) })
  .map(({ unit, amount }): Term => ({
    unit,
    amount: unit === 'HOUR' ? (amount % 8) + 1 : unit === 'MONTH' ? (amount % 13) + 1 : amount,
  }));
const offices = fc
  .record({
    saturdayCounts: fc.boolean(),
    shiftAfterCutoff: fc.boolean(),
    sameDayCutoff: fc.constantFrom(900, 690, 1440),
    hours: fc.constantFrom(DEFAULT_OFFICE.hours, [{ from: 450, to: 690 }], [{ from: 0, to: 1439 }]),
    assume: fc.constantFrom<OfficeTime['assume'][]>(
      {},
      { '2026-11-23': 'off' },
      { '2026-11-23': 'working' },
      { '2026-11-28': 'working' },
    ),
    closures: fc.constantFrom<OfficeTime['closures'][]>(
      [],
      [
        { day: '2026-10-07', decision: '12/QĐ-UBND' },
        { day: '2026-10-08', decision: '12/QĐ-UBND' },
      ],
    ),
  })
  .map((change) => office(change));

/** By an independent look at the calendar: is the counter open on this day? */
function works(day: string, { assume, saturdayCounts, closures }: OfficeTime): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  if (closures.some((closure) => closure.day === day)) return false;
  if (assume[day]) return assume[day] === 'working';
  if (CALENDAR.off.some((off) => off.day === day)) return false;
  if (CALENDAR.worked.includes(day)) return true;
  return weekday !== 0 && (weekday !== 6 || saturdayCounts);
}

describe('for every count', () => {
  it('the due day is a day on which the counter is open, at a time when it is, never before the receipt', () => {
    fc.assert(
      fc.property(moments, terms, offices, (received, term, one) => {
        const answer = dueDate(received, term, one, CALENDAR);
        if (!answer.ok) return;
        expect(works(answer.day, one)).toBe(true);
        expect(isoAt(answer.due)).toBe(answer.day);
        const minute = minuteAt(answer.due);
        expect(one.hours.some(({ from, to }) => minute > from && minute <= to)).toBe(true);
        // Whole minutes: a receipt within a minute counts from its beginning.
        expect(answer.due).toBeGreaterThanOrEqual(received - 60_000);
        expect(answer.due % 60_000).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('who comes later is not due earlier', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 40 * 86_400 }), terms, offices, (a, more, term, one) => {
        const [first, second] = [a, a + more * 1000].map((moment) => dueDate(moment, term, one, CALENDAR));
        if (first!.ok && second!.ok) expect(second!.due).toBeGreaterThanOrEqual(first!.due);
      }),
      { numRuns: 1000 },
    );
  });

  it('a longer limit is not due earlier', () => {
    fc.assert(
      fc.property(moments, terms, fc.integer({ min: 1, max: 30 }), offices, (received, term, more, one) => {
        const [short, long] = [term, { ...term, amount: term.amount + more }].map((each) =>
          dueDate(received, each, one, CALENDAR),
        );
        if (short!.ok && long!.ok) expect(long!.due).toBeGreaterThanOrEqual(short!.due);
      }),
      { numRuns: 1000 },
    );
  });

  it('the steps tell the same: from the receipt on, each day in order, as many counted as the limit has', () => {
    fc.assert(
      fc.property(moments, terms, offices, (received, term, one) => {
        const answer = dueDate(received, term, one, CALENDAR);
        if (!answer.ok) return;
        const { steps } = answer;
        expect(steps[0]).toMatchObject({ day: isoAt(received), what: 'received' });
        expect(steps.at(-1)).toMatchObject({ day: answer.day, what: 'due' });
        expect(steps.map(({ day }) => day)).toEqual(steps.map(({ day }) => day).sort());
        const counted = steps.filter(
          ({ what, name }) =>
            what === 'counted' || what === 'worked-saturday' || (what === 'assumed' && name === 'working'),
        );
        if (term.unit === 'WORKING_DAY' && one.closures.length === 0)
          expect(counted.length).toBe(term.amount);
        if (term.unit === 'WORKING_DAY' || term.unit === 'DAY')
          expect(steps.filter(({ what }) => what === 'due')).toHaveLength(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('a firm date stays the same whatever is decided of the open days', () => {
    const decisions = fc.constantFrom<OfficeTime['assume'][]>(
      { '2026-11-23': 'off', '2027-02-04': 'off', '2027-09-01': 'off' },
      { '2026-11-23': 'working', '2027-02-04': 'working', '2027-09-03': 'off' },
    );
    fc.assert(
      fc.property(moments, terms, decisions, (received, term, assume) => {
        const before = dueDate(received, term, DEFAULT_OFFICE, CALENDAR);
        if (!before.ok) return;
        expect(firm(dueDate(received, term, office({ assume }), CALENDAR)).due).toBe(before.due);
      }),
      { numRuns: 1000 },
    );
  });

  it('a refusal says what stands in the way, and its provisional date lies in its range', () => {
    fc.assert(
      fc.property(moments, terms, (received, term) => {
        const answer = dueDate(received, term, DEFAULT_OFFICE, CALENDAR);
        if (answer.ok) return;
        expect(answer.about.length).toBeGreaterThan(0);
        if (answer.provisional !== null && answer.range) {
          expect(isoAt(answer.provisional) >= answer.range.earliest).toBe(true);
          expect(isoAt(answer.provisional) <= answer.range.latest).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
