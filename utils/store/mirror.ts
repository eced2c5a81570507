/**
 * The second copy in `storage.local`. At most one copy a second of each draft, one at a time, the newest state wins. A copy that fails
 * is tried again and never holds up the typist: the record itself is durable already. What is to be erased is another matter:
 * that must be gone from here as well, so {@link LocalMirror.drop} and {@link LocalMirror.clear} say when it is not.
 */
import type { RefusalReason } from '../messaging/protocol';
import { reasonOf } from '../messaging/refusal';
import type { JournalRow } from './tables';
import type { LearningRow } from './learning';
import {
  KEYS_ITEM,
  accessItem,
  accessItemOf,
  clerkOfAccessItem,
  clerkOfLearningItem,
  draftItem,
  draftOf,
  draftOfRowsItem,
  floorItem,
  glance,
  itemOf,
  keysItem,
  learningItem,
  learningItemOf,
  readAccessItem,
  readDraftItem,
  readKeysItem,
  readLearningItem,
  readRowsItem,
  rowsItem,
  rowsItemOf,
  type Copied,
  type KeyRows,
} from './mirror-items';
import type { LearningCopy, LocalArea, Mirror, MirroredDraft } from './mirror-types';
import type { AccessCopy, AccessRow } from './register-rows';

/** How long a whole draft is kept a second time, counted from the last work on it. */
export const MIRROR_DAYS = 7;
export const DAY_MS = 24 * 3_600_000;
/** ms between two copies of one draft. */
const PACE = 1_000;
/** The pace of an area that takes nothing. */
const SLOWEST = 60_000;
/**
 * Items that the check reads at a time, and how many times as long it rests before it reads on: a hundred MB in one go kept whoever
 * unlocked waiting for seconds, and each key for a tenth of one (10,000 drafts, 2026-11).
 */
const BATCH = 20;
const REST = 2;

/** Written to write something. */
const WAKE = 'mirror.awake';

/** One item on its way. */
interface Line {
  /** Makes the newest state; null: all that was asked for is there. */
  make: (() => Promise<{ item: unknown; rev: number }>) | null;
  /** The revision that `make` was given for. */
  rev: number;
  writing: Promise<void> | null;
  rest: ReturnType<typeof setTimeout> | null;
  /** Failures in a row. */
  fails: number;
  /** What was typed while locked since the line is here. */
  typed: JournalRow[];
}

export class LocalMirror implements Mirror, LearningCopy, AccessCopy {
  readonly #lines = new Map<string, Line>();
  readonly #dropped = new Set<string>();
  /** Items with what was typed while locked. Asked for once: nobody else writes them. */
  #rowsItems: Promise<Set<string>> | null = null;
  #clearings = 0;
  /** What lies there of keys, asked for once: whoever unlocks waits for it, and the area may be busy for a second (`wake`). */
  #keys: Promise<KeyRows | null> | null = null;
  #trouble: RefusalReason | null = null;
  /** Why nothing can be read. */
  #blind: RefusalReason | null = null;
  private readonly area: LocalArea;

  /**
   * @param now ms since 1970, never before a time that was seen (`Clock.latest`).
   * @param isPaused nothing is copied meanwhile (`aftermath.ts`).
   */
  constructor(
    area: LocalArea,
    private readonly now: () => number,
    private readonly isPaused: () => boolean = () => false,
  ) {
    this.area = watched(area, (trouble) => (this.#blind = trouble));
  }

  /** Why the last copy did not come about, or none can be read; null: all is well. */
  get trouble(): RefusalReason | null {
    return this.#trouble ?? this.#blind;
  }

  keep(id: string, rev: number, make: () => Promise<MirroredDraft>, workedAt = Infinity): void {
    this.#dropped.delete(id);
    this.#ask(itemOf(id), rev, async () => {
      const day = Math.min(this.#today(), Math.floor(workedAt / DAY_MS));
      if (day < this.#today() - MIRROR_DAYS) return { item: floorItem(rev, day), rev };
      const row = await make();
      return { item: draftItem(row, day), rev: row.rev };
    });
  }

  keepRow(row: JournalRow): void {
    const item = rowsItemOf(row);
    this.#dropped.delete(row.draftId);
    void this.#rowsItems?.then((items) => items.add(item)).catch(() => undefined);
    this.#ask(item, row.rev, async () => {
      const typed = this.#lines.get(item)?.typed ?? [];
      const before = await this.#rowsIn([item]);
      const rows = new Map([...before, ...typed].map((one) => [one.id, one]));
      return { item: rowsItem([...rows.values()]), rev: typed.at(-1)?.rev ?? row.rev };
    });
    this.#lines.get(item)!.typed.push(row);
  }

