/** Somebody who lived less than 24 hours need not be registered: the parents may ask for it. */
import { dateOf } from '../../core/dates';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const DEATH = 'subject.deathDate';
const BIRTH = 'subject.birthDate';

function check(facts: Facts): Finding[] {
  const [birth, death] = [dateOf(facts.get(BIRTH)), dateOf(facts.get(DEATH))];
  if (birth?.precision !== 'day' || death?.precision !== 'day') return [];
  const days = death.first - birth.first;
  return days === 0 || days === 1
    ? [{ subtype: 'under-a-day', severity: 'info', role: DEATH, others: [BIRTH] }]
    : [];
}

const rule: Rule = {
  id: 'newborn-death',
  version: 1,
  confidence: 'certain',
  source: 'Bộ luật Dân sự 2015 Điều 30 khoản 3',
  scope: 'form',
  reads: [DEATH, BIRTH],
  check,
};
export default rule;

const life = (birth: string, death: string, ...expect: string[]): RuleCase => ({
  name: `${birth} – ${death}`,
  facts: { [BIRTH]: birth, [DEATH]: death },
  expect: expect.map((line) => `${line} ${DEATH}`),
});

export const cases = (): RuleCase[] => [
  life('10/11/2026', '10/11/2026', 'info under-a-day'),
  life('10/11/2026', '11/11/2026', 'info under-a-day'),
  life('10/11/2026', '12/11/2026'),
  life('10/11/2026', '09/11/2026'),
  life('2026', '2026'),
  life('02/03/1950', '10/11/2026'),
];
