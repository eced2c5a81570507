/** A death is registered within 15 days; the choice "Loại đăng ký" has to say so. */
import { dateOf, dayOf, formatDay } from '../../core/dates';
import { isInTime, isLate, termAfter } from '../../core/registration-term';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

/** Luật Hộ tịch 2014 Điều 33 khoản 1. */
const DAYS = 15;

function check(facts: Facts): Finding[] {
  const role = 'dossier.registrationType';
  const choice = fold(facts.get(role).slice(0, 120));
  const death = dateOf(facts.get('subject.deathDate'));
  const today = dayOf(facts.today);
  if (choice === '' || !death || death.first > today || choice.includes('dang ky lai')) return [];
  // By month or year only: told is what is so on every day that may be meant.
  const { end, latest } = termAfter(death.last, DAYS);
  const say = (subtype: string, severity: Finding['severity'], days: number): Finding[] => [
    { subtype, severity, role, others: ['subject.deathDate'], params: { days, last: formatDay(end) } },
  ];
  if (isLate(choice) || choice.includes('da lau'))
    return today - death.first <= DAYS ? say('not-late', 'warn', today - death.first) : [];
  // "Đăng ký mới" is said of late registrations too.
  const severity = isInTime(choice) ? 'warn' : 'info';
  return today > latest ? say('late', severity, today - death.last) : [];
}

const rule: Rule = {
  id: 'death-registration-deadline',
  version: 2,
  confidence: 'likely',
  source: 'Luật Hộ tịch 2014 Điều 33 khoản 1 (15 ngày); Bộ luật Dân sự 2015 Điều 148 khoản 5 (ngày nghỉ)',
  scope: 'form',
  // The law of 2026 may count otherwise: from its first day nothing is said until that has been read.
  until: '2027-02-28',
  changes: ['2027-03-01'],
  reads: ['dossier.registrationType', 'subject.deathDate'],
  yields: ['date-order'],
  check,
};
export default rule;

const death = (name: string, date: string, type: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { 'subject.deathDate': date, 'dossier.registrationType': type },
  today: '2026-10-21',
  expect: expect.map((line) => `${line} dossier.registrationType`),
});

export const cases = (): RuleCase[] => [
  death('in time', '09/10/2026', 'Đăng ký đúng hạn'),
  death('day 15', '06/10/2026', 'Đăng ký đúng hạn'),
  death('day 16', '05/10/2026', 'Đăng ký đúng hạn', 'warn late'),
  {
    ...death('day 15 was a Sunday: Monday is in time', '03/10/2026', 'Đăng ký đúng hạn'),
    today: '2026-10-19',
  },
  { ...death('the Tuesday after is late', '03/10/2026', 'Đúng hạn', 'warn late'), today: '2026-10-20' },
  death('late', '01/09/2026', 'Đăng ký đúng hạn', 'warn late'),
  death('late and said so', '01/09/2026', 'Đăng ký quá hạn'),
  death('said late in time', '20/10/2026', 'Đăng ký quá hạn', 'warn not-late'),
  death('"long ago", last week', '14/10/2026', 'Đăng ký khai tử cho người chết đã lâu', 'warn not-late'),
  death('by year, this year', '2026', 'Đăng ký đúng hạn'),
  death('by month, this month', '10/2026', 'Đăng ký quá hạn'),
  death('by month, in summer', '06/2026', 'Đăng ký đúng hạn', 'warn late'),
  death('long ago, by year', '1990', 'Đăng ký khai tử cho người chết đã lâu'),
  death('a new registration, late', '01/06/2026', 'Đăng ký mới', 'info late'),
  death('again: another rule', '01/06/2026', 'Đăng ký lại'),
  death('in the future: its own error', '01/12/2026', 'Đăng ký quá hạn'),
  death('not chosen yet', '01/06/2026', ''),
];
