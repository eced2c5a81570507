/**
 * Text as a clerk reads it: Unicode forms, folding for search, comparison of names. All functions are linear and total.
 */

/** Zero-width characters, the soft hyphen and the byte-order mark: they come with copied text and nobody sees them. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** Marks that turn the direction of what follows; on a form they only hide what really stands there. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Control characters other than tab and line ends. */
// oxlint-disable-next-line no-control-regex -- they are exactly what is removed
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
const SPACES = /[\t\n\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;
const SPECIAL_SPACES = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
/** Straight, curly, modifier, prime, backquote, acute: all used as the apostrophe of H'Hen. */
const APOSTROPHES = /[\u2018\u2019\u201B\u02B9\u02BC\u2032`\u00B4\uFF07]/g;
const QUOTES = /[\u201C-\u201F\u00AB\u00BB\uFF02]/g;
const MARKS = /\p{M}+/gu;

export const nfc = (text: string): string => text.normalize('NFC');

/** `text` without direction marks. */
export const stripBidi = (text: string): string => text.replace(BIDI, '');

/** NFC, without invisible, control and direction characters, special spaces as plain ones, runs of spaces as one, trimmed. */
export function cleanInvisible(text: string): string {
  return nfc(text.replace(INVISIBLE, '').replace(BIDI, '').replace(CONTROL, '').replace(SPACES, ' ').trim());
}

/** Only what nobody sees is removed: inner runs of spaces and line ends stay as typed. */
export function dropInvisible(text: string): string {
  return nfc(text.replace(INVISIBLE, '').replace(SPECIAL_SPACES, ' '));
}

/** Is there anything in it that `stripBidi` takes away? */
export const hasBidi = (text: string): boolean => text.search(BIDI) >= 0;

/** `Ð ð` (Icelandic) and `Ɖ` look like the Vietnamese letter and are typed by mistake. */
export const mendEth = (text: string): string => text.replace(/[\u00D0\u0189]/g, 'Đ').replace(/\u00F0/g, 'đ');

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

/**
 * For search and matching: lower case, `đ` as `d`, no marks, one kind of dash, apostrophe, quote and space, trimmed.
 * `fold('Đường  Lê Lợi – Huế')` is `'duong le loi - hue'`. Idempotent.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.replace(/ +/g, ' ').trim();
  // Twice: compatibility forms such as a superscript minus become dashes only by NFKD, which would split the acute.
  return unify(unify(cleanInvisible(text)).normalize('NFKD'))
    .replace(MARKS, '')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/[đðɖ]/g, 'd')
    .replace(SPACES, ' ')
    .trim();
}

/** Acute, grave, hook, tilde, dot below: the five marks of tone. The others (ă â ê ô ơ ư) are part of the letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const LETTERS = /[\p{L}\p{M}]+/gu;

/**
 * For comparison where marks matter: lower case, the tone moved to the end of its syllable. `Hòa` and `hoà` become the
 * same, `Hoa` and `Hoà`, `Lý` and `Lí` stay different.
 */
export function foldKeepMarks(text: string): string {
  const plain = unify(mendEth(cleanInvisible(text)))
    .toLowerCase()
    .normalize('NFD');
  return plain
    .replace(LETTERS, (syllable) => {
      const tones = syllable.match(TONES);
      return tones ? syllable.replace(TONES, '') + tones.join('') : syllable;
    })
    .normalize('NFC')
    .replace(SPACES, ' ')
    .trim();
}

/** The same name on two papers: case, tone placement, Unicode form and kinds of apostrophe aside. */
export const sameName = (a: string, b: string): boolean => a === b || foldKeepMarks(a) === foldKeepMarks(b);

/** The folded words of a text, in order: `words('Xã Ea H’Leo (mới)')` is `['xa', 'ea', "h'leo", 'moi']`. */
export function words(text: string): string[] {
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
