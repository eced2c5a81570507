/** Every date box: a real day in a form that can be read one way only, not in the future. */
import { certainlyBefore, dateOf, formatDate, parseDate, type PartialDate } from '../../core/dates';
import { attributeOf, personOf, type Attribute, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

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

/** Printed on the cards of people over 60, in place of a day. */
const NO_END = new Set(['khong thoi han', 'vo thoi han', 'khong co thoi han', 'khong xac dinh thoi han']);

function judge(facts: Facts, role: Role, text: string, received: PartialDate, today: PartialDate): Finding[] {
  if (attributeOf(role) === 'idPaperExpiry' && NO_END.has(fold(text))) return [];
  const parsed = parseDate(text);
  const fix = (date: PartialDate) => [{ role, value: formatDate(date) }];
  if (!parsed.ok) {
    const severity = parsed.problem === 'lunar' ? 'warn' : 'error';
    const fixes = parsed.meant ? fix(parsed.meant) : [];
    return [{ subtype: parsed.problem, severity, role, fixes }];
  }
  const { date } = parsed;
  if (!OPEN.has(attributeOf(role)) && certainlyBefore(received, date)) {
    const params = { date: formatDate(date), received: formatDate(received) };
    if (certainlyBefore(today, date)) return [{ subtype: 'future', severity: 'error', role, params }];
    // a paper brought later may be younger than the dossier
    return [{ subtype: 'after-receipt', severity: 'error', role, params, overridable: true }];
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

function check(facts: Facts): Finding[] {
  const [received, today] = [dateOf(facts.today), dateOf(facts.now)];
  if (!received || !today) return [];
  return facts.roles
    .filter((role) => DATES.has(attributeOf(role)) && facts.get(role) !== '')
    .flatMap((role) => judge(facts, role, facts.get(role), received, today));
}

const rule: Rule = {
  id: 'dates',
  version: 2,
  confidence: 'certain',
  source: 'Luật Hộ tịch 2014 Điều 14; lịch dương (dd/mm/yyyy)',
  scope: 'field',
  reads: [...[...DATES].map((date) => `*.${date}` as const), 'dossier.birthKind'],
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
  { name: 'a card without an end', facts: { 'groom.idPaperExpiry': 'Không thời hạn' }, expect: [] },
  {
    name: 'a paper issued after the dossier was received: an error, but it may have been brought later',
    facts: { 'groom.idPaperIssueDate': '24/11/2026' },
    now: '2026-11-25',
    expect: ['error after-receipt groom.idPaperIssueDate'],
  },
  {
    name: 'a paper issued tomorrow',
    facts: { 'groom.idPaperIssueDate': '26/11/2026' },
    now: '2026-11-25',
    expect: ['error future groom.idPaperIssueDate'],
  },
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
];
