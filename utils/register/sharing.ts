/** 100,000 rows say the same few words over and over, and hold many empty lists: each once in memory (some 15 of 205 MB on made-up rows). */
import type { RegisterRow } from '../supervision/register/types';

const NAMES = ['office', 'machine', 'procedure', 'version', 'clerk'] as const;
const LISTS = ['promises', 'waits', 'papers', 'open', 'ignored', 'fields', 'history'] as const;
const EMPTY = Object.freeze([]) as unknown as never[];
/** More different words than an office has are nobody's vocabulary: then each stays what it is. */
const MOST = 20_000;

export class Words {
  readonly #known = new Map<string, string>();

  /** The same row, in words that others use too. */
  share(row: RegisterRow): RegisterRow {
    for (const name of NAMES) row[name] = this.#one(row[name]);
    for (const name of LISTS) if (row[name].length === 0) row[name] = EMPTY;
    for (const paper of row.papers) paper.id = this.#one(paper.id);
    for (const field of row.fields) field.role = this.#one(field.role);
    for (const issue of row.open) issue.rule = this.#one(issue.rule);
    for (const issue of row.ignored) {
      issue.rule = this.#one(issue.rule);
      issue.reason = this.#one(issue.reason);
    }
    return row;
  }

  #one(word: string): string {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (this.#known.size < MOST) this.#known.set(word, word);
    return word;
  }
}
