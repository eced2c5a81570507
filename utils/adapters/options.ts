/**
 * Which entry of a list does a value mean? One exact answer or none: a "nearest" option would put a wrong fact into the
 * dossier, and the clerk would not look at it again.
 */
import { cleanInvisible, fold, foldKeepMarks } from '../core/text';
import { memo } from '../dom/memo';

export type OptionMatch = { at: number } | { at: null; reason: 'not-an-option' | 'several-options' };

/** `-- Chọn --`, `--Chọn--`, `[Chọn]`, `Vui lòng chọn dữ liệu`, `Chọn Tỉnh/Thành phố`: an empty list says so in words. */
const PLACEHOLDER = /^[-–—[(< ]*(vui lòng )?chọn(?!\p{L})|^[-–—[(<]+ ?chon(?!\p{L})/u;
/** Rows that are no entries: nothing found, or still loading. */
const NO_ENTRY = /^(khong tim thay|dang tai|khong co (du lieu|ket qua)|loading|no options|no results)/;

/** Does this text stand for "nothing chosen"? */
export const isPlaceholder = memo((text: string): boolean => {
  const plain = cleanInvisible(text).toLowerCase();
  return /^[-–—.… ]*$/.test(plain) || PLACEHOLDER.test(plain);
});
/** Is this row a message of the list instead of an entry? */
export const isNoEntry = (text: string): boolean => NO_ENTRY.test(fold(text));

/** Words that portals and papers write before a name or leave out: units of administration, "thẻ" of a card. */
const UNITS = [
  'thành phố',
  'tp',
  'tỉnh',
  'thị trấn',
  'tt',
  'thị xã',
  'đặc khu',
  'phường',
  'p',
  'xã',
  'x',
  'thẻ',
];
const SHORT: Readonly<Record<string, string>> = { tp: 'thành phố', tt: 'thị trấn', p: 'phường', x: 'xã' };
/** "Chưa xác định được mẹ" is no kind of "xác định được mẹ". */
const DENIALS = ['chưa', 'không', 'chẳng', 'trừ', 'ngoài', 'khác'];

/** Words with marks, one place for the tone, no punctuation: `H'Mông` → `hmông`, `Cơ-ho` → `cơ ho`, `P. 01` → `p 1`. */
const tidy = (text: string): string =>
  foldKeepMarks(text)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/(^| )0+(?=\d)/g, '$1')
    .trim();

const UNIT_WORDS = UNITS.map((unit) => ({
  unit: tidy(SHORT[unit] ?? unit),
  spellings: [tidy(unit), fold(unit)].map((spelling) => `${spelling} `),
}));
const DENIAL_WORDS = DENIALS.map((word) => ` ${tidy(word)} `);

interface Shape {
  whole: string;
  /** `phường`, `thẻ`, or ''. */
  unit: string;
  /** Without the unit. */
  bare: string;
  /** The name before " - ", which tells the old unit after it (`Phường Xuân Hương - Đà Lạt`). */
  head: string;
}

function splitUnit(whole: string): { unit: string; bare: string } {
  for (const { unit, spellings } of UNIT_WORDS) {
    const spelling = spellings.find((text) => whole.startsWith(text));
    if (spelling) return { unit, bare: whole.slice(spelling.length) };
  }
  return { unit: '', bare: whole };
}

/** Of every text seen lately: a list of wards is matched against again and again. */
const shapeOf = memo((text: string): Shape => {
  const whole = tidy(text);
  const { unit, bare } = splitUnit(whole);
  const [before = '', after] = foldKeepMarks(text).split(' - ', 2);
  return { whole, unit, bare, head: after ? splitUnit(tidy(before)).bare : bare };
});

/** Since 2025 several provinces became cities and none shares its name with another; communes may ("Xã"/"Phường Hòa Bình"). */
const PROVINCE_UNITS = new Set([tidy('tỉnh'), tidy('thành phố')]);
const unitsAgree = (a: string, b: string): boolean =>
  a === '' || b === '' || a === b || (PROVINCE_UNITS.has(a) && PROVINCE_UNITS.has(b));

/** Typed without any marks ("Da Nang"), on one side as a whole. "Tân Hoa" is not "Tân Hòa": the other word has marks. */
const unmarkedTwin = (a: string, b: string): boolean =>
  (fold(a) === a || fold(b) === b) && fold(a) === fold(b);

/** The wanted words side by side in a longer entry, with marks ("Họ" is no part of "Cơ Ho"), if the rest does not deny them. */
function standsIn(want: Shape, entry: Shape): boolean {
  const text = ` ${entry.bare} `;
  const rest = text.replace(` ${want.bare} `, ' | ');
  return rest !== text && !DENIAL_WORDS.some((word) => rest.includes(word));
}

/**
 * The index of the entry that `wanted` means. Each step counts only with exactly one hit: the same words; without the
 * unit; the same without any marks; the name before " - "; the words inside one longer entry. The last step is left out
 * for places: a name inside a longer one is another place ("Điện Bàn" in "Điện Bàn Đông").
 */
export function matchOption(
  wanted: string,
  options: readonly string[],
  { places = false }: { places?: boolean } = {},
): OptionMatch {
  const want = shapeOf(wanted);
  if (want.whole === '') return { at: null, reason: 'not-an-option' };
  const entries = options.map(shapeOf);
  const same = entries.findIndex((entry) => entry.whole === want.whole);
  if (same >= 0) return { at: same };
  const steps: ((entry: Shape) => boolean)[] = [
    (entry) => entry.bare === want.bare && unitsAgree(entry.unit, want.unit),
    (entry) => unmarkedTwin(entry.bare, want.bare) && unitsAgree(entry.unit, want.unit),
    (entry) => entry.head !== entry.bare && entry.head === want.bare && unitsAgree(entry.unit, want.unit),
  ];
  if (!places)
    steps.push((entry) => (entry.unit === '' || entry.unit === tidy('thẻ')) && standsIn(want, entry));
  for (const step of steps) {
    const hits = entries.flatMap((entry, at) => (step(entry) ? [at] : []));
    if (hits.length > 1) return { at: null, reason: 'several-options' };
    if (hits[0] !== undefined) return { at: hits[0] };
  }
  return { at: null, reason: 'not-an-option' };
}

/**
 * Do two readings name the same entry? With the list at hand it decides; without it only spelling may differ, since
 * "Căn cước" inside "Thẻ căn cước công dân" could as well be another entry.
 */
export function sameOption(a: string, b: string, options: readonly string[] = []): boolean {
  if (a === b) return true;
  if (a === '' || b === '') return false;
  const left = matchOption(a, options).at;
  if (left !== null && left === matchOption(b, options).at) return true;
  return matchOption(a, [b], { places: true }).at === 0;
}
