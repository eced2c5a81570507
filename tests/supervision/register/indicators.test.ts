/** Figures of a period: the seeds' own, the rules of domain-rules §8.3, and a slow count of everything beside the quick one. */
import { describe, expect, it } from 'vitest';
import { isoAt } from '@/utils/calendar/days';
import { standingOf } from '@/utils/supervision/register/deadlines';
import {
  FORMULAS,
  indicatorsOf,
  percent,
  type Indicator,
  type IndicatorId,
} from '@/utils/supervision/register/formulas';
import { byClerk, count, type Counting } from '@/utils/supervision/register/indicators';
import { monthlyReport, monthOf } from '@/utils/supervision/register/report';
import { filedOf } from '@/utils/supervision/register/tally';
import { rowOf, type RegisterRow } from '@/utils/supervision/register/types';
import { at, clock, DAY, officeRows, random, row } from './rows';

const NOW = at('2026-11-20 16:00');
const how = (from: string, to: string, now = NOW): Counting => ({ period: { from, to }, now, clock });
const figures = (rows: readonly RegisterRow[], counting: Counting) =>
  Object.fromEntries(indicatorsOf(count(rows, counting).all).map((one) => [one.id, one])) as unknown as {
    [id in IndicatorId]: Indicator;
  };

/** Dossiers of a half year, promised by the calendar; `early` of them finished days before, the others on the day itself. */
function halfYear(early: number, onTime: number, late: number, seed: number): RegisterRow[] {
  const next = random(seed);
  const rows = Array.from({ length: early + onTime + late }, (_, n) => {
    const day = at('2026-01-05 00:00') + Math.floor(next() * 150) * DAY;
    const received = day + (7.5 + next() * 9) * 3_600_000;
    const due =
      clock.dayAfter(Math.floor((day + DAY / 2) / DAY), 2 + Math.floor(next() * 8)) * DAY + 10 * 3_600_000;
    const before = 1 + Math.floor(next() * 2);
    const offset = n < early ? -before : n < early + onTime ? 0 : before;
    // on the due day up to half past eleven at night: measured by the day
    const finished = due - 10 * 3_600_000 + offset * DAY + (next() * 23 - 7 + 7) * 3_600_000 - 7 * 3_600_000;
    return row({
      id: `dossier-${n}`,
      received: Math.floor(received),
      promises: [{ at: Math.floor(received), due, reason: 'first' }],
      finished: Math.floor(finished),
      result: 'done',
    });
  });
  return rows;
}

describe("the seeds' own figures", () => {
  it('5,554 = 3,882 early + 1,672 on time: 69.9 % and 30.1 %', () => {
    const rows = halfYear(3_882, 1_672, 0, 5_554);
    const found = figures(rows, how('2026-01-01', '2026-06-30'));
    expect(found.finished.value).toBe(5_554);
    expect([found.early.top, found['on-time'].top, found.late.top]).toEqual([3_882, 1_672, 0]);
    expect([found.early.value!.toFixed(1), found['on-time'].value!.toFixed(1)]).toEqual(['69.9', '30.1']);
    expect(found.timely).toMatchObject({ value: 100, top: 5_554, bottom: 5_554 });
  });

  it('772 → 713 early, 59 on time, 0 late', () => {
    const found = figures(halfYear(713, 59, 0, 772), how('2026-01-01', '2026-06-30'));
    expect([found.early.top, found['on-time'].top, found.late.top]).toEqual([713, 59, 0]);
    expect(found.late.value).toBe(0);
  });

  it('200 finished, 30 early, 160 on time, 10 late: 95.00 %', () => {
    const found = figures(halfYear(30, 160, 10, 200), how('2026-01-01', '2026-06-30'));
    expect(found.timely).toMatchObject({
      value: 95,
      top: 190,
      bottom: 200,
      inputs: { early: 30, onTime: 160, finished: 200 },
    });
  });
});

describe('a percentage', () => {
  it.each([
    [3_882, 5_554, 69.9],
    [1, 3, 33.33],
    [2, 3, 66.67],
    [1, 8, 12.5],
    [1, 16, 6.25],
    [1, 20_000, 0.01],
    [1, 20_001, 0],
    [0, 5, 0],
    [0, 0, null],
  ])('%i of %i', (top, bottom, value) => {
    expect(percent(top, bottom)).toBe(value);
  });

  it('of nothing is nothing, not 100', () => {
    for (const one of Object.values(figures([], how('2026-01-01', '2026-06-30'))))
      expect(one.value).toBe(one.unit === 'count' ? 0 : null);
  });
});

