/** The indicators as data: what is counted, what it is divided by, where that is written. The page shows these beside each figure. */
import type { CountId, Tally } from './counts';

export interface Formula<Id extends string = string> {
  id: Id;
  unit: 'count' | 'percent' | 'minutes';
  /** Added up, above and below the line. Nothing below: the figure is a count. */
  top: readonly CountId[];
  bottom: readonly CountId[];
  /** Of domain-rules: §8.3, or `766 2.1`. `own`: what this product counts beside them. */
  source: string;
  /** From a random sample: to be shown with its interval, never alone (§10.2). */
  sampled?: true;
}

const count = <Id extends string>(id: Id, top: readonly CountId[], source = '8.3'): Formula<Id> => ({
  id,
  unit: 'count',
  top,
  bottom: [],
  source,
});
const share = <Id extends string>(
  id: Id,
  top: readonly CountId[],
  bottom: readonly CountId[],
  source = '8.3',
): Formula<Id> => ({ id, unit: 'percent', top, bottom, source });
const time = <Id extends string>(id: Id): Formula<Id> => ({
  id,
  unit: 'minutes',
  top: [],
  bottom: ['finished'],
  source: '8.3',
});

export const FORMULAS = [
  count('received', ['received']),
  count('carried', ['carried']),
  count('finished', ['finished']),
  share('early', ['early'], ['finished']),
  share('on-time', ['onTime'], ['finished']),
  share('late', ['late'], ['finished']),
  share('unmeasured', ['unmeasured'], ['finished'], 'own'),
  share('timely', ['early', 'onTime'], ['finished']),
  share('timely-766', ['timely766'], ['measured766'], '766 2.1'),
  count('open-in-time', ['openInTime', 'openSoon', 'openPaused']),
  count('open-soon', ['openSoon'], 'own'),
  count('open-paused', ['openPaused'], '6.10'),
  count('open-late', ['openLate']),
  count('open-undated', ['openUndated'], 'own'),
  share('completeness', ['noSupplement'], ['accepted']),
  share('filed-complete', ['filedComplete'], ['received'], 'own'),
  share('supplement', ['supplemented'], ['received']),
  share('supplement-twice', ['supplementedTwice'], ['received']),
  share('supplement-late', ['supplementLate'], ['supplemented'], '6.9'),
  { ...share('correctness', ['sampledClean'], ['sampled']), sampled: true },
  share('online', ['online'], ['received']),
  share('assisted', ['assisted'], ['online']),
  share('digitised-any', ['digitisedAny'], ['received'], '766 4.2'),
  share('digitised-all', ['digitisedAll'], ['received']),
  share('reuse', ['reused'], ['received'], '766 4.3'),
  share('paid-online', ['paidOnline'], ['mustPay']),
  share('ignored-warnings', ['ignoredWarnings'], ['ignoredWarnings', 'openWarnings'], 'own'),
  time('time-mean'),
  time('time-median'),
  time('time-p90'),
] as const;
export type IndicatorId = (typeof FORMULAS)[number]['id'];

export interface Indicator {
  id: IndicatorId;
  unit: Formula['unit'];
  /** Percent with two decimals, minutes, or a count; null: nothing to divide by ("không phát sinh"), never 100 %. */
  value: number | null;
  top: number;
  bottom: number;
  source: string;
  sampled: boolean;
  /** What went into it, by the names of the formula. */
  inputs: Partial<Record<CountId, number>>;
}

/** Percent of two counts with two decimals, halves up, by whole numbers only; null when there is nothing to divide by. */
export const percent = (top: number, bottom: number): number | null =>
  bottom === 0 ? null : Math.floor((20_000 * top + bottom) / (2 * bottom)) / 100;

/** @param sorted ascending. Mean; median (the mean of the two in the middle); p90: the smallest that 9 of 10 do not exceed. */
const TIMES: Readonly<Record<string, (sorted: Float64Array) => number>> = {
  'time-mean': (sorted) => sorted.reduce((sum, one) => sum + one, 0) / sorted.length,
  'time-median': (sorted) => {
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  },
  'time-p90': (sorted) => sorted[Math.ceil((sorted.length * 9) / 10) - 1]!,
};

/** All indicators of a tally, or those asked for. */
export function indicatorsOf({ counts, minutes }: Tally, ids?: readonly IndicatorId[]): Indicator[] {
  const wanted: readonly Formula<IndicatorId>[] = FORMULAS.filter(({ id }) => !ids || ids.includes(id));
  const sorted = wanted.some(({ unit }) => unit === 'minutes')
    ? Float64Array.from(minutes).sort()
    : new Float64Array();
  const sum = (names: readonly CountId[]): number => names.reduce((all, name) => all + counts[name], 0);
  return wanted.map(({ id, unit, top, bottom, source, sampled = false }) => {
    const [above, below] = [sum(top), sum(bottom)];
    const minutesOf = (): number | null => (sorted.length === 0 ? null : Math.round(TIMES[id]!(sorted)));
    const value = unit === 'count' ? above : unit === 'percent' ? percent(above, below) : minutesOf();
    const inputs = Object.fromEntries([...top, ...bottom].map((name) => [name, counts[name]]));
    return { id, unit, value, top: above, bottom: below, source, sampled, inputs };
  });
}
