/**
 * What a clerk has practised (`utils/practice/record.ts`), as one sealed text for each clerk. It lies among the facts of the database under the
 * key of a shift, as a draft's line does, so it goes along with every change of keys; and in the second copy. What is in the text nobody asks here.
 */
import { LEARNING_BYTES } from '../core/limits';
import { Refusal, reasonOf } from '../messaging/refusal';
import type { Database } from './db';
import type { Bytes, Tables } from './tables';
import type { Keys } from './key-types';
import { inTurn } from './memory-area';
import type { LearningCopy } from './mirror-types';
import { seal, unseal, type Place } from './seal';

/** How it lies in the value of its fact, and in the second copy. */
export interface LearningRow {
  /** Begins with a random number: a window that knows an erased record never hits upon the revision of a new one. */
  rev: number;
  /** Id of the shift whose key opens it. */
  keyId: string;
  iv: Bytes;
  ct: Bytes;
}

const PREFIX = 'learning.';
/** The fact that holds a clerk's. */
export const learningOf = (clerkId: string): string => PREFIX + clerkId;

const placeOf = (clerkId: string, { rev, keyId }: Pick<LearningRow, 'rev' | 'keyId'>): Place => ({
  table: 'learning',
  id: clerkId,
  rev,
  keyId,
});

/** Whose records lie in the database, and under which keys. */
export async function learningRows({ facts }: Tables): Promise<{ clerkId: string; row: LearningRow }[]> {
  const found = await facts.where('id').startsWith(PREFIX).toArray();
  return found.map(({ id, value }) => ({ clerkId: id.slice(PREFIX.length), row: value as LearningRow }));
}

export interface LearningWorld {
  database: Database;
  keys: Pick<Keys, 'open' | 'listKey'>;
  copy?: LearningCopy;
  /** Notes an act in the log. */
  note(what: 'learning-erased' | 'learning-restored'): Promise<void>;
}

export class Learning {
  /** What is written and what is erased must not cross. */
  readonly #turn = inTurn();

  constructor(private readonly world: LearningWorld) {}

  /** The open clerk's; null under revision 0: there is none. @throws Refusal `locked`, `no-vault`, `damaged` (also its copy is). */
  read(): Promise<{ record: string | null; rev: number }> {
    return this.#turn(() => this.#read());
  }

  /**
   * @param rev the revision that was read. @returns the new one; null: somebody has written since, and nothing is changed.
   * @throws Refusal `locked`, `no-vault`, `too-large`, `damaged` (the browser has emptied the database under us), `quota`.
   */
  save(record: string, rev: number): Promise<number | null> {
    return this.#turn(async () => {
      if (new TextEncoder().encode(record).length > LEARNING_BYTES) throw new Refusal('too-large');
      return this.#write(record, rev);
    });
  }

  /** For good: first the copy, because what is in one of the two only comes back. @throws Refusal `locked`, `no-vault`, what a storage refuses. */
  erase(): Promise<void> {
    return this.#turn(async () => {
      const { clerkId } = await this.world.keys.open();
      await this.world.copy?.dropLearning(clerkId);
      const { facts } = await this.world.database.tables();
      const id = learningOf(clerkId);
      const had = await facts.db.transaction('rw', facts, async () => {
        const count = await facts.where('id').equals(id).count();
        await facts.delete(id);
        return count > 0;
      });
      if (had) await this.world.note('learning-erased');
    });
  }

  /** Under the key of the present shift, when all keys are changed. One that does not open stays as it is. */
  renew(): Promise<void> {
    return this.#turn(async () => {
      const { clerkId, shiftId } = await this.world.keys.open();
      const row = await this.#row(clerkId);
      if (!row || row.keyId === shiftId) return;
      try {
        const { record, rev } = await this.#read();
        if (record !== null) await this.#write(record, rev);
      } catch (error) {
        if (reasonOf(error) !== 'damaged') throw error;
      }
    });
  }

  async #read(): Promise<{ record: string | null; rev: number }> {
    const { clerkId } = await this.world.keys.open();
    const row = await this.#row(clerkId);
    if (!row) return { record: null, rev: 0 };
    try {
      return { record: await this.#open(clerkId, row), rev: row.rev };
    } catch (error) {
      if (reasonOf(error) !== 'damaged') throw error;
      return this.#fromCopy(clerkId);
    }
  }

  /** @throws Refusal `damaged` when that does not open either. */
  async #fromCopy(clerkId: string): Promise<{ record: string; rev: number }> {
    const copy = await this.world.copy?.learning(clerkId).catch(() => null);
    if (!copy) throw new Refusal('damaged');
    const record = await this.#open(clerkId, copy);
    const { facts } = await this.world.database.tables();
    await facts.put({ id: learningOf(clerkId), value: copy });
    await this.world.note('learning-restored');
    return { record, rev: copy.rev };
  }

  async #open(clerkId: string, row: LearningRow): Promise<string> {
    const { key } = await this.world.keys.listKey(row.keyId);
    const record = await unseal(key, placeOf(clerkId, row), row);
    if (typeof record !== 'string') throw new Refusal('damaged');
    return record;
  }

  async #write(record: string, rev: number): Promise<number | null> {
    const { keys, database, copy } = this.world;
    const { clerkId } = await keys.open();
    const { shiftId, key } = await keys.listKey();
    const at = { rev: rev === 0 ? firstRevision() : rev + 1, keyId: shiftId };
    const row: LearningRow = { ...at, ...(await seal(key, placeOf(clerkId, at), record)) };
    const tables = await database.tables();
    const isWritten = await tables.transaction('rw', tables.facts, tables.shifts, async () => {
      // the clerk may have left, or the browser may have emptied the database under us: then its key has gone
      if ((await tables.shifts.where('id').equals(shiftId).count()) === 0) throw new Refusal('damaged');
      const there =
        ((await tables.facts.get(learningOf(clerkId)))?.value as LearningRow | undefined)?.rev ?? 0;
      if (there !== rev) return false;
      await tables.facts.put({ id: learningOf(clerkId), value: row });
      return true;
    });
    if (!isWritten) return null;
    copy?.keepLearning(clerkId, row);
    return row.rev;
  }

  async #row(clerkId: string): Promise<LearningRow | undefined> {
    const { facts } = await this.world.database.tables();
    return (await facts.get(learningOf(clerkId)))?.value as LearningRow | undefined;
  }
}

const firstRevision = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! + 1;
