/** An address that stops half-way: a province without its commune, a commune without its province, no house or hamlet. */
import { CURRENT_READS, addressesOf, isCurrent, isElsewhere, readsOf, type Address } from '../../core/places';
import type { Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** Whose residence letters and results are sent to; a seat and an address for letters are asked for that purpose. */
const WRITTEN_TO: ReadonlySet<Person> = new Set<Person>([
  'requester',
  'submitter',
  'owner',
  'recipient',
  'householder',
]);

const isFoundThere = ({ place, person }: Address): boolean =>
  place === 'seat' || place === 'contact' || (place === 'residence' && WRITTEN_TO.has(person));

function ofAddress(facts: Facts, address: Address): Finding[] {
  const { role, get, shown } = address;
  if (isElsewhere(address)) return [];
  const [ward, province] = [get('Ward'), get('Province')];
  if (ward !== '' && shown.has('Province') && province === '')
    return [{ subtype: 'no-province', severity: 'warn', role: role('Province'), others: [role('Ward')] }];
  if (province !== '' && shown.has('Ward') && ward === '') {
    const severity = isCurrent(facts, address) ? 'warn' : 'info';
    return [{ subtype: 'no-commune', severity, role: role('Ward'), others: [role('Province')] }];
  }
  if (isFoundThere(address) && ward !== '' && shown.has('Detail') && get('Detail') === '')
    return [{ subtype: 'no-house', severity: 'info', role: role('Detail') }];
  return [];
}

const rule: Rule = {
  id: 'address-complete',
  version: 1,
  confidence: 'likely',
  source: 'Luật Cư trú 68/2020/QH14: nơi cư trú là chỗ ở trong một đơn vị hành chính cấp xã',
  scope: 'form',
  reads: [...readsOf(['Scope', 'Country', 'Abroad', 'Province', 'Ward', 'Detail']), ...CURRENT_READS],
  yields: ['required', 'address-scope', 'detail-left-over'],
  check: (facts) => addressesOf(facts).flatMap((address) => ofAddress(facts, address)),
};
export default rule;

const home = (province: string, ward: string, detail: string) => ({
  'requester.residenceProvince': province,
  'requester.residenceWard': ward,
  'requester.residenceDetail': detail,
});

export const cases = (): RuleCase[] => [
  { name: 'whole', facts: home('Thành phố Hà Nội', 'Phường Ba Đình', 'Số 12 Đội Cấn'), expect: [] },
  { name: 'nothing yet', facts: home('', '', ''), expect: [] },
  { name: 'the form asks for no commune', facts: { 'subject.hometownProvince': 'Hà Nội' }, expect: [] },
  {
    name: 'commune without a province',
    facts: home('', 'Xã Tân Tiến', ''),
    expect: ['warn no-province requester.residenceProvince'],
  },
  {
    name: 'province alone',
    facts: home('Thành phố Hà Nội', '', 'Số 12 Đội Cấn'),
    expect: ['warn no-commune requester.residenceWard'],
  },
  {
    name: 'home town known by its province',
    facts: { 'subject.hometownProvince': 'Hà Tĩnh', 'subject.hometownWard': '' },
    expect: ['info no-commune subject.hometownWard'],
  },
  {
    name: 'no house',
    facts: home('Thành phố Hà Nội', 'Phường Ba Đình', ''),
    expect: ['info no-house requester.residenceDetail'],
  },
  {
    name: 'nobody writes to the father',
    facts: {
      'father.residenceProvince': 'Hà Nội',
      'father.residenceWard': 'Phường Ba Đình',
      'father.residenceDetail': '',
    },
    expect: [],
  },
  {
    name: 'home towns have no house',
    facts: {
      'subject.hometownProvince': 'Hà Tĩnh',
      'subject.hometownWard': 'Xã Hương Sơn',
      'subject.hometownDetail': '',
    },
    expect: [],
  },
  {
    name: 'abroad',
    facts: { ...home('California', '', ''), 'requester.residenceCountry': 'Hoa Kỳ' },
    expect: [],
  },
];
