/** Intervals against published tables, and what must hold of them for any counts. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, apart } from '../../utils/supervision/stats/difference';
import { clopperPearson, exactTotal, wilson } from '../../utils/supervision/stats/interval';
import { estimate, type Stratum } from '../../utils/supervision/stats/stratified';

const rounded = ({ low, high }: { low: number; high: number }, places = 4): number[] =>
  [low, high].map((value) => Number(value.toFixed(places)) + 0);

/** Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I. */
const NEWCOMBE_I = [
  { found: 81, checked: 263, exact: [0.2527, 0.3676], wilson: [0.2553, 0.3662], corrected: [0.2535, 0.3682] },
  { found: 15, checked: 148, exact: [0.0578, 0.1617], wilson: [0.0624, 0.1605], corrected: [0.0598, 0.1644] },
  { found: 0, checked: 20, exact: [0, 0.1684], wilson: [0, 0.1611], corrected: [0, 0.2005] },
  { found: 1, checked: 29, exact: [0.0009, 0.1776], wilson: [0.0061, 0.1718], corrected: [0.0018, 0.1963] },
];

/** Newcombe, "Interval estimation for the difference between independent proportions" (same volume), table II, method 10. */
const NEWCOMBE_II = [
  { first: [48, 80], second: [56, 70], interval: [0.0524, 0.3339], verdict: 'up' },
  { first: [3, 10], second: [9, 10], interval: [0.1705, 0.809], verdict: 'up' },
  { first: [2, 7], second: [6, 7], interval: [0.0582, 0.8062], verdict: 'up' },
  { first: [0, 29], second: [5, 56], interval: [-0.0381, 0.1926], verdict: 'unclear' },
  { first: [0, 20], second: [0, 10], interval: [-0.1611, 0.2775], verdict: 'unclear' },
  { first: [0, 10], second: [0, 10], interval: [-0.2775, 0.2775], verdict: 'unclear' },
  { first: [0, 20], second: [10, 10], interval: [0.6791, 1], verdict: 'up' },
  { first: [0, 10], second: [10, 10], interval: [0.6075, 1], verdict: 'up' },
] as const;

/** domain-rules §10.3, percent. */
const RULE_BOOK: Record<number, Record<number, string>> = {
  20: { 0: '0.0–16.1', 1: '0.9–23.6', 2: '2.8–30.1', 3: '5.2–36.0', 5: '11.2–46.9', 10: '29.9–70.1' },
  32: { 0: '0.0–10.7', 1: '0.6–15.7', 2: '1.7–20.1', 3: '3.2–24.2', 5: '6.9–31.8', 10: '18.0–48.6' },
  50: { 0: '0.0–7.1', 1: '0.4–10.5', 2: '1.1–13.5', 3: '2.1–16.2', 5: '4.3–21.4', 10: '11.2–33.0' },
  80: { 0: '0.0–4.6', 1: '0.2–6.7', 2: '0.7–8.7', 3: '1.3–10.5', 5: '2.7–13.8', 10: '6.9–21.5' },
  125: { 0: '0.0–3.0', 1: '0.1–4.4', 2: '0.4–5.6', 3: '0.8–6.8', 5: '1.7–9.0', 10: '4.4–14.1' },
  200: { 0: '0.0–1.9', 1: '0.1–2.8', 2: '0.3–3.6', 3: '0.5–4.3', 5: '1.1–5.7', 10: '2.7–9.0' },
};

