/** "Loại khai sinh" says which parents are known; the parents' blocks and whoever asks have to say the same. */
import { knownParents, type Parent, PARENTS } from '../../core/birth';
import { parentByRelation } from '../../core/kinship';
import { NAME_PARTS, nameOf, nameRole, readsOf } from '../../core/people';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const KIND = 'dossier.birthKind';
const RELATION = 'requester.relation';

function check(facts: Facts): Finding[] {
  const known = knownParents(facts);
  if (!known) return [];
  const ofParent = (person: Parent): Finding[] => {
    const role = nameRole(facts, person);
    const filled = nameOf(facts, person) !== '';
    const params = { parent: person };
    const asks = parentByRelation(facts) === person;
    if (!known[person] && !filled && asks)
      return [{ subtype: 'parent-asks', severity: 'warn', role: KIND, others: [RELATION], params }];
    if (!facts.has(role) || filled === known[person]) return [];
    // Required by the pack already: one cause, one issue.
    if (!filled && facts.required.has(role)) return [];
    const others = filled && asks ? ([KIND, RELATION] as const) : ([KIND] as const);
    return [{ subtype: filled ? 'parent-filled' : 'parent-empty', severity: 'warn', role, others, params }];
  };
  return PARENTS.flatMap(ofParent);
}

const rule: Rule = {
  id: 'birth-kind',
  version: 2,
  confidence: 'certain',
  source: 'Luật Hộ tịch 2014 Điều 14, Điều 16; Nghị định 123/2015/NĐ-CP Điều 14, Điều 15',
  scope: 'form',
  changes: ['2027-03-01'],
  reads: [KIND, RELATION, ...readsOf('*', NAME_PARTS)],
  check,
};
export default rule;

const kind = (
  name: string,
  birthKind: string,
  mother: string,
  father: string,
  ...expect: string[]
): RuleCase => ({
  name,
  facts: { 'dossier.birthKind': birthKind, 'mother.fullName': mother, 'father.fullName': father },
  expect,
});

export const cases = (): RuleCase[] => [
  kind('both known', 'Đã xác định được cả cha lẫn mẹ', 'Trần Thị Lan', 'Nguyễn Văn Hùng'),
  kind('both known, in other words', 'ĐÃ XÁC ĐỊNH ĐƯỢC CẢ CHA VÀ MẸ', 'Trần Thị Lan', 'Nguyễn Văn Hùng'),
  kind('father not known', 'Chưa xác định được cha', 'Trần Thị Lan', ''),
  kind('abandoned', 'Trẻ bị bỏ rơi', '', ''),
  kind('not chosen', '', 'Trần Thị Lan', ''),
  kind('a choice that does not tell', 'Trường hợp khác', 'Trần Thị Lan', ''),
  kind(
    'father missing',
    'Đã xác định được cả cha lẫn mẹ',
    'Trần Thị Lan',
    '',
    'warn parent-empty father.fullName',
  ),
  kind(
    'father filled',
    'Chưa xác định được cha',
    'Trần Thị Lan',
    'Nguyễn Văn Hùng',
    'warn parent-filled father.fullName',
  ),
  kind(
    'mother filled',
    'Chưa xác định được mẹ',
    'Trần Thị Lan',
    'Nguyễn Văn Hùng',
    'warn parent-filled mother.fullName',
  ),
  kind('abandoned with a mother', 'Trẻ bị bỏ rơi', 'Trần Thị Lan', '', 'warn parent-filled mother.fullName'),
  kind('neither known', 'Chưa xác định được cả cha lẫn mẹ', '', ''),
  {
    name: 'the father asks for a child whose father is not known',
    facts: {
      'dossier.birthKind': 'Chưa xác định được cha',
      'requester.relation': 'Cha đẻ',
      'mother.fullName': 'Trần Thị Lan',
      'father.fullName': '',
    },
    expect: ['warn parent-asks dossier.birthKind'],
  },
  {
    name: 'the mother asks: the father is not known',
    facts: {
      'dossier.birthKind': 'Chưa xác định được cha',
      'requester.relation': 'Mẹ',
      'mother.fullName': 'Trần Thị Lan',
      'father.fullName': '',
    },
    expect: [],
  },
  {
    name: 'the father asks and is filled in: one issue',
    facts: {
      'dossier.birthKind': 'Chưa xác định được cha',
      'requester.relation': 'Cha',
      'father.fullName': 'Nguyễn Văn Hùng',
    },
    expect: ['warn parent-filled father.fullName'],
  },
  {
    name: 'names in three boxes',
    facts: {
      'dossier.birthKind': 'Chưa xác định được mẹ',
      'mother.surname': 'Trần',
      'mother.givenName': 'Lan',
    },
    expect: ['warn parent-filled mother.givenName'],
  },
];
