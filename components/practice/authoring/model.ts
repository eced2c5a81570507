/** What the page "Soạn tình huống" knows and does. Its world is handed in. */
import { signal, type Signal } from '@preact/signals';
import type { Pack } from '../../../utils/core/pack';
import { byName } from '../../../utils/core/text';
import { texts } from '../../../utils/i18n';
import {
  fatesOf,
  keptOf,
  LONGEST_FILE,
  readKept,
  readScenarioFile,
  scenarioFile,
  takenIn,
  type Fate,
  type FileFault,
  type Kept,
  type LeftOut,
} from '../../../utils/practice/office-scenarios';
import type { Key, Scenario } from '../../../utils/practice/types';
import type { ToastItem } from '../../ui/toast';
import { blank, tidied } from './edit';
import { faultsOf, type Fault } from './faults';
import type { AuthoringWorld } from './types';

const say = texts.practiceAuthor;
/** The key follows when the hands rest, in ms: it takes some tens of ms, and a key struck must not wait for it. */
const REST = 200;
/** Procedures offered beside the right one at first. */
const OTHERS = 3;

/** A scenario in work. */
export interface Draft {
  scenario: Scenario;
  pack: Pack;
  /** As it was kept last; null: it is not kept yet. */
  kept: Scenario | null;
}
export type Preview = {
  came: readonly Scenario[];
  fates: readonly Fate[];
  left: readonly LeftOut[];
};

export class AuthoringModel {
  readonly state: Signal<'loading' | 'ready' | 'failed' | 'newer'> = signal('loading');
  readonly kept: Signal<Kept> = signal({ scenarios: [], unread: [] });
  /** Procedures, by name. */
  readonly codes: Signal<readonly string[]> = signal([]);
  readonly draft: Signal<Draft | null> = signal(null);
  readonly key: Signal<Key | 'waiting' | 'failed'> = signal('waiting');
  readonly faults: Signal<readonly Fault[]> = signal([]);
  /** Somebody wanted to keep it: what is wrong is said loudly. */
  readonly asked = signal(false);
  readonly busy = signal(false);
  readonly preview: Signal<Preview | FileFault | 'unreadable' | null> = signal(null);
  readonly toasts: Signal<readonly ToastItem[]> = signal([]);
  /** Counts the judgements: only the last one is shown. */
  #judged = 0;
  #resting: ReturnType<typeof setTimeout> | null = null;

  constructor(readonly world: AuthoringWorld) {}

  async load(): Promise<void> {
    try {
      const [kept, codes] = await Promise.all([this.world.load(), this.world.codes()]);
      const read = readKept(kept);
      if (read === 'newer') return void (this.state.value = 'newer');
      this.kept.value = read;
      this.codes.value = codes.toSorted((a, b) => byName(this.nameOf(a), this.nameOf(b)));
      this.state.value = 'ready';
    } catch {
      this.state.value = 'failed';
    }
  }

  nameOf(code: string): string {
    return this.world.names.value.get(code) ?? code;
  }

  /* ------------------------------------------------------------ writing */

  /** @param made begin with a dossier that the program makes, in which everything is right. */
  async begin(code: string, made: boolean): Promise<void> {
    this.busy.value = true;
    try {
      const pack = await this.world.pack(code);
      if (!pack) return;
      const ready = made ? await this.world.make(code).catch(() => null) : null;
      if (made && !ready) this.#tell(say.begin.notMade);
      const scenario = ready
        ? { ...ready, id: this.world.newId(), level: 1 }
        : blank(this.world.newId(), pack, await this.#likely(pack), this.world.today());
      this.#open({ scenario, pack, kept: null });
    } finally {
      this.busy.value = false;
    }
  }

  async edit(scenario: Scenario): Promise<void> {
    const pack = await this.world.pack(scenario.procedure);
    if (pack) this.#open({ scenario, pack, kept: scenario });
  }

  change(step: (scenario: Scenario, pack: Pack) => Scenario): void {
    const { value: draft } = this.draft;
    if (!draft) return;
    this.draft.value = { ...draft, scenario: step(draft.scenario, draft.pack) };
    if (this.#resting !== null) clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.#judge(), REST);
  }

  get isChanged(): boolean {
    const { value: draft } = this.draft;
    return (
      draft !== null && JSON.stringify(tidied(draft.scenario, draft.pack)) !== JSON.stringify(draft.kept)
    );
  }

  close(): void {
    this.draft.value = null;
    this.asked.value = false;
  }

  /** @returns the id under which it is kept; null: something is wrong, and said. */
  async save(): Promise<string | null> {
    const { value: draft } = this.draft;
    if (!draft) return null;
    this.asked.value = true;
    await this.#judge();
    if (this.faults.value.length > 0) return null;
    const scenario = tidied(draft.scenario, draft.pack);
    const isKept = await this.#keep((all) =>
      all.some(({ id }) => id === scenario.id)
        ? all.map((one) => (one.id === scenario.id ? scenario : one))
        : [...all, scenario],
    );
    if (!isKept) return null;
    this.draft.value = { ...draft, scenario, kept: scenario };
    this.asked.value = false;
    this.#tell(say.list.saved);
    return scenario.id;
  }

  async saveAndTry(): Promise<void> {
    const id = await this.save();
    if (id !== null) this.world.tryOut(id);
  }

  /* ------------------------------------------------------------ the list */

  async remove(scenario: Scenario): Promise<void> {
    const at = this.kept.value.scenarios.findIndex(({ id }) => id === scenario.id);
    if (!(await this.#keep((all) => all.filter(({ id }) => id !== scenario.id)))) return;
    this.#tell(say.list.removed(scenario.title), {
      label: say.list.undo,
      run: () => {
        this.dismiss();
        void this.#keep((all) =>
          all.some(({ id }) => id === scenario.id) ? all : all.toSpliced(at, 0, scenario),
        );
      },
    });
  }

