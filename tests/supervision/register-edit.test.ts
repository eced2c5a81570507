/** What is typed about one dossier, and the change it becomes. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentText, readDay } from '@/components/supervision/register/dates';
import { ACTS, applies, edit, startOf } from '@/components/supervision/register/edit';
import { daysOf, daysOfWeek, NO_FILTERS } from '@/components/supervision/register/filters';
import { dayNo, isoAt, momentOf } from '@/utils/calendar/days';
import { formatDay } from '@/utils/core/dates';
import { applied } from '@/utils/register/changing';
import type { RowView } from '@/utils/register/api';
import { standingOf } from '@/utils/supervision/register/deadlines';
import { keyOf, type RegisterRow } from '@/utils/supervision/register/types';
import { weekDays, weekName } from '@/utils/supervision/register/weeks';
import { at, clock, officeRows } from './register/rows';

const NOW = at('2026-11-20 16:00');
const viewOf = (row: RegisterRow): RowView => {
  const { class: due, due: dueAt, end } = standingOf(row, NOW, clock);
  return { key: keyOf(row), row, due, dueAt, end };
};

describe('days as they are typed', () => {
  it.each<[string, string]>([
    ['25/10/2026', '25/10/2026 null'],
    ['25/10', '25/10/2026 null'],
    ['25-10-2026 16:40', '25/10/2026 1000'],
    ['16h40 ngày 25/10/2026', '25/10/2026 1000'],
    ['25102026', '25/10/2026 null'],
    ['2026-10-25', '25/10/2026 null'],
    ['hôm nay', '20/11/2026 null'],
    ['9 giờ 5/10/2026', '05/10/2026 540'],
  ])('“%s” is %s', (typed, wanted) => {
    const read = readDay(typed, NOW);
    expect(read.ok && `${formatDay(read.day)} ${read.minute}`).toBe(wanted);
  });

  it('reads back every moment it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: at('2020-01-01 00:00'), max: at('2030-12-31 23:59') }), (moment) => {
        const minute = Math.floor(moment / 60_000) * 60_000;
        const read = readDay(momentText(minute), NOW);
        expect(read.ok && momentOf(read.day, read.minute!)).toBe(minute);
      }),
    );
  });
});

describe('acts', () => {
  const rows = officeRows(400, 11).map((row) => ({ ...row, finished: null, result: 'open' as const }));

  it('what the page lets through the register takes, and its undo brings the row back', () => {
    const day = fc.integer({ min: dayNo('2025-05-01'), max: dayNo('2026-12-31') }).map(formatDay);
    const typed = fc.oneof(day, fc.constantFrom('', 'nay', '31/02/2026', '16:40', '20/11/2026 23:59'));
    let taken = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...rows),
        fc.constantFrom(...ACTS),
        typed,
        typed,
        (row, act, first, second) => {
          fc.pre(applies(act, row));
          const view = viewOf(row);
          const made = edit(act, view, { ...startOf(act, view, first), day: first, due: second }, NOW);
          if (!made.ok) return;
          taken++;
          const done = applied(row, made.change, NOW);
          expect(done.ok).toBe(true);
          if (!done.ok || done.changed.length === 0) return;
          expect(done.row.finished ?? NOW).toBeLessThanOrEqual(NOW);
          const back = applied(done.row, done.undo, NOW);
          expect(back.ok && { ...back.row, rev: 0, changedAt: 0 }).toEqual({ ...row, rev: 0, changedAt: 0 });
        },
      ),
      { numRuns: 600 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('a day without a time is that day, and never late by the hour alone', () => {
    for (const row of rows.slice(0, 100)) {
      const view = viewOf(row);
      if (view.dueAt === null || view.dueAt > NOW || isoAt(view.dueAt) < isoAt(row.received)) continue;
      const typed = formatDay(dayNo(isoAt(view.dueAt)));
      const made = edit('finish', view, { ...startOf('finish', view, typed) }, NOW);
      if (!made.ok) continue;
      const { class: due, other } = standingOf({ ...row, ...(made.change as object), waits: [] }, NOW, clock);
      if (row.waits.length === 0) expect([due, other]).toEqual(['on-time', 'on-time']);
    }
  });
});

describe('periods', () => {
  it('a week is the days it is named after', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_300, max: 4_000 }), (week) => {
        expect(daysOfWeek(weekName(week))).toEqual(weekDays(week));
      }),
    );
  });
  it.each<[Parameters<typeof daysOf>[0]['period'], string, string]>([
    ['today', '2026-11-20', '2026-11-20'],
    ['week', '2026-11-16', '2026-11-22'],
    ['month', '2026-11-01', '2026-11-30'],
    ['last-month', '2026-10-01', '2026-10-31'],
  ])('%s', (period, first, last) => {
    expect(daysOf({ ...NO_FILTERS, period }, '2026-11-20')).toEqual([first, last]);
  });
  it('the month before January is December, and days the wrong way round are put right', () => {
    expect(daysOf({ ...NO_FILTERS, period: 'last-month' }, '2026-01-31')).toEqual([
      '2025-12-01',
      '2025-12-31',
    ]);
    const between = { period: 'between', from: '2026-11-20', to: '2026-11-02' } as const;
    expect(daysOf(between, '2026-11-20')).toEqual(['2026-11-02', '2026-11-20']);
  });
});
