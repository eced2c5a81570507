/** A child has the ethnic group of its father or mother; where only one of them is known, of that one. */
import { BIRTH_FORM, isBirthForm, type Parent, parentsWith } from '../../core/birth';
import { isForeigner, value } from '../../core/people';
import { roleOf } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';
import { ethnicGroups } from '../../reference/ethnic-groups';

/** The groups meant: by the text beside "Khác", else by the choice. None for a text that names no group. */
function groupsOf(facts: Facts, person: 'subject' | Parent): readonly string[] {
  const choice = value(facts, person, 'ethnicity');
  const other = fold(choice) === 'khac' || fold(choice) === 'dan toc khac';
  return ethnicGroups((other ? value(facts, person, 'ethnicityOther') : choice).slice(0, 100));
}

function check(facts: Facts): Finding[] {
  if (!isBirthForm(facts)) return [];
  const parents = parentsWith(facts, (parent) => value(facts, parent, 'ethnicity') !== '');
  const own = groupsOf(facts, 'subject');
  if (!parents || own.length === 0) return [];
  const theirs = parents.map((parent) => (isForeigner(facts, parent) ? [] : groupsOf(facts, parent)));
  // A foreign parent or an unknown text leaves room for everything.
  if (theirs.some((groups) => groups.length === 0 || groups.some((group) => own.includes(group)))) return [];
  const [first, second] = parents;
  return [
    {
      subtype: second ? 'neither' : 'not-of-parent',
      severity: 'warn',
      role: 'subject.ethnicity',
      others: parents.map((parent) => roleOf(parent, 'ethnicity')),
      params: { parent: first },
    },
  ];
}

const rule: Rule = {
  id: 'child-ethnicity',
  version: 1,
  confidence: 'certain',
  source: 'Bộ luật Dân sự 2015 Điều 29 khoản 2: dân tộc của con theo dân tộc cha đẻ hoặc mẹ đẻ',
  scope: 'form',
  reads: [...BIRTH_FORM, '*.ethnicity', '*.ethnicityOther', '*.nationality'],
  yields: ['ethnicity'],
  check,
};
export default rule;

const family = (child: string, mother: string, father: string, ...expect: string[]): RuleCase => ({
  name: `${child} of ${mother || '—'} and ${father || '—'}`,
  facts: {
    'subject.ethnicity': child,
    'mother.fullName': 'Trần Thị Lan',
    'mother.ethnicity': mother,
    'father.fullName': 'Nguyễn Văn Hùng',
    'father.ethnicity': father,
  },
  expect: expect.map((subtype) => `warn ${subtype} subject.ethnicity`),
});

export const cases = (): RuleCase[] => [
  family('Kinh', 'Kinh', 'Kinh'),
  family('Tày', 'Tày', 'Kinh'),
  family('KINH', 'Tày', 'Kinh'),
  family("H'Mông", 'Mông', 'Kinh'),
  family('Nùng', 'Tày', 'Kinh', 'neither'),
  family('Kinh', 'Ê Đê', 'Ê-đê', 'neither'),
  family('Thổ', 'Tày', 'Kinh'),
  family('Nùng', 'Tày', ''),
  family('Nùng', 'Không rõ', 'Kinh'),
  family('Khác', 'Tày', 'Kinh'),
  {
    name: 'outside the list: a name of a group',
    facts: {
      'subject.ethnicity': 'Khác',
      'subject.ethnicityOther': 'Vân Kiều',
      'mother.fullName': '',
      'mother.ethnicity': 'Bru-Vân Kiều',
      'father.ethnicity': 'Kinh',
    },
    expect: [],
  },
  {
    name: 'only the mother is known',
    facts: {
      'dossier.birthKind': 'Chưa xác định được cha',
      'subject.ethnicity': 'Kinh',
      'mother.ethnicity': 'Tày',
    },
    expect: ['warn not-of-parent subject.ethnicity'],
  },
  {
    name: 'a foreign father',
    facts: {
      'mother.fullName': 'Trần Thị Lan',
      'subject.ethnicity': 'Hoa',
      'mother.ethnicity': 'Kinh',
      'father.ethnicity': 'Hoa',
      'father.nationality': 'Trung Quốc',
    },
    expect: [],
  },
];
