/**
 * Communes and provinces of before 2025-07-01 in today's names. Papers, drafts and people still name the old ones, the
 * lists of the portals only the new. One certain answer, or the choices for the clerk; never the nearest.
 */
import { bareProvince } from '../reference/provinces';
import { cleanInvisible, fold, foldKeepMarks } from './text';

/** Read only when a job writes an address. Written by `scripts/make-units.ts`. */
export const UNITS_FILE = '/reference/units-2025.json';

/** `unknown`: nothing certain is known, the text stays as it is. `now`: it is a name of today. */
export type Unit =
  | { kind: 'now' | 'changed'; name: string }
  | { kind: 'several'; names: readonly string[] }
  | { kind: 'unknown' };

export interface Place {
  /** As written; may carry the rest of the address: `Xã A, huyện B, tỉnh C`. */
  ward: string;
  district?: string;
  province?: string;
}

/** A name as it is compared: with its marks, and without any for what was typed so. */
interface Keys {
  marked: string;
  plain: string;
}
interface Commune {
  /** `phuong`, `xa`, `thi tran`, `dac khu`, or '' where it is not known or changed later. */
  kind: string;
  name: string;
  readonly keys: Keys;
  /** Index of today's province; of an old commune -1. */
  province: number;
}
interface OldCommune extends Commune {
  district: Unitname;
  /** Indexes of today's communes. */
  now: readonly number[];
  sure: boolean;
}

export interface Units {
  /** Today's, e.g. `Thành phố Hồ Chí Minh`. */
  provinces: readonly string[];
  communes: readonly Commune[];
  old: readonly { name: string; now: number; communes(): readonly OldCommune[] }[];
}

const KINDS: Readonly<Record<string, [folded: string, written: string]>> = {
  P: ['phuong', 'Phường'],
  X: ['xa', 'Xã'],
  T: ['thi tran', 'Thị trấn'],
  D: ['dac khu', 'Đặc khu'],
};

type Row = readonly [string, string];
const isRow = (row: unknown): row is Row =>
  Array.isArray(row) && row.length === 2 && row.every((cell) => typeof cell === 'string');

/** The tables of `public/reference/units-2025.json` (parsed JSON); null when it is something else. Old communes are read when asked for. */
export function unitsOf(data: unknown): Units | null {
  const { now, old } = (data ?? {}) as { now?: unknown; old?: unknown };
  if (!Array.isArray(now) || !now.every(isRow) || !Array.isArray(old)) return null;
  const communes = now.flatMap(([, list], province) =>
    list.split('|').map((text): Commune => communeOf(text, province)),
  );
  const provinces = (old as [string, number, Row[]][]).map(([name, at, districts]) => {
    let known: readonly OldCommune[] | null = null;
    return { name, now: at, communes: () => (known ??= districts.flatMap(oldCommunes)) };
  });
  return { provinces: now.map(([name]) => name), communes, old: provinces };
}

function communeOf(text: string, province: number): Commune {
  const name = text.slice(1);
  let keys: Keys | null = null;
  return {
    kind: KINDS[text[0] ?? '']?.[0] ?? '',
    name,
    province,
    // thousands are read from the file, and few of them are ever asked for
    get keys() {
      return (keys ??= keysOf(name));
    },
  };
}

/** `PTrúc Bạch>0`, `XCổ Bi>a,17`, `XĐặng Xá>17?` (one is known, others may be missing); `>vi` a district without communes. */
function oldCommunes([area, list]: Row): OldCommune[] {
  const district = readUnit(area);
  return list.split('|').map((row) => {
    const [text = '', to = ''] = row.split('>');
    const now = to
      .replace('?', '')
      .split(',')
      .map((index) => Number.parseInt(index, 36));
    const sure = now.length === 1 && !to.endsWith('?');
    return Object.assign(communeOf(text, -1), { district, now, sure });
  });
}

/* ---------------------------------------------------------------- names */

interface Unitname {
  kind: string;
  keys: Keys;
}

const UNIT =
  /^(?:(phường|phuong|xã|xa|thị trấn|thi tran|đặc khu|dac khu|quận|quan|huyện|huyen|thị xã|thi xa|thành phố|thanh pho|tp|tt|tx|p|x|q|h)(?:\.\s*|\s+)(?=\S)|(p|q)(?=\d))/iu;
const LONG: Readonly<Record<string, string>> = {
  p: 'phuong',
  x: 'xa',
  tt: 'thi tran',
  q: 'quan',
  h: 'huyen',
  tx: 'thi xa',
  tp: 'thanh pho',
};

