/** Due dates: the vectors of the rule book and ours, what must hold for every count, and what is told beside a date. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../scripts/evaluate/due-dates';
import { calendarOf } from '../../utils/calendar/calendar-of';
import { dayAt, isoAt, isWeekend, minuteAt } from '../../utils/calendar/days';
import { dueDate } from '../../utils/calendar/due-date';
import { DEFAULT_OFFICE } from '../../utils/calendar/office';
import type { Calendar, DueAnswer, OfficeTime, Term, TermUnit } from '../../utils/calendar/types';

const VECTORS = 'tests/calendar/vectors.json';
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const checked = calendarOf(json('public/reference/holidays.json'));
if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
const CALENDAR: Calendar = checked.calendar;

const at = (text: string): number => Date.parse(`${text}:00+07:00`);
const office = (change: Partial<OfficeTime> = {}): OfficeTime => ({ ...DEFAULT_OFFICE, ...change });
const wd = (amount: number): Term => ({ amount, unit: 'WORKING_DAY' });
const due = (received: string, term: Term, change: Partial<OfficeTime> = {}): DueAnswer =>
  dueDate(at(received), term, office(change), CALENDAR);
const firm = (answer: DueAnswer) => {
  if (!answer.ok) throw new Error(`refused: ${answer.refuse} ${answer.about.join()}`);
  return answer;
};
const refused = (answer: DueAnswer) => {
  if (answer.ok) throw new Error(`answered ${answer.day}`);
  return answer;
};

describe('the vectors', () => {
  it('are all answered or refused as they should be', async () => {
    const { n, metrics, misses } = await evaluate(json(VECTORS), { records: '' });
    expect(misses).toEqual([]);
    expect(metrics).toEqual({ exact: 1, refusalsRight: 1 });
    expect(n).toBeGreaterThanOrEqual(88);
  });

  it.each(['America/New_York', 'Pacific/Kiritimati'])('mean the same on a computer set to %s', (TZ) => {
    const run = (env: NodeJS.ProcessEnv) =>
      execFileSync(
        process.execPath,
        ['--import', 'tsx', 'scripts/evaluate.ts', 'due-dates', VECTORS, '--json'],
        { env, encoding: 'utf8' },
      );
    expect(JSON.parse(run({ ...process.env, TZ }))).toMatchObject({
      metrics: { exact: 1, refusalsRight: 1 },
      misses: [],
    });
  });

  it('are scored: a wrong date, a refusal of the wrong kind and a firm answer across an open day are misses', async () => {
    const received = '2026-11-20T09:00:00+07:00';
    const term = { amount: 3, unit: 'WORKING_DAY' };
    const wrong = {
      vectors: [
        { id: 'a', received: '2026-11-16T09:00:00+07:00', term, due: '2026-11-18T17:00:00+07:00' },
        { id: 'b', received, term, refuse: 'unknown-year' },
        { id: 'c', received, term, due: '2026-11-26T17:00:00+07:00' },
        { id: 'd', received, term, due: '2026-11-26T17:00:00+07:00', alsoAccept: 'refuse' },
        { id: 'e', received: '2026-11-16T09:00:00+07:00', term, refuse: 'undecided-day' },
      ],
    };
    const { metrics, misses } = await evaluate(wrong, { records: '' });
    expect((misses as { id: string }[]).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'e']);
    expect(metrics).toEqual({ exact: 1 / 3, refusalsRight: 0 });
  });

  it.each([
    [{}, 'vectors'],
    [{ vectors: [{ id: 'x', term: {}, due: '2026-11-20' }] }, 'x: “received”'],
    [{ vectors: [{ id: 'x', received: '20/11/2026', term: {} }] }, 'x: “received”'],
    [{ vectors: [{ id: 'x', received: '2026-11-31T09:00:00+07:00', term: {} }] }, 'x: “received”'],
    [{ vectors: [{ id: 'x', received: '2026-11-20T09:00:00+07:00', term: {} }] }, 'neither'],
    [null, 'vectors'],
  ])('that are none get a sentence: %j', (data, words) => {
    expect(() => evaluate(data, { records: '' })).toThrow(words);
  });
});

/* ------------------------------------------------------------------ what always holds */

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

/* ------------------------------------------------------------------ refusals */