  async rows(id: string): Promise<JournalRow[]> {
    return this.#rowsIn(await this.#rowsItemsOf([id]));
  }

  async dropRows(id: string): Promise<void> {
    await this.#remove(await this.#rowsItemsOf([id]));
  }

  async keepKeys(rows: KeyRows): Promise<void> {
    this.#ask(KEYS_ITEM, Infinity, async () => ({ item: keysItem(rows), rev: 0 }));
    await this.#settle(KEYS_ITEM);
  }

  keepLearning(clerkId: string, row: LearningRow): void {
    this.#ask(learningItemOf(clerkId), row.rev, async () => ({ item: learningItem(row), rev: row.rev }));
  }

  async learning(clerkId: string): Promise<LearningRow | null> {
    const item = learningItemOf(clerkId);
    return readLearningItem((await this.area.get(item))[item]);
  }

  async dropLearning(clerkId: string): Promise<void> {
    await this.#remove([learningItemOf(clerkId)]);
  }

  keepAccess(clerkId: string, row: AccessRow): void {
    this.#ask(accessItemOf(clerkId), row.rev, async () => ({ item: accessItem(row), rev: row.rev }));
  }

  async access(clerkId: string): Promise<AccessRow | null> {
    const item = accessItemOf(clerkId);
    return readAccessItem((await this.area.get(item))[item]);
  }

  async dropAccess(clerkId: string): Promise<void> {
    await this.#remove([accessItemOf(clerkId)]);
  }

