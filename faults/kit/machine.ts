/**
 * The background's store exactly as it is put together for the browser (`entrypoints/background/assemble.ts`), on an IndexedDB and storage
 * areas in Node's memory: thousands of tries in the time of one browser. What the engines do to files is tried elsewhere.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { DATABASE } from '../../utils/store/db';
import { Tables } from '../../utils/store/tables';
import type { Store } from '../../utils/store/store';
import { dumpHere, openRaw, restoreHere, type Dump } from './rows';

/** A storage area that takes what JSON can carry, like the real ones. */
class Area {
  items: Record<string, string> = {};
  readonly onChanged = { addListener: () => undefined };
  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    const names = keys === null ? Object.keys(this.items) : [keys].flat();
    return Object.fromEntries(
      names.flatMap((name) => (name in this.items ? [[name, JSON.parse(this.items[name]!) as unknown]] : [])),
    );
  }
  async getKeys(): Promise<string[]> {
    return Object.keys(this.items);
  }
  async set(items: Record<string, unknown>): Promise<void> {
    for (const [name, value] of Object.entries(items)) this.items[name] = JSON.stringify(value);
  }
  async remove(keys: string | string[]): Promise<void> {
    for (const name of [keys].flat()) delete this.items[name];
  }
}

/** Everything that outlives a worker. */
export interface Stand {
  rows: Dump;
  local: Record<string, string>;
  session: Record<string, string>;
}

export interface Machine {
  /** The store of the present worker. */
  store: Store;
  /** The worker ends and starts again; with a stand: on these rows and areas. */
  restart(stand?: Stand): Promise<void>;
  stand(): Promise<Stand>;
}

/** A machine on its first day. One at a time in a process: the database has one name. */
export async function machine(): Promise<Machine> {
  const storage = { local: new Area(), session: new Area() };
  Object.assign(globalThis, { chrome: { storage, runtime: {} } });
  // Node has had a navigator since 21; none has storage buckets
  globalThis.navigator ??= {} as Navigator;
  const { assemble } = await import('../../entrypoints/background/assemble');
  const start = (): Store =>
    assemble({ now: Date.now, changed: () => {}, back: () => {}, shiftEnded: () => {} });
  const emptyDisk = async (): Promise<void> => {
    globalThis.indexedDB = new IDBFactory();
    Dexie.dependencies.indexedDB = globalThis.indexedDB;
    const tables = new Tables(DATABASE);
    await tables.open();
    tables.close();
  };
  await emptyDisk();
  const made: Machine = {
    store: start(),
    async restart(stand) {
      if (stand) {
        // nothing that the worker before still had in mind can reach these
        storage.local = new Area();
        storage.session = new Area();
        storage.local.items = { ...stand.local };
        storage.session.items = { ...stand.session };
        await emptyDisk();
        const database = await openRaw();
        await restoreHere(database, structuredClone(stand.rows));
        database.close();
      } else await made.store.settle();
      made.store = start();
    },
    async stand() {
      await made.store.settle();
      const database = await openRaw();
      const rows = await dumpHere(database);
      database.close();
      return { rows, local: { ...storage.local.items }, session: { ...storage.session.items } };
    },
  };
  return made;
}
