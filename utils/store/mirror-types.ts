/**
 * The second copy of what is sealed, in another failure domain: `storage.local` has a database of its own beside IndexedDB (it survived
 * all power cuts that were tried). Ciphertext only. Behind the database by at most a second of typing.
 */
import type { ClerkRow, DraftRow, JournalRow, ShiftRow, SealedRow } from './tables';
import type { LearningRow } from './learning';

/** The part of `storage.local` that is used. */
export interface LocalArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** Since Chrome 130: what is there, without reading all of it. */
  getKeys?(): Promise<string[]>;
}

/** A whole draft at one revision, journal folded in. */
export type MirroredDraft = Pick<
  DraftRow,
  'id' | 'rev' | 'keyId' | 'clerkId' | 'dek' | 'iv' | 'ct' | 'eraseAt'
>;

export interface Mirror {
  /**
   * A draft was written: copied now if its last copy is older than a second, else when that second is over. `make` seals its newest
   * state; when it throws (locked meanwhile) nothing is copied. Never throws. `workedAt`: when somebody worked on it last, ms since 1970
   * (absent: now); of what was not touched for days (a backup that is brought in) only the revision is kept.
   */
  keep(id: string, rev: number, make: () => Promise<MirroredDraft>, workedAt?: number): void;
  /**
   * Something was typed while locked: copied as it lies in the database, at the same pace. It leaves the copy when a whole draft that holds
   * it is copied. Never throws.
   */
  keepRow(row: JournalRow): void;
  /** What of a draft was typed while locked, as far as it can be read. @throws when the area does not answer. */
  rows(id: string): Promise<JournalRow[]>;
  /** It went into another draft. @throws as {@link Mirror.drop}. */
  dropRows(id: string): Promise<void>;
  /** What waits is copied now (leaving a field; before locking). Never throws. */
  flush(): Promise<void>;
  /** The copy of one draft, or only the newest revision that was ever seen (`rev` without the rest) once it is older than 7 days. */
  find(id: string): Promise<MirroredDraft | { rev: number } | null>;
  /**
   * Erased drafts leave no copy. Before their rows are deleted from the database: what is in one of the two only comes back at the next
   * start. @throws when it could not be done; then nothing may look erased.
   */
  drop(ids: readonly string[]): Promise<void>;
  /** All key rows, whenever one has changed: without them no copy could be opened. A failure is tried again. Never throws. */
  keepKeys(rows: { clerks: ClerkRow[]; shifts: ShiftRow[] }): Promise<void>;
  /** What {@link Mirror.keepKeys} wrote last, as far as it can be read; null: nothing. */
  keys(): Promise<{ clerks: ClerkRow[]; shifts: ShiftRow[] } | null>;
  /** Everything is erased; before the database is. @throws as {@link Mirror.drop}. */
  clear(): Promise<void>;
}

/** The same for what clerks have practised (`learning.ts`). */
export interface LearningCopy {
  /** Copied as it lies in the database. A failure is tried again. Never throws. */
  keepLearning(clerkId: string, row: LearningRow): void;
  /** Null: there is none that could be used. @throws when the area does not answer. */
  learning(clerkId: string): Promise<LearningRow | null>;
  /** @throws as {@link Mirror.drop}. */
  dropLearning(clerkId: string): Promise<void>;
}

/** What stays of a record that did not open, and where it went. */
export interface Quarantine {
  /** Puts the row aside; the caller replaces it. Noted in the log and in the report. */
  putAside(table: 'drafts' | 'summaries' | 'journal', row: SealedRow, restored: boolean): Promise<void>;
}
