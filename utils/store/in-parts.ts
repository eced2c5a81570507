/**
 * Thousands of rows, some at a time: what is asked of the database meanwhile has its turn in between, and the worker answers. In the order of
 * their names; whoever reads them hears by other ways of what is written meanwhile.
 */
import type { Table } from 'dexie';

/** Rows of a KiB: some ms. */
const ROWS = 250;
/** Names lie between whole rows on the disk. */
const KEYS = 1_000;

export const rowsInParts = <Row extends { id: string }>(table: Table<Row, string>): AsyncGenerator<Row[]> =>
  inParts(
    ROWS,
    (after) => table.where('id').above(after).limit(ROWS).toArray(),
    ({ id }) => id,
  );

export const keysInParts = (table: Table<unknown, string>): AsyncGenerator<string[]> =>
  inParts(
    KEYS,
    (after) => table.where('id').above(after).limit(KEYS).primaryKeys(),
    (id) => id,
  );

async function* inParts<T>(
  most: number,
  read: (after: string) => Promise<T[]>,
  idOf: (one: T) => string,
): AsyncGenerator<T[]> {
  for (let after = ''; ;) {
    const some = await read(after);
    yield some;
    if (some.length < most) return;
    after = idOf(some.at(-1)!);
  }
}
