/** A death is registered within 15 days; the choice "Loại đăng ký" has to say so. */
import { dateOf, dayOf } from '../../core/dates';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

/** Luật Hộ tịch 2014 Điều 33 khoản 1. */
const DAYS = 15;
/** A term that ends on a weekend or a holiday ends later: nothing is said about these days. */
const GRACE = 2;

function check(facts: Facts): Finding[] {
  const role = 'dossier.registrationType';
  const choice = fold(facts.get(role));
  const death = dateOf(facts.get('subject.deathDate'));
  if (choice === '' || !death) return [];
  const today = dayOf(facts.today);
  const others = ['subject.deathDate'] as const;
  if (choice.includes('dung han') && today - death.last > DAYS + GRACE) {
    return [{ subtype: 'late', severity: 'warn', role, others, params: { days: today - death.last } }];
  }
  const late = choice.includes('qua han') || choice.includes('da lau');
  if (late && death.first <= today && today - death.first <= DAYS) {
    return [{ subtype: 'not-late', severity: 'warn', role, others, params: { days: today - death.first } }];
  }
  return [];
}

const rule: Rule = {
  scope: 'form',
  reads: ['*'],
  id: 'death-registration-deadline',
  version: 1,
  confidence: 'likely',
  source: 'Luật Hộ tịch 2014 Điều 33 khoản 1 (15 ngày)',
  check,
};
export default rule;

const death = (name: string, date: string, type: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { 'subject.deathDate': date, 'dossier.registrationType': type },
  expect: expect.map((line) => `${line} dossier.registrationType`),
});

export const cases = (): RuleCase[] => [
  death('in time', '10/11/2026', 'Đăng ký đúng hạn'),
  death('late', '01/10/2026', 'Đăng ký đúng hạn', 'warn late'),
  death('late and said so', '01/10/2026', 'Đăng ký quá hạn'),
  death('said late in time', '20/11/2026', 'Đăng ký quá hạn', 'warn not-late'),
  death('by year, this year', '2026', 'Đăng ký đúng hạn'),
  death('long ago, by year', '1990', 'Đăng ký khai tử cho người chết đã lâu'),
];
