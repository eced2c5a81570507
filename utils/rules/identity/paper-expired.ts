/** The expiry date in the box has passed, and the holder stands at the counter. */
import { dateOf, dayOf, formatDate } from '../../core/dates';
import { LIFE_READS, lifeOf } from '../../core/alive';
import { peopleOf } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

function judge(facts: Facts, person: Person): Finding | null {
  const role = roleOf(person, 'idPaperExpiry');
  const expiry = dateOf(facts.get(role));
  if (!expiry || expiry.last >= dayOf(facts.today) || lifeOf(facts, person) !== 'yes') return null;
  return { subtype: 'expired', severity: 'warn', role, params: { date: formatDate(expiry) } };
}

const rule: Rule = {
  id: 'paper-expired',
  version: 1,
  confidence: 'certain',
  source: 'Luật Căn cước 26/2023/QH15 Điều 21; thành phần hồ sơ: giấy tờ tùy thân còn giá trị sử dụng',
  scope: 'form',
  reads: ['*.idPaperExpiry', ...LIFE_READS],
  yields: ['paper-dates', 'card-validity:expiry', 'passport-validity'],
  check: (facts) => peopleOf(facts).flatMap((person) => judge(facts, person) ?? []),
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'yesterday',
    facts: { 'groom.idPaperExpiry': '21/11/2026' },
    expect: ['warn expired groom.idPaperExpiry'],
  },
  { name: 'today it still serves', facts: { 'groom.idPaperExpiry': '22/11/2026' }, expect: [] },
  { name: 'the month is not over', facts: { 'groom.idPaperExpiry': '11/2026' }, expect: [] },
  { name: 'no end', facts: { 'requester.idPaperExpiry': 'Không thời hạn' }, expect: [] },
  {
    name: 'the paper of the person who died',
    facts: { 'subject.idPaperExpiry': '21/11/2020', 'subject.deathDate': '01/11/2026' },
    expect: [],
  },
  { name: 'a father who may be dead', facts: { 'father.idPaperExpiry': '21/11/2020' }, expect: [] },
  {
    name: 'the subject asks about himself',
    facts: { 'subject.idPaperExpiry': '21/11/2020', 'requester.relation': 'Chính mình' },
    expect: ['warn expired subject.idPaperExpiry'],
  },
];
