/** Who hands in a dossier for somebody is at least fifteen: a younger one is rather the child's date in the wrong block. */
import { readsOf } from '../../core/people';
import { ageOf, BIRTH_PARTS } from '../../core/ages';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const LEAST = 15;

function check(facts: Facts): Finding[] {
  const age = ageOf(facts, 'submitter');
  return age && age.max < LEAST
    ? [
        {
          subtype: 'too-young',
          severity: 'warn',
          role: age.role,
          params: { age: Math.max(age.max, 0), least: LEAST },
        },
      ]
    : [];
}

const rule: Rule = {
  id: 'submitter-age',
  version: 1,
  confidence: 'likely',
  source:
    'Bộ luật Dân sự 2015 Điều 21, Điều 138 khoản 3 (người từ đủ mười lăm tuổi có thể đại diện theo ủy quyền)',
  scope: 'form',
  reads: readsOf(['submitter'], BIRTH_PARTS),
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  { name: 'a grown-up', facts: { 'submitter.birthDate': '05/03/1990' }, expect: [] },
  { name: '15 today', facts: { 'submitter.birthDate': '22/11/2011' }, expect: [] },
  {
    name: 'a child',
    facts: { 'submitter.birthDate': '05/03/2018' },
    expect: ['warn too-young submitter.birthDate'],
  },
  {
    name: 'a child by the number',
    facts: { 'submitter.personalId': '001318000017' },
    expect: ['warn too-young submitter.personalId'],
  },
];
