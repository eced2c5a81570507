/**
 * Does a commune belong to its province on a day, and if not, what is meant? For rules: only what the official lists say
 * for certain, or the choices.
 */
import { communesOf, findProvince, partsOf, wardNow, type Place } from './units';
import { REFORM, indexed, kindOn, meant, nameOn, readUnit, type Named } from './unit-names';
import type { Commune, OldCommune, Units } from './units-file';
import { fold, foldKeepMarks } from './text';

export type Standing =
  | { kind: 'fine' }
  /** The commune of that name is another kind on that day: `Xã Long Thành` is a phường since 2026-04-30. */
  | { kind: 'retyped'; name: string }
  /** A commune of before 2025-07-01 that went into this one. */
  | { kind: 'renamed'; name: string }
  /** … into one of these. */
  | { kind: 'several'; names: readonly string[] }
  /** Written without marks it may be any of these. */
  | { kind: 'unmarked'; names: readonly string[] }
  /** The province has no commune of that name and never had one in the tables; these provinces have it. */
  | { kind: 'elsewhere'; provinces: readonly string[]; near: readonly string[] }
  /** No list has it; the communes of the province that read nearly so. */
  | { kind: 'unknown'; near: readonly string[] };

/** Words and codes that stand for no commune. */
const NO_NAME = /^(?:\d+$|khong|chua|khac|nuoc ngoai|ngoai nuoc|o nuoc ngoai|chon|[-–. ]*$)/;

/**
 * @param day ISO day of receipt, 2025-07-01 or later.
 * Null: nothing can be said (no known province, no name, or a day before our lists).
 */
export function standingOf(units: Units, place: Place, day: string): Standing | null {
  const known = judged.get(units) ?? new Map<string, Standing | null>();
  judged.set(units, known);
  const key = [day, place.ward, place.district, place.province].join('|');
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= KEPT) known.clear();
  const standing = judge(units, place, day);
  known.set(key, standing);
  return standing;
}

/** Several rules ask about the same address, again after every change of the form. */
const judged = new WeakMap<Units, Map<string, Standing | null>>();
const KEPT = 100;

function judge(units: Units, place: Place, day: string): Standing | null {
  const { ward, district, province } = partsOf(units, place);
  const within = findProvince(units, province);
  const written = readUnit(ward);
  if (!within || day < REFORM || written.keys.plain === '' || NO_NAME.test(fold(ward))) return null;

  const here = communesOf(units, within.now);
  const today = meant(ward, here);
  const [one, ...others] = today;
  if (one && others.length === 0 && !within.gone) {
    const other =
      written.kind !== (kindOn(one, day)?.word ?? '') && one.kinds.some(({ word }) => word === written.kind);
    return other ? { kind: 'retyped', name: nameOn(one, day) } : { kind: 'fine' };
  }
  // "X. Thanh An" by somebody who writes marks elsewhere is not Thạnh An
  const marks = foldKeepMarks(province) !== fold(province);
  if (!within.gone && marks && today.some(({ keys }) => keys.marked === written.keys.marked))
    return { kind: 'fine' };
  if (one && !within.gone)
    return district === '' ? { kind: 'unmarked', names: today.map((each) => nameOn(each, day)) } : null;

  const unit = wardNow(units, { ward, district, province }, { day });
  if (unit.kind === 'now') return { kind: 'fine' };
  if (unit.kind !== 'unknown') {
    // its province is gone, but the name may as well be the one of today
    const names = 'names' in unit ? unit.names : [unit.name];
    const more = one && district === '' ? nameOn(one, day) : null;
    if (more !== null && !names.includes(more)) return { kind: 'several', names: [more, ...names] };
    return 'names' in unit ? unit : { kind: 'renamed', name: unit.name };
  }
  if (one) return { kind: 'fine' };
  // the district may be the one that is wrong
  const wider = district === '' ? unit : wardNow(units, { ward, province }, { day });
  if (wider.kind === 'several') return wider;
  if (wider.kind === 'changed') return { kind: 'several', names: [wider.name] };

  const near = nearest(written.keys.plain, here).map((each) => nameOn(each, day));
  // with a district it is a name of before, perhaps one that was gone before our lists begin
  if (district !== '') return { kind: 'unknown', near };
  const provinces = new Set(meant(ward, everywhere(units)).map((each) => each.province));
  provinces.delete(within.now);
  if (provinces.size === 0) return { kind: 'unknown', near };
  const names = [...provinces].flatMap((at) => units.provinces[at] ?? []).map((each) => nameOn(each, day));
  return { kind: 'elsewhere', provinces: names, near };
}

