/** The judgment that ended a marriage: there where somebody is divorced, and with a number, day and court that can be. */
import { ageOn, dateOf, dayOf } from '../../core/dates';
import { readRecordNumber } from '../../core/civil-records';
import { leastAge, maritalStatusOf } from '../../core/marital';
import { officeOf } from '../../core/offices';
import { impliedGender } from '../../core/kinship';
import { birthOf, genderOf } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { words } from '../../core/text';

/** A first-instance judgment can be appealed against for 15 days (BLTTDS 2015 Điều 273), the procuracy has 15 or 30. */
const DAYS_TO_APPEAL = 30;

function judge(facts: Facts, person: Person): Finding[] {
  const status = maritalStatusOf(facts.get(roleOf(person, 'maritalStatus')));
  const [number, day, court] = (
    ['courtDecisionNumber', 'courtDecisionDate', 'courtDecisionIssuer'] as const
  ).map((attribute) => roleOf(person, attribute)) as [
    `${Person}.courtDecisionNumber`,
    `${Person}.courtDecisionDate`,
    `${Person}.courtDecisionIssuer`,
  ];
  const statusRole = roleOf(person, 'maritalStatus');
  const filled = [number, day, court].filter((role) => facts.get(role) !== '');
  const found: Finding[] = [];

  if (status === 'single' && filled[0]) {
    return [{ subtype: 'not-needed', severity: 'warn', role: statusRole, others: filled }];
  }
  if (status === 'divorced') {
    // What the pack requires is told by `required`.
    const [first, ...rest] = [number, day, court].filter(
      (role) => facts.has(role) && facts.get(role) === '' && !facts.required.has(role),
    );
    if (first)
      found.push({ subtype: 'missing', severity: 'warn', role: first, others: [...rest, statusRole] });
  }

  const text = facts.get(number);
  const on = dateOf(facts.get(day));
  const { year } = readRecordNumber(text);
  const now = Number(facts.today.slice(0, 4));
  if (text !== '' && !/\d/.test(text)) found.push({ subtype: 'no-number', severity: 'warn', role: number });
  if (year !== null && year > now) {
    found.push({ subtype: 'year-ahead', severity: 'warn', role: number, params: { year } });
  } else if (year !== null && on && (on.year < year || on.year > year + 1)) {
    const params = { year, date: on.year };
    found.push({ subtype: 'year-differs', severity: 'warn', role: number, others: [day], params });
  }

  const birth = birthOf(facts, person);
  const gender = impliedGender(facts, person) ?? genderOf(facts, person) ?? 'female';
  if (on && birth && ageOn(birth, on).max < leastAge(gender, on)) {
    const role = roleOf(person, 'birthDate');
    found.push({ subtype: 'too-early', severity: 'warn', role: day, others: [role] });
  } else if (on?.precision === 'day') {
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
  version: 1,
  confidence: 'likely',
  source:
    'Nghị định 123/2015/NĐ-CP Điều 10, Điều 22, Điều 30; Bộ luật Tố tụng dân sự 2015 Điều 273, Điều 280 (thời hạn kháng cáo, kháng nghị)',
  scope: 'form',
  reads: [
    '*.maritalStatus',
    '*.courtDecisionNumber',
    '*.courtDecisionDate',
    '*.courtDecisionIssuer',
    '*.birthDate',
    '*.gender',
    'requester.relation',
  ],
  check: (facts) => (['groom', 'bride', 'subject'] as const).flatMap((person) => judge(facts, person)),
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
];
