/** The level that ended on 2025-07-01: a district in its box or in the free line of an address of today. */
import {
  CURRENT_READS,
  LINE,
  addressesOf,
  isCurrent,
  isElsewhere,
  readsOf,
  unitsIn,
  type Address,
} from '../../core/places';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { clip } from '../../core/text';
import { isOnlyOfToday, wasDistrict } from '../../core/unit-standing';

/** "quận Ba Đình", "Huyện Từ Liêm", "Quận 9": also those that were gone before our lists begin; not "Huyện lỵ cũ". */
const NAMED = /^(?:[Qq]uận|[Hh]uyện|[Tt]hị xã)\s(?:\p{Lu}\p{Ll}|\d)/u;

/** The first district that the line names: as a name is written, or as the list of before has it. */
const districtIn = (facts: Facts, address: Address): string | undefined =>
  unitsIn(address.get('Detail').slice(0, LINE)).find(
    ({ level, text }) =>
      level === 'district' && (NAMED.test(text) || (facts.units !== null && wasDistrict(facts.units, text))),
  )?.text;

function ofAddress(facts: Facts, address: Address): Finding[] {
  if (isElsewhere(address)) return [];
  const { role, get } = address;
  const box = get('District');
  const text = box || districtIn(facts, address);
  if (!text) return [];
  const [subtype, at] = box
    ? (['district', 'District'] as const)
    : (['district-in-detail', 'Detail'] as const);
  const params = { text: clip(text, 40) };
  const others = get('Ward') === '' ? [] : [role('Ward')];
  // a commune of today beside a district: neither an old address nor a new one
  const mixed = facts.units !== null && isOnlyOfToday(facts.units, get('Ward'), get('Province'));
  // where the portal itself asks for districts, the clerk can do nothing about it
  const asked = box !== '' && facts.fields(role('District')).every(({ kind }) => kind === 'select');
  const severity = (isCurrent(facts, address) || mixed) && !asked ? 'warn' : 'info';
  return [{ subtype, severity, role: role(at), others, params }];
}

const rule: Rule = {
  id: 'address-mixture',
  version: 2,
  confidence: 'certain',
  source: 'Nghị quyết 202/2025/QH15; tổ chức chính quyền hai cấp từ 01/07/2025',
  scope: 'form',
  reads: [
    ...readsOf(['Scope', 'Country', 'Abroad', 'Province', 'District', 'Ward', 'Detail']),
    ...CURRENT_READS,
  ],
  from: '2025-07-01',
  yields: ['commune-name:renamed', 'commune-name:several', 'address-detail:other-province'],
  check: (facts) => addressesOf(facts).flatMap((address) => ofAddress(facts, address)),
};
export default rule;

const home = (province: string, ward: string, detail: string) => ({
  'requester.residenceProvince': province,
  'requester.residenceWard': ward,
  'requester.residenceDetail': detail,
});
const inDetail = ['warn district-in-detail requester.residenceDetail'];

export const cases = (): RuleCase[] => [
  {
    name: 'two levels',
    facts: home('Thành phố Hà Nội', 'Phường Ba Đình', 'Số 12, ngõ 5, đường Hoàng Hoa Thám'),
    expect: [],
  },
  {
    name: 'road of a district',
    facts: home('Tỉnh Tây Ninh', 'Xã Tân Thạnh', 'Số 5, đường huyện 12, huyện lộ 7, ấp 2'),
    expect: [],
  },
  {
    name: 'own city in the line',
    facts: home('Thành phố Huế', 'Phường Phú Xuân', 'Số 1 Lê Lợi, thành phố Huế'),
    expect: [],
  },
  {
    name: 'own city by its short name',
    facts: home('Thành phố Hồ Chí Minh', 'Phường Sài Gòn', '45 Hai Bà Trưng, TPHCM'),
    expect: [],
  },
  {
    name: 'a quarter called a city',
    facts: home('Thành phố Hà Nội', 'Phường Đông Ngạc', 'Tòa A2, Thành phố Giao Lưu'),
    expect: [],
  },
  {
    name: 'an office of a district',
    facts: home('Thành phố Hà Nội', 'Xã Gia Lâm', 'Huyện ủy Gia Lâm, số 10 Ngô Xuân Quảng'),
    expect: [],
  },
  ...[
    'Huyền Trân Công Chúa',
    'Quan Nhân',
    'Quán Sứ',
    'Quan Su',
    'H. 3',
    'Q.lộ 1A',
    'TP Xanh',
    'P 302, Q 5',
  ].map((road) => ({
    name: `no district: ${road}`,
    facts: home('Thành phố Hà Nội', 'Phường Ba Đình', `Số 5, ${road}`),
    expect: [],
  })),
  {
    name: 'district without marks',
    facts: home('Ha Noi', 'Phuong Ba Dinh', 'So 5, quan Ba Dinh'),
    expect: inDetail,
  },
  {
    name: 'district in the line',
    facts: home('Thành phố Hà Nội', 'Phường Ba Đình', 'Số 12 Đội Cấn, quận Ba Đình'),
    expect: inDetail,
  },
  { name: 'Q1', facts: home('TP.HCM', 'Phường Sài Gòn', '45 Hai Bà Trưng, Q1'), expect: inDetail },
  {
    name: 'city below a province',
    facts: home('Tỉnh Khánh Hòa', 'Phường Bắc Nha Trang', 'Số 2 Hai Tháng Tư, TP. Nha Trang'),
    expect: inDetail,
  },
  {
    name: 'city of a district that was called like its province',
    facts: home('Tỉnh Thanh Hóa', 'Phường Hạc Thành', '5 Lê Lợi, TP Thanh Hóa'),
    expect: inDetail,
  },
  {
    name: 'home town as on an old paper',
    facts: { 'subject.hometownProvince': 'Thái Bình', 'subject.hometownDetail': 'huyện Vũ Thư' },
    expect: ['info district-in-detail subject.hometownDetail'],
  },
  {
    name: 'home town with a commune of today in a district',
    facts: {
      'subject.hometownProvince': 'Khánh Hòa',
      'subject.hometownDistrict': 'TP Nha Trang',
      'subject.hometownWard': 'Phường Bắc Nha Trang',
    },
    expect: ['warn district subject.hometownDistrict'],
  },
  {
    name: 'hospital of a district',
    facts: { 'subject.birthPlaceDetail': 'Trung tâm Y tế huyện Triệu Phong' },
    expect: [],
  },
  {
    name: 'born this year',
    facts: { 'subject.birthDate': '01/11/2026', 'subject.birthPlaceDetail': 'Bệnh viện A, quận Ba Đình' },
    expect: ['warn district-in-detail subject.birthPlaceDetail'],
  },
  {
    name: 'who died before the reform lived in a district',
    facts: { 'subject.deathDate': '05/03/2020', 'subject.residenceDistrict': 'Quận Ba Đình' },
    expect: ['info district subject.residenceDistrict'],
  },
  {
    name: 'district box still filled',
    facts: { 'mother.residenceDistrict': 'Quận Ba Đình' },
    expect: ['warn district mother.residenceDistrict'],
  },
  {
    name: 'a district of another country',
    facts: { 'father.residenceCountry': 'Pháp', 'father.residenceDistrict': 'Quận 13' },
    expect: [],
  },
];
