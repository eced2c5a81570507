/** The last ten digits of a health insurance card are the holder's social insurance number; twelve digits are the personal number. */
import { compactCard, readHealthCard } from '../../core/insurance';
import { ID_PARTS, personalIdOf } from '../../core/id-papers';
import { peopleOf, readsOf } from '../../core/people';
import { readPersonalId } from '../../core/personal-id';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** The ten digits of a card in either form. */
function numberOnCard(text: string): string | null {
  const card = readHealthCard(text);
  if (card !== null && card !== 'level') return card.number;
  const compact = compactCard(text);
  return /^\d{10}$/.test(compact) ? compact : null;
}

function ofPerson(facts: Facts, person: Person): Finding[] {
  const [social, health] = [roleOf(person, 'socialInsuranceNumber'), roleOf(person, 'healthInsuranceNumber')];
  const found = [social, health].flatMap((role): Finding[] => {
    const read = readPersonalId(facts.get(role));
    const held = read.ok ? personalIdOf(facts, person) : null;
    return read.ok && held && read.id.number !== held.id.number
      ? [{ subtype: 'personal', severity: 'warn', role, others: [held.role] }]
      : [];
  });
  const number = compactCard(facts.get(social));
  const onCard = numberOnCard(facts.get(health));
  return onCard !== null && /^\d{10}$/.test(number) && number !== onCard
    ? [...found, { subtype: 'card', severity: 'warn', role: health, others: [social] }]
    : found;
}

const rule: Rule = {
  id: 'insurance-agrees',
  version: 1,
  confidence: 'certain',
  source: 'Cấu tạo 15 ký tự của thẻ BHYT mẫu cũ: 10 ký tự cuối là mã số BHXH; Quyết định 1666/QĐ-BHXH',
  scope: 'form',
  reads: readsOf('*', ['socialInsuranceNumber', 'healthInsuranceNumber'], ID_PARTS),
  check: (facts) => peopleOf(facts).flatMap((person) => ofPerson(facts, person)),
};
export default rule;

const both = (social: string, health: string, ...expect: string[]): RuleCase => ({
  name: `${social} ${health}`,
  facts: {
    'subject.personalId': '001094000011',
    'subject.socialInsuranceNumber': social,
    'subject.healthInsuranceNumber': health,
  },
  expect,
});

export const cases = (): RuleCase[] => [
  both('0123456789', 'DN4010123456789'),
  both('0123456789', '0123456789'),
  both('01 2345 6789', 'DN 4 01 0123456789'),
  both('0123456789', 'DN4010123456788', 'warn card subject.healthInsuranceNumber'),
  both('0123456789', '0123456788', 'warn card subject.healthInsuranceNumber'),
  both('001094000011', ''),
  both('001094000012', '', 'warn personal subject.socialInsuranceNumber'),
  both('', '001094000012', 'warn personal subject.healthInsuranceNumber'),
  both('0123456789', '001094000011'),
];
