/** A will is made by a grown-up; from fifteen with the parents' consent. */
import { readsOf } from '../../core/people';
import { ageOf, BIRTH_PARTS } from '../../core/ages';
import { isAbout } from '../../core/matters';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const [ADULT, LEAST] = [18, 15];

function check(facts: Facts): Finding[] {
  const age = isAbout(facts, 'will') ? ageOf(facts, 'requester') : null;
  if (!age || age.max >= ADULT) return [];
  const params = { age: Math.max(age.max, 0), least: LEAST };
  return age.max < LEAST
    ? [{ subtype: 'too-young', severity: 'warn', role: age.role, params }]
    : [{ subtype: 'consent', severity: 'info', role: age.role, params }];
}

const rule: Rule = {
  id: 'will-age',
  version: 1,
  confidence: 'likely',
  source: 'Bộ luật Dân sự 2015 Điều 625 (người lập di chúc)',
  scope: 'form',
  reads: readsOf(['requester'], BIRTH_PARTS),
  check,
};
export default rule;

const will = (birth: string, ...expect: string[]): RuleCase => ({
  name: birth,
  procedure: '2.001019',
  facts: { 'requester.birthDate': birth },
  expect: expect.map((line) => `${line} requester.birthDate`),
});

export const cases = (): RuleCase[] => [
  will('05/03/1950'),
  will('22/11/2008'),
  will('05/03/2010', 'info consent'),
  will('05/03/2015', 'warn too-young'),
  { name: 'no will', procedure: '2.000815', facts: { 'requester.birthDate': '05/03/2015' }, expect: [] },
];
