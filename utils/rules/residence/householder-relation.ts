/** "Mối quan hệ với chủ hộ": the word, the ages and the two blocks tell the same. */
import { ageOf, BIRTH_PARTS, yearsBetween } from '../../core/ages';
import { LEAST_PARENT_AGE, relationOf, type Kin, type Relation } from '../../core/kinship';
import { isAbout } from '../../core/matters';
import { NAME_PARTS, readsOf } from '../../core/people';
import { roleOf, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { samePerson } from '../../core/same-person';

/** Words by which somebody is the householder. */
const CLAIMS: ReadonlySet<Kin> = new Set<Kin>(['head', 'self', 'holder']);
/** Luật Hôn nhân và gia đình 2014 Điều 8. */
const MARRIAGE_AGE = { wife: 18, husband: 20 } as const;

/**
 * Whose relations these are: the subject's; the requester's on a form about residence, where there is no subject or where the
 * word itself says that it is about the household.
 */
function members(facts: Facts): Person[] {
  const said = facts.get('requester.relation');
  const about = !facts.persons.includes('subject') || relationOf(said)?.kin === 'head';
  return [
    ...(facts.get('subject.relation') === '' ? [] : (['subject'] as const)),
    ...(said !== '' && about && isAbout(facts, 'residence') ? (['requester'] as const) : []),
  ];
}

function kinFinding(facts: Facts, person: Person, { kin }: Relation, role: Role): Finding | null {
  if (kin === 'child' || kin === 'parent') {
    const [elder, younger] =
      kin === 'child' ? (['householder', person] as const) : ([person, 'householder'] as const);
    const apart = yearsBetween(facts, elder, younger);
    if (apart && apart.years < LEAST_PARENT_AGE) {
      const subtype = apart.years < 0 ? 'turned-round' : 'too-close';
      return { subtype, severity: 'warn', role, others: apart.roles, params: { n: Math.abs(apart.years) } };
    }
  }
  if (kin === 'wife' || kin === 'husband') {
    const age = ageOf(facts, person);
    const least = MARRIAGE_AGE[kin];
    if (age && age.max < least)
      return {
        subtype: 'young-spouse',
        severity: 'warn',
        role,
        others: [age.role],
        params: { age: Math.max(age.max, 0), least },
      };
  }
  return null;
}

function judge(facts: Facts, person: Person): Finding[] {
  const role = roleOf(person, 'relation');
  const relation = relationOf(facts.get(role));
  const pair = samePerson(facts, person, 'householder');
  if (relation && CLAIMS.has(relation.kin)) {
    // Who founds a household of his own is its head; the other block may show the former one.
    return pair?.same === false && !isAbout(facts, 'household-split')
      ? [{ subtype: 'not-head', severity: 'warn', role, others: pair.roles }]
      : [];
  }
  if (pair?.same) return [{ subtype: 'is-head', severity: 'warn', role, others: pair.roles }];
  const found = relation ? kinFinding(facts, person, relation, role) : null;
  return found ? [found] : [];
}

const check = (facts: Facts): Finding[] =>
  facts.persons.includes('householder') ? members(facts).flatMap((person) => judge(facts, person)) : [];

const rule: Rule = {
  id: 'householder-relation',
  version: 2,
  confidence: 'likely',
  source: 'Tờ khai thay đổi thông tin cư trú (mẫu CT01): chủ hộ, mối quan hệ với chủ hộ',
  scope: 'form',
  reads: [
    'subject.relation',
    'requester.relation',
    ...readsOf(['subject', 'requester', 'householder'], NAME_PARTS, BIRTH_PARTS),
  ],
  check,
};
export default rule;

const [BINH, NAM, LAN] = ['038068000031', '038092000032', '038170000033'];
const ROLE: Role = 'subject.relation';
const two = (relation: string, subject: string, head: string, ...expect: string[]): RuleCase => ({
  name: `${relation}: ${subject}, ${head}`,
  facts: { [ROLE]: relation, 'subject.personalId': subject, 'householder.personalId': head },
  expect: expect.map((subtype) => `warn ${subtype} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  two('Chủ hộ', BINH, BINH),
  two('Con', NAM, BINH),
  two('CON ĐẺ', NAM, BINH),
  two('Bố đẻ', BINH, NAM),
  two('Vợ', LAN, BINH),
  two('Người ở trọ', LAN, BINH),
  two('Con dâu', LAN, BINH),
  two('Chủ hộ', NAM, BINH, 'not-head'),
  two('Con', BINH, BINH, 'is-head'),
  two('Con', BINH, NAM, 'turned-round'),
  two('Con gái', LAN, BINH, 'too-close'),
  two('Mẹ', '038190000034', NAM, 'too-close'),
  two('Vợ', '001315000011', NAM, 'young-spouse'),
  {
    ...two('Chủ hộ', NAM, BINH),
    name: 'the head of a new household, the former one beside',
    procedure: '1.010038',
    expect: [],
  },
  {
    name: 'the requester of a form without a subject',
    procedure: '1.004222',
    facts: {
      'requester.relation': 'Chủ hộ',
      'requester.fullName': 'Lê Văn Nam',
      'householder.fullName': 'Lê Văn Bình',
    },
    expect: ['warn not-head requester.relation'],
  },
  {
    name: 'the requester says to be the householder, for a child',
    procedure: '1.004194',
    facts: {
      'subject.fullName': 'Lê Thị Hoa',
      'subject.relation': 'Con',
      'requester.relation': 'Chủ hộ',
      'requester.personalId': NAM,
      'householder.personalId': BINH,
    },
    expect: ['warn not-head requester.relation'],
  },
  {
    name: "the requester is the child's father",
    procedure: '1.004194',
    facts: {
      'subject.fullName': 'Lê Thị Hoa',
      'requester.relation': 'Cha',
      'requester.personalId': NAM,
      'householder.personalId': BINH,
    },
    expect: [],
  },
  {
    name: 'the requester of another form',
    procedure: '1.001193',
    facts: {
      'requester.relation': 'Cha',
      'requester.birthDate': '05/03/1990',
      'householder.birthDate': '1960',
    },
    expect: [],
  },
];
