/** Who registers a birth or a death can act: somebody under 15 is mostly another person in the requester's block. */
import { BIRTH_PARTS, bornOf } from '../../core/ages';
import { BIRTH_FORM, isBirthForm, PARENTS } from '../../core/birth';
import { personalIdOf } from '../../core/id-papers';
import { parentByRelation } from '../../core/kinship';
import { readsOf } from '../../core/people';
import { ageOn, dateOf } from '../../core/dates';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const LEAST = 15;

/** A parent who asks is compared with the child: that tells it better. */
function isParent(facts: Facts): boolean {
  const own = personalIdOf(facts, 'requester')?.id.number;
  return (
    parentByRelation(facts) !== null ||
    (own !== undefined && PARENTS.some((parent) => personalIdOf(facts, parent)?.id.number === own))
  );
}

function check(facts: Facts): Finding[] {
  const death = facts.has('subject.deathDate');
  if (!death && (!isBirthForm(facts) || isParent(facts))) return [];
  const [born, today] = [bornOf(facts, 'requester'), dateOf(facts.today)];
  if (!born || !today || born.date.first > today.first) return [];
  const years = ageOn(born.date, today).max;
  return years < LEAST
    ? [{ subtype: 'too-young', severity: 'warn', role: born.role, params: { years } }]
    : [];
}

const rule: Rule = {
  id: 'requester-age',
  version: 1,
  confidence: 'likely',
  source: 'Bộ luật Dân sự 2015 Điều 21: người chưa đủ 15 tuổi do người đại diện xác lập, thực hiện',
  scope: 'form',
  reads: ['requester.relation', ...BIRTH_FORM, ...readsOf('*', BIRTH_PARTS)],
  yields: [
    'parent-age',
    'personal-id-cross',
    'personal-id-people',
    'requester-relation',
    'deceased-relation',
    'kin-ages',
  ],
  check,
};
export default rule;

const asks = (name: string, number: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { 'dossier.birthKind': '', 'requester.personalId': number },
  expect: expect.map((line) => `${line} requester.personalId`),
});

export const cases = (): RuleCase[] => [
  asks('a grown-up', '001094000011'),
  asks('fifteen in this year', '001211000011'),
  asks('a child', '001213000011', 'warn too-young'),
  asks('born ahead: its own error', '001227000011'),
  asks('empty', ''),
  {
    name: 'a child reports a death',
    facts: { 'subject.deathDate': '', 'requester.birthDate': '05/03/2018' },
    expect: ['warn too-young requester.birthDate'],
  },
  {
    name: 'the mother asks: her age is compared with the child',
    facts: {
      'dossier.birthKind': '',
      'requester.personalId': '001313000011',
      'mother.personalId': '001313000011',
    },
    expect: [],
  },
  { name: 'another form', facts: { 'requester.birthDate': '05/03/2018' }, expect: [] },
];
