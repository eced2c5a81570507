/** Taking bundles in: looked at one by one, then merged; stopped and gone on with. The files stay where they are until then. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { BundleRead, MergeAnswer } from '../../../utils/register/api';
import type { MergeCounts, MergeProgress } from '../../../utils/supervision/register/merge';
import type { MachinesModel } from './model';

export interface Chosen {
  file: File;
  /** Null: not looked into yet. */
  read: BundleRead | null;
}
export type Step =
  | { step: 'choose' }
  | { step: 'looking'; done: number; total: number }
  | { step: 'look' }
  | { step: 'merging'; progress: MergeProgress }
  /** `stopped`: by somebody; else a file could not be read to its end. */
  | { step: 'part'; stopped: boolean }
  | { step: 'done' };

/** What going on may mend. */
const AGAIN: ReadonlySet<string> = new Set(['stopped', 'unreadable']);
/** The log takes no larger number. */
const MOST_NOTED = 100_000;
const NONE: MergeCounts = { added: 0, changed: 0, same: 0, older: 0, erased: 0, conflicts: [] };

export class Taking {
  readonly #step = signal<Step>({ step: 'choose' });
  readonly #chosen = signal<readonly Chosen[]>([]);
  readonly #counts = signal<MergeCounts>(NONE);
  readonly step: ReadonlySignal<Step> = this.#step;
  readonly chosen: ReadonlySignal<readonly Chosen[]> = this.#chosen;
  readonly counts: ReadonlySignal<MergeCounts> = this.#counts;
  #stopped = false;

  constructor(private readonly model: MachinesModel) {}

  /** Those that can be taken in and are not here yet. */
  fresh(): Chosen[] {
    return this.#chosen.value.filter(({ read }) => read?.fault === null && read.from?.known === false);
  }

  /** Adds files and looks into them. A file chosen twice is one. */
  async choose(files: readonly File[]): Promise<void> {
    if (files.length === 0 || this.#busy()) return;
    const before = this.#step.value.step === 'done' ? [] : this.#chosen.value;
    const known = new Set(before.map(({ file }) => nameOf(file)));
    const more = files.filter((file) => !known.has(nameOf(file))).map((file) => ({ file, read: null }));
    this.#chosen.value = [...before, ...more];
    this.#counts.value = NONE;
    await this.#look();
  }

  async #look(): Promise<void> {
    this.#stopped = false;
    const waiting = this.#chosen.value.filter(({ read }) => read === null);
    for (const [done, { file }] of waiting.entries()) {
      this.#step.value = { step: 'looking', done, total: waiting.length };
      const name = file.name;
      const stopped: BundleRead = { name, from: null, fault: { why: 'stopped', at: null } };
      let read = stopped;
      if (!this.#stopped)
        await this.model.try(async () => {
          read = (await this.model.ledger.look([{ name, file }]))[0] ?? stopped;
        });
      this.#chosen.value = this.#chosen.value.map((one) => (one.file === file ? { file, read } : one));
    }
    this.#step.value = { step: 'look' };
  }

  async merge(): Promise<void> {
    const fresh = this.fresh();
    if (fresh.length === 0 || this.#busy()) return;
    this.#stopped = false;
    const onProgress = (progress: MergeProgress): void => {
      if (this.#step.value.step === 'merging') this.#step.value = { step: 'merging', progress };
    };
    this.#step.value = {
      step: 'merging',
      progress: { bundle: 0, bundles: fresh.length, rows: 0, of: fresh[0]!.read!.from!.count },
    };
    let answer: MergeAnswer | null = null;
    const files = fresh.map(({ file }) => ({ name: file.name, file }));
    await this.model.try(async () => (answer = await this.model.ledger.merge(files, onProgress)));
    await this.#after(answer, fresh);
  }

  async #after(answer: MergeAnswer | null, fresh: readonly Chosen[]): Promise<void> {
    const reads = new Map(fresh.map(({ file }, at) => [file, answer?.files[at]]));
    const isLeft = (read: BundleRead | undefined): boolean => AGAIN.has(read?.fault?.why ?? '');
    const done = answer?.done === true && ![...reads.values()].some(isLeft);
    this.#chosen.value = this.#chosen.value.map(({ file, read }): Chosen => {
      const now = reads.get(file);
      // what is tried again stays as it was; merging a bundle twice does no harm
      if (!now || isLeft(now) || (!done && now.fault === null)) return { file, read };
      return { file, read: { ...now, from: now.from && { ...now.from, known: now.fault === null } } };
    });
    if (answer) {
      this.#counts.value = sum(this.#counts.value, answer.counts);
      const came = Math.min(answer.counts.added + answer.counts.changed, MOST_NOTED);
      if (came > 0) await this.model.try(() => this.model.world.note('bundle-merged', came));
    }
    this.#step.value = done ? { step: 'done' } : { step: 'part', stopped: this.#stopped };
    await this.model.load();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.model.try(() => this.model.ledger.stop());
  }
  clear(): void {
    if (this.#busy()) return;
    this.#chosen.value = [];
    this.#counts.value = NONE;
    this.#step.value = { step: 'choose' };
  }

  #busy(): boolean {
    const { step } = this.#step.value;
    return step === 'looking' || step === 'merging';
  }
}

const nameOf = ({ name, size, lastModified }: File): string => `${name} ${size} ${lastModified}`;

const sum = (a: MergeCounts, b: MergeCounts): MergeCounts => ({
  added: a.added + b.added,
  changed: a.changed + b.changed,
  same: a.same + b.same,
  older: a.older + b.older,
  erased: a.erased + b.erased,
  conflicts: [...new Set([...a.conflicts, ...b.conflicts])],
});
