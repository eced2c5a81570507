/**
 * Communes and provinces of before 2025-07-01 in today's names. Papers, drafts and people still name the old ones, the
 * lists of the portals only the new. One certain answer, or the choices for the clerk; never the nearest.
 */
import { bareProvince } from '../reference/provinces';
import { recalled } from './recall';
import { REFORM, indexed, isCommuneText, kindOn, meant, nameOn, piecesOf, readUnit } from './unit-names';
import type { Commune, OldCommune, Units } from './units-file';
import { fold } from './text';

export { unitsOf, type Units } from './units-file';

/** Read only when a job writes an address. Written by `scripts/make-units.ts`. */
export const UNITS_FILE = '/reference/units-2025.json';

/**
 * `now`: it is the name. `changed`: the name is another. `several`: one of these, the clerk says which (also a single one
 * that is likely). `unknown`: nothing certain is known, the text stays as it is.
 */
export type Unit =
  | { kind: 'now' | 'changed'; name: string }
  | { kind: 'several'; names: readonly string[] }
  | { kind: 'unknown' };

export interface Place {
  /** As written; may carry the rest of the address: `Xã A, huyện B, tỉnh C`, `Số 1, phố B, phường A, thành phố C`. */
  ward: string;
  district?: string;
  province?: string;
}

export interface Asked {
  /**
   * ISO day of receipt: names as they were that day (2025-07-01 or later; nothing is known for a day before). Without it
   * provinces have their latest name, and communes that changed their kind are named without it.
   */
  day?: string;
  /** A parcel is looked for, not where somebody lives: land may have gone elsewhere than its people. */
  land?: boolean;
  /**
   * For a proposal that no list checks: an old commune is certain only with its district and its province, since a name may
   * have been gone before 2025 in one place and lived on in another. A portal's list refuses what is not its own.
   */
  strict?: boolean;
}

/* ---------------------------------------------------------------- provinces */

interface ProvinceFound {
  /** Index of today's province. */
  now: number;
  /** Indexes of the old provinces that are meant: one for a name that is gone, all that merged for a name of today. */
  old: readonly number[];
  gone: boolean;
}

const provinces = new WeakMap<Units, (text: string) => ProvinceFound | null>();

/** The province that a text names; null where none is called so. */
export function findProvince(units: Units, text: string): ProvinceFound | null {
  const find = provinces.get(units) ?? recalled((name) => lookUp(units, name));
  provinces.set(units, find);
  return find(text);
}

function lookUp(units: Units, text: string): ProvinceFound | null {
  const bare = bareProvince(text);
  if (bare === '') return null;
  // the province kept only half of its name
  const name = bare === 'thua thien hue' ? 'hue' : bare;
  const now = units.provinces.findIndex((one) => one.keys.plain === name);
  if (now >= 0)
    return { now, old: units.old.flatMap((one, at) => (one.now === now ? [at] : [])), gone: false };
  const at = units.old.findIndex((one) => one.keys.plain === name);
  const was = units.old[at];
  return was ? { now: was.now, old: [at], gone: true } : null;
}

const LATEST = '9999-12-31';
const before = (day: string | undefined): boolean => day !== undefined && day < REFORM;

/** A province in its name of today, or of a day. `Tỉnh` and `Thành phố` are both its name, on whatever paper. */
export function provinceNow(units: Units, text: string, { day = LATEST }: Asked = {}): Unit {
  const found = findProvince(units, text);
  const province = found ? units.provinces[found.now] : undefined;
  if (!province || before(day)) return { kind: 'unknown' };
  // by whole name: `HCM` is understood, and no portal's list has it
  const same =
    province.keys.plain === bareProvince(text) &&
    fold(text).replace(/ ?- ?/g, ' ').includes(province.keys.plain);
  return { kind: same ? 'now' : 'changed', name: nameOn(province, day) };
}

/* ---------------------------------------------------------------- communes */

