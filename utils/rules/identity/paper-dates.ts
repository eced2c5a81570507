/** Dates and issuers of identity papers: CMND no longer valid, cards before birth, cards out of date. */
import {
  birthday,
  certainlyBefore,
  dateOf,
  dayOf,
  formatDate,
  formatDay,
  type PartialDate,
} from '../../core/dates';
import { birthOf, carriesPersonalId, isSelf, paperKind, peopleOf, value } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

/** Luật Căn cước 2023 Điều 46 khoản 2: no CMND is valid from this day on. */
const OLD_CARD_ENDS = dayOf('2025-01-01');
/** Luật Căn cước 2023 in force: cards are "thẻ căn cước", signed by the ministry. */
const NEW_CARD_BEGINS = dayOf('2024-07-01');
/** From about then the order police sign; before, the population department (known prints, likely). */
const ORDER_POLICE_BEGINS = dayOf('2018-10-10');
/** Điều 21: a card is renewed at these ages; one issued within two years before serves until the next. */
const RENEWAL_AGES = [14, 25, 40, 60] as const;
const TWO_YEARS = 731;

/** Who certainly stands at the counter alive; mother, father and others may be dead, and papers of the dead stay as they are. */
const ALIVE: ReadonlySet<Person> = new Set<Person>([
  'requester',
  'submitter',
  'groom',
  'bride',
  'recipient',
  'householder',
  'owner',
  'guardian',
  'adopter',
]);

function alive(facts: Facts, person: Person): 'yes' | 'no' | 'perhaps' {
  if (ALIVE.has(person)) return 'yes';
  if (person === 'subject') {
    if (facts.get('subject.deathDate') !== '') return 'no';
    return isSelf(facts) ? 'yes' : 'perhaps';
  }
  const place = fold(
    [value(facts, person, 'residenceAbroad'), value(facts, person, 'residenceDetail')].join(' '),
  );
  return /(^|[^a-z])(da )?(chet|mat|tu tran)([^a-z]|$)/.test(place) ? 'no' : 'perhaps';
}

/** Last day on which a card of this age group is valid; null after the last renewal (no expiry). */
function lastDay(birth: PartialDate, issued: PartialDate): number | null {
  const next = RENEWAL_AGES.map((age) => birthday(birth, age)).find((day) => day - issued.first > TWO_YEARS);
  return next ?? null;
}

/** The police department or ministry that signed cards of that day; null when the printed issuer agrees. */
function otherIssuer(
  issuer: string,
  issued: PartialDate,
): 'ministry' | 'order-police' | 'population-police' | null {
  const name = fold(issuer);
  if (name === '') return null;
  const is = {
    ministry: /^bo cong an$|^bca$/.test(name),
    'order-police': /quan ly hanh chinh ve trat tu|qlhc ve ttxh|ql ?hc/.test(name),
    'population-police': /dkql|dang ky quan ly cu tru|du lieu quoc gia/.test(name),
  };
  if (issued.first >= NEW_CARD_BEGINS) return is.ministry ? null : 'ministry';
  if (issued.first >= ORDER_POLICE_BEGINS) return is['order-police'] ? null : 'order-police';
  return is['population-police'] || is['order-police'] ? null : 'population-police';
}

function ofPerson(facts: Facts, person: Person, today: number): Finding[] {
  const at = (
    attribute: 'idPaperType' | 'idPaperIssueDate' | 'idPaperIssuer' | 'idPaperExpiry' | 'birthDate',
  ) => roleOf(person, attribute);
  const kind = paperKind(facts.get(at('idPaperType')));
  const issued = dateOf(facts.get(at('idPaperIssueDate')));
  const expiry = dateOf(facts.get(at('idPaperExpiry')));
  const birth = birthOf(facts, person);
  const life = alive(facts, person);
  const found: Finding[] = [];

  if (kind === 'old-card' && today >= OLD_CARD_ENDS && life !== 'no') {
    const severity = life === 'yes' ? 'error' : person === 'subject' ? 'info' : 'warn';
    found.push({ subtype: 'old-card', severity, role: at('idPaperType') });
  }
  if (issued && birth && certainlyBefore(issued, birth)) {
    const params = { issued: formatDate(issued), birth: formatDate(birth) };
    return [
      ...found,
      {
        subtype: 'before-birth',
        severity: 'error',
        role: at('idPaperIssueDate'),
        others: [at('birthDate')],
        params,
      },
    ];
  }
  if (issued && expiry && certainlyBefore(expiry, issued)) {
    found.push({
      subtype: 'expiry-before-issue',
      severity: 'error',
      role: at('idPaperExpiry'),
      others: [at('idPaperIssueDate')],
    });
  } else if (expiry && expiry.last < today && life === 'yes') {
    found.push({
      subtype: 'expired',
      severity: 'warn',
      role: at('idPaperExpiry'),
      params: { date: formatDate(expiry) },
    });
  }
  if (!issued || issued.precision !== 'day' || issued.first > today || !carriesPersonalId(kind)) return found;

  const issuer = otherIssuer(facts.get(at('idPaperIssuer')), issued);
  if (issuer)
    found.push({
      subtype: 'issuer',
      severity: 'info',
      role: at('idPaperIssuer'),
      others: [at('idPaperIssueDate')],
      params: { issuer, date: formatDate(issued) },
    });
  if (kind === 'identity-card' && issued.first < NEW_CARD_BEGINS) {
    found.push({
      subtype: 'card-kind',
      severity: 'info',
      role: at('idPaperType'),
      others: [at('idPaperIssueDate')],
      params: { date: formatDate(issued) },
    });
  }
  // Computed, not read from the card: only a hint to look at the printed date.
  const last = birth?.precision === 'day' && !expiry ? lastDay(birth, issued) : null;
  if (last !== null && last < today && life === 'yes') {
    found.push({
      subtype: 'renewal',
      severity: 'info',
      role: at('idPaperIssueDate'),
      others: [at('birthDate')],
      params: { date: formatDay(last) },
    });
  }
  return found;
}

