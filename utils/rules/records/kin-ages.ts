/** Father, mother, grandparent or child of the person, by "Quan hệ": the elder was born first, and long before. */
import { BIRTH_PARTS, bornOf } from '../../core/ages';
import { ageOn, certainlyBefore } from '../../core/dates';
import { LEAST_PARENT_AGE, relationOf } from '../../core/kinship';
import { readsOf } from '../../core/people';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const ROLE = 'requester.relation';
const BLOCKS = ['mother.fullName', 'mother.surname', 'father.fullName', 'father.surname'] as const;

function check(facts: Facts): Finding[] {
  const kin = relationOf(facts.get(ROLE))?.kin;
  const child = kin === 'child';
  if (!child && kin !== 'parent' && kin !== 'grandparent') return [];
  // Where the parents have a block of their own, other rules compare them with the child.
  const death = facts.has('subject.deathDate');
  if (!death && BLOCKS.some((role) => facts.has(role))) return [];
  const [asks, about] = [bornOf(facts, 'requester'), bornOf(facts, 'subject')];
  if (!asks || !about) return [];
  const [older, younger] = child ? [about, asks] : [asks, about];
  const reversed = certainlyBefore(younger.date, older.date);
  if (!reversed && ageOn(older.date, younger.date).max >= LEAST_PARENT_AGE) return [];
  const others = [asks.role, about.role];
  // "Con" is also written by a parent, of the one the paper is for, and of stepchildren nearly as old. Nobody reports the death of
  // a child with that word.
  return child
    ? [{ subtype: 'child-older', severity: death && reversed ? 'warn' : 'info', role: ROLE, others }]
    : [{ subtype: 'elder-younger', severity: 'warn', role: ROLE, others }];
}

const rule: Rule = {
  id: 'kin-ages',
  version: 2,
  confidence: 'certain',
  source: 'Cha, mẹ, ông, bà sinh trước con, cháu; ngưỡng 12 tuổi là ngưỡng rà soát, không phải quy định',
  scope: 'form',
  reads: [ROLE, 'subject.deathDate', ...BLOCKS, ...readsOf(['requester', 'subject'], BIRTH_PARTS)],
  yields: ['personal-id', 'personal-id-cross', 'personal-id-people', 'requester-relation', 'kin-gender'],
  check,
};
export default rule;

const kin = (name: string, relation: string, asks: string, about: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { [ROLE]: relation, 'requester.birthDate': asks, 'subject.birthDate': about },
  expect: expect.map((line) => `${line} ${ROLE}`),
});
const dead = (relation: string, requester: string, deceased: string, ...expect: string[]): RuleCase => ({
  name: `${relation}: ${requester || '—'} for the deceased ${deceased}`,
  facts: {
    'subject.deathDate': '10/11/2026',
    [ROLE]: relation,
    'requester.personalId': requester,
    'subject.personalId': deceased,
  },
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
  kin('a mother who wrote "Con"', 'Con', '02/02/1968', '12/03/1994', 'info child-older'),
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
  dead('Con', '001094000011', '038068000031'),
  dead('Con đẻ của người chết', '001094000011', '038068000031'),
  dead('CON GÁI', '001196000022', '038068000031'),
  dead('Mẹ', '038170000021', '001094000011'),
  dead('Cháu nội', '001301000011', '038068000031'),
  dead('Cháu', '038068000031', '001094000011'),
  dead('Em ruột', '001094000011', '038068000031'),
  dead('Con', '', '038068000031'),
  dead('Con', '038068000031', '001094000011', 'warn child-older'),
  dead('Con', '038070000031', '001065000011', 'info child-older'),
  dead('Cha', '001094000011', '038068000031', 'warn elder-younger'),
  dead('Bà nội', '038170000021', '001071000011', 'warn elder-younger'),
  {
    name: 'the deceased by date, the requester by number',
    facts: {
      'subject.deathDate': '2026',
      'subject.birthDate': '1952',
      [ROLE]: 'Con',
      'requester.personalId': '038140000031',
    },
    expect: [`warn child-older ${ROLE}`],
  },
];
