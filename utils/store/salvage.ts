/**
 * Takes what can be read out of damaged files. Chromium closes the whole database at a read that fails (SQLite, 156, 2026-11), so it is opened
 * anew after each, and reading goes on behind the gap. Rows are taken by id, so that the indexes are made anew where they arrive. What
 * cannot be read is left out: the check in the new place (`start-check.ts`) brings it from the second copy, or tells of it.
 */
import type { IndexableType, Table } from 'dexie';
import type { Tables } from './tables';

/** Rows that move at a time. */
const BATCH = 100;
/** Gaps: a block of a disk holds some rows. With more the files are beyond this. */
const MOST_GAPS = 500;

type Ids = IndexableType[];

export class Salvage {
  #gaps = 0;

  /** @param reopen the same database once more. */
  constructor(
    private tables: Tables,
    private readonly reopen: () => Promise<Tables>,
  ) {}

  /** Every table into that of the same name. @throws where the new place does not take a row, or the old one does not open any more. */
  async into(to: Tables): Promise<void> {
    for (const { name } of to.tables) {
      const ids = [...(await this.#idsOf(name))];
      for (let at = 0; at < ids.length; at += BATCH)
        await to.table(name).bulkPut(await this.#rows(name, ids.slice(at, at + BATCH)));
    }
  }

  close(): void {
    this.tables.close();
  }

  async #rows(name: string, ids: Ids): Promise<unknown[]> {
    const rows = (await this.#read(name, (table) => table.bulkGet(ids))) ?? [];
    if (rows.length === 0)
      for (const id of ids) {
        // twice: what is left out here goes with the old place, and one failure may be a moment's
        const get = (): Promise<unknown> => this.#read(name, (table) => table.get(id));
        rows.push((await get()) ?? (await get()));
      }
    // (a flipped bit may have given it another name)
    const { keyPath } = this.tables.table(name).schema.primKey;
    return rows.filter((row, at) => row && Reflect.get(row, keyPath as string) === ids[at]);
  }

  /** The table's own, as far as they can be read from either end, and those that only an index still has. */
  async #idsOf(name: string): Promise<Set<IndexableType>> {
    const own = await this.#read(name, (table) => table.toCollection().primaryKeys());
    const ids = new Set<IndexableType>(
      own ?? [...(await this.#walk(name, false)), ...(await this.#walk(name, true))],
    );
    for (const index of this.tables.table(name).schema.indexes)
      for (const id of (await this.#read(name, (table) => table.orderBy(index.name).primaryKeys())) ?? [])
        ids.add(id);
    return ids;
  }

  async #walk(name: string, backwards: boolean): Promise<Ids> {
    const ids: Ids = [];
    for (;;) {
      const last = ids.at(-1);
      const some = await this.#read(name, (table) => {
        const ahead =
          last === undefined
            ? table.orderBy(':id')
            : backwards
              ? table.where(':id').below(last)
              : table.where(':id').above(last);
        return (backwards ? ahead.reverse() : ahead).limit(BATCH).primaryKeys();
      });
      ids.push(...(some ?? []));
      if (!some || some.length < BATCH) return ids;
    }
  }

  /** @returns null: that cannot be read. */
  async #read<T>(name: string, ask: (table: Table<unknown, IndexableType>) => Promise<T>): Promise<T | null> {
    try {
      return await ask(this.tables.table(name));
    } catch (error) {
      if (++this.#gaps > MOST_GAPS) throw error;
      this.tables.close();
      this.tables = await this.reopen();
      return null;
    }
  }
}
