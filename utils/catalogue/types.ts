/** What the catalogue keeps: official records, what the office decided about them, what it likes. Nothing about citizens. */
import type { RowDecision } from '../distill/types';
import type { Flag, Skipped } from '../records/imported';
import type { OfficialRecord } from '../records/record';

/** A procedure as lists and the search need it, without its record. */
export interface CurrentRow {
  code: string;
  /** Version in use (`contentHash`). */
  hash: string;
  name: string;
  fields: string[];
  ward: boolean;
  flags: Flag[];
  /** ISO day of the portal, null when the source does not say it. */
  updatedAt: string | null;
  /** When this version was imported, ms since 1970. */
  at: number;
  /** The version in use before, for "what changed"; null: none. */
  previous: string | null;
}

export interface RecordRow {
  code: string;
  hash: string;
  record: OfficialRecord;
  at: number;
}

/** One import, as it is shown afterwards. */
export interface ImportRow {
  id?: number;
  at: number;
  files: string[];
  read: number;
  /** Records that came into use, and from which version. */
  changes: { code: string; from: string | null; to: string }[];
  /** Usable records that changed nothing: the same as, or older than, the version in use. */
  kept: number;
  skipped: Skipped[];
  notListed: number;
}

export interface DecisionRow extends RowDecision {
  code: string;
}

/** A time limit that an official has confirmed for one version of a record (domain-rules §6.4): units are never guessed. */
export interface ConfirmedTerm {
  code: string;
  hash: string;
  channel: 'direct' | 'online' | 'postal';
  amount: number;
  unit: 'WORKING_DAY' | 'DAY' | 'HOUR' | 'MONTH' | 'SAME_DAY';
  /** An official's name. */
  by: string;
  at: number;
}

/** `newer-database`: a newer program has it, nothing was changed. `storage-full`: nothing of this step was kept. */
export type CatalogueProblem = 'newer-database' | 'storage-full' | 'unavailable';

export class CatalogueFault extends Error {
  constructor(readonly problem: CatalogueProblem) {
    super(problem);
  }
}