describe('published tables', () => {
  it.each(NEWCOMBE_I)('$found of $checked', ({ found, checked, ...table }) => {
    expect(rounded(wilson(found, checked))).toEqual(table.wilson);
    expect(rounded(wilson(found, checked, { corrected: true }))).toEqual(table.corrected);
    expect(rounded(clopperPearson(found, checked))).toEqual(table.exact);
  });

  it.each(NEWCOMBE_II)('$second against $first', ({ first, second, interval, verdict }) => {
    const rated = ([found, checked]: readonly [number, number]) => ({
      rate: found / checked,
      ...wilson(found, checked),
    });
    const answer = difference(rated(first), rated(second));
    expect(rounded(answer)).toEqual([...interval]);
    expect(answer.verdict).toBe(verdict);
    const back = difference(rated(second), rated(first));
    expect(rounded(back)).toEqual([...interval].reverse().map((value) => -value + 0));
  });

  it.each(Object.keys(RULE_BOOK))('the rule book, n = %s', (n) => {
    for (const [found, text] of Object.entries(RULE_BOOK[Number(n)]!)) {
      const { low, high } = wilson(Number(found), Number(n));
      expect(`${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)}`).toBe(text);
    }
  });
});

/** Any possible outcome of checking a finite population. */
const outcome = fc
  .tuple(
    fc.integer({ min: 1, max: 3000 }),
    fc.integer({ min: 1, max: 1000 }),
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1000 })),
  )
  .map(([size, c, f]): Stratum => {
    const checked = Math.max(1, Math.round((c * size) / 1000));
    return { size, checked, found: Math.round((f * checked) / 1000) };
  });

describe('whatever was found', () => {
  it('Wilson solves its equation: the bounds lie z standard errors off', () => {
    fc.assert(
      fc.property(outcome, ({ size, checked, found }) => {
        fc.pre(found > 0 && found < checked && checked < size);
        const p = found / checked;
        const { low, high } = wilson(found, checked, { population: size });
        for (const bound of [low, high]) {
          // Where only some numbers are still possible, the interval ends there.
          if (
            Math.abs(bound - found / size) < 1e-12 ||
            Math.abs(bound - 1 + (checked - found) / size) < 1e-12
          )
            continue;
          const variance = ((bound * (1 - bound)) / checked) * ((size - checked) / (size - 1));
          expect(Math.abs(p - bound) / Math.sqrt(variance)).toBeCloseTo(1.959964, 5);
        }
      }),
    );
  });

  it('is mirrored when faulty and in order change places, and narrower for a lower level', () => {
    fc.assert(
      fc.property(outcome, ({ size, checked, found }) => {
        for (const corrected of [false, true]) {
          const options = { population: size, corrected };
          const one = wilson(found, checked, options);
          const other = wilson(checked - found, checked, options);
          expect(one.low).toBeCloseTo(1 - other.high, 9);
          expect(one.high).toBeCloseTo(1 - other.low, 9);
          const less = wilson(found, checked, { ...options, level: 0.8 });
          expect(less.low).toBeGreaterThanOrEqual(one.low - 1e-12);
          expect(less.high).toBeLessThanOrEqual(one.high + 1e-12);
          expect(one.low - 1e-12 <= found / checked && found / checked <= one.high + 1e-12).toBe(true);
        }
      }),
    );
  });

  it('leaves no doubt when all were checked', () => {
    expect(wilson(7, 140, { population: 140 })).toEqual({ low: 0.05, high: 0.05 });
    expect(exactTotal(7, 140, 140)).toEqual({ low: 7, high: 7 });
    expect(estimate([{ size: 140, checked: 140, found: 7 }])).toMatchObject({
      rate: 0.05,
      low: 0.05,
      high: 0.05,
    });
  });

  it('refuses counts that contradict each other', () => {
    expect(() => wilson(3, 2)).toThrow(RangeError);
    expect(() => wilson(1, 5, { population: 4 })).toThrow(RangeError);
    expect(() => estimate([{ size: 4, checked: 5, found: 1 }])).toThrow(RangeError);
  });

  it('counts the faulty ones of a whole exactly (each bound is the last that is not refused)', () => {
    // Direct enumeration of a small lot: 12 dossiers, 5 checked.
    const choose = (n: number, k: number): number =>
      k < 0 || k > n
        ? 0
        : Array.from({ length: k }, (_, at) => (n - at) / (k - at)).reduce((a, b) => a * b, 1);
    const chance = (x: number, faulty: number): number =>
      (choose(faulty, x) * choose(12 - faulty, 5 - x)) / choose(12, 5);
    for (let found = 0; found <= 5; found++) {
      const kept = Array.from({ length: 13 }, (_, faulty) => faulty).filter((faulty) => {
        const most = Array.from({ length: found + 1 }, (_, x) => chance(x, faulty)).reduce((a, b) => a + b);
        const least = Array.from({ length: 6 - found }, (_, x) => chance(x + found, faulty)).reduce(
          (a, b) => a + b,
        );
        return most > 0.025 && least > 0.025;
      });
      expect(exactTotal(found, 5, 12)).toEqual({ low: Math.min(...kept), high: Math.max(...kept) });
    }
  });
});

