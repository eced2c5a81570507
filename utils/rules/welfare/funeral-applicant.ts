/** Who asks for funeral costs, or gets them, is alive: not the person who has died. */
import { BIRTH_PARTS } from '../../core/ages';
import { personalIdOf } from '../../core/id-papers';
import { NAME_PARTS, nameOf, nameRole, readsOf } from '../../core/people';
import type { Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { samePerson } from '../../core/same-person';

/** The requester is looked at by the rule about numbers of two people. */
const LIVING = ['submitter', 'owner', 'recipient'] as const satisfies readonly Person[];

function judge(facts: Facts, person: Person): Finding[] {
  const found = samePerson(facts, person, 'subject');
  if (!found?.same) return [];
  const role = personalIdOf(facts, person)?.role ?? nameRole(facts, person);
  const others = found.roles.filter((each) => each !== role);
  return [{ subtype: 'deceased', severity: 'error', overridable: true, role, others, params: { person } }];
}

/** `subject` is the deceased where a day of death stands beside. */
const check = (facts: Facts): Finding[] =>
  facts.get('subject.deathDate') === '' || nameOf(facts, 'subject') === ''
    ? []
    : LIVING.flatMap((person) => judge(facts, person));

const rule: Rule = {
  id: 'funeral-applicant',
  version: 1,
  confidence: 'certain',
  source:
    'Nghị định 335/2026/NĐ-CP Điều 11 (thủ tục 1.116910): hỗ trợ người, cơ quan trực tiếp tổ chức mai táng',
  scope: 'form',
  reads: ['subject.deathDate', ...readsOf(['subject', ...LIVING], NAME_PARTS, BIRTH_PARTS)],
  yields: ['personal-id-people'],
  check,
};
export default rule;

const dead = {
  'subject.fullName': 'Lê Văn Bình',
  'subject.birthDate': '17/05/1945',
  'subject.personalId': '038045000031',
  'subject.deathDate': '05/11/2026',
} as const;

export const cases = (): RuleCase[] => [
  {
    name: 'a son asks',
    facts: { ...dead, 'submitter.fullName': 'Lê Văn Nam', 'submitter.personalId': '038075000032' },
    expect: [],
  },
  {
    name: 'the money goes to the deceased',
    facts: { ...dead, 'recipient.fullName': 'Lê Văn Bình', 'recipient.personalId': '038045000031' },
    expect: ['error deceased recipient.personalId'],
  },
  {
    name: 'the deceased stands as owner, by name and birth',
    facts: { ...dead, 'owner.fullName': 'LÊ VĂN BÌNH', 'owner.birthDate': '17/05/1945' },
    expect: ['error deceased owner.fullName'],
  },
  {
    name: 'a namesake',
    facts: { ...dead, 'owner.fullName': 'Lê Văn Bình', 'owner.birthDate': '17/05/1975' },
    expect: [],
  },
  {
    name: 'nobody has died',
    facts: { 'subject.fullName': 'Lê Văn Bình', 'owner.fullName': 'Lê Văn Bình' },
    expect: [],
  },
];
