/** A grandparent who asks for the registration was born before the parent. */
import { BIRTH_PARTS, bornOf } from '../../core/ages';
import { otherParent } from '../../core/birth';
import { ageOn } from '../../core/dates';
import { LEAST_PARENT_AGE, relationOf } from '../../core/kinship';
import { readsOf } from '../../core/people';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const WORDS = ['requester.relationOther', 'requester.relation'] as const;

function check(facts: Facts): Finding[] {
  const role = WORDS.find((each) => relationOf(facts.get(each))?.side);
  const parent = role && relationOf(facts.get(role))?.side;
  if (!role || !parent || facts.has('subject.deathDate')) return [];
  const [own, theirs] = [bornOf(facts, 'requester'), bornOf(facts, parent)];
  if (!own || !theirs) return [];
  const years = ageOn(own.date, theirs.date).max;
  if (years >= LEAST_PARENT_AGE) return [];
  // "Nội" for "ngoại" is the likelier slip where the other parent would fit.
  const other = bornOf(facts, otherParent(parent));
  const fits = other !== null && ageOn(own.date, other.date).max >= LEAST_PARENT_AGE;
  return [
    {
      subtype: fits ? 'other-side' : 'too-young',
      // A grandfather's second wife may be younger than his children.
      severity: 'info',
      role,
      others: [own.role, theirs.role],
      params: { parent, years: Math.max(0, years) },
    },
  ];
}

const rule: Rule = {
  id: 'grandparent-asks',
  version: 2,
  confidence: 'likely',
  source: 'Ông, bà sinh trước cha, mẹ của trẻ; ngưỡng 12 tuổi là ngưỡng rà soát, không phải quy định',
  scope: 'form',
  reads: [...WORDS, 'subject.deathDate', ...readsOf(['requester', 'mother', 'father'], BIRTH_PARTS)],
  yields: ['personal-id-cross', 'personal-id-people', 'kin-gender'],
  check,
};
export default rule;

const asks = (name: string, relation: string, number: string, ...expect: string[]): RuleCase => ({
  name,
  facts: {
    'requester.relation': 'Khác',
    'requester.relationOther': relation,
    'requester.personalId': number,
    'father.birthDate': '12/03/1994',
    'mother.birthDate': '17/08/1984',
  },
  expect: expect.map((line) => `${line} requester.relationOther`),
});

export const cases = (): RuleCase[] => [
  asks("the father's mother", 'Bà nội', '038168000033'),
  asks('of the child, spelled out', 'BÀ NỘI của trẻ', '038168000033'),
  asks('another relative', 'Cô ruột', '001088000056'),
  asks('younger than the father', 'Bà nội', '038195000033', 'info too-young'),
  asks('too young for the mother, not for the father', 'Bà ngoại', '038178000033', 'info other-side'),
  asks('no number yet', 'Bà ngoại', ''),
  {
    name: 'in the one box of the relation',
    facts: {
      'requester.relation': 'Ông ngoại',
      'requester.birthDate': '1980',
      'mother.birthDate': '17/08/1984',
    },
    expect: ['info too-young requester.relation'],
  },
  {
    name: 'a death form: whose grandmother?',
    facts: {
      'requester.relation': 'Bà nội',
      'requester.birthDate': '1995',
      'father.birthDate': '1994',
      'subject.deathDate': '',
    },
    expect: [],
  },
];