  export(scenarios: readonly Scenario[]): void {
    this.world.download(say.list.file(this.world.today()), scenarioFile(scenarios));
  }

  async look(file: Pick<File, 'size' | 'text'>): Promise<void> {
    // four bytes a sign at most: what is larger is not even read
    const text = file.size > LONGEST_FILE * 4 ? null : await file.text().catch(() => undefined);
    if (text === undefined) return void (this.preview.value = 'unreadable');
    const read = text === null ? ({ ok: false, why: 'too-large' } as const) : readScenarioFile(text);
    this.preview.value = read.ok
      ? { came: read.scenarios, left: read.left, fates: fatesOf(this.kept.value.scenarios, read.scenarios) }
      : read.why;
  }

  async take(): Promise<void> {
    const { value: preview } = this.preview;
    if (preview === null || typeof preview === 'string') return;
    const count = preview.fates.filter((fate) => fate !== 'same').length;
    if (!takenIn(this.kept.value.scenarios, preview.came, () => ''))
      return void (this.preview.value = 'too-many');
    const isKept = await this.#keep((all) => takenIn(all, preview.came, () => this.world.newId()) ?? all);
    this.preview.value = null;
    if (isKept) this.#tell(say.import.done(count));
  }

  dismiss(): void {
    this.toasts.value = [];
  }

  /* ------------------------------------------------------------ */

  #open(draft: Draft): void {
    this.asked.value = false;
    this.key.value = 'waiting';
    this.faults.value = [];
    this.draft.value = draft;
    void this.#judge();
  }

  /** Key and faults of what stands there now. */
  async #judge(): Promise<void> {
    const { value: draft } = this.draft;
    if (!draft) return;
    const mine = ++this.#judged;
    const scenario = tidied(draft.scenario, draft.pack);
    const [key, problems] = await Promise.all([
      scenario.folder.length > 0
        ? this.world.key(scenario).catch(() => 'failed' as const)
        : ('waiting' as const),
      this.world.check(scenario).catch(() => []),
    ]);
    if (mine !== this.#judged) return;
    this.key.value = key;
    this.faults.value = faultsOf(scenario, draft.pack, problems);
  }

  /** Written upon what lies there now: another window may have written meanwhile. */
  async #keep(step: (all: readonly Scenario[]) => readonly Scenario[]): Promise<boolean> {
    this.busy.value = true;
    try {
      const there = readKept(await this.world.load());
      if (there === 'newer') {
        this.state.value = 'newer';
        return false;
      }
      const kept = { ...there, scenarios: step(there.scenarios) };
      await this.world.save(keptOf(kept));
      this.kept.value = kept;
      this.world.changed();
      return true;
    } catch {
      this.#tell(say.cannotSave);
      return false;
    } finally {
      this.busy.value = false;
    }
  }

  /** Procedures of the same field: those are taken for each other. */
  async #likely({ code, field }: Pack): Promise<string[]> {
    const others = this.codes.value.filter((one) => one !== code);
    const packs = await Promise.all(others.map((one) => this.world.pack(one).catch(() => null)));
    const near = others.filter((_, at) => packs[at]?.field === field);
    return [...near, ...others.filter((one) => !near.includes(one))].slice(0, OTHERS);
  }

  #tell(text: string, action?: ToastItem['action']): void {
    this.toasts.value = [{ id: 'author', text, ...(action && { action }) }];
  }
}
