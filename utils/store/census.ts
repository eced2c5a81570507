/**
 * How many rows lie in which table, of all our databases: for the page "Tình trạng", which must be able to tell it when the background cannot be asked.
 * Nothing is read but numbers; a database that is not there is not made, and one that a newer program wants is let go of at once.
 */
import type { Buckets } from './places';

/** A place whose databases are counted; `bucket` null: the common store. */
export interface Census {
  bucket: string | null;
  name: string;
  /** As the browser counts. */
  version: number;
  tables: readonly { name: string; rows: number }[];
}

/** A place that cannot be read is left out. Never throws. */
export async function census(buckets: Buckets | undefined): Promise<Census[]> {
  const names = (await buckets?.keys().catch(() => [])) ?? [];
  const places: { bucket: string | null; factory: IDBFactory }[] = [{ bucket: null, factory: indexedDB }];
  for (const bucket of names) {
    const opened = await buckets!.open(bucket).catch(() => null);
    if (opened) places.push({ bucket, factory: opened.indexedDB });
  }
  const counted = places.map(async ({ bucket, factory }) => {
    const found = await factory.databases().catch(() => []);
    const all = await Promise.all(found.map(({ name }) => countIn(factory, name ?? '').catch(() => null)));
    return all.flatMap((one) => (one ? [{ bucket, ...one }] : []));
  });
  return (await Promise.all(counted)).flat();
}

async function countIn(factory: IDBFactory, name: string): Promise<Omit<Census, 'bucket'> | null> {
  const db = await opened(factory, name);
  if (!db) return null;
  try {
    const stores = [...db.objectStoreNames];
    if (stores.length === 0) return { name, version: db.version, tables: [] };
    const transaction = db.transaction(stores);
    const tables = await Promise.all(
      stores.map(async (store) => ({ name: store, rows: await counted(transaction.objectStore(store)) })),
    );
    return { name, version: db.version, tables };
  } finally {
    db.close();
  }
}

/** Null: it has gone meanwhile; opening it would make it. */
function opened(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('error', () => resolve(null));
    request.addEventListener('blocked', () => reject(new Error('blocked')));
    request.addEventListener('success', () => {
      const db = request.result;
      db.addEventListener('versionchange', () => db.close());
      resolve(db);
    });
  });
}

const counted = (store: IDBObjectStore): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = store.count();
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('count')));
  });
