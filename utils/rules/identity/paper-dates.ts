/** The day of issue against the holder's life, the kind of paper and the day of expiry. */
import { BIRTH_PARTS } from '../../core/ages';
import { FIRST_CARDS, NEW_CARDS } from '../../core/card-validity';
import {
  birthday,
  certainlyBefore,
  dateOf,
  dayOf,
  formatDate,
  formatDay,
  makeDate,
  type PartialDate,
} from '../../core/dates';
import { LIFE_READS, lifeOf } from '../../core/alive';
import { cardOf, personalIdOf } from '../../core/id-papers';
import { birthOf, peopleOf, readsOf } from '../../core/people';
import { roleOf, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const PAPER_DATES = ['idPaperIssueDate', 'idPaperExpiry'] as const;
const CARD_AGE = 14;
/** Luật Căn cước 2023 Điều 46 khoản 2: from this day on no CMND is valid. */
const CARDS_ONLY = '2025-01-01';

/** When the holder was born: by the date, else the year in the personal number. */
function born(facts: Facts, person: Person): { date: PartialDate; role: Role } | null {
  const date = birthOf(facts, person);
  if (date) return { date, role: roleOf(person, 'birthDate') };
  const held = personalIdOf(facts, person);
  const year = held ? makeDate(held.id.year) : null;
  return held && year ? { date: year, role: held.role } : null;
}

/** The first day on which somebody may have been that old. */
const aged = (birth: PartialDate, years: number): number => birthday({ ...birth, last: birth.first }, years);

/** Somebody alive shows a card: no CMND is valid any more. */
const mustHoldCard = (facts: Facts, person: Person): boolean =>
  facts.today >= CARDS_ONLY && lifeOf(facts, person) === 'yes';

function ofIssue(facts: Facts, person: Person, role: Role, issued: PartialDate): Finding | null {
  const birth = born(facts, person);
  if (birth && certainlyBefore(issued, birth.date)) {
    const params = { issued: formatDate(issued), birth: formatDate(birth.date) };
    return { subtype: 'before-birth', severity: 'error', role, others: [birth.role], params };
  }
  const exact = birth?.date.precision === 'day' && issued.precision === 'day';
  if (birth && exact && issued.first === birth.date.first) {
    return { subtype: 'on-birthday', severity: 'warn', role, others: [birth.role] };
  }
  const card = cardOf(facts, person);
  if (issued.last < FIRST_CARDS && (card === 'sure' || (card === 'likely' && mustHoldCard(facts, person)))) {
    const others = card === 'sure' ? [roleOf(person, 'idPaperType')] : [];
    return {
      subtype: 'before-cards',
      severity: 'warn',
      role,
      others,
      params: { issued: formatDate(issued) },
    };
  }
  if (card === 'sure' && birth && issued.last < NEW_CARDS && issued.last < aged(birth.date, CARD_AGE)) {
    // A wrong digit moves years; some months short may be a birth date that was corrected later.
    const severity = issued.last < aged(birth.date, CARD_AGE - 1) ? 'warn' : 'info';
    const params = { issued: formatDate(issued), age14: formatDay(aged(birth.date, CARD_AGE)) };
    return { subtype: 'under-age', severity, role, others: [birth.role], params };
  }
  return null;
}

function ofPerson(facts: Facts, person: Person, today: number): Finding[] {
  const [role, end] = [roleOf(person, 'idPaperIssueDate'), roleOf(person, 'idPaperExpiry')];
  const [issued, expiry] = [dateOf(facts.get(role)), dateOf(facts.get(end))];
  if (!issued || issued.first > today) return [];
  const finding = ofIssue(facts, person, role, issued);
  if (finding) return [finding];
  return expiry && certainlyBefore(expiry, issued)
    ? [{ subtype: 'expiry-before-issue', severity: 'error', role: end, others: [role] }]
    : [];
}

const rule: Rule = {
  id: 'paper-dates',
  version: 2,
  confidence: 'certain',
  source:
    'Luật Căn cước công dân 59/2014/QH13 Điều 19 (thẻ từ đủ 14 tuổi, từ 01/01/2016; cần đối chiếu văn bản); Luật Căn cước 26/2023/QH15 Điều 19 và 21',
  scope: 'form',
  reads: [...readsOf('*', PAPER_DATES, BIRTH_PARTS), ...LIFE_READS],
  yields: ['personal-id-people'],
  check: (facts) => peopleOf(facts).flatMap((person) => ofPerson(facts, person, dayOf(facts.today))),
};
export default rule;

const card = (name: string, born: string, issued: string, ...expect: string[]): RuleCase => ({
  name,
  facts: {
    'bride.idPaperType': 'Căn cước công dân',
    'bride.birthDate': born,
    'bride.idPaperIssueDate': issued,
  },
  expect: expect.map((line) => `${line} bride.idPaperIssueDate`),
});

export const cases = (): RuleCase[] => [
  card('of a grown-up', '12/03/1994', '20/05/2021'),
  card('before birth', '30/06/2001', '01/01/2000', 'error before-birth'),
  card('before there were cards', '12/03/1984', '20/05/2012', 'warn before-cards'),
  card('on the first day of cards', '12/03/1984', '01/01/2016'),
  card('the day before the first cards', '12/03/1984', '31/12/2015', 'warn before-cards'),
  card('at twelve, when cards began at fourteen', '30/06/2010', '29/06/2023', 'warn under-age'),
  card('a day before the fourteenth birthday', '30/06/2010', '29/06/2024', 'info under-age'),
  card('on the fourteenth birthday', '30/06/2010', '30/06/2024'),
  card('perhaps fourteen', '2010', '02/01/2024'),
  card('a child, since cards are for children too', '30/06/2018', '01/07/2024'),
  card('in the year of birth', '2016', '01/01/2016', 'warn under-age'),
  {
    name: 'issued in the year of birth, another paper',
    facts: { 'bride.idPaperIssueDate': '01/01/2001', 'bride.birthDate': '2001' },
    expect: [],
  },
  {
    name: 'no birth date: the year in the number tells',
    facts: { 'requester.personalId': '001094000011', 'requester.idPaperIssueDate': '20/05/1992' },
    expect: ['error before-birth requester.idPaperIssueDate'],
  },
  {
    name: 'the day of birth typed again',
    facts: { 'requester.birthDate': '12/03/1994', 'requester.idPaperIssueDate': '12/3/1994' },
    expect: ['warn on-birthday requester.idPaperIssueDate'],
  },
  {
    name: 'somebody alive with a card number and a date of before the cards',
    facts: { 'requester.personalId': '001094000011', 'requester.idPaperIssueDate': '20/05/2012' },
    expect: ['warn before-cards requester.idPaperIssueDate'],
  },
  {
    name: 'the same in an old record',
    facts: { 'subject.personalId': '001094000011', 'subject.idPaperIssueDate': '20/05/2012' },
    expect: [],
  },
  {
    name: 'the same while CMND were valid',
    today: '2024-06-01',
    facts: { 'requester.personalId': '001094000011', 'requester.idPaperIssueDate': '20/05/2012' },
    expect: [],
  },
  {
    name: 'the number of a child comes with a paper of another kind',
    facts: { 'subject.personalId': '001316000018', 'subject.idPaperIssueDate': '20/05/2017' },
    expect: [],
  },
  {
    name: 'CMND of long ago',
    facts: {
      'father.idPaperType': 'Chứng minh nhân dân',
      'father.birthDate': '1952',
      'father.idPaperIssueDate': '20/05/1979',
    },
    expect: [],
  },
  {
    name: 'expiry before issue',
    facts: { 'groom.idPaperIssueDate': '02/02/2022', 'groom.idPaperExpiry': '01/02/2022' },
    expect: ['error expiry-before-issue groom.idPaperExpiry'],
  },
  {
    name: 'expiry ten years after issue',
    facts: { 'groom.idPaperIssueDate': '02/02/2022', 'groom.idPaperExpiry': '02/02/2032' },
    expect: [],
  },
];
