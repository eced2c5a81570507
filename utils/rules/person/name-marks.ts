/** A Vietnamese name typed without its marks. Nobody can put them back: the paper has to be read again. */
import { isVietnamese, nameBoxes } from '../../core/names';
import { personalIdOf } from '../../core/id-papers';
import { value } from '../../core/people';
import { personOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { isBareSurname } from '../../reference/surnames';
import { fold, isAscii } from '../../core/text';

const read = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Surnames that cannot be written without a mark. */
const MARKED = read('nguyen tran pham huynh truong trinh');
/** So are these, but two words may be a name of another country: `Dang Wei`. */
const MARKED_OF_THREE = read('hoang dang bui duong ngo dinh doan');
/** And these, which are ordinary in other languages and among other peoples. */
const MARKED_HERE = read('le vu vo do ho luong ha lam ta dao to dam quach phung luu kieu khuat nghiem');
/** May be right without a mark; in front of "Thị" or "Văn" the whole name has lost them. */
const PLAIN = read('phan mai cao ly chu');

/** A citizen by what else is told: the nationality, or a personal number. */
function isCitizen(facts: Facts, person: Person): boolean {
  return fold(value(facts, person, 'nationality')) === 'viet nam' || personalIdOf(facts, person) !== null;
}

/** Every word has to be a Vietnamese syllable: `Ngo Kok Wai`, `Dang Xiaoping`, `Tran Benoît` keep their own letters. */
function bare(name: string, citizen: boolean): boolean {
  const [first = '', second = '', third = ''] = name.split(' ');
  if (second === '' || !isAscii(first) || !isVietnamese(name)) return false;
  const surname = fold(first);
  if (MARKED.has(surname)) return true;
  if (MARKED_OF_THREE.has(surname)) return citizen || third !== '';
  if (!isAscii(name) || third === '') return false;
  const before = ['thi', 'van'].includes(fold(second));
  if (MARKED_HERE.has(surname)) return citizen || before;
  if (PLAIN.has(surname)) return before;
  // four syllables of a citizen, and not one mark
  return citizen && isBareSurname(first) && name.split(' ').length >= 4;
}

function check(facts: Facts): Finding[] {
  return nameBoxes(facts, ['fullName']).flatMap(({ role, name, foreign }) =>
    !foreign && bare(name, isCitizen(facts, personOf(role)))
      ? [{ subtype: 'no-marks', severity: 'warn', role }]
      : [],
  );
}

const rule: Rule = {
  id: 'name-marks',
  version: 1,
  confidence: 'likely',
  source:
    'Bộ luật Dân sự 2015 Điều 26: tên của công dân Việt Nam bằng tiếng Việt hoặc tiếng dân tộc khác của Việt Nam',
  scope: 'field',
  reads: ['*.fullName', '*.nationality', '*.personalId', '*.idPaperType', '*.idPaperNumber'],
  yields: ['names', 'name-words'],
  check,
};
export default rule;

const named = (name: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { 'mother.fullName': name },
  expect: expect.map((text) => `${text} mother.fullName`),
});

export const cases = (): RuleCase[] => [
  named('Nguyễn Thị Lan'),
  named('Lan'),
  named('Lo Van Pan'),
  named('Thach Thi'),
  named('Kim Sa Ruong'),
  named('Cao Minh Tâm'),
  named('Le Corre'),
  named('Le Van'),
  named('Dang Wei'),
  named('Hoang Minh'),
  named('Ngo Kok Wai'),
  named('Dang Xiaoping'),
  named('Kevin Nguyen'),
  named('Tran Benoît'),
  named('Ho Chin Wei'),
  named('Mai van Dijk'),
  named('Nguyen Van Nam', 'warn no-marks'),
  named('NGUYEN THI LAN', 'warn no-marks'),
  named('Le Thi Lan', 'warn no-marks'),
  named('Hoang Minh Duc', 'warn no-marks'),
  named('Nguyen Thị Lan', 'warn no-marks'),
  named('Vo Minh Yen'),
  {
    name: 'of a citizen',
    facts: { 'mother.fullName': 'Vo Minh Yen', 'mother.nationality': 'Việt Nam' },
    expect: ['warn no-marks mother.fullName'],
  },
  {
    name: 'of the holder of a personal number',
    facts: { 'mother.fullName': 'Do Huu Thuy', 'mother.personalId': '001196000022' },
    expect: ['warn no-marks mother.fullName'],
  },
  {
    name: 'a citizen whose name needs no mark',
    facts: { 'mother.fullName': 'Mai Kim Anh', 'mother.nationality': 'Việt Nam' },
    expect: [],
  },
  {
    name: 'four syllables of a citizen',
    facts: { 'mother.fullName': 'Tong Nhu Gia Khue', 'mother.nationality': 'Việt Nam' },
    expect: ['warn no-marks mother.fullName'],
  },
  {
    name: 'a Thái without marks',
    facts: { 'mother.fullName': 'Lo Van Pan', 'mother.nationality': 'Việt Nam' },
    expect: [],
  },
  {
    name: 'of a foreign passport',
    facts: { 'groom.fullName': 'Nguyen Van Kim', 'groom.nationality': 'Hoa Kỳ' },
    expect: [],
  },
];
