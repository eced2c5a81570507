/**
 * Writes `public/reference/units-2025.json`: communes of today, and what became of the communes of before 2025-07-01.
 *
 *   npx tsx scripts/make-units.ts [folder with the reference tables]
 *
 * The tables are not part of this repository; without them the file stays as it is. Shape: `utils/core/units-file.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Kind {
  from: string;
  type: string;
}
interface Tables {
  provinces: { code: string; name: string; typeHistory: Kind[]; formedFrom: { oldCode: string }[] }[];
  communes: {
    code: string;
    name: string;
    type: string;
    provinceCode: string;
    typeChanges?: Kind[];
    altCodes?: string[];
  }[];
  legacy: { provinces: [string, string][]; districts: string[][]; communes: string[][] };
  edges: [province: string, district: string, commune: string, now: string, kind: string][];
}

const LETTERS: Readonly<Record<string, string>> = { Phường: 'P', Xã: 'X', 'Thị trấn': 'T', 'Đặc khu': 'D' };
/** `Phường Trúc Bạch` → `PTrúc Bạch`. */
const short = (full: string): string => {
  // one name of the source says "Thi trấn", two say no kind at all
  const name = full.replace(/^Thi trấn /, 'Thị trấn ');
  const type = Object.keys(LETTERS).find((word) => name.startsWith(`${word} `));
  return type ? LETTERS[type] + name.slice(type.length + 1) : `*${name}`;
};

/** Rows in the order of their codes; what follows from the row before is left out: a step of 3, the same arrow. */
function joined(rows: { code: string; text: string; arrow?: string }[]): string {
  let number = 0;
  let last: string | undefined;
  return rows
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, text, arrow }) => {
      const step = Number(code) - number;
      const row = (step === 3 ? '' : String(step)) + text + (arrow === last ? '' : arrow);
      [number, last] = [Number(code), arrow];
      return row;
    })
    .join('|');
}

/**
 * Where the people of an old commune live now. "Một phần diện tích" beside "một phần diện tích và toàn bộ dân số" is land
 * without people: no answer to where somebody lives, but one to where a parcel lies.
 */
function targetsOf(edges: Tables['edges']): { now: string[]; sure: boolean; land?: string[] } {
  const people = edges.filter((edge) => edge[4] === 'part_area_all_people');
  if (people.length === 1 && edges.every((edge) => edge[4] === 'part_area' || edge === people[0]))
    return {
      now: [people[0]![3]],
      sure: true,
      land: edges.filter((edge) => edge !== people[0]).map((edge) => edge[3]),
    };
  const whole = ['all', 'same', 'renamed', 'retyped', 'whole_district'];
  return {
    now: [...new Set(edges.map((edge) => edge[3]))],
    sure: edges.length === 1 && whole.includes(edges[0]![4]),
  };
}

/** Kinds that came after the first: `[day, kind, codes]`. */
function changesOf(units: { code: string; later: Kind[] }[]): [string, string, string][] {
  const codes = new Map<string, string[]>();
  for (const { code, later } of units)
    for (const { from, type } of later)
      codes.set(`${from}|${type}`, [...(codes.get(`${from}|${type}`) ?? []), code]);
  return [...codes].toSorted().map(([key, list]) => {
    const [from = '', type = ''] = key.split('|');
    return [from, type, list.join(' ')];
  });
}

export function unitsFile({ provinces, communes, legacy, edges }: Tables): unknown {
  const order = provinces.map(({ code }) => code);
  const today = communes.toSorted(
    (a, b) => order.indexOf(a.provinceCode) - order.indexOf(b.provinceCode) || (a.code < b.code ? -1 : 1),
  );
  const at = new Map(
    today.flatMap((one, index) => [one.code, ...(one.altCodes ?? [])].map((code) => [code, index] as const)),
  );
  const byOld = new Map<string, Tables['edges']>();
  for (const edge of edges) {
    const key = edge[2] === '' ? `${edge[0]} ${edge[1]}` : edge[2];
    byOld.set(key, [...(byOld.get(key) ?? []), edge]);
  }
  const arrow = (found: Tables['edges']): string => {
    const { now, sure, land } = targetsOf(found);
    const list = (codes: string[]) =>
      codes.map((code) => {
        const index = at.get(code);
        if (index === undefined) throw new Error(`Unknown target of ${found[0]?.join(' ')}.`);
        return index.toString(36);
      });
    return `>${list(now).join(',')}${now.length === 1 && !sure ? '?' : ''}${land ? `+${list(land).join(',')}` : ''}`;
  };
  const district = (province: string, [code = '', name = '']: string[]): [string, string] => {
    const rows = legacy.communes
      .filter((commune) => commune[2] === code)
      .flatMap(([commune = '', full = '']) => {
        const found = byOld.get(commune);
        return found ? [{ code: commune, text: short(full), arrow: arrow(found) }] : [];
      });
    // island districts had no communes of their own; elsewhere such a row of the source is a mistake
    const whole = rows.length === 0 ? byOld.get(`${province} ${code}`) : undefined;
    return [name, whole ? arrow(whole) : joined(rows)];
  };
  return {
    schema: 2,
    asOf: '2026-11-21',
    note: 'Provinces and communes since 2025-07-01, their kinds by day (the changes of September 2026 are likely, not certain; one more xã that became a phường is not known), and where the people of each earlier commune live now. Facts of NQ 202/2025/QH15, the resolutions on communes of 2025, NQ 30, 36, 39/2026/QH16, 237 and 388/NQ-UBTVQH16; names and codes: QĐ 19/2025/QĐ-TTg; compiled by zindont/vietnam-address-kit and thanglequoc/vietnamese-provinces-database (MIT).',
    now: provinces.map(({ code, name, typeHistory }) => [
      code,
      `${typeHistory[0]!.type} ${name}`,
      joined(
        today
          .filter((one) => one.provinceCode === code)
          .map((one) => ({ code: one.code, text: LETTERS[one.type] + one.name, arrow: '' })),
      ),
    ]),
    changes: changesOf([
      ...provinces.map(({ code, typeHistory }) => ({ code, later: typeHistory.slice(1) })),
      ...today.map(({ code, typeChanges = [] }) => ({ code, later: typeChanges })),
    ]),
    codes: Object.fromEntries(today.flatMap(({ code, altCodes = [] }) => altCodes.map((one) => [one, code]))),
    old: legacy.provinces.map(([code, name]) => [
      code,
      name,
      order.indexOf(
        provinces.find(({ formedFrom }) => formedFrom.some((from) => from.oldCode === code))?.code ?? '',
      ),
      legacy.districts.filter((one) => one[2] === code).map((one) => district(code, one)),
    ]),
  };
}

/** The tables of a folder as one file; null where there is no such folder. */
export function fileOf(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const table = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const file = unitsFile({
    provinces: table('provinces.json').provinces,
    communes: table('communes.json').communes,
    legacy: table('legacy-units-2025-06.json'),
    edges: table('commune-mapping-2025.json').edges,
  });
  return `${JSON.stringify(file)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileOf(
    process.argv[2] ?? fileURLToPath(new URL('../../shared/data/reference', import.meta.url)),
  );
  if (file === null) console.log('skipped: no ../shared');
  else writeFileSync(fileURLToPath(new URL('../public/reference/units-2025.json', import.meta.url)), file);
}
