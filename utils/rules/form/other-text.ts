/** The choice "Khác" and the box beside it belong together: what is meant stands there, and only then. */
import { attributeOf, personOf, roleOf, type Attribute, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { isSelf, parentByRelation } from '../../core/kinship';
import { isOther, sameName } from '../../core/text';

const CHOICES: ReadonlyMap<Attribute, Attribute> = new Map([
  ['ethnicity', 'ethnicityOther'],
  ['relation', 'relationOther'],
  ['purpose', 'purposeOther'],
]);

/** Purposes and wide relations ("Ông/Bà") are told more exactly beside the choice; father, mother, self and a group are exact. */
const isExact = (facts: Facts, role: Role): boolean =>
  attributeOf(role) === 'ethnicity' ||
  (role === 'requester.relation' && (parentByRelation(facts) !== null || isSelf(facts)));

function judge(facts: Facts, role: Role): Finding | null {
  const pair = CHOICES.get(attributeOf(role));
  const choice = facts.get(role);
  if (!pair || choice === '') return null;
  const other = roleOf(personOf(role), pair);
  const text = facts.get(other);
  if (isOther(choice)) {
    // What the pack asks for is told by `required`.
    const open = facts.has(other) && text === '' && !facts.required.has(other);
    return open ? { subtype: 'empty', severity: 'warn', role: other, others: [role] } : null;
  }
  if (text === '' || sameName(text, choice)) return null;
  return {
    subtype: 'left',
    severity: isExact(facts, role) ? 'warn' : 'info',
    role: other,
    others: [role],
    fixes: [{ role: other, value: '' }],
  };
}

const check = (facts: Facts): Finding[] => facts.roles.flatMap((role) => judge(facts, role) ?? []);

const rule: Rule = {
  id: 'other-text',
  version: 1,
  confidence: 'certain',
  source: 'Tờ khai hộ tịch: mục "Khác (ghi rõ)"',
  scope: 'form',
  reads: ['*.ethnicity', '*.ethnicityOther', '*.relation', '*.relationOther', '*.purpose', '*.purposeOther'],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  { name: 'with text', facts: { 'bride.ethnicity': 'Khác', 'bride.ethnicityOther': 'Pa Kô' }, expect: [] },
  { name: 'box not shown', facts: { 'bride.ethnicity': 'Khác' }, expect: [] },
  { name: 'nothing chosen', facts: { 'bride.ethnicity': '', 'bride.ethnicityOther': 'Pa Kô' }, expect: [] },
  { name: 'not needed', facts: { 'bride.ethnicity': 'Kinh', 'bride.ethnicityOther': '' }, expect: [] },
  { name: 'the same twice', facts: { 'bride.ethnicity': 'Tày', 'bride.ethnicityOther': 'TÀY' }, expect: [] },
  {
    name: 'without text',
    facts: { 'bride.ethnicity': 'Khác', 'bride.ethnicityOther': '' },
    expect: ['warn empty bride.ethnicityOther'],
  },
  {
    name: 'another way to say other',
    facts: { 'requester.relation': 'Khác (ghi rõ)', 'requester.relationOther': '' },
    expect: ['warn empty requester.relationOther'],
  },
  {
    name: 'left from an earlier choice',
    facts: { 'requester.relation': 'Cha', 'requester.relationOther': 'Bà nội' },
    expect: ['warn left requester.relationOther'],
  },
  {
    name: 'a relation told more exactly',
    facts: { 'requester.relation': 'Ông/Bà', 'requester.relationOther': 'Bà nội' },
    expect: ['info left requester.relationOther'],
  },
  {
    name: 'a purpose told more exactly',
    facts: { 'dossier.purpose': 'Vay vốn', 'dossier.purposeOther': 'Vay vốn tại ngân hàng chính sách' },
    expect: ['info left dossier.purposeOther'],
  },
];
