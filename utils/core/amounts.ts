/** Amounts of money and counts as clerks, portals and spreadsheets write them. Total and linear; nothing uses a locale. */
import { asciiDigits, cleanInvisible, fold, words } from './text';

/**
 * Why a text is no whole number: `negative` −5000 · `fraction` 8,5 · `grouping` 10.00.000 · `scientific` 1.2E+08 (a
 * spreadsheet has cut the digits) · `words` "50 triệu" (`meant` holds the number) · `unreadable`.
 */
export type AmountProblem = 'negative' | 'fraction' | 'grouping' | 'scientific' | 'words' | 'unreadable';
export type ReadAmount =
  { ok: true; value: number } | { ok: false; problem: AmountProblem; meant: number | null };

const fail = (problem: AmountProblem, meant: number | null = null): ReadAmount => ({
  ok: false,
  problem,
  meant,
});

const MULTIPLES: Readonly<Record<string, number>> = {
  nghin: 1e3,
  ngan: 1e3,
  k: 1e3,
  trieu: 1e6,
  tr: 1e6,
  ty: 1e9,
  ti: 1e9,
};

const DIGITS = /^\d{1,15}$/;
/** One separator, the same all through, before every three digits. */
const GROUPED = /^\d{1,3}(?:\.\d{3}){1,5}$|^\d{1,3}(?:,\d{3}){1,5}$|^\d{1,3}(?: \d{3}){1,5}$/;
/** ",00" or ".0" at the end of a number that is whole all the same. */
const EMPTY_CENTS = /[.,]0{1,2}$/;

/** The number alone, without its unit and without the same in words: "10.000.000 đồng (mười triệu đồng)", "3 người". */
function bare(text: string, units: RegExp): string {
  return fold(asciiDigits(cleanInvisible(text)))
    .replace(/^(?:bang so|vnd) ?:? ?/, '')
    .split(/[(;]|,? ?bang chu/, 1)[0]!
    .trim()
    .replace(units, '')
    .trim();
}

function readNumber(plain: string): ReadAmount {
  if (DIGITS.test(plain)) return { ok: true, value: Number(plain) };
  if (GROUPED.test(plain)) return { ok: true, value: Number(plain.replace(/[., ]/g, '')) };
  if (/^\d{1,15}(?:[.,]\d{1,15})?e[+-]?\d{1,3}$/.test(plain)) return fail('scientific');
  if (/^- ?\d/.test(plain)) return fail('negative');
  const cents = EMPTY_CENTS.exec(plain);
  if (cents && plain.length > cents[0].length) {
    const whole = readNumber(plain.slice(0, -cents[0].length));
    if (whole.ok) return whole;
  }
  if (/^[\d., ]+$/.test(plain)) {
    return fail(/^\d{1,15} ?[.,] ?\d{1,15}$/.test(plain) ? 'fraction' : 'grouping');
  }
  const spoken = /^(\d{1,6})(?:[.,](\d{1,3}))? ?(nghin|ngan|k|trieu|tr|ty|ti)$/.exec(plain);
  if (!spoken) return fail('unreadable');
  const [, whole = '', part = '', multiple = ''] = spoken;
  const meant = Math.round(Number(`${whole}.${part || '0'}`) * (MULTIPLES[multiple] ?? 1));
  return fail('words', meant);
}

/**
 * A whole number of đồng. "10.000.000 đồng", "10,000,000" and "10000000.00" are ten million.
 *
 * @example readMoney('50 triệu') // { ok: false, problem: 'words', meant: 50000000 }
 */
export const readMoney = (text: string): ReadAmount => readNumber(bare(text, / ?(?:dong|vnd|d)\.?$/));

/** How many people, in digits, as their form asks: "3", "03", "3 người", "3 lao động". */
export const readPeople = (text: string): ReadAmount =>
  readNumber(bare(text, / ?(?:nguoi lao dong|nguoi|lao dong)$/));

const SPELLED = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const COUNTED: ReadonlySet<string> = new Set(['ban', 'to', 'bo', 'sao', 'giay', 'chinh', 'trich', 'luc']);

/**
 * A small whole number as clerks write it, of copies: "2", "02", "2 bản", "hai". Null when it is not certain: only digits,
 * or one word, may stand there beside the name of what is counted; "1.5", "-1" and "2-3" are no counts.
 */
export function readCount(text: string): number | null {
  if (text.length > 40 || /[-−–+.,]/.test(text)) return null;
  const said = words(asciiDigits(text)).filter((word) => !COUNTED.has(word));
  // "02 (hai) bản" says it twice.
  const numbers = said.map((word) => (/^\d{1,6}$/.test(word) ? Number(word) : SPELLED.indexOf(word)));
  const [first, second] = numbers;
  if (first === undefined || first < 0 || numbers.length > 2) return null;
  return second === undefined || second === first ? first : null;
}

/** 20000000 as `20.000.000`. */
export function groupThousands(value: number): string {
  const digits = String(value);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join('.');
}
