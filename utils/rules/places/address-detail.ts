/** The free line beside a chosen commune: it repeats the boxes, or names another place than they do. */
import {
  CURRENT_READS,
  LINE,
  addressesOf,
  isCurrent,
  isElsewhere,
  readsOf,
  sameProvince,
  unitsIn,
  type Address,
} from '../../core/places';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { clip, fold } from '../../core/text';
import { piecesOf } from '../../core/unit-names';
import { relationOf } from '../../core/unit-standing';
import { bareProvince, provinceAge } from '../../reference/provinces';

/** "P. 5" may be a room. */
const isRoom = (text: string): boolean => /^p\.? ?\d+$/.test(fold(text));

function ofAddress(facts: Facts, address: Address): Finding[] {
  const { role, get } = address;
  const line = get('Detail').slice(0, LINE);
  const [ward, province] = [get('Ward'), get('Province')];
  if (line === '' || (ward === '' && province === '') || isElsewhere(address)) return [];
  const severity = isCurrent(facts, address) ? 'warn' : 'info';
  const pieces = piecesOf(line);
  const repeated = new Set<number>();
  for (const { level, text, at } of unitsIn(line)) {
    const params = { text: clip(text, 40) };
    if (level === 'province' && province !== '' && provinceAge(province) !== null) {
      if (!sameProvince(text, province))
        return [
          {
            subtype: 'other-province',
            severity: 'warn',
            role: role('Detail'),
            others: [role('Province')],
            params,
          },
        ];
      if (bareProvince(text) === bareProvince(province)) repeated.add(at);
    }
    if (level === 'commune' && facts.units && !isRoom(text)) {
      const relation = relationOf(facts.units, text, { ward, province });
      if (relation === 'same') repeated.add(at);
      if (relation === 'before')
        return [
          { subtype: 'old-name', severity: 'info', role: role('Detail'), others: [role('Ward')], params },
        ];
      if (relation === 'other')
        return [{ subtype: 'other-ward', severity, role: role('Detail'), others: [role('Ward')], params }];
    }
  }
  const last = pieces.length - 1;
  if (pieces.length > 1 && bareProvince(pieces[last] ?? '') === bareProvince(province)) repeated.add(last);
  if (repeated.size === 0 || get('Detail').length > LINE) return [];
  const rest = pieces.filter((_piece, at) => !repeated.has(at)).join(', ');
  const subtype = rest === '' ? 'only-units' : 'repeats';
  return [
    { subtype, severity: 'info', role: role('Detail'), fixes: [{ role: role('Detail'), value: rest }] },
  ];
}

const rule: Rule = {
  id: 'address-detail',
  version: 1,
  confidence: 'certain',
  source: 'Quyết định 19/2025/QĐ-TTg; Nghị quyết 202/2025/QH15: mỗi địa chỉ thuộc một xã/phường/đặc khu',
  scope: 'form',
  reads: [...readsOf(['Scope', 'Country', 'Abroad', 'Province', 'Ward', 'Detail']), ...CURRENT_READS],
  from: '2025-07-01',
  yields: ['detail-left-over', 'commune-province', 'commune-name'],
  check: (facts) => addressesOf(facts).flatMap((address) => ofAddress(facts, address)),
};
export default rule;

const home = (province: string, ward: string, detail: string) => ({
  'requester.residenceProvince': province,
  'requester.residenceWard': ward,
  'requester.residenceDetail': detail,
});
const said = (what: string) => [`${what} requester.residenceDetail`];
const hanoi = (detail: string) => home('Thành phố Hà Nội', 'Phường Ba Đình', detail);

export const cases = (): RuleCase[] => [
  { name: 'a house', facts: hanoi('Số 12, ngõ 5, đường Hoàng Hoa Thám'), expect: [] },
  { name: 'a street called like a commune', facts: hanoi('Số 5 ngõ Xã Đàn 2'), expect: [] },
  { name: 'a street called like a province', facts: hanoi('Số 5, Thái Nguyên'), expect: [] },
  { name: 'a province that was divided long ago', facts: hanoi('Thôn 3, tỉnh Hà Tây'), expect: [] },
  { name: 'a room', facts: home('TP.HCM', 'Phường Sài Gòn', 'P. 5, nhà A2'), expect: [] },
  { name: 'a commune nobody knows', facts: hanoi('xã hội học tập, tổ 4'), expect: [] },
  {
    name: 'the table is not there yet',
    facts: hanoi('Số 12, phường Sài Gòn'),
    unitsMissing: true,
    expect: [],
  },
  { name: 'the commune again', facts: hanoi('Số 12 Đội Cấn, P. Ba Đình'), expect: said('info repeats') },
  {
    name: 'the commune again, with a hyphen',
    facts: home('Tỉnh Lâm Đồng', 'Phường Xuân Hương - Đà Lạt', 'Số 8, phường Xuân Hương – Đà Lạt'),
    expect: said('info repeats'),
  },
  { name: 'the province again', facts: hanoi('Số 12 Đội Cấn, Hà Nội'), expect: said('info repeats') },
  {
    name: 'own city again',
    facts: home('Thành phố Huế', 'Phường Phú Xuân', 'Số 1 Lê Lợi, thành phố Huế'),
    expect: said('info repeats'),
  },
  { name: 'nothing else', facts: hanoi('Phường Ba Đình, Hà Nội'), expect: said('info only-units') },
  {
    name: 'its name of before',
    facts: hanoi('Số 12 Đội Cấn, phường Trúc Bạch'),
    expect: said('info old-name'),
  },
  {
    name: 'another commune',
    facts: hanoi('Số 12, phường Ngọc Hà mới, xã Hòa Lạc'),
    expect: said('warn other-ward'),
  },
  {
    name: 'another province',
    facts: hanoi('Số 12 Đội Cấn, TP. Đà Nẵng'),
    expect: said('warn other-province'),
  },
  {
    name: 'the province of before',
    facts: home('Tỉnh Hưng Yên', 'Xã Vũ Thư', 'Thôn 2, tỉnh Thái Bình'),
    expect: [],
  },
  {
    name: 'home town with another commune',
    facts: {
      'subject.hometownProvince': 'Hà Nội',
      'subject.hometownWard': 'Phường Ba Đình',
      'subject.hometownDetail': 'Thôn 2, xã Hòa Lạc',
    },
    expect: ['info other-ward subject.hometownDetail'],
  },
];
