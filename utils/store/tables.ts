/** What lies in the database: its rows, its tables, its version. Who opens it is `db.ts`. */
import { Dexie, type Table } from 'dexie';
import type { Kdf } from '../messaging/protocol';
import { tornRows } from './torn';

const VERSION = 2;
/** Dexie multiplies its versions by ten. */
const NATIVE_VERSION = VERSION * 10;

/** What can be read without a key: a random id, a counter, which key, the size (padded). Nothing else. */
export interface SealedRow {
  id: string;
  rev: number;
  /** Id of the shift whose key opens it (version 1: of the one master key). */
  keyId: string;
  iv: Bytes;
  ct: Bytes;
}
export type Bytes = Uint8Array<ArrayBuffer>;

/** A draft's own key, wrapped for one shift: by the shift's key, or (with `eph`) sealed to its public key by somebody who could not open it. */
export interface WrappedKey {
  keyId: string;
  iv: Bytes;
  ct: Bytes;
  /** Public half of the one-time key pair, a raw P-256 point. */
  eph?: Bytes;
}

export interface DraftRow extends SealedRow {
  clerkId: string;
  /** Absent in rows of version 1, which the master key seals directly. */
  dek?: WrappedKey;
  /** When the record is to be deleted (ms since 1970, in steps of ten minutes). Readable, because deletion must happen also while locked. */
  eraseAt?: number | undefined;
}

export interface SummaryRow extends SealedRow {
  clerkId: string;
  /** The record did not open once: it stays as it is and is shown as damaged. */
  bad?: true;
}

/**
 * What has happened to a draft since its record was written: under 1 kB for a key, and the only form in which anything is kept while
 * locked. Revisions go on from the record's without a gap.
 */
export interface JournalRow extends SealedRow {
  /** `<draft id>.<rev>` is its `id`. */
  draftId: string;
  /** Sealed with the draft's key (one entry: the shift's), or, while locked, with a one-time key for everybody on duty. Absent: the draft's own. */
  to?: WrappedKey[];
  /** While locked: when it was typed, in days since 1970, so that it does not stay for ever if nobody opens it. Readable, so no finer than that. */
  day?: number;
}

/** A clerk at this PC. Readable: the short name they chose. `iv`/`ct`: their root key, wrapped by what Argon2id makes of the passphrase. */
export interface ClerkRow extends SealedRow {
  label: string;
  kdf: Kdf;
  /** Wrong passphrases in a row, and until when the next try waits. */
  tries: number;
  retryAt: number;
  /** What they have said about the office's recovery key, sealed by their root key (`office-key.ts`). Absent: nothing. */
  trust?: { iv: Bytes; ct: Bytes };
  /** Root keys of before a recovery that some of their shifts still lie under, as an old passphrase wraps them. */
  before?: OldRoot[];
  /** `utils/store/key-sums.ts` */
  sum: string;
}

/** What was a clerk's root key: the part of their row that it lay in. */
export type OldRoot = Pick<ClerkRow, 'rev' | 'keyId' | 'iv' | 'ct' | 'kdf'>;

/** From one unlocking to "kết thúc ca". `iv`/`ct`: its symmetric key and private key, wrapped by the clerk's root key. */
export interface ShiftRow extends SealedRow {
  clerkId: string;
  /** Which of the clerk's shifts it is; the highest is the newest. (Its times are sealed.) */
  n: number;
  /** After "kết thúc ca": the next unlocking begins another. */
  ended?: true;
  /** Raw P-256 point: sealing for this shift needs nothing secret. */
  publicKey: Bytes;
  /** `utils/store/key-sums.ts` */
  sum: string;
  /** The same secret for the office's recovery key. */
  office?: WrappedKey;
}

/** Readable facts about the database itself, by name (`utils/store/facts.ts`). */
export interface FactRow {
  id: string;
  value: unknown;
}

/** Append-only; each entry carries the hash of the one before it. */
export interface AuditRow {
  n: number;
  at: number;
  by: string | null;
  what: string;
  count: number;
  ref: string | null;
  hash: string;
}

/** A record that did not open and was replaced by its second copy. Kept for somebody who can look into it. */
export interface QuarantineRow {
  n?: number;
  table: 'drafts' | 'summaries' | 'journal';
  row: SealedRow;
}

/** Version 1: one master key for everything (until 2026-11). Emptied by the first unlocking. */
export interface VaultRow extends SealedRow {
  kdf: Kdf;
  tries: number;
  retryAt: number;
}

export class Tables extends Dexie {
  clerks!: Table<ClerkRow, string>;
  shifts!: Table<ShiftRow, string>;
  drafts!: Table<DraftRow, string>;
  summaries!: Table<SummaryRow, string>;
  journal!: Table<JournalRow, string>;
  facts!: Table<FactRow, string>;
  audit!: Table<AuditRow, number>;
  quarantine!: Table<QuarantineRow, number>;
  vault!: Table<VaultRow, string>;
  /** The browser has closed it by itself. */
  isGivenUp = false;
  /** Told of a row that is torn. */
  torn?: (() => void) | undefined;

  /** @param birth told when there was no database, or the browser has destroyed it, and this opening made a new one. */
  constructor(
    name: string,
    birth: (event: IDBVersionChangeEvent) => void = () => undefined,
    factory: IDBFactory = indexedDB,
  ) {
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false, indexedDB: ours(factory, birth) });
    this.use(tornRows(() => this.torn?.()));
    this.version(1).stores({ vault: 'id', drafts: 'id, eraseAt', summaries: 'id' });
    this.version(2).stores({
      clerks: 'id',
      shifts: 'id, clerkId',
      drafts: 'id, eraseAt, clerkId, dek.keyId',
      summaries: 'id, clerkId, keyId',
      journal: 'id, draftId',
      facts: 'id',
      audit: 'n',
      quarantine: '++n',
      vault: 'id',
    });
  }
}

/**
 * Our version and no other: left alone, Dexie opens what a newer program has made. It also raises the version to add what it misses; that is
 * torn off then (SQLite, 2026-11), and making it anew would hide it: it is opened as it is, and the check finds what is missing.
 */
function ours(factory: IDBFactory, birth: (event: IDBVersionChangeEvent) => void): IDBFactory {
  return {
    open(name: string, version?: number) {
      if (version === undefined) throw new DOMException('not our version', 'VersionError');
      const request = factory.open(name, NATIVE_VERSION);
      request.addEventListener('upgradeneeded', (event) => event.oldVersion === 0 && birth(event));
      return request;
    },
    deleteDatabase: (name: string) => factory.deleteDatabase(name),
    // (where that is missing, Dexie keeps a list of its own)
    databases: () => factory.databases(),
  } as IDBFactory;
}
