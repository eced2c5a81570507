/** What the catalogue of procedures knows and does. Its world is handed in: no database and no browser here. */
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Catalogue } from '../../../utils/catalogue/catalogue';
import type { CatalogueProblem, CurrentRow } from '../../../utils/catalogue/types';
import type { IndexEntry, Pack } from '../../../utils/core/pack';
import { applyDecisions } from '../../../utils/distill/decisions';
import { distill } from '../../../utils/distill/distill';
import type { Distillate, RowDecision } from '../../../utils/distill/types';
import { texts } from '../../../utils/i18n';
import type { KnownProcedure } from '../../../utils/procedures/known';
import { diffRecords, type RecordDiff } from '../../../utils/records/diff';
import type { OfficialRecord } from '../../../utils/records/record';
import { createSearch, type Search, type SearchHit } from '../../../utils/search';
import { searchEntries, type PackNames } from '../../../utils/search/entries';
import type { ToastItem } from '../../ui/toast';
import type { ImportWorld } from '../import/import-dialog';

export interface CatalogueWorld {
  /** The product's own list of procedures, and the index of its packs. */
  known(): Promise<readonly KnownProcedure[]>;
  packs(): Promise<readonly (IndexEntry & PackNames)[]>;
  pack(code: string): Promise<Pack | null>;
  builtIn(code: string): Promise<OfficialRecord | null>;
  office: Pick<
    Catalogue,
    'current' | 'record' | 'versions' | 'decisions' | 'decide' | 'undecide' | 'favourites' | 'favour'
  >;
  /** Why the office's catalogue refused, from what it threw. */
  problemOf(error: unknown): CatalogueProblem;
  importing: ImportWorld;
  openNotice(code: string): void;
  now(): number;
}

/** A line of the list. */
export interface Listed {
  code: string;
  name: string;
  /** '' when it is not known. */
  field: string;
  /** Imported here: when (ms). */
  importedAt: number | null;
  curated: boolean;
  /** The code that stands for it today, when it is an old one. */
  successor: string | null;
  ward: boolean;
}

/** `hit` is null where nothing was searched for. */
export interface Shown {
  one: Listed;
  hit: SearchHit | null;
}

export interface Detail {
  listed: Listed;
  record: OfficialRecord | null;
  pack: Pack | null;
  distillate: Distillate | null;
  decisions: readonly RowDecision[];
  versions: readonly { hash: string; at: number }[];
  /** Version in use; null: the built-in one. */
  inUse: string | null;
  /** The version shown when it is not the one in use. */
  old: { hash: string; at: number } | null;
  hasBuiltIn: boolean;
  changes: { diff: RecordDiff; sinceBuiltIn: boolean } | null;
  /** Sentence of the pack that replaces this code, '' without one. */
  successorNote: string;
}

const say = texts.catalogue;

export class CatalogueModel {
  readonly state: Signal<'loading' | 'ready' | 'failed'> = signal('loading');
  readonly query = signal('');
  /** '' = any. */
  readonly field = signal('');
  readonly onlyFavourites = signal(false);
  readonly favourites: Signal<ReadonlySet<string>> = signal(new Set());
  readonly listed: Signal<ReadonlyMap<string, Listed>> = signal(new Map());
  readonly selected: Signal<string | null> = signal(null);
  readonly detail: Signal<Detail | null> = signal(null);
  readonly toasts: Signal<readonly ToastItem[]> = signal([]);
  /** Who confirmed last, for the next decision. */
  by = '';

  readonly #search: Signal<Search | null> = signal(null);
  /** Every procedure in the order in which it is listed without a query. */
  #order: readonly Listed[] = [];
  #current = new Map<string, CurrentRow>();
  #packed = new Set<string>();
  #loaded: Promise<void> = Promise.resolve();

