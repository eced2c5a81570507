/** "P.", "X.", "TP." before the names of units in an address of one line: records write these words in full. */
import { LINE, addressesOf, readsOf, toldBy, unitsIn, type Address } from '../../core/places';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { piecesOf } from '../../core/unit-names';
import { standingOf } from '../../core/unit-standing';
import { provinceNow } from '../../core/units';
import { isProvinceCity } from '../../reference/provinces';

const COMMUNE = /^(p|x)(?:\.\s?|\s)(?=\S)/iu;
const CITY = /^t\.?p\.?\s?(?=\S)/iu;

const wholeCommune = (piece: string): string =>
  piece.replace(COMMUNE, (_all, letter: string) => (letter.toLowerCase() === 'p' ? 'phường ' : 'xã '));

function wholeCity(piece: string, facts: Facts): string {
  if (!CITY.test(piece) || !isProvinceCity(piece) || !facts.units) return piece;
  const found = provinceNow(facts.units, piece, { day: facts.today });
  return 'name' in found ? found.name.replace(/^Thành/, 'thành') : piece;
}

function ofAddress(facts: Facts, address: Address): Finding[] {
  const { get, role, shown } = address;
  const line = get('Detail');
  const told = toldBy(address);
  // beside boxes for the units the line should not name them at all; another rule says so
  if (!facts.units || !told || shown.has('Ward') || shown.has('Province') || line.length > LINE) return [];
  // "P. 302" is a room, "P. Huế" a street: only the commune that the list knows, and the city
  if (standingOf(facts.units, told, facts.today)?.kind !== 'fine') return [];
  const pieces = piecesOf(line);
  const commune = unitsIn(line).findLast(({ level }) => level === 'commune')?.at;
  const full = pieces.map((piece, at) => (at === commune ? wholeCommune(piece) : wholeCity(piece, facts)));
  if (full.every((piece, at) => piece === pieces[at])) return [];
  const value = full.join(', ');
  return [
    { subtype: 'short', severity: 'info', role: role('Detail'), fixes: [{ role: role('Detail'), value }] },
  ];
}

const rule: Rule = {
  id: 'address-short-forms',
  version: 1,
  confidence: 'likely',
  source: 'Cách ghi địa chỉ trong sổ và giấy tờ hộ tịch: viết đủ tên loại đơn vị hành chính',
  scope: 'form',
  reads: readsOf(['Province', 'District', 'Ward', 'Detail']),
  from: '2025-07-01',
  check: (facts) => addressesOf(facts).flatMap((address) => ofAddress(facts, address)),
};
export default rule;

const line = (text: string) => ({ 'owner.contactDetail': text });

export const cases = (): RuleCase[] => [
  { name: 'in full', facts: line('Số 12, phường Ba Đình, thành phố Hà Nội'), expect: [] },
  { name: 'a street', facts: line('Số 5, P. Huế, Hà Nội'), expect: [] },
  { name: 'a room', facts: line('P. 302, nhà A2, phường Ba Đình, thành phố Hà Nội'), expect: [] },
  { name: 'no province', facts: line('Số 12, P. Ba Đình'), expect: [] },
  {
    name: 'the table is not there yet',
    facts: line('Số 12, P. Ba Đình, TP Hà Nội'),
    unitsMissing: true,
    expect: [],
  },
  {
    name: 'short',
    facts: line('Số 12, P. Ba Đình, TP Hà Nội'),
    expect: ['info short owner.contactDetail'],
  },
  {
    name: 'TP.HCM',
    facts: line('45 Hai Bà Trưng, P.Sài Gòn, TP.HCM'),
    expect: ['info short owner.contactDetail'],
  },
];
