/**
 * The database: the only place that opens one.
 *
 * Every transaction is `strict` (the browser's default, `relaxed`, lost the whole database one restart after a power
 * cut). Dexie itself writes happily into a database of a newer program and reopens after it was told to let go, so it
 * may open exactly our version (`ours`), and a connection that had to let go never writes again.
 *
 * Whoever types never waits longer than a second: an opening that is slow, blocked or fails goes on in the background, and says so meanwhile.
 */
import { Dexie, type Table } from 'dexie';
import type { Kdf, RefusalReason } from '../messaging/protocol';
import { Refusal, reasonOf } from '../messaging/refusal';
import { IN_TIME, inTime } from './in-time';
import { leave, newPlace, placesOf, whole, type Buckets, type Place } from './places';
import { Salvage } from './salvage';
import { tornRows } from './torn';

export const DATABASE = 'so-tay-mot-cua';
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

/** How a database was found at its opening. */
export interface Found {
  /** There was none: the first run, or somebody (or the browser itself) has deleted it. */
  born: boolean;
  /** The browser says that it has thrown data away. It does not always say so. */
  dataLoss: boolean;
}

/** Who takes part in an opening. */
export interface Attendants {
  /** Before anybody else gets the tables; waited for, but not for long. An error is theirs alone. */
  opened?(tables: Tables, found: Found): Promise<void>;
  /** Somebody may have been refused, and now it is open: what was not saved can be sent again. */
  back?(): void;
  /** Before anything is opened in a place (`new-log.ts`); waited for, but not for long. An error is theirs alone. */
  first?(factory: IDBFactory): Promise<void>;
  /** A write did not come about, or it could not be opened: the disk may be full. */
  refused?(): void;
  /** A row is there and cannot be read, or the browser has given the database up. */
  unreadable?(): void;
  /** Where it can go on when its own files are broken. */
  buckets?: Buckets | undefined;
}

/** A PC under load may need this long to open it, in ms. Whoever types does not wait for that (`connection`, `inTime`). */
const PATIENCE = 15_000;
const ATTENDANTS_TIME = 5_000;
/** So often a full disk is not told: a moment later there may be room. */
const QUIET_TRIES = 2;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;
/** After so many failures in a row, some ten seconds, its files are broken: a virus scanner lets go of them sooner. */
const BEYOND_REACH = 7;
/** What a transaction ends with that the disk did not take. */
const REFUSALS = ['QuotaExceededError', 'UnknownError'];
/** What a request says whose rows lie where the files are torn. */
const UNREADABLE = ['UnknownError', 'NotReadableError'];

const inPatience = (work: Promise<void> | undefined): Promise<void> =>
  Promise.race([work, pause(ATTENDANTS_TIME)]).catch(() => undefined);

