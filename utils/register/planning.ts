/** From a plan to sizes and a draw. Pure: the frame and the seed are handed in. */
import { addByRisk, drawSample, type Draw, type FrameEntry, type Sizes } from '../supervision/stats/draw';
import { groupBy } from '../supervision/stats/group';
import { isoPlan } from '../supervision/stats/iso2859';
import { lotPlan } from '../supervision/stats/lot';
import { zOf } from '../supervision/stats/numerics';
import { discoverySize, plannedError, stratifiedSize } from '../supervision/stats/size';
import type { WorkClock } from '../supervision/register/work-clock';
import type { CheckPlan, PlanView } from './api';
import { risksOf, type Frame } from './frame';

interface Sized {
  strata: PlanView['strata'];
  planned: number | null;
  accept: number | null;
  refuse: PlanView['refuse'];
}

/** How many of each stratum. */
export function sized(entries: readonly FrameEntry[], { goal }: CheckPlan): Sized {
  const groups = [...groupBy(entries, ({ stratum }) => stratum)].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = groups.map(([stratum, own]) => ({ stratum, size: own.length, draw: 0 }));
  const none = { strata: all, planned: null, accept: null };
  if (entries.length === 0) return { ...none, refuse: 'empty' };
  if (goal.kind === 'estimate') {
    const strata = all.map(({ size }) => ({ size, expected: goal.expected }));
    const { sizes } = stratifiedSize(strata, { ...goal, by: 'proportional' });
    const planned = zOf(goal.level) * plannedError(strata, sizes);
    return {
      strata: all.map((one, at) => ({ ...one, draw: sizes[at]! })),
      planned,
      accept: null,
      refuse: null,
    };
  }
  const [size, accept] = wholeSize(entries.length, goal);
  if (typeof size === 'string') return { ...none, refuse: size };
  return { strata: all.map((one) => ({ ...one, draw: size })), planned: null, accept, refuse: null };
}

/** Goals about a lot as a whole: one stratum. */
function wholeSize(
  lot: number,
  goal: Exclude<CheckPlan['goal'], { kind: 'estimate' }>,
): [size: number | 'levels' | 'table', accept: number | null] {
  if (goal.kind === 'discover') return [discoverySize(lot, goal.rate, goal.level), null];
  if (goal.kind === 'iso') {
    const plan = isoPlan(lot, goal.aql);
    return plan ? [plan.sample, plan.accept] : ['table', null];
  }
  const plan = lotPlan({ lot, good: goal.good, bad: goal.bad });
  return plan.ok ? [plan.sample, plan.accept] : ['levels', null];
}

export function planView(frame: Frame, plan: CheckPlan, now: number, clock: WorkClock): PlanView {
  const { strata, planned, refuse } = sized(frame.entries, plan);
  return {
    population: frame.entries.length,
    size: strata.reduce((sum, { draw }) => sum + draw, 0),
    strata,
    left: frame.left,
    byRisk: Math.min(plan.mostByRisk, suspects(frame, plan, now, clock).length),
    planned,
    refuse,
  };
}

/** The sample, and beside it what signs of risk add. */
export function drawn(
  frame: Frame,
  plan: CheckPlan,
  seed: string,
  now: number,
  clock: WorkClock,
): { draw: Draw; accept: number | null } {
  const { strata, accept, refuse } = sized(frame.entries, plan);
  if (refuse) throw new Error(refuse);
  const sizes: Sizes = new Map(strata.map(({ stratum, draw }) => [stratum, draw]));
  const sample = drawSample(frame.entries, { seed, sizes });
  if (!sample.ok) throw new Error(sample.refuse);
  const chosen = new Set(sample.draw.units.map(({ id }) => id));
  const all = suspects(frame, plan, now, clock);
  const more = all.filter(({ id }) => !chosen.has(id)).slice(0, plan.mostByRisk);
  // those that chance has drawn as well only get their signs noted
  return { draw: addByRisk(sample.draw, [...all.filter(({ id }) => chosen.has(id)), ...more]), accept };
}

/** Dossiers with signs of risk: most signs first. */
function suspects(
  frame: Frame,
  plan: CheckPlan,
  now: number,
  clock: WorkClock,
): (FrameEntry & { why: readonly string[] })[] {
  if (plan.risks.length === 0) return [];
  return frame.entries
    .map((entry) => ({ ...entry, why: risksOf(frame.rows.get(entry.id)!, plan.risks, now, clock) }))
    .filter(({ why }) => why.length > 0)
    .sort((a, b) => b.why.length - a.why.length || (a.id < b.id ? -1 : 1));
}
