/** Where an entry was made: an office that registers, by a name that can be found, of a kind there was on that day. */
import { isCivilForm } from '../../core/civil-records';
import { dateOf, dayOf } from '../../core/dates';
import { officeOf } from '../../core/offices';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const ROLE = 'dossier.recordAgency';
const DATE = 'dossier.recordDate';
/** Districts and townships are gone (Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền địa phương 2025). */
const TWO_LEVELS = dayOf('2025-07-01');

function check(facts: Facts): Finding[] {
  const text = facts.get(ROLE);
  if (text === '' || !isCivilForm(facts)) return [];
  const office = officeOf(text);
  const found = (subtype: string, rest: Partial<Finding> = {}): Finding[] => [
    { subtype, severity: 'warn', role: ROLE, ...rest },
  ];
  if (office.kind === 'police') return found('police');
  if (office.kind === 'hospital') return found('hospital');
  if (office.kind === 'digits') return found('no-name');
  if (office.name === '') return found('no-place');
  const date = dateOf(facts.get(DATE));
  if (office.gone && date && date.first >= TWO_LEVELS) return found('gone', { others: [DATE] });
  return [];
}

const rule: Rule = {
  id: 'record-agency',
  version: 1,
  confidence: 'likely',
  source:
    'Luật Hộ tịch 2014 Điều 7, Điều 13, Điều 35; chính quyền địa phương hai cấp từ 01/07/2025 (không còn cấp huyện, thị trấn)',
  scope: 'form',
  reads: [ROLE, DATE],
  check,
};
export default rule;

const at = (text: string, date: string, ...expect: string[]): RuleCase => ({
  name: `${text} ${date}`,
  facts: { 'subject.fullName': '', [ROLE]: text, [DATE]: date },
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  at('UBND phường Ba Đình, thành phố Hà Nội', '05/09/2025'),
  at('Ủy ban nhân dân xã Mường Than', '10/10/2026'),
  at('Phường Ba Đình', '10/10/2026'),
  at('UBND quận Ba Đình, thành phố Hà Nội', '10/10/2019'),
  at('UBND thị trấn Ea Drăng, huyện Ea H’Leo, tỉnh Đắk Lắk', '01/02/1999'),
  at('UBND thị trấn Ea Drăng', ''),
  at('UBND xã A Lưới 1, huyện A Lưới', '10/10/2026'),
  at('Sở Tư pháp tỉnh Thanh Hóa', '10/10/2010'),
  at('Đại sứ quán Việt Nam tại Pháp', '10/10/2020'),
  at('Ủy ban hành chính khu phố Ba Đình', '10/10/1960'),
  at('UBND P.1', '10/10/2001'),
  at('UBND', '', 'warn no-place'),
  at('ủy ban nhân dân xã', '', 'warn no-place'),
  at('12/2019', '', 'warn no-name'),
  at('Cục Cảnh sát quản lý hành chính về trật tự xã hội', '', 'warn police'),
  at('Bộ Công an', '', 'warn police'),
  at('Bệnh viện Phụ sản Hà Nội', '', 'warn hospital'),
  at('UBND huyện Ea H’Leo', '10/10/2025', 'warn gone'),
  at('UBND thị trấn Ea Drăng', '01/07/2025', 'warn gone'),
  at('UBND quận Ba Đình', '2025'),
  { name: 'a paper about land', facts: { 'owner.fullName': '', [ROLE]: 'UBND' }, expect: [] },
];
