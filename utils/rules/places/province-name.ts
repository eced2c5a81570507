/** A province that merged into another on 2025-07-01, or one that never was. */
import { CURRENT_READS, addressesOf, isCurrent, isElsewhere, readsOf, type Address } from '../../core/places';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { clip, fold } from '../../core/text';
import { piecesOf } from '../../core/unit-names';
import { oneSlip } from '../../core/unit-standing';
import { provinceNow } from '../../core/units';
import { PRESENT, bareProvince, provinceAge, successorOf } from '../../reference/provinces';

/** Words of lists and clerks, and codes, that stand for no province. */
const NO_NAME = /^(?:\d+$|khong|chua|khac|nuoc ngoai|ngoai nuoc|o nuoc ngoai|chon|[-–. ]*$)/;

/** Its name with its kind on the day, where the table is there; else without. */
function nameOf(facts: Facts, bare: string): string {
  const unit = facts.units ? provinceNow(facts.units, bare, { day: facts.today }) : null;
  return unit && 'name' in unit ? unit.name : bare;
}

function ofAddress(facts: Facts, address: Address): Finding[] {
  const role = address.role('Province');
  const text = address.get('Province').slice(0, 200);
  if (text === '' || provinceAge(text) === 'now' || isElsewhere(address) || NO_NAME.test(fold(text)))
    return [];
  const current = isCurrent(facts, address);
  const age = provinceAge(text) ?? provinceAge(piecesOf(text).at(-1) ?? '');
  const next = age === 'gone' ? successorOf(text) : null;
  if (next) {
    const now = nameOf(facts, next);
    const severity = current ? 'warn' : 'info';
    return [{ subtype: 'gone', severity, role, params: { now }, fixes: [{ role, value: now }] }];
  }
  // what a portal's own list says is a province there; old papers name provinces of any time
  if ((age !== null && (age !== 'earlier' || !current)) || facts.fields(role)[0]?.kind === 'select')
    return [];
  const bare = bareProvince(text);
  const near = PRESENT.filter((name) => oneSlip(fold(name), bare));
  const meant = near.length === 1 ? nameOf(facts, near[0] ?? '') : '';
  return [
    {
      subtype: meant === '' ? 'unknown' : 'misspelt',
      severity: current ? 'warn' : 'info',
      role,
      params: { text: clip(text, 30), meant },
      ...(meant === '' ? {} : { fixes: [{ role, value: meant }] }),
    },
  ];
}

const rule: Rule = {
  id: 'province-name',
  version: 1,
  confidence: 'certain',
  source: 'Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg: 34 tỉnh, thành phố từ 01/07/2025',
  scope: 'form',
  reads: [...readsOf(['Scope', 'Country', 'Abroad', 'Province']), ...CURRENT_READS],
  from: '2025-07-01',
  yields: ['commune-name:renamed', 'commune-name:several', 'address-scope'],
  check: (facts) => addressesOf(facts).flatMap((address) => ofAddress(facts, address)),
};
export default rule;

const home = (province: string) => ({ 'requester.residenceProvince': province });
const said = (what: string) => [`${what} requester.residenceProvince`];

export const cases = (): RuleCase[] => [
  ...[
    'Thành phố Hà Nội',
    'TP. Hà Nội',
    'HÀ NỘI',
    'ha noi',
    'TP.HCM',
    'T.P Hồ Chí Minh',
    'Tỉnh Đắc Lắc',
    'Hà Nội, Việt Nam',
  ].map((name) => ({ name, facts: home(name), expect: [] })),
  { name: 'a city since this year, by either kind', facts: home('Tỉnh Đồng Nai'), expect: [] },
  { name: 'a list with another entry', facts: home('Không xác định'), expect: [] },
  { name: 'the whole address in the box', facts: home('Phường Ba Đình, TP Hà Nội'), expect: [] },
  { name: 'merged', facts: home('Tỉnh Hà Giang'), expect: said('warn gone') },
  {
    name: 'the table is not there yet',
    facts: home('Tỉnh Hà Giang'),
    unitsMissing: true,
    expect: said('warn gone'),
  },
  { name: 'old name with a hyphen', facts: home('Tỉnh Thừa Thiên - Huế'), expect: said('warn gone') },
  { name: 'before it merged', facts: home('Tỉnh Thái Nguyên'), today: '2025-07-02', expect: [] },
  { name: 'slip of the keyboard', facts: home('Hà Nộii'), expect: said('warn misspelt') },
  { name: 'a district is no province', facts: home('Quận Ba Đình'), expect: said('warn unknown') },
  { name: 'divided long ago', facts: home('Tỉnh Hà Tây'), expect: said('warn unknown') },
  {
    name: 'home towns as old papers name them',
    facts: { 'subject.hometownProvince': 'Hà Tây', 'mother.hometownProvince': 'tỉnh Hà Nam Ninh (cũ)' },
    expect: [],
  },
  {
    name: 'home town in a province that merged',
    facts: { 'subject.hometownProvince': 'Thái Bình' },
    expect: ['info gone subject.hometownProvince'],
  },
  {
    name: 'a province of another country',
    facts: { 'father.residenceCountry': 'Trung Quốc', 'father.residenceProvince': 'Quảng Tây' },
    expect: [],
  },
];
