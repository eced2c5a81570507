/**
 * Writes `public/reference/units-2025.json`: communes of today, and what became of the communes of before 2025-07-01.
 *
 *   npx tsx scripts/make-units.ts [folder with the reference tables]
 *
 * The tables are not part of this repository; without them the file stays as it is. Shape: `utils/core/units.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Tables {
  provinces: { code: string; fullName: string; formedFrom: { oldCode: string }[] }[];
  communes: {
    code: string;
    name: string;
    type: string;
    provinceCode: string;
    typeChanges?: unknown[];
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

/**
 * Where the people of an old commune live now. "Một phần diện tích" beside "một phần diện tích và toàn bộ dân số" is land
 * without people, so it is no answer to where somebody lives.
 */
function targetsOf(edges: Tables['edges']): { now: string[]; sure: boolean } {
  const kinds = edges.map((edge) => edge[4]);
  const people = edges.filter((edge) => edge[4] === 'part_area_all_people');
  if (people.length === 1 && edges.every((edge) => edge[4] === 'part_area' || edge === people[0]))
    return { now: [people[0]![3]], sure: true };
  const whole = ['all', 'same', 'renamed', 'retyped', 'whole_district'];
  return {
    now: [...new Set(edges.map((edge) => edge[3]))],
    sure: edges.length === 1 && whole.includes(kinds[0]!),
  };
}

export function unitsFile({ provinces, communes, legacy, edges }: Tables): unknown {
  const order = provinces.map(({ code }) => code);
  const today = [...communes].sort((a, b) => order.indexOf(a.provinceCode) - order.indexOf(b.provinceCode));
  const at = new Map(
    today.flatMap((one, index) => [one.code, ...(one.altCodes ?? [])].map((code) => [code, index] as const)),
  );
  const byOld = new Map<string, Tables['edges']>();
  for (const edge of edges) {
    const key = edge[2] === '' ? `${edge[0]} ${edge[1]}` : edge[2];
    byOld.set(key, [...(byOld.get(key) ?? []), edge]);
  }
  const arrow = (found: Tables['edges']): string => {
    const { now, sure } = targetsOf(found);
    const indexes = now.map((code) => at.get(code)?.toString(36) ?? '');
    if (indexes.includes('')) throw new Error(`Unknown target of ${found[0]?.join(' ')}.`);
    return `>${indexes.join(',')}${now.length === 1 && !sure ? '?' : ''}`;
  };
  const district = (province: string, [code = '', name = '']: string[]): [string, string] => {
    const rows = legacy.communes
      .filter((commune) => commune[2] === code)
      .flatMap(([commune = '', full = '']) => {
        const found = byOld.get(commune);
        return found ? [short(full) + arrow(found)] : [];
      });
    // island districts had no communes of their own; elsewhere such a row of the source is a mistake
    const whole = rows.length === 0 ? byOld.get(`${province} ${code}`) : undefined;
    return [name, whole ? arrow(whole) : rows.join('|')];
  };
  return {
    schema: 1,
    asOf: '2026-11-21',
    note: 'Communes since 2025-07-01 and where the people of each earlier commune live now. Facts of NQ 202/2025/QH15 and the resolutions on communes of 2025; names and codes: QĐ 19/2025/QĐ-TTg; compiled by zindont/vietnam-address-kit and thanglequoc/vietnamese-provinces-database (MIT).',
    now: provinces.map(({ code, fullName }) => [
      fullName,
      // a commune that changed its kind later is written without it: portals show one or the other
      today
        .filter((one) => one.provinceCode === code)
        .map((one) => (one.typeChanges ? '*' : LETTERS[one.type]) + one.name)
        .join('|'),
    ]),
    old: legacy.provinces.map(([code, name]) => [
      name,
      order.indexOf(
        provinces.find(({ formedFrom }) => formedFrom.some((from) => from.oldCode === code))?.code ?? '',
      ),
      legacy.districts.filter((one) => one[2] === code).map((one) => district(code, one)),
    ]),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../../shared/data/reference/', import.meta.url));
  if (!existsSync(folder)) console.log('skipped: no ../shared');
  else {
    const table = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const file = unitsFile({
      provinces: table('provinces.json').provinces,
      communes: table('communes.json').communes,
      legacy: table('legacy-units-2025-06.json'),
      edges: table('commune-mapping-2025.json').edges,
    });
    const target = fileURLToPath(new URL('../public/reference/units-2025.json', import.meta.url));
    writeFileSync(target, `${JSON.stringify(file)}\n`);
  }
}
