/** How long a citizen's card serves by the holder's age: the expiry in the box against it, or, without a box, a hint to look. */
import { BIRTH_PARTS } from '../../core/ages';
import { FIRST_CARDS, lastDays, renewals } from '../../core/card-validity';
import { dateOf, dayOf, formatDay, type PartialDate } from '../../core/dates';
import { LIFE_READS, lifeOf } from '../../core/alive';
import { cardOf } from '../../core/id-papers';
import { birthOf, peopleOf, readsOf } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const PAPER_DATES = ['idPaperIssueDate', 'idPaperExpiry'] as const;
/** Born on 29/02: papers show the day before or after. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1;

function judge(facts: Facts, person: Person, today: number): Finding | null {
  const [issueRole, end] = [roleOf(person, 'idPaperIssueDate'), roleOf(person, 'idPaperExpiry')];
  const birthRole = roleOf(person, 'birthDate');
  const birth = birthOf(facts, person);
  if (birth?.precision !== 'day' || cardOf(facts, person) === null) return null;
  const issued = whole(facts.get(issueRole));
  if (issued && (issued.first < FIRST_CARDS || issued.first > today || issued.first < birth.first))
    return null;

  const written = facts.get(end);
  const expiry = whole(written);
  const days = issued ? lastDays(birth, issued) : renewals(birth);
  if (expiry) {
    if (days.some((day) => near(day, expiry.first))) return null;
    const others = issued ? [birthRole, issueRole] : [birthRole];
    const [day] = days;
    // After sixty there is no end, but some portals ask for a date all the same.
    if (day === undefined || !issued) {
      const severity = day === undefined ? 'info' : 'warn';
      return { subtype: day === undefined ? 'endless' : 'no-birthday', severity, role: end, others };
    }
    return { subtype: 'expiry', severity: 'warn', role: end, others, params: { date: formatDay(day) } };
  }
  // Computed, not read from the card: the printed day decides, and it has to be looked at.
  const last = days.at(-1);
  if (written !== '' || !issued || last === undefined || last >= today) return null;
  if (lifeOf(facts, person) !== 'yes') return null;
  return {
    subtype: 'renewal',
    severity: 'warn',
    role: issueRole,
    others: [birthRole],
    params: { date: formatDay(last) },
  };
}

function whole(text: string): PartialDate | null {
  const date = dateOf(text);
  return date?.precision === 'day' ? date : null;
}

const rule: Rule = {
  id: 'card-validity',
  version: 1,
  confidence: 'certain',
  source: 'Luật Căn cước 26/2023/QH15 Điều 21 và Điều 46; Luật Căn cước công dân 59/2014/QH13 Điều 21',
  scope: 'form',
  reads: [...readsOf('*', PAPER_DATES, BIRTH_PARTS), ...LIFE_READS],
  yields: ['personal-id-cross', 'paper-dates'],
  check: (facts) => peopleOf(facts).flatMap((person) => judge(facts, person, dayOf(facts.today)) ?? []),
};
export default rule;

const card = (birth: string, issued: string, expiry: string, ...expect: string[]): RuleCase => ({
  name: `born ${birth}, issued ${issued}, until ${expiry}`,
  facts: {
    'requester.idPaperType': 'Căn cước công dân',
    'requester.birthDate': birth,
    'requester.idPaperIssueDate': issued,
    'requester.idPaperExpiry': expiry,
  },
  expect,
});
const WRONG = 'warn expiry requester.idPaperExpiry';

export const cases = (): RuleCase[] => [
  card('10/10/2002', '15/03/2020', '10/10/2027'),
  card('10/10/2002', '15/12/2025', '10/10/2042'),
  card('10/10/2002', '15/12/2025', '10/10/2027', WRONG),
  card('10/10/2002', '15/03/2020', '10/10/2042', WRONG),
  card('10/10/2002', '15/03/2020', '15/03/2030', WRONG),
  card('10/10/2002', '15/03/2020', '01/10/2027', WRONG),
  card('10/10/2002', '10/10/2025', '10/10/2027'),
  card('10/10/2002', '10/10/2025', '10/10/2042'),
  card('29/02/2000', '15/03/2020', '28/02/2025'),
  card('29/02/2000', '15/03/2020', '01/03/2025'),
  card('10/10/1950', '15/03/2021', 'Không thời hạn'),
  card('10/10/1950', '15/03/2021', '15/03/2036', 'info endless requester.idPaperExpiry'),
  card('10/10/2012', '15/03/2025', '10/10/2037'),
  card('10/10/1967', '15/03/2026', 'Không thời hạn'),
  card('1967', '15/03/2026', '15/03/2036'),
  {
    name: 'the form does not ask for the day of issue',
    facts: {
      'subject.personalId': '001202000017',
      'subject.birthDate': '10/10/2002',
      'subject.idPaperExpiry': '10/10/2027',
    },
    expect: [],
  },
  {
    name: 'no birthday at all',
    facts: {
      'subject.personalId': '001202000017',
      'subject.birthDate': '10/10/2002',
      'subject.idPaperExpiry': '11/12/2027',
    },
    expect: ['warn no-birthday subject.idPaperExpiry'],
  },
  {
    name: 'a passport has its own time',
    facts: {
      'groom.idPaperType': 'Hộ chiếu',
      'groom.birthDate': '10/10/2002',
      'groom.idPaperIssueDate': '15/03/2020',
      'groom.idPaperExpiry': '15/03/2030',
    },
    expect: [],
  },
  {
    name: 'a certificate of identity has its own time',
    facts: {
      'groom.idPaperType': 'Giấy chứng nhận căn cước',
      'groom.birthDate': '10/10/2002',
      'groom.idPaperIssueDate': '15/03/2025',
      'groom.idPaperExpiry': '15/03/2027',
    },
    expect: [],
  },
  {
    name: 'renewal at 25 has passed',
    facts: {
      'bride.idPaperType': 'Căn cước công dân',
      'bride.birthDate': '10/10/2001',
      'bride.idPaperIssueDate': '15/03/2020',
    },
    expect: ['warn renewal bride.idPaperIssueDate'],
  },
  {
    name: 'issued within two years before 25: serves until 40',
    facts: {
      'bride.idPaperType': 'Căn cước công dân',
      'bride.birthDate': '10/10/2001',
      'bride.idPaperIssueDate': '15/03/2025',
    },
    expect: [],
  },
  {
    name: 'after 60 no renewal',
    facts: {
      'requester.idPaperType': 'Căn cước công dân',
      'requester.birthDate': '10/10/1950',
      'requester.idPaperIssueDate': '15/03/2021',
    },
    expect: [],
  },
];