describe('a period', () => {
  const finished = (received: string, end: string | null, changes: Partial<RegisterRow> = {}): RegisterRow =>
    row({
      id: `${received}-${end}`.replaceAll(/[ :]/g, '-'),
      received: at(`${received} 09:00`),
      promises: [{ at: at(`${received} 09:00`), due: at('2026-11-10 17:00'), reason: 'first' }],
      finished: end === null ? null : at(`${end} 09:00`),
      result: end === null ? 'open' : 'done',
      ...changes,
    });

  it('keeps new and carried over apart, and divides by what ended, not by what came in', () => {
    const rows = [
      finished('2026-09-28', '2026-10-05'),
      finished('2026-09-29', null),
      finished('2026-09-30', '2026-09-30'),
      finished('2026-10-02', '2026-10-09'),
      finished('2026-10-03', '2026-11-12'),
      finished('2026-11-01', '2026-11-02'),
    ];
    const found = figures(rows, how('2026-10-01', '2026-10-31'));
    expect([found.received.value, found.carried.value, found.finished.value]).toEqual([2, 2, 2]);
    expect([found.early.value, found['open-in-time'].value]).toEqual([100, 2]);
    // the same dossiers a month later
    const later = figures(rows, how('2026-11-01', '2026-11-30'));
    expect([later.received.value, later.carried.value, later.finished.value]).toEqual([1, 2, 2]);
    expect([later.late.top, later['open-late'].value]).toEqual([1, 1]);
  });

  it('a dossier erased or received later is not in it', () => {
    const rows = [
      finished('2026-10-02', null),
      { ...finished('2026-10-03', null), deleted: true },
      finished('2026-10-20', null),
    ];
    expect(figures(rows, how('2026-10-01', '2026-10-31', at('2026-10-15 09:00'))).received.value).toBe(1);
  });

  it('stopped ones count by the day of the stop', () => {
    const stopped = finished('2026-10-02', '2026-11-12', { result: 'stopped' });
    expect(figures([stopped], how('2026-11-01', '2026-11-30')).late).toMatchObject({ top: 1, bottom: 1 });
  });

  it('completeness: no Mẫu 02 of those accepted', () => {
    const wait = { kind: 'supplement' as const, asked: at('2026-10-06 09:00'), answered: null };
    const rows = [
      finished('2026-10-01', null),
      finished('2026-10-02', null, { waits: [wait] }),
      finished('2026-10-03', null, {
        waits: [
          { ...wait, asked: at('2026-10-12 09:00') },
          { ...wait, asked: at('2026-10-14 09:00') },
        ],
      }),
      finished('2026-10-05', '2026-10-05', { result: 'refused' }),
      finished('2026-10-06', null, { waits: [{ ...wait, kind: 'payment' }] }),
    ];
    const found = figures(rows, how('2026-10-01', '2026-10-31'));
    expect(found.completeness).toMatchObject({ top: 2, bottom: 4, value: 50 });
    expect([found.supplement.top, found['supplement-twice'].top, found['supplement-late'].top]).toEqual([
      2, 1, 1,
    ]);
  });

  it('payment: a fee of 0 or one not stated is not below the line', () => {
    const rows = [
      finished('2026-10-01', null, { fee: 0, paid: 'online' }),
      finished('2026-10-02', null, { fee: null, paid: 'online' }),
      finished('2026-10-03', null, { fee: 8_000, paid: 'counter' }),
      finished('2026-10-04', null, { fee: 8_000, paid: 'online' }),
    ];
    expect(figures(rows, how('2026-10-01', '2026-10-31'))['paid-online']).toMatchObject({
      top: 1,
      bottom: 2,
    });
  });

  it('digitised: at least one, and all, are two figures', () => {
    const paper = (source: 'paper' | 'scan' | 'data', state: 'received' | 'missing' = 'received') => ({
      id: source + state,
      state,
      source,
      print: '',
    });
    const rows = [
      finished('2026-10-01', null, { papers: [paper('scan'), paper('paper')] }),
      finished('2026-10-02', null, { papers: [paper('scan'), paper('data')] }),
      finished('2026-10-03', null, { papers: [paper('paper'), paper('scan', 'missing')] }),
    ];
    const found = figures(rows, how('2026-10-01', '2026-10-31'));
    expect([found['digitised-any'].top, found['digitised-all'].top, found.reuse.top]).toEqual([2, 1, 1]);
  });

  it('processing time is opening minutes without waiting: mean, median, p90', () => {
    const one = (n: number, minutes: number) =>
      row({
        id: `m-${n}`,
        received: at('2026-10-05 08:00'),
        finished: at('2026-10-05 08:00') + minutes * 60_000,
        result: 'done',
      });
    const rows = [10, 20, 30, 40, 50, 60, 70, 80, 90, 200].map((minutes, n) => one(n, minutes));
    const found = figures(rows, how('2026-10-01', '2026-10-31'));
    expect([found['time-mean'].value, found['time-median'].value, found['time-p90'].value]).toEqual([
      65, 55, 90,
    ]);
    const waited = row({
      received: at('2026-10-05 08:00'),
      finished: at('2026-10-06 09:00'),
      waits: [{ kind: 'supplement', asked: at('2026-10-05 09:00'), answered: at('2026-10-06 08:30') }],
    });
    expect(figures([waited], how('2026-10-01', '2026-10-31'))['time-mean'].value).toBe(90);
  });

  it('a targeted check never enters the rate', () => {
    const base = (n: number) => ({
      id: `k${n}`,
      n,
      at: n,
      by: 'reviewer-1',
      as: 'reviewer' as const,
      check: 'c',
    });
    const checked = (
      id: string,
      how: 'random' | 'risk',
      verdict: 'pass' | 'fail',
      done = true,
    ): RegisterRow =>
      finished('2026-10-01', null, {
        id,
        history: [
          { ...base(1), what: 'drawn', how, stratum: '' },
          {
            ...base(2),
            what: 'tick',
            item: 'paper:to-khai',
            verdict,
            class: 'major',
            reason: '',
            print: 'x',
          },
          ...(done ? [{ ...base(3), what: 'done' as const }] : []),
        ],
      });
    const rows = [
      checked('a', 'random', 'pass'),
      checked('b', 'random', 'fail'),
      checked('c', 'risk', 'fail'),
      checked('d', 'random', 'fail', false),
    ];
    for (const one of rows) expect(rowOf(one)).toEqual(one);
    expect(figures(rows, how('2026-10-01', '2026-10-31')).correctness).toMatchObject({
      top: 1,
      bottom: 2,
      sampled: true,
    });
  });
});

