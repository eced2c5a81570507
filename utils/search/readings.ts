/** How a query may be read: as it stands, with abbreviations in full, with words that ran together taken apart. */
import { FILLERS } from './lexicon';
import { expansionsOf } from './titles';
import type { Meanings, Vocabulary } from './vocabulary';
import type { Word } from './words';

/** One word of a reading. */
export interface Asked {
  meanings: Meanings;
  /** Set when the word may be the first letters of several words of a name. */
  initials: string | null;
  /** How much of the request hangs on it. */
  weight: number;
}

export interface Reading {
  asked: readonly Asked[];
  worth: number;
}

/** Words behind this many hardly change the order any more. */
const MOST_WORDS = 32;
const MOST_READINGS = 8;
/** A word that no name holds: it neither helps nor tells entries apart. */
const UNKNOWN = 0.3;
const FILLER = 0.3;
/** Each further meaning of an abbreviation is a little less likely. */
const LESS_LIKELY = 0.985;
/** Two letters at the end are as often the beginning of a word as an abbreviation. */
const BEGUN = 0.85;
const INITIALS_AT_MOST = 8;

interface Draft {
  words: readonly Word[];
  worth: number;
}

/** @param open the last word is still being typed. */
export function readings(query: readonly Word[], vocabulary: Vocabulary, open: boolean): Reading[] {
  let drafts: Draft[] = [{ words: [], worth: 1 }];
  const typed = query.slice(0, MOST_WORDS);
  typed.forEach((word, index) => {
    const typing = open && index === typed.length - 1;
    const ways = waysOf(word, typed[index - 1], vocabulary, typing);
    drafts = drafts
      .flatMap((draft) =>
        ways.map(({ words, worth, instead }) => ({
          words: [...draft.words.slice(0, instead ? -1 : undefined), ...words],
          worth: draft.worth * worth,
        })),
      )
      .slice(0, MOST_READINGS);
  });
  return drafts.map(({ words, worth }) => ({
    worth,
    asked: words.map((word, index) => askedOf(word, vocabulary, open && index === words.length - 1)),
  }));
}

/** The word itself first; `instead`: it takes the place of the word before, too. */
function waysOf(
  word: Word,
  before: Word | undefined,
  vocabulary: Vocabulary,
  typing: boolean,
): (Draft & { instead?: boolean })[] {
  const likely = typing && word.plain.length <= 2 ? BEGUN : 1;
  const full = expansionsOf(word.plain).map((words, index) => ({
    words,
    worth: likely * LESS_LIKELY ** index,
  }));
  const literal = { words: [word], worth: 1 };
  if (vocabulary.has(word.plain)) return [literal, ...full];
  if (full.length > 0) return [...full, literal];
  const halves = apart(word, vocabulary);
  const joined = before ? { plain: before.plain + word.plain, marked: before.marked + word.marked } : null;
  return [
    literal,
    ...(halves ? [{ words: halves, worth: 0.97 }] : []),
    ...(joined && !vocabulary.has(before!.plain) && vocabulary.has(joined.plain)
      ? [{ words: [joined], worth: 0.97, instead: true }]
      : []),
  ];
}

/** `khaisinh`, `khaixsinh` → `khai sinh`: two known words that ran together, or with another key in place of the space bar. */
function apart({ plain }: Word, vocabulary: Vocabulary): Word[] | null {
  for (const lost of [0, 1])
    for (let at = 2; at <= plain.length - lost - 2; at++) {
      const halves = [plain.slice(0, at), plain.slice(at + lost)];
      if (halves.every((half) => vocabulary.has(half)))
        return halves.map((half) => ({ plain: half, marked: half }));
    }
  return null;
}

function askedOf(word: Word, vocabulary: Vocabulary, open: boolean): Asked {
  const meanings = vocabulary.meanings(word, open);
  const { plain } = word;
  const initials =
    !vocabulary.has(plain) && plain.length > 1 && plain.length <= INITIALS_AT_MOST && /^[a-z]+$/.test(plain)
      ? plain
      : null;
  let weight = 0;
  let best = 0;
  for (const [id, likely] of meanings)
    if (likely > best) [best, weight] = [likely, vocabulary.rarity(id)];
    else if (likely === best) weight = Math.min(weight, vocabulary.rarity(id));
  if (best === 0) weight = UNKNOWN;
  return { meanings, initials, weight: FILLERS.has(plain) ? weight * FILLER : weight };
}
