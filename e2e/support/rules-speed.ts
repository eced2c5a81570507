/** In a page: the whole assessment of a page, with pack and communes, as the panel does it. */
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
}

declare global {
  interface Window {
    prepare(question: Question): void;
    /** Judges the page once more, in a task of its own (only such count as the page's script); the number of issues. */
    judgeOnce(): Promise<number>;
  }
}

let next: () => number = () => 0;
window.prepare = ({ page, pack, today, table, typed }) => {
  const units = unitsOf(table);
  const field = page.frames.flatMap(({ snapshot }) => snapshot.fields).find(({ key }) => key === typed);
  const written = field?.value ?? '';
  let run = 0;
  next = () => {
    run += 1;
    if (field) (field as { value: string }).value = `${written}${run % 10}`;
    return assess({ page, pack, cases: [], marks: new Map(), ignored: [], today, units }).issues.length;
  };
};
window.judgeOnce = () => new Promise((done) => setTimeout(() => done(next())));
