/** "Vợ", "Con trai", "Chị ruột" tell a gender: it is the one in its box and in the number, and a wife's other is her husband. */
import { ID_PARTS } from '../../core/id-papers';
import { relationOf, shownGender, type Relation } from '../../core/kinship';
import { peopleOf, readsOf, type Gender } from '../../core/people';
import type { Person, Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** The box beside "Khác" says it more exactly. */
const WORDS = ['relationOther', 'relation'] as const;

function contradiction(facts: Facts, role: Role, said: Gender | null, person: Person): Finding[] {
  const shown = said ? shownGender(facts, person) : null;
  if (!shown || shown.gender === said) return [];
  const params = { person, gender: shown.gender };
  return [{ subtype: 'other-gender', severity: 'warn', role, others: [shown.role], params }];
}

/** A requester who is father or mother is compared with that parent's block. */
const comparedAsParent = (person: Person, { kin }: Relation): boolean =>
  person === 'requester' && kin === 'parent';

/** Of whom a requester's "Vợ", "Chồng" speaks; beside a householder it may be either. */
function ofSpouse(facts: Facts, role: Role, person: Person, { kin }: Relation): Finding[] {
  if (person !== 'requester' || facts.persons.includes('householder')) return [];
  return contradiction(facts, role, kin === 'wife' ? 'male' : kin === 'husband' ? 'female' : null, 'subject');
}

function judge(facts: Facts, person: Person): Finding[] {
  const role = WORDS.map((attribute): Role => `${person}.${attribute}`).find((each) =>
    relationOf(facts.get(each)),
  );
  const relation = role ? relationOf(facts.get(role)) : null;
  if (!role || !relation || comparedAsParent(person, relation)) return [];
  const own = contradiction(facts, role, relation.gender, person);
  return own.length > 0 ? own : ofSpouse(facts, role, person, relation);
}

const rule: Rule = {
  id: 'kin-gender',
  version: 2,
  confidence: 'certain',
  source:
    'Tờ khai: mục quan hệ với người được đăng ký, được cấp hoặc với chủ hộ; chữ số thứ tư của số định danh (Nghị định 137/2015/NĐ-CP Điều 13)',
  scope: 'form',
  reads: readsOf('*', WORDS, ['gender'], ID_PARTS),
  yields: [
    'requester-relation',
    'personal-id',
    'personal-id-cross',
    'personal-id-people',
    'householder-relation',
    'deceased-relation',
  ],
  check: (facts) => peopleOf(facts).flatMap((person) => judge(facts, person)),
};
export default rule;

const RELATION: Role = 'requester.relation';
const kin = (name: string, relation: string, id: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { [RELATION]: relation, 'requester.personalId': id },
  expect: expect.map((line) => `${line} ${RELATION}`),
});
const dead = (relation: string, requester: string, deceased: string, ...expect: string[]): RuleCase => ({
  name: `${relation}: ${requester} for the deceased ${deceased}`,
  facts: {
    'subject.deathDate': '10/11/2026',
    [RELATION]: relation,
    'requester.personalId': requester,
    'subject.personalId': deceased,
  },
  expect: expect.map((line) => `${line} ${RELATION}`),
});

export const cases = (): RuleCase[] => [
  kin('a wife', 'Vợ', '001196000022'),
  kin('a husband', 'CHỒNG', '001094000011'),
  kin('a grandchild of either gender', 'Cháu ruột', '001094000011'),
  kin('with whose', 'Vợ của người được cấp', '001196000022'),
  kin('no number', 'Vợ', ''),
  kin('a wife with the number of a man', 'Vợ', '001094000011', 'warn other-gender'),
  kin('an elder brother with the number of a woman', 'Anh ruột', '001196000022', 'warn other-gender'),
  {
    name: 'by the box',
    facts: { [RELATION]: 'Con gái', 'requester.gender': 'Nam' },
    expect: ['warn other-gender requester.relation'],
  },
  {
    name: 'a mother: compared with the block of the mother',
    facts: { [RELATION]: 'Mẹ', 'requester.gender': 'Nam' },
    expect: [],
  },
  {
    name: 'a grandmother, told beside "Khác"',
    facts: {
      [RELATION]: 'Khác',
      'requester.relationOther': 'Bà nội',
      'requester.personalId': '038068000033',
    },
    expect: ['warn other-gender requester.relationOther'],
  },
  {
    name: 'a grandfather, in the one box of the relation',
    facts: { [RELATION]: 'Ông ngoại', 'requester.gender': 'Nữ' },
    expect: ['warn other-gender requester.relation'],
  },
  {
    name: 'the mother of the householder with the number of a man',
    facts: { 'subject.relation': 'Mẹ', 'subject.personalId': '038068000031' },
    expect: ['warn other-gender subject.relation'],
  },
  {
    name: 'a husband with the number of a woman',
    facts: { 'subject.relation': 'Chồng', 'subject.personalId': '038170000033' },
    expect: ['warn other-gender subject.relation'],
  },
  {
    name: "the requester is the householder's wife, the subject her daughter",
    facts: {
      [RELATION]: 'Vợ',
      'requester.gender': 'Nữ',
      'subject.gender': 'Nữ',
      'householder.fullName': 'Lê Văn Bình',
    },
    expect: [],
  },
  dead('Vợ', '038170000021', '038068000031'),
  dead('Chồng', '038068000031', '038170000021'),
  dead('Vợ', '038068000031', '001094000011', 'warn other-gender'),
  dead('Con trai', '001196000022', '038068000031', 'warn other-gender'),
  dead('Chồng', '038068000031', '001094000011', 'warn other-gender'),
];
