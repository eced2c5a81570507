/** A health facility as the place of a birth or a death is written with its name, and stands in the commune that is chosen. */
import { isUnnamedFacility } from '../../core/facility';
import { bareCommune } from '../../core/places';
import type { Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

const PLACES: readonly (readonly [Role, Role])[] = [
  ['subject.birthPlaceDetail', 'subject.birthPlaceWard'],
  ['subject.deathPlaceDetail', 'subject.deathPlaceWard'],
];

/** "Trạm y tế xã Hòa Lạc" belongs to a commune of that name; old stations keep the name of a commune that is gone. */
const STATION = /^(?:tai )?tram y te ((?:xa|phuong|thi tran|dac khu) [^,;(]+)/;

function judge(facts: Facts, [role, ward]: readonly [Role, Role]): Finding[] {
  const detail = facts.get(role).slice(0, 200);
  if (detail === '') return [];
  if (isUnnamedFacility(detail)) return [{ subtype: 'unnamed', severity: 'warn', role }];
  const station = STATION.exec(fold(detail))?.[1];
  const commune = bareCommune(facts.get(ward).slice(0, 100));
  if (station === undefined || commune === '' || bareCommune(station).startsWith(commune)) return [];
  return [{ subtype: 'other-commune', severity: 'info', role, others: [ward] }];
}

const rule: Rule = {
  id: 'facility-name',
  version: 1,
  confidence: 'likely',
  source: 'Mẫu tờ khai kèm Thông tư 04/2020/TT-BTP: tại cơ sở y tế thì ghi tên cơ sở và địa danh hành chính',
  scope: 'form',
  reads: PLACES.flat(),
  check: (facts) => PLACES.flatMap((place) => judge(facts, place)),
};
export default rule;

const born = (detail: string, ward: string, ...expect: string[]): RuleCase => ({
  name: `${detail} (${ward || '—'})`,
  facts: { 'subject.birthPlaceDetail': detail, 'subject.birthPlaceWard': ward },
  expect: expect.map((line) => `${line} subject.birthPlaceDetail`),
});

export const cases = (): RuleCase[] => [
  born('Bệnh viện Phụ sản Hà Nội', 'Phường Ngọc Hà'),
  born('Viện 108', 'Phường Hai Bà Trưng'),
  born('Bệnh viện Quân y 175', 'Phường Hạnh Thông'),
  born('BVĐK Cần Thơ', 'Phường Ninh Kiều'),
  born('Trung tâm Y tế A Lưới', 'Xã A Lưới 1'),
  born('Tại nhà, bản Cẩm Trung', 'Xã Mường Than'),
  born('Khoa Sản', '', 'warn unnamed'),
  born('Trạm y tế', 'Xã Hòa Lạc'),
  born('Số 12, đường Lê Lợi', 'Phường Ba Đình'),
  born('Nhà bà đỡ Lan, thôn Đông', 'Xã Hòa Lạc'),
  born('Trạm y tế xã Hoà Lạc', 'Xã Hòa Lạc'),
  born('Trạm Y tế xã Hòa Lạc, thành phố Hà Nội', 'Hòa Lạc'),
  born('Trạm y tế xã Yên Bình', 'Xã Hòa Lạc', 'info other-commune'),
  born('Bệnh viện', 'Phường Ngọc Hà', 'warn unnamed'),
  born('tại bệnh viện.', 'Phường Ngọc Hà', 'warn unnamed'),
  born('BỆNH VIỆN ĐA KHOA TỈNH', 'Phường Hạc Thành'),
  born('Bệnh viện Sản Nhi', 'Phường Hạc Thành'),
  born('Bệnh viện đa khoa', 'Phường Hạc Thành'),
  born('Ở cơ sở y tế', 'Phường Hạc Thành', 'warn unnamed'),
  {
    name: 'place of death',
    facts: { 'subject.deathPlaceDetail': 'Bệnh viện' },
    expect: ['warn unnamed subject.deathPlaceDetail'],
  },
];
