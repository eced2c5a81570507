/** All words of all titles, where they stand, how rare they are, and which of them a typed word may mean. */
import type { Title } from './titles';
import { oneSlip, soundOf, withoutInputKeys } from './typos';
import { words, type Word } from './words';

export interface IndexedTitle {
  entry: number;
  /** Ids of its words, in order. */
  terms: readonly number[];
  /** First letters of its words: `dkks`. Nobody abbreviates what is only said for a name: '' there. */
  initials: string;
  worth: number;
}

/** Ids of words that a typed word may mean, with how likely (0…1]. */
export type Meanings = ReadonlyMap<number, number>;

const EXACT = 1;
/** Marks were typed, and they are others: "thuê" for "thuế". */
const OTHER_MARKS = 0.72;
const INPUT_KEYS = 0.93;
const SOUNDS_ALIKE = 0.72;
const SLIP = 0.72;
/** Hardly anybody gets the first letter wrong. */
const SLIP_AT_FIRST = 0.55;
/** The typed word exists: it is more likely meant as it stands. */
const KNOWN_WORD_SLIPS = 0.75;
/** The beginning of the word being typed, from one letter to nearly all of it. */
const PREFIX = [0.6, 0.95] as const;
/** The beginning of a word that is not being typed any more: somebody's own abbreviation. */
const CUT_SHORT = 0.5;
const CACHE = 2_000;
const LONGEST_FIELD = 200;

export class Vocabulary {
  readonly plain: string[] = [];
  readonly marked: string[] = [];
  /** Titles that hold the word. */
  readonly postings: number[][] = [];
  /** The entry's name, among its titles. */
  readonly firstTitle: number[] = [];
  /** Entries whose field (lĩnh vực) holds the word, and the words of each entry's field. */
  readonly fieldPostings: number[][] = [];
  readonly fieldTerms: number[][] = [];
  readonly #ids = new Map<string, number>();
  readonly #byPlain = new Map<string, number[]>();
  readonly #sounds = new Map<string, number[]>();
  readonly #entriesWith: number[] = [];
  readonly #lastEntry: number[] = [];
  /** Worked out when first asked, after everything was added. */
  readonly #rarity: number[] = [];
  readonly #cache = new Map<string, Meanings>();
  #titles = 0;
  #entries = 0;

  add(title: Title, entry: number): IndexedTitle {
    const index = this.#titles++;
    this.#entries = Math.max(this.#entries, entry + 1);
    this.firstTitle[entry] ??= index;
    const terms = title.words.map((word) => this.#idOf(word));
    for (const id of terms) {
      const holding = this.postings[id]!;
      if (holding.at(-1) === index) continue;
      holding.push(index);
      if (this.#lastEntry[id] !== entry) this.#entriesWith[id]!++;
      this.#lastEntry[id] = entry;
    }
    return {
      entry,
      terms,
      initials: title.worth === 1 ? title.words.map(({ plain }) => plain.charAt(0)).join('') : '',
      worth: title.worth,
    };
  }

  addFields(fields: readonly string[]): void {
    fields.forEach((field, entry) => {
      const terms = words(field.slice(0, LONGEST_FIELD)).map((word) => this.#idOf(word));
      this.fieldTerms[entry] = terms;
      for (const id of new Set(terms)) this.fieldPostings[id]!.push(entry);
    });
  }

  has = (plain: string): boolean => this.#byPlain.has(plain);

  /** 0…1: how much it tells. A word of every name tells nothing, one of a single name all. */
  rarity(id: number): number {
    return (this.#rarity[id] ??=
      Math.log(1 + this.#entries / Math.max(1, this.#entriesWith[id]!)) / Math.log(1 + this.#entries));
  }

  idOf = (word: Word): number | undefined => this.#ids.get(word.marked);

  /** @param open it is still being typed: words that begin with it are meant too. */
  meanings(word: Word, open: boolean): Meanings {
    const key = `${word.marked} ${open}`;
    let found = this.#cache.get(key);
    if (!found) {
      found = this.#meanings(word, open);
      if (this.#cache.size >= CACHE) this.#cache.clear();
      this.#cache.set(key, found);
    }
    return found;
  }

  #meanings({ plain, marked }: Word, open: boolean): Meanings {
    const found = new Map<number, number>();
    const take = (ids: readonly number[], weight: number): void => {
      for (const id of ids) if ((found.get(id) ?? 0) < weight) found.set(id, weight);
    };
    const bare = plain === marked;
    for (const id of this.#byPlain.get(plain) ?? [])
      take([id], bare || this.marked[id] === marked ? EXACT : OTHER_MARKS);
    const known = found.size > 0;
    const less = known ? KNOWN_WORD_SLIPS : 1;
    const mended = withoutInputKeys(plain);
    if (mended !== plain) take(this.#byPlain.get(mended) ?? [], INPUT_KEYS * less);
    if (plain.length > 1) take(this.#sounds.get(soundOf(plain)) ?? [], SOUNDS_ALIKE * less);
    for (const [other, ids] of this.#byPlain) {
      if (plain.length > 1 && oneSlip(plain, other))
        take(ids, (plain[0] === other[0] ? SLIP : SLIP_AT_FIRST) * less);
      if (other.length > plain.length && other.startsWith(plain)) {
        const [least, most] = PREFIX;
        if (open) take(ids, least + (most - least) * (plain.length / other.length));
        else if (!known && plain.length > 1) take(ids, CUT_SHORT);
      }
    }
    return found;
  }

  #idOf(word: Word): number {
    const before = this.#ids.get(word.marked);
    if (before !== undefined) return before;
    const id = this.plain.length;
    this.#ids.set(word.marked, id);
    this.plain.push(word.plain);
    this.marked.push(word.marked);
    this.postings.push([]);
    this.fieldPostings.push([]);
    this.#entriesWith.push(0);
    const sound = soundOf(word.plain);
    this.#byPlain.set(word.plain, [...(this.#byPlain.get(word.plain) ?? []), id]);
    this.#sounds.set(sound, [...(this.#sounds.get(sound) ?? []), id]);
    return id;
  }
}
