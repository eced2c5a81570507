/**
 * How the register lies in its database: as a log of sealed blocks. A block is never changed. A row that changes is written again, into a
 * block with a higher number, and the copy with the highest number counts; blocks of which little counts any more are written together
 * from time to time. So a change costs what changed, two windows cannot write over each other (`append` refuses whoever has not seen
 * the last block), and a torn block takes nothing but itself along.
 */
import type { RegisterRow } from '../supervision/register/types';
import { RegisterDatabase, type BlockRow, type Bytes, type RegisterTables } from './db';
import type { InboxEntry } from './inbox';
import { unzipped, zipped } from './zip';

/** What drafts said of fields that somebody has changed in the register since, as JSON, by field (`folding.ts`). */
export type Edited = Readonly<Record<string, string>>;

export interface Block {
  rows: RegisterRow[];
  /** Of these rows, by key. */
  edited: Record<string, Edited>;
  /** Numbers of all blocks when it was written: what is missing later was lost. */
  blocks: number[];
  /** Rows in the register then. */
  of: number;
}

/** A named value, written only if nobody has meanwhile. */
export interface MetaChange {
  id: string;
  /** The revision that was read; 0: there was none. */
  rev: number;
  /** Null: it goes. */
  value: unknown;
}

export interface Append {
  /** In order; each becomes a block. Empty: only the rest. */
  blocks: readonly Block[];
  /** The highest number that was seen. */
  after: number;
  meta?: readonly MetaChange[];
  /** Entries of the inbox that are in it now. */
  folded?: readonly number[];
  /** Blocks whose rows stand in these ones now. */
  instead?: readonly number[];
}

/** Somebody else has written: look, and do it again. */
class Outrun extends Error {}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export class Shelf {
  private constructor(
    private readonly database: RegisterDatabase,
    private readonly key: CryptoKey,
  ) {}

  /** @param key 32 bytes. */
  static async open(database: RegisterDatabase, key: Bytes): Promise<Shelf> {
    const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
    return new Shelf(database, imported);
  }

  close(): Promise<void> {
    return this.database.close();
  }

  /** Numbers of the blocks, ascending. */
  ids(): Promise<number[]> {
    return this.database.run(({ blocks }) => blocks.toCollection().primaryKeys());
  }

  /** In the order asked for. `damaged`: it does not open; `gone`: another window has put it together with others. */
  async read(ids: readonly number[]): Promise<(Block | 'damaged' | 'gone')[]> {
    const found = await this.database.run(({ blocks }) => blocks.bulkGet([...ids]));
    return Promise.all(
      found.map(async (row) => {
        if (!row) return 'gone';
        return (await this.#open(`blocks/${row.id}`, row).catch(() => 'damaged')) as Block | 'damaged';
      }),
    );
  }

  /** All of it or nothing, on the disk when it answers. @returns the numbers given; null: another window has written, look first. */
  async append({ blocks, after, meta = [], folded = [], instead = [] }: Append): Promise<number[] | null> {
    const ids = blocks.map((_, at) => after + 1 + at);
    const sealed = await Promise.all(
      blocks.map(async (block, at): Promise<BlockRow> => ({
        id: ids[at]!,
        ...(await this.#seal(`blocks/${ids[at]!}`, block)),
      })),
    );
    const named = await Promise.all(
      meta.map(async ({ id, rev, value }) => ({
        id,
        rev,
        row: value === null ? null : { id, rev: rev + 1, ...(await this.#seal(`${id}/${rev + 1}`, value)) },
      })),
    );
    try {
      await this.database.run((tables) =>
        tables.transaction('rw', tables.blocks, tables.meta, tables.inbox, async () => {
          if (blocks.length > 0 && (await lastOf(tables)) !== after) throw new Outrun();
          await tables.blocks.bulkAdd(sealed);
          await tables.blocks.bulkDelete([...instead]);
          await tables.inbox.bulkDelete([...folded]);
          for (const { id, rev, row } of named) {
            if (((await tables.meta.get(id))?.rev ?? 0) !== rev) throw new Outrun();
            await (row ? tables.meta.put(row) : tables.meta.delete(id));
          }
        }),
      );
      return ids;
    } catch (error) {
      if (error instanceof Outrun) return null;
      throw error;
    }
  }

  /** @throws when it is there and does not open. */
  async meta<T>(id: string): Promise<{ rev: number; value: T } | null> {
    const row = await this.database.run(({ meta }) => meta.get(id));
    return row ? { rev: row.rev, value: (await this.#open(`${id}/${row.rev}`, row)) as T } : null;
  }
  metaNames(prefix: string): Promise<string[]> {
    return this.database.run(({ meta }) => meta.where('id').startsWith(prefix).primaryKeys());
  }

  /** The oldest entries behind number `after`. */
  inbox(after: number, most: number): Promise<InboxEntry[]> {
    return this.database.run(({ inbox }) => inbox.where('n').above(after).limit(most).toArray());
  }

  async #seal(place: string, value: unknown): Promise<{ iv: Bytes; ct: Bytes }> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = await zipped(encoder.encode(JSON.stringify(value)));
    const ct = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: bound(place) },
      this.key,
      bytes,
    );
    return { iv, ct: new Uint8Array(ct) };
  }

  async #open(place: string, { iv, ct }: { iv: Bytes; ct: Bytes }): Promise<unknown> {
    const algorithm = { name: 'AES-GCM', iv, additionalData: bound(place) };
    const bytes = await crypto.subtle.decrypt(algorithm, this.key, ct);
    return JSON.parse(decoder.decode(await unzipped(new Uint8Array(bytes)))) as unknown;
  }
}

/** What is sealed opens only at its own place. */
const bound = (place: string): Bytes => encoder.encode(`so-tay-mot-cua register 1 ${place}`);

const lastOf = async ({ blocks }: RegisterTables): Promise<number> =>
  (await blocks.toCollection().reverse().limit(1).primaryKeys())[0] ?? 0;
