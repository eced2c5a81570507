/** The name of the card against its day of issue: "căn cước công dân" until 2024-06-30, "căn cước" since. */
import { NEW_CARDS } from '../../core/card-validity';
import { dateOf, formatDate } from '../../core/dates';
import { cardOf, ID_PARTS, paperKindOf } from '../../core/id-papers';
import { peopleOf, readsOf } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

function judge(facts: Facts, person: Person): Finding | null {
  const role = roleOf(person, 'idPaperIssueDate');
  const issued = dateOf(facts.get(role));
  if (issued?.precision !== 'day' || cardOf(facts, person) !== 'sure') return null;
  const isNew = paperKindOf(facts, person) === 'identity-card';
  if (isNew === issued.first >= NEW_CARDS) return null;
  return {
    subtype: isNew ? 'older' : 'newer',
    severity: 'info',
    role: roleOf(person, 'idPaperType'),
    others: [role],
    params: { date: formatDate(issued) },
  };
}

const rule: Rule = {
  id: 'card-kind',
  version: 1,
  confidence: 'certain',
  source: 'Luật Căn cước 26/2023/QH15 Điều 46: thẻ tên "căn cước" cấp từ 01/07/2024',
  scope: 'form',
  reads: readsOf('*', ['idPaperIssueDate'], ID_PARTS),
  yields: ['paper-dates'],
  check: (facts) => peopleOf(facts).flatMap((person) => judge(facts, person) ?? []),
};
export default rule;

const card = (kind: string, issued: string, ...expect: string[]): RuleCase => ({
  name: `${kind} of ${issued}`,
  facts: { 'groom.idPaperType': kind, 'groom.idPaperIssueDate': issued },
  expect: expect.map((line) => `${line} groom.idPaperType`),
});

export const cases = (): RuleCase[] => [
  card('Thẻ căn cước công dân', '20/05/2021'),
  card('Thẻ căn cước', '20/05/2025'),
  card('Thẻ căn cước', '01/07/2024'),
  card('Thẻ căn cước', '30/06/2024', 'info older'),
  card('Căn cước công dân', '01/07/2024', 'info newer'),
  card('CCCD gắn chíp', '20/05/2025', 'info newer'),
  card('Giấy chứng nhận căn cước', '20/05/2021'),
  card('Hộ chiếu', '20/05/2021'),
  card('Căn cước công dân', '2024'),
];
