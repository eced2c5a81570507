/** What the records name: whose they are, and whose keys open them. Nothing of that may be thrown away, or stay away. */
import type { Table } from 'dexie';
import { learningRows } from './learning';
import { accessRows } from './register-rows';
import type { DraftRow, JournalRow, SummaryRow, Tables } from './tables';

export interface Named {
  /** Ids of shifts. */
  keys: Set<string>;
  /** Ids of clerks. */
  clerks: Set<string>;
}

export async function namedIn(tables: Tables): Promise<Named> {
  const { drafts, summaries, journal, shifts } = tables;
  const [deks, lists, owners, readers, entries, rows, practised, shared] = await Promise.all([
    valuesOf(drafts, 'dek.keyId', ({ dek }: DraftRow) => dek?.keyId),
    valuesOf(summaries, 'keyId', ({ keyId }: SummaryRow) => keyId),
    valuesOf(drafts, 'clerkId', ({ clerkId }: DraftRow) => clerkId),
    valuesOf(summaries, 'clerkId', ({ clerkId }: SummaryRow) => clerkId),
    journal.toArray(),
    shifts.toArray(),
    learningRows(tables),
    accessRows(tables),
  ]);
  const facts = [...practised, ...shared];
  return {
    keys: new Set([...deks, ...lists, ...entries.flatMap(keysOf), ...facts.map(({ row }) => row.keyId)]),
    clerks: new Set([...owners, ...readers, ...[...rows, ...facts].map(({ clerkId }) => clerkId)]),
  };
}

/** Ids of shifts that anything but a draft or its line names: that is little, and read at once. */
export async function keysBeside(tables: Tables): Promise<Set<string>> {
  const [entries, practised, shared] = await Promise.all([
    tables.journal.toArray(),
    learningRows(tables),
    accessRows(tables),
  ]);
  return new Set([...entries.flatMap(keysOf), ...[...practised, ...shared].map(({ row }) => row.keyId)]);
}

/** Ids of the shifts that a row of the journal names. */
const keysOf = ({ keyId, to = [] }: JournalRow): string[] => [keyId, ...to.map((one) => one.keyId)];

/**
 * All values of an indexed field. An index may have lost entries whose rows are still there (a truncated SQLite file, seen with Chromium 156,
 * 2026-11): where it has fewer, the rows themselves are read.
 */
async function valuesOf<Row>(
  table: Table<Row>,
  index: string,
  of: (row: Row) => string | undefined,
): Promise<Set<string>> {
  const entries = table.orderBy(index);
  if ((await table.count()) === (await entries.count()))
    return new Set((await entries.uniqueKeys()) as string[]);
  const values = new Set<string>();
  await table.each((row) => {
    const value = of(row);
    if (value !== undefined) values.add(value);
  });
  return values;
}
