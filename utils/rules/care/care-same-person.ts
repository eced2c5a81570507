/** Guardian and ward, adopter and child are two people, and a child's own parent is neither its guardian nor adopts it. */
import { BIRTH_PARTS } from '../../core/ages';
import { NAME_PARTS, readsOf } from '../../core/people';
import type { Person, Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { samePerson } from '../../core/same-person';

/** Fields that show two blocks to be one person. Null: not known to be. */
function same(facts: Facts, a: Person, b: Person): readonly [Role, ...Role[]] | null {
  const pair = samePerson(facts, a, b);
  return pair?.same ? pair.roles : null;
}

function check(facts: Facts): Finding[] {
  return (['guardian', 'adopter'] as const).flatMap((carer): Finding[] => {
    const ward = same(facts, carer, 'subject');
    if (ward) {
      const [role, ...others] = ward;
      return [{ subtype: 'same', severity: 'error', role, others, params: { person: carer } }];
    }
    const parent = (['mother', 'father'] as const).map((each) => same(facts, carer, each)).find(Boolean);
    if (!parent) return [];
    const [role, ...others] = parent;
    return [{ subtype: 'parent', severity: 'warn', role, others, params: { person: carer } }];
  });
}

const rule: Rule = {
  id: 'care-same-person',
  version: 1,
  confidence: 'certain',
  source:
    'Bộ luật Dân sự 2015 Điều 46, Điều 47 (giám hộ); Luật Nuôi con nuôi 2010 Điều 3 (cha mẹ nuôi, con nuôi), cần đối chiếu',
  scope: 'form',
  reads: readsOf('*', NAME_PARTS, BIRTH_PARTS),
  yields: ['personal-id-people'],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'two people',
    facts: { 'guardian.personalId': '038168000033', 'subject.personalId': '001216000022' },
    expect: [],
  },
  {
    name: 'one number',
    facts: { 'guardian.personalId': '038168000033', 'subject.personalId': '038168000033' },
    expect: ['error same guardian.personalId'],
  },
  {
    name: 'one name, one day of birth',
    facts: {
      'adopter.fullName': 'Phạm Thị Mai',
      'adopter.birthDate': '02/02/1968',
      'subject.fullName': 'PHẠM THỊ MAI',
      'subject.birthDate': '2/2/1968',
    },
    expect: ['error same adopter.fullName'],
  },
  {
    name: 'namesakes',
    facts: {
      'guardian.fullName': 'Phạm Thị Mai',
      'guardian.birthDate': '1968',
      'subject.fullName': 'Phạm Thị Mai',
      'subject.birthDate': '05/10/2016',
    },
    expect: [],
  },
  {
    name: 'the mother adopts her own child',
    facts: { 'adopter.personalId': '001196000022', 'mother.personalId': '001196000022' },
    expect: ['warn parent adopter.personalId'],
  },
  {
    name: 'a father as the guardian',
    facts: {
      'guardian.fullName': 'Nguyễn Văn Hùng',
      'guardian.birthDate': '12/03/1994',
      'father.fullName': 'Nguyễn Văn Hùng',
      'father.birthDate': '12/03/1994',
    },
    expect: ['warn parent guardian.fullName'],
  },
];
