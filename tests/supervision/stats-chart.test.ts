/** The control chart of weeks. */
import { describe, expect, it } from 'vitest';
import { controlChart, type Week } from '../../utils/supervision/stats/chart';
import { binomialCdf } from '../../utils/supervision/stats/numerics';

const weeks = (counts: readonly (readonly [checked: number, found: number])[]): Week[] =>
  counts.map(([checked, found], at) => ({
    week: `2026-W${String(at + 1).padStart(2, '0')}`,
    checked,
    found,
  }));
const usual = Array.from({ length: 20 }, (_, at) => [50, [5, 4, 6, 5, 5][at % 5]!] as const);
const signals = (list: Week[], options = {}) =>
  controlChart(list, options).weeks.map((week) =>
    week.signals.map(({ signal, side }) => `${signal} ${side}`),
  );

describe('the chart', () => {
  it('draws exact limits for each week’s own size', () => {
    const chart = controlChart(weeks([...usual, [200, 20], [10, 1]]), { centre: 0.1 });
    for (const { checked, low, high } of chart.weeks) {
      const [least, most] = [Math.round(low * checked), Math.round(high * checked)];
      // Inside is what has a tail above Φ(−3); the next count outside has not.
      if (least > 0) expect(binomialCdf(least - 1, checked, 0.1)).toBeLessThanOrEqual(0.0013499);
      expect(binomialCdf(least, checked, 0.1)).toBeGreaterThan(0.0013498);
      expect(1 - binomialCdf(most, checked, 0.1)).toBeLessThanOrEqual(0.0013499);
      expect(1 - binomialCdf(most - 1, checked, 0.1)).toBeGreaterThan(0.0013498);
    }
    expect(chart.weeks.at(-2)!.high).toBeLessThan(chart.weeks.at(-1)!.high);
  });

  it('cries for one week far out, and says on which side', () => {
    const list = signals(weeks([...usual, [50, 16]]), { baseline: 20 });
    expect(list.at(-1)).toContain('beyond above');
    expect(list.slice(0, -1).flat()).toEqual([]);
    expect(signals(weeks([...usual, [400, 8]]), { baseline: 20 }).at(-1)).toContain('beyond below');
  });

  it('cries for two of three weeks rather far out, and not for one', () => {
    const rather = [50, 11] as const; // P(X ≥ 11 | 0.1) = 0.0094: beyond 2σ, within 3σ
    expect(signals(weeks([...usual, rather]), { baseline: 20 }).at(-1)).toEqual([]);
    expect(signals(weeks([...usual, rather, [50, 5], rather]), { baseline: 20 }).at(-1)).toEqual([
      'twice above',
    ]);
    expect(signals(weeks([...usual, rather, [50, 5], [50, 4], rather]), { baseline: 20 }).at(-1)).toEqual([]);
  });

  it('cries for a run as unlikely as eight heads, longer where zero is usual', () => {
    const lengthOf = (checked: number, found: number, centre: number): number =>
      signals(weeks(Array.from({ length: 40 }, () => [checked, found] as const)), {
        centre,
        baseline: 0,
      }).findIndex((list) => list.length > 0) + 1;
    const above = lengthOf(50, 7, 0.1);
    expect(above).toBeGreaterThanOrEqual(5);
    expect(above).toBeLessThanOrEqual(8);
    // Nothing found in ten at 3 %: happens three weeks of four. Eight such weeks are nothing, nineteen are something.
    expect(lengthOf(10, 0, 0.03)).toBe(Math.ceil(Math.log(0.5 ** 8) / Math.log(0.97 ** 10)));
  });

  it('widens where weeks vary by more than chance (Laney), and only there', () => {
    const wild = Array.from({ length: 24 }, (_, at) => [400, at % 2 ? 20 : 60] as const);
    const chart = controlChart(weeks(wild));
    // z of ±20 with σ = 6 is ±3.33: ranges of 6.67, over 1.128.
    expect(chart.spread).toBeGreaterThan(5.4);
    expect(chart.spread).toBeLessThan(6.4);
    expect(chart.weeks.flatMap((week) => week.signals)).toEqual([]);
    expect(controlChart(weeks(usual)).spread).toBe(1);
    // The same weeks against a spread of 1 would cry each time.
    expect(controlChart(weeks(wild.slice(0, 7))).weeks.some((week) => week.signals.length > 0)).toBe(true);
  });

  it('says when there is too little, or nothing, to chart; weeks without a check are left out', () => {
    expect(controlChart(weeks(usual.slice(0, 7))).state).toBe('few');
    expect(controlChart(weeks([...usual, [0, 0]])).weeks).toHaveLength(20);
    for (const found of [0, 30]) {
      const chart = controlChart(weeks(Array.from({ length: 12 }, () => [30, found] as const)));
      expect(chart).toMatchObject({ state: 'none', centre: found / 30 });
      expect(chart.weeks.flatMap((week) => week.signals)).toEqual([]);
    }
    expect(controlChart([])).toEqual({ state: 'none', centre: 0, spread: 1, weeks: [] });
  });
});
