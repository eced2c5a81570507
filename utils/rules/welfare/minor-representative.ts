/** A child does not ask for itself: where the form has a block for who acts for it, that block is filled. */
import { readsOf } from '../../core/people';
import { ageOf, BIRTH_PARTS } from '../../core/ages';
import type { Person, Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** Luật Trẻ em 2016 Điều 1. */
const CHILD = 16;
const CLAIMS = ['benefitCategory', 'disabilityKind', 'disabilityLevel'] as const;
const HOLDERS = ['subject', 'recipient'] as const satisfies readonly Person[];
const CARER: Role = 'guardian.fullName';
/** A parent with a block of its own acts for the child. */
const PARENTS = ['mother.fullName', 'father.fullName'] as const satisfies readonly Role[];

function check(facts: Facts): Finding[] {
  if (PARENTS.some((role) => facts.get(role) !== '')) return [];
  if (!facts.has(CARER) || facts.get(CARER) !== '' || facts.required.has(CARER)) return [];
  return HOLDERS.flatMap((person): Finding[] => {
    const claims = CLAIMS.some((attribute) => facts.has(`${person}.${attribute}`));
    const age = claims ? ageOf(facts, person) : null;
    return age && age.max < CHILD
      ? [
          {
            subtype: 'empty',
            severity: 'warn',
            role: CARER,
            others: [age.role],
            params: { age: Math.max(age.max, 0) },
          },
        ]
      : [];
  }).slice(0, 1);
}

const rule: Rule = {
  id: 'minor-representative',
  version: 1,
  confidence: 'likely',
  source: 'Bộ luật Dân sự 2015 Điều 21, Điều 136: cha, mẹ, người giám hộ đại diện cho người chưa thành niên',
  scope: 'form',
  reads: [CARER, ...PARENTS, ...readsOf(HOLDERS, CLAIMS, BIRTH_PARTS)],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'a grown-up asks for himself',
    facts: { [CARER]: '', 'subject.birthDate': '05/03/1990', 'subject.disabilityLevel': 'Nặng' },
    expect: [],
  },
  {
    name: 'a child with its mother',
    facts: {
      [CARER]: 'Trần Thị Hòa',
      'subject.birthDate': '05/03/2018',
      'subject.disabilityLevel': 'Nặng',
    },
    expect: [],
  },
  {
    name: 'a child alone',
    facts: { [CARER]: '', 'subject.birthDate': '05/03/2018', 'subject.disabilityLevel': 'Nặng' },
    expect: [`warn empty ${CARER}`],
  },
  {
    name: 'a child whose mother has a block of her own',
    facts: {
      [CARER]: '',
      'mother.fullName': 'Trần Thị Hòa',
      'subject.birthDate': '05/03/2018',
      'subject.disabilityLevel': 'Nặng',
    },
    expect: [],
  },
  {
    name: 'a form that has no such block',
    facts: { 'subject.birthDate': '05/03/2018', 'subject.disabilityLevel': 'Nặng' },
    expect: [],
  },
  { name: 'no benefit is asked for', facts: { [CARER]: '', 'subject.birthDate': '05/03/2018' }, expect: [] },
];