const whole = new WeakSet<Units>();

/** The communes of the country; their names are put in order when the first name fits nowhere else. */
function everywhere(units: Units): readonly Commune[] {
  if (!whole.has(units)) indexed(units.communes);
  whole.add(units);
  return units.communes;
}

const olds = new WeakMap<Units, Map<number, readonly OldCommune[]>>();

/** Communes of before 2025-07-01 in what is one province now. */
function oldIn(units: Units, province: number): readonly OldCommune[] {
  const known = olds.get(units) ?? new Map<number, readonly OldCommune[]>();
  olds.set(units, known);
  const list =
    known.get(province) ??
    indexed(units.old.flatMap((one) => (one.now === province ? [...one.communes()] : [])));
  known.set(province, list);
  return list;
}

const districts = new WeakMap<Units, readonly Named[]>();

/** Was there a district of this name anywhere, until 2025-06-30? */
export function wasDistrict(units: Units, text: string): boolean {
  const all = districts.get(units) ?? indexed(units.old.flatMap((one) => one.districts()));
  districts.set(units, all);
  return meant(text, all).length > 0;
}

/** A commune of today whose name no commune of the province bore before 2025-07-01: it never lay in a district. */
export function isOnlyOfToday(units: Units, ward: string, province: string): boolean {
  const within = findProvince(units, province);
  if (!within || within.gone || meant(ward, communesOf(units, within.now)).length !== 1) return false;
  return meant(ward, oldIn(units, within.now)).length === 0;
}

/**
 * What a second name has to do with the chosen commune: the same, its name of before (also of a part), or another commune.
 * Null: it cannot be said.
 */
export function relationOf(
  units: Units,
  text: string,
  chosen: { ward: string; province: string },
): 'same' | 'before' | 'other' | null {
  const within = findProvince(units, chosen.province);
  if (!within) return null;
  const here = communesOf(units, within.now);
  const [ward, ...more] = meant(chosen.ward, here);
  if (!ward || more.length > 0) return null;
  const today = meant(text, here);
  if (today.includes(ward)) return 'same';
  const old = meant(text, oldIn(units, within.now));
  if (old.some((one) => [...one.now, ...one.land].some((at) => units.communes[at] === ward))) return 'before';
  return today.length === 1 || (old.length > 0 && old.every((one) => one.sure)) ? 'other' : null;
}

/** At most three that read the same without marks and kind, else those one slip of the keyboard away. */
function nearest<T extends Named>(plain: string, units: readonly T[]): T[] {
  const same = units.filter((one) => one.keys.plain === plain);
  const near = same.length > 0 ? same : units.filter((one) => oneSlip(one.keys.plain, plain));
  return near.length > 3 ? [] : near;
}

/** Do two names differ by one letter: typed twice, left out, another, or two changed about? Digits never slip. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [enda, endb] = [a.length, b.length];
  while (enda > start && endb > start && a[enda - 1] === b[endb - 1]) [enda, endb] = [enda - 1, endb - 1];
  const [x, y] = [a.slice(start, enda), b.slice(start, endb)];
  if (/\d/.test(x + y)) return false;
  return (
    (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0])
  );
}
