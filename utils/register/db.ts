/**
 * The register's own database, apart from the drafts: other readers, other keys, another pace. Readable in it are ids and counters,
 * nothing else. Like the others it is opened at exactly its version.
 */
import { Dexie, type Table } from 'dexie';
import { OpenedOnce } from '../databases/opened-once';
import type { InboxEntry } from './inbox-seal';

export const REGISTER_DATABASE = 'so-tay-mot-cua-register';
const VERSION = 1;

export type Bytes = Uint8Array<ArrayBuffer>;

/** Some hundred rows, sealed (`shelf.ts`). Never changed: what is new stands in a block with a higher number. */
export interface BlockRow {
  id: number;
  iv: Bytes;
  ct: Bytes;
}
/** Checks, machines, own keys: one sealed value by name. */
export interface MetaRow {
  id: string;
  rev: number;
  iv: Bytes;
  ct: Bytes;
}
/** Thrown through the worker's door, where only the message passes. */
export type Problem = 'damaged' | 'failed' | 'storage-full' | 'newer-database';
export class RegisterFault extends Error {
  constructor(readonly problem: Problem) {
    super(problem);
  }
}

export class RegisterTables extends Dexie {
  blocks!: Table<BlockRow, number>;
  meta!: Table<MetaRow, string>;
  inbox!: Table<InboxEntry, number>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(VERSION).stores({ blocks: 'id', meta: 'id', inbox: '++n' });
  }
}

export class RegisterDatabase extends OpenedOnce<RegisterTables> {
  constructor(name: string = REGISTER_DATABASE) {
    const make = (own: string): RegisterTables => new RegisterTables(own);
    super(name, VERSION, make, (why) => new RegisterFault(why === 'unavailable' ? 'failed' : why));
  }
}

/** Adds what the background has sealed; kept (strict) when it has answered. Callable in the service worker. @throws RegisterFault. */
export const addToInbox = async (entry: InboxEntry, database: RegisterDatabase = own): Promise<void> => {
  await database.run(({ inbox }) => inbox.add(entry));
};

/** The whole register, for good. Whoever has it open lets go. */
export async function eraseRegister(database: RegisterDatabase = own): Promise<void> {
  await database.close();
  await Dexie.delete(database.name);
}

const own = new RegisterDatabase();
