/** What a spot check is drawn from: the dossiers of its plan, in strata; and which of them bear a sign of risk. */
import { momentOf, dayNo, dayAt } from '../calendar/days';
import type { FrameEntry } from '../supervision/stats/draw';
import { standingOf } from '../supervision/register/deadlines';
import { keyOf, type RegisterRow } from '../supervision/register/types';
import type { WorkClock } from '../supervision/register/work-clock';
import type { CheckPlan, PlanView, Risk } from './api';

export interface Frame {
  entries: FrameEntry[];
  /** Rows by their code. */
  rows: Map<string, RegisterRow>;
  left: PlanView['left'];
}

/** Ended otherwise than by being dealt with: strata of their own. */
const APART = ['refused', 'stopped'] as const;

/** Sorted by code. @param reviewer nobody checks what they handled themselves. */
export function frameOf(rows: Iterable<RegisterRow>, plan: CheckPlan, reviewer: string): Frame {
  const [from, until] = [momentOf(dayNo(plan.period.from), 0), momentOf(dayNo(plan.period.to) + 1, 0)];
  const left = { own: 0, noCode: 0, twice: 0 };
  const found = new Map<string, RegisterRow>();
  for (const row of rows) {
    if (row.deleted || row.received < from || row.received >= until) continue;
    if (plan.procedures && !plan.procedures.includes(row.procedure)) continue;
    if (plan.clerks && !plan.clerks.includes(row.clerk)) continue;
    if (row.clerk === reviewer) left.own++;
    else if (row.code === '') left.noCode++;
    else {
      const code = row.code.toUpperCase();
      const other = found.get(code);
      if (other) left.twice++;
      // the same one on every machine, whatever order they came in
      if (!other || keyOf(row) < keyOf(other)) found.set(code, row);
    }
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    entries: sorted.map(([id, row]) => ({ id, stratum: stratumOf(row, plan) })),
    rows: new Map(sorted),
    left,
  };
}

/** `clerk-1|1.001193`, in the order of the plan; `all` without strata; `…|refused`. Whole lots are not divided. */
function stratumOf(row: RegisterRow, { strata, goal }: CheckPlan): string {
  if (goal.kind !== 'estimate') return 'all';
  const parts = strata.length === 0 ? ['all'] : strata.map((one) => row[one] || '-');
  const apart = APART.find((one) => one === row.result);
  return [...parts, ...(apart ? [apart] : [])].join('|');
}

/** Signs of risk in a dossier, of those asked for. */
export function risksOf(row: RegisterRow, asked: readonly Risk[], now: number, clock: WorkClock): Risk[] {
  return asked.filter((risk) => TESTS[risk](row, now, clock));
}

const TESTS: Readonly<Record<Risk, (row: RegisterRow, now: number, clock: WorkClock) => boolean>> = {
  'ignored-warnings': ({ ignored }) => ignored.length > 0,
  'open-errors': ({ open }) => open.some(({ severity }) => severity === 'error'),
  'missing-papers': ({ papers }) => papers.some(({ state }) => state === 'missing' || state === 'rejected'),
  'second-supplement': ({ waits }) => waits.filter(({ kind }) => kind === 'supplement').length > 1,
  late: (row, now, clock) => ['late', 'overdue'].includes(standingOf(row, now, clock).class),
  // ended on the day it was received, though it was promised for a later one
  'same-day-rush': ({ received, finished, promises }) =>
    finished !== null &&
    dayAt(finished) === dayAt(received) &&
    promises.some(({ reason, due }) => reason === 'first' && dayAt(due) > dayAt(received)),
};
