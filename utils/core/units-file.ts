/**
 * The tables of `public/reference/units-2025.json` (written by `scripts/make-units.ts`): today's provinces and communes
 * with their codes and what they were on which day, and the communes of before 2025-07-01 with where their people went.
 */
import { REFORM, keysOf, kindFrom, readUnit, type Keys, type Kind, type Named } from './unit-names';

export interface Province extends Named {
  /** Two digits, QĐ 19/2025/QĐ-TTg. */
  code: string;
}
export interface Commune extends Named {
  /** Five digits. */
  code: string;
  /** Index of today's province; of an old commune -1. */
  province: number;
}
export interface OldCommune extends Commune {
  district: Named;
  /** Where its people live now: indexes of today's communes. */
  now: readonly number[];
  /** All its people went to the one that is named. */
  sure: boolean;
  /** Where more of its land went, without people. */
  land: readonly number[];
}
export interface OldProvince {
  /** Two digits of before; some are another province's now. */
  code: string;
  /** Without its kind. */
  name: string;
  keys: Keys;
  /** Index of today's province. */
  now: number;
  /** Read when first asked for. */
  communes(): readonly OldCommune[];
  districts(): readonly Named[];
}

export interface Units {
  provinces: readonly Province[];
  communes: readonly Commune[];
  old: readonly OldProvince[];
  /** Codes of the statistics office's first list that the later one replaced: `06970` → `06978`. */
  otherCodes: Readonly<Record<string, string>>;
}

type NowRow = readonly [code: string, name: string, communes: string];
type OldRow = readonly [code: string, name: string, now: number, districts: [string, string][]];
/** From this day on the units with these codes (a space between) are of this kind. */
type Change = readonly [from: string, kind: string, codes: string];

const KINDS: Readonly<Record<string, readonly Kind[]>> = Object.fromEntries(
  Object.entries({ P: 'Phường', X: 'Xã', T: 'Thị trấn', D: 'Đặc khu', '*': '' }).map(([letter, kind]) => [
    letter,
    [kindFrom(REFORM, kind)],
  ]),
);

const isRow = (row: unknown, ...types: string[]): boolean =>
  Array.isArray(row) &&
  types.every((type, at) => (type === 'list' ? Array.isArray(row[at]) : typeof row[at] === type));

/** Parsed JSON → tables; null when it is something else. */
export function unitsOf(data: unknown): Units | null {
  const { now, old, changes, codes } = (data ?? {}) as Record<string, unknown>;
  if (!Array.isArray(now) || !now.every((row) => isRow(row, 'string', 'string', 'string'))) return null;
  if (!Array.isArray(old) || !old.every((row) => isRow(row, 'string', 'string', 'number', 'list')))
    return null;
  if (!Array.isArray(changes) || !changes.every((row) => isRow(row, 'string', 'string', 'string')))
    return null;
  if (typeof codes !== 'object' || codes === null) return null;

  const later = new Map<string, Kind[]>();
  for (const [from, kind, list] of changes as Change[])
    for (const code of list.split(' ')) later.set(code, [...(later.get(code) ?? []), kindFrom(from, kind)]);
  const known = <T extends { code: string; kinds: readonly Kind[] }>(unit: T): T => {
    const more = later.get(unit.code);
    return more ? Object.assign(unit, { kinds: [...unit.kinds, ...more] }) : unit;
  };
  return {
    provinces: (now as NowRow[]).map(([code, full]) => {
      const [, kind = '', name = full] = /^(Tỉnh|Thành phố) (.+)$/.exec(full) ?? [];
      return known({ code, ...named(name, [kindFrom(REFORM, kind)]) });
    }),
    communes: (now as NowRow[]).flatMap(([, , list], province) =>
      rowsOf(list).map(({ code, unit }) => known(Object.assign(unit, { code, province }))),
    ),
    old: (old as OldRow[]).map(([code, name, at, districts]) => {
      let read: readonly OldCommune[] | null = null;
      return {
        code,
        name,
        keys: keysOf(name),
        now: at,
        communes: () => (read ??= districts.flatMap(oldCommunes)),
        districts: () => districts.map(([area]) => districtOf(area)),
      };
    }),
    otherCodes: codes as Record<string, string>,
  };
}

const named = (name: string, kinds: readonly Kind[]): Named => ({ name, kinds, keys: keysOf(name) });

/**
 * `4PBa Đình|PNgọc Hà`: the step from the code before (3 where none is written, the first from 0), a letter for the kind,
 * the name. What stands behind a `>` is `to`; a row without it has that of the row before.
 */
function rowsOf(list: string): { code: string; unit: Named; to: string }[] {
  let number = 0;
  let to = '';
  return list.split('|').map((row) => {
    const [text = '', own] = row.split('>');
    const [, step = '', letter = '', name = ''] = /^(\d*)(.?)(.*)$/u.exec(text) ?? [];
    number += step === '' ? 3 : Number(step);
    to = own ?? to;
    return { code: String(number).padStart(5, '0'), unit: named(name, KINDS[letter] ?? KINDS['*']!), to };
  });
}

const indexes = (text: string): number[] =>
  text === '' ? [] : text.split(',').map((index) => Number.parseInt(index, 36));

function districtOf(area: string): Named {
  const { kind, keys } = readUnit(area);
  return { name: area, kinds: [{ from: '', kind, word: kind }], keys };
}

/**
 * `>17` all went there, `>a,17` it was divided, `>17?` one is known and others may be missing, `>17+a` all people went to 17
 * and land to a; `>vi` without a name is a district without communes.
 */
function oldCommunes([area, list]: [string, string]): OldCommune[] {
  const district = districtOf(area);
  return rowsOf(list).map(({ code, unit, to }) => {
    const [people = '', land = ''] = to.replace('?', '').split('+');
    const now = indexes(people);
    const more = {
      province: -1,
      district,
      now,
      sure: now.length === 1 && !to.endsWith('?'),
      land: indexes(land),
    };
    // such a district is asked for by its own name
    return unit.name === ''
      ? { name: '', kinds: unit.kinds, keys: district.keys, code: '', ...more }
      : Object.assign(unit, { code, ...more });
  });
}
