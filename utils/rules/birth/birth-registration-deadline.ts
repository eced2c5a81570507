/** A birth is registered within 60 days; the choice "Loại đăng ký" has to say which of the two it is. */
import { BIRTH_FORM, isBirthForm } from '../../core/birth';
import { dateOf, dayOf, formatDay } from '../../core/dates';
import { isInTime, isLate, termAfter } from '../../core/registration-term';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

/** Luật Hộ tịch 2014 Điều 15 khoản 1. */
const DAYS = 60;

function check(facts: Facts): Finding[] {
  const role = 'dossier.registrationType';
  const choice = fold(facts.get(role).slice(0, 120));
  const birth = dateOf(facts.get('subject.birthDate'));
  const today = dayOf(facts.today);
  if (choice === '' || !birth || birth.precision !== 'day' || birth.first > today || !isBirthForm(facts))
    return [];
  const days = today - birth.first;
  const { end, latest } = termAfter(birth.first, DAYS);
  const say = (subtype: string, severity: Finding['severity']): Finding[] => [
    { subtype, severity, role, others: ['subject.birthDate'], params: { days, last: formatDay(end) } },
  ];
  // Registering again has a rule of its own.
  if (choice.includes('dang ky lai')) return [];
  if (choice.includes('da co ho so')) return days <= DAYS ? say('papers-too-early', 'warn') : [];
  if (isLate(choice)) return days <= DAYS ? say('not-late', 'warn') : [];
  // "Đăng ký mới" is said of every first registration, also of a late one: then a hint is enough.
  return today > latest ? say('late', isInTime(choice) ? 'warn' : 'info') : [];
}

const rule: Rule = {
  id: 'birth-registration-deadline',
  version: 2,
  confidence: 'certain',
  source: 'Luật Hộ tịch 2014 Điều 15 khoản 1 (60 ngày); Bộ luật Dân sự 2015 Điều 148 khoản 5 (ngày nghỉ)',
  scope: 'form',
  // The law of 2026 may count otherwise: from its first day nothing is said until that has been read.
  until: '2027-02-28',
  changes: ['2027-03-01'],
  reads: ['dossier.registrationType', 'subject.birthDate', ...BIRTH_FORM],
  yields: ['parent-age:both', 'parent-age:not-older'],
  check,
};
export default rule;

const birth = (name: string, date: string, type: string, today: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { 'subject.birthDate': date, 'dossier.registrationType': type, 'dossier.birthKind': '' },
  today,
  expect: expect.map((line) => `${line} dossier.registrationType`),
});

export const cases = (): RuleCase[] => [
  birth('day 48', '05/10/2026', 'Đăng ký đúng hạn', '2026-11-22'),
  birth('day 60, a Friday', '21/09/2026', 'Đăng ký đúng hạn', '2026-11-20'),
  birth('day 61', '21/09/2026', 'Đăng ký đúng hạn', '2026-11-21', 'warn late'),
  birth('day 60 is a Saturday: Monday is in time', '22/08/2026', 'Đăng ký đúng hạn', '2026-10-21'),
  birth('day 60 was a Sunday: Monday is in time', '12/08/2026', 'Đăng ký đúng hạn', '2026-10-12'),
  birth('the Tuesday after is late', '12/08/2026', 'Đăng ký đúng hạn', '2026-10-13', 'warn late'),
  birth('said late on the Monday after day 60: nobody can tell', '12/08/2026', 'Quá hạn', '2026-10-12'),
  birth('day 60 is New Year', '02/11/2026', 'Đăng ký đúng hạn', '2027-01-04'),
  birth('day 60 lies in Tết', '18/12/2025', 'Đăng ký đúng hạn', '2026-02-23'),
  birth('three weeks after Tết', '18/12/2025', 'Đăng ký đúng hạn', '2026-03-09', 'warn late'),
  birth('born today', '22/11/2026', 'Đăng ký đúng hạn', '2026-11-22'),
  birth('late and said so', '15/03/2026', 'Đăng ký quá hạn', '2026-11-22'),
  birth('not late but said late', '05/10/2026', 'Đăng ký quá hạn', '2026-11-22', 'warn not-late'),
  birth('capitals without marks', '05/10/2026', 'DANG KY QUA HAN', '2026-11-22', 'warn not-late'),
  birth('another word for late', '05/10/2026', 'Khai sinh trễ hạn', '2026-11-22', 'warn not-late'),
  birth('another word for in time', '15/03/2026', 'Trong hạn', '2026-11-22', 'warn late'),
  birth('first registration in time', '05/10/2026', 'Đăng ký mới', '2026-11-22'),
  birth('first registration, late', '15/03/2026', 'Đăng ký mới', '2026-11-22', 'info late'),
  birth('again has its own rule', '05/10/2026', 'Đăng ký lại', '2026-11-22'),
  birth('papers exist already', '05/10/1990', 'Đăng ký cho người đã có hồ sơ, giấy tờ cá nhân', '2026-11-22'),
  birth(
    'personal papers of a child of seven weeks',
    '05/10/2026',
    'Đăng ký cho người đã có hồ sơ, giấy tờ cá nhân',
    '2026-11-22',
    'warn papers-too-early',
  ),
  birth('by year only', '2025', 'Đăng ký đúng hạn', '2026-11-22'),
  birth('a date in the future has its own error', '05/10/2027', 'Đăng ký quá hạn', '2026-11-22'),
  birth('not chosen yet', '15/03/2026', '', '2026-11-22'),
  {
    name: 'a form with parents',
    facts: {
      'subject.birthDate': '15/03/2026',
      'dossier.registrationType': 'Đăng ký đúng hạn',
      'father.fullName': '',
    },
    expect: ['warn late dossier.registrationType'],
  },
  {
    name: 'a form about something else',
    facts: { 'subject.birthDate': '15/03/1990', 'dossier.registrationType': 'Đăng ký đúng hạn' },
    expect: [],
  },
  {
    name: 'a death form uses the same words',
    facts: {
      'subject.birthDate': '05/10/1950',
      'subject.deathDate': '20/11/2026',
      'dossier.registrationType': 'Đăng ký đúng hạn',
    },
    expect: [],
  },
];
