/** One dossier in work: where the trainee stands, what was answered, what has been marked. Lives as long as the page; nothing of it is kept. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Pack } from '../../utils/core/pack';
import type { Role } from '../../utils/core/roles';
import type { Family } from '../../utils/practice/form';
import {
  SKILLS,
  type Answers,
  type FactRef,
  type Key,
  type Marked,
  type Scenario,
  type Skill,
} from '../../utils/practice/types';
import { filledBut, onlyField } from './one-field';
import { sameFact, type Marking } from './papers/marking';
import { askedIn, stepsOf, type Step, type WorkStep } from './steps';

export type Feedback = 'now' | 'end';
export type Mark = (scenario: Scenario, key: Key, answers: Answers, asked: readonly Skill[]) => Marked;

export interface RunParts {
  scenario: Scenario;
  key: Key;
  /** Of every procedure that is offered, by code. */
  packs: ReadonlyMap<string, Pack>;
  asked?: readonly Skill[];
  /** The one box that is asked for; everything else stands in the form. */
  only?: Role | null;
  feedback: Feedback;
  family: Family;
  /** What a group types to get the same; null: made by hand. */
  code: string | null;
  mark: Mark;
}

/** What is open beside the work: the citizen's words, a paper of the folder, or nothing. */
export type Opened = 'says' | string | null;

/** A step that cannot be finished yet. */
export type Unfinished = 'procedure' | 'papers' | 'decision' | 'day';

const NO_ANSWERS: Answers = {
  procedure: null,
  cases: [],
  papers: {},
  values: {},
  marked: [],
  decision: null,
  due: null,
};

export class Run {
  readonly asked: readonly Skill[];
  readonly steps: readonly WorkStep[];
  readonly step: Signal<Step>;
  readonly answers: Signal<Answers>;
  /** Steps that have been finished, with what came of them. */
  readonly done: Signal<ReadonlyMap<WorkStep, Marked>> = signal(new Map());
  readonly opened: Signal<Opened> = signal('says');
  /** Steps of size of the opened paper, 0 as it is. */
  readonly zoom = signal(0);
  readonly family: Signal<Family>;
  readonly unfinished: Signal<Unfinished | null> = signal(null);
  /** The trainee's own notes at papers; nobody marks them. */
  readonly notes: Signal<Readonly<Record<string, string>>> = signal({});
  /** The box for the promised day as it was typed; the answer holds only what is a day. */
  readonly dayText = signal('');
  /** "Chưa hẹn được ngày". */
  readonly noDay = signal(false);

