/** The wording of official records, mended only where there is no doubt what stood there. All functions are linear, total, idempotent. */
import { nfc } from '../core/text';

/** Format characters (U+200E in "đăng ký"), halves of a broken character, controls other than tab and line end. */
// oxlint-disable-next-line no-control-regex -- they are exactly what is removed
const UNSEEN = /[\p{Cf}\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;
const SPECIAL_SPACES = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;

/** NFC, without what nobody sees; one kind of line end and of space; outer space gone, the inner kept as published. */
export const wording = (text: string): string =>
  nfc(text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').replace(SPECIAL_SPACES, ' ')).trim();

/** `wording` on one line, runs of space as one: for names, codes, labels. */
export const oneLine = (text: string): string => wording(text).replace(/\s+/g, ' ');

/**
 * Subjects that a page reader split at commas, put together again: a part that begins in lower case, or while a bracket is
 * open, continues the one before ("Tổ chức (không bao gồm doanh nghiệp" + "HTX)"; "Cán bộ" + "công chức").
 */
export function joinSubjects(parts: readonly string[]): string[] {
  const joined: string[][] = [];
  // of the subject so far, kept from part to part: scanning it again each time would make a long list quadratic
  let open = false;
  for (const part of parts) {
    const before = joined.at(-1);
    const goesOn = before !== undefined && (open || /^\p{Ll}/u.test(part));
    const [opened, closed] = [part.lastIndexOf('('), part.lastIndexOf(')')];
    if (opened !== closed || !goesOn) open = opened > closed;
    if (goesOn) before.push(part);
    else joined.push([part]);
  }
  return [...new Set(joined.map((subject) => subject.join(', ')))];
}

/** Bodies that sign circulars and decisions, of today and before 2025; the longest that fits is meant. */
const BODIES =
  'BNNPTNT BNNMT BNN BTNMT BLĐTBXH BVHTTDL BGDĐT BKHCN BKHĐT BGTVT BTTTT BDTTG BCA BCT BNG BNV BQP BTC BTP BXD BYT NHNN TTCP VPCP UBDT BTCCBCP BTCCP VKSNDTC TANDTC KTNN'
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');
const SIGNED = `(?:TT|QĐ|TTLT)-(?:${BODIES})(?:-(?:${BODIES}))*`;
const WHOLE = new RegExp(
  `^\\d+(?:\\.\\d+)?/\\d{4}/(?:(?:NĐ|NQ)-CP|(?:QĐ|CT)-TTg|(?:NQ-|(?:PL-)?UBTV)?QH1[0-9]|${SIGNED})`,
);
/** The beginning of the law's own name, caught by a page reader: a letter or number of it, or a word. */
const GLUED = /^(?:-|\d{1,4}|\p{Lu}{1,3}|\p{Lu}?\p{Ll}+)$/u;
/** "Nghị định số ", "Luật số: ", "- ": words before the number of a legal text. */
const BEFORE =
  /^(?:- ?)?(?:luật|bộ luật|nghị định|nghị quyết|thông tư(?: liên tịch)?|quyết định|pháp lệnh)?(?: số)? ?:? ?(?=\d)/iu;

/**
 * A legal code without the words before it and without what is glued to its end ("85/2019/TT-BTCN", "54/2014/QH1354",
 * "17/2024/TT-BCAngày"). What goes on after a dash ("QĐ-BCA-C06"), and a code whose right form is a guess ("118/2025/NĐ-C",
 * "2443/2024/QH15"), stays as published.
 */
export function legalCode(published: string): string {
  const code = oneLine(published).replace(BEFORE, '');
  const whole = WHOLE.exec(code)?.[0];
  return whole !== undefined && GLUED.test(code.slice(whole.length)) ? whole : code;
}
