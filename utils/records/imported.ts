/** What an import gives: the usable records with what became of them, the skipped ones with their reasons. */
import type { FileProblem } from './limits';
import type { Unreadable } from './read';
import type { OfficialRecord } from './record';

/** `shared-id`: the same record stands under several codes. `older-copy`: another copy in the same import is newer. */
export type SkipReason = Unreadable | FileProblem | 'too-long' | 'shared-id' | 'older-copy';

export interface Skipped {
  /** File, and the entry when it is a ZIP: "records.zip › 1.001193.json". */
  file: string;
  /** Line of a JSONL, else null. */
  line: number | null;
  /** Number of the record in its file, from 1; 0 when it is the file itself. */
  index: number;
  /** '' when unknown. */
  code: string;
  why: SkipReason;
}

/** What a clerk should know before using a record. It is imported all the same. */
export type Flag = 'internal' | 'local' | 'test' | 'no-papers';

export interface Version {
  record: OfficialRecord;
  hash: string;
  flags: Flag[];
  /** Against `before`. `older`: it says something else, but is older than what is in use, or has no day while that one has. */
  change: 'new' | 'changed' | 'unchanged' | 'older';
  /** Number of single differences; 0 when new or unchanged. */
  differences: number;
}

export interface Progress {
  bytes: number;
  total: number;
  records: number;
  skipped: number;
}

export type Imported =
  | { ok: true; read: number; versions: Version[]; skipped: Skipped[]; notListed: number }
  | { ok: false; why: FileProblem; file: string; skipped: Skipped[]; notListed: number };

/** `test`: a name that only a trial has ("Đăng ký kinh doanh 23/09", "test 2"); a suspicion, so it is only said. */
export function flagsOf({ type, name, cases }: OfficialRecord): Flag[] {
  const flags: Flag[] = [];
  if (type.endsWith('INTERNAL')) flags.push('internal');
  if (type === 'SPECIFIC') flags.push('local');
  if (/(?:^|\s)test(?:\s|$)|(?:^|\s)\d{1,2}\/\d{1,2}$/i.test(name)) flags.push('test');
  if (cases.every(({ components }) => components.length === 0)) flags.push('no-papers');
  return flags;
}
