/** Words (in Vietnamese: syllables) of a text, in the forms in which they are compared. */
import { fold, foldKeepMarks } from '../core/text';

export interface Word {
  /** Without marks: `ký`, `kí`, `ki` are all `ki`. */
  plain: string;
  /** With marks, the tone's place aside: `hòa` and `hoà` are the same. Equal to `plain` when none was typed. */
  marked: string;
}

export interface PlacedWord extends Word {
  /** Where it stands, in UTF-16 units. */
  from: number;
  to: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** `y` as the only vowel after a consonant is written `i` just as well. */
const FINAL_Y = /^([bcdđghklmnpqrstvx]+)y([\u0300\u0301\u0303\u0309\u0323]?)$/;

const known = new Map<string, Word>();
/** Names share a few thousand words; strange input must not fill the memory. */
const KNOWN_AT_MOST = 20_000;

function formsOf(word: string): Word {
  const before = known.get(word);
  if (before) return before;
  const plain = fold(word).replace(FINAL_Y, '$1i');
  const marked = foldKeepMarks(word).normalize('NFD').replace(FINAL_Y, '$1i$2');
  if (known.size >= KNOWN_AT_MOST) known.clear();
  const forms = { plain, marked };
  known.set(word, forms);
  return forms;
}

/** Equal words are one object: an index of thousands of names holds few of them. */
export const words = (text: string): Word[] => (text.match(WORD) ?? []).map(formsOf);

export const placedWords = (text: string): PlacedWord[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    ...formsOf(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
