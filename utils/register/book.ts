/** The open register: its rows in memory, read newest first, and the one way to change them. */
import { Register } from '../supervision/register/query';
import type { RegisterRow } from '../supervision/register/types';
import type { WorkClock } from '../supervision/register/work-clock';
import type { Loaded } from './api';
import { Copies } from './copies';
import { RegisterFault } from './db';
import type { Append, Block, Edited, MetaChange, Shelf } from './shelf';

/** Blocks that are read before others get their turn. */
const AT_ONCE = 2;
/** Before everything is read, whoever waits for the first rows asks for them. */
const FIRST_ASKED = 80;
/** So many rows are enough to show something. */
const FIRST = 200;
/** More lean blocks than this are written together. */
const MOST_LEAN = 24;
const TELL_EVERY = 250;

/** What a change comes to, worked out from the rows as they are now. */
export interface Change {
  rows: readonly RegisterRow[];
  /** Of these rows, where it is another than before. */
  edited?: ReadonlyMap<string, Edited>;
  meta?: readonly MetaChange[];
  folded?: readonly number[];
  instead?: readonly number[];
}

export interface BookWorld {
  clock: WorkClock;
  now(): number;
  /** More has been read, or another window has changed something. */
  onLoaded(loaded: Loaded): void;
  /** Tells the other windows. */
  tell(): void;
  /** Lets others have the thread. */
  breathe(ms?: number): Promise<unknown>;
}

export class Book {
  readonly register: Register;
  readonly #copies = new Copies();
  readonly #damaged = new Set<number>();
  #last = 0;
  #closed = false;
  #whole: Promise<void> = Promise.resolve();
  #turn: Promise<unknown> = Promise.resolve();
  #toldAt = 0;
  /** Grows with every change. */
  version = 0;

  constructor(
    private readonly shelf: Shelf,
    private readonly world: BookWorld,
  ) {
    this.register = new Register(world.clock);
  }

  get loaded(): Loaded {
    const { size, of } = this.#copies;
    return { rows: size, of: Math.max(size, of), damaged: this.#damaged.size };
  }
  /** Also one that was erased. */
  copy(key: string): RegisterRow | null {
    return this.#copies.row(key);
  }
  /** Every row, also those erased: for bundles. */
  copies(): Iterable<RegisterRow> {
    return this.#copies.all();
  }
  edited(key: string): Edited {
    return this.#copies.edited(key);
  }
  /** Resolves when everything has been read. @throws what reading it threw. */
  get whole(): Promise<void> {
    return this.#whole;
  }
  /** @throws RegisterFault `damaged`: it is there and does not open. */
  meta<T>(id: string): Promise<{ rev: number; value: T } | null> {
    return this.shelf.meta<T>(id).catch((error: unknown) => {
      throw error instanceof RegisterFault ? error : new RegisterFault('damaged');
    });
  }
  metaNames(prefix: string): Promise<string[]> {
    return this.shelf.metaNames(prefix);
  }

  /** Resolves when the newest rows are there; the others come behind. @throws RegisterFault `damaged`: nothing at all can be read. */
  async open(): Promise<void> {
    while (this.#copies.size < FIRST && (await this.#readSome(1)));
    if (this.#copies.size === 0 && this.#damaged.size > 0) throw new RegisterFault('damaged');
    this.#whole = this.#inTurn(async () => {
      await this.world.breathe(FIRST_ASKED);
      await this.#readAll();
    });
    this.#whole.catch(() => undefined);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#turn.catch(() => undefined);
    await this.shelf.close();
  }

  /** Another window has written. */
  async catchUp(): Promise<void> {
    const before = this.version;
    await this.#inTurn(() => this.#readAll());
    if (this.version !== before) this.world.onLoaded(this.loaded);
  }

  /**
   * The one way to change something. `build` is called with everything read, and again if another window was faster; null: there is
   * nothing to do. Kept on the disk when it answers.
   */
  async commit<T extends Change>(build: () => Promise<T | null> | T | null): Promise<T | null> {
    const done = await this.#inTurn(() => this.#commit(build));
    if (done && this.#copies.leanBlocks > MOST_LEAN)
      void this.#inTurn(() => this.#commit(() => this.#together())).catch(() => undefined);
    return done;
  }

  async #commit<T extends Change>(build: () => Promise<T | null> | T | null): Promise<T | null> {
    for (;;) {
      await this.#readAll();
      const change = await build();
      if (!change) return null;
      const append = this.#appendOf(change);
      const ids = await this.shelf.append(append);
      if (!ids) continue;
      for (const [at, block] of append.blocks.entries()) this.#take(ids[at]!, block);
      this.version++;
      this.world.tell();
      return change;
    }
  }

  #appendOf({ rows, edited = new Map(), meta = [], folded = [], instead = [] }: Change): Append {
    const place = { after: this.#last, instead: new Set(instead), others: [...this.#damaged] };
    const blocks = this.#copies.blocksOf(rows, edited, place);
    return { blocks, after: this.#last, meta, folded, instead };
  }

  #together(): Change | null {
    const { blocks, rows } = this.#copies.lean();
    return blocks.length > MOST_LEAN ? { rows, instead: blocks } : null;
  }

  /** The newest blocks that have not been read. @returns false: there are none. */
  async #readSome(most: number): Promise<boolean> {
    const all = await this.shelf.ids();
    this.#last = all.at(-1) ?? this.#last;
    const there = new Set(all);
    this.#copies.keep(there);
    const fresh = all.filter((id) => !this.#copies.has(id) && !this.#damaged.has(id));
    if (fresh.length === 0) {
      for (const id of this.#copies.lost(there)) this.#damaged.add(id);
      return false;
    }
    const ids = fresh.slice(-most).reverse();
    for (const [at, block] of (await this.shelf.read(ids)).entries()) {
      if (block === 'damaged') this.#damaged.add(ids[at]!);
      else if (block !== 'gone') this.#take(ids[at]!, block);
    }
    return true;
  }

  async #readAll(): Promise<void> {
    let hasRead = false;
    while (!this.#closed && (await this.#readSome(AT_ONCE))) {
      hasRead = true;
      this.version++;
      this.#tell(TELL_EVERY);
      await this.world.breathe();
    }
    if (hasRead) this.#tell(0);
  }

  #tell(every: number): void {
    const now = performance.now();
    if (now - this.#toldAt < every) return;
    this.#toldAt = now;
    this.world.onLoaded(this.loaded);
  }

  #take(id: number, block: Block): void {
    this.#last = Math.max(this.#last, id);
    this.register.put(this.#copies.take(id, block), this.world.now());
  }

  /** One after the other: a build must not see half of another's change. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work, work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}