describe('groups', () => {
  const rows = officeRows(3_000, 12);
  const counting = how('2026-09-01', '2026-10-31');

  it('add up to the whole, by procedure, by clerk and by week', () => {
    const counter = count(rows, counting);
    const names = ['received', 'finished', 'early', 'late', 'supplemented', 'ignoredWarnings'] as const;
    const clerks = byClerk(rows, counting);
    expect(counter.all.counts.received).toBeGreaterThan(100);
    for (const groups of [counter.procedures, clerks, counter.weeks])
      for (const name of names)
        expect(groups.reduce((sum, { tally }) => sum + tally.counts[name], 0)).toBe(counter.all.counts[name]);
    expect(counter.weeks.at(-1)!.tally.counts.open).toBe(counter.all.counts.open);
    expect(clerks.map(({ key }) => key)).toEqual(clerks.map(({ key }) => key).sort());
    expect(
      byClerk(rows.slice(0, 50), counting).every(
        ({ enough, tally }) => enough === tally.counts.finished >= 20,
      ),
    ).toBe(true);
  });

  it('has every week of the period, also an empty one', () => {
    expect(count([], how('2026-10-01', '2026-10-31')).weeks.map(({ key }) => key)).toEqual([
      '2026-W40',
      '2026-W41',
      '2026-W42',
      '2026-W43',
      '2026-W44',
    ]);
  });

  it('equals a slow count', () => {
    const [first, last] = [at('2026-09-01 00:00'), at('2026-11-01 00:00') - 1];
    const of = rows.map((one) => ({ one, standing: standingOf(one, last, clock) }));
    const isNew = of.filter(({ one }) => one.received >= first && one.received <= last);
    const ended = of.filter(({ standing }) => standing.end !== null && standing.end >= first);
    const found = figures(rows, counting);
    expect(found.received.value).toBe(isNew.length);
    expect(found.finished.value).toBe(ended.length);
    expect(found.late.top).toBe(ended.filter(({ standing }) => standing.class === 'late').length);
    expect(found['filed-complete'].top).toBe(
      isNew.filter(({ one }) => filedOf(one) === 'filedComplete').length,
    );
    const open = of.filter(({ one, standing }) => one.received <= last && standing.end === null);
    const shown = found['open-in-time'].value! + found['open-late'].value! + found['open-undated'].value!;
    expect(shown).toBe(open.length);
  });
});

