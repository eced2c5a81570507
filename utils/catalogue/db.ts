/**
 * The catalogue's own database, apart from the drafts: no citizen is in it, so it is not sealed, and the desk writes to it directly
 * while the background goes on saving drafts. Like the drafts' one it checks its version, because Dexie would not (`utils/store/db.ts`).
 */
import { Dexie, type Table } from 'dexie';
import {
  CatalogueFault,
  type ConfirmedTerm,
  type CurrentRow,
  type DecisionRow,
  type ImportRow,
  type RecordRow,
} from './types';

export const CATALOGUE = 'so-tay-thu-tuc';
const VERSION = 1;
/** Dexie multiplies its versions by ten. */
const NATIVE_VERSION = VERSION * 10;

export class CatalogueTables extends Dexie {
  records!: Table<RecordRow, [string, string]>;
  current!: Table<CurrentRow, string>;
  imports!: Table<ImportRow, number>;
  decisions!: Table<DecisionRow, [string, string]>;
  favourites!: Table<{ code: string; at: number }, string>;
  terms!: Table<ConfirmedTerm, [string, string, string]>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(VERSION).stores({
      records: '[code+hash], code',
      current: 'code',
      imports: '++id',
      decisions: '[code+key], code',
      favourites: 'code',
      terms: '[code+hash+channel], [code+hash]',
    });
  }
}

export class CatalogueDatabase {
  #opening: Promise<CatalogueTables> | null = null;

  constructor(private readonly name: string = CATALOGUE) {}

  /**
   * Runs something with the open tables; a failed opening is tried again at the next call.
   *
   * @throws CatalogueFault for everything that the database refuses; other errors go through.
   */
  async run<T>(work: (tables: CatalogueTables) => Promise<T>): Promise<T> {
    this.#opening ??= this.#open();
    try {
      const tables = await this.#opening.catch((error: unknown) => {
        this.#opening = null;
        throw error;
      });
      return await work(tables);
    } catch (error) {
      throw faultOf(error);
    }
  }

  async close(): Promise<void> {
    const tables = await this.#opening?.catch(() => null);
    this.#opening = null;
    tables?.close();
  }

  async #open(): Promise<CatalogueTables> {
    const found = (await indexedDB.databases()).find(({ name }) => name === this.name);
    if ((found?.version ?? 0) > NATIVE_VERSION) throw new CatalogueFault('newer-database');
    const tables = new CatalogueTables(this.name);
    tables.on('versionchange', () => {
      // somebody newer wants to upgrade: let go at once; the next call opens again and finds the newer version
      this.#opening = null;
      tables.close({ disableAutoOpen: true });
      return false; // nothing of Dexie's own handling after this
    });
    tables.on('close', () => (this.#opening = null));
    await tables.open();
    if (tables.backendDB().version === NATIVE_VERSION) return tables;
    tables.close({ disableAutoOpen: true });
    throw new CatalogueFault('newer-database');
  }
}

const NAMES: Record<string, CatalogueFault['problem']> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'newer-database',
  DatabaseClosedError: 'unavailable',
  OpenFailedError: 'unavailable',
  MissingAPIError: 'unavailable',
  InvalidStateError: 'unavailable',
  UnknownError: 'unavailable',
};

/** Dexie wraps what the browser said once or twice; the innermost known name counts. */
function faultOf(error: unknown): unknown {
  if (error instanceof CatalogueFault) return error;
  let problem: CatalogueFault['problem'] | undefined;
  for (let at = error, depth = 0; at instanceof Object && depth < 5; depth++) {
    const { name, inner, failures } = at as { name?: unknown; inner?: unknown; failures?: unknown };
    if (typeof name === 'string' && Object.hasOwn(NAMES, name)) problem = NAMES[name];
    at = inner ?? (Array.isArray(failures) ? failures[0] : null);
  }
  return problem ? new CatalogueFault(problem) : error;
}
