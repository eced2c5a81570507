/** The benchmark's own arithmetic: what it reads out of a trace, what it says of wrong arguments, what its table looks like. */
import { describe, expect, it } from 'vitest';
import { readArguments } from '@/bench/arguments';
import { Mistake } from '@/scripts/mistake';
import { bar, holds, paired, quantile, times } from '@/bench/measure';
import { table } from '@/bench/page';
import { rowOf } from '@/bench/report';
import { read } from '@/bench/trace';

describe('a trace', () => {
  const page = { pid: 1, tid: 1, ph: 'X' };
  const own = { ...page, args: { data: { url: 'chrome-extension://abc/agent.js' } } };
  const theirs = { ...page, args: { data: { url: 'https://dichvucong.gov.vn/main.js' } } };

  it('tells our runs from the page’s, each once, in the thread’s own time', () => {
    expect(
      read([
        { ...page, name: 'RunTask', ts: 0, dur: 90_000, tdur: 60_000 },
        { ...theirs, name: 'FunctionCall', ts: 10, dur: 40_000 },
        { ...own, name: 'FunctionCall', ts: 50_000, dur: 20_000, tdur: 15_000 },
        // within the one before
        { ...own, name: 'FunctionCall', ts: 51_000, dur: 5_000, tdur: 5_000 },
        { ...own, name: 'EvaluateScript', ts: 80_000, dur: 3_000 },
      ]),
    ).toEqual({ tasks: [60], ours: [15, 3] });
  });

  it('leaves the threads of our own pages out', () => {
    const panel = { ...own, pid: 2 };
    expect(
      read([
        { ...theirs, name: 'FunctionCall', ts: 0, dur: 1_000 },
        { ...panel, name: 'RunTask', ts: 0, dur: 90_000 },
        { ...panel, name: 'FunctionCall', ts: 0, dur: 80_000 },
      ]),
    ).toEqual({ tasks: [], ours: [] });
  });
});

describe('the arguments', () => {
  const names = ['scout', 'form'];
  it('have defaults', () =>
    expect(readArguments(names, [])).toEqual({ runs: 5, only: null, json: null, page: null }));
  it.each([
    [['--runs', 'many'], /--runs takes a number/],
    [['--runs', '0'], /--runs takes a number/],
    [['--only', 'speed'], /There is no benchmark "speed".*scout, form/],
    [['--json', '/no/such/folder/x.json'], /is not there/],
    [['--page', 'no-such-file.json'], /is not there/],
    [['--fast'], /Usage/],
    [['now'], /Usage/],
  ])('%j: one sentence', (args, sentence) => {
    expect(() => readArguments(names, args)).toThrow(Mistake);
    expect(() => readArguments(names, args)).toThrow(sentence);
  });
});

describe('a row', () => {
  it('is judged by the value its bar speaks of, and a figure that is missing holds nothing', () => {
    const row = bar('P3', 'mark', [1, 2, 3, 40], { unit: 'ms', limit: 33, of: 'p95' });
    expect(rowOf(row)).toMatchObject({ minimum: 1, median: 3, p95: 40, value: 40, held: false, count: 4 });
    expect(holds(bar('P3', 'mark', [], { unit: 'ms', limit: 33 }))).toBe(false);
    expect(quantile([], 0.5)).toBeNaN();
  });
  it('compares what was measured in the same round', () => {
    expect(paired([4, 9], [2, 3], times)).toEqual([2, 3]);
  });
  it('is a line of the table, whatever stands in it', () => {
    const bars = [rowOf(bar('P1', 'a | b', [1], { unit: '×', limit: 1.5 }))];
    const at = {
      date: '2026-11-22',
      system: 's',
      processor: 'p',
      cores: 2,
      memoryGb: 4,
      browser: 'c',
      node: 'n',
    };
    const text = table({ ...at, load: [1, 1, 1], loadAfter: [1, 1, 1], runs: 1, bars });
    expect(text.split('\n').at(-1)).toBe('| P1 | a \\| b |  | 1 × | ≤ 1.5 × | yes |');
  });
});
