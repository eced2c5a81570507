/** A Vietnamese passport serves ten years, a child's five. Foreign ones follow the law of their state. */
import { ageOn, dateOf, formatDay, type PartialDate } from '../../core/dates';
import { paperKindOf } from '../../core/id-papers';
import { birthOf, isForeigner, peopleOf, value } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const ADULT = 14;
/** Counted from the day of issue to the same day, or the day before it. */
const SLACK = 2;

/** The same day that many years later. */
const after = (date: PartialDate, years: number): number =>
  Date.UTC(date.year + years, date.month - 1, date.day) / 86_400_000;

function judge(facts: Facts, person: Person): Finding | null {
  const [role, start] = [roleOf(person, 'idPaperExpiry'), roleOf(person, 'idPaperIssueDate')];
  const [expiry, issued] = [dateOf(facts.get(role)), dateOf(facts.get(start))];
  if (expiry?.precision !== 'day' || issued?.precision !== 'day') return null;
  const citizen = value(facts, person, 'nationality') !== '' && !isForeigner(facts, person);
  if (!citizen || paperKindOf(facts, person) !== 'passport') return null;
  const birth = birthOf(facts, person);
  const child = birth !== null && ageOn(birth, issued).max < ADULT;
  const latest = after(issued, child ? 5 : 10);
  if (expiry.first <= latest + SLACK) return null;
  const others = child ? [start, roleOf(person, 'birthDate')] : [start];
  const params = { date: formatDay(latest), years: child ? 5 : 10 };
  return { subtype: 'too-long', severity: 'warn', role, others, params };
}

const rule: Rule = {
  id: 'passport-validity',
  version: 1,
  confidence: 'likely',
  source: 'Luật Xuất cảnh, nhập cảnh của công dân Việt Nam 49/2019/QH14 Điều 7 (cần đối chiếu văn bản)',
  scope: 'form',
  reads: ['*.idPaperExpiry', '*.idPaperIssueDate', '*.idPaperType', '*.nationality', '*.birthDate'],
  yields: ['paper-dates'],
  check: (facts) => peopleOf(facts).flatMap((person) => judge(facts, person) ?? []),
};
export default rule;

const of = (nationality: string, birth: string, issued: string, expiry: string, loud: boolean): RuleCase => ({
  name: `${nationality}, born ${birth}: ${issued}–${expiry}`,
  facts: {
    'groom.idPaperType': 'Hộ chiếu',
    'groom.nationality': nationality,
    'groom.birthDate': birth,
    'groom.idPaperIssueDate': issued,
    'groom.idPaperExpiry': expiry,
  },
  expect: loud ? ['warn too-long groom.idPaperExpiry'] : [],
});

export const cases = (): RuleCase[] => [
  of('Việt Nam', '12/03/1994', '15/03/2020', '15/03/2030', false),
  of('Việt Nam', '12/03/1994', '15/03/2020', '14/03/2030', false),
  of('Việt Nam', '12/03/1994', '15/03/2020', '15/03/2039', true),
  of('Việt Nam', '12/03/2015', '15/03/2020', '15/03/2030', true),
  of('Việt Nam', '12/03/2015', '15/03/2020', '15/03/2025', false),
  of('Việt Nam', '2006', '15/03/2020', '15/03/2030', false),
  of('Pháp', '12/03/1994', '15/03/2020', '15/03/2039', false),
  of('', '12/03/1994', '15/03/2020', '15/03/2039', false),
];
