/**
 * Databases as they lay on a disk once: written down by the program of that day, put back before anything of today opens them.
 *
 * Whoever raises a version adds its shape to `shapes.json` and its rows with `MAKE=1 npx vitest run --project unit tests/upgrade`, which writes
 * what is not there yet and never changes what is.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import shapes from './shapes.json';

/** A name of its own, also where another file of this worker has had its modules made anew. */
export const fresh = (): string => `upgrade-${crypto.randomUUID()}`;

/** Name → "key path, ++ where it counts by itself, index …". */
export type Shape = Record<string, string>;
export interface Stored {
  /** As IndexedDB counts it: ten times Dexie's. */
  native: number;
  rows: Record<string, unknown[]>;
}
export interface Kept<Secrets> {
  stored: Stored;
  /** What somebody has to know to read it, and what they must find. */
  secrets: Secrets;
}

/** Database → version → what its tables were. */
export const pinned = shapes as unknown as Record<string, Record<string, Shape>>;

const request = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    asked.addEventListener('success', () => done(asked.result));
    asked.addEventListener('error', () => fail(asked.error ?? new Error('refused')));
  });

const text = (path: string | string[] | null): string =>
  Array.isArray(path) ? `[${path.join('+')}]` : (path ?? '');

/** What its tables are, as the engine itself has it. */
export function shapeOf(open: IDBDatabase): Shape {
  const names = [...open.objectStoreNames];
  const at = open.transaction(names);
  return Object.fromEntries(
    names.map((name) => {
      const table = at.objectStore(name);
      const indexes = [...table.indexNames].map((index) => text(table.index(index).keyPath));
      const key = `${table.autoIncrement ? '++' : ''}${text(table.keyPath)}`;
      return [name, [key, ...indexes].join(', ')];
    }),
  );
}

/** Opens it as it is. */
export const openRaw = (name: string): Promise<IDBDatabase> => request(indexedDB.open(name));

export async function takenDown(name: string): Promise<Stored> {
  const open = await openRaw(name);
  const names = [...open.objectStoreNames];
  const at = open.transaction(names);
  const rows = await Promise.all(names.map((table) => request(at.objectStore(table).getAll())));
  open.close();
  return { native: open.version, rows: Object.fromEntries(names.map((table, n) => [table, rows[n]!])) };
}

/** On the disk again, in the shape of its day. */
export async function putBack(name: string, { native, rows }: Stored, shape: Shape): Promise<void> {
  const asked = indexedDB.open(name, native);
  asked.addEventListener('upgradeneeded', () => {
    for (const [table, text] of Object.entries(shape)) {
      const [key = '', ...indexes] = text.split(', ');
      const path = (name: string) => (name.startsWith('[') ? name.slice(1, -1).split('+') : name);
      const made = asked.result.createObjectStore(table, {
        keyPath: path(key.replace('++', '')),
        autoIncrement: key.startsWith('++'),
      });
      for (const index of indexes) made.createIndex(index, path(index));
    }
  });
  const open = await request(asked);
  const at = open.transaction(Object.keys(shape), 'readwrite');
  for (const [table, list] of Object.entries(rows)) for (const row of list) at.objectStore(table).add(row);
  await new Promise<void>((done, fail) => {
    at.addEventListener('complete', () => done());
    at.addEventListener('abort', () => fail(at.error ?? new Error('refused')));
  });
  open.close();
}

/** A database of a program to come: this version, with rows that nobody here knows. */
export async function fromTheFuture(name: string, native: number): Promise<Stored> {
  await putBack(name, { native, rows: { new: [{ id: 'a', of: 'tomorrow' }] } }, { new: 'id' });
  return takenDown(name);
}

/* ------------------------------------------------------------------ files */

export const FIXTURES = 'tests/upgrade/fixtures';
const packed = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value;
const unpacked = (_key: string, value: unknown): unknown => {
  const { bytes } = (value ?? {}) as { bytes?: unknown };
  return typeof bytes === 'string' && Object.keys(value as object).length === 1
    ? new Uint8Array(Buffer.from(bytes, 'base64'))
    : value;
};

/** What was written down under this name. `make`: writes it now, if `MAKE` is set and it is not there. */
export async function kept<Secrets>(
  name: string,
  make: () => Promise<Kept<Secrets>>,
): Promise<Kept<Secrets>> {
  const path = `${FIXTURES}/${name}.json`;
  if (!existsSync(path)) {
    if (process.env.MAKE !== '1')
      throw new Error(`${path} is missing: MAKE=1 writes it (tests/upgrade/stored.ts)`);
    writeFileSync(path, `${JSON.stringify(await make(), packed, 1)}\n`);
  }
  return JSON.parse(readFileSync(path, 'utf8'), unpacked) as Kept<Secrets>;
}
