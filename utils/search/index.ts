/**
 * Search over the names of procedures, as clerks type: without marks, with slips, in abbreviations, in everyday words, by
 * parts of a code. Deterministic: the same entries and the same query give the same order.
 */
import { codeAsked, codeFit, digitsOf } from './codes';
import { marksIn } from './marks';
import { readings } from './readings';
import { Scorer } from './score';
import { titlesOf } from './titles';
import type { SearchEntry, SearchHit } from './types';
import { Vocabulary } from './vocabulary';
import { words } from './words';

export type { SearchEntry, SearchHit } from './types';

export interface Search {
  /** Best first. An empty query, or one that fits nothing well enough, finds nothing. */
  find(query: string): SearchHit[];
}

/** Longer queries are pasted text; their beginning decides. */
const LONGEST_QUERY = 300;
/** A hit below this share of the best one is a coincidence of words. */
const FLOOR = 0.4;
/** How much `boost` may move: it decides between names that fit alike. */
const BOOST = 0.08;

export function createSearch(entries: readonly SearchEntry[]): Search {
  const vocabulary = new Vocabulary();
  const titles = entries.flatMap((entry, index) =>
    titlesOf(entry).map((title) => vocabulary.add(title, index)),
  );
  vocabulary.addFields(entries.map(({ field }) => field));
  const scorer = new Scorer(vocabulary, titles);
  const codes = entries.map(({ code, aliases }) => [
    digitsOf(code),
    ...aliases.filter((alias) => !/\p{L}/u.test(alias)).map(digitsOf),
  ]);

  const byCode = (asked: string): Map<number, number> => {
    const found = new Map<number, number>();
    codes.forEach((all, index) => {
      // the code of today before one that it replaced
      const fit = Math.max(...all.map((code, which) => codeFit(code, asked) * (which === 0 ? 1 : 0.95)));
      if (fit > 0) found.set(index, fit);
    });
    return found;
  };

  return {
    find(query) {
      const text = query.slice(0, LONGEST_QUERY);
      const asked = codeAsked(text);
      const coded = asked === '' ? new Map<number, number>() : byCode(asked);
      const read = coded.size > 0 ? [] : readings(words(text), vocabulary, !/\s$/.test(text));
      const scores = coded.size > 0 ? coded : scorer.score(read);
      const ranked = [...scores].map(([index, score]) => ({
        entry: entries[index]!,
        score: score + BOOST * Math.min(1, Math.max(0, entries[index]!.boost ?? 0)),
      }));
      ranked.sort((a, b) => b.score - a.score || (a.entry.code < b.entry.code ? -1 : 1));
      const least = (ranked[0]?.score ?? 0) * FLOOR;
      return ranked
        .filter(({ score }) => score >= least)
        .map(({ entry, score }) => ({
          code: entry.code,
          score,
          // most hits are never shown
          get marks() {
            return marksIn(entry.name, read, vocabulary);
          },
        }));
    },
  };
}
