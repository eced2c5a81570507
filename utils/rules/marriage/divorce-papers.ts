/** The judgment that ended a marriage: there where somebody is divorced, and with a number, day and court that can be. */
import { ageOn, certainlyBefore, dateOf, dayOf, formatDate } from '../../core/dates';
import { readRecordNumber } from '../../core/civil-records';
import { leastAge, maritalStatusOf } from '../../core/marital';
import { officeOf } from '../../core/offices';
import { impliedGender } from '../../core/kinship';
import { birthOf, genderOf, isForeigner } from '../../core/people';
import { roleOf, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { hasWords, words } from '../../core/text';

/** A first-instance judgment can be appealed against for 15 days (BLTTDS 2015 Điều 273), the procuracy has 15 or 30. */
const DAYS_TO_APPEAL = 30;

const PEOPLE = ['groom', 'bride', 'subject'] as const satisfies readonly Person[];
const PARTS = ['courtDecisionNumber', 'courtDecisionDate', 'courtDecisionIssuer'] as const;
const rolesAt = (holder: Person) => PARTS.map((part) => roleOf(holder, part)) as [Role, Role, Role];
const statusOf = (facts: Facts, person: Person) =>
  maritalStatusOf(facts.get(roleOf(person, 'maritalStatus')));

/** Whose boxes of a judgment, and who of the form they can be about: the dossier's own are of whoever has none. */
function judgments(facts: Facts): [holder: Person, about: readonly Person[]][] {
  const has = (holder: Person) => rolesAt(holder).some(facts.has);
  const rest = PEOPLE.filter((person) => facts.persons.includes(person) && !has(person));
  // Other decisions of courts stand in the dossier too: only where a form asks for a marital status it is a divorce.
  const ofDossier = has('dossier') && rest.some((person) => facts.has(roleOf(person, 'maritalStatus')));
  return [
    ...PEOPLE.filter(has).map((person): [Person, Person[]] => [person, [person]]),
    ...(ofDossier ? [['dossier', rest] as [Person, Person[]]] : []),
  ];
}

/** Divorced before a court of this country, as far as one can see: others have papers of another form. */
function atHome(facts: Facts, person: Person): boolean {
  const status = facts.get(roleOf(person, 'maritalStatus'));
  // The judgment, or its year, may be written into the status itself.
  return !isForeigner(facts, person) && !hasWords(status, 'nước ngoài') && !/\d\d/.test(status);
}

/** Who was divorced by it: nobody while it may also be somebody else. */
function divorcee(facts: Facts, about: readonly Person[]): Person | undefined {
  if (about.length === 1) return about[0];
  const divorced = about.filter((person) => ['divorced', null].includes(statusOf(facts, person)));
  return divorced.length === 1 && statusOf(facts, divorced[0]!) !== null ? divorced[0] : undefined;
}

/** A day that cannot be that of this divorce: by the number, the age, the wedding. One of them tells it. */
function wrongDay(facts: Facts, [number, day]: readonly Role[], person: Person | undefined): Finding[] {
  const on = dateOf(facts.get(day!));
  if (!on) return [];
  const say = (subtype: string, role: Role, other: Role, params = {}): Finding[] => [
    { subtype, severity: 'warn', role, others: [other], params },
  ];
  const { year } = readRecordNumber(facts.get(number!));
  if (year !== null && year <= Number(facts.today.slice(0, 4)) && (on.year < year || on.year > year + 1))
    return say('year-differs', number!, day!, { year, date: on.year });
  if (!person) return [];
  const birth = birthOf(facts, person);
  const gender = impliedGender(facts, person) ?? genderOf(facts, person) ?? 'female';
  if (birth && ageOn(birth, on).max < leastAge(gender, on))
    return say('too-early', day!, roleOf(person, 'birthDate'));
  // Who is married or widowed may have been divorced from somebody else before.
  const wedding = roleOf(person, 'marriageDate');
  const began = statusOf(facts, person) === 'divorced' ? dateOf(facts.get(wedding)) : null;
  return began && certainlyBefore(on, began)
    ? say('before-marriage', day!, wedding, { date: formatDate(began) })
    : [];
}

function judge(facts: Facts, holder: Person, about: readonly Person[]): Finding[] {
  const boxes = rolesAt(holder);
  const [number, day, court] = boxes;
  const statusRoles = (people: readonly Person[]) => people.map((person) => roleOf(person, 'maritalStatus'));
  const filled = boxes.filter((role) => facts.get(role) !== '');
  const found: Finding[] = [];

  if (filled[0] && about.every((person) => statusOf(facts, person) === 'single')) {
    const [role, ...others] = [...statusRoles(about), ...filled];
    return [{ subtype: 'not-needed', severity: 'warn', role: role!, others }];
  }
  const divorced = about.filter((person) => statusOf(facts, person) === 'divorced' && atHome(facts, person));
  if (divorced.length > 0) {
    // What the pack requires is told by `required`.
    const [first, ...rest] = boxes.filter(
      (role) => facts.has(role) && facts.get(role) === '' && !facts.required.has(role),
    );
    const others = [...rest, ...statusRoles(divorced)];
    if (first) found.push({ subtype: 'missing', severity: 'warn', role: first, others });
  }

  const text = facts.get(number);
  const { year } = readRecordNumber(text);
  if (text !== '' && !/\d/.test(text)) found.push({ subtype: 'no-number', severity: 'warn', role: number });
  if (year !== null && year > Number(facts.today.slice(0, 4))) {
    // A day that has not come either is told by itself.
    const others = facts.has(day) ? [day] : [];
    found.push({ subtype: 'year-ahead', severity: 'warn', role: number, others, params: { year } });
  }

  const wrong = wrongDay(facts, boxes, divorcee(facts, about));
  found.push(...wrong);
  const on = dateOf(facts.get(day));
  if (wrong.length === 0 && on?.precision === 'day') {
    const since = dayOf(facts.today) - on.first;
    const name = words(text.slice(0, 100));
    const first = name.includes('hngd') && name.includes('st') && !name.some((word) => word.startsWith('qd'));
    if (first && since >= 0 && since < DAYS_TO_APPEAL)
      found.push({ subtype: 'not-final', severity: 'info', role: day, others: [number], params: { since } });
  }

  const { kind } = officeOf(facts.get(court));
  // A divorce abroad is noted by a committee; a number with the marks of a court is a court's.
  const courts = words(text.slice(0, 100)).some((word) => word === 'hngd' || word.startsWith('qdst'));
  if (kind === 'police' || (kind === 'committee' && courts))
    found.push({ subtype: 'not-court', severity: 'warn', role: court, others: courts ? [number] : [] });
  return found;
}

const rule: Rule = {
  id: 'divorce-papers',
  version: 2,
  confidence: 'likely',
  source:
    'Nghị định 123/2015/NĐ-CP Điều 10, Điều 22, Điều 30; Bộ luật Tố tụng dân sự 2015 Điều 273, Điều 280 (thời hạn kháng cáo, kháng nghị)',
  scope: 'form',
  reads: [
    '*.maritalStatus',
    '*.courtDecisionNumber',
    '*.courtDecisionDate',
    '*.courtDecisionIssuer',
    '*.marriageDate',
    '*.birthDate',
    '*.gender',
    '*.nationality',
    'requester.relation',
  ],
  yields: ['date-order', 'marital-facts:single'],
  check: (facts) => judgments(facts).flatMap(([holder, about]) => judge(facts, holder, about)),
};
export default rule;

const papers = (
  name: string,
  [status, number, day, court]: readonly [string, string, string, string],
  ...expect: string[]
): RuleCase => ({
  name,
  facts: {
    'groom.maritalStatus': status,
    'groom.courtDecisionNumber': number,
    'groom.courtDecisionDate': day,
    'groom.courtDecisionIssuer': court,
  },
  expect: expect.map((line) => {
    const [severity, subtype, attribute] = line.split(' ');
    return `${severity} ${subtype} groom.${attribute}`;
  }),
});
const DIVORCED = 'Đã đăng ký kết hôn, nhưng đã ly hôn';
const COURT = 'Tòa án nhân dân thành phố Nam Định';

const certificate = (
  name: string,
  [status, number, day]: readonly [string, string, string],
  ...expect: string[]
): RuleCase => ({
  name: `certificate: ${name}`,
  facts: {
    'subject.maritalStatus': status,
    'subject.marriageDate': '05/03/2010',
    'dossier.courtDecisionNumber': number,
    'dossier.courtDecisionDate': day,
  },
  expect,
});
const couple = (name: string, his: string, hers: string, day: string, ...expect: string[]): RuleCase => ({
  name,
  facts: {
    'groom.maritalStatus': his,
    'groom.birthDate': '30/06/1990',
    'bride.maritalStatus': hers,
    'bride.birthDate': '30/06/2001',
    'dossier.courtDecisionDate': day,
  },
  expect,
});

export const cases = (): RuleCase[] => [
  papers('a decision of a court', [DIVORCED, '45/2023/QĐST-HNGĐ', '12/04/2023', COURT]),
  papers('a judgment, its day in the year after', [DIVORCED, '45/2022/HNGĐ-ST', '05/01/2023', COURT]),
  papers('a court abroad, a number without a year', [DIVORCED, '2023-D-114', '12/04/2023', 'Family Court']),
  papers('a note of a divorce abroad', [DIVORCED, '12/2023', '12/04/2023', 'UBND quận Ba Đình']),
  papers('single, with no papers', ['Chưa đăng ký kết hôn với ai', '', '', '']),
  papers('a widower has none', ['Đã đăng ký kết hôn, nhưng vợ/chồng đã chết', '', '', '']),
  papers('nothing written', [DIVORCED, '', '', ''], 'warn missing courtDecisionNumber'),
  papers('without its day', [DIVORCED, '45/2023/QĐST-HNGĐ', '', COURT], 'warn missing courtDecisionDate'),
  papers(
    'single with a judgment',
    ['Chưa đăng ký kết hôn với ai', '45/2023/QĐST-HNGĐ', '12/04/2023', COURT],
    'warn not-needed maritalStatus',
  ),
  papers(
    'words instead of the number',
    [DIVORCED, 'không nhớ', '12/04/2023', COURT],
    'warn no-number courtDecisionNumber',
  ),
  papers(
    'a year that has not come',
    [DIVORCED, '45/2032/QĐST-HNGĐ', '12/04/2023', COURT],
    'warn year-ahead courtDecisionNumber',
  ),
  papers(
    'decided before its year',
    [DIVORCED, '45/2023/QĐST-HNGĐ', '12/04/2021', COURT],
    'warn year-differs courtDecisionNumber',
  ),
  papers(
    'the issuer of the identity card',
    [DIVORCED, '45/2023/QĐST-HNGĐ', '12/04/2023', 'Cục Cảnh sát quản lý hành chính về trật tự xã hội'],
    'warn not-court courtDecisionIssuer',
  ),
  papers(
    'a court number of a committee',
    [DIVORCED, '45/2023/QĐST-HNGĐ', '12/04/2023', 'UBND phường Ba Đình'],
    'warn not-court courtDecisionIssuer',
  ),
  papers(
    'a judgment of last week',
    [DIVORCED, '45/2026/HNGĐ-ST', '16/11/2026', COURT],
    'info not-final courtDecisionDate',
  ),
  papers('an agreed divorce of last week is final at once', [
    DIVORCED,
    '45/2026/QĐST-HNGĐ',
    '16/11/2026',
    COURT,
  ]),
  {
    name: 'divorced as a child',
    facts: { 'bride.birthDate': '30/06/2001', 'bride.courtDecisionDate': '12/04/2012' },
    expect: ['warn too-early bride.courtDecisionDate'],
  },
  {
    name: 'divorced as a child, by a number of another year: one issue',
    facts: {
      'bride.birthDate': '30/06/2001',
      'bride.courtDecisionNumber': '45/2023/QĐST-HNGĐ',
      'bride.courtDecisionDate': '12/04/2012',
    },
    expect: ['warn year-differs bride.courtDecisionNumber'],
  },
  certificate('a judgment in the boxes of the dossier', [DIVORCED, '45/2023/QĐST-HNGĐ', '12/04/2023']),
  certificate('nothing written', ['Đã ly hôn', '', ''], 'warn missing dossier.courtDecisionNumber'),
  certificate('divorced abroad', ['Đã ly hôn (tại nước ngoài)', '', '']),
  certificate('the judgment is told in the status', ['Đã ly hôn theo QĐ số 45/2023/QĐST-HNGĐ', '', '']),
  certificate('a widower', ['Vợ đã chết', '', '']),
  certificate('not known to be divorced', ['Ly thân', '', '']),
  certificate(
    'never married, with a judgment',
    ['Chưa đăng ký kết hôn với ai lần nào', '45/2023/QĐST-HNGĐ', '12/04/2023'],
    'warn not-needed subject.maritalStatus',
  ),
  certificate(
    'divorced before the wedding',
    ['Đã ly hôn', '45/2009/QĐST-HNGĐ', '12/04/2009'],
    'warn before-marriage dossier.courtDecisionDate',
  ),
  certificate(
    'divorced before the wedding, or another year: the number tells',
    ['Đã ly hôn', '45/2023/QĐST-HNGĐ', '12/04/2009'],
    'warn year-differs dossier.courtDecisionNumber',
  ),
  certificate('divorced in the year of the wedding', ['Đã ly hôn', '45/2010/QĐST-HNGĐ', '2010']),
  certificate('divorced, then married again', ['Đang có vợ', '45/2009/QĐST-HNGĐ', '12/04/2009']),
  { name: 'a form without such boxes', facts: { 'subject.maritalStatus': 'Đã ly hôn' }, expect: [] },
  {
    name: 'a foreigner has other papers',
    facts: {
      'groom.maritalStatus': 'Đã ly hôn',
      'groom.nationality': 'Hàn Quốc',
      'groom.courtDecisionNumber': '',
    },
    expect: [],
  },
  {
    name: 'another decision of a court',
    facts: { 'subject.birthDate': '2012', 'dossier.courtDecisionDate': '12/04/2020' },
    expect: [],
  },
  couple('a couple, one divorced', 'Chưa kết hôn lần nào', 'Đã ly hôn', '12/04/2023'),
  couple('a couple, the other one not known', '', 'Chưa kết hôn lần nào', '12/04/2023'),
  couple('a couple, one widowed, one not known', 'Vợ đã chết', '', '12/04/2023'),
  couple('a couple, both divorced: whose it is nobody knows', 'Đã ly hôn', 'Đã ly hôn', '12/04/2012'),
  couple('a couple, perhaps both divorced', '', 'Đã ly hôn', '12/04/2012'),
  couple(
    'a couple, neither married before',
    'Độc thân',
    'Chưa kết hôn',
    '12/04/2023',
    'warn not-needed groom.maritalStatus',
  ),
  couple(
    'a couple, she was a child then',
    'Độc thân',
    'Đã ly hôn',
    '12/04/2012',
    'warn too-early dossier.courtDecisionDate',
  ),
  couple('a couple, nothing written', 'Độc thân', 'Đã ly hôn', '', 'warn missing dossier.courtDecisionDate'),
];
