/** Dates of one person and one dossier come in an order that can happen. Compared only where no day they may mean fits. */
import { BIRTH_FORM, isBirthForm } from '../../core/birth';
import { certainlyBefore, dateOf, formatDate } from '../../core/dates';
import { roleOf, type Attribute, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** `[earlier, later, subtype]`: the later one cannot come first. */
function orders(person: Person): [Role, Role, string][] {
  const at = (attribute: Attribute) => roleOf(person, attribute);
  return [
    [at('birthDate'), at('deathDate'), 'death-before-birth'],
    [at('birthDate'), at('marriageDate'), 'marriage-before-birth'],
    [at('marriageDate'), at('divorceDate'), 'divorce-before-marriage'],
    [at('deathDate'), at('deathNoticeDate'), 'notice-before-death'],
    [at('periodFrom'), at('periodTo'), 'period'],
  ];
}
const NOTICE: [Role, Role, string] = ['subject.deathDate', 'dossier.deathNoticeDate', 'notice-before-death'];
const RECORD: [Role, Role, string] = ['subject.birthDate', 'dossier.recordDate', 'record-before-birth'];
/** Registration of a birth that was registered once before: the record is the child's. */
const AGAIN: ReadonlySet<string> = new Set(['1.004884', '1.004772']);

/** Other birth forms ask for the parents' marriage certificate: its day lies before the child's birth. */
const isOwnRecord = (facts: Facts): boolean => !isBirthForm(facts) || AGAIN.has(facts.procedure ?? '');

function inOrder(facts: Facts, [first, second, subtype]: [Role, Role, string]): Finding[] {
  const [a, b] = [dateOf(facts.get(first)), dateOf(facts.get(second))];
  if (!a || !b || !certainlyBefore(b, a)) return [];
  return [
    {
      subtype,
      severity: 'error',
      role: second,
      others: [first],
      params: { first: formatDate(a), second: formatDate(b) },
    },
  ];
}

const check = (facts: Facts): Finding[] =>
  [...facts.persons.flatMap(orders), NOTICE, ...(isOwnRecord(facts) ? [RECORD] : [])].flatMap((order) =>
    inOrder(facts, order),
  );

const rule: Rule = {
  id: 'date-order',
  version: 1,
  confidence: 'certain',
  source: 'Luật Hộ tịch 2014 Điều 14, Điều 34: thứ tự của sinh, kết hôn, ly hôn, chết và việc đăng ký',
  scope: 'form',
  reads: [
    '*.birthDate',
    '*.deathDate',
    '*.marriageDate',
    '*.divorceDate',
    '*.deathNoticeDate',
    '*.periodFrom',
    '*.periodTo',
    'dossier.recordDate',
    ...BIRTH_FORM,
  ],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'died before birth',
    facts: { 'subject.birthDate': '05/1990', 'subject.deathDate': '1989' },
    expect: ['error death-before-birth subject.deathDate'],
  },
  {
    name: 'died in the year of birth',
    facts: { 'subject.birthDate': '05/1990', 'subject.deathDate': '1990' },
    expect: [],
  },
  {
    name: 'registered before birth',
    facts: { 'subject.birthDate': '05/03/1990', 'dossier.recordDate': '04/03/1990' },
    expect: ['error record-before-birth dossier.recordDate'],
  },
  {
    name: 'married before birth',
    facts: { 'subject.birthDate': '05/03/1990', 'subject.marriageDate': '1989' },
    expect: ['error marriage-before-birth subject.marriageDate'],
  },
  {
    name: 'divorced before the marriage',
    facts: { 'groom.marriageDate': '05/03/2015', 'groom.divorceDate': '04/03/2015' },
    expect: ['error divorce-before-marriage groom.divorceDate'],
  },
  {
    name: 'death notice before the death',
    facts: { 'subject.deathDate': '05/11/2026', 'dossier.deathNoticeDate': '04/11/2026' },
    expect: ['error notice-before-death dossier.deathNoticeDate'],
  },
  {
    name: 'period turned round',
    facts: { 'dossier.periodFrom': '01/2020', 'dossier.periodTo': '12/2019' },
    expect: ['error period dossier.periodTo'],
  },
  {
    name: "the parents' marriage certificate",
    facts: {
      'dossier.birthKind': '',
      'subject.birthDate': '24/10/2026',
      'dossier.recordDate': '15/07/2020',
    },
    procedure: '3.000722',
    expect: [],
  },
  {
    name: 'registered again: the record is of the birth',
    facts: {
      'dossier.birthKind': '',
      'subject.birthDate': '24/10/1996',
      'dossier.recordDate': '15/07/1990',
    },
    procedure: '1.004884',
    expect: ['error record-before-birth dossier.recordDate'],
  },
  {
    name: 'a period of one day',
    facts: { 'dossier.periodFrom': '01/12/2019', 'dossier.periodTo': '01/12/2019' },
    expect: [],
  },
];
