/** Rows of the journal: what has happened to a draft since its record was written, each sealed by itself. */
import { Refusal } from '../messaging/refusal';
import type { Database } from './db';
import type { JournalRow, Tables, WrappedKey } from './tables';
import { journalSchema, type JournalOp, type Op } from './ops';
import { seal, unseal } from './seal';

export type Store = 'facts' | 'drafts' | 'summaries' | 'journal';

/**
 * One `strict` transaction; resolves when it is durable. This is the way of every key, so it goes past Dexie's layers (1 ms of
 * 2.4 when it was measured) and commits without waiting for the single answers.
 */
export async function strictly(
  database: Database,
  stores: Store[],
  act: (store: (name: Store) => IDBObjectStore) => void,
): Promise<void> {
  const connection = await database.connection();
  const transaction = connection.transaction(stores, 'readwrite', { durability: 'strict' });
  const ended = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
  act((name) => transaction.objectStore(name));
  transaction.commit();
  return ended;
}

const rowId = (draftId: string, rev: number): string => `${draftId}.${rev}`;
/** The draft that a row of this id belongs to. */
export const draftOfRow = (id: string): string => id.slice(0, id.lastIndexOf('.'));
/** All rows of a draft. */
export const rowsOf = (draftId: string): IDBKeyRange =>
  IDBKeyRange.bound(`${draftId}.`, `${draftId}/`, false, true);

/** The same without a key, by their names: an index could have lost some. */
export const journalOf = ({ journal }: Tables, draftId: string): Promise<JournalRow[]> =>
  journal.where('id').between(`${draftId}.`, `${draftId}/`).toArray();

/** Every key is a row of its own while it is small; what is larger is written as a whole draft. Characters. */
const LARGEST_ENTRY = 4_000;

/** Can these be rows of the journal? Everything but typing is written as a whole draft. */
export function isSmall(ops: readonly Op[]): ops is JournalOp[] {
  let chars = 0;
  for (const op of ops) {
    if (op.do !== 'input') return false;
    for (const { key, label, value } of op.entries) chars += key.length + label.length + value.length + 120;
  }
  return chars <= LARGEST_ENTRY;
}

/* Names of fields would be a third of a row: entries and homes lie in it as lists, in this order. */
type Packed = Record<string, unknown>;
const unlessNull = (name: string, value: unknown): Packed => (value == null ? {} : { [name]: value });

function packed(op: JournalOp): Packed {
  const { home, ...rest } = op;
  return {
    ...rest,
    ...(op.do === 'input' && {
      entries: op.entries.map(({ key, role, label, value, by, at, from }) => [
        key,
        role,
        label,
        value,
        by,
        at,
        from,
      ]),
    }),
    ...(home && {
      home: [home.tabId, home.origin, home.path, home.named, home.form?.adapter, home.form?.url],
    }),
  };
}

/** The same as objects; whether they are what they should be, the schema says. */
function unpacked(op: unknown): unknown {
  const { entries, home, ...rest } = (op ?? {}) as { entries?: unknown; home?: unknown };
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const [tabId, origin, path, named, adapter, url] = list(home);
  return {
    ...rest,
    ...(entries !== undefined && {
      entries: list(entries).map((entry) => {
        const [key, role, label, value, by, at, from] = list(entry);
        return { key, role, label, value, by, at, ...unlessNull('from', from) };
      }),
    }),
    ...(home !== undefined && {
      home: { tabId, origin, path, named, form: adapter == null ? null : { adapter, url } },
    }),
  };
}

/** Seals one row. `blind`: with a key that nobody here can use for reading. */
export async function sealRow(
  at: { draftId: string; rev: number; keyId: string },
  key: CryptoKey,
  ops: readonly JournalOp[],
  blind: { to: WrappedKey[]; day: number } | null = null,
): Promise<JournalRow> {
  const id = rowId(at.draftId, at.rev);
  const sealed = await seal(key, { table: 'journal', id, rev: at.rev, keyId: at.keyId }, ops.map(packed));
  return { id, ...at, ...sealed, ...blind };
}

/** @throws Refusal `damaged`: it is not this row, or not what a journal holds. */
export async function openRow(draftId: string, row: JournalRow, key: CryptoKey): Promise<JournalOp[]> {
  const { id, rev, keyId } = row;
  if (row.draftId !== draftId || id !== rowId(draftId, rev)) throw new Refusal('damaged');
  const content = await unseal(key, { table: 'journal', id, rev, keyId }, row);
  const ops = journalSchema.safeParse(Array.isArray(content) ? content.map(unpacked) : null);
  if (!ops.success) throw new Refusal('damaged');
  return ops.data;
}
