/** A commune of another province. */
import {
  CURRENT_READS,
  addressesOf,
  isCurrent,
  isElsewhere,
  readsOf,
  toldBy,
  type Address,
} from '../../core/places';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { clip } from '../../core/text';
import { isCommuneText, piecesOf } from '../../core/unit-names';
import { standingOf } from '../../core/unit-standing';

function ofAddress(facts: Facts, address: Address): Finding[] {
  const told = isElsewhere(address) ? null : toldBy(address);
  // "P. Trần Phú" in a line may be a street
  if (!facts.units || !told || told.ward === '' || told.by === 'short') return [];
  const standing = standingOf(facts.units, told, facts.today);
  if (standing?.kind !== 'elsewhere') return [];
  const { role, others, ward } = told;
  const text = clip(piecesOf(ward).findLast(isCommuneText) ?? piecesOf(ward)[0] ?? ward, 25);
  const where = standing.provinces.length > 1 ? '' : (standing.provinces[0] ?? '');
  return [
    {
      subtype: where === '' ? 'others' : 'other',
      // an old paper may name a commune that was gone before our lists begin; our lists may be older than the portal's
      severity: isCurrent(facts, address) ? 'error' : 'warn',
      overridable: true,
      role,
      others,
      params: { text, where },
      fixes: role.endsWith('Ward') ? standing.near.map((value) => ({ role, value })) : [],
    },
  ];
}

const rule: Rule = {
  id: 'commune-province',
  version: 1,
  confidence: 'certain',
  source: 'Quyết định 19/2025/QĐ-TTg: danh mục 34 tỉnh, 3.321 xã, phường, đặc khu; các nghị quyết sắp xếp',
  scope: 'form',
  reads: [
    ...readsOf(['Scope', 'Country', 'Abroad', 'Province', 'District', 'Ward', 'Detail']),
    ...CURRENT_READS,
  ],
  from: '2025-07-01',
  check: (facts) => addressesOf(facts).flatMap((address) => ofAddress(facts, address)),
};
export default rule;

const home = (province: string, ward: string) => ({
  'requester.residenceProvince': province,
  'requester.residenceWard': ward,
});
const said = (what: string) => [`${what} requester.residenceWard`];

export const cases = (): RuleCase[] => [
  { name: 'its own province', facts: home('Thành phố Hà Nội', 'Xã Hòa Lạc'), expect: [] },
  { name: 'its province of before', facts: home('Tỉnh Hà Giang', 'Phường Hà Giang 1'), expect: [] },
  { name: 'an old commune of the province', facts: home('Hà Nội', 'Phường Trúc Bạch'), expect: [] },
  {
    name: 'the table is not there yet',
    facts: home('Tỉnh Tây Ninh', 'Xã Hòa Lạc'),
    unitsMissing: true,
    expect: [],
  },
  { name: 'no province known', facts: home('', 'Xã Hòa Lạc'), expect: [] },
  { name: 'of two others', facts: home('tỉnh Tây Ninh', 'xã Hòa Lạc'), expect: said('error others') },
  { name: 'of one other', facts: home('Hà Nội', 'Phường Sài Gòn'), expect: said('error other') },
  { name: 'without its kind', facts: home('HÀ NỘI', 'Sài Gòn'), expect: said('error other') },
  {
    name: 'the same name of another kind is here',
    facts: home('Hà Nội', 'Xã Ba Đình'),
    expect: said('error other'),
  },
  {
    name: 'in one line',
    facts: { 'business.seatDetail': 'Thôn 3, xã Hòa Lạc, tỉnh Tây Ninh' },
    expect: ['error others business.seatDetail'],
  },
  {
    name: 'a street in one line',
    facts: { 'business.seatDetail': 'Số 5, P. Trần Phú, TP Đà Nẵng' },
    expect: [],
  },
  {
    name: 'home town: compare with the paper',
    facts: { 'subject.hometownProvince': 'Hà Nội', 'subject.hometownWard': 'Phường Sài Gòn' },
    expect: ['warn other subject.hometownWard'],
  },
  {
    name: 'of another country',
    facts: { 'father.residenceCountry': 'Lào', ...home('Hà Nội', 'Phường Ba Đình') },
    expect: [],
  },
];
