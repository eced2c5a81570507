/**
 * The steps of a procedure in short: the record's own paragraphs, of which whole sentences are left out, never a word
 * changed. What was left out is marked, and a paragraph that the source itself cut in the middle is told.
 */

export interface Step {
  text: string;
  /** The source's paragraph does not begin or end like one: words may be missing. */
  broken: boolean;
}

/** Characters after which no further sentence of a paragraph is taken. */
const ENOUGH = 220;
/** Paragraphs on the wall; the rest is in the full text. */
const MOST = 9;
export const CUT_MARK = '[…]';

/** A sentence ends at `.`, `!` or `?` before a capital, not after an abbreviation (`TP. Huế`) or a number (`1. Nộp`). */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const end of text.matchAll(/[.!?]["”)]?\s+(?=["“(]?[\p{Lu}\d-])/gu)) {
    const before = text.slice(from, end.index);
    const word = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? '';
    if (word === '' || /^\p{N}+$/u.test(word) || /^\p{Lu}+$/u.test(word) || word.length < 2) continue;
    sentences.push(text.slice(from, end.index + end[0].length).trim());
    from = end.index + end[0].length;
  }
  const rest = text.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** Whole sentences of `text` from its beginning, at least one; with a mark when some were left out. */
export function shorten(text: string, enough = ENOUGH): string {
  const sentences = sentencesOf(text);
  let length = 0;
  const kept = sentences.filter((sentence, index) => {
    length += sentence.length;
    return index === 0 || length <= enough;
  });
  return kept.length === sentences.length ? text : `${kept.join(' ')} ${CUT_MARK}`;
}

/** Lines that belong to the one above: `+ …`, `(i) …`, `a) …`. */
const DETAIL = /^(?:\+|\([\p{L}\p{N}]{1,4}\)|[a-zđ][.)]\s|[•∙·o]\s)/u;
/** From here on the record explains, it tells no step. */
const REMARKS = /^[*\s-]*(?:lưu ý|ghi chú|chú ý)(?!\p{L})/iu;

/** A heading ("Bước 3. Giải quyết hồ sơ") ends without a full stop and is short. */
const HEADING = 90;
const isBroken = (line: string): boolean =>
  /^\p{Ll}/u.test(line.replace(/^(?:[-–+*\s]+|[a-zđ]{1,4}[.)][\d.]*\s)/u, '')) ||
  (line.length > HEADING && !/[.;:!?…)”"]$/u.test(line));

/** The paragraphs of a record's steps, each once, the name of a part before its first one. */
export function paragraphsOf(steps: readonly { name: string; text: string }[]): string[] {
  const paragraphs = steps.flatMap(({ name, text }) => {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const title = name.trim().replace(/[:.]+$/, '');
    if (title === '') return lines;
    return lines.length === 0 ? [title] : [`${title}: ${lines[0]}`, ...lines.slice(1)];
  });
  return [...new Set(paragraphs)];
}

/** At most nine paragraphs for the wall; details and remarks are left to the full text, repeated ones are told once. */
export function stepsInShort(paragraphs: readonly string[]): Step[] {
  const remarks = paragraphs.findIndex((line) => REMARKS.test(line));
  const main = (remarks > 0 ? paragraphs.slice(0, remarks) : paragraphs).filter((line) => !DETAIL.test(line));
  return (main.length > 0 ? main : paragraphs)
    .slice(0, MOST)
    .map((line) => ({ text: shorten(line), broken: isBroken(line) }));
}

export const stepsInFull = (paragraphs: readonly string[]): Step[] =>
  paragraphs.map((text) => ({ text, broken: isBroken(text) }));
