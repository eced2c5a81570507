/** How many to look at: published tables, and the smallest that keeps its promise. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../utils/supervision/stats/allocate';
import { isoPlan, type Aql } from '../../utils/supervision/stats/iso2859';
import { effectiveSize, scoreInterval, wilson } from '../../utils/supervision/stats/interval';
import { acceptance, lotPlan, operatingCharacteristic } from '../../utils/supervision/stats/lot';
import {
  discoverySize,
  plannedError,
  sampleSize,
  sampleSizeForInterval,
  stratifiedSize,
} from '../../utils/supervision/stats/size';

/** fast-check's own doubles are mostly 0 and 5e-324. */
const perMille = (value: number): number => value / 1000;

const POPULATIONS = [100, 200, 400, 600, 1000, 5000, Infinity];

describe('sample size', () => {
  it('equals the rule book (§10.3)', () => {
    const sizes = (expected: number) =>
      POPULATIONS.map((population) => sampleSize({ margin: 0.05, expected, population }));
    expect(sizes(0.5)).toEqual([80, 132, 197, 235, 278, 357, 385]);
    expect(sizes(0.05)).toEqual([43, 54, 62, 66, 69, 72, 73]);
    expect([50, 100, 200, 400, 1000, 5000].map((lot) => discoverySize(lot, 0.05))).toEqual([
      39, 45, 51, 55, 57, 59,
    ]);
  });

  it('equals Krejcie & Morgan (1970), who round to the nearest', () => {
    const table = {
      10: 10,
      50: 44,
      100: 80,
      220: 140,
      500: 217,
      1000: 278,
      2000: 322,
      5000: 357,
      10000: 370,
      75000: 382,
    };
    for (const [population, size] of Object.entries(table)) {
      const ours = sampleSize({ margin: 0.05, population: Number(population) });
      expect(ours === size || ours === size + 1, `${population}: ${ours}, table ${size}`).toBe(true);
    }
  });

  it('equals the tables for other levels and margins (Cochran’s formula; 99 % ± 5, 95 % ± 3, 90 % ± 10 of endless populations)', () => {
    expect(sampleSize({ margin: 0.05, level: 0.99 })).toBe(664);
    expect(sampleSize({ margin: 0.03 })).toBe(1068);
    expect(sampleSize({ margin: 0.1, level: 0.9 })).toBe(68);
  });

  it('for the interval is the smallest whose Wilson interval keeps the margin', () => {
    expect(sampleSizeForInterval({ margin: 0.05, expected: 0.05 })).toBeGreaterThan(
      sampleSize({ margin: 0.05, expected: 0.05 }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5000 }),
        fc.integer({ min: 0, max: 1000 }).map(perMille),
        fc.integer({ min: 10, max: 300 }).map(perMille),
        (population, expected, margin) => {
          const n = sampleSizeForInterval({ population, expected, margin });
          const reach = (size: number): number => {
            const { low, high } = scoreInterval(expected, effectiveSize(size, population), 1.959964);
            return Math.max(expected - low, high - expected);
          };
          expect(reach(n)).toBeLessThanOrEqual(margin + 1e-6);
          if (n > 1) expect(reach(n - 1)).toBeGreaterThan(margin - 1e-6);
        },
      ),
    );
  });

  it('is never more than there is, and refuses a margin that is none', () => {
    expect(sampleSize({ margin: 0.05, population: 1 })).toBe(1);
    expect(sampleSize({ margin: 0.05, population: 0 })).toBe(0);
    expect(discoverySize(12, 0.05)).toBe(12);
    expect(() => sampleSize({ margin: 0 })).toThrow(RangeError);
  });
});

const strataOf = fc.array(
  fc.record({
    size: fc.integer({ min: 1, max: 400 }),
    expected: fc.integer({ min: 0, max: 1000 }).map(perMille),
  }),
  { minLength: 1, maxLength: 8 },
);
const by = fc.constantFrom('proportional' as const, 'neyman' as const);
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

describe('strata', () => {
  it('share out what is asked, keep the least, and never shrink when more is asked', () => {
    fc.assert(
      fc.property(
        strataOf,
        by,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 5 }),
        (strata, rule, total, least) => {
          const sizes = allocate(strata, { total, by: rule, least });
          const must = strata.map(({ size }) => Math.min(size, least));
          expect(sum(sizes)).toBe(Math.max(sum(must), Math.min(total, sum(strata.map(({ size }) => size)))));
          sizes.forEach((n, at) => {
            expect(n).toBeLessThanOrEqual(strata[at]!.size);
            expect(n).toBeGreaterThanOrEqual(must[at]!);
          });
          allocate(strata, { total: total + 7, by: rule, least }).forEach((n, at) =>
            expect(n).toBeGreaterThanOrEqual(sizes[at]!),
          );
          const later = allocate(strata, { total, by: rule, drawn: sizes });
          expect(later).toEqual(sizes);
        },
      ),
    );
  });

  it('in proportion stay within one dossier of their share where nothing else is asked', () => {
    expect(
      allocate([{ size: 600 }, { size: 300 }, { size: 100 }], { total: 100, by: 'proportional' }),
    ).toEqual([60, 30, 10]);
    expect(
      allocate([{ size: 900 }, { size: 40 }, { size: 10 }], { total: 30, by: 'proportional', least: 3 }),
    ).toEqual([24, 3, 3]);
  });

  it('after Neyman have the least error of all ways to share out', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            size: fc.integer({ min: 2, max: 60 }),
            expected: fc.integer({ min: 20, max: 900 }).map(perMille),
          }),
          { minLength: 3, maxLength: 3 },
        ),
        fc.integer({ min: 3, max: 20 }),
        (strata, total) => {
          const ours = allocate(strata, { total, by: 'neyman' });
          const error = plannedError(strata, ours);
          const n = sum(ours);
          for (let a = 1; a <= Math.min(n - 2, strata[0]!.size); a++)
            for (let b = 1; b <= Math.min(n - a - 1, strata[1]!.size); b++)
              if (n - a - b <= strata[2]!.size)
                expect(error).toBeLessThanOrEqual(plannedError(strata, [a, b, n - a - b]) + 1e-12);
        },
      ),
    );
  });

  it('need the smallest sample that keeps the margin; alone it is the plain one', () => {
    expect(stratifiedSize([{ size: 1000 }], { margin: 0.05, by: 'proportional' }).total).toBe(278);
    fc.assert(
      fc.property(strataOf, by, fc.integer({ min: 20, max: 300 }).map(perMille), (strata, rule, margin) => {
        const { total, sizes } = stratifiedSize(strata, { margin, by: rule, least: 1 });
        expect(sum(sizes)).toBe(total);
        const error = (n: number): number =>
          1.959964 * plannedError(strata, allocate(strata, { total: n, by: rule, least: 1 }));
        expect(error(total)).toBeLessThanOrEqual(margin + 1e-6);
        if (total > strata.length) expect(error(total - 1)).toBeGreaterThan(margin - 1e-6);
      }),
    );
  });
});

