/** One paper in two blocks of a form: the same number has the same day of issue, and belongs to one person. */
import { readIssuer } from '../../core/card-issuers';
import { dateOf, formatDate } from '../../core/dates';
import { cardOf, paperKindOf, personalIdOf } from '../../core/id-papers';
import { nameOf, nameRole, peopleOf } from '../../core/people';
import { compactNumber } from '../../core/personal-id';
import { roleOf, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

interface Held {
  person: Person;
  /** The kind in rough and the number: what makes it the same paper. */
  key: string;
  number: Role;
}

function paperOf(facts: Facts, person: Person): Held | null {
  if (cardOf(facts, person) !== null) {
    const held = personalIdOf(facts, person);
    return held ? { person, key: `card ${held.id.number}`, number: held.role } : null;
  }
  const kind = paperKindOf(facts, person);
  const number = roleOf(person, 'idPaperNumber');
  const text = compactNumber(facts.get(number)).toUpperCase();
  return (kind === 'passport' || kind === 'old-card') && text !== ''
    ? { person, key: `${kind} ${text}`, number }
    : null;
}

function compare(facts: Facts, a: Held, b: Held): Finding | null {
  const params = { other: a.person };
  const numbers = [a.number, b.number];
  const [nameA, nameB] = [nameOf(facts, a.person), nameOf(facts, b.person)];
  if (nameA !== '' && nameB !== '' && fold(nameA) !== fold(nameB)) {
    // Two holders of one personal number are told by `personal-id-people`.
    if (a.key.startsWith('card')) return null;
    const others = [a.number, nameRole(facts, b.person), nameRole(facts, a.person)];
    return { subtype: 'two-names', severity: 'warn', role: b.number, others, params };
  }
  const [dateA, dateB] = [a, b].map(({ person }) => roleOf(person, 'idPaperIssueDate')) as [Role, Role];
  const [dayA, dayB] = [dateOf(facts.get(dateA)), dateOf(facts.get(dateB))];
  if (dayA?.precision === 'day' && dayB?.precision === 'day' && dayA.first !== dayB.first) {
    return {
      subtype: 'two-dates',
      severity: 'warn',
      role: dateB,
      others: [dateA, ...numbers],
      params: { ...params, date: formatDate(dayA) },
    };
  }
  const [issuerA, issuerB] = [a, b].map(({ person }) => roleOf(person, 'idPaperIssuer')) as [Role, Role];
  const [byA, byB] = [readIssuer(facts.get(issuerA)), readIssuer(facts.get(issuerB))];
  return byA !== null && byB !== null && byA !== byB
    ? { subtype: 'two-issuers', severity: 'warn', role: issuerB, others: [issuerA, ...numbers], params }
    : null;
}

function check(facts: Facts): Finding[] {
  const first = new Map<string, Held>();
  return peopleOf(facts).flatMap((person) => {
    const held = paperOf(facts, person);
    if (!held) return [];
    const before = first.get(held.key);
    if (!before) first.set(held.key, held);
    return before ? (compare(facts, before, held) ?? []) : [];
  });
}

const rule: Rule = {
  id: 'paper-people',
  version: 1,
  confidence: 'certain',
  source: 'Luật Căn cước 26/2023/QH15 Điều 12 (mỗi người một số); mỗi giấy tờ tùy thân cấp cho một người',
  scope: 'form',
  reads: [
    '*.idPaperIssueDate',
    '*.idPaperIssuer',
    '*.idPaperType',
    '*.idPaperNumber',
    '*.personalId',
    '*.nationality',
    '*.fullName',
    '*.surname',
    '*.middleName',
    '*.givenName',
  ],
  yields: ['paper-issuer:other', 'paper-dates', 'personal-id-people', 'marriage-same-person'],
  check,
};
export default rule;

const twice = (a: [string, string], b: [string, string], ...expect: string[]): RuleCase => ({
  name: `${a.join(' ')} and ${b.join(' ')}`,
  facts: {
    'requester.personalId': '001196000022',
    'requester.idPaperIssueDate': a[0],
    'requester.idPaperIssuer': a[1],
    'mother.personalId': '001 196 000 022',
    'mother.idPaperIssueDate': b[0],
    'mother.idPaperIssuer': b[1],
  },
  expect,
});
const ORDER = 'Cục Cảnh sát quản lý hành chính về trật tự xã hội';

export const cases = (): RuleCase[] => [
  twice(['15/09/2021', ORDER], ['15/9/2021', 'Cục CS QLHC về TTXH']),
  twice(['15/09/2021', ORDER], ['15/09/2012', ORDER], 'warn two-dates mother.idPaperIssueDate'),
  twice(['15/09/2021', ORDER], ['15/09/2021', 'Bộ Công an'], 'warn two-issuers mother.idPaperIssuer'),
  twice(['15/09/2021', ORDER], ['15/09/2021', 'Cục trưởng']),
  twice(['15/09/2021', ORDER], ['', '']),
  {
    name: 'a passport here, the card there',
    facts: {
      'requester.personalId': '001196000022',
      'requester.idPaperType': 'Hộ chiếu',
      'requester.idPaperNumber': 'C1234567',
      'requester.idPaperIssueDate': '15/09/2021',
      'mother.personalId': '001196000022',
      'mother.idPaperType': 'Căn cước công dân',
      'mother.idPaperNumber': '001196000022',
      'mother.idPaperIssueDate': '15/09/2022',
    },
    expect: [],
  },
  {
    name: 'two people with one number: another rule tells it',
    facts: {
      'groom.fullName': 'Lê Quang Dũng',
      'groom.personalId': '079098000055',
      'groom.idPaperIssueDate': '10/10/2023',
      'bride.fullName': 'Võ Ngọc Trâm',
      'bride.personalId': '079098000055',
      'bride.idPaperIssueDate': '15/07/2024',
    },
    expect: [],
  },
  {
    name: 'two people with one passport',
    facts: {
      'groom.idPaperType': 'Hộ chiếu',
      'groom.idPaperNumber': 'E12345678',
      'groom.fullName': 'Lucas André Martin',
      'bride.idPaperType': 'Hộ chiếu',
      'bride.idPaperNumber': 'e12345678',
      'bride.fullName': 'Võ Ngọc Trâm',
    },
    expect: ['warn two-names bride.idPaperNumber'],
  },
];
