/** How far each scenario was done, and which should follow. From the record alone. */
import type { LearningRecord } from '../../utils/practice/record';
import type { Marked, Scenario } from '../../utils/practice/types';

export interface Reached {
  /** End of the last run that is remembered, ms since 1970. */
  at: number;
  got: number;
  of: number;
}

/** All skills together: only for saying how a scenario went, never as a mark. */
export function sumOf(points: Marked['points']): { got: number; of: number } {
  const all = Object.values(points);
  const sum = (which: 'got' | 'of'): number => all.reduce((total, one) => total + one[which], 0);
  return { got: sum('got'), of: sum('of') };
}

/** By id of the scenario; what lies too far back is not remembered run by run. */
export function reachedOf(record: LearningRecord): Map<string, Reached> {
  const runs = Object.values(record.procedures)
    .flatMap(({ recent }) => recent)
    .toSorted((a, b) => a.at - b.at);
  return new Map(
    runs.map(({ scenario, at, points }) => {
      const tallies = Object.values(points);
      const sum = (which: 0 | 1): number => tallies.reduce((all, tally) => all + tally[which], 0);
      return [scenario, { at, got: sum(0), of: sum(1) }];
    }),
  );
}

/** The easiest that was not done yet; when all were, the one with most to win, and of those the oldest. */
export function nextOf(
  scenarios: readonly Scenario[],
  reached: ReadonlyMap<string, Reached>,
): Scenario | null {
  const fresh = scenarios.filter(({ id }) => !reached.has(id));
  if (fresh.length > 0) return fresh.toSorted((a, b) => a.level - b.level)[0]!;
  const share = ({ id }: Scenario): number => {
    const { got, of } = reached.get(id)!;
    return of === 0 ? 1 : got / of;
  };
  const at = ({ id }: Scenario): number => reached.get(id)!.at;
  return scenarios.toSorted((a, b) => share(a) - share(b) || at(a) - at(b))[0] ?? null;
}
