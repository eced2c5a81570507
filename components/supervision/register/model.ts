/** What the page of the register shows: it asks the worker, keeps the pages that are near, and forgets them when something has changed. */
import { batch, computed, effect, signal, type Signal } from '@preact/signals';
import type { Page, RowView } from '../../../utils/register/api';
import type { DueClass } from '../../../utils/supervision/register/due-class';
import type { Sort } from '../../../utils/supervision/register/orders';
import type { Group } from '../../../utils/supervision/register/query';
import type { Host } from '../host';
import { NO_FILTERS, queryOf, withoutDue, type Filters } from './filters';

export const GROUPINGS = ['procedure', 'clerk', 'week', 'channel'] as const;
export type Grouping = (typeof GROUPINGS)[number];
/** `null`: row by row. */
export type View = Grouping | null;

/** Rows asked for at a time. */
export const PAGE = 100;
/** Pages kept: far more than a screen, far fewer than a register. */
const KEPT = 30;

export interface Shown {
  total: number;
  pages: ReadonlyMap<number, readonly RowView[]>;
}

export class RegisterModel {
  readonly filters: Signal<Filters> = signal(NO_FILTERS);
  readonly sort: Signal<{ by: Sort; down: boolean }> = signal({ by: 'received', down: true });
  readonly view: Signal<View> = signal(null);
  /** Null: nothing has been answered yet. */
  readonly shown: Signal<Shown | null> = signal(null);
  readonly groups: Signal<readonly Group[]> = signal([]);
  /** By class, without the classes chosen. */
  readonly counts: Signal<Readonly<Record<DueClass, number>> | null> = signal(null);
  readonly words: Signal<{ procedures: readonly string[]; clerks: readonly string[] }> = signal({
    procedures: [],
    clerks: [],
  });
  readonly failed = signal(false);
  /** Position of the row that keys act on. */
  readonly cursor = signal(0);
  /** Grows when the list should be looked at from its head. */
  readonly anew = signal(0);

  /** ISO day: "this week" of a page left open over night is not last week's. */
  readonly #today: Signal<string>;
  readonly query = computed(() => queryOf(this.filters.value, this.#today.value));

  /** Positions on the screen, told by the table. */
  #seen = { from: 0, to: 50 };
  #running = false;
  #again = false;
  #asking = new Set<number>();
  /** Single pages that were asked for before the list changed are dropped. */
  #turn = 0;

  constructor(readonly host: Host) {
    this.#today = signal(host.world.today());
  }

  /** Asks whenever rows or wishes change, and once a minute: what is due changes by itself. @returns what stops it. */
  start(): () => void {
    const { world } = this.host;
    const stop = effect(() => {
      void [world.changed.value, world.loaded.value, this.query.value, this.sort.value, this.view.value];
      this.refresh();
    });
    const minute = setInterval(() => {
      this.#today.value = world.today();
      this.refresh();
    }, 60_000);
    return () => {
      stop();
      clearInterval(minute);
    };
  }

  set(change: Partial<Filters>): void {
    batch(() => {
      this.filters.value = { ...this.filters.value, ...change };
      this.toHead();
    });
  }
  toggleDue(name: DueClass): void {
    const { due } = this.filters.value;
    this.set({ due: due.includes(name) ? due.filter((one) => one !== name) : [...due, name] });
  }
  /** Once more on the same column turns the order round. Dates begin with the newest, words with A. */
  sortBy(by: Sort): void {
    const { by: old, down } = this.sort.value;
    const newest = by === 'received' || by === 'end';
    batch(() => {
      this.sort.value = { by, down: by === old ? !down : newest };
      this.toHead();
    });
  }
  toHead(): void {
    this.#seen = { from: 0, to: 50 };
    this.cursor.value = 0;
    this.anew.value++;
  }

  rowAt(at: number): RowView | undefined {
    return this.shown.value?.pages.get(Math.floor(at / PAGE))?.[at % PAGE];
  }
  moveTo(at: number): void {
    const last = (this.shown.value?.total ?? 0) - 1;
    this.cursor.value = Math.max(0, Math.min(at, last));
  }
  open(key: string): void {
    this.host.show('register', key);
  }

  /** The table tells what it draws; what is missing of it is fetched. */
  see(from: number, to: number): void {
    this.#seen = { from, to };
    const shown = this.shown.peek();
    if (!shown) return;
    const last = Math.min(to, shown.total - 1);
    for (let page = Math.floor(from / PAGE); page * PAGE <= last; page++)
      if (!shown.pages.has(page) && !this.#asking.has(page)) void this.#load(page);
  }

  refresh(): void {
    this.#turn++;
    this.#again = true;
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    try {
      while (this.#again) {
        this.#again = false;
        await this.#ask();
      }
      this.failed.value = false;
    } catch {
      this.failed.value = true;
    } finally {
      this.#running = false;
    }
  }

  async #ask(): Promise<void> {
    const { ledger, now } = this.host.world;
    const [query, sort, view] = [this.query.peek(), this.sort.peek(), this.view.peek()];
    const first = Math.floor(this.#seen.from / PAGE);
    const pages = Math.min(Math.floor(this.#seen.to / PAGE) - first + 1, 4);
    const at = now();
    const count = view === null ? pages * PAGE : 0;
    const [page, all, groups, words] = await Promise.all([
      ledger.find({ query, sort, from: first * PAGE, count }, at),
      query.due ? ledger.find({ query: withoutDue(query), sort, from: 0, count: 0 }, at) : null,
      view === null ? [] : ledger.group(query, view, at),
      ledger.words(),
    ]);
    // somebody wishes something else by now; that rows have come meanwhile is no reason to show nothing
    if (query !== this.query.peek() || sort !== this.sort.peek() || view !== this.view.peek()) return;
    batch(() => {
      this.shown.value = { total: page.total, pages: split(page, first) };
      this.counts.value = (all ?? page).due;
      this.groups.value = groups;
      this.words.value = words;
      this.moveTo(this.cursor.peek());
    });
    // rows have gone, and with them the place that was looked at
    if (count > 0 && page.total > 0 && page.rows.length === 0) {
      this.toHead();
      this.#again = true;
    }
  }

  async #load(page: number): Promise<void> {
    const turn = this.#turn;
    this.#asking.add(page);
    try {
      const [query, sort] = [this.query.peek(), this.sort.peek()];
      const { ledger, now } = this.host.world;
      const found = await ledger.find({ query, sort, from: page * PAGE, count: PAGE }, now());
      const shown = this.shown.peek();
      if (turn !== this.#turn || !shown) return;
      const pages = new Map(shown.pages);
      if (pages.size >= KEPT) pages.delete(farthest(pages.keys(), page));
      this.shown.value = { total: found.total, pages: pages.set(page, found.rows) };
    } catch {
      this.failed.value = true;
    } finally {
      this.#asking.delete(page);
    }
  }
}

const split = ({ rows }: Page, first: number): Map<number, readonly RowView[]> => {
  const pages = new Map<number, readonly RowView[]>();
  for (let at = 0; at < rows.length; at += PAGE) pages.set(first + at / PAGE, rows.slice(at, at + PAGE));
  return pages;
};

const farthest = (pages: Iterable<number>, from: number): number =>
  [...pages].reduce((far, page) => (Math.abs(page - from) > Math.abs(far - from) ? page : far), from);
