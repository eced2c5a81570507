/** How many dossiers must be looked at. */
import { allocate, type Allocation, type PlannedStratum } from './allocate';
import { effectiveSize, firstWhere, scoreInterval } from './interval';
import { hypergeometricPmf, zOf } from './numerics';

export interface SizeGoal {
  /** The ± of the estimate: 0.05 is five points. */
  margin: number;
  /** The share that is expected; 0.5 asks for the most. */
  expected?: number;
  level?: number;
  population?: number;
}

/** Products of decimal shares miss whole numbers by a hair (0.1 × 30 = 3.0000000000000004). */
const HAIR = 1e-9;
export const ceil = (value: number): number => Math.ceil(value - HAIR);
export const floor = (value: number): number => Math.floor(value + HAIR);

/** n₀ = z² p (1 − p) / d², of a finite population n₀ / (1 + (n₀ − 1)/N), rounded up (Cochran §4.4): the published tables. */
export function sampleSize({
  margin,
  expected = 0.5,
  level = 0.95,
  population = Infinity,
}: SizeGoal): number {
  demandShare(margin, expected);
  if (population === 0) return 0;
  const endless = (zOf(level) ** 2 * expected * (1 - expected)) / margin ** 2;
  const needed = population === Infinity ? endless : endless / (1 + (endless - 1) / population);
  return Math.min(population, Math.max(1, ceil(needed)));
}

/**
 * The smallest sample whose Wilson interval reaches no further than `margin` from the expected share. For small shares it is
 * larger than `sampleSize`: 5 % ± 5 points is 73 by the table, whose interval reaches to 12.6 %, and 139 by this.
 */
export function sampleSizeForInterval(goal: SizeGoal): number {
  const { margin, expected = 0.5, level = 0.95, population = Infinity } = goal;
  demandShare(margin, expected);
  if (population === 0) return 0;
  const z = zOf(level);
  const most = population === Infinity ? Math.ceil((z / margin) ** 2 * 2) + 10 : population;
  const fits = (n: number): boolean => {
    const { low, high } = scoreInterval(expected, effectiveSize(n, population), z);
    return Math.max(expected - low, high - expected) <= margin + HAIR;
  };
  return firstWhere(1, most, fits);
}

/**
 * The smallest sample that meets, `level` sure, at least one faulty dossier when a share `rate` of them is faulty:
 * P(X = 0) ≤ 1 − level, hypergeometric, ⌊N · rate⌋ faulty. All of them where that is none.
 */
export function discoverySize(population: number, rate: number, level = 0.95): number {
  const faulty = floor(population * rate);
  if (faulty === 0) return population;
  return firstWhere(1, population, (n) => hypergeometricPmf(0, population, faulty, n) <= 1 - level + 1e-12);
}

/** The standard error of the weighted share that a plan would have: √ Σ W² (1 − f) p (1 − p) / n. */
export function plannedError(strata: readonly PlannedStratum[], sizes: readonly number[]): number {
  const total = strata.reduce((sum, { size }) => sum + size, 0);
  const variance = strata.reduce((sum, { size, expected = 0.5 }, at) => {
    const n = sizes[at]!;
    if (n >= size) return sum;
    if (n === 0) return Infinity;
    return sum + ((size / total) ** 2 * expected * (1 - expected) * ((size - n) / (size - 1))) / n;
  }, 0);
  return Math.sqrt(variance);
}

/**
 * The smallest stratified sample with z · error ≤ margin. Strata whose expected share is not known are planned with 0.5;
 * shares of an earlier period are brought in as (x + 1)/(n + 2), so that a stratum without findings is not left out.
 */
export function stratifiedSize(
  strata: readonly PlannedStratum[],
  goal: Omit<Allocation, 'total'> & { margin: number; level?: number },
): { total: number; sizes: number[] } {
  const { margin, level = 0.95, ...rules } = goal;
  demandShare(margin, 0.5);
  const z = zOf(level);
  const population = strata.reduce((sum, { size }) => sum + size, 0);
  // An allocation only grows with its total, and so the error only falls.
  const sizesOf = (total: number): number[] => allocate(strata, { ...rules, total });
  const total = firstWhere(0, population, (n) => z * plannedError(strata, sizesOf(n)) <= margin + HAIR);
  const sizes = sizesOf(total);
  return { total: sizes.reduce((sum, n) => sum + n, 0), sizes };
}

function demandShare(margin: number, expected: number): void {
  if (!(margin > 0 && margin < 1 && expected >= 0 && expected <= 1))
    throw new RangeError('0 < margin < 1, 0 ≤ expected ≤ 1');
}
