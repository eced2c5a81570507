/** "Trong nước" with an address abroad, or another country with a Vietnamese province: one of them was left behind. */
import { addressesOf, isForeign, readsOf, scopeOf, type Address } from '../../core/places';
import type { PlacePart } from '../../core/roles';
import type { Finding, Rule, RuleCase } from '../../core/rule';
import { clip } from '../../core/text';
import { provinceAge } from '../../reference/provinces';

function ofAddress(address: Address): Finding[] {
  const { role, get } = address;
  const scope = scopeOf(address);
  const country = get('Country');
  const told = (subtype: string, part: PlacePart, ...others: PlacePart[]): Finding[] => [
    {
      subtype,
      severity: 'warn',
      role: role(part),
      others: others.map(role),
      params: { text: clip(get(part), 30) },
    },
  ];
  if (scope === 'inland' && get('Abroad') !== '') return told('inland-abroad', 'Abroad', 'Scope');
  if (scope === 'inland' && isForeign(country)) return told('inland-country', 'Country', 'Scope');
  const unit = (['Province', 'Ward'] as const).find((part) => get(part) !== '');
  if (scope === 'elsewhere' && unit) return told('abroad-unit', unit, 'Scope');
  if (isForeign(country) && provinceAge(get('Province')) === 'now')
    return told('country-province', 'Province', 'Country');
  return [];
}

const rule: Rule = {
  id: 'address-scope',
  version: 1,
  confidence: 'likely',
  source:
    'Tờ khai hộ tịch: nơi cư trú trong nước ghi theo đơn vị hành chính; ở nước ngoài ghi theo giấy tờ nước đó',
  scope: 'form',
  reads: readsOf(['Scope', 'Country', 'Abroad', 'Province', 'Ward']),
  check: (facts) => addressesOf(facts).flatMap(ofAddress),
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'in the country',
    facts: {
      'father.residenceScope': 'Trong nước',
      'father.residenceCountry': 'VIỆT NAM (VNM)',
      'father.residenceProvince': 'Hà Nội',
      'father.residenceAbroad': '',
    },
    expect: [],
  },
  {
    name: 'abroad',
    facts: { 'father.residenceScope': 'Khác', 'father.residenceAbroad': 'Lyon, Pháp' },
    expect: [],
  },
  {
    name: 'a province of that country',
    facts: { 'father.residenceCountry': 'Trung Quốc', 'father.residenceProvince': 'Quảng Tây' },
    expect: [],
  },
  {
    name: 'an address abroad left behind',
    facts: { 'father.residenceScope': 'Trong nước', 'father.residenceAbroad': 'Lyon, Pháp' },
    expect: ['warn inland-abroad father.residenceAbroad'],
  },
  {
    name: 'another country in the country',
    facts: { 'father.residenceScope': 'Trong nước', 'father.residenceCountry': 'Pháp' },
    expect: ['warn inland-country father.residenceCountry'],
  },
  {
    name: 'a commune abroad',
    facts: { 'father.residenceScope': 'Nước ngoài', 'father.residenceWard': 'Phường Ba Đình' },
    expect: ['warn abroad-unit father.residenceWard'],
  },
  {
    name: 'a Vietnamese province in another country',
    facts: { 'subject.birthPlaceCountry': 'Lào', 'subject.birthPlaceProvince': 'TP. Hà Nội' },
    expect: ['warn country-province subject.birthPlaceProvince'],
  },
];
