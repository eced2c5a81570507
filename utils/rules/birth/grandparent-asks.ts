/** A grandparent who asks for the registration: of the gender that the word says, and older than the parent. */
import { BORN_BOXES, bornOf, otherParent, type Parent } from '../../core/birth';
import { ageOn } from '../../core/dates';
import { genderOf, personalIdOf, type Gender } from '../../core/people';
import { roleOf } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { plainRelation } from '../../core/relation';

const YOUNGEST = 12;
/** Word of the relation: gender, and through which parent. "Bà" alone may be said of any woman. */
const GRANDPARENTS: ReadonlyMap<string, readonly [Gender, Parent]> = new Map([
  ['ong noi', ['male', 'father']],
  ['ba noi', ['female', 'father']],
  ['ong ngoai', ['male', 'mother']],
  ['ba ngoai', ['female', 'mother']],
]);

function check(facts: Facts): Finding[] {
  const relation = (['requester.relationOther', 'requester.relation'] as const).find((role) =>
    GRANDPARENTS.has(plainRelation(facts.get(role))),
  );
  if (!relation || facts.has('subject.deathDate')) return [];
  const [gender, parent] = GRANDPARENTS.get(plainRelation(facts.get(relation)))!;
  const held = personalIdOf(facts, 'requester');
  const told = genderOf(facts, 'requester') ?? held?.id.gender;
  if (told && told !== gender) {
    const role = genderOf(facts, 'requester') ? roleOf('requester', 'gender') : held!.role;
    return [{ subtype: 'gender', severity: 'warn', role: relation, others: [role], params: { gender } }];
  }
  const [own, theirs] = [bornOf(facts, 'requester'), bornOf(facts, parent)];
  if (!own || !theirs) return [];
  const years = ageOn(own.date, theirs.date).max;
  if (years >= YOUNGEST) return [];
  // "Nội" for "ngoại" is the likelier slip where the other parent would fit.
  const other = bornOf(facts, otherParent(parent));
  const fits = other !== null && ageOn(own.date, other.date).max >= YOUNGEST;
  return [
    {
      subtype: fits ? 'other-side' : 'too-young',
      // A grandfather's second wife may be younger than his children.
      severity: 'info',
      role: relation,
      others: [own.role, theirs.role],
      params: { parent, years: Math.max(0, years) },
    },
  ];
}

const rule: Rule = {
  id: 'grandparent-asks',
  version: 1,
  confidence: 'likely',
  source: 'Ông, bà sinh trước cha, mẹ của trẻ; ngưỡng 12 tuổi là ngưỡng rà soát, không phải quy định',
  scope: 'form',
  reads: ['requester.relation', 'requester.relationOther', 'subject.deathDate', '*.gender', ...BORN_BOXES],
  yields: ['personal-id-cross', 'personal-id-people'],
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
  asks('"grandmother" with the number of a man', 'Bà nội', '038068000033', 'warn gender'),
  asks('younger than the father', 'Bà nội', '038195000033', 'info too-young'),
  asks('too young for the mother, not for the father', 'Bà ngoại', '038178000033', 'info other-side'),
  asks('no number yet', 'Bà ngoại', ''),
  {
    name: 'in the one box of the relation',
    facts: { 'requester.relation': 'Ông ngoại', 'requester.gender': 'Nữ' },
    expect: ['warn gender requester.relation'],
  },
  {
    name: 'a death form: whose grandmother?',
    facts: { 'requester.relation': 'Bà nội', 'requester.gender': 'Nam', 'subject.deathDate': '' },
    expect: [],
  },
];
