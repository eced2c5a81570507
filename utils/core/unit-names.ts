/** How units are written, read and compared: kinds and their abbreviations, marks, tones, hyphens; and the name on a day. */
import { recalled } from './recall';
import { cleanInvisible, fold, foldKeepMarks } from './text';

/** The first day of two levels and 34 provinces (NQ 202/2025/QH15). */
export const REFORM = '2025-07-01';

/** A name as it is compared: with its marks, and without any for what was typed so. */
export interface Keys {
  readonly marked: string;
  readonly plain: string;
}

/** A unit as somebody wrote it: `P. Bến Nghé` is of kind `phuong`. */
export interface Written {
  /** Folded and in full: `phuong`, `thi xa`; '' where none was written. */
  kind: string;
  keys: Keys;
}

/** What a unit is from a day on, e.g. `Xã` and later `Phường`. */
export interface Kind {
  /** ISO day. */
  from: string;
  /** As written; '' where it is not known. */
  kind: string;
  /** The same folded, to compare. */
  word: string;
}

export const kindFrom = (from: string, kind: string): Kind => ({ from, kind, word: fold(kind) });

/** A unit of the tables. */
export interface Named {
  /** Without its kind. */
  name: string;
  /** Oldest first, never empty. */
  kinds: readonly Kind[];
  keys: Keys;
}

const UNIT =
  /^(?:(phường|phuong|xã|xa|thị trấn|thi tran|đặc khu|dac khu|quận|quan|huyện(?: đảo)?|huyen(?: dao)?|thị xã|thi xa|thành phố|thanh pho|tp|tt|tx|p|x|q|h)(?:\.\s*|\s+)(?=\S)|(p|q)(?=\d))/iu;
const LONG: Readonly<Record<string, string>> = {
  p: 'phuong',
  x: 'xa',
  tt: 'thi tran',
  q: 'quan',
  h: 'huyen',
  'huyen dao': 'huyen',
  tx: 'thi xa',
  tp: 'thanh pho',
};

/** Hyphens are spaces, apostrophes nothing, `01` is `1`. */
const tidy = (folded: string): string =>
  folded
    .replace(/['.]/g, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/(^| )0+(?=\d)/g, '$1')
    .trim();

/** Folded when first asked for: of thousands of units few are ever compared with their marks. */
export function keysOf(name: string): Keys {
  let marked: string | null = null;
  let plain: string | null = null;
  return {
    get marked() {
      // "Đắk" and "Đăk" are both in use for the same places
      return (marked ??= tidy(foldKeepMarks(name)).replace(/(?<=^| )đă\u1e31(?= |$)/g, 'đăk'));
    },
    get plain() {
      return (plain ??= tidy(fold(name)));
    },
  };
}

/** Kind and name of a unit as written: `P. Bến Nghé`, `Quận 01`, `Thị trấn Phát Diệm`. */
export const readUnit = recalled((text: string): Written => {
  const clean = cleanInvisible(text);
  const [prefix = '', word = '', short = ''] = UNIT.exec(clean) ?? [];
  const kind = fold(word || short);
  return { kind: LONG[kind] ?? kind, keys: keysOf(clean.slice(prefix.length)) };
});

/** Commas, and a dash before the kind of a unit (`Thôn 3 - xã Hòa Lạc`); names have dashes too (`Xuân Hương - Đà Lạt`). */
const BETWEEN =
  /[,;]|\s[-–]\s(?=(?:phường|xã|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh|tp\.?|p\.|x\.|q\.|h\.)\s?\S)/iu;

/** "Thôn 3, xã A - huyện B" in its pieces, as written, without empty ones. */
export const piecesOf = (line: string): string[] =>
  cleanInvisible(line)
    .split(BETWEEN)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** Is this part of an address named as a commune, by its kind? */
export const isCommuneText = (text: string): boolean =>
  ['phuong', 'xa', 'thi tran', 'dac khu'].includes(readUnit(text).kind);

/** Does what was written speak of this kind? A unit that changed its kind answers to both, as papers do. */
const kindFits = (want: string, { kinds }: Pick<Named, 'kinds'>): boolean =>
  want === '' || kinds.some(({ word }) => word === '' || word === want);

const indexes = new WeakMap<readonly Named[], Map<string, Named[]>>();

/** A list that is asked again and again: its names are looked up, not compared one by one. */
export function indexed<T extends Named>(units: readonly T[]): readonly T[] {
  const index = new Map<string, T[]>();
  for (const one of units) {
    const same = index.get(one.keys.plain);
    if (same) same.push(one);
    else index.set(one.keys.plain, [one]);
  }
  indexes.set(units, index);
  return units;
}

function namedIn<T extends Named>(units: readonly T[], plain: string): readonly T[] {
  const index = indexes.get(units) as Map<string, T[]> | undefined;
  return index ? (index.get(plain) ?? []) : units.filter((one) => one.keys.plain === plain);
}

/**
 * The units a written name may mean. Marks decide where they are written; a name without any means every unit that reads
 * so without its marks, of whatever kind (`Xã Tan Thanh` is Tân Thành and Tân Thạnh), unless it is a name as it stands and
 * the kind before it shows a writer who uses marks: `Xã Thanh An` is not Thạnh An.
 */
export function meant<T extends Named>(text: string, units: readonly T[]): T[] {
  const read = readUnit(text);
  const named = namedIn(units, read.keys.plain);
  // a name may begin like a kind: "Xa Dung"
  const whole =
    read.kind !== '' && named.length === 0 ? { kind: '', keys: keysOf(cleanInvisible(text)) } : read;
  const { kind, keys } = whole;
  const near = [...(whole === read ? named : namedIn(units, keys.plain))];
  const fitting = near.filter((one) => kindFits(kind, one));
  const exact = fitting.filter((one) => one.keys.marked === keys.marked);
  const marksInName = keys.marked !== keys.plain;
  if (marksInName || fitting.length === 0) return exact;
  const marksBefore = foldKeepMarks(text) !== fold(text);
  if (marksBefore && exact.length > 0) return exact;
  return new Set(near.map((one) => one.keys.marked)).size > 1 ? near : fitting;
}

/** The kind on a day; without a day the only one it ever had. */
export const kindOn = ({ kinds }: Pick<Named, 'kinds'>, day?: string): Kind | undefined =>
  day === undefined ? (kinds.length === 1 ? kinds[0] : undefined) : kinds.findLast(({ from }) => from <= day);

/** `Phường Long Thành` on a day. Without a day a unit that changed its kind is named without it: lists show one or the other. */
export function nameOn(unit: Pick<Named, 'name' | 'kinds'>, day?: string): string {
  const kind = kindOn(unit, day)?.kind ?? '';
  return kind === '' ? unit.name : `${kind} ${unit.name}`;
}
