/** Old and new addresses mixed: districts and provinces that ended on 2025-07-01, and a house number that belongs to another ward. */
import { peopleOf } from '../../core/people';
import { bareCommune, isCurrent, namesHouse, partRole, placesOf, unitsIn } from '../../core/places';
import type { Person, Place, Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { clip, fold, words } from '../../core/text';
import { successorOf } from '../../reference/provinces';

function ofPlace(facts: Facts, person: Person, place: Place): Finding[] {
  const at = (part: 'Province' | 'District' | 'Ward' | 'Detail') => partRole(person, place, part);
  const [province, district, ward, detail] = (['Province', 'District', 'Ward', 'Detail'] as const).map(
    (part) => facts.get(at(part)),
  );
  const severity = isCurrent(place) ? 'warn' : 'info';
  const found: Finding[] = [];

  const now = successorOf(province ?? '');
  if (now) found.push({ subtype: 'old-province', severity, role: at('Province'), params: { now } });
  if (district)
    found.push({
      subtype: 'district',
      severity,
      role: at('District'),
      params: { text: clip(district, 40) },
    });
  if (fold((ward ?? '').slice(0, 60)).startsWith('thi tran ')) {
    found.push({
      subtype: 'old-ward',
      severity,
      role: at('Ward'),
      params: { text: clip(ward ?? '', 40) },
    });
  }
  if (ward && facts.has(at('Province')) && !province && !facts.required.has(at('Province'))) {
    found.push({ subtype: 'ward-alone', severity, role: at('Province'), others: [at('Ward')] });
  }
  if (detail) found.push(...inDetail(facts, at('Detail'), at('Ward'), at('Province'), severity));
  return found;
}

/** The free line beside a chosen ward. One finding: left over from before, else a district, else another commune. */
function inDetail(
  facts: Facts,
  role: Role,
  wardRole: Role,
  provinceRole: Role,
  severity: 'warn' | 'info',
): Finding[] {
  const [detail, ward, province] = [
    facts.get(role).slice(0, 500),
    facts.get(wardRole),
    facts.get(provinceRole),
  ];
  const moved = [wardRole, provinceRole].find(
    (part) =>
      facts.initial(part) !== '' &&
      facts.get(part) !== '' &&
      fold(facts.initial(part)) !== fold(facts.get(part)),
  );
  if (moved && facts.initial(role) === facts.get(role)) {
    return [
      {
        subtype: 'left-over',
        severity,
        role,
        others: [wardRole, provinceRole],
        fixes: [{ role, value: '' }],
      },
    ];
  }
  const units = unitsIn(detail, province);
  const district = units.find((unit) => unit.level === 'district');
  if (district)
    return [{ subtype: 'district-in-detail', severity, role, params: { text: clip(district.text, 40) } }];
  const other = units.find(
    (unit) => unit.level === 'commune' && ward !== '' && bareCommune(unit.text) !== bareCommune(ward),
  );
  return other
    ? [
        {
          subtype: 'other-ward',
          severity: 'info',
          role,
          others: [wardRole],
          params: { text: clip(other.text, 40) },
        },
      ]
    : [];
}

/** One house cannot lie in two wards: the line was kept while the ward was changed (or copied to another person). */
function sameHouse(facts: Facts): Finding[] {
  const seen = new Map<string, Role[]>();
  const found: Finding[] = [];
  for (const person of peopleOf(facts)) {
    const role = partRole(person, 'residence', 'Detail');
    const wardRole = partRole(person, 'residence', 'Ward');
    const [detail, ward] = [facts.get(role).slice(0, 500), facts.get(wardRole)];
    if (ward === '' || !namesHouse(detail)) continue;
    const key = words(detail).join(' ');
    const [otherDetail, otherWard] = seen.get(key) ?? [];
    if (!otherDetail || !otherWard) seen.set(key, [role, wardRole]);
    else if (bareCommune(facts.get(otherWard)) !== bareCommune(ward)) {
      found.push({
        subtype: 'one-house-two-wards',
        severity: 'warn',
        role,
        others: [otherDetail, wardRole, otherWard],
      });
    }
  }
  return found;
}

const rule: Rule = {
  id: 'address-mixture',
  version: 1,
  confidence: 'certain',
  source: 'Nghị quyết 202/2025/QH15; tổ chức chính quyền hai cấp từ 01/07/2025',
  scope: 'form',
  reads: ['*'],
  check: (facts) => [
    ...facts.persons.flatMap((person) =>
      placesOf(facts, person).flatMap((place) => ofPlace(facts, person, place)),
    ),
    ...sameHouse(facts),
  ],
};
export default rule;

const home = (province: string, ward: string, detail: string) => ({
  'requester.residenceProvince': province,
  'requester.residenceWard': ward,
  'requester.residenceDetail': detail,
});

export const cases = (): RuleCase[] => [
  {
    name: 'two levels',
    facts: home('Thành phố Hà Nội', 'Phường Ba Đình', 'Số 12, ngõ 5, đường Hoàng Hoa Thám'),
    expect: [],
  },
  {
    name: 'ward with a hyphen and again in the line',
    facts: home(
      'Tỉnh Lâm Đồng',
      'Phường Xuân Hương - Đà Lạt',
      'Số 8, đường Trần Phú, phường Xuân Hương – Đà Lạt',
    ),
    expect: [],
  },
  {
    name: 'road of a district',
    facts: home('Tỉnh Tây Ninh', 'Xã Tân Thạnh', 'Số 5, đường huyện 12, ấp 2'),
    expect: [],
  },
  {
    name: 'own city in the line',
    facts: home('Thành phố Huế', 'Phường Phú Xuân', 'Số 1 Lê Lợi, thành phố Huế'),
    expect: [],
  },
  {
    name: 'district in the line',
    facts: home('Thành phố Hà Nội', 'Phường Ba Đình', 'Số 12 Đội Cấn, quận Ba Đình'),
    expect: ['warn district-in-detail requester.residenceDetail'],
  },
  {
    name: 'city below a province',
    facts: home('Tỉnh Khánh Hòa', 'Phường Bắc Nha Trang', 'Số 2 Hai Tháng Tư, TP. Nha Trang'),
    expect: ['warn district-in-detail requester.residenceDetail'],
  },
  {
    name: 'old ward kept in the line',
    facts: home('Thành phố Hà Nội', 'Phường Ba Đình', 'Số 12 Đội Cấn, phường Trúc Bạch'),
    expect: ['info other-ward requester.residenceDetail'],
  },
  {
    name: 'province that merged',
    facts: home('Tỉnh Hà Giang', '', ''),
    expect: ['warn old-province requester.residenceProvince'],
  },
  {
    name: 'old name with a hyphen',
    facts: home('Tỉnh Thừa Thiên - Huế', '', ''),
    expect: ['warn old-province requester.residenceProvince'],
  },
  {
    name: 'home town as on an old paper',
    facts: { 'subject.hometownProvince': 'Thái Bình', 'subject.hometownDetail': 'huyện Vũ Thư' },
    expect: ['info old-province subject.hometownProvince', 'info district-in-detail subject.hometownDetail'],
  },
  {
    name: 'hospital of a district',
    facts: { 'subject.birthPlaceDetail': 'Trung tâm Y tế huyện Triệu Phong' },
    expect: [],
  },
  {
    name: 'district box still filled',
    facts: { 'mother.residenceDistrict': 'Quận Ba Đình' },
    expect: ['warn district mother.residenceDistrict'],
  },
  {
    name: 'townlet',
    facts: home('Tỉnh Quảng Ninh', 'Thị trấn Ba Chẽ', ''),
    expect: ['warn old-ward requester.residenceWard'],
  },
  {
    name: 'ward without a province',
    facts: home('', 'Xã Tân Tiến', ''),
    expect: ['warn ward-alone requester.residenceProvince'],
  },
  {
    name: 'house number left from the account beside a new ward',
    facts: home('Thành phố Hà Nội', 'Phường Ba Đình', 'Số 88, phố Đội Cấn'),
    initial: home('Thành phố Hà Nội', 'Phường Ngọc Hà', 'Số 88, phố Đội Cấn'),
    expect: ['warn left-over requester.residenceDetail'],
  },
  {
    name: 'prefill left as it was',
    facts: home('Thành phố Hà Nội', 'Phường Ngọc Hà', 'Số 88, phố Đội Cấn'),
    initial: home('Thành phố Hà Nội', 'Phường Ngọc Hà', 'Số 88, phố Đội Cấn'),
    expect: [],
  },
  {
    name: 'one house in two wards',
    facts: {
      ...home('Thành phố Hà Nội', 'Phường Ba Đình', 'Số 88, phố Đội Cấn'),
      'father.residenceWard': 'Phường Ngọc Hà',
      'father.residenceDetail': 'Số 88 phố Đội Cấn',
    },
    expect: ['warn one-house-two-wards father.residenceDetail'],
  },
  {
    name: 'the same hamlet number in two communes',
    facts: {
      ...home('Thành phố Huế', 'Xã A Lưới 1', 'Thôn 3'),
      'father.residenceWard': 'Xã A Lưới 2',
      'father.residenceDetail': 'Thôn 3',
    },
    expect: [],
  },
];
