/** A child bears the surname of its father or mother; where only one of them is known, of that one. */
import { BIRTH_FORM, isBirthForm, type Parent, PARENTS, parentsWith } from '../../core/birth';
import { isForeigner, nameOf, value } from '../../core/people';
import { roleOf, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { bearsSurnameFirst, surnameOf, type Surname } from '../../core/surnames';
import { words } from '../../core/text';

type Who = 'subject' | Parent;

/** Where the surname stands. */
const roleOfSurname = (facts: Facts, person: Who): Role => {
  const own = roleOf(person, 'surname');
  return facts.get(own) === '' ? roleOf(person, 'fullName') : own;
};

/** Groups that are written on the form; none of them may be one whose names have another order, or an unknown one. */
function orderIsSure(facts: Facts): boolean {
  return (['subject', ...PARENTS] as const).every((person) => {
    const group = value(facts, person, 'ethnicity');
    return group === '' || bearsSurnameFirst(group);
  });
}

function check(facts: Facts): Finding[] {
  if (!isBirthForm(facts)) return [];
  const parents = parentsWith(facts, (parent) => nameOf(facts, parent) !== '');
  const own = surnameOf(nameOf(facts, 'subject'));
  if (!parents || !own || isForeigner(facts, 'subject')) return [];
  const theirs: Surname[] = [];
  for (const parent of parents) {
    const surname = isForeigner(facts, parent) ? null : surnameOf(nameOf(facts, parent));
    // What cannot be read may hold the child's surname. No list is complete: of a people known to put it first, any syllable is one.
    const rare = surname?.syllable === true && bearsSurnameFirst(value(facts, parent, 'ethnicity'));
    if (!surname || !(surname.known || rare)) return [];
    theirs.push(surname);
  }
  if (theirs.some(({ text }) => text === own.text)) return [];
  const near = theirs.find(({ plain }) => plain === own.plain);
  if (!orderIsSure(facts)) return [];
  // "Ly" and "Lý", "Vũ" and "Vu": one surname, written twice. "Trân" for "Trần" is a slip.
  if (near && (near.bare || own.bare || own.known)) return [];
  // "Maria Nguyễn An": the surname follows a baptismal or a foreign name.
  const later = words(nameOf(facts, 'subject').slice(0, 200)).slice(1);
  if (!near && !own.known && theirs.some(({ plain }) => later.includes(plain))) return [];
  // Without a group on the form, a first syllable that is no known surname may begin a name of another order.
  if (!near && !own.known && value(facts, 'subject', 'ethnicity') === '') return [];
  const [first, second] = parents;
  return [
    {
      subtype: near ? 'marks' : second ? 'neither' : 'not-of-parent',
      severity: 'warn',
      role: roleOfSurname(facts, 'subject'),
      others: parents.map((parent) => roleOfSurname(facts, parent)),
      params: { parent: first },
    },
  ];
}

const rule: Rule = {
  id: 'child-surname',
  version: 1,
  confidence: 'certain',
  source: 'Bộ luật Dân sự 2015 Điều 26 khoản 2: họ của con theo họ cha đẻ hoặc mẹ đẻ',
  scope: 'form',
  reads: [...BIRTH_FORM, '*.ethnicity', '*.nationality'],
  yields: ['child-name', 'names', 'name-encoding', 'name-marks', 'name-words'],
  check,
};
export default rule;

const family = (
  name: string,
  child: string,
  mother: string,
  father: string,
  ethnicity: string,
  ...expect: string[]
): RuleCase => ({
  name,
  facts: {
    'subject.fullName': child,
    'mother.fullName': mother,
    'father.fullName': father,
    'subject.ethnicity': ethnicity,
  },
  expect: expect.map((subtype) => `warn ${subtype} subject.fullName`),
});
const alone = (name: string, child: string, ...expect: string[]): RuleCase => ({
  name,
  facts: {
    'dossier.birthKind': 'Chưa xác định được cha',
    'subject.fullName': child,
    'mother.fullName': 'Trần Thị Lan',
    'father.fullName': '',
  },
  expect: expect.map((subtype) => `warn ${subtype} subject.fullName`),
});

export const cases = (): RuleCase[] => [
  family("father's", 'NGUYỄN MINH AN', 'Trần Thị Lan', 'Nguyễn Văn Hùng', 'Kinh'),
  family("mother's", 'Trần Minh An', 'Trần Thị Lan', 'Nguyễn Văn Hùng', 'Kinh'),
  family('both', 'Nguyễn Trần Minh An', 'Trần Thị Lan', 'Nguyễn Văn Hùng', 'Kinh'),
  family('neither', 'Lê Minh An', 'Trần Thị Lan', 'Nguyễn Văn Hùng', 'Kinh', 'neither'),
  family('neither, no group on the form', 'Lê Minh An', 'Trần Thị Lan', 'Nguyễn Văn Hùng', '', 'neither'),
  family(
    'parents with names of four words',
    'Lê Minh An',
    'Nguyễn Thị Thu Hà',
    'Trần Công Quốc Bảo',
    '',
    'neither',
  ),
  family(
    'the middle name of the father',
    'Lê Minh An',
    'Trần Thị Lan',
    'Nguyễn Lê Hoàng Nam',
    'Kinh',
    'neither',
  ),
  family('a surname of two words', 'Âu Dương Minh An', 'Trần Thị Lan', 'Âu Dương Quốc Bảo', 'Kinh'),
  family(
    'a surname and a middle name of four',
    'Nguyễn Lê An',
    'Trần Thị Lan',
    'Nguyễn Lê Hoàng Nam',
    'Kinh',
  ),
  family('the surname is left out', 'Minh An', 'Trần Thị Lan', 'Nguyễn Văn Hùng', 'Kinh', 'neither'),
  family('left out or another order: nobody knows', 'Minh An', 'Trần Thị Lan', 'Nguyễn Văn Hùng', ''),
  family('marks at another place', 'Hoà Minh An', 'Hòa Thị Lan', 'Nguyễn Văn Hùng', 'Kinh'),
  family('a mark is missing', 'Trân Minh An', 'Trần Thị Lan', 'Nguyễn Văn Hùng', 'Kinh', 'marks'),
  family('typed without marks', 'Tran Minh An', 'Trần Thị Lan', 'Nguyễn Văn Hùng', 'Kinh'),
  family('one Mông surname, written two ways', 'Ly A Sử', 'Sùng Thị Dợ', 'Lý A Páo', 'Mông'),
  family('another Mông surname', 'Vàng A Sử', 'Sùng Thị Dợ', 'Lý A Páo', 'Mông', 'neither'),
  family('Huỳnh and Hoàng are two surnames', 'Huỳnh An', 'Lê Lan', 'Hoàng Nam', 'Kinh', 'neither'),
  family('the clan at the end', 'Y Thuin Niê', "H'Ngăm Êban", 'Y Bhăm Niê', 'Ê-đê'),
  family('Ê-đê with names of the Kinh form', 'Lê Minh An', 'Trần Thị Lan', 'Nguyễn Văn Hùng', 'Ê-đê'),
  family("Khơ-me: the father's given name", 'Sơn Minh', 'Thạch Thị Lan', 'Danh Hùng', 'Khơ-me'),
  family('a group that no list has', 'Lê Minh An', 'Trần Thị Lan', 'Nguyễn Văn Hùng', 'Pa Kô'),
  family('the imperial house', 'Tôn Nữ Quỳnh Trâm', 'Trần Thị Lan', 'Nguyễn Phúc Bảo', 'Kinh'),
  family('a baptismal name, then the surname', 'Maria Trần An', 'Trần Thị Lan', 'Nguyễn Văn Hùng', 'Kinh'),
  family('a baptismal name first', 'Maria Lê An', 'Trần Thị Lan', 'Giuse Lê Văn Hùng', 'Kinh'),
  family('father not filled in, nothing said', 'Lê Minh An', 'Trần Thị Lan', '', 'Kinh'),
  alone('only the mother is known: hers', 'Trần Minh An'),
  alone('only the mother is known: another', 'Lê Minh An', 'not-of-parent'),
  {
    name: 'a surname that no list has',
    facts: {
      'subject.fullName': 'Đoàn Minh Khôi',
      'mother.fullName': 'Ưng Quỳnh Anh',
      'mother.ethnicity': 'Kinh',
      'father.fullName': 'Ông Gia Khoẻ',
    },
    expect: ['warn neither subject.fullName'],
  },
  {
    name: 'a foreign father',
    facts: {
      'subject.fullName': 'Lê Minh An',
      'mother.fullName': 'Trần Thị Lan',
      'father.fullName': 'Kim Min Jun',
      'father.nationality': 'Hàn Quốc',
    },
    expect: [],
  },
  {
    name: 'surname in a box of its own',
    facts: {
      'subject.surname': 'Lê',
      'subject.givenName': 'An',
      'mother.surname': 'Trần',
      'mother.givenName': 'Lan',
      'father.fullName': 'Nguyễn Văn Hùng',
    },
    expect: ['warn neither subject.surname'],
  },
  {
    name: 'recognition of a father: the child has a record',
    facts: {
      'subject.fullName': 'Lê Minh An',
      'mother.fullName': 'Trần Thị Lan',
      'father.fullName': 'Nguyễn Văn Hùng',
    },
    procedure: '1.001022',
    expect: [],
  },
];
