/**
 * A control chart of weekly shares: which weeks differ from the others by more than chance?
 *
 * Weeks have different and small samples, so limits are exact binomial ones instead of p̄ ± 3σ: a week stands out when a result
 * as far off has probability ≤ Φ(−3) = 0.00135 on its side. No finite population correction: the chart is about how work is
 * done, of which the dossiers of a week are themselves a sample. Where weeks vary by more than chance (other procedures, other
 * citizens) the usual limits cry every other week; then they are widened as D. B. Laney does (p′ chart, 2002): every σ becomes
 * `spread` σ, measured by the moving ranges of the weeks' normal scores. `spread` is 1 unless the ranges are surely wider.
 */
import { firstWhere } from './interval';
import { binomialCdf, binomialPmf, normalCdf, normalQuantile } from './numerics';

export interface Week {
  week: string;
  checked: number;
  found: number;
}

/**
 * `beyond`: outside the limits. `twice`: two of three weeks beyond 2σ on one side. `run`: successive weeks on one side of the
 * centre, as unlikely as eight heads in a row. (With few findings most weeks lie below the centre; a count of eight would cry.)
 */
export type Signal = 'beyond' | 'twice' | 'run';
export type Side = 'above' | 'below';

export interface ChartWeek extends Week {
  rate: number;
  /** Within them, both ends included, is what chance does. */
  low: number;
  high: number;
  signals: { signal: Signal; side: Side }[];
}

export interface Chart {
  /** `few`: less than eight weeks, limits are provisional. `none`: all in order or all faulty, there is nothing to chart. */
  state: 'ok' | 'few' | 'none';
  centre: number;
  /** 1, or how much wider than chance the weeks vary. */
  spread: number;
  /** Weeks without a checked dossier are left out. */
  weeks: ChartWeek[];
}

const ENOUGH = 8;
/** Mean range of two normal values. */
const D2 = 2 / Math.sqrt(Math.PI);
/** Variance of MR̄/d₂ of k − 1 ranges is about 0.826/(k − 1). */
const RANGE_VARIANCE = 0.826;
/** Eight heads in a row. */
const UNLIKELY = 0.5 ** 8;
const HAIR = 1e-12;

/** `baseline`: the first so many weeks tell what is usual; all of them unless told. `centre`: known from elsewhere. */
export function controlChart(
  all: readonly Week[],
  options: { baseline?: number; centre?: number } = {},
): Chart {
  const weeks = all.filter(({ checked }) => checked > 0);
  const base = weeks.slice(0, options.baseline ?? weeks.length);
  const checked = base.reduce((sum, week) => sum + week.checked, 0);
  const centre = options.centre ?? base.reduce((sum, week) => sum + week.found, 0) / checked;
  if (!(centre > 0 && centre < 1))
    return { state: 'none', centre: centre || 0, spread: 1, weeks: weeks.map((week) => plain(week)) };
  const enough = base.length >= ENOUGH;
  const spread = enough ? spreadOf(base, centre) : 1;
  const marks = weeks.map((week) => markOf(week, centre, spread));
  return {
    state: enough ? 'ok' : 'few',
    centre,
    spread,
    weeks: weeks.map((week, at) => ({
      ...week,
      rate: week.found / week.checked,
      ...limits(week.checked, centre, normalCdf(-3 * spread)),
      signals: (['above', 'below'] as const).flatMap((side) => signalsOf(marks.slice(0, at + 1), side)),
    })),
  };
}

const plain = (week: Week): ChartWeek => ({
  ...week,
  rate: week.found / week.checked,
  low: 0,
  high: 1,
  signals: [],
});

/** P(X ≤ x) and P(X ≥ x). */
const below = (n: number, x: number, p: number): number => binomialCdf(x, n, p);
const above = (n: number, x: number, p: number): number => binomialCdf(n - x, n, 1 - p);

/** The least and the greatest share whose tail is more than `tail`. */
function limits(n: number, p: number, tail: number): { low: number; high: number } {
  return {
    low: firstWhere(0, n, (x) => below(n, x, p) > tail) / n,
    high: (firstWhere(0, n + 1, (x) => above(n, x, p) <= tail) - 1) / n,
  };
}

/** How far a week is out, as σ of a normal value with the same (mid) probability. */
function score({ checked, found }: Week, p: number): number {
  const point = binomialPmf(found, checked, p) / 2;
  const low = below(checked, found, p) - point;
  const high = above(checked, found, p) - point;
  return low < high ? normalQuantile(Math.max(1e-300, low)) : -normalQuantile(Math.max(1e-300, high));
}

/** σ of the scores by moving ranges; 1 when such ranges happen by chance more than once in twenty charts. */
function spreadOf(weeks: readonly Week[], centre: number): number {
  const scores = weeks.map((week) => score(week, centre));
  const ranges = scores.slice(1).map((value, at) => Math.abs(value - scores[at]!));
  const spread = ranges.reduce((sum, range) => sum + range, 0) / ranges.length / D2;
  return spread > 1 + 1.645 * Math.sqrt(RANGE_VARIANCE / ranges.length) ? spread : 1;
}

interface Mark {
  side: Side | null;
  /** Probability of a week of this size to lie on its side at all. */
  chance: number;
  beyond: boolean;
  far: boolean;
}

function markOf({ checked, found }: Week, centre: number, spread: number): Mark {
  const middle = checked * centre;
  if (Math.abs(found - middle) < HAIR * checked) return { side: null, chance: 1, beyond: false, far: false };
  const side = found > middle ? 'above' : 'below';
  const tail = side === 'above' ? above(checked, found, centre) : below(checked, found, centre);
  const nearest = side === 'above' ? Math.floor(middle + HAIR) + 1 : Math.ceil(middle - HAIR) - 1;
  return {
    side,
    chance: side === 'above' ? above(checked, nearest, centre) : below(checked, nearest, centre),
    beyond: tail <= normalCdf(-3 * spread),
    far: tail <= normalCdf(-2 * spread),
  };
}

/** What the last of these weeks completes on one side. */
function signalsOf(marks: readonly Mark[], side: Side): { signal: Signal; side: Side }[] {
  const last = marks.at(-1)!;
  if (last.side !== side) return [];
  const signals: Signal[] = [];
  if (last.beyond) signals.push('beyond');
  if (last.far && marks.slice(-3).filter((mark) => mark.far && mark.side === side).length >= 2)
    signals.push('twice');
  let chance = 1;
  for (let at = marks.length - 1; at >= 0 && marks[at]!.side === side; at--) chance *= marks[at]!.chance;
  if (chance <= UNLIKELY) signals.push('run');
  return signals.map((signal) => ({ signal, side }));
}
