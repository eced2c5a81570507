/** Under which titles an entry is found: its name, its old names, its name with abbreviations in full and with everyday words. */
import { ABBREVIATIONS, SAID } from './lexicon';
import type { SearchEntry } from './types';
import { words, type Word } from './words';

export interface Title {
  words: readonly Word[];
  /** 1 the name itself; less for what is only said instead of it. */
  worth: number;
}

/** "Thủ tục …", "Thủ tục hành chính …": stands before many names and means nothing. */
const LEAD = /^(thu tuc (hanh chinh )?)/;
/** A name may be as long as a page. Words behind this many are in nobody's query. */
const LONGEST = 64;
/** Everyday titles of one entry. */
const MOST_SAID = 80;

const plain = (title: readonly { plain: string }[]): string => title.map((word) => word.plain).join(' ');
const LONGEST_TEXT = 800;
const parse = (text: string): Word[] => words(text.slice(0, LONGEST_TEXT));

/** Without the lead, at most `LONGEST` words. */
function shorten(title: Word[]): Word[] {
  const lead =
    LEAD.exec(`${plain(title.slice(0, 4))} `)?.[0]
      .trim()
      .split(' ').length ?? 0;
  return title.slice(lead < title.length ? lead : 0, (lead < title.length ? lead : 0) + LONGEST);
}

const FULL = new Map(Object.entries(ABBREVIATIONS).map(([short, full]) => [short, full.map(parse)]));
interface Phrase {
  official: readonly string[];
  said: readonly Word[][];
}
/** By the first official word: most words of a name begin no phrase. */
const EVERYDAY = new Map<string, Phrase[]>();
for (const [official, ...said] of SAID) {
  const phrase = { official: parse(official).map((word) => word.plain), said: said.map(parse) };
  const first = phrase.official[0]!;
  EVERYDAY.set(first, [...(EVERYDAY.get(first) ?? []), phrase]);
}

/** What an abbreviation (folded) stands for, the likeliest first; [] when the word is none. */
export const expansionsOf = (word: string): readonly Word[][] => FULL.get(word) ?? [];

export function titlesOf({ name, aliases }: SearchEntry): Title[] {
  const own = shorten(parse(name));
  const names = [own, ...aliases.filter(isName).map((alias) => shorten(parse(alias)))];
  const titles = names.map((title, index) => ({ words: title, worth: index === 0 ? 1 : 0.95 }));
  for (const title of names) {
    const full = inFull(title);
    if (full) titles.push({ words: full, worth: 0.99 });
    for (const said of inEverydayWords(full ?? title)) titles.push({ words: said, worth: 0.96 });
  }
  return titles;
}

/** Old codes are among the aliases; they are not read as names. */
const isName = (alias: string): boolean => /\p{L}/u.test(alias);

/** Two letters are too often something else in a name: "TT" is a circular there, not a temporary residence. */
const SHORTEST_IN_NAME = 3;

/** The name with its abbreviations in full, or null without any. A word with marks is none: "vật" is not "VAT". */
function inFull(title: Word[]): Word[] | null {
  const full = title.flatMap((word) =>
    word.plain.length < SHORTEST_IN_NAME || word.marked !== word.plain
      ? [word]
      : (expansionsOf(word.plain)[0] ?? [word]),
  );
  return full.length === title.length ? null : full;
}

interface Span {
  at: number;
  length: number;
  by: readonly Word[];
}

/** The name with one, and with two, of its official phrases as people say them. */
function inEverydayWords(title: readonly Word[]): Word[][] {
  const spans: Span[] = [];
  title.forEach((word, at) => {
    for (const { official, said } of EVERYDAY.get(word.plain) ?? [])
      if (official.every((part, index) => title[at + index]?.plain === part))
        for (const by of said) spans.push({ at, length: official.length, by });
  });
  const pairs = spans.flatMap((one) =>
    spans.filter((other) => other.at >= one.at + one.length).map((other) => [one, other]),
  );
  return [...spans.map((span) => [span]), ...pairs]
    .slice(0, MOST_SAID)
    .map((chosen) => replaced(title, chosen));
}

function replaced(title: readonly Word[], spans: readonly Span[]): Word[] {
  const out: Word[] = [];
  let next = 0;
  for (const { at, length, by } of spans) {
    out.push(...title.slice(next, at), ...by);
    next = at + length;
  }
  return [...out, ...title.slice(next)];
}
