/** Due dates: the vectors of the rule book and ours, and what is told beside a date. What holds for every count: `due-date.mass.test.ts`. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../scripts/evaluate/due-dates';
import { calendarOf } from '../../utils/calendar/calendar-of';
import { dayAt, isoAt, isWeekend } from '../../utils/calendar/days';
import { dueDate } from '../../utils/calendar/due-date';
import { DEFAULT_OFFICE } from '../../utils/calendar/office';
import type { Calendar, DueAnswer, OfficeTime, Term } from '../../utils/calendar/types';

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
