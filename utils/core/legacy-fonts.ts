/**
 * Text that comes from before Unicode: TCVN3 (ABC) and VNI fonts, and UTF-8 read byte by byte. It is recognised and
 * decoded for a *proposal*; nothing is ever replaced silently. A text with one genuine Vietnamese letter is left alone.
 */
import { isSurname } from '../reference/surnames';
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

/** A syllable that could be Vietnamese, by its letters without marks: beginning, vowels, end. */
const SYLLABLE =
  /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:[aeiouy]|a[iouy]|e[ou]|i[aeu]|o[aeio]|u[aeiouy]|y[ae]|oa[ioy]|oeo|ua[yu]|ue[uo]|uo[iu]|uy[aeu]|ieu|yeu)(?:ch|ng|nh|[cmnpt])?$/;
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

/** Two characters that only misread UTF-8 puts side by side. `MÃ` before a no-break space is a name; `HoÃ ng` is not. */
const MOJIBAKE = /[ÃÂ][\u0080-\u009F\u00A1-\u00BF]|Ã\u00A0(?=\p{Ll})|á[º»]|Ä[\u0080-\u00BF‘’“”]|Æ[\u00A0¡°]/u;
/** Signs and letters of TCVN3 that stand for Vietnamese letters and have no place in a name. */
const TCVN3_SIGN = /[¡-¬\u00AD®µ-¹»-¾Æ×÷þ]/;
/** A capital of Western Europe right behind a small letter: `NguyÔn`. */
const TCVN3_CAPITAL = /[a-z][ÇÈÉÊËÌÎÏÐÑÒÓÔÕÖØÜÝÞ]/;

/** Grave, tilde and hook never stand on a syllable that ends in c, ch, p or t; ă, â and êo never stand at the end. */
const SOFT_TONE = /[\u0300\u0303\u0309]/;
const NO_END = /a[\u0306\u0302]$|e\u0302o$/;

function soundsRight(word: string): boolean {
  const spread = word.toLowerCase().normalize('NFD');
  if (/(?:ch|[cpt])$/.test(spread) && SOFT_TONE.test(spread)) return false;
  return isSyllable(word) && !NO_END.test(spread.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, ''));
}

/** A decoding must make the whole text Vietnamese: "Anaïs", "François", "Loïc Martin" and "Rui Leão" stay themselves. */
function plausible(before: string, after: string): boolean {
  const list = after.split(/[\s'-]+/).filter((word) => word !== '');
  return before !== after && list.every(soundsRight);
}

/** UTF-8 that was read byte by byte, in a text of any kind; else null. */
export const misreadOf = (text: string): Legacy | null =>
  MOJIBAKE.test(text) ? { encoding: 'mojibake', proposal: decodeMojibake(text) ?? '' } : null;

/** Recognises a legacy encoding in a short text such as a name. Null for ordinary text of any language. */
export function legacyOf(text: string): Legacy | null {
  if (isAscii(text)) return null;
  const misread = misreadOf(text);
  if (misread || GENUINE.test(text)) return misread;
  const capsLock = text.split(/\s+/).every((word) => /^\p{L}?\p{Lu}*$/u.test(word));
  if (TCVN3_SIGN.test(text) || (TCVN3_CAPITAL.test(text) && !capsLock)) {
    const proposal = decodeTcvn3(text);
    if (plausible(text, proposal)) return { encoding: 'tcvn3', proposal };
  }
  const proposal = decodeVni(text);
  // One precomposed letter (ô, ó, ñ …) alone is ordinary in many languages; VNI text shows pairs or ñ, ö inside syllables.
  if (
    /[aeouyôö][øùûõïâáàåãäêéèúüë]|[ñö]/i.test(text) &&
    plausible(text, proposal) &&
    !ordinary(text, proposal)
  ) {
    return { encoding: 'vni', proposal };
  }
  return null;
}

/** Pairs that real names have too (`Hoà`, `Hoá`, `Toã`; Khmer `Neáng`), and single letters of other languages (`Müller`, `Nuñez`). */
function ordinary(text: string, proposal: string): boolean {
  // French `Loïc` and Portuguese `Leã…` too, unless the name then begins with a surname of ours: `Phaïm`.
  const ours = isSurname(proposal.split(' ', 1)[0] ?? '');
  const rest = text.toLowerCase().replace(ours ? /o[àáã]|eá/g : /o[àáãï]|eá|eã|aï/g, 'o');
  const start = /(^|[\s'-])ñ/.test(rest);
  return !start && !/[aeuyôö][øùûõï]|[ae][âáàåãä]|a[êéèúüë]|o[øùûõïâåä]/.test(rest);
}
