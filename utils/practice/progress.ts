/** What a record says to somebody who looks at it: the trainee's progress, and the sheet for the supervisor. */
import { isoDayAt } from '../core/received';
import type { LearningRecord } from './record';
import { isDue, type Card } from './schedule';
import { SKILLS, type Skill } from './types';

type Tallies = LearningRecord['procedures'][string]['sums'];
const DAY_MS = 86_400_000;

/** Points reached and possible. */
export type Tally = { got: number; of: number };
export type SkillTallies = Partial<Record<Skill, Tally>>;

export interface ProcedureProgress {
  procedure: string;
  /** All that ever were. */
  runs: number;
  /** End of the last run, ms since 1970; null: only single items of it were asked. */
  last: number | null;
  /** Over its last `RECENT` runs. */
  skills: SkillTallies;
  /** `due`: to be asked now; `fresh`: answered once so far; `known`: the rest. */
  items: { known: number; due: number; fresh: number };
}
export interface Progress {
  /** By code. */
  procedures: readonly ProcedureProgress[];
  /** The last days up to today, oldest first, those without practice too. */
  days: readonly { day: string; runs: number }[];
  runs: number;
  /** Items to be asked now. */
  due: number;
}

/** @param days so many days of the chart. */
export function progressOf(record: LearningRecord, at: number, days = 28): Progress {
  const procedures = Object.entries(record.procedures)
    .map(([procedure, own]) => ({
      procedure,
      runs: own.runs,
      last: own.recent.length > 0 ? Math.max(...own.recent.map((run) => run.at)) : null,
      skills: shownOf(added(own.recent.map(({ points }) => points))),
      items: countsOf(Object.values(own.items), at),
    }))
    .sort((a, b) => (a.procedure < b.procedure ? -1 : 1));
  return {
    procedures,
    days: Array.from({ length: days }, (_, back) => isoDayAt(at - (days - 1 - back) * DAY_MS)).map((day) => ({
      day,
      runs: record.days[day] ?? 0,
    })),
    runs: record.runs,
    due: procedures.reduce((sum, { items }) => sum + items.due, 0),
  };
}

/** What a supervisor is shown on paper: everything since the beginning. */
export interface Summary {
  /** First and last run, ms since 1970; null: there was none. */
  since: number | null;
  until: number | null;
  runs: number;
  /** Days with practice. */
  days: number;
  skills: SkillTallies;
  procedures: readonly { procedure: string; runs: number; skills: SkillTallies }[];
}

export function summaryOf(record: LearningRecord): Summary {
  const practised = Object.entries(record.procedures).filter(([, { runs }]) => runs > 0);
  const ends = practised.flatMap(([, { recent }]) => recent.map(({ at }) => at));
  return {
    since: record.runs > 0 ? record.since : null,
    until: ends.length > 0 ? Math.max(...ends) : null,
    runs: record.runs,
    days: record.practised,
    skills: shownOf(added(practised.map(([, { sums }]) => sums))),
    procedures: practised
      .map(([procedure, { runs, sums }]) => ({ procedure, runs, skills: shownOf(sums) }))
      .sort((a, b) => (a.procedure < b.procedure ? -1 : 1)),
  };
}

function countsOf(cards: readonly Card[], at: number): ProcedureProgress['items'] {
  const counts = { known: 0, due: 0, fresh: 0 };
  for (const card of cards) counts[isDue(card, at) ? 'due' : card[3] < 2 ? 'fresh' : 'known']++;
  return counts;
}

/** Sums by skill. */
export function added(all: readonly Tallies[]): Tallies {
  const sums: Tallies = {};
  for (const tallies of all)
    for (const skill of SKILLS) {
      const more = tallies[skill];
      const [got, of] = sums[skill] ?? [0, 0];
      if (more) sums[skill] = [got + more[0], of + more[1]];
    }
  return sums;
}

const shownOf = (sums: Tallies): SkillTallies =>
  Object.fromEntries(Object.entries(sums).map(([skill, [got, of]]) => [skill, { got, of }]));
