/** How well a reading of the query fits a title: how much of it is found, word behind word as there, and how much of the title it is. */
import type { Asked, Reading } from './readings';
import type { IndexedTitle, Vocabulary } from './vocabulary';

/** Titles that are looked at closely, of those that hold words of the query. */
const CLOSELY = 80;
/** A word of the query right behind the one before it, as in the title. */
const NEIGHBOURS = 0.45;
/** The rest of the score: how much of the title the query names. */
const OF_TITLE = 0.4;
/** Words of a title behind these count less when it is asked how much of it was named: the matter stands in front. */
const FRONT = 8;
const BEHIND = 0.1;
/** First letters of words instead of the words. */
const INITIALS = 0.8;
/** A word of the field (lĩnh vực), not of the name. */
const OF_FIELD = 0.45;
/** Less of the query found than this: another matter. */
const LEAST_FOUND = 0.4;
const MUCH_SHORTER = 0.75;
const STEPS = 256;

export class Scorer {
  readonly #mass: Float64Array;
  /** Rough sums and what the word at hand adds, by title: kept between queries, always back to 0. */
  readonly #rough: Float64Array;
  readonly #here: Float64Array;
  /** The titles of the word at hand. */
  readonly #now: Int32Array;
  /** By place in the title at hand: how well a word of the query stands there; whether the word before, and this one, does. */
  readonly #covered: Float64Array;
  readonly #laid: readonly [Uint8Array, Uint8Array];

  constructor(
    readonly vocabulary: Vocabulary,
    readonly titles: readonly IndexedTitle[],
  ) {
    this.#mass = Float64Array.from(titles, ({ terms }) => this.#named(terms, () => 1));
    this.#rough = new Float64Array(titles.length);
    this.#here = new Float64Array(titles.length);
    this.#now = new Int32Array(titles.length);
    const longest = titles.reduce((most, { terms }) => Math.max(most, terms.length), 0);
    this.#covered = new Float64Array(longest);
    this.#laid = [new Uint8Array(longest), new Uint8Array(longest)];
  }

  /** Entry → 0…1, of those that fit at all. */
  score(readings: readonly Reading[]): Map<number, number> {
    const best = new Map<number, number>();
    for (const { asked, worth } of readings) {
      for (const index of this.#candidates(asked)) {
        const title = this.titles[index]!;
        const fit = this.#fit(index, asked) * worth * title.worth;
        if (fit > (best.get(title.entry) ?? 0)) best.set(title.entry, fit);
      }
    }
    return best;
  }

  /** The titles that hold most of what is asked, by a rough count: the words alone, not their order. */
  #candidates(asked: readonly Asked[]): number[] {
    const { postings, fieldPostings, firstTitle } = this.vocabulary;
    const rough = this.#rough;
    const here = this.#here;
    const now = this.#now;
    const touched: number[] = [];
    for (const { meanings, initials, weight } of asked) {
      let count = 0;
      for (const [id, likely] of meanings) {
        const value = likely * weight;
        for (const title of postings[id]!) {
          if (here[title] === 0) now[count++] = title;
          if (here[title]! < value) here[title] = value;
        }
        for (const entry of fieldPostings[id]!) {
          const title = firstTitle[entry]!;
          if (here[title] === 0) now[count++] = title;
          if (here[title]! < value * OF_FIELD) here[title] = value * OF_FIELD;
        }
      }
      if (initials !== null) {
        const value = INITIALS * weightOfInitials(initials);
        for (let title = 0; title < this.titles.length; title++) {
          if (!this.titles[title]!.initials.includes(initials)) continue;
          if (here[title] === 0) now[count++] = title;
          if (here[title]! < value) here[title] = value;
        }
      }
      for (let at = 0; at < count; at++) {
        const title = now[at]!;
        if (rough[title] === 0) touched.push(title);
        rough[title]! += here[title]!;
        here[title] = 0;
      }
    }
    // what is said instead of a name matters only where it holds more of the query than the name, or is much shorter
    const worth = touched.filter((title) => {
      const name = firstTitle[this.titles[title]!.entry]!;
      if (name === title || rough[title]! > rough[name]!) return true;
      return rough[title] === rough[name] && this.#mass[title]! < MUCH_SHORTER * this.#mass[name]!;
    });
    for (const title of worth)
      here[title] = rough[title]! * (1 + OF_TITLE * Math.min(1, rough[title]! / this.#mass[title]!));
    const best = mostOf(worth, here);
    for (const title of worth) here[title] = 0;
    for (const title of touched) rough[title] = 0;
    return best;
  }

  /** Time: words of the query × words of the title. */
  #fit(index: number, asked: readonly Asked[]): number {
    const { terms, initials, entry } = this.titles[index]!;
    const covered = this.#covered.fill(0, 0, terms.length);
    let [before, now] = this.#laid;
    let found = 0;
    let wanted = 0;
    for (let position = 0; position < asked.length; position++) {
      const { meanings, initials: letters, weight } = asked[position]!;
      now.fill(0, 0, terms.length);
      let best = 0;
      let own = weight;
      const lay = (from: number, to: number, likely: number): void => {
        for (let at = from; at <= to; at++) if (covered[at]! < likely) covered[at] = likely;
        now[to] = 1;
        const behind = position > 0 && from > 0 && before[from - 1] === 1;
        best = Math.max(best, likely * (behind ? 1 + NEIGHBOURS : 1));
      };
      for (let at = 0; at < terms.length; at++) {
        const likely = meanings.get(terms[at]!);
        if (likely !== undefined) lay(at, at, likely);
      }
      if (letters !== null) {
        let at = initials.indexOf(letters);
        if (at >= 0) own = weightOfInitials(letters);
        for (; at >= 0; at = initials.indexOf(letters, at + 1)) lay(at, at + letters.length - 1, INITIALS);
      }
      if (best === 0)
        for (const id of this.vocabulary.fieldTerms[entry]!)
          best = Math.max(best, (meanings.get(id) ?? 0) * OF_FIELD);
      found += best * own;
      wanted += own * (position === 0 ? 1 : 1 + NEIGHBOURS);
      [before, now] = [now, before];
    }
    const share = wanted === 0 ? 0 : found / wanted;
    if (share < LEAST_FOUND) return 0;
    const named = this.#named(terms, (at) => covered[at]!) / this.#mass[index]!;
    return share * (1 - OF_TITLE + OF_TITLE * named);
  }

  #named(terms: readonly number[], part: (at: number) => number): number {
    let sum = 0;
    for (let at = 0; at < terms.length; at++)
      sum += part(at) * this.vocabulary.rarity(terms[at]!) * (at < FRONT ? 1 : BEHIND);
    return sum;
  }
}

/** Several letters that stand for as many words say nearly as much as the words. */
const weightOfInitials = (letters: string): number => 0.4 * letters.length;

/** The `CLOSELY` titles of the highest value, by steps of value instead of sorting thousands; a step is taken whole or not. */
function mostOf(titles: readonly number[], value: Float64Array): number[] {
  if (titles.length <= CLOSELY) return [...titles];
  let top = 0;
  for (const title of titles) top = Math.max(top, value[title]!);
  const step = (title: number): number => Math.floor((value[title]! / top) * STEPS);
  const count = new Uint32Array(STEPS + 1);
  for (const title of titles) count[step(title)]!++;
  let least = STEPS;
  for (let sum = count[STEPS]!; least > 0 && sum + count[least - 1]! <= CLOSELY;) sum += count[--least]!;
  return titles.filter((title) => step(title) >= least).slice(0, 2 * CLOSELY);
}
