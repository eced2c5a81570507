/** Surname, middle and given name in boxes of their own: the same name as the whole one, each part in its box. */
import { isSyllable } from '../../core/legacy-fonts';
import { splitName, type NameParts } from '../../core/names';
import { isForeigner, peopleOf } from '../../core/people';
import { roleOf, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { foldKeepMarks, sameName, sameWords } from '../../core/text';
import { isCommonSurname, isSurname } from '../../reference/surnames';

const PARTS = ['surname', 'middleName', 'givenName'] as const;

/** Surnames that are hardly ever a given name; Lê, Mai, Vũ, Đoàn are both. */
const NEVER_GIVEN = new Set(
  'nguyễn trần phạm huỳnh đặng bùi đỗ ngô trương trịnh'.split(' ').map(foldKeepMarks),
);

/** `H'Hen Niê` as `h`, `hen`, `niê`: boxes cut at the apostrophe too. */
const wordsOf = (text: string): string[] =>
  foldKeepMarks(text)
    .split(/[ '-]+/)
    .filter((word) => word !== '');
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);
const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

/** A part that stands in the wrong box: `Lan` as surname and `Nguyễn` as given name, the whole name in one box. */
function misplaced(surname: string, given: string): 'swapped' | 'whole-in-part' | null {
  if (surname === '' || given === '') return null;
  if (NEVER_GIVEN.has(foldKeepMarks(given)) && isSyllable(surname) && !isSurname(surname)) return 'swapped';
  const inSurname = surname.split(' ').length > 2 && sameName(lastWord(surname), lastWord(given));
  const inGiven =
    given.split(' ').length > 2 && isCommonSurname(surname) && sameName(firstWord(given), surname);
  return inSurname || inGiven ? 'whole-in-part' : null;
}

/** Empty boxes for which the whole name leaves no doubt, given what already stands in the others. */
function proposals(facts: Facts, person: Person, whole: Role, split: NameParts): Finding[] {
  const fits = PARTS.every((part) => {
    const text = facts.get(roleOf(person, part));
    return text === '' || sameName(text, split[part]);
  });
  if (!fits) return [];
  return PARTS.flatMap((part): Finding[] => {
    const role = roleOf(person, part);
    if (!facts.has(role) || facts.get(role) !== '' || split[part] === '') return [];
    const fixes = [{ role, value: split[part] }];
    return [
      { subtype: 'propose', severity: 'info', role, others: [whole], params: { part: split[part] }, fixes },
    ];
  });
}

function judge(facts: Facts, person: Person): Finding[] {
  if (isForeigner(facts, person)) return [];
  const whole = roleOf(person, 'fullName');
  const roles = PARTS.map((part) => roleOf(person, part));
  const [surname = '', middle = '', given = ''] = roles.map(facts.get);
  const wrong = misplaced(surname, given);
  if (wrong) {
    const others: Role[] = [roleOf(person, 'givenName')];
    return [{ subtype: wrong, severity: 'warn', role: roleOf(person, 'surname'), others }];
  }
  const name = facts.get(whole);
  if (name === '' || !roles.some(facts.has)) return [];
  const parts = [surname, middle, given].filter((text) => text !== '').join(' ');
  if (parts !== '') {
    const held = wordsOf(name);
    const complete = surname !== '' && given !== '' && (middle !== '' || !facts.has(roles[1] ?? whole));
    const differs = complete ? !sameWords(name, parts) : wordsOf(parts).some((word) => !held.includes(word));
    if (differs)
      return [{ subtype: 'differ', severity: 'warn', role: whole, others: roles.filter(facts.has) }];
  }
  const split = splitName(name);
  return split ? proposals(facts, person, whole, split) : [];
}

const check = (facts: Facts): Finding[] => peopleOf(facts).flatMap((person) => judge(facts, person));

const rule: Rule = {
  id: 'name-parts',
  version: 1,
  confidence: 'likely',
  source: 'Bộ luật Dân sự 2015 Điều 26; Luật Hộ tịch 2014 Điều 14: họ, chữ đệm và tên',
  scope: 'form',
  reads: ['*.fullName', '*.surname', '*.middleName', '*.givenName', '*.nationality'],
  yields: ['name-encoding', 'name-words', 'name-marks'],
  check,
};
export default rule;

const boxes = (
  name: string,
  [fullName, surname, middleName, givenName]: readonly (string | null)[],
  ...expect: string[]
): RuleCase => ({
  name,
  facts: Object.fromEntries(
    Object.entries({ fullName, surname, middleName, givenName }).flatMap(([box, text]) =>
      typeof text === 'string' ? [[`subject.${box}`, text]] : [],
    ),
  ),
  expect,
});

export const cases = (): RuleCase[] => [
  boxes('the three parts', ['NGUYỄN THỊ HOÀ', 'Nguyễn', 'Thị', 'Hòa']),
  boxes('no middle name', ['Lê Bình', 'Lê', '', 'Bình']),
  boxes('in the order of the Ê-đê', ['Y Thuin Niê', 'Niê', 'Y', 'Thuin']),
  boxes('cut at the apostrophe', ["H'Hen Niê", 'Niê', "H'", 'Hen']),
  boxes('no whole name on the form', [null, 'Nguyễn', 'Thị', 'Lan']),
  boxes('no parts on the form', ['Nguyễn Thị Lan', null, null, null]),
  boxes('two surnames, by the clerk', ['Nguyễn Trần Bảo An', 'Nguyễn Trần', 'Bảo', 'An']),
  boxes('a given name that is a surname too', [null, 'Hà', 'Thị', 'Mai']),
  boxes('perhaps two surnames: nothing is proposed', ['Nguyễn Trần Bảo An', '', '', '']),
  boxes("the clan's name may be last: nothing is proposed", ['Y Bhăm Êban', '', '', '']),
  boxes('a clan and a given name', [null, 'Bkrông', "H'", 'Mai']),
  boxes('surname and given name alike', [null, 'Mai', '', 'Mai Lan']),
  boxes('one word', ['Ô', '', '', '']),
  boxes('another given name', ['Nguyễn Minh An', 'Nguyễn', null, 'Ân'], 'warn differ subject.fullName'),
  boxes('another surname, rest empty', ['Nguyễn Minh An', 'Trần', '', ''], 'warn differ subject.fullName'),
  boxes('turned round', [null, 'Lan', 'Thị', 'Nguyễn'], 'warn swapped subject.surname'),
  boxes('whole name as surname', [null, 'Nguyễn Thị Lan', '', 'Lan'], 'warn whole-in-part subject.surname'),
  boxes(
    'whole name as given name',
    [null, 'Nguyễn', '', 'Nguyễn Thị Lan'],
    'warn whole-in-part subject.surname',
  ),
  boxes(
    'three empty boxes',
    ['Tôn Nữ Quỳnh Trâm', '', '', ''],
    'info propose subject.surname',
    'info propose subject.middleName',
    'info propose subject.givenName',
  ),
  boxes('no middle name to propose', ['Lê Bình', 'Lê', '', ''], 'info propose subject.givenName'),
];
