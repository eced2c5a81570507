/** What the section "Tập sự" knows and does. Its world is handed in; nothing here reaches a draft, a portal or the register. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { dueItems, nextDue, type LearningRecord } from '../../utils/practice/record';
import type { Family } from '../../utils/practice/form';
import type { Scenario } from '../../utils/practice/types';
import { texts } from '../../utils/i18n';
import type { ToastItem } from '../ui/toast';
import { codeOf, examOf, SEEDS, type Exam } from './exam';
import { fieldOf, withFewFields } from './one-field';
import { nextOf, reachedOf, sumOf, type Reached } from './reached';
import { Run, type Feedback } from './run';
import type { Drill, NoRecord, PracticeWorld } from './world';

const say = texts.practice;
const NEWS = 'practice';
/** So many items are asked in about five minutes. */
export const ROUND = 6;

export type Page = 'home' | 'run' | 'round-end' | 'summary' | 'author';

export interface Round {
  drills: readonly Drill[];
  at: number;
  /** By drill: was everything right? */
  known: readonly boolean[];
}

export class PracticeModel {
  readonly state: Signal<'loading' | 'ready' | 'failed'> = signal('loading');
  readonly page: Signal<Page> = signal('home');
  readonly scenarios: Signal<readonly Scenario[]> = signal([]);
  readonly makeable: Signal<readonly string[]> = signal([]);
  readonly record: Signal<LearningRecord | NoRecord> = signal('locked');
  readonly run: Signal<Run | null> = signal(null);
  readonly round: Signal<Round | null> = signal(null);
  /** Dossiers that were begun and not ended, by address. */
  readonly begun: Signal<ReadonlyMap<string, Run>> = signal(new Map());
  readonly feedback: Signal<Feedback> = signal('now');
  readonly family: Signal<Family> = signal('x-eform');
  readonly busy = signal(false);
  /** The last run was not taken into the record. */
  readonly unkept = signal(false);
  readonly toasts: Signal<readonly ToastItem[]> = signal([]);

  /** What was reached since the page was opened: all there is while nothing is kept. */
  readonly #here: Signal<ReadonlyMap<string, Reached>> = signal(new Map());
  readonly reached: ReadonlySignal<ReadonlyMap<string, Reached>> = computed(() => {
    const { value: record } = this.record;
    return typeof record === 'string' ? this.#here.value : reachedOf(record);
  });
  readonly next: ReadonlySignal<Scenario | null> = computed(() =>
    nextOf(this.scenarios.value, this.reached.value),
  );
  /** Items to be asked now; null while there is no record. */
  readonly due: ReadonlySignal<readonly string[] | null> = computed(() => {
    const { value: record } = this.record;
    return typeof record === 'string' ? null : dueItems(record, this.world.now(), ROUND);
  });
  readonly nextDue: ReadonlySignal<number | null> = computed(() => {
    const { value: record } = this.record;
    return typeof record === 'string' ? null : nextDue(record);
  });

  /** Of the dossier in work; null: none, or a round. */
  address: string | null = null;

  constructor(readonly world: PracticeWorld) {}

  /** The section is looked at: again, perhaps, after another one. */
  showAddress(): void {
    this.world.shown(this.address);
  }

  #loading: Promise<void> = Promise.resolve();
  load(): Promise<void> {
    return (this.#loading = this.#load());
  }
  async #load(): Promise<void> {
    try {
      const [scenarios, makeable] = await Promise.all([
        this.world.scenarios(),
        this.world.makeable(),
        this.reload(),
      ]);
      this.scenarios.value = scenarios;
      this.makeable.value = makeable;
      this.state.value = 'ready';
    } catch {
      this.state.value = 'failed';
    }
  }

  /** The record anew: somebody has unlocked or locked, another window has practised. */
  async reload(): Promise<void> {
    this.record.value = await this.world.record.read();
  }

  /** What the office has written was changed. */
  async reloadScenarios(): Promise<void> {
    this.scenarios.value = await this.world.scenarios();
  }

  /* ------------------------------------------------------------------ going about */

  show(page: Page): void {
    this.page.value = page;
    if (page === 'run') return;
    this.address = null;
    this.showAddress();
    // what is due may have become so meanwhile
    void this.reload();
  }

  /** "Dừng lại": the dossier stays as it is. A round is over. */
  stop(): void {
    this.round.value = null;
    this.show('home');
  }

  /** By its address: the id of a scenario, or the code of a made one. */
  async open(address: string): Promise<void> {
    // an address may be followed before everything is read
    await this.#loading;
    if (this.state.value !== 'ready') return;
    const begun = this.begun.value.get(address);
    if (begun) return this.#enter(begun, address);
    const scenario = this.scenarios.value.find(({ id }) => id === address);
    const exam = examOf(address);
    if (scenario) await this.#begin(async () => scenario, address, null);
    else if (exam) await this.#begin(() => this.world.make(exam), codeOf(exam), codeOf(exam));
    else this.show('home');
  }