describe('a refusal', () => {
  it('across 23/11/2026 names the day, gives the likely date as provisional, and the two it may be', () => {
    expect(refused(due('2026-11-20T09:00', wd(3)))).toMatchObject({
      refuse: 'undecided-day',
      about: ['2026-11-23'],
      provisional: at('2026-11-26T17:00'),
      range: { earliest: '2026-11-26', latest: '2026-11-27' },
    });
  });
  it('across Tết 2027 gives both published readings', () => {
    const { about, range } = refused(due('2027-01-28T09:00', wd(10)));
    expect(about).toContain('2027-02-04');
    expect(range).toEqual({ earliest: '2027-02-18', latest: '2027-02-19' });
  });
  it('names year and day where both are missing', () => {
    const { refuse, about, provisional } = refused(due('2026-11-20T09:00', wd(300)));
    expect(refuse).toBe('unknown-year');
    expect(about[0]).toBe('2028');
    expect(about).toContain('2026-11-23');
    expect(provisional).toBeNull();
  });
  it('of 24 hours gives the two readings and no date', () => {
    expect(refused(due('2026-11-16T09:00', { amount: 24, unit: 'HOUR' }))).toMatchObject({
      refuse: 'ambiguous-hours',
      provisional: null,
      range: { earliest: '2026-11-17', latest: '2026-11-19' },
    });
  });
  it.each([
    [0, 'WORKING_DAY'],
    [1.5, 'DAY'],
    [-3, 'DAY'],
    [99_999, 'WORKING_DAY'],
    [1, 'OTHER'],
    [1, null],
    [null, null],
  ])('asks for the limit where there is none: %s %s', (amount, unit) => {
    expect(refused(due('2026-11-16T09:00', { amount, unit } as Term)).refuse).toBe('no-unit');
  });
  it('is an error of ours when the moment is none, or the office never opens', () => {
    expect(() => dueDate(Number.NaN, wd(1), DEFAULT_OFFICE, CALENDAR)).toThrow(RangeError);
    expect(() => due('2026-11-16T09:00', wd(1), { hours: [] })).toThrow(RangeError);
  });
});

/* ------------------------------------------------------------------ what an office sets */

describe('the office', () => {
  const closures = [{ day: '2026-10-07', decision: '12/QĐ-UBND' }];
  it('closed by its own decision: still counted, never the due day, and somebody is asked', () => {
    const across = firm(due('2026-10-06T09:00', wd(2), { closures }));
    expect(across.day).toBe('2026-10-08');
    expect(across.warnings).toEqual(['closure 2026-10-07 2026-10-09']);
    const onto = firm(due('2026-10-06T09:00', wd(1), { closures }));
    expect(onto.day).toBe('2026-10-08');
    expect(onto.warnings).toEqual(['closure 2026-10-07 =']);
    expect(onto.steps).toContainEqual({ day: '2026-10-07', what: 'counted', name: '12/QĐ-UBND' });
    // A closure that is behind is nobody's question.
    expect(firm(due('2026-10-08T09:00', wd(2), { closures })).warnings).toEqual([]);
  });
  it('with a cut-off for limits in days: one day later, and the difference is told', () => {
    const shift = { shiftAfterCutoff: true };
    expect(firm(due('2026-11-16T15:30', wd(3), shift))).toMatchObject({
      day: '2026-11-20',
      warnings: ['shift 2026-11-19'],
    });
    expect(firm(due('2026-11-16T14:30', wd(3), shift))).toMatchObject({ day: '2026-11-19', warnings: [] });
    expect(firm(due('2026-11-16T15:30', wd(3)))).toMatchObject({ day: '2026-11-19', warnings: [] });
  });
  it('that counts Saturdays: they are counted, and the other closing time is asked after', () => {
    expect(firm(due('2026-10-02T09:00', wd(1), { saturdayCounts: true }))).toMatchObject({
      day: '2026-10-03',
      warnings: ['saturday 2026-10-03'],
    });
    // A holiday on a Saturday stays one.
    expect(firm(due('2027-04-29T09:00', wd(1), { saturdayCounts: true })).day).toBe('2027-05-04');
  });
  it('that has decided: the day is counted so, and shown as its decision', () => {
    const off = firm(due('2026-11-20T09:00', wd(1), { assume: { '2026-11-23': 'off' } }));
    expect(off.day).toBe('2026-11-25');
    expect(off.steps).toContainEqual({ day: '2026-11-23', what: 'assumed', name: 'off' });
    // Off by exchange: a Saturday will be worked, and nobody knows which.
    expect(off.warnings).toEqual(['swap 2026-11-21']);
    const both = { '2026-11-23': 'off', '2026-11-21': 'working' } as const;
    expect(firm(due('2026-11-20T09:00', wd(1), { assume: both })).day).toBe('2026-11-21');
  });
  it('hears that a Saturday may still be worked, that a later year may change, that it was closed', () => {
    expect(firm(due('2026-11-25T09:00', wd(3))).warnings).toEqual(['swap 2026-11-28']);
    expect(firm(due('2027-03-01T09:00', wd(3))).warnings).toEqual(['year 2027']);
    expect(firm(due('2026-10-03T09:00', wd(3))).warnings).toEqual(['outside 2026-10-03']);
    expect(firm(due('2026-10-05T12:00', wd(3))).warnings).toEqual(['outside 2026-10-05']);
    expect(firm(due('2026-10-05T09:00', wd(3))).warnings).toEqual([]);
  });
});

it('days are counted in Vietnam', () => {
  expect(isoAt(Date.parse('2026-11-15T17:00:00Z'))).toBe('2026-11-16');
  expect(isoAt(Date.parse('2026-11-15T16:59:59Z'))).toBe('2026-11-15');
  expect(isWeekend(dayAt(at('2026-11-14T00:00')))).toBe(true);
  expect(isWeekend(dayAt(at('2026-11-13T23:59')))).toBe(false);
});
