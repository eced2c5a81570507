/** "Người nộp" and "chủ hồ sơ": the relation between them and the two blocks tell the same. */
import { BIRTH_PARTS, yearsBetween } from '../../core/ages';
import { LEAST_PARENT_AGE, relationOf } from '../../core/kinship';
import { NAME_PARTS, readsOf } from '../../core/people';
import type { Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { samePerson } from '../../core/same-person';

const ROLE: Role = 'submitter.relation';

function check(facts: Facts): Finding[] {
  if (!facts.has(ROLE)) return [];
  const pair = samePerson(facts, 'submitter', 'owner');
  const text = facts.get(ROLE);
  if (text === '') {
    return pair?.same === false && !facts.required.has(ROLE)
      ? [{ subtype: 'empty', severity: 'warn', role: ROLE, others: pair.roles }]
      : [];
  }
  const relation = relationOf(text);
  if (!relation) return [];
  if (relation.kin === 'self' || relation.kin === 'holder') {
    return pair?.same === false
      ? [{ subtype: 'not-self', severity: 'warn', role: ROLE, others: pair.roles }]
      : [];
  }
  if (pair?.same) return [{ subtype: 'is-self', severity: 'warn', role: ROLE, others: pair.roles }];
  if (relation.kin !== 'child' && relation.kin !== 'parent') return [];
  const apart = yearsBetween(facts, 'owner', 'submitter');
  return apart && Math.abs(apart.years) < LEAST_PARENT_AGE
    ? [
        {
          subtype: 'too-close',
          severity: 'warn',
          role: ROLE,
          others: apart.roles,
          params: { n: Math.abs(apart.years) },
        },
      ]
    : [];
}

const rule: Rule = {
  id: 'submitter-relation',
  version: 1,
  confidence: 'likely',
  source: 'Nghị định 118/2025/NĐ-CP: người nộp thay chủ hồ sơ có quan hệ hoặc được ủy quyền',
  scope: 'form',
  reads: [ROLE, ...readsOf(['submitter', 'owner'], NAME_PARTS, BIRTH_PARTS)],
  check,
};
export default rule;

const [NAM, BINH] = ['038075000032', '038045000031'];
const two = (relation: string, submitter: string, owner: string, ...expect: string[]): RuleCase => ({
  name: `"${relation}": ${submitter} for ${owner}`,
  facts: { [ROLE]: relation, 'submitter.personalId': submitter, 'owner.personalId': owner },
  expect: expect.map((subtype) => `warn ${subtype} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  two('Con', NAM, BINH),
  two('Cha', BINH, NAM),
  two('Con của chủ hồ sơ', NAM, BINH),
  two('Con (đẻ)', NAM, BINH),
  two('Bản thân', NAM, NAM),
  two('', NAM, NAM),
  two('Người được ủy quyền', NAM, BINH),
  two('Con dâu', NAM, '038074000033'),
  two('Bản thân', NAM, BINH, 'not-self'),
  two('Chính chủ', NAM, BINH, 'not-self'),
  two('', NAM, BINH, 'empty'),
  two('Con', NAM, NAM, 'is-self'),
  two('Con', NAM, '038074000033', 'too-close'),
  {
    name: 'by names, no numbers',
    facts: { [ROLE]: 'Bản thân', 'submitter.fullName': 'Lê Văn Nam', 'owner.fullName': 'Lê Văn Bình' },
    expect: [`warn not-self ${ROLE}`],
  },
  {
    name: 'one name, the clan before and behind',
    facts: {
      [ROLE]: 'Bản thân',
      'submitter.surname': 'Niê',
      'submitter.middleName': "H'",
      'submitter.givenName': 'Hen',
      'owner.fullName': "H'HEN NIÊ",
    },
    expect: [],
  },
  {
    name: 'one name in two spellings',
    facts: { [ROLE]: 'Bản thân', 'submitter.fullName': 'LE VAN NAM', 'owner.fullName': 'Lê Văn Nam' },
    expect: [],
  },
];