  async flush(): Promise<void> {
    await Promise.all([...this.#lines.keys()].map((item) => this.#settle(item)));
  }

  async find(id: string): Promise<MirroredDraft | { rev: number } | null> {
    return readDraftItem(id, (await this.area.get(itemOf(id)))[itemOf(id)]);
  }

  keys(): Promise<KeyRows | null> {
    const keys = (this.#keys ??= this.area.get(KEYS_ITEM).then(
      (read) => readKeysItem(read[KEYS_ITEM]),
      (error: unknown) => {
        if (this.#keys === keys) this.#keys = null;
        throw error;
      },
    ));
    return keys;
  }

  /** Before the rows are deleted from the database: what is in one of the two comes back into the other. @throws when the area refuses. */
  async drop(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#dropped.add(id);
    await this.#remove([...ids.map(itemOf), ...(await this.#rowsItemsOf(ids))]);
  }

  /** Before the database is emptied. @throws when the area refuses. */
  async clear(): Promise<void> {
    this.#clearings++;
    const ours = (item: string): boolean =>
      [draftOf, draftOfRowsItem, clerkOfLearningItem, clerkOfAccessItem].some((of) => of(item) !== null);
    const items = (await this.#names()).filter(ours);
    await this.#remove([...new Set([...items, ...this.#lines.keys(), KEYS_ITEM, WAKE])]);
  }

  /* ------------------------------------------------------------ for the check at the start */

  /** Tells which drafts were erased since: they must not come back from what was read before. */
  erasures(): (id: string) => boolean {
    const before = this.#clearings;
    return (id) => this.#clearings !== before || this.#dropped.has(id);
  }

  /** What these clerks have practised, as far as there is a copy that can be used. */
  async learnings(clerkIds: readonly string[]): Promise<{ clerkId: string; row: LearningRow }[]> {
    const read = await this.area.get(clerkIds.map(learningItemOf));
    return clerkIds.flatMap((clerkId) => {
      const row = readLearningItem(read[learningItemOf(clerkId)]);
      return row ? [{ clerkId, row }] : [];
    });
  }

  /** The same of their access to the register. */
  async accesses(clerkIds: readonly string[]): Promise<{ clerkId: string; row: AccessRow }[]> {
    const read = await this.area.get(clerkIds.map(accessItemOf));
    return clerkIds.flatMap((clerkId) => {
      const row = readAccessItem(read[accessItemOf(clerkId)]);
      return row ? [{ clerkId, row }] : [];
    });
  }

  /**
   * The first write in a session makes the browser read the whole area (3 s for 200 MB, 2026-11), and all who ask it for anything wait
   * meanwhile: better now than when somebody has typed.
   */
  async wake(): Promise<void> {
    await this.#put({ [WAKE]: 1 });
  }

  /** Ids of all drafts that were ever copied and not dropped. */
  async ids(): Promise<string[]> {
    return (await this.#drafts()).map((item) => draftOf(item)!);
  }

  /** What is known of these copies (null: unreadable), some at a time and without haste. */
  async *copies(ids: readonly string[]): AsyncGenerator<[id: string, copied: Copied | null][]> {
    for (let from = 0; from < ids.length; from += BATCH) {
      const start = performance.now();
      const read = await this.area.get(ids.slice(from, from + BATCH).map(itemOf));
      yield Object.entries(read).map(([item, value]) => [draftOf(item)!, glance(value)]);
      if (from + BATCH < ids.length) await pause((performance.now() - start) * REST);
    }
  }

  /** Everything typed while locked that is here, by its draft. */
  async typed(): Promise<Map<string, JournalRow[]>> {
    const of = new Map<string, JournalRow[]>();
    for (const row of await this.#rowsIn([...(await this.#allRowsItems())])) {
      const rows = of.get(row.draftId);
      if (rows) rows.push(row);
      else of.set(row.draftId, [row]);
    }
    return of;
  }

  /** The copies of these drafts that are whole. */
  async read(ids: readonly string[]): Promise<MirroredDraft[]> {
    const read = await this.area.get(ids.map(itemOf));
    return ids
      .map((id) => readDraftItem(id, read[itemOf(id)]))
      .filter((copy): copy is MirroredDraft => copy !== null && 'ct' in copy);
  }

  /** Rows as they lie in the database; one that is being copied in a newer state is left. @param erased see {@link erasures}. */
  async copy(rows: readonly MirroredDraft[], erased: (id: string) => boolean): Promise<void> {
    const fresh = rows.filter(({ id }) => !erased(id) && !this.#lines.has(itemOf(id)));
    const day = this.#today();
    await this.#put(Object.fromEntries(fresh.map((row) => [itemOf(row.id), draftItem(row, day)])));
    const gone = fresh.filter(({ id }) => erased(id)).map(({ id }) => itemOf(id));
    if (gone.length > 0) await this.area.remove(gone);
  }

  /** Of drafts nobody has worked on for {@link MIRROR_DAYS} only the revision stays. @param erased see {@link erasures}. */
  async age(
    copies: readonly [id: string, copied: Copied | null][],
    erased: (id: string) => boolean,
  ): Promise<void> {
    const oldest = this.#today() - MIRROR_DAYS;
    const items = copies.flatMap(([id, copied]) =>
      copied?.isWhole && copied.day < oldest && !erased(id) && !this.#lines.has(itemOf(id))
        ? [[itemOf(id), floorItem(copied.rev, copied.day)] as const]
        : [],
    );
    await this.#put(Object.fromEntries(items));
  }

  /* ------------------------------------------------------------ one item at a time */

  #today(): number {
    return Math.floor(this.now() / DAY_MS);
  }

  #ask(item: string, rev: number, make: NonNullable<Line['make']>): void {
    let line = this.#lines.get(item);
    if (!line) this.#lines.set(item, (line = { make, rev, writing: null, rest: null, fails: 0, typed: [] }));
    Object.assign(line, { make, rev });
    if (!line.writing && line.rest === null) this.#write(item, line);
  }

  /** What waits is written without waiting for the second to pass. */
  async #settle(item: string): Promise<void> {
    const line = this.#lines.get(item);
    await line?.writing;
    if (!line?.make || this.#lines.get(item) !== line) return;
    if (!line.writing) this.#write(item, line);
    await line.writing;
  }

  #write(item: string, line: Line): void {
    if (line.rest !== null) clearTimeout(line.rest);
    line.rest = null;
    line.writing = this.#once(item, line).then(() => {
      line.writing = null;
      if (this.#lines.get(item) !== line) return;
      line.rest = setTimeout(
        () => {
          line.rest = null;
          if (line.make) this.#write(item, line);
          else this.#lines.delete(item);
        },
        Math.min(SLOWEST, PACE * 2 ** line.fails),
      );
    });
  }

  async #once(item: string, line: Line): Promise<void> {
    const make = line.make!;
    line.make = null;
    let made;
    try {
      made = await make();
    } catch {
      return; // It can't be sealed any more (locked meanwhile); the record itself is durable.
    }
    if (this.#lines.get(item) !== line) return; // dropped
    if (this.isPaused()) {
      line.make ??= async () => made;
      return;
    }
    try {
      await this.area.set({ [item]: made.item });
      if (item === KEYS_ITEM) this.#keys = null;
      line.fails = 0;
      this.#trouble = null;
      if (line.make && line.rev <= made.rev) line.make = null; // it was in the state that has just been copied
      const draft = draftOf(item);
      if (draft !== null) await this.#removeFolded(draft, made.rev).catch(() => undefined); // the next copy tries again
    } catch (error) {
      line.make ??= async () => made; // sealed: nothing readable waits while it is locked
      line.fails++;
      this.#trouble = reasonOf(error);
    }
  }

  /** What was typed while locked is in the whole draft that was just copied. */
  async #removeFolded(id: string, rev: number): Promise<void> {
    for (const item of await this.#rowsItemsOf([id])) {
      const rows = [...(await this.#rowsIn([item])), ...(this.#lines.get(item)?.typed ?? [])];
      if (rows.every((row) => row.rev <= rev)) await this.#remove([item]);
    }
  }

  async #remove(items: readonly string[]): Promise<void> {
    const writing = items.map((item) => {
      const line = this.#lines.get(item);
      if (line?.rest != null) clearTimeout(line.rest);
      this.#lines.delete(item);
      return line?.writing;
    });
    await Promise.all(writing);
    if (items.length === 0) return;
    if (items.includes(KEYS_ITEM)) this.#keys = null;
    await this.area.remove([...items]);
    const known = await this.#rowsItems;
    for (const item of items) known?.delete(item);
  }

  /** A try that fails is made again at the next start. */
  async #put(items: Record<string, unknown>): Promise<void> {
    if (Object.keys(items).length === 0) return;
    try {
      await this.area.set(items);
      this.#trouble = null;
    } catch (error) {
      this.#trouble = reasonOf(error);
    }
  }

