/** "Loại khai sinh" says which parents are known; the parents' blocks have to say the same. */
import type { Person } from '../../core/roles';
import { nameOf, nameRole } from '../../core/people';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

type Parent = 'mother' | 'father';

/** Which parents are known by the chosen kind; null for a kind that does not tell. */
function knownParents(kind: string): Record<Parent, boolean> | null {
  if (kind.includes('bo roi') || /chua xac dinh.*ca cha (lan|va) me/.test(kind))
    return { mother: false, father: false };
  if (/chua xac dinh.* me$/.test(kind)) return { mother: false, father: true };
  if (/chua xac dinh.* cha$/.test(kind)) return { mother: true, father: false };
  if (/da xac dinh.*cha (lan|va) me/.test(kind)) return { mother: true, father: true };
  return null;
}

function check(facts: Facts): Finding[] {
  const kind = fold(facts.get('dossier.birthKind')).slice(0, 120);
  const known = knownParents(kind);
  if (!known) return [];
  const ofParent = (person: Parent & Person): Finding[] => {
    const role = nameRole(facts, person);
    const filled = nameOf(facts, person) !== '';
    if (!facts.has(role) || filled === known[person]) return [];
    // Required by the pack already: one cause, one issue.
    if (!filled && facts.required.has(role)) return [];
    return [
      {
        subtype: filled ? 'parent-filled' : 'parent-empty',
        severity: 'warn',
        role,
        others: ['dossier.birthKind'],
        params: { parent: person },
      },
    ];
  };
  return [...ofParent('mother'), ...ofParent('father')];
}

const rule: Rule = {
  scope: 'form',
  reads: ['*'],
  id: 'birth-kind',
  version: 1,
  confidence: 'certain',
  source: 'Luật Hộ tịch 2014 Điều 14, Điều 16; Nghị định 123/2015/NĐ-CP Điều 14, Điều 15',
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
  kind('father not known', 'Chưa xác định được cha', 'Trần Thị Lan', ''),
  kind('abandoned', 'Trẻ bị bỏ rơi', '', ''),
  kind('not chosen', '', 'Trần Thị Lan', ''),
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
];
