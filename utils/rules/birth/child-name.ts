/** Three people of one family with one whole name: mostly a block that was filled from another. */
import { BIRTH_FORM, isBirthForm, type Parent } from '../../core/birth';
import { birthOf, nameOf, nameRole } from '../../core/people';
import { mayBeSame } from '../../core/dates';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { foldKeepMarks } from '../../core/text';

function check(facts: Facts): Finding[] {
  if (!isBirthForm(facts)) return [];
  const of = (person: 'subject' | Parent): string => foldKeepMarks(nameOf(facts, person).slice(0, 200));
  const [child, mother, father] = [of('subject'), of('mother'), of('father')];
  // A name of one word is shared by many.
  const tells = (name: string): boolean => name.includes(' ');
  if (tells(child) && (child === mother || child === father)) {
    const parent = child === mother ? 'mother' : 'father';
    const [role, other] = [nameRole(facts, 'subject'), nameRole(facts, parent)];
    return [{ subtype: 'of-parent', severity: 'warn', role, others: [other], params: { parent } }];
  }
  if (!tells(mother) || mother !== father) return [];
  const [hers, his] = [birthOf(facts, 'mother'), birthOf(facts, 'father')];
  if (hers && his && !mayBeSame(hers, his)) return [];
  const [role, other] = [nameRole(facts, 'father'), nameRole(facts, 'mother')];
  return [{ subtype: 'parents', severity: 'warn', role, others: [other] }];
}

const rule: Rule = {
  id: 'child-name',
  version: 1,
  confidence: 'likely',
  source: 'Kinh nghiệm nhập liệu: khối thông tin được chép nhầm từ khối khác',
  scope: 'form',
  reads: [...BIRTH_FORM, 'mother.birthDate', 'father.birthDate'],
  check,
};
export default rule;

const family = (
  name: string,
  child: string,
  mother: string,
  father: string,
  ...expect: string[]
): RuleCase => ({
  name,
  facts: { 'subject.fullName': child, 'mother.fullName': mother, 'father.fullName': father },
  expect,
});

export const cases = (): RuleCase[] => [
  family('three names', 'Nguyễn Minh An', 'Trần Thị Lan', 'Nguyễn Văn Hùng'),
  family(
    "the mother's name",
    'TRẦN THỊ HOÀ',
    'Trần Thị Hòa',
    'Nguyễn Văn Hùng',
    'warn of-parent subject.fullName',
  ),
  family('one mark apart', 'Nguyễn Văn Hưng', 'Trần Thị Lan', 'Nguyễn Văn Hùng'),
  family('one word each', 'Lan', 'Lan', ''),
  family(
    'the parents have one name',
    'Nguyễn Minh An',
    'Nguyễn Hà',
    'Nguyễn Hà',
    'warn parents father.fullName',
  ),
  {
    name: 'namesakes who married: two births',
    facts: {
      'mother.fullName': 'Nguyễn Hà',
      'mother.birthDate': '17/08/1996',
      'father.fullName': 'Nguyễn Hà',
      'father.birthDate': '1994',
    },
    expect: [],
  },
  {
    name: 'in three boxes',
    facts: {
      'subject.surname': 'Nguyễn',
      'subject.middleName': 'Văn',
      'subject.givenName': 'Hùng',
      'father.fullName': 'Nguyễn Văn Hùng',
    },
    expect: ['warn of-parent subject.givenName'],
  },
  family('empty', '', '', ''),
];
