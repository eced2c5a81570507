/**
 * The database: the only place that opens one (what lies in it: `tables.ts`).
 *
 * Every transaction is `strict` (the browser's default, `relaxed`, lost the whole database one restart after a power
 * cut). Dexie itself writes happily into a database of a newer program and reopens after it was told to let go, so it
 * may open exactly our version (`ours`), and a connection that had to let go never writes again.
 *
 * Whoever types never waits longer than a second: an opening that is slow, blocked or fails goes on in the background, and says so meanwhile.
 */
import type { RefusalReason } from '../messaging/protocol';
import { Refusal, reasonOf } from '../messaging/refusal';
import { IN_TIME, inTime } from './in-time';
import { leave, newPlace, placesOf, whole, type Buckets, type Place } from './places';
import { Salvage } from './salvage';
import { Tables } from './tables';

export const DATABASE = 'so-tay-mot-cua';
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
