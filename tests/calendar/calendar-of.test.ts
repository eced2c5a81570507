/** The calendar's file: ours agrees with the published days, a bad one is told place by place. */
import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../utils/calendar/calendar-of';
import { clockOf, minutesOf } from '../../utils/calendar/written';
import { addMonths } from '../../utils/calendar/days';
import { dayOf, isoOf } from '../../utils/core/dates';
import { calendar as texts } from '../../utils/i18n/vi/calendar';

const SHARED = '../shared/data/reference/holidays.json';
const ours = (): Record<string, unknown> =>
  JSON.parse(readFileSync('public/reference/holidays.json', 'utf8')) as Record<string, unknown>;
const faults = (data: unknown): string[] => {
  const checked = calendarOf(data);
  return checked.ok ? [] : checked.problems.map(({ place, what }) => `${place} ${what}`);
};

describe('our calendar', () => {
  it('is one, with a source for every day off', () => {
    const checked = calendarOf(ours());
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    const { years, off, worked } = checked.calendar;
    expect(years).toEqual([2025, 2026, 2027]);
    // domain-rules §7.2, "working days" and "not working".
    const days = new Set(off.map(({ day }) => day));
    expect(worked).toEqual(['2025-04-26', '2026-01-10', '2026-08-22']);
    for (const day of ['2026-01-02', '2026-04-27', '2026-08-31', '2026-11-24', '2025-05-02'])
      expect(days).toContain(day);
    for (const day of ['2026-04-28', '2026-11-25', '2026-11-23', '2027-02-08'])
      expect(days).not.toContain(day);
    expect(off.every(({ source }) => source.length > 10)).toBe(true);
  });

  it.skipIf(!existsSync(SHARED))(
    'has every confirmed day of the published list (skipped: no ../shared)',
    () => {
      const { days } = JSON.parse(readFileSync(SHARED, 'utf8')) as { days: { date: string; kind: string }[] };
      const checked = calendarOf(ours());
      if (!checked.ok) throw new Error('no calendar');
      const published = (kinds: RegExp) =>
        days.filter(({ kind }) => kinds.test(kind)).map(({ date }) => date);
      expect(checked.calendar.off.map(({ day }) => day)).toEqual(
        published(/^(holiday|compensatory|swap_off)$/),
      );
      expect(checked.calendar.worked).toEqual(published(/^swap_work$/));
      for (const day of published(/unconfirmed/))
        expect(checked.calendar.undecided.some(({ from, to }) => day >= from && day <= to)).toBe(true);
    },
  );
});

describe('a calendar file', () => {
  const off = {
    day: '2026-11-24',
    kind: 'holiday',
    name: 'Ngày Văn hóa Việt Nam',
    source: 'NQ 28/2026/QH16',
  };
  const base = { version: '2026-11-21', years: [2026], off: [off], worked: [], undecided: [] };
  const span = { from: '2026-11-23', to: '2026-11-23', question: 'Nghỉ?', options: ['', '2026-11-23'] };

  it('is taken without what we do not know', () => {
    expect(calendarOf({ ...base, more: 1 })).toEqual({ ok: true, calendar: base });
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', null, [' not-an-object']],
    ['a list', [], [' not-an-object']],
    ['text', '{}', [' not-an-object']],
    ['no version', { ...base, version: '21/11/2026' }, ['version not-a-day']],
    ['a day that is none', { ...base, off: [{ ...off, day: '2026-02-30' }] }, ['off[0].day not-a-day']],
    ['another year', { ...base, off: [{ ...off, day: '2028-01-01' }] }, ['off[0].day year-not-listed']],
    ['a day twice', { ...base, off: [off, off] }, ['off[1].day twice']],
    ['off and worked', { ...base, worked: ['2026-11-24'] }, ['worked[0] twice', 'worked[0] not-a-saturday']],
    ['an unknown kind', { ...base, off: [{ ...off, kind: 'party' }] }, ['off[0].kind unknown-kind']],
    ['no source', { ...base, off: [{ ...off, source: ' ' }] }, ['off[0].source no-text']],
    [
      'an exchange on a Sunday',
      { ...base, off: [{ ...off, day: '2026-11-22', kind: 'swap-off' }] },
      ['off[0].day not-a-working-day'],
    ],
    ['a worked Friday', { ...base, worked: ['2026-11-20'] }, ['worked[0] not-a-saturday']],
    ['a year as text', { ...base, years: ['2026'] }, ['years[0] not-a-year', 'off[0].day year-not-listed']],
    ['a missing list', { ...base, off: undefined }, ['off not-a-list']],
    ['too much', { ...base, worked: Array(301).fill('2026-11-21') }, ['worked too-many']],
    [
      'a span that runs back',
      { ...base, undecided: [{ ...span, to: '2026-11-20' }] },
      ['undecided[0] bad-span'],
    ],
    ['one option', { ...base, undecided: [{ ...span, options: [''] }] }, ['undecided[0].options one-option']],
    [
      'an option outside',
      { ...base, undecided: [{ ...span, options: ['', '2026-11-24'] }] },
      ['undecided[0].options[1] bad-option'],
    ],
    [
      'an option that is a sentence',
      { ...base, undecided: [{ ...span, options: ['', 'nghỉ'] }] },
      ['undecided[0].options[1] bad-option'],
    ],
  ])('with %s is told', (_what, data, expected) => {
    const found = faults(data);
    for (const fault of expected) expect(found).toContain(fault);
    const checked = calendarOf(data);
    if (!checked.ok) for (const { what } of checked.problems) expect(texts.bad[what]).toMatch(/\.$/);
  });

  it('of any shape is told, never thrown at', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => void calendarOf(data)));
    const broken = fc.record({
      version: fc.jsonValue(),
      years: fc.jsonValue(),
      off: fc.array(fc.jsonValue()),
      worked: fc.array(fc.jsonValue()),
      undecided: fc.array(fc.jsonValue()),
    });
    fc.assert(fc.property(broken, (data) => void calendarOf(data)));
  });
});

describe('times and months', () => {
  it('are read as clerks write them', () => {
    expect(['07:30', '7:30', '7h30', '7g30', '7.30', '15h'].map(minutesOf)).toEqual([
      450, 450, 450, 450, 450, 900,
    ]);
    expect(['24:00', '7:60', '', 'sáng', '-1:00'].map(minutesOf)).toEqual([null, null, null, null, null]);
    fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), (at) => minutesOf(clockOf(at)) === at));
  });
  it('end on the same-numbered day, or the last', () => {
    const plus = (day: string, months: number) => isoOf(addMonths(dayOf(day), months));
    expect(plus('2026-01-31', 1)).toBe('2026-02-28');
    expect(plus('2024-01-31', 1)).toBe('2024-02-29');
    expect(plus('2024-02-29', 12)).toBe('2025-02-28');
    expect(plus('2026-12-31', 2)).toBe('2027-02-28');
    expect(plus('2026-08-31', 3)).toBe('2026-11-30');
  });
});