  async #names(): Promise<string[]> {
    return this.area.getKeys ? this.area.getKeys() : Object.keys(await this.area.get(null));
  }

  async #drafts(): Promise<string[]> {
    return (await this.#names()).filter((item) => draftOf(item) !== null);
  }

  #allRowsItems(): Promise<Set<string>> {
    const read = async (): Promise<Set<string>> => {
      const names = await this.#names();
      return new Set([...names, ...this.#lines.keys()].filter((item) => draftOfRowsItem(item) !== null));
    };
    this.#rowsItems ??= read().catch((error: unknown) => {
      this.#rowsItems = null;
      throw error;
    });
    return this.#rowsItems;
  }

  async #rowsItemsOf(ids: readonly string[]): Promise<string[]> {
    const wanted = new Set(ids);
    return [...(await this.#allRowsItems())].filter((item) => wanted.has(draftOfRowsItem(item)!));
  }

  async #rowsIn(items: readonly string[]): Promise<JournalRow[]> {
    if (items.length === 0) return [];
    const read = await this.area.get([...items]);
    return items.flatMap((item) => readRowsItem(read[item]));
  }
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The same area; `tell` hears why it could not be read, and null as soon as it can. */
function watched(area: LocalArea, tell: (trouble: RefusalReason | null) => void): LocalArea {
  const heard = async <T>(read: Promise<T>): Promise<T> => {
    try {
      const value = await read;
      tell(null);
      return value;
    } catch (error) {
      tell(reasonOf(error));
      throw error;
    }
  };
  return {
    get: (keys) => heard(area.get(keys)),
    set: (items) => area.set(items),
    remove: (keys) => area.remove(keys),
    ...(area.getKeys && { getKeys: () => heard(area.getKeys!()) }),
  };
}