describe('strata', () => {
  it('are nothing new when there is one', () => {
    fc.assert(
      fc.property(outcome, fc.constantFrom(0.8, 0.95, 0.99), (stratum, level) => {
        const one = estimate([stratum], level)!;
        const plain = wilson(stratum.found, stratum.checked, { population: stratum.size, level });
        expect(one.low).toBeCloseTo(plain.low, 9);
        expect(one.high).toBeCloseTo(plain.high, 9);
      }),
    );
  });

  it('weigh by their size, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 12 }), (strata) => {
        const answer = estimate(strata)!;
        const total = strata.reduce((sum, { size }) => sum + size, 0);
        const rate =
          strata.reduce((sum, { size, checked, found }) => sum + (size * found) / checked, 0) / total;
        expect(answer.rate).toBeCloseTo(rate, 9);
        expect(answer.low).toBeLessThanOrEqual(rate + 1e-9);
        expect(answer.high).toBeGreaterThanOrEqual(rate - 1e-9);
        expect(answer.low).toBeGreaterThanOrEqual(
          strata.reduce((sum, { found }) => sum + found, 0) / total - 1e-9,
        );
        const turned = estimate(strata.toReversed())!;
        expect(turned.low).toBeCloseTo(answer.low, 8);
        expect(turned.high).toBeCloseTo(answer.high, 8);
        const opposite = estimate(strata.map((one) => ({ ...one, found: one.checked - one.found })))!;
        expect(opposite.low).toBeCloseTo(1 - answer.high, 8);
        expect(opposite.high).toBeCloseTo(1 - answer.low, 8);
      }),
      { numRuns: 300 },
    );
  });

  it('without a finding leave the doubt that one large sample of the same share would', () => {
    const split = estimate([
      { size: 600, checked: 60, found: 0 },
      { size: 300, checked: 30, found: 0 },
      { size: 100, checked: 10, found: 0 },
    ])!;
    expect(split.low).toBe(0);
    expect(split.high).toBeCloseTo(wilson(0, 100, { population: 1000 }).high, 2);
    // Ten times as many looked at in the small stratum say next to nothing of the large one.
    const lopsided = estimate([
      { size: 900, checked: 10, found: 0 },
      { size: 100, checked: 90, found: 0 },
    ])!;
    expect(lopsided.high).toBeGreaterThan(0.2);
  });

  it('that nobody looked into are counted apart, and nothing at all is no estimate', () => {
    const answer = estimate([
      { size: 200, checked: 50, found: 5 },
      { size: 70, checked: 0, found: 0 },
    ])!;
    expect(answer).toMatchObject({ unseen: 70, size: 200, rate: 0.1 });
    expect(estimate([{ size: 70, checked: 0, found: 0 }])).toBeNull();
    expect(estimate([])).toBeNull();
  });
});

it('ranks only what lies apart', () => {
  expect(apart(wilson(2, 100), wilson(30, 100))).toBe(true);
  expect(apart(wilson(2, 20), wilson(6, 20))).toBe(false);
});
