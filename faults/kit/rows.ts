/** The rows of our database as they lie there, read and written past the product. In a browser: through one of the product's own pages. */
import type { Page } from 'playwright-core';

export type Row = Record<string, unknown>;
/** Table → rows, bytes as they are. */
export type Dump = Record<string, Row[]>;

/** Bytes travel as `{ bytes: base64 }`. */
const pack = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Uint8Array ? { bytes: Buffer.from(inner).toString('base64') } : inner,
  );
const unpack = <T>(text: string): T =>
  JSON.parse(text, (_, inner: { bytes?: unknown } | null) =>
    typeof inner?.bytes === 'string' ? new Uint8Array(Buffer.from(inner.bytes, 'base64')) : inner,
  ) as T;

/**
 * The database, in a page or in Node, wherever it lies now (`utils/store/places.ts`). Runs in our page too: it may use nothing from
 * outside.
 */
export async function openRaw(): Promise<IDBDatabase> {
  type Buckets = { keys(): Promise<string[]>; open(name: string): Promise<{ indexedDB: IDBFactory }> };
  const buckets = (globalThis.navigator as { storageBuckets?: Buckets } | undefined)?.storageBuckets;
  const names = (await buckets?.keys()) ?? [];
  const [newest] = names
    .filter((name) => /^drafts-\d+$/.test(name) && names.includes(`${name}-whole`))
    .sort((a, b) => Number(b.slice('drafts-'.length)) - Number(a.slice('drafts-'.length)));
  const factory = newest === undefined ? indexedDB : (await buckets!.open(newest)).indexedDB;
  const opening = factory.open('so-tay-mot-cua');
  return new Promise<IDBDatabase>((done, fail) => {
    opening.addEventListener('success', () => done(opening.result));
    opening.addEventListener('error', () => fail(opening.error!));
  });
}

/** All rows of all tables, here. */
export async function dumpHere(database: IDBDatabase): Promise<Dump> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const dump: Dump = {};
  for (const name of names)
    transaction
      .objectStore(name)
      .getAll()
      .addEventListener('success', (event) => {
        dump[name] = (event.target as IDBRequest<Row[]>).result;
      });
  await new Promise((done) => transaction.addEventListener('complete', done));
  return dump;
}

/** Puts these rows in place of all that is there, here. */
export async function restoreHere(database: IDBDatabase, dump: Dump): Promise<void> {
  const transaction = database.transaction(Object.keys(dump), 'readwrite');
  for (const [name, rows] of Object.entries(dump)) {
    const store = transaction.objectStore(name);
    store.clear();
    for (const row of rows) store.put(row);
  }
  await new Promise((done, fail) => {
    transaction.addEventListener('complete', done);
    transaction.addEventListener('abort', () => fail(transaction.error!));
  });
}

/** The functions above as source, for our page. */
const inPage = (work: string): string => `(async () => {
  const database = await (${openRaw.toString()})();
  try { ${work} } finally { database.close(); }
})()`;

export async function dump(page: Page): Promise<Dump> {
  const packed = await page.evaluate(
    inPage(`const dump = await (${dumpHere.toString()})(database);
    return JSON.stringify(dump, (_, value) =>
      value instanceof Uint8Array ? { bytes: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join('')) } : value);`),
  );
  return unpack(packed as string);
}

export async function restore(page: Page, rows: Dump): Promise<void> {
  await page.evaluate(
    inPage(`const rows = JSON.parse(${JSON.stringify(pack(rows))}, (_, value) =>
      typeof value?.bytes === 'string' ? Uint8Array.from(atob(value.bytes), (character) => character.charCodeAt(0)) : value);
    await (${restoreHere.toString()})(database, rows);`),
  );
}
