/**
 * ISO 2859-1, single sampling, normal inspection, general level II (domain-rules §10.4). It decides "pass or look at all of
 * them"; it estimates no rate, and no law asks for it.
 */

export type Aql = '1.0' | '2.5' | '4.0' | '6.5';

/** Upper end of the lot size, n, and Ac per AQL; `v` and `^`: the plan below or above, with its own n. */
const ROWS: readonly (readonly [most: number, sample: number, accept: Record<Aql, number | 'v' | '^'>])[] = [
  [8, 2, { '1.0': 'v', '2.5': 'v', '4.0': 'v', '6.5': 0 }],
  [15, 3, { '1.0': 'v', '2.5': 'v', '4.0': 0, '6.5': '^' }],
  [25, 5, { '1.0': 'v', '2.5': 0, '4.0': '^', '6.5': 'v' }],
  [50, 8, { '1.0': 'v', '2.5': '^', '4.0': 'v', '6.5': 1 }],
  [90, 13, { '1.0': 0, '2.5': 'v', '4.0': 1, '6.5': 2 }],
  [150, 20, { '1.0': '^', '2.5': 1, '4.0': 2, '6.5': 3 }],
  [280, 32, { '1.0': 'v', '2.5': 2, '4.0': 3, '6.5': 5 }],
  [500, 50, { '1.0': 1, '2.5': 3, '4.0': 5, '6.5': 7 }],
  [1200, 80, { '1.0': 2, '2.5': 5, '4.0': 7, '6.5': 10 }],
  [3200, 125, { '1.0': 3, '2.5': 7, '4.0': 10, '6.5': 14 }],
  [10_000, 200, { '1.0': 5, '2.5': 10, '4.0': 14, '6.5': 21 }],
];

/** Null for a lot outside the table. A lot smaller than the plan's n is looked at whole. */
export function isoPlan(lot: number, aql: Aql): { sample: number; accept: number } | null {
  let at = lot < 2 ? -1 : ROWS.findIndex(([most]) => lot <= most);
  for (let row = ROWS[at]; row; row = ROWS[at]) {
    const [, sample, accept] = row;
    const found = accept[aql];
    if (typeof found === 'number') return { sample: Math.min(lot, sample), accept: found };
    at += found === 'v' ? 1 : -1;
  }
  return null;
}
