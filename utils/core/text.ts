/**
 * Text as a clerk reads it: Unicode forms, folding for search, comparison of names. All functions are linear and total.
 */
import { recall } from './recall';

/** Zero-width characters, the soft hyphen and the byte-order mark: they come with copied text and nobody sees them. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** Marks that turn the direction of what follows; on a form they only hide what really stands there. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** All of these, and control characters other than tab and line ends. */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- they are exactly what is removed
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const SPACES = /[\t\n\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;
const SPECIAL_SPACES = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
/** Straight, curly, modifier, prime, backquote, acute: all used as the apostrophe of H'Hen. */
const APOSTROPHES = /[\u2018\u2019\u201B\u02B9\u02BC\u2032`\u00B4\uFF07]/g;
const QUOTES = /[\u201C-\u201F\u00AB\u00BB\uFF02]/g;
const MARKS = /\p{M}+/gu;
/**
 * Printable ASCII without the backquote, and Latin letters as Vietnamese has them, in one piece: nothing invisible, one kind of dash,
 * apostrophe and space. That is nearly every text; the many replacements below would find nothing in it.
 */
const ORDINARY = /^[ -_a-~\u00C0-\u0148\u014A-\u017E\u01A0-\u01B0\u1E00-\u1EFF]*$/;

/** Does it hold only what nearly every text holds: plain ASCII and composed Latin letters? Then there is nothing to clean in it but spaces. */
export const isOrdinary = (text: string): boolean => ORDINARY.test(text);

export const nfc = (text: string): string => text.normalize('NFC');

/** `text` without direction marks. */
export const stripBidi = (text: string): string => text.replace(BIDI, '');

/** NFC, without invisible, control and direction characters, special spaces as plain ones, runs of spaces as one, trimmed. */
export const cleanInvisible = (text: string): string => recall(cleanInvisibleNow, text);
function cleanInvisibleNow(text: string): string {
  if (ORDINARY.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  return nfc(text.replace(UNSEEN, '').replace(SPACES, ' ').trim());
}

/** Only what nobody sees is removed: inner runs of spaces and line ends stay as typed. */
export function dropInvisible(text: string): string {
  if (ORDINARY.test(text)) return text;
  return nfc(text.replace(INVISIBLE, '').replace(SPECIAL_SPACES, ' '));
}

/** Is there anything in it that `stripBidi` takes away? */
export const hasBidi = (text: string): boolean => text.search(BIDI) >= 0;

const ETH = /[\u00D0\u0189\u00F0]/;
/** `Ð ð` (Icelandic) and `Ɖ` look like the Vietnamese letter, which begins a syllable; inside one (`Guðrún`) they are meant. */
export const mendEth = (text: string): string =>
  ETH.test(text)
    ? text.replace(/(?<![\p{L}\p{M}])[\u00D0\u0189\u00F0]/gu, (eth) => (eth === '\u00F0' ? 'đ' : 'Đ'))
    : text;

function unify(text: string): string {
  return text
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(/\u2026/g, '...');
}

/** Letters of English, digits and signs only: nothing Vietnamese can be read from it. */
// oxlint-disable-next-line no-control-regex -- the whole ASCII range is meant
export const isAscii = (text: string): boolean => /^[\u0000-\u007F]*$/.test(text);

const PLAIN = /^[a-z0-9 ]*$/;

/** Lower case without marks. What a capital such as `İ` leaves behind goes too. */
const unmarked = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(MARKS, '').replace(/[đðɖ]/g, 'd');

/**
 * For search and matching: lower case, `đ` as `d`, no marks, one kind of dash, apostrophe, quote and space, trimmed.
 * `fold('Đường  Lê Lợi – Huế')` is `'duong le loi - hue'`. Idempotent.
 */
export const fold = (text: string): string => recall(foldNow, text);
function foldNow(text: string): string {
  if (PLAIN.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  if (ORDINARY.test(text)) return unmarked(text).replace(/ {2,}/g, ' ').trim();
  // Twice: compatibility forms such as a superscript minus become dashes only by NFKD, which would split the acute.
  return unmarked(unify(unify(cleanInvisible(text)).normalize('NFKD')))
    .replace(SPACES, ' ')
    .trim();
}

/**
 * Acute, grave, hook, tilde, dot below: the five marks of tone, and what follows one in its syllable. The other marks (ă â ê ô ơ ư)
 * are part of the letter.
 */
const TONE_INSIDE =
  /([\u0300\u0301\u0303\u0309\u0323])([\p{L}\u0302\u0304-\u0308\u030A-\u0322\u0324-\u036F]+)/gu;

/**
 * For comparison where marks matter: lower case, the tone moved to the end of its syllable. `Hòa` and `hoà` become the
 * same, `Hoa` and `Hoà`, `Lý` and `Lí` stay different.
 */
export const foldKeepMarks = (text: string): string => recall(foldKeepMarksNow, text);
function foldKeepMarksNow(text: string): string {
  const clean = ORDINARY.test(text) ? mendEth(text) : unify(mendEth(cleanInvisible(text)));
  return clean
    .toLowerCase()
    .normalize('NFD')
    .replace(TONE_INSIDE, '$2$1')
    .normalize('NFC')
    .replace(SPACES, ' ')
    .trim();
}

/** The same name on two papers: case, tone placement, Unicode form and kinds of apostrophe aside. */
export const sameName = (a: string, b: string): boolean => a === b || foldKeepMarks(a) === foldKeepMarks(b);

/** The words in any order, cut at apostrophes and hyphens too: `H'Hen Niê` and the boxes `Niê`, `H'`, `Hen`. */
export const sameWords = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((text) =>
    foldKeepMarks(text)
      .split(/[ '-]+/)
      .toSorted()
      .join(' ')
      .trim(),
  );
  return x === y;
};

/** The folded words of a text, in order: `words('Xã Ea H’Leo (mới)')` is `['xa', 'ea', "h'leo", 'moi']`. */
export const words = (text: string): readonly string[] => recall(wordsNow, text);
function wordsNow(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
}

/** Do the words of `part` stand in `text` in this order, side by side? ("trieu phong" in "Huyện Triệu Phong"; not "hoa" in "Khoa".) */
export function hasWords(text: string, part: string): boolean {
  const needle = words(part);
  return needle.length > 0 && ` ${words(text).join(' ')} `.includes(` ${needle.join(' ')} `);
}

/** ASCII digits for the full-width and Arabic ones that some input methods type. */
export function asciiDigits(text: string): string {
  return text.replace(/[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String(digit.charCodeAt(0) % 16),
  );
}

/** At most `length` characters, with an ellipsis where something was cut. */
export const clip = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

/** What is written where nothing is known or nothing is there. The box should stay empty instead. (Plain words: what is split would stay in scripts that do not ask.) */
const NOTHING: ReadonlySet<string> = new Set([
  'khong',
  'khong co',
  'khong ro',
  'khong biet',
  'khong xac dinh',
  'chua',
  'chua co',
  'chua ro',
  'chua biet',
  'chua xac dinh',
  'chua dat ten',
  'chua dat',
  'n/a',
  'none',
  'null',
  'undefined',
  'test',
  'ten',
  'ho ten',
  'ho va ten',
]);

/** "không có", "chưa rõ", "N/A": a text that only says that there is none. */
export const saysNothing = (text: string): boolean => text.length <= 40 && NOTHING.has(fold(text));

/** "Khác", "Dân tộc khác", "Khác (ghi rõ)…": the choice that asks for a text of its own. */
export function isOther(text: string): boolean {
  if (text.length > 60) return false;
  const [first = '', ...rest] = words(text.replace(/\(.*/, ''));
  return first === 'khac' || (rest.length <= 3 && rest.at(-1) === 'khac');
}

/** Order of names of people, papers and procedures: they are Vietnamese whatever the screen speaks. "Quầy 2" before "Quầy 10". */
export const byName = (a: string, b: string): number => a.localeCompare(b, 'vi', { numeric: true });