const rule: Rule = {
  id: 'paper-dates',
  version: 1,
  confidence: 'certain',
  source: 'Luật Căn cước 26/2023/QH15 Điều 21 và Điều 46 khoản 2',
  scope: 'form',
  reads: ['*'],
  check: (facts) => peopleOf(facts).flatMap((person) => ofPerson(facts, person, dayOf(facts.today))),
};
export default rule;

const POLICE = 'Cục Cảnh sát quản lý hành chính về trật tự xã hội';

export const cases = (): RuleCase[] => [
  {
    name: 'citizen card of 2021',
    facts: {
      'groom.idPaperType': 'Thẻ căn cước công dân',
      'groom.idPaperIssueDate': '20/05/2021',
      'groom.idPaperIssuer': POLICE,
      'groom.birthDate': '12/03/1994',
    },
    expect: [],
  },
  {
    name: 'card of 2025 by the ministry',
    facts: {
      'groom.idPaperType': 'Thẻ căn cước',
      'groom.idPaperIssueDate': '20/05/2025',
      'groom.idPaperIssuer': 'BỘ CÔNG AN',
    },
    expect: [],
  },
  {
    name: 'card of 2017 by the police for residence',
    facts: {
      'groom.idPaperType': 'Căn cước công dân',
      'groom.idPaperIssueDate': '20/05/2017',
      'groom.idPaperIssuer': 'Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư',
    },
    expect: [],
  },
  {
    name: 'card of 2021 by the police for residence',
    facts: {
      'groom.idPaperType': 'Căn cước công dân',
      'groom.idPaperIssueDate': '20/05/2021',
      'groom.idPaperIssuer': 'Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư',
    },
    expect: ['info issuer groom.idPaperIssuer'],
  },
  {
    name: 'card of 2025 by the police department',
    facts: {
      'groom.idPaperType': 'Thẻ căn cước',
      'groom.idPaperIssueDate': '20/05/2025',
      'groom.idPaperIssuer': POLICE,
    },
    expect: ['info issuer groom.idPaperIssuer'],
  },
  {
    name: 'a card of 2021 under the new name',
    facts: {
      'groom.idPaperType': 'Thẻ căn cước',
      'groom.idPaperIssueDate': '20/05/2021',
      'groom.idPaperIssuer': POLICE,
    },
    expect: ['info card-kind groom.idPaperType'],
  },
  {
    name: 'CMND of a groom',
    facts: { 'groom.idPaperType': 'Chứng minh nhân dân' },
    expect: ['error old-card groom.idPaperType'],
  },
  {
    name: 'CMND while it was valid',
    today: '2024-12-31',
    facts: { 'groom.idPaperType': 'Chứng minh nhân dân' },
    expect: [],
  },
  {
    name: 'CMND on the first day after',
    today: '2025-01-01',
    facts: { 'groom.idPaperType': 'CMND' },
    expect: ['error old-card groom.idPaperType'],
  },
  {
    name: 'CMND of a father who may be dead',
    facts: { 'father.idPaperType': 'Chứng minh nhân dân' },
    expect: ['warn old-card father.idPaperType'],
  },
  {
    name: 'CMND of a father who is dead',
    facts: { 'father.idPaperType': 'Chứng minh nhân dân', 'father.residenceAbroad': 'Đã chết' },
    expect: [],
  },
  {
    name: 'CMND of the person who died',
    facts: { 'subject.idPaperType': 'Chứng minh nhân dân', 'subject.deathDate': '01/11/2026' },
    expect: [],
  },
  {
    name: 'issued before birth',
    facts: { 'bride.idPaperIssueDate': '01/01/2000', 'bride.birthDate': '30/06/2001' },
    expect: ['error before-birth bride.idPaperIssueDate'],
  },
  {
    name: 'issued in the year of birth',
    facts: { 'bride.idPaperIssueDate': '01/01/2001', 'bride.birthDate': '2001' },
    expect: [],
  },
  {
    name: 'passport expired',
    facts: { 'groom.idPaperExpiry': '21/11/2026' },
    expect: ['warn expired groom.idPaperExpiry'],
  },
  { name: 'passport valid today', facts: { 'groom.idPaperExpiry': '22/11/2026' }, expect: [] },
  {
    name: 'expiry before issue',
    facts: { 'groom.idPaperIssueDate': '02/02/2022', 'groom.idPaperExpiry': '01/02/2022' },
    expect: ['error expiry-before-issue groom.idPaperExpiry'],
  },
  {
    name: 'renewal at 25 has passed',
    facts: {
      'bride.idPaperType': 'Căn cước công dân',
      'bride.birthDate': '10/10/2001',
      'bride.idPaperIssueDate': '15/03/2020',
    },
    expect: ['info renewal bride.idPaperIssueDate'],
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
