/** The same name written by a bank, by a form in three boxes, or with the clan last: words compared in any order. */
import { recalled } from './recall';
import { fold, foldKeepMarks } from './text';

const TITLES: ReadonlySet<string> = new Set(['ong', 'ba', 'anh', 'chi', 'mr', 'mrs', 'ms']);
/** Names are shorter; what is longer is no name. */
const LONGEST = 300;

/** "H' Hen" of two boxes is "H'Hen" of one; apostrophes and hyphens are no letters. */
const wordsOf = (folded: string): string[] =>
  folded
    .replace(/' +/g, "'")
    .split(/[^\p{L}\p{M}']+/u)
    .map((word) => word.replaceAll("'", ''))
    .filter((word) => word !== '');

const sorted = (words: readonly string[]): string => words.toSorted().join(' ');

/** Words without a title in front. */
function untitled(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  return TITLES.has(first) && rest.length > 1 ? rest : words;
}

// each name of a form is compared with each other one, and with each holder
const words = recalled((text): string => sorted(wordsOf(foldKeepMarks(text.slice(0, LONGEST)))));
const folded = recalled((text): string => sorted(wordsOf(fold(text.slice(0, LONGEST)))));
const named = recalled((text): { words: string; letters: string } => {
  const own = untitled(wordsOf(fold(text.slice(0, LONGEST))));
  return { words: sorted(own), letters: own.join('') };
});

/** The same words with the same marks in any order: the boxes of a form and the whole name. */
export const sameWords = (a: string, b: string): boolean => a === b || words(a) === words(b);

/** The same words, marks aside. */
export const sameWordsFolded = (a: string, b: string): boolean => folded(a) === folded(b);

/** May a bank's holder be this person? Accents, case, titles, order and gaps do not count: HNGAM EBAN is H'Ngăm Êban. */
export function sameHolder(holder: string, name: string): boolean {
  const [x, y] = [named(holder), named(name)];
  return x.words === y.words || x.letters === y.letters;
}
