/** The name of the card against its holder and its day of issue: "căn cước công dân" until 2024-06-30, "căn cước" since. */
import { NEW_CARDS } from '../../core/card-validity';
import { dateOf, formatDate } from '../../core/dates';
import { cardOf, ID_PARTS, paperKindOf } from '../../core/id-papers';
import { isListed } from '../../core/listed';
import { isForeigner, peopleOf, readsOf } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

/** Cards are for citizens; a foreigner of Vietnamese origin has a certificate of identity. Two nationalities may be told as one. */
function ofForeigner(facts: Facts, person: Person): Finding | null {
  if (cardOf(facts, person) !== 'sure' || !isForeigner(facts, person)) return null;
  const nationality = roleOf(person, 'nationality');
  if (/viet nam|khong quoc tich|chua xac dinh|khong xac dinh/.test(fold(facts.get(nationality)))) return null;
  return {
    subtype: 'foreigner',
    severity: 'warn',
    role: roleOf(person, 'idPaperType'),
    others: [nationality],
  };
}

function byDate(facts: Facts, person: Person): Finding | null {
  const role = roleOf(person, 'idPaperIssueDate');
  const issued = dateOf(facts.get(role));
  if (issued?.precision !== 'day' || cardOf(facts, person) !== 'sure') return null;
  const isNew = paperKindOf(facts, person) === 'identity-card';
  if (isNew === issued.first >= NEW_CARDS) return null;
  return {
    subtype: isNew ? 'older' : 'newer',
    // the portal's list may not have the other name
    severity: isListed(facts, roleOf(person, 'idPaperType')) ? 'info' : 'warn',
    role: roleOf(person, 'idPaperType'),
    others: [role],
    params: { date: formatDate(issued) },
  };
}

const rule: Rule = {
  id: 'card-kind',
  version: 1,
  confidence: 'certain',
  source:
    'Luật Căn cước 26/2023/QH15 Điều 18, 19 và Điều 46: thẻ cấp cho công dân Việt Nam, tên "căn cước" từ 01/07/2024',
  scope: 'form',
  reads: readsOf('*', ['idPaperIssueDate'], ID_PARTS),
  yields: ['nationality', 'paper-dates'],
  check: (facts) =>
    peopleOf(facts).flatMap((person) => ofForeigner(facts, person) ?? byDate(facts, person) ?? []),
};
export default rule;

const card = (kind: string, issued: string, ...expect: string[]): RuleCase => ({
  name: `${kind} of ${issued}`,
  facts: { 'groom.idPaperType': kind, 'groom.idPaperIssueDate': issued },
  expect: expect.map((line) => `${line} groom.idPaperType`),
});

const foreigner = (nationality: string, ...expect: string[]): RuleCase => ({
  name: `card of a citizen, ${nationality}`,
  facts: {
    'groom.idPaperType': 'Căn cước công dân',
    'groom.idPaperIssueDate': '20/05/2021',
    'groom.nationality': nationality,
  },
  expect: expect.map((line) => `${line} groom.idPaperType`),
});

export const cases = (): RuleCase[] => [
  card('Thẻ căn cước công dân', '20/05/2021'),
  card('Thẻ căn cước', '20/05/2025'),
  card('Thẻ căn cước', '01/07/2024'),
  card('Thẻ căn cước', '30/06/2024', 'warn older'),
  card('Căn cước công dân', '01/07/2024', 'warn newer'),
  card('CCCD gắn chíp', '20/05/2025', 'warn newer'),
  card('Giấy chứng nhận căn cước', '20/05/2021'),
  card('Hộ chiếu', '20/05/2021'),
  card('Căn cước công dân', '2024'),
  foreigner('Hoa Kỳ', 'warn foreigner'),
  foreigner('Việt Nam'),
  foreigner('Việt Nam, Hoa Kỳ'),
  foreigner('Chưa xác định'),
];
