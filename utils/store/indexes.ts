/**
 * Are all tables there, and do the indexes name the rows that are? On SQLite the pages of an index can be gone while the table's are whole
 * (one damaged file of five, 2026-11): every row is read by its id, and no list finds it. Moving by ids makes the indexes anew
 * (`Database.renew`).
 */
import { Dexie, type IndexSpec, type Table } from 'dexie';
import type { Tables } from './tables';

/** Rows that are read at a time, of those that an index does not name: a save waits for that many and not for all. */
const BATCH = 25;

export type Which = 'listing' | 'rest';

/** Lists are made by these: they are counted before anybody sees one. */
const LISTING: ReadonlySet<string> = new Set(['clerkId', 'draftId']);

/**
 * @param which those that lists are made by, or the rest. To that belongs when a held draft is erased: most have no such time, and only the
 *   rows themselves say which ones. Ten thousand of 8 kB take seconds (2026-11).
 * @returns false as well where something cannot be read. @throws what reading says when the database was closed meanwhile.
 */
export async function indexesHold(tables: Tables, which: Which): Promise<boolean> {
  try {
    const there = tables.backendDB().objectStoreNames;
    if (!tables.tables.every(({ name }) => there.contains(name))) return false;
    for (const table of [tables.shifts, tables.drafts, tables.summaries, tables.journal])
      for (const index of await shorter(table as Sealed, which))
        if (!(await holds(table as Sealed, index))) return false;
    return true;
  } catch (error) {
    if (!tables.isOpen() && !tables.isGivenUp) throw error;
    return false;
  }
}

type Sealed = Table<object, string>;

/** Indexes that do not name as many rows as there are: the browser counts ten thousand in some ms. */
async function shorter(table: Sealed, which: Which): Promise<IndexSpec[]> {
  const indexes = table.schema.indexes.filter(({ name }) => LISTING.has(name) === (which === 'listing'));
  if (indexes.length === 0) return [];
  // in one transaction, here and below: whoever writes in between makes no difference
  const [rows, ...named] = await table.db.transaction('r', table, () =>
    Promise.all([table.count(), ...indexes.map(({ name }) => table.orderBy(name).count())]),
  );
  return indexes.filter((_, at) => named[at] !== rows);
}

/** Some rows need not have the key: who a draft of version 1 belongs to. */
async function holds(table: Sealed, { name, keyPath }: IndexSpec): Promise<boolean> {
  const [ids, named] = await table.db.transaction('r', table, () =>
    Promise.all([table.toCollection().primaryKeys(), table.orderBy(name).primaryKeys()]),
  );
  const unnamed = new Set(ids);
  for (const id of named) if (!unnamed.delete(id)) return false;
  const left = [...unnamed];
  for (let from = 0; from < left.length; from += BATCH) {
    const began = performance.now();
    const rows = await table.bulkGet(left.slice(from, from + BATCH));
    if (rows.some((row) => row && Dexie.getByKeyPath(row, keyPath as string) !== undefined)) return false;
    // as much time again for whoever works meanwhile
    await new Promise((done) => setTimeout(done, performance.now() - began));
  }
  return true;
}
