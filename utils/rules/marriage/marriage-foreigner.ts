/** A marriage with a foreigner is another procedure than the one between two citizens. */
import { isForeigner } from '../../core/people';
import { roleOf } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** Registration of a marriage between citizens; the one with a foreign element is 2.000806. */
const CITIZENS = '1.000894';

function check(facts: Facts): Finding[] {
  if (facts.procedure !== CITIZENS) return [];
  return (['groom', 'bride'] as const)
    .filter((person) => isForeigner(facts, person))
    .slice(0, 1)
    .map((person) => ({ subtype: 'foreign', severity: 'info', role: roleOf(person, 'nationality') }));
}

const rule: Rule = {
  id: 'marriage-foreigner',
  version: 1,
  confidence: 'likely',
  source:
    'Luật Hộ tịch 2014 Điều 37; thủ tục 2.000806 (đăng ký kết hôn có yếu tố nước ngoài), cần người xác nhận',
  scope: 'form',
  reads: ['groom.nationality', 'bride.nationality'],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'a foreign groom',
    procedure: '1.000894',
    facts: { 'groom.nationality': 'Pháp', 'bride.nationality': 'Việt Nam' },
    expect: ['info foreign groom.nationality'],
  },
  {
    name: 'two citizens',
    procedure: '1.000894',
    facts: { 'groom.nationality': 'Việt Nam', 'bride.nationality': 'Viet Nam' },
    expect: [],
  },
  {
    name: 'the procedure with a foreign element',
    procedure: '2.000806',
    facts: { 'groom.nationality': 'Pháp', 'bride.nationality': 'Việt Nam' },
    expect: [],
  },
  { name: 'procedure not known', facts: { 'groom.nationality': 'Pháp' }, expect: [] },
];
