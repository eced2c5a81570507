/**
 * A row's words as the grammar reads them. Everything here keeps the length of the text, so that a place found in the
 * lower-case text is the same place in the official wording.
 */
import { cleanInvisible } from '../core/text';

/** Longer rows exist only as blocks of advice; what stands behind this many characters no longer changes what a row is. */
const READ = 6000;

/** `hòa` and `hoà`, `tùy` and `tuỳ` are both written: the newer placement is read, `quý` and `toàn` stay. */
const OLD_TONE = /([òóỏõọ])([ae])(?!\p{L})|(?<!q)([ùúủũụ])(y)(?!\p{L})/giu;
const MOVED: Record<string, string> = {
  òa: 'oà', óa: 'oá', ỏa: 'oả', õa: 'oã', ọa: 'oạ',
  òe: 'oè', óe: 'oé', ỏe: 'oẻ', õe: 'oẽ', ọe: 'oẹ',
  ùy: 'uỳ', úy: 'uý', ủy: 'uỷ', ũy: 'uỹ', ụy: 'uỵ',
}; // prettier-ignore

/** Lower case in the newer placement of tones, exactly as long as `text`. */
export function lower(text: string): string {
  let low = text.toLowerCase();
  if (low.length !== text.length)
    low = [...text]
      .map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char))
      .join('');
  return low.replace(OLD_TONE, (pair) => MOVED[pair] ?? pair);
}

/** Rank of a row among headings and what they govern: 0 `1.` `I.` `*` · 1 `a)` `(i)` · 2 `-` · 3 `+` · 4 `++`; null without a mark. */
export type Rank = 0 | 1 | 2 | 3 | 4 | null;

const MARK =
  /^(?:(?<plus2>\+\+\)?)|(?<plus>\+\)?)|(?<dash>[-–—•●])|(?<star>\*)|(?<num>(?:\d{1,2}\.)+(?!\d)|\d{1,2}\)|[IVX]{1,4}\.)|(?<let>\(?(?:[a-zđ]\.?\d{0,2}|[ivx]{1,4}|\d{1,2})\)|[a-zđ]\.(?=\s)))\s*/u;

/** The wording without its leading marks, and the rank of the last-ranking first mark. */
export function unmark(text: string): { body: string; rank: Rank } {
  let body = text.trim();
  let rank: Rank = null;
  for (let found = MARK.exec(body), turns = 0; found && turns < 3; found = MARK.exec(body), turns += 1) {
    const groups = found.groups ?? {};
    rank ??= groups.plus2 ? 4 : groups.plus ? 3 : groups.dash ? 2 : groups.star || groups.num ? 0 : 1;
    body = body.slice(found[0].length);
  }
  return { body, rank };
}

/** What a person reads: one line, invisible characters gone, no longer than the reader needs. */
export const readable = (name: string): string => cleanInvisible(name.slice(0, READ * 2)).slice(0, READ);

export interface Span {
  from: number;
  to: number;
}

/** The same text with everything in brackets blanked, so that the main clause can be read alone. */
export function outside(low: string): string {
  let depth = 0;
  let out = '';
  for (const char of low) {
    if (char === '(' || char === '[') depth += 1;
    out += depth > 0 ? ' '.repeat(char.length) : char;
    if ((char === ')' || char === ']') && depth > 0) depth -= 1;
  }
  // An opening bracket that never closes ("(nếu có") hides only itself and what follows it.
  return out;
}

/** Contents of the outermost brackets, without the brackets. */
export function brackets(low: string): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < low.length; at += 1) {
    if (low[at] === '(') {
      if (depth === 0) from = at + 1;
      depth += 1;
    } else if (low[at] === ')' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ from, to: at });
    }
  }
  if (depth > 0 && from < low.length) found.push({ from, to: low.length });
  return found;
}

/** A full stop, exclamation or semicolon-free sentence: ends where a new one begins with a capital or an inner dash. */
const END = /[.!?](?=\s+[\p{Lu}*+-])|(?<=[\p{Ll})])\.(?=\p{Lu}\p{Ll})|(?<=[.;:!])\s+(?=[-+*]\s)/gu;

/** The sentences of a wording. Brackets do not end one. */
export function sentences(text: string, open: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const end of text.matchAll(END)) {
    const at = end.index;
    if (open[at] === ' ' && text[at] !== ' ') continue;
    // "Mẫu số 01. Phụ lục", "TT. 53": a number or an abbreviation before the stop ends nothing.
    if (/(?:số|điều|khoản|điểm|tp|tt|nđ)\s*[\p{L}\d]{0,4}$/iu.test(text.slice(Math.max(0, at - 16), at)))
      continue;
    if (at + 1 - from > 2) found.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < text.length) found.push({ from, to: text.length });
  return found.length > 0 ? found : [{ from: 0, to: text.length }];
}
