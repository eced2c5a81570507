/** How a sample is shared out among the strata. */

export interface PlannedStratum {
  /** Dossiers in the frame. */
  size: number;
  /** The share that is expected to be faulty; 0.5 unless known. */
  expected?: number;
}

export interface Allocation {
  /** Dossiers in all. More are taken where `least` asks for more. */
  total: number;
  /**
   * `proportional`: as the strata's sizes (Sainte-Laguë's divisors, the least distortion of weights).
   * `neyman`: the smallest variance for whole numbers (Wright 2012: priorities N S / √(k (k + 1))).
   */
  by: 'proportional' | 'neyman';
  /** At least so many in each stratum, or all that it has. */
  least?: number;
  /** Dossiers of each stratum that are in the sample already: it never shrinks. */
  drawn?: readonly number[];
}

/**
 * One number per stratum, none above its size. Dossiers are given out one at a time to the stratum of the highest priority;
 * a larger total therefore never takes any away, which is what lets a sample be extended without drawing anew.
 */
export function allocate(strata: readonly PlannedStratum[], rules: Allocation): number[] {
  const { total, by, least = 0, drawn = [] } = rules;
  const sizes = strata.map(({ size }, at) => Math.min(size, Math.max(least, drawn[at] ?? 0)));
  const priority = (at: number): number => {
    const { size, expected = 0.5 } = strata[at]!;
    const given = sizes[at]!;
    if (given >= size) return -1;
    if (by === 'proportional') return size / (2 * given + 1);
    const deviation = Math.sqrt((expected * (1 - expected) * size) / Math.max(1, size - 1));
    // Every stratum gets its first one: without it there is no estimate at all.
    return given === 0 ? Infinity : (size * deviation) / Math.sqrt(given * (given + 1));
  };
  const priorities = strata.map((_, at) => priority(at));
  let left = total - sizes.reduce((sum, n) => sum + n, 0);
  for (; left > 0; left--) {
    const first = highest(priorities);
    if (first < 0) break;
    sizes[first]! += 1;
    priorities[first] = priority(first);
  }
  return sizes;
}

/** The place of the greatest that is not negative, the first among equals; −1 when all strata are full. */
function highest(values: readonly number[]): number {
  let best = -1;
  for (let at = 0; at < values.length; at++)
    if (values[at]! >= 0 && (best < 0 || values[at]! > values[best]!)) best = at;
  return best;
}