  /** What the query leaves, best first, before the field is chosen. */
  readonly #hits: ReadonlySignal<readonly Shown[]> = computed(() => {
    const all = this.listed.value;
    const query = this.query.value;
    const search = this.#search.value;
    const favourites = this.favourites.value;
    const kept = ({ code }: Listed): boolean => !this.onlyFavourites.value || favourites.has(code);
    if (query.trim() === '' || !search) return this.#order.filter(kept).map((one) => ({ one, hit: null }));
    return search.find(query).flatMap((hit) => {
      const one = all.get(hit.code);
      return one && kept(one) ? [{ one, hit }] : [];
    });
  });
  readonly hits: ReadonlySignal<readonly Shown[]> = computed(() => {
    const field = this.field.value;
    return field === '' ? this.#hits.value : this.#hits.value.filter(({ one }) => one.field === field);
  });
  /** Fields of what the query found, the fullest first. */
  readonly fields: ReadonlySignal<readonly (readonly [string, number])[]> = computed(() => {
    const counts = new Map<string, number>();
    for (const { one } of this.#hits.value)
      if (one.field !== '') counts.set(one.field, (counts.get(one.field) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  });
  readonly total: ReadonlySignal<number> = computed(() => this.#hits.value.length);
  /** What was imported: how many procedures, when last. Null: all is built in. */
  readonly imported: ReadonlySignal<{ count: number; at: number } | null> = computed(() => {
    const times = [...this.listed.value.values()].flatMap(({ importedAt }) => importedAt ?? []);
    return times.length === 0 ? null : { count: times.length, at: times.reduce((a, b) => Math.max(a, b)) };
  });

  constructor(readonly world: CatalogueWorld) {}

  /** Reads the lists; again after an import. */
  load(): Promise<void> {
    return (this.#loaded = this.#load());
  }

  async #load(): Promise<void> {
    const { world } = this;
    const [known, packs] = await Promise.all([world.known(), world.packs()]).catch(() => [[], []]);
    const [current, favourites] = await Promise.all([
      world.office.current(),
      world.office.favourites(),
    ]).catch((error: unknown): [CurrentRow[], string[]] => {
      // without the office's part the product's own is still there
      this.tell(say.fault[world.problemOf(error)]);
      return [[], []];
    });
    if (known.length + current.length === 0) {
      this.state.value = 'failed';
      return;
    }
    this.#current = new Map(current.map((row) => [row.code, row]));
    this.#packed = new Set(packs.map(({ code }) => code));
    const successors = new Map(packs.flatMap(({ code, aliases }) => aliases.map((old) => [old, code])));
    const liked = new Set(favourites);
    const entries = searchEntries({
      known,
      packs,
      records: current.map(({ code, name, fields }) => ({ code, name, field: fields[0] ?? '' })),
      favourites: liked,
    });
    const ward = new Set(known.map(({ code }) => code));
    const listed = entries.map(({ code, name, field }) => ({
      code,
      name,
      field,
      importedAt: this.#current.get(code)?.at ?? null,
      curated: this.#packed.has(code),
      successor: successors.get(code) ?? null,
      ward: this.#current.get(code)?.ward ?? ward.has(code),
    }));
    const likely = new Map(entries.map(({ code, boost = 0 }) => [code, boost]));
    this.#order = [...listed].sort(
      (a, b) => likely.get(b.code)! - likely.get(a.code)! || (a.code < b.code ? -1 : 1),
    );
    const start = performance.now();
    const search = createSearch(entries);
    performance.measure('search index', { start });
    batch(() => {
      this.#search.value = search;
      this.favourites.value = liked;
      this.listed.value = new Map(listed.map((one) => [one.code, one]));
      this.state.value = 'ready';
    });
  }

  /* ------------------------------------------------------------------ one procedure */

  /** Opens a procedure; `version`: an older one. */
  async open(code: string, version?: string): Promise<void> {
    if (this.selected.value !== code) this.dismiss();
    this.selected.value = code;
    const detail = await this.#read(code, version).catch((error: unknown) => {
      this.tell(say.fault[this.world.problemOf(error)]);
      return null;
    });
    // something else was opened meanwhile
    if (this.selected.value === code) this.detail.value = detail;
  }

  close(): void {
    this.selected.value = null;
    this.detail.value = null;
  }

  async #read(code: string, version?: string): Promise<Detail> {
    const { office } = this.world;
    // an address may ask for a procedure before the lists are here
    await this.#loaded;
    const listed = this.listed.value.get(code) ?? unknownOf(code);
    const row = this.#current.get(code);
    const [own, builtIn, pack, decisions, versions, successor] = await Promise.all([
      row ? office.record(code, version) : null,
      this.world.builtIn(code),
      this.#packed.has(code) ? this.world.pack(code) : null,
      office.decisions(code),
      office.versions(code),
      listed.successor ? this.world.pack(listed.successor) : null,
    ]);
    const record = version === BUILT_IN ? builtIn : (own ?? builtIn);
    const before = row?.previous ? await office.record(code, row.previous) : row ? builtIn : null;
    const diff = own && before && !version ? diffRecords(before, own) : null;
    const shown = versions.find(({ hash }) => hash === version);
    return {
      listed,
      record,
      pack: version === undefined ? pack : null,
      distillate: record && applyDecisions(distill(record), decisions),
      decisions,
      versions,
      inUse: row?.hash ?? null,
      old: version === undefined || version === row?.hash ? null : { hash: version, at: shown?.at ?? 0 },
      hasBuiltIn: builtIn !== null,
      changes: diff && diff.count > 0 ? { diff, sinceBuiltIn: !row?.previous } : null,
      successorNote: successor?.replaces?.find((one) => one.code === code)?.note ?? '',
    };
  }

  async favour(code: string): Promise<void> {
    const on = !this.favourites.value.has(code);
    if (!(await this.#keep(() => this.world.office.favour(code, on, this.world.now())))) return;
    const favourites = new Set(this.favourites.value);
    if (on) favourites.add(code);
    else favourites.delete(code);
    this.favourites.value = favourites;
    this.tell(on ? say.detail.favoured : say.detail.unfavoured);
  }

  /** Keeps what the office says about a row; what it said before can be put back. */
  async decide(code: string, decision: Omit<RowDecision, 'at'>): Promise<boolean> {
    const before = this.detail.value?.decisions.find(({ key }) => key === decision.key) ?? null;
    const { office } = this.world;
    const done = await this.#keep(() => office.decide(code, { ...decision, at: this.world.now() }));
    if (!done) return false;
    this.by = decision.by;
    await this.open(code);
    this.tell(say.decide.saved, {
      label: say.decide.undo,
      run: () => void this.#takeBack(code, decision.key, before, say.decide.undone),
    });
    return true;
  }

  /** The row is shown as it was read again. */
  undecide = (code: string, key: string): Promise<void> =>
    this.#takeBack(code, key, null, say.decide.removed);

  async #takeBack(code: string, key: string, before: RowDecision | null, told: string): Promise<void> {
    const { office } = this.world;
    if (!(await this.#keep(() => (before ? office.decide(code, before) : office.undecide(code, key)))))
      return;
    if (this.selected.value === code) await this.open(code);
    this.tell(told);
  }

  async #keep(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      this.tell(say.fault[this.world.problemOf(error)]);
      return false;
    }
  }

  /* ------------------------------------------------------------------ news */

  tell(text: string, action?: ToastItem['action']): void {
    this.toasts.value = [{ id: 'news', text, ...(action && { action }) }];
  }

  dismiss(): void {
    this.toasts.value = [];
  }
}

/** The version that comes with the extension, in place of a hash. */
export const BUILT_IN = 'built-in';

const unknownOf = (code: string): Listed => ({
  code,
  name: code,
  field: '',
  importedAt: null,
  curated: false,
  successor: null,
  ward: false,
});