describe('a lot', () => {
  it('gets the smallest plan that keeps both risks (every smaller one is tried)', () => {
    for (const [lot, good, bad] of [
      [100, 0.01, 0.08],
      [60, 0.02, 0.1],
      [250, 0.02, 0.1],
      [30, 0.1, 0.3],
      [12, 0.1, 0.9],
      [9, 0, 1],
    ] as const) {
      const plan = lotPlan({ lot, good, bad, producerRisk: 0.05, consumerRisk: 0.05 });
      if (!plan.ok) throw new Error(plan.refuse);
      const few = Math.floor(lot * good + 1e-9);
      const many = Math.ceil(lot * bad - 1e-9);
      const keeps = (sample: number, accept: number): boolean =>
        acceptance({ sample, accept }, lot, few) >= 0.95 && acceptance({ sample, accept }, lot, many) <= 0.05;
      expect(keeps(plan.sample, plan.accept)).toBe(true);
      expect(plan.producerRisk).toBeCloseTo(1 - acceptance(plan, lot, few), 12);
      for (let sample = 1; sample < plan.sample; sample++)
        for (let accept = 0; accept < sample; accept++) expect(keeps(sample, accept)).toBe(false);
    }
  });

  it('that is too small to tell good from bad is refused', () => {
    expect(lotPlan({ lot: 20, good: 0.05, bad: 0.05 })).toEqual({ ok: false, refuse: 'levels' });
    expect(lotPlan({ lot: 0, good: 0, bad: 0.1 })).toEqual({ ok: false, refuse: 'levels' });
  });

  it('has a curve that only falls, from certain acceptance on', () => {
    for (const lot of [40, 3000]) {
      const curve = operatingCharacteristic({ sample: 30, accept: 2 }, lot);
      expect(curve[0]).toEqual({ rate: 0, accept: 1 });
      expect(curve.at(-1)!.accept).toBeLessThan(1e-9);
      expect(curve.length).toBeLessThanOrEqual(201);
      curve
        .slice(1)
        .forEach(({ accept }, at) => expect(accept).toBeLessThanOrEqual(curve[at]!.accept + 1e-12));
    }
  });

  it('after ISO 2859-1: the rule book’s own examples and arrows (§10.4)', () => {
    expect(isoPlan(420, '2.5')).toEqual({ sample: 50, accept: 3 });
    expect(isoPlan(60, '2.5')).toEqual({ sample: 20, accept: 1 });
    expect(isoPlan(60, '6.5')).toEqual({ sample: 13, accept: 2 });
    expect(isoPlan(5, '1.0')).toEqual({ sample: 5, accept: 0 }); // down to n = 13: all of them
    expect(isoPlan(200, '1.0')).toEqual({ sample: 50, accept: 1 });
    expect(isoPlan(120, '1.0')).toEqual({ sample: 13, accept: 0 });
    expect(isoPlan(20, '4.0')).toEqual({ sample: 3, accept: 0 });
    expect(isoPlan(1, '1.0')).toBeNull();
    expect(isoPlan(10_001, '1.0')).toBeNull();
    // What the AQL means: lots at the AQL pass mostly, in every row (from 80 % for the smallest to 99 %).
    for (const lot of [20, 60, 140, 420, 1100, 3000, 9000])
      for (const aql of ['1.0', '2.5', '4.0', '6.5'] as Aql[]) {
        const pass = acceptance(isoPlan(lot, aql)!, lot, Math.floor((lot * Number(aql)) / 100));
        expect(pass, `${lot} ${aql}`).toBeGreaterThan(0.8);
        const double = acceptance(isoPlan(lot, aql)!, lot, Math.floor((lot * Number(aql)) / 20));
        if (lot > 400) expect(double, `${lot} ${aql}`).toBeLessThan(0.35);
      }
  });
});

it('says what Wilson makes of the plan', () => {
  // 73 by the table for 5 % ± 5; the interval of 4 in 73 reaches further than ten percent.
  expect(wilson(4, 73).high).toBeGreaterThan(0.1);
});
