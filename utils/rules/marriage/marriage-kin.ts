/** Two from one house of one home town with one surname may be related: a question to ask, never a finding. */
import { NAME_PARTS, nameOf, nameRole, readsOf } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { words } from '../../core/text';

const PARTS = ['hometownProvince', 'hometownWard', 'hometownDetail'] as const;

/** The whole home town down to the hamlet; '' while a part is missing. */
function hometown(facts: Facts, person: Person): string {
  const parts = PARTS.map((part) => words(facts.get(roleOf(person, part))).join(' '));
  return parts.every((part) => part !== '') ? parts.join(', ') : '';
}

function check(facts: Facts): Finding[] {
  const [his, hers] = [words(nameOf(facts, 'groom')), words(nameOf(facts, 'bride'))];
  const home = hometown(facts, 'groom');
  const related = home !== '' && his.length > 1 && his[0] === hers[0] && home === hometown(facts, 'bride');
  if (!related) return [];
  return [
    {
      subtype: 'ask',
      severity: 'info',
      role: nameRole(facts, 'bride'),
      others: [nameRole(facts, 'groom'), 'groom.hometownDetail', 'bride.hometownDetail'],
    },
  ];
}

const rule: Rule = {
  id: 'marriage-kin',
  version: 1,
  confidence: 'uncertain',
  source:
    'Luật Hôn nhân và gia đình 2014 Điều 5 khoản 2 điểm d (cùng dòng máu về trực hệ, họ trong phạm vi ba đời); chỉ là gợi ý hỏi thêm',
  scope: 'form',
  reads: [...readsOf('*', NAME_PARTS), '*.hometownProvince', '*.hometownWard', '*.hometownDetail'],
  check,
};
export default rule;

const couple = (name: string, his: string, hers: string, detail: string, ...expect: string[]): RuleCase => ({
  name,
  facts: {
    'groom.fullName': his,
    'groom.hometownProvince': 'Tỉnh Đắk Lắk',
    'groom.hometownWard': "Xã Ea H'Leo",
    'groom.hometownDetail': 'Thôn 3',
    'bride.fullName': hers,
    'bride.hometownProvince': 'Tỉnh Đắk Lắk',
    'bride.hometownWard': "Xã Ea H'Leo",
    'bride.hometownDetail': detail,
  },
  expect,
});

export const cases = (): RuleCase[] => [
  couple('one hamlet, one surname', 'Lê Quang Dũng', 'Lê Thị Mai', 'thôn 3', 'info ask bride.fullName'),
  couple('one hamlet, two surnames', 'Lê Quang Dũng', 'Võ Ngọc Trâm', 'Thôn 3'),
  couple('two hamlets', 'Lê Quang Dũng', 'Lê Thị Mai', 'Thôn 4'),
  {
    name: 'only the commune is known',
    facts: {
      'groom.fullName': 'Lê Quang Dũng',
      'groom.hometownWard': 'Xã A Lưới 1',
      'bride.fullName': 'Lê Thị Mai',
      'bride.hometownWard': 'Xã A Lưới 1',
    },
    expect: [],
  },
];
