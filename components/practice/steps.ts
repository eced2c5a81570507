/** The way through a dossier. A round asks single skills of it; then only their steps are gone. */
import type { Skill } from '../../utils/practice/types';

export const WORK_STEPS = ['procedure', 'papers', 'form', 'check', 'decide'] as const;
export type WorkStep = (typeof WORK_STEPS)[number];
export type Step = WorkStep | 'result';

const SKILLS_OF: Readonly<Record<WorkStep, readonly Skill[]>> = {
  procedure: ['procedure'],
  papers: ['papers'],
  form: ['fields'],
  check: ['contradictions'],
  decide: ['decision', 'date'],
};

/** What is asked of a step. */
export const askedIn = (step: WorkStep, asked: readonly Skill[]): Skill[] =>
  SKILLS_OF[step].filter((skill) => asked.includes(skill));

export const stepsOf = (asked: readonly Skill[]): WorkStep[] =>
  WORK_STEPS.filter((step) => askedIn(step, asked).length > 0);
