/** The figures as a table on the screen and as data. */
import { holds, quantile, type Bar } from './measure';

/** A row as `--json` keeps it. */
export interface Row {
  id: string;
  what: string;
  unit: string;
  /** What is compared with the bar, and which of the values that is. */
  value: number;
  of: string;
  bar: number | null;
  held: boolean;
  minimum: number;
  median: number;
  p95: number;
  count: number;
  beside?: string;
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000;

/** Single figures (bytes) have no spread. */
export function rowOf(bar: Bar): Row {
  const { id, what, unit, value, bar: limit, of = 'value', values = [value], beside } = bar;
  return {
    id,
    what,
    unit,
    value: round(value),
    of,
    bar: limit,
    held: holds(bar),
    minimum: round(quantile(values, 0)),
    median: round(quantile(values, 0.5)),
    p95: round(quantile(values, 0.95)),
    count: values.length,
    ...(beside ? { beside } : {}),
  };
}

/** Three digits that count are enough. */
export const figure = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '–';

export function printBars(bars: readonly Bar[]): void {
  console.table(
    bars.map(rowOf).map(({ id, what, unit, value, of, bar, held, minimum, median, p95 }) => ({
      id,
      what,
      min: figure(minimum),
      median: figure(median),
      p95: figure(p95),
      judged: `${figure(value)} ${unit}${of === 'median' || of === 'value' ? '' : ` (${of})`}`,
      bar: bar === null ? '' : `≤ ${bar} ${unit}`,
      held: bar === null ? '' : held ? 'yes' : 'NO',
    })),
  );
  for (const { id, what, beside } of bars) if (beside) console.log(`  ${id} ${what}: ${beside}`);
}