/** A written address in its parts; what was given beside it comes first. */
export function partsOf(units: Units, { ward, district = '', province = '' }: Place): Required<Place> {
  const parts = piecesOf(ward.replace(/ ?\([^()]*\)$/, ''));
  // "Phường Ba Đình - Hà Nội"
  const [, before, after] = /^(.+) [-–] ([^-–]+)$/u.exec(parts.at(-1) ?? '') ?? [];
  if (before && after && findProvince(units, after)) parts.splice(-1, 1, before, after);
  if (parts.length > 1 && fold(parts.at(-1) ?? '') === 'viet nam') parts.pop();
  const last = parts.at(-1);
  const named = parts.length > 1 && last !== undefined && findProvince(units, last) ? parts.pop() : undefined;
  // house, street and hamlet stand before the commune
  const [first = '', second = ''] = parts.slice(Math.max(0, parts.findLastIndex(isCommuneText)));
  return { ward: first, district: district || second, province: province || (named ?? '') };
}

/** Does this speak of before 2025: with a district, or in a province that is gone? Otherwise the list of the portal is asked first. */
export function isOldPlace(units: Units, place: Place): boolean {
  const { district, province } = partsOf(units, place);
  return district !== '' || (findProvince(units, province)?.gone ?? false);
}

/** A commune in its name of today, or of a day. With a district or a province that is gone, the old commune is meant. */
export function wardNow(units: Units, place: Place, asked: Asked = {}): Unit {
  const { ward, district, province } = partsOf(units, place);
  const within = province === '' ? null : findProvince(units, province);
  if (readUnit(ward).keys.plain === '' || (province !== '' && !within) || before(asked.day))
    return { kind: 'unknown' };

  const here = within ? communesOf(units, within.now) : units.communes;
  const today = district === '' ? meant(ward, here) : [];
  const old = today.length > 0 && !within?.gone ? [] : oldOf(units, ward, district, within);
  if (old.length === 0) return answer(units, ward, today, asked);

  const targets = old.flatMap((one) => (asked.land ? [...one.now, ...one.land] : one.now));
  const found = [...new Set(targets)].flatMap((at) => units.communes[at] ?? []);
  const full = district !== '' && province !== '';
  const sure = old.every((one) => one.sure && (full || !asked.strict || one.name === ''));
  return answer(units, ward, found, asked, sure);
}

const ofProvince = new WeakMap<Units, Map<number, readonly Commune[]>>();

/** Today's communes of a province, by its index. Asked for every address of a form again and again. */
export function communesOf(units: Units, province: number): readonly Commune[] {
  const known = ofProvince.get(units) ?? new Map<number, readonly Commune[]>();
  ofProvince.set(units, known);
  const list = known.get(province) ?? indexed(units.communes.filter((one) => one.province === province));
  known.set(province, list);
  return list;
}

/** The old communes a name may mean. */
function oldOf(units: Units, ward: string, district: string, within: ProvinceFound | null): OldCommune[] {
  const provinces = within ? within.old.flatMap((at) => units.old[at] ?? []) : units.old;
  const all = provinces.flatMap((one) => one.communes());
  if (district === '') return meant(ward, all);
  const areas = new Set(meant(district, [...new Set(all.map((one) => one.district))]));
  return meant(
    ward,
    all.filter((one) => areas.has(one.district)),
  );
}

function answer(units: Units, ward: string, found: readonly Commune[], asked: Asked, sure = true): Unit {
  const [first] = found;
  if (!first) return { kind: 'unknown' };
  if (found.length > 1 || !sure) return { kind: 'several', names: told(units, found, asked.day) };
  const written = readUnit(ward).kind;
  const word = kindOn(first, asked.day)?.word ?? '';
  const same = meant(ward, [first]).length > 0 && (word === '' || written === '' || written === word);
  return { kind: same ? 'now' : 'changed', name: nameOn(first, asked.day) };
}

/** Their names; with the province where two would read the same. */
function told(units: Units, communes: readonly Commune[], day: string | undefined): string[] {
  const names = communes.map((one) => nameOn(one, day));
  return communes.map((one, at) => {
    const name = names[at] ?? '';
    const province = units.provinces[one.province];
    const twice = names.filter((other) => other === name).length > 1;
    return twice && province ? `${name}, ${nameOn(province, day ?? LATEST)}` : name;
  });
}
