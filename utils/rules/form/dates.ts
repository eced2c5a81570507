/** Every date box: a real day in a form that can be read one way only, not in the future, in an order that can happen. */
import { certainlyBefore, dateOf, formatDate, parseDate, type PartialDate } from '../../core/dates';
import { attributeOf, personOf, roleOf, type Attribute, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const DATES: ReadonlySet<Attribute> = new Set<Attribute>([
  'birthDate',
  'idPaperIssueDate',
  'idPaperExpiry',
  'deathDate',
  'marriageDate',
  'divorceDate',
  'recordDate',
  'deathNoticeDate',
  'courtDecisionDate',
  'periodFrom',
  'periodTo',
  'receiptDate',
  'startDate',
]);
/** May lie ahead. */
const OPEN: ReadonlySet<Attribute> = new Set<Attribute>([
  'idPaperExpiry',
  'periodFrom',
  'periodTo',
  'startDate',
]);
/** Printed with the day on the paper itself, always. */
const WHOLE_DAY: ReadonlySet<Attribute> = new Set<Attribute>([
  'idPaperIssueDate',
  'courtDecisionDate',
  'deathNoticeDate',
]);
/** People who stand at the counter: they are not older than 120 years. The dead of old records may be. */
const PRESENT: ReadonlySet<Person> = new Set<Person>([
  'requester',
  'groom',
  'bride',
  'submitter',
  'recipient',
  'householder',
  'owner',
]);
const OLDEST = 120;

/** A new-born child, a groom and a bride have a known day of birth; old people and parents may have a year only. */
function needsDay(facts: Facts, role: Role): boolean {
  if (WHOLE_DAY.has(attributeOf(role))) return true;
  return role === 'subject.birthDate' && facts.has('dossier.birthKind');
}

function judge(facts: Facts, role: Role, text: string, today: PartialDate): Finding[] {
  const parsed = parseDate(text);
  const fix = (date: PartialDate) => [{ role, value: formatDate(date) }];
  if (!parsed.ok) {
    const severity = parsed.problem === 'lunar' ? 'warn' : 'error';
    const fixes = parsed.meant ? fix(parsed.meant) : [];
    return [{ subtype: parsed.problem, severity, role, fixes }];
  }
  const { date } = parsed;
  if (certainlyBefore(today, date)) {
    if (!OPEN.has(attributeOf(role)))
      return [{ subtype: 'future', severity: 'error', role, params: { date: formatDate(date) } }];
  }
  if (attributeOf(role) === 'birthDate' && today.year - date.year > OLDEST && PRESENT.has(personOf(role))) {
    return [{ subtype: 'too-old', severity: 'error', role, params: { age: today.year - date.year } }];
  }
  if (date.precision !== 'day') {
    if (needsDay(facts, role)) return [{ subtype: 'day-needed', severity: 'error', role }];
    if (facts.fields(role)[0]?.kind === 'date') return [{ subtype: 'day-needed', severity: 'warn', role }];
  }
  const plain = formatDate(date);
  // A native date box keeps ISO inside and shows dd/mm/yyyy: that is the portal's business.
  const native = facts.fields(role)[0]?.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text);
  return text === plain || native
    ? []
    : [{ subtype: 'form', severity: 'info', role, params: { date: plain }, fixes: fix(date) }];
}

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
const ACROSS: [Role, Role, string][] = [
  ['subject.birthDate', 'dossier.recordDate', 'record-before-birth'],
  ['subject.deathDate', 'dossier.deathNoticeDate', 'notice-before-death'],
];

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

function check(facts: Facts): Finding[] {
  const today = dateOf(facts.today);
  if (!today) return [];
  const boxes = facts.roles.filter((role) => DATES.has(attributeOf(role)) && facts.get(role) !== '');
  const single = boxes.flatMap((role) => judge(facts, role, facts.get(role), today));
  // A date that is wrong by itself is not compared as well: one cause, one issue.
  const wrong = new Set(
    single.filter((finding) => finding.severity === 'error').map((finding) => finding.role),
  );
  const pairs = [...facts.persons.flatMap(orders), ...ACROSS]
    .filter(([first, second]) => !wrong.has(first) && !wrong.has(second))
    .flatMap((order) => inOrder(facts, order));
  return [...single, ...pairs];
}

const rule: Rule = {
  id: 'dates',
  version: 1,
  confidence: 'certain',
  source: 'Luật Hộ tịch 2014 Điều 14; lịch dương (dd/mm/yyyy)',
  scope: 'field',
  reads: ['*'],
  check,
};
export default rule;

const born = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { 'father.birthDate': text },
  expect: expect.map((line) => `${line} father.birthDate`),
});

export const cases = (): RuleCase[] => [
  born('05/03/1990'),
  born('29/02/2024'),
  born('1952'),
  born('07/1961'),
  born('1890'),
  born('5/3/1990', 'info form'),
  born('05-03-1990', 'info form'),
  born('05.03.1990', 'info form'),
  born('05031990', 'info form'),
  born('1990-03-05', 'info form'),
  born('ngày 5 tháng 3 năm 1990', 'info form'),
  born('//1952', 'info form'),
  born('31/04/2026', 'error not-real'),
  born('29/02/2026', 'error not-real'),
  born('30/02/1990', 'error not-real'),
  born('13/25/2020', 'error not-real'),
  born('03/25/2020', 'error month-first'),
  born('05/03/90', 'error two-digit-year'),
  born('2026/11/21', 'error year-first'),
  born('00/00/1952', 'error zero-part'),
  born('05/03', 'error two-digit-year'),
  born('05//1990', 'error incomplete'),
  born('15/8 âm lịch', 'warn lunar'),
  born('không rõ', 'error unreadable'),
  born('23/11/2026', 'error future'),
  born('22/11/2026'),
  born('2026'),
  born('2027', 'error future'),
  { name: 'expiry ahead', facts: { 'groom.idPaperExpiry': '01/01/2035' }, expect: [] },
  {
    name: 'issue date by year',
    facts: { 'groom.idPaperIssueDate': '2021' },
    expect: ['error day-needed groom.idPaperIssueDate'],
  },
  {
    name: 'child of a birth form by year',
    facts: { 'dossier.birthKind': '', 'subject.birthDate': '2026' },
    expect: ['error day-needed subject.birthDate'],
  },
  { name: 'old record by year', facts: { 'subject.birthDate': '1890' }, expect: [] },
  { name: 'groom of 130', facts: { 'groom.birthDate': '1896' }, expect: ['error too-old groom.birthDate'] },
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
    name: 'a broken date is not compared as well',
    facts: { 'subject.birthDate': '05/03/2030', 'subject.deathDate': '01/01/2020' },
    expect: ['error future subject.birthDate'],
  },
];
