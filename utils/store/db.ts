/**
 * The database: the only place that opens one.
 *
 * Every transaction is `strict` (the browser's default, `relaxed`, lost the whole database one restart after a power
 * cut). Dexie itself writes happily into a database of a newer program and reopens after it was told to let go, so the
 * version is checked here, before and after opening, and a connection that had to let go never writes again.
 */
import { Dexie, type Table } from 'dexie';
import type { Kdf } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';

export const DATABASE = 'so-tay-mot-cua';
const VERSION = 1;
/** Dexie multiplies its versions by ten. */
const NATIVE_VERSION = VERSION * 10;

/** What can be read without the key: a random id, a counter, which key, the size (padded). Nothing else. */
export interface SealedRow {
  id: string;
  rev: number;
  keyId: string;
  iv: Uint8Array<ArrayBuffer>;
  ct: Uint8Array<ArrayBuffer>;
}

export interface DraftRow extends SealedRow {
  /** When the record is to be deleted (ms since 1970, in steps of ten minutes). Readable, because deletion must happen also while locked. */
  eraseAt?: number | undefined;
}

export interface SummaryRow extends SealedRow {
  /** The record did not open once: it stays as it is and is shown as damaged. */
  bad?: true;
}

/** The random key, wrapped by the key that Argon2id makes of the passphrase. */
export interface VaultRow extends SealedRow {
  kdf: Kdf;
  /** Wrong passphrases in a row, and until when the next try waits. */
  tries: number;
  retryAt: number;
}

export class Tables extends Dexie {
  vault!: Table<VaultRow, string>;
  drafts!: Table<DraftRow, string>;
  summaries!: Table<SummaryRow, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(VERSION).stores({ vault: 'id', drafts: 'id, eraseAt', summaries: 'id' });
  }
}

export class Database {
  #opening: Promise<Tables> | null = null;
  #stale = false;

  constructor(private readonly name: string = DATABASE) {}

  /**
   * The open tables. Opens on first use; a failed opening is tried again at the next call.
   *
   * @throws Refusal `newer-database` when a newer program has (or is getting) this database; nothing is changed then.
   */
  async tables(): Promise<Tables> {
    if (this.#stale) throw new Refusal('newer-database');
    this.#opening ??= this.#open();
    try {
      return await this.#opening;
    } catch (error) {
      this.#opening = null;
      throw error;
    }
  }

  /**
   * Writes a draft and its summary together and resolves when both are durable. This is the way of every key, so it goes past
   * Dexie's layers (1 ms of 2.4 when it was measured) and commits without waiting for the single answers.
   */
  async write(draft: DraftRow, summary: SummaryRow): Promise<void> {
    const connection = (await this.tables()).backendDB();
    const transaction = connection.transaction(['drafts', 'summaries'], 'readwrite', {
      durability: 'strict',
    });
    const ended = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
    });
    transaction.objectStore('drafts').put(draft);
    transaction.objectStore('summaries').put(summary);
    transaction.commit();
    return ended;
  }

  /** Lets go of the database (tests, and the end of the worker). */
  async close(): Promise<void> {
    const tables = await this.#opening?.catch(() => null);
    this.#opening = null;
    tables?.close();
  }

  async #open(): Promise<Tables> {
    const found = (await indexedDB.databases()).find(({ name }) => name === this.name);
    if ((found?.version ?? 0) > NATIVE_VERSION) throw new Refusal('newer-database');
    const tables = new Tables(this.name);
    tables.on('versionchange', ({ newVersion }) => {
      // Somebody newer wants to upgrade: let go at once, and never write in the old shape again. (Null: it is deleted.)
      this.#stale = newVersion !== null;
      tables.close({ disableAutoOpen: true });
      return false; // nothing of Dexie's own handling after this
    });
    // The browser itself may close it (its files were removed): the next call opens anew.
    tables.on('close', () => (this.#opening = null));
    await tables.open();
    if (tables.backendDB().version === NATIVE_VERSION) return tables;
    tables.close({ disableAutoOpen: true });
    throw new Refusal('newer-database');
  }
}
