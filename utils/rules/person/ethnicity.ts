/** Ethnic group: one of the 54, by name; "Khác" needs its text; a child follows father or mother. Never derived from anything else. */
import { isForeigner, peopleOf, value } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';
import { ethnicGroups, isMainGroup } from '../../reference/ethnic-groups';

const OTHER = new Set(['khac', 'dan toc khac']);
/** Entries of official lists that are no group. */
const SPECIAL = new Set(['khong ro', 'chua xac dinh', 'khong xac dinh']);
const FOREIGN = new Set(['nguoi nuoc ngoai', 'nuoc ngoai']);

/** The group meant: the text beside "Khác", else the choice itself. */
function groupText(facts: Facts, person: Person): string {
  const choice = value(facts, person, 'ethnicity');
  return OTHER.has(fold(choice)) ? value(facts, person, 'ethnicityOther') : choice;
}

function judge(facts: Facts, person: Person): Finding | null {
  const role = roleOf(person, 'ethnicity');
  const other = roleOf(person, 'ethnicityOther');
  const text = facts.get(role);
  const folded = fold(text.slice(0, 100));
  if (text === '') return null;
  if (OTHER.has(folded)) {
    const open = facts.has(other) && facts.get(other) === '' && !facts.required.has(other);
    return open ? { subtype: 'other-empty', severity: 'warn', role: other, others: [role] } : null;
  }
  if (isForeigner(facts, person) || SPECIAL.has(folded)) return null;
  if (FOREIGN.has(folded)) {
    const citizen = value(facts, person, 'nationality') !== '';
    return citizen
      ? { subtype: 'foreigner', severity: 'warn', role, others: [roleOf(person, 'nationality')] }
      : null;
  }
  // A choice from the portal's own list cannot be misspelled.
  if (facts.fields(role)[0]?.kind === 'select' || isMainGroup(text)) return null;
  const groups = ethnicGroups(text);
  if (groups.length === 0) return { subtype: 'unknown', severity: 'warn', role };
  const params = { groups: groups.join(', ') };
  if (groups.length > 1) return { subtype: 'ambiguous', severity: 'warn', role, params };
  return { subtype: 'alias', severity: 'info', role, params, fixes: [{ role, value: groups[0] ?? '' }] };
}

/** Do two texts mean the same group? Two texts outside the list are compared as they are written. */
function alike(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  return ethnicGroups(a).some((group) => ethnicGroups(b).includes(group));
}

/** A child has its father's or mother's group (BLDS 2015 Điều 29 khoản 2). Said only where both are known. */
function ofParents(facts: Facts): Finding[] {
  const child = groupText(facts, 'subject');
  const parents = (['mother', 'father'] as const).map((person) => groupText(facts, person));
  if (child === '' || parents.some((text) => text === '') || parents.some((text) => alike(child, text)))
    return [];
  if ((['mother', 'father'] as const).some((person) => isForeigner(facts, person))) return [];
  const others = ['mother.ethnicity', 'father.ethnicity'] as const;
  return [{ subtype: 'not-of-parents', severity: 'warn', role: 'subject.ethnicity', others }];
}

function check(facts: Facts): Finding[] {
  const single = peopleOf(facts).flatMap((person) => judge(facts, person) ?? []);
  const broken = single.some((finding) => finding.severity !== 'info');
  return broken ? single : [...single, ...ofParents(facts)];
}

const rule: Rule = {
  id: 'ethnicity',
  version: 1,
  confidence: 'certain',
  source: 'Quyết định 121-TCTK/PPCĐ ngày 02/03/1979; Bộ luật Dân sự 2015 Điều 29',
  scope: 'field',
  reads: ['*'],
  check,
};
export default rule;

const group = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { 'bride.ethnicity': text },
  expect: expect.map((line) => `${line} bride.ethnicity`),
});

export const cases = (): RuleCase[] => [
  group('Kinh'),
  group('KINH'),
  group('Mông'),
  group('Ê Đê'),
  group('Ba na'),
  group('Bru - Vân Kiều'),
  group('Giẻ Triêng', 'info alias'),
  group("H'Mông", 'info alias'),
  group('Khmer', 'info alias'),
  group('Vân Kiều', 'info alias'),
  group('Thổ'),
  group('Xá Lá Vàng', 'warn ambiguous'),
  group('Hạ', 'warn ambiguous'),
  group('Không rõ'),
  group('Việt Nam', 'warn unknown'),
  group('Kinh1', 'warn unknown'),
  group('Nam Bộ', 'warn unknown'),
  group('Không', 'warn unknown'),
  {
    name: 'other, with text',
    facts: { 'bride.ethnicity': 'Khác', 'bride.ethnicityOther': 'Pa Kô' },
    expect: [],
  },
  { name: 'other, box not shown', facts: { 'bride.ethnicity': 'Khác' }, expect: [] },
  {
    name: 'other, without text',
    facts: { 'bride.ethnicity': 'Khác', 'bride.ethnicityOther': '' },
    expect: ['warn other-empty bride.ethnicityOther'],
  },
  { name: 'foreigner', facts: { 'groom.ethnicity': 'Pháp', 'groom.nationality': 'Pháp' }, expect: [] },
  {
    name: '"foreigner" for a citizen',
    facts: { 'groom.ethnicity': 'Người nước ngoài', 'groom.nationality': 'Việt Nam' },
    expect: ['warn foreigner groom.ethnicity'],
  },
  {
    name: "mother's group",
    facts: { 'subject.ethnicity': 'Tày', 'mother.ethnicity': 'Tày', 'father.ethnicity': 'Kinh' },
    expect: [],
  },
  {
    name: 'neither parent',
    facts: { 'subject.ethnicity': 'Nùng', 'mother.ethnicity': 'Tày', 'father.ethnicity': 'Kinh' },
    expect: ['warn not-of-parents subject.ethnicity'],
  },
  { name: 'father not known', facts: { 'subject.ethnicity': 'Nùng', 'mother.ethnicity': 'Tày' }, expect: [] },
];
