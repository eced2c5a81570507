/** Caps of an import. All 6,300 public records are about 60 MB of JSON, the 2,642 of 2026-07 are 12 MB. */
const MB = 1024 * 1024;

export const IMPORT_LIMITS = {
  /** Bytes of one chosen file. */
  file: 100 * MB,
  /** Characters of a JSON text that can only be read whole (an array, an envelope); JSONL has no such cap. */
  whole: 24 * MB,
  /** Characters of one line of JSONL: above the largest record (`RECORD_BOUNDS`). */
  line: 2 * MB,
  /** Commas of one JSON text: what is parsed becomes objects, each of them many times larger than its two characters. */
  parts: 1_000_000,
  /** Records of one import. */
  records: 20_000,
  /** Entries of a ZIP, their bytes together, and how many times larger than packed an entry may be. */
  entries: 20_000,
  unpacked: 200 * MB,
  ratio: 200,
  /** Skipped records that are named one by one; the others are counted. */
  listed: 500,
} as const;

/** Why a whole file is refused. */
export type FileProblem =
  | 'empty'
  | 'too-big'
  | 'whole-too-big'
  | 'html'
  | 'not-json'
  | 'not-text'
  | 'truncated'
  | 'too-deep'
  | 'too-many'
  | 'zip-bomb'
  | 'zip-damaged'
  | 'zip-locked'
  | 'packed'
  | 'too-many-parts'
  | 'unreadable'
  | 'cancelled'
  | 'nothing-usable';

/** Ends the reading of one file. */
export class FileFault extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem);
  }
}
