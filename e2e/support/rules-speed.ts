/** In a page: how long the whole assessment of a page takes, with pack and communes, as the panel does it. */
import type { AssessInput } from '../../utils/core/assess';
import { assess } from '../../utils/core/assess';
import { unitsOf } from '../../utils/core/units-file';

export interface Question {
  page: AssessInput['page'];
  pack: AssessInput['pack'];
  today: string;
  /** Parsed `units-2025.json`. */
  table: unknown;
  /** A number in one of the fields changes before every run, as when somebody types. */
  typed: string;
  runs: number;
}

export interface Answer {
  /** Milliseconds of each run, in order. */
  times: number[];
  /** Of the last run. */
  issues: number;
}

declare global {
  interface Window {
    assessSpeed(question: Question): Answer;
  }
}

window.assessSpeed = ({ page, pack, today, table, typed, runs }) => {
  const units = unitsOf(table);
  const times: number[] = [];
  let issues = 0;
  for (let run = 0; run < runs; run += 1) {
    const copy: AssessInput['page'] = structuredClone(page);
    for (const { snapshot } of copy.frames)
      for (const field of snapshot.fields)
        if (field.key === typed) (field as { value: string }).value += run % 10;
    const from = performance.now();
    issues = assess({ page: copy, pack, cases: [], marks: new Map(), ignored: [], today, units }).issues
      .length;
    times.push(performance.now() - from);
  }
  return { times, issues };
};
