/** Father, mother, grandparent of the person, by "Quan hệ": then the requester was born first. */
import { BORN_BOXES, bornOf } from '../../core/birth';
import { ageOn, certainlyBefore } from '../../core/dates';
import { COMPARED_ELSEWHERE, LEAST_PARENT_AGE, kinOf } from '../../core/kin';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const ROLE = 'requester.relation';

function check(facts: Facts): Finding[] {
  const kin = kinOf(facts.get(ROLE));
  // Where the parents have a block of their own, and where somebody has died, other rules compare the ages.
  if (!kin || COMPARED_ELSEWHERE.some((role) => facts.has(role))) return [];
  const [asks, about] = [bornOf(facts, 'requester'), bornOf(facts, 'subject')];
  if (!asks || !about) return [];
  const others = [asks.role, about.role];
  const [older, younger] = kin === 'child' ? [about, asks] : [asks, about];
  const wrong =
    certainlyBefore(younger.date, older.date) || ageOn(older.date, younger.date).max < LEAST_PARENT_AGE;
  if (!wrong) return [];
  // "Con" is also written by a parent, of the one the paper is for: a hint is enough.
  return kin === 'child'
    ? [{ subtype: 'child-older', severity: 'info', role: ROLE, others }]
    : [{ subtype: 'elder-younger', severity: 'warn', role: ROLE, others }];
}

const rule: Rule = {
  id: 'kin-ages',
  version: 1,
  confidence: 'certain',
  source: 'Cha, mẹ, ông, bà sinh trước con, cháu; ngưỡng 12 tuổi là ngưỡng rà soát, không phải quy định',
  scope: 'form',
  reads: [ROLE, ...COMPARED_ELSEWHERE, ...BORN_BOXES],
  yields: ['personal-id', 'personal-id-people', 'requester-relation'],
  check,
};
export default rule;

const kin = (name: string, relation: string, asks: string, about: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { [ROLE]: relation, 'requester.birthDate': asks, 'subject.birthDate': about },
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  kin('a mother for her daughter', 'Mẹ đẻ', '02/02/1968', '17/08/1996'),
  kin('a daughter for her mother', 'Con đẻ', '17/08/1996', '02/02/1968'),
  kin('a wife', 'Vợ', '17/08/1996', '12/03/1994'),
  kin('an adoptive mother, not much older', 'Mẹ nuôi', '17/08/1986', '12/03/1994'),
  kin('somebody else', 'Khác', '17/08/1996', '12/03/1994'),
  kin('an elder brother', 'Anh ruột', '17/08/1986', '12/03/1994'),
  kin('years only', 'Bố đẻ', '1970', '1994'),
  kin('a father younger than his son', 'Bố đẻ', '12/03/1994', '02/02/1968', 'warn elder-younger'),
  kin('a mother of eight', 'MẸ', '12/03/1994', '02/02/2002', 'warn elder-younger'),
  kin('a grandmother of the age of her grandson', 'Bà nội', '1994', '1994', 'warn elder-younger'),
  kin('a son older than his mother', 'Con đẻ', '02/02/1968', '12/03/1994', 'info child-older'),
  {
    name: 'by the numbers',
    facts: { [ROLE]: 'Cha', 'requester.personalId': '001094000011', 'subject.personalId': '038068000031' },
    expect: ['warn elder-younger requester.relation'],
  },
  {
    name: 'a form with the parents compares them itself',
    facts: {
      [ROLE]: 'Cha',
      'requester.birthDate': '12/03/1994',
      'subject.birthDate': '02/02/1968',
      'father.fullName': '',
    },
    expect: [],
  },
];