interface Opening {
  answer: Promise<Tables>;
  open?: Tables;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class Database {
  #opening: Opening | null = null;
  #stale = false;
  #births = 0;
  #isSuspect = false;

  constructor(
    private readonly name: string = DATABASE,
    private readonly attendants: Attendants = {},
  ) {}

  /** How often it was made anew in this life of the worker: what was written before a birth is not in it. */
  get births(): number {
    return this.#births;
  }

  /**
   * The open tables. Opens on first use, and anew after the browser has closed it. While it cannot be opened it is tried again and again;
   * whoever asks waits some seconds, or not at all when somebody has waited in vain already.
   *
   * @throws Refusal `newer-database` when a newer program has this database (nothing is changed then), `stale` when one is taking it over or
   * another program does not let go of it, `quota`, `failed`.
   */
  async tables(): Promise<Tables> {
    if (this.#stale) throw new Refusal('stale');
    this.#opening ??= this.#begin();
    return this.#opening.answer;
  }

  /**
   * The same without Dexie's layers (1 ms of 2.4 a key when it was measured), for the way of every key: never waits longer than a second.
   *
   * @throws as {@link tables}.
   */
  async connection(): Promise<IDBDatabase> {
    return (await inTime(this.tables())).backendDB();
  }

  /** Lets go of the database (tests, and the end of the worker). */
  async close(): Promise<void> {
    this.#opening?.open?.close();
    this.#opening = null;
  }

  /**
   * The files under it have lost something: it moves into new ones. What is in it comes along; who holds tables of before has to ask for
   * new ones. Without buckets nothing happens.
   *
   * @returns whether it was opened anew, in a new place or, where moving failed, in the old one.
   */
  async renew(): Promise<boolean> {
    if (!this.attendants.buckets) return false;
    this.#isSuspect = true;
    await this.close();
    await this.tables();
    this.attendants.back?.(); // whoever wrote in between was refused
    return true;
  }

  #begin(): Opening {
    let refuse: (reason: RefusalReason) => void = () => undefined;
    const told = new Promise<never>((_, reject) => (refuse = (reason) => reject(new Refusal(reason))));
    told.catch(() => undefined);
    const opening = {} as Opening;
    let hindrance: RefusalReason = 'failed';
    let isLate = false;
    const soon = setTimeout(() => {
      isLate = true;
      if (hindrance === 'stale') refuse(hindrance);
    }, IN_TIME);
    const last = setTimeout(() => refuse(hindrance), PATIENCE);
    const tables = this.#open(opening, (why, tries) => {
      hindrance = why;
      if (why === 'stale' ? isLate : why === 'quota' && tries > QUIET_TRIES) refuse(why);
    });
    opening.answer = Promise.race([tables, told]);
    const opened = (open: Tables): void => {
      Object.assign(opening, { answer: tables, open });
      if (this.#opening !== opening)
        open.close(); // let go meanwhile
      else if (isLate) this.attendants.back?.();
    };
    void tables
      .then(opened, () => this.#forget(opening))
      .finally(() => [soon, last].forEach((timer) => clearTimeout(timer)));
    return opening;
  }

  #forget(opening: Opening): void {
    if (this.#opening === opening) this.#opening = null;
  }

  /** Tries until it is open, or it is clear that it will not be. */
  async #open(opening: Opening, hindered: (reason: RefusalReason, tries: number) => void): Promise<Tables> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#openOnce(opening, tries, () => hindered('stale', tries));
      } catch (error) {
        const reason = reasonOf(error);
        if (reason === 'failed' || reason === 'quota') this.attendants.refused?.();
        hindered(reason, tries);
        if (reason === 'newer-database' || reason === 'stale') throw new Refusal(reason);
        await pause(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (tries - 1)));
        if (this.#opening !== opening) throw error; // closed meanwhile
      }
    }
  }

  async #openOnce(opening: Opening, tries: number, blocked: () => void): Promise<Tables> {
    const found: Found = { born: false, dataLoss: false };
    const tables = await this.#find(found, tries, blocked);
    // whoever has closed it: the next call opens anew
    tables.on('close', () => {
      this.#forget(opening);
      this.attendants.refused?.();
    });
    // the browser itself: its files were removed, or it cannot read them
    tables.backendDB().addEventListener('close', () => {
      tables.isGivenUp = true;
      this.attendants.unreadable?.();
    });
    const told = (event: Event): void => {
      const { error } = event.target as IDBTransaction;
      if (error && REFUSALS.includes(error.name)) this.attendants.refused?.();
    };
    const unreadable = (event: Event): void => {
      const { error, transaction } = event.target as IDBRequest;
      // (what somebody writes may fail for want of room)
      if (transaction?.mode === 'readonly' && error && UNREADABLE.includes(error.name))
        this.attendants.unreadable?.();
    };
    tables.torn = this.attendants.unreadable;
    tables.backendDB().addEventListener('abort', told, true); // Dexie keeps it from going up
    tables.backendDB().addEventListener('error', unreadable, true);
    if (found.born) this.#births++;
    await inPatience(this.attendants.opened?.(tables, found));
    if (this.#stale) throw new Refusal('stale');
    return tables;
  }

  /** Where it lay last; in a new place when that cannot be opened at all, or has lost something. */
  async #find(found: Found, tries: number, blocked: () => void): Promise<Tables> {
    const { buckets } = this.attendants;
    const [place] = (await placesOf(buckets)) as [Place, ...Place[]];
    await inPatience(this.attendants.first?.(place.factory));
    try {
      const tables = await this.#openAt(place, found, blocked);
      const isSuspect = this.#isSuspect && !found.born;
      this.#isSuspect = false;
      return isSuspect ? await this.#move(tables, place, found) : tables;
    } catch (error) {
      if (!buckets || tries < BEYOND_REACH || reasonOf(error) !== 'failed') throw error;
      // What lies there stays: nobody can read it now, and nobody else can say that it is worthless.
      const next = await newPlace(buckets);
      await whole(next, buckets);
      return this.#openAt(next, found, blocked);
    }
  }

  async #openAt({ factory }: Place, found: Found, blocked: () => void): Promise<Tables> {
    const birth = (event: IDBVersionChangeEvent): void => {
      found.born = true;
      found.dataLoss = ((event as { dataLoss?: string }).dataLoss ?? 'none') !== 'none';
    };
    const tables = new Tables(this.name, birth, factory);
    tables.on('versionchange', ({ newVersion }) => {
      // Somebody newer wants to upgrade: let go at once, and never write in the old shape again. (Null: it is deleted.)
      if (newVersion !== null) this.#stale = true;
      tables.close({ disableAutoOpen: true });
      return false; // nothing of Dexie's own handling after this
    });
    tables.on('blocked', blocked);
    await tables.open();
    return tables;
  }

  /** Everything that can be read into a new place; where that fails it stays where it is. */
  async #move(tables: Tables, from: Place, found: Found): Promise<Tables> {
    const salvage = new Salvage(tables, () => this.#openAt(from, found, () => undefined));
    const buckets = this.attendants.buckets!;
    let moved: Tables | null = null;
    try {
      const place = await newPlace(buckets);
      moved = await this.#openAt(place, { born: false, dataLoss: false }, () => undefined);
      await salvage.into(moved);
      await whole(place, buckets);
    } catch {
      moved?.close();
      salvage.close();
      return this.#openAt(from, found, () => undefined);
    }
    salvage.close();
    leave(from, this.name, buckets);
    return moved;
  }
}