  /** Everything that has been marked so far, as one. */
  readonly marked: ReadonlySignal<Marked> = computed(() => this.#together([...this.done.value.values()]));

  constructor(readonly parts: RunParts) {
    this.asked = parts.asked ?? SKILLS;
    this.steps = stepsOf(this.asked);
    this.step = signal(this.steps[0] ?? 'result');
    this.family = signal(parts.family);
    const { key } = parts;
    const given = (skill: Skill): boolean => !this.asked.includes(skill);
    // what a round does not ask is given as it is right
    this.answers = signal({
      ...NO_ANSWERS,
      ...(given('procedure') && { procedure: key.procedure, cases: key.cases }),
      ...(given('decision') && { decision: key.decision }),
      ...(parts.only && { values: filledBut(parts.only, key) }),
    });
  }

  get scenario(): Scenario {
    return this.parts.scenario;
  }
  /** The pack of the right procedure. */
  get pack(): Pack | null {
    return this.parts.packs.get(this.parts.key.procedure) ?? null;
  }

  get isOver(): boolean {
    return this.step.value === 'result';
  }

  answer(change: Partial<Answers>): void {
    this.unfinished.value = null;
    this.answers.value = { ...this.answers.value, ...change };
  }

  /* ------------------------------------------------------------------ steps */

  /** May its answers still be changed? What the trainee has been told cannot. */
  isOpen(step: WorkStep): boolean {
    if (this.step.value === 'result') return false;
    if (!this.done.value.has(step)) return true;
    return this.parts.feedback === 'end' && step !== 'procedure';
  }
  /** Is what was lost in it shown now? */
  isTold(step: WorkStep): boolean {
    return this.done.value.has(step) && this.parts.feedback === 'now';
  }

  /** What is missing before a step can be finished; null: nothing. */
  lacks(step: WorkStep): Unfinished | null {
    const { procedure, decision, due } = this.answers.value;
    const asked = askedIn(step, this.asked);
    if (step === 'procedure' && procedure === null) return 'procedure';
    if (step === 'papers' && this.unseen().length > 0) return 'papers';
    if (asked.includes('decision') && decision === null) return 'decision';
    const dated = asked.includes('date') && decision === 'accept';
    if (dated && due === null && !this.noDay.value) return 'day';
    return null;
  }
  /** Papers of the checklist of which nothing has been said. */
  unseen(): string[] {
    const { papers } = this.answers.value;
    return this.parts.key.papers.map(({ paper }) => paper.id).filter((id) => papers[id] === undefined);
  }

  /** "Xong bước này": marks it. With feedback at once it stays there, otherwise it goes on. */
  finish(): void {
    const step = this.step.value;
    if (step === 'result') return;
    if (this.isTold(step)) return this.goOn();
    this.unfinished.value = this.lacks(step);
    if (this.unfinished.value) return;
    this.done.value = new Map([...this.done.value, [step, this.#mark(step)]]);
    if (!this.isTold(step)) this.goOn();
  }

  /** To the step after this one; after the last one to the result. */
  goOn(): void {
    const at = this.steps.indexOf(this.step.value as WorkStep);
    const next = this.steps[at + 1];
    this.#go(next ?? 'result');
  }

  /** To a step that was there already, or the one that is next. */
  goTo(step: Step): void {
    if (this.canGoTo(step)) this.#go(step);
  }
  canGoTo(step: Step): boolean {
    if (step === 'result') return this.steps.every((one) => this.done.value.has(one));
    const at = this.steps.indexOf(step);
    return at >= 0 && this.steps.slice(0, at).every((one) => this.done.value.has(one));
  }

  #go(step: Step): void {
    // answers may have changed after a look back
    if (step === 'result' && this.parts.feedback === 'end')
      this.done.value = new Map(this.steps.map((one) => [one, this.#mark(one)]));
    // papers lie on the table then
    if (step === 'check') this.opened.value = null;
    else if (this.opened.value === null && this.step.value === 'check') this.opened.value = 'says';
    this.step.value = step;
    this.unfinished.value = null;
  }

  /** Later steps are worked at under the right procedure, so a wrong choice is told once and costs nothing again. */
  #mark(step: WorkStep): Marked {
    const { scenario, key, mark, only } = this.parts;
    const answers = this.answers.value;
    const asked = askedIn(step, this.asked);
    if (step === 'procedure') return mark(scenario, key, answers, asked);
    const marked = mark(scenario, key, { ...answers, procedure: key.procedure, cases: key.cases }, asked);
    return only ? onlyField(marked, only) : marked;
  }

  #together(all: readonly Marked[]): Marked {
    const { scenario, key } = this.parts;
    return {
      scenario: scenario.id,
      procedure: key.procedure,
      points: Object.assign({}, ...all.map(({ points }) => points)),
      lost: all.flatMap(({ lost }) => lost),
      items: all.flatMap(({ items }) => items),
    };
  }

  /* ------------------------------------------------------------------ papers on the counter */

  /** Opens the one before or after; from the words on to the papers. */
  leaf(by: 1 | -1): void {
    const all = ['says', ...this.scenario.folder.map(({ id }) => id)];
    const at = this.opened.value === null ? (by > 0 ? -1 : all.length) : all.indexOf(this.opened.value);
    const next = all[at + by];
    if (next !== undefined) this.opened.value = next;
  }

  /** Lines that the pictures show as marked: while comparing the trainee's own; once it was told, those that really do not agree. */
  get marking(): Marking | null {
    const isTold = this.step.value === 'result' || this.isTold('check');
    if (isTold) return { isMarked: (ref) => this.#isCrooked(ref), toggle: null };
    return this.step.value === 'check' ? { isMarked: this.isMarked, toggle: this.toggle } : null;
  }
  #isCrooked(ref: FactRef): boolean {
    return this.parts.key.contradictions.some(({ facts }) => facts.some((one) => sameFact(one, ref)));
  }
  readonly isMarked = (ref: FactRef): boolean => this.answers.value.marked.some((one) => sameFact(one, ref));
  readonly toggle = (ref: FactRef): void => {
    const { marked } = this.answers.value;
    const others = marked.filter((one) => !sameFact(one, ref));
    this.answer({ marked: others.length < marked.length ? others : [...marked, ref] });
  };
}