describe('the monthly report', () => {
  const rows = officeRows(2_000, 77);
  const report = monthlyReport(rows, { period: monthOf('2026-10'), now: NOW, clock });

  it('is of one month and names nobody', () => {
    expect(report.period).toEqual({ from: '2026-10-01', to: '2026-10-31' });
    expect(monthOf('2028-02').to).toBe('2028-02-29');
    expect(report).toMatchObject({ rows: 2_000, running: false, asOf: at('2026-11-01 00:00') - 1 });
    expect(monthlyReport(rows, { period: monthOf('2026-11'), now: NOW, clock })).toMatchObject({
      running: true,
      asOf: NOW,
    });
    expect(JSON.stringify(report)).not.toMatch(/clerk|reviewer|machine/);
    expect(report.indicators.map(({ id }) => id)).toEqual(FORMULAS.map(({ id }) => id));
  });

  it('every figure can be worked out from its inputs', () => {
    for (const { value, unit, top, bottom, inputs, id } of report.indicators) {
      const formula = FORMULAS.find((one) => one.id === id)!;
      const sum = (names: readonly string[]) =>
        names.reduce((all, name) => all + (inputs as Record<string, number>)[name]!, 0);
      expect([sum(formula.top), sum(formula.bottom)]).toEqual([top, bottom]);
      if (unit === 'percent') expect(value).toBeCloseTo((100 * top) / bottom, 1);
      if (unit === 'count') expect(value).toBe(top);
    }
  });

  it('top papers and rules are those of dossiers received in it', () => {
    const own = rows.filter(({ received }) => isoAt(received).startsWith('2026-10'));
    const lacking = (procedure: string, paper: string) =>
      own.filter(
        (one) =>
          one.procedure === procedure &&
          one.papers.some(({ id, state }) => id === paper && (state === 'missing' || state === 'rejected')),
      ).length;
    expect(report.missing.length).toBeGreaterThan(3);
    for (const { procedure, paper, missing, of, share } of report.missing) {
      expect(missing).toBe(lacking(procedure, paper));
      expect(share).toBe(percent(missing, of));
    }
    expect(report.missing.map(({ missing }) => missing)).toEqual(
      report.missing.map(({ missing }) => missing).sort((a, b) => b - a),
    );
    for (const one of report.rules)
      expect(one.ignored).toBe(
        own.reduce((sum, { ignored }) => sum + ignored.filter(({ rule }) => rule === one.rule).length, 0),
      );
    expect(report.reasons.reduce((sum, one) => sum + one.count, 0)).toBe(
      own.reduce((sum, { ignored }) => sum + ignored.length, 0),
    );
  });

  it('tells codes that stand in two rows', () => {
    const twice = [
      row({ id: 'a', code: 'H57.132-261116-0001' }),
      row({ id: 'b', code: 'h57.132-261116-0001' }),
      row({ id: 'c', code: '' }),
      row({ id: 'd', code: '' }),
    ];
    const of = (all: RegisterRow[]) =>
      monthlyReport(all, { period: monthOf('2026-11'), now: NOW, clock }).duplicates;
    expect(of(twice)).toEqual(['H57.132-261116-0001']);
    expect(of(twice.slice(1))).toEqual([]);
  });

  it('shows findings as they stood at its end', () => {
    const by = { by: 'reviewer-1', as: 'reviewer' as const };
    const finding = 'f';
    const history: RegisterRow['history'] = [
      {
        id: '1',
        n: 1,
        at: at('2026-10-05 09:00'),
        ...by,
        what: 'made',
        check: 'c',
        finding,
        item: 'paper:to-khai',
        class: 'major',
        reason: 'x',
        note: '',
      },
      {
        id: '2',
        n: 2,
        at: at('2026-10-05 09:00'),
        ...by,
        what: 'returned',
        finding,
        to: 'clerk-1',
        until: at('2026-10-12 17:00'),
        reason: '',
        note: '',
      },
      {
        id: '3',
        n: 3,
        at: at('2026-11-04 09:00'),
        by: 'clerk-1',
        as: 'clerk',
        what: 'answered',
        finding,
        answer: 'mended',
        note: '',
      },
      {
        id: '4',
        n: 4,
        at: at('2026-11-05 09:00'),
        ...by,
        what: 'closed',
        finding,
        outcome: 'mended',
        note: '',
      },
    ];
    const loop = (month: string, now = NOW) =>
      monthlyReport([row({ history })], { period: monthOf(month), now, clock }).loop;
    expect(loop('2026-10')).toEqual({ made: 1, closed: 0, open: 0, returned: 1, overdue: 1, answered: 0 });
    expect(loop('2026-11', at('2026-11-04 12:00'))).toEqual({
      made: 0,
      closed: 0,
      open: 0,
      returned: 0,
      overdue: 0,
      answered: 1,
    });
    expect(loop('2026-11')).toEqual({ made: 0, closed: 1, open: 0, returned: 0, overdue: 0, answered: 0 });
  });
});
