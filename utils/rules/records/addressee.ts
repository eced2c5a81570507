/** "Kính gửi": an office that still exists on the day of receipt. */
import { officeOf } from '../../core/offices';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const ROLE = 'dossier.addressee';

function check(facts: Facts): Finding[] {
  const text = facts.get(ROLE);
  if (text === '') return [];
  const { kind, gone, name } = officeOf(text);
  if (kind === 'committee' && gone) return [{ subtype: 'gone', severity: 'warn', role: ROLE }];
  return kind === 'committee' && name === '' ? [{ subtype: 'no-place', severity: 'info', role: ROLE }] : [];
}

const rule: Rule = {
  id: 'addressee',
  version: 1,
  confidence: 'certain',
  source: 'Chính quyền địa phương hai cấp từ 01/07/2025: không còn cấp huyện, thị trấn',
  scope: 'field',
  reads: [ROLE],
  from: '2025-07-01',
  check,
};
export default rule;

const to = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { [ROLE]: text },
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  to('Ủy ban nhân dân xã Mường Than'),
  to('UBND PHƯỜNG BA ĐÌNH'),
  to('UBND đặc khu Phú Quốc'),
  to('Kính gửi: UBND phường Ba Đình'),
  to('Ủy ban nhân dân tỉnh Lào Cai'),
  to('Công an phường Ba Đình'),
  to('Trung tâm Phục vụ hành chính công'),
  to('UBND xã Huyện Tế'),
  to('Ủy ban nhân dân huyện Ea H’Leo', 'warn gone'),
  to('UBND Quận 1', 'warn gone'),
  to('UBND thị trấn Ea Drăng', 'warn gone'),
  to('Kính gửi: UBND thị xã Sơn Tây', 'warn gone'),
  to('Ủy ban nhân dân', 'info no-place'),
];
