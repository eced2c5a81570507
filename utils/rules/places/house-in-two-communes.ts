/** One house cannot lie in two communes: the line was kept while the commune was changed, or copied to another person. */
import { LINE, addressesOf, bareCommune, isElsewhere, namesHouse, readsOf } from '../../core/places';
import type { Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { words } from '../../core/text';

function check(facts: Facts): Finding[] {
  const seen = new Map<string, { detail: Role; ward: Role; commune: string }>();
  return addressesOf(facts).flatMap((address): Finding[] => {
    const { place, role, get } = address;
    if (place !== 'residence' || get('Ward') === '' || isElsewhere(address)) return [];
    const line = words(get('Detail').slice(0, LINE));
    if (!namesHouse(line)) return [];
    const [key, commune] = [line.join(' '), bareCommune(get('Ward'))];
    const first = seen.get(key);
    if (!first) seen.set(key, { detail: role('Detail'), ward: role('Ward'), commune });
    if (!first || first.commune === commune) return [];
    return [
      {
        subtype: 'two-wards',
        severity: 'warn',
        role: role('Detail'),
        others: [first.detail, role('Ward'), first.ward],
      },
    ];
  });
}

const rule: Rule = {
  id: 'house-in-two-communes',
  version: 1,
  confidence: 'likely',
  source: 'Mỗi chỗ ở thuộc một đơn vị hành chính cấp xã (Luật Cư trú 68/2020/QH14)',
  scope: 'form',
  reads: readsOf(['Scope', 'Country', 'Abroad', 'Ward', 'Detail'], ['residence']),
  yields: ['commune-name', 'commune-province', 'detail-left-over'],
  check,
};
export default rule;

const home = (person: 'father' | 'mother', ward: string, detail: string) => ({
  [`${person}.residenceWard`]: ward,
  [`${person}.residenceDetail`]: detail,
});

export const cases = (): RuleCase[] => [
  {
    name: 'one house in two wards',
    facts: {
      ...home('father', 'Phường Ba Đình', 'Số 88, phố Đội Cấn'),
      ...home('mother', 'Phường Ngọc Hà', 'Số 88 phố Đội Cấn'),
    },
    expect: ['warn two-wards mother.residenceDetail'],
  },
  {
    name: 'one house, one ward in two spellings',
    facts: {
      ...home('father', 'P. Ba Đình', 'Số 88, phố Đội Cấn'),
      ...home('mother', 'PHƯỜNG BA ĐÌNH', 'Số 88 phố Đội Cấn'),
    },
    expect: [],
  },
  {
    name: 'the same hamlet number in two communes',
    facts: { ...home('father', 'Xã A Lưới 1', 'Thôn 3'), ...home('mother', 'Xã A Lưới 2', 'Thôn 3') },
    expect: [],
  },
];