  /** A new dossier that nobody has seen. */
  async chance(wish: Omit<Exam, 'seed'>): Promise<void> {
    await this.open(codeOf({ ...wish, seed: this.world.random(SEEDS.from, SEEDS.to) }));
  }

  /** The same dossier from the beginning. */
  async again(): Promise<void> {
    const { value: run } = this.run;
    if (run) await this.#begin(async () => run.scenario, run.parts.code ?? run.scenario.id, run.parts.code);
  }

  /** The one that should follow: of a made one another of its kind, otherwise what is best practised next. */
  async other(): Promise<void> {
    const exam = examOf(this.run.value?.parts.code ?? '');
    if (exam) return this.chance(exam);
    const next = this.next.value;
    if (next) await this.open(next.id);
    else this.show('home');
  }

  async #begin(scenario: () => Promise<Scenario>, address: string, code: string | null): Promise<void> {
    const run = await this.#prepare(scenario, code);
    if (!run) return;
    this.round.value = null;
    this.begun.value = new Map([...this.begun.value, [address, run]]);
    this.#enter(run, address);
  }

  #enter(run: Run, address: string): void {
    this.run.value = run;
    this.page.value = 'run';
    this.address = address;
    this.showAddress();
  }

  async #prepare(make: () => Promise<Scenario>, code: string | null, drill?: Drill): Promise<Run | null> {
    if (this.busy.value) return null;
    this.busy.value = true;
    this.unkept.value = false;
    try {
      const whole = await make();
      const only = drill ? fieldOf(drill.item, whole) : null;
      const scenario = only ? withFewFields(whole, only) : whole;
      const [key, ...packs] = await Promise.all([
        this.world.key(scenario),
        ...scenario.offered.map((offered) => this.world.pack(offered)),
      ]);
      return new Run({
        scenario,
        key,
        packs: new Map(packs.flatMap((pack) => (pack ? [[pack.code, pack]] : []))),
        ...(drill && { asked: [drill.skill], only }),
        // one item is asked at a time: its answer is told before the next
        feedback: drill ? 'now' : this.feedback.value,
        family: this.family.value,
        code,
        mark: this.world.mark,
      });
    } catch {
      this.tell(say.failed);
      return null;
    } finally {
      this.busy.value = false;
    }
  }

  /* ------------------------------------------------------------------ the end of a dossier */

  /** "Xong bước này". The dossier is ended with its last step, and then learnt, once. */
  async finish(): Promise<void> {
    const { value: run } = this.run;
    const step = run?.step.value ?? 'result';
    if (!run || step === 'result') return;
    const isDrill = this.round.value !== null;
    // told first; a second press goes on
    if (isDrill && run.isTold(step)) return this.#nextDrill();
    run.finish();
    const isOver = isDrill ? run.done.value.size === run.steps.length : run.isOver;
    if (!isOver) return;
    this.begun.value = new Map([...this.begun.value].filter(([, one]) => one !== run));
    await this.#learn(run);
  }

  async #learn(run: Run): Promise<void> {
    const { value: marked } = run.marked;
    const at = this.world.now();
    this.#here.value = new Map([...this.#here.value, [marked.scenario, { at, ...sumOf(marked.points) }]]);
    const record = await this.world.record.learn(marked, at);
    this.unkept.value = typeof record === 'string';
    if (typeof record === 'string') await this.reload();
    else this.record.value = record;
  }

  /* ------------------------------------------------------------------ the round */

  async beginRound(): Promise<void> {
    const items = this.due.value ?? [];
    if (items.length === 0 || this.busy.value) return;
    const drills = await this.world.drills(items, String(this.world.now())).catch(() => []);
    if (drills.length === 0) return this.tell(say.failed);
    this.round.value = { drills, at: 0, known: [] };
    await this.#drill();
  }

  async #drill(): Promise<void> {
    const drill = this.round.value?.drills[this.round.value.at];
    const run = drill && (await this.#prepare(async () => drill.scenario, null, drill));
    if (!run) return this.stop();
    this.run.value = run;
    this.page.value = 'run';
  }

  async #nextDrill(): Promise<void> {
    const { value: round } = this.round;
    const { value: run } = this.run;
    if (!round || !run) return;
    const known = [...round.known, run.marked.value.lost.length === 0];
    this.round.value = { ...round, known, at: round.at + 1 };
    if (round.at + 1 < round.drills.length) await this.#drill();
    else this.show('round-end');
  }

  /* ------------------------------------------------------------------ the record */

  async erase(): Promise<void> {
    const refused = await this.world.record.erase();
    if (!refused) this.#here.value = new Map();
    await this.reload();
    this.tell(refused ? say.settings.notErased : say.settings.erased);
  }

  /** Somebody else is at the desk: what was begun is not theirs. */
  leave(): void {
    this.begun.value = new Map();
    this.#here.value = new Map();
    this.run.value = null;
    this.stop();
  }

  tell(text: string): void {
    this.toasts.value = [{ id: NEWS, text }];
  }
  dismiss(): void {
    this.toasts.value = [];
  }
}