/** Hyphens are spaces, `01` is `1`, tones may stand anywhere in their syllable. */
function keysOf(name: string): Keys {
  const marked = foldKeepMarks(name)
    .replace(/['.]/g, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/(^| )0+(?=\d)/g, '$1')
    .trim();
  return { marked, plain: fold(marked) };
}

/** Kind and name of a unit as written: `P. Bến Nghé`, `Quận 01`, `Thị trấn Phát Diệm`. */
function readUnit(text: string): Unitname {
  const clean = cleanInvisible(text);
  const [prefix = '', word = '', short = ''] = UNIT.exec(clean) ?? [];
  const kind = fold(word || short);
  return { kind: LONG[kind] ?? kind, keys: keysOf(clean.slice(prefix.length)) };
}

/** Marks decide where they are written; what is typed without any is compared without. */
const sameUnit = (want: Unitname, has: Unitname): boolean =>
  (want.kind === '' || has.kind === '' || want.kind === has.kind) &&
  (want.keys.marked === has.keys.marked ||
    (want.keys.marked === want.keys.plain && want.keys.plain === has.keys.plain));

const nameOf = ({ kind, name }: Commune): string => {
  const written = Object.values(KINDS).find(([folded]) => folded === kind)?.[1];
  return written ? `${written} ${name}` : name;
};

/* ---------------------------------------------------------------- provinces */

interface ProvinceFound {
  /** Index of today's province. */
  now: number;
  /** Indexes of the old provinces that are meant: one for a name that is gone, all that merged for a name of today. */
  old: readonly number[];
  gone: boolean;
}

/** How people write some of them. */
const ALIASES: Readonly<Record<string, string>> = {
  'thua thien hue': 'hue',
  hcm: 'ho chi minh',
  tphcm: 'ho chi minh',
  'dac lac': 'dak lak',
  daklak: 'dak lak',
  'dac nong': 'dak nong',
  daknong: 'dak nong',
};

function findProvince(units: Units, text: string): ProvinceFound | null {
  const bare = bareProvince(text);
  if (bare === '') return null;
  const name = ALIASES[bare] ?? bare;
  const now = units.provinces.findIndex((one) => bareProvince(one) === name);
  if (now >= 0)
    return { now, old: units.old.flatMap((one, at) => (one.now === now ? [at] : [])), gone: false };
  const at = units.old.findIndex((one) => bareProvince(one.name) === name);
  const was = units.old[at];
  return was ? { now: was.now, old: [at], gone: true } : null;
}

/** A province in today's name. */
export function provinceNow(units: Units, text: string): Unit {
  const found = findProvince(units, text);
  const name = found ? units.provinces[found.now] : undefined;
  if (!found || name === undefined) return { kind: 'unknown' };
  return { kind: bareProvince(name) === bareProvince(text) ? 'now' : 'changed', name };
}

/* ---------------------------------------------------------------- communes */

/** `Xã A, huyện B, tỉnh C` in its parts; what was given beside it comes first. */
function partsOf(units: Units, { ward, district = '', province = '' }: Place): Required<Place> {
  const [first = '', ...rest] = ward
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = rest.at(-1);
  const named = last !== undefined && findProvince(units, last) ? rest.pop() : undefined;
  return { ward: first, district: district || (rest[0] ?? ''), province: province || (named ?? '') };
}

/** Does this speak of before 2025: with a district, or in a province that is gone? Otherwise the list of the portal is asked first. */
export function isOldPlace(units: Units, place: Place): boolean {
  const { district, province } = partsOf(units, place);
  return district !== '' || (findProvince(units, province)?.gone ?? false);
}

/** A commune in today's name. With a district or a province that is gone, the old commune is meant. */
export function wardNow(units: Units, place: Place): Unit {
  const { ward, district, province } = partsOf(units, place);
  const want = readUnit(ward);
  if (want.keys.plain === '') return { kind: 'unknown' };
  const within = province === '' ? null : findProvince(units, province);
  if (province !== '' && !within) return { kind: 'unknown' };

  const today = units.communes.filter(
    (one) => (!within || one.province === within.now) && sameUnit(want, one),
  );
  const asNow: Unit =
    today[0] && today.length === 1 ? { kind: 'now', name: nameOf(today[0]) } : { kind: 'unknown' };
  if (district === '' && !within?.gone && today.length > 0) return asNow;
  const old = oldOf(units, want, district, within);
  if (old.length === 0) return district === '' ? asNow : { kind: 'unknown' };

  const found = [...new Set(old.flatMap(({ now }) => now))].flatMap((at) => units.communes[at] ?? []);
  // an old commune that went to another province than the one asked for is another commune
  const here = within ? found.filter((one) => one.province === within.now) : found;
  const [first] = here;
  if (!first) return { kind: 'unknown' };
  if (here.length > 1 || !old.every(({ sure }) => sure)) return { kind: 'several', names: here.map(nameOf) };
  return { kind: sameUnit(want, first) ? 'now' : 'changed', name: nameOf(first) };
}

function oldOf(units: Units, want: Unitname, district: string, within: ProvinceFound | null): OldCommune[] {
  const area = district === '' ? null : readUnit(district);
  const provinces = within ? within.old.flatMap((at) => units.old[at] ?? []) : units.old;
  return provinces
    .flatMap((one) => one.communes())
    .filter((one) => {
      if (area && !sameUnit(area, one.district)) return false;
      // a district without communes stands for itself
      return one.name === '' ? sameUnit({ ...want, kind: '' }, one.district) : sameUnit(want, one);
    });
}
