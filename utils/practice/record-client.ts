/**
 * The learning record as the page uses it: read, learn, erase. It lies sealed with the background; here it is text and a revision. When another
 * window was first, the run is learned again on what that window has written.
 */
import { emptyRecord, learn, readRecord, type LearningRecord } from './record';
import type { Marked } from './types';

/**
 * Why there is no record. `locked`: nobody has unlocked; `newer`: a newer program has written it; `damaged`: it does not open; `full`: the disk
 * takes no more; `failed`: anything else. Nothing was changed then.
 */
export const RECORD_REFUSALS = ['locked', 'newer', 'damaged', 'full', 'failed'] as const;
export type RecordRefusal = (typeof RECORD_REFUSALS)[number];

type Told<T> = { ok: true; value: T } | { ok: false; reason: string };

/** The requests `practice.*` to the background (`utils/messaging/protocol.ts`), one function each. */
export interface RecordStore {
  read(): Promise<Told<{ record: string | null; rev: number }>>;
  /** `rev`: the one that was read. Answers the new one; null: somebody else has written since. */
  save(record: string, rev: number): Promise<Told<{ rev: number | null }>>;
  erase(): Promise<Told<null>>;
}

export interface RecordClient {
  /** An empty one where there is none yet. */
  read(): Promise<LearningRecord | RecordRefusal>;
  /** Keeps one run. @param at when it ended, ms since 1970. @returns the record with it. */
  learn(marked: Marked, at: number): Promise<LearningRecord | RecordRefusal>;
  /** For good. */
  erase(): Promise<RecordRefusal | null>;
}

/** Other windows that are first, one after the other, before it is given up. */
const TRIES = 5;

/** @param newSeed of a new record: anything random, at most 40 characters. */
export function recordClient(store: RecordStore, newSeed: () => string): RecordClient {
  const lying = async (): Promise<{ record: LearningRecord; rev: number } | RecordRefusal> => {
    const told = await store.read();
    if (!told.ok) return refusalOf(told.reason);
    const { record: text, rev } = told.value;
    const record = text === null ? emptyRecord(newSeed()) : readRecord(text);
    return typeof record === 'string' ? record : { record, rev };
  };

  const keep = async (marked: Marked, at: number): Promise<LearningRecord | RecordRefusal> => {
    for (let tries = 0; tries < TRIES; tries++) {
      const known = await lying();
      if (typeof known === 'string') return known;
      const record = learn(known.record, marked, at);
      // an answer that was lost on its way: it is kept already
      if (record === known.record) return record;
      const text = JSON.stringify(record);
      // what could not be read again is not written
      if (typeof readRecord(text) === 'string') return 'failed';
      const told = await store.save(text, known.rev);
      if (!told.ok) return refusalOf(told.reason);
      if (told.value.rev !== null) return record;
    }
    return 'failed';
  };

  /** One after the other: a window is not its own rival. */
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: async () => {
      const known = await lying();
      return typeof known === 'string' ? known : known.record;
    },
    learn(marked, at) {
      const mine = last.then(() => keep(marked, at));
      last = mine.catch(() => undefined);
      return mine;
    },
    erase: async () => {
      const told = await store.erase();
      return told.ok ? null : refusalOf(told.reason);
    },
  };
}

function refusalOf(reason: string): RecordRefusal {
  if (reason === 'locked' || reason === 'no-vault') return 'locked';
  if (reason === 'damaged') return 'damaged';
  return reason === 'quota' || reason === 'too-large' ? 'full' : 'failed';
}
