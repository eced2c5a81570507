/**
 * LevelDB goes on writing into the log it finds at its start. After a power cut that log may end with the beginning of a record or with
 * zeros; what is appended behind those is acknowledged, durable, and thrown away at the start after the next (google/leveldb#1287; seen
 * with Chromium 156, 2026-11: in one of thirty power cuts). So before anything of ours is written, once in each life of the browser, the log is
 * filled until LevelDB begins another and brings what it had read of the old one into a table. On SQLite this only costs the time.
 */

const SCRATCH = 'so-tay-mot-cua-log';
const ROWS = 'rows';
/** LevelDB begins a new log after 4 MB, on a small disk earlier. */
const PARTS = 5;
const ROWS_A_PART = 32;
/** Larger values would lie in files of their own, beside the log. */
const ROW_BYTES = 32_768;

/** All databases of an origin (or of a bucket) share one log. @throws what the browser says, e.g. of a full disk. */
export async function beginNewLog(factory: IDBFactory): Promise<void> {
  const database = await scratch(factory);
  try {
    for (let part = 0; part < PARTS; part++)
      await durably(database, (rows) => {
        for (let row = 0; row < ROWS_A_PART; row++) rows.put(noise(), part * ROWS_A_PART + row);
      });
    await durably(database, (rows) => void rows.clear());
  } finally {
    database.close();
  }
}

/** Random, because what compresses well fills nothing. */
const noise = (): Uint8Array => crypto.getRandomValues(new Uint8Array(ROW_BYTES));

function scratch(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = factory.open(SCRATCH, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(ROWS));
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => failed(request.error ?? new Error('not opened')));
  });
}

function durably(database: IDBDatabase, write: (rows: IDBObjectStore) => void): Promise<void> {
  return new Promise((done, failed) => {
    const transaction = database.transaction(ROWS, 'readwrite', { durability: 'strict' });
    write(transaction.objectStore(ROWS));
    transaction.addEventListener('complete', () => done());
    transaction.addEventListener('abort', () => failed(transaction.error ?? new Error('aborted')));
  });
}
