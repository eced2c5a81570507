/**
 * Text that comes from before Unicode: TCVN3 (ABC) and VNI fonts, and UTF-8 read byte by byte. It is recognised and
 * decoded for a *proposal*; nothing is ever replaced silently. A text with one genuine Vietnamese letter is left alone.
 */
import { fold, isAscii } from './text';

/** Code points from which TCVN3 letters count, and the letters in that order ('.' where the font has none). */
const TCVN3 = new Map<string, string>();
for (const [first, letters] of [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ'],
] as const) {
  [...letters].forEach((letter, index) => {
    if (letter !== '.') TCVN3.set(String.fromCharCode(first + index), letter);
  });
}

/** VNI writes the mark as a second character behind the vowel. */
const VNI_MARKS: Record<string, string> = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const VNI_HATS: Record<string, string> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
const VNI_BREVES: Record<string, string> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const VNI_SINGLE: Record<string, string> = { ñ: 'đ', ö: 'ư', ô: 'ơ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

/** What Windows shows for the bytes 0x80…0x9F. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Letters that only real Vietnamese text in Unicode has: ă đ ĩ ũ ơ ư and everything with two marks. */
const GENUINE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;

/** A syllable that could be Vietnamese, by its letters without marks. */
const SYLLABLE = /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
export const isSyllable = (word: string): boolean => word.length <= 7 && SYLLABLE.test(fold(word));

function decodeTcvn3(text: string): string {
  return [...text].map((char) => TCVN3.get(char) ?? char).join('');
}

const upperLike = (sample: string, text: string): string =>
  sample === sample.toUpperCase() && sample !== sample.toLowerCase() ? text.toUpperCase() : text;

function decodeVni(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    const base = char.toLowerCase();
    const mark = (text[at + 1] ?? '').toLowerCase();
    const combining =
      ('aeoô'.includes(base) && base !== 'ô' ? VNI_HATS[mark] : undefined) ??
      (base === 'a' ? VNI_BREVES[mark] : undefined) ??
      ('aeouyôö'.includes(base) ? VNI_MARKS[mark] : undefined);
    const letter = VNI_SINGLE[base] ?? base;
    if (combining !== undefined && base !== '' && mark !== '') {
      out += upperLike(char, (letter + combining).normalize('NFC'));
      at++;
    } else out += letter === base ? char : upperLike(char, letter);
  }
  return out.normalize('NFC');
}

function decodeMojibake(text: string): string | null {
  const bytes: number[] = [];
  for (const char of text) {
    const special = CP1252.indexOf(char);
    const code = special >= 0 ? 0x80 + special : char.charCodeAt(0);
    if (code > 0xff) return null;
    bytes.push(code);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return null;
  }
}

export interface Legacy {
  encoding: 'tcvn3' | 'vni' | 'mojibake';
  /** What it probably says. '' when it cannot be decoded (bytes were lost). */
  proposal: string;
}

/** Two characters that only misread UTF-8 puts side by side. */
const MOJIBAKE = /[ÃÂ][\u0080-\u00BF]|á[º»]|Ä[\u0080-\u00BF‘’“”]|Æ[\u00A0¡°]/;
/** Signs and letters of TCVN3 that stand for Vietnamese letters and have no place in a name. */
const TCVN3_SIGN = /[¡-¬\u00AD®µ-¹»-¾Æ×÷þ]/;
/** A capital of Western Europe right behind a small letter: `NguyÔn`. */
const TCVN3_CAPITAL = /[a-z][ÇÈÉÊËÌÎÏÐÑÒÓÔÕÖØÜÝÞ]/;

/** Every word that a decoding changed must have become a possible syllable; "Anaïs" and "François" stay themselves. */
function plausible(before: string, after: string): boolean {
  const [old, now] = [before.split(/\s+/), after.split(/\s+/)];
  const changed = now.filter((word, index) => word !== old[index]);
  return changed.length > 0 && changed.every((word) => word.split(/[-']/).every(isSyllable));
}

/** Recognises a legacy encoding in a short text such as a name. Null for ordinary text of any language. */
export function legacyOf(text: string): Legacy | null {
  if (isAscii(text)) return null;
  if (MOJIBAKE.test(text)) return { encoding: 'mojibake', proposal: decodeMojibake(text) ?? '' };
  if (GENUINE.test(text)) return null;
  const capsLock = text.split(/\s+/).every((word) => /^\p{L}?\p{Lu}*$/u.test(word));
  if (TCVN3_SIGN.test(text) || (TCVN3_CAPITAL.test(text) && !capsLock)) {
    const proposal = decodeTcvn3(text);
    if (plausible(text, proposal)) return { encoding: 'tcvn3', proposal };
  }
  const proposal = decodeVni(text);
  // One precomposed letter (ô, ó, ñ …) alone is ordinary in many languages; VNI text shows pairs or ñ, ö inside syllables.
  if (/[aeouyôö][øùûõïâáàåãäêéèúüë]|[ñö]/i.test(text) && plausible(text, proposal) && !ordinary(text)) {
    return { encoding: 'vni', proposal };
  }
  return null;
}

/** Pairs that real names have too (`Hoà`, `Hoá`, `Toã`; Khmer `Neáng`), and single letters of other languages (`Müller`, `Nuñez`). */
function ordinary(text: string): boolean {
  const rest = text.toLowerCase().replace(/o[àáã]|eá/g, 'o');
  const start = /(^|[\s'-])ñ/.test(rest);
  return !start && !/[aeuyôö][øùûõï]|[ae][âáàåãä]|a[êéèúüë]|o[øùûõïâåä]/.test(rest);
}
