/** What every benchmark hands back, and the few statistics that are needed to say it. */

/** One row of the table: the figure that is judged, its limit, and the single measurements behind it. */
export interface Bar {
  id: string;
  what: string;
  /** What is compared with the bar; `of` says which of the values it is. */
  value: number;
  unit: string;
  /** Null: for orientation only. */
  bar: number | null;
  of?: 'median' | 'p95' | 'p99' | 'max';
  /** Every single measurement. Absent where there is only one (bytes). */
  values?: readonly number[];
  /** What was measured in turn with it: "none 1.2 ms, empty 1.3 ms". */
  beside?: string;
}

/** One pair of things that are compared. `round` is called once a run, in turn with all others. */
export interface Bench {
  round(): Promise<void>;
  bars(): Bar[];
  end?(): Promise<void> | void;
}

/** The `share` quantile (0…1) of the values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
export const median = (values: readonly number[]): number => quantile(values, 0.5);

const PICK = {
  median,
  p95: (values: readonly number[]) => quantile(values, 0.95),
  p99: (values: readonly number[]) => quantile(values, 0.99),
  max: (values: readonly number[]) => quantile(values, 1),
};

/** A row judged by one of its values. */
export function bar(
  id: string,
  what: string,
  values: readonly number[],
  { unit, limit, of = 'median', beside }: BarOptions,
): Bar {
  return { id, what, value: PICK[of](values), unit, bar: limit, of, values, ...(beside ? { beside } : {}) };
}
interface BarOptions {
  unit: string;
  limit: number | null;
  of?: NonNullable<Bar['of']>;
  beside?: string | undefined;
}

/** Differences or ratios of what was measured in the same round. */
export const paired = (
  ours: readonly number[],
  others: readonly number[],
  how: (ours: number, other: number) => number,
): number[] => ours.map((value, at) => how(value, others[at] ?? Number.NaN));
export const over = (ours: number, other: number): number => ours - other;
export const times = (ours: number, other: number): number => ours / other;

/** Is the bar held? A figure that could not be taken holds nothing. */
export const holds = ({ value, bar: limit }: Bar): boolean =>
  limit === null || Math.round(value * 1_000) / 1_000 <= limit;
