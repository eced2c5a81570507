/** Words that are no part of the name: "không có", notes, forms of address, shortened middle names, two names in one box. */
import { isSyllable, legacyOf } from '../../core/legacy-fonts';
import { isNote, isVietnamese, nameBoxes, type NameBox } from '../../core/names';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold, foldKeepMarks, isAscii, saysNothing } from '../../core/text';
import { isClan, isCommonSurname, isSurname } from '../../reference/surnames';

/** Longest usual names, in characters; names of other languages are often longer. */
const LONGEST = { whole: 50, part: 25, foreign: 100 } as const;

const read = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldKeepMarks));
/** No name begins so: Bế, Bá and Châu are surnames, Bé, Bà and cháu are not. */
const TITLES = read('bà|cháu|chị|cụ|mr|mrs|ms|miss|cb|ths|bs|pgs|gs');
/** May begin a name; a form of address only before a surname. */
const BEFORE_SURNAME = read('anh|bé|em|cô|chú|bác|con|mẹ|bố|vợ|chồng|thầy|dì');
/** Ông is a surname as well: before one that is hardly ever a middle name it is a form of address. */
const [ONG, VAN, THI] = ['Ông', 'Văn', 'Thị'].map(foldKeepMarks) as [string, string, string];
const NO_MIDDLE_NAME = read('nguyễn|trần|lê|phạm|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|ngô|trương|đinh|đoàn|trịnh');
/** The same without marks: `Ong Nguyen Van Nam`. */
const BARE_TITLES = new Set(['ong', 'ba', 'chi', 'anh']);
const BARE_SURNAMES = new Set('nguyen|tran|pham|huynh|dang|truong|doan|trinh'.split('|'));

function isTitle(name: string): boolean {
  const list = foldKeepMarks(name).replace(/\./g, '').split(' ');
  const [first = '', second = '', third = '', fourth = ''] = list;
  if (second === '') return false;
  if (TITLES.has(first)) return true;
  // A whole name behind it: a surname that is nothing else, or any surname with a middle name.
  const whole = third !== '' && NO_MIDDLE_NAME.has(second);
  const longer = (fourth !== '' && second !== VAN && isSurname(second)) || (third !== '' && isClan(second));
  if (first === ONG) return whole || (longer && [VAN, THI].includes(third));
  if (BEFORE_SURNAME.has(first)) return whole || longer;
  return isAscii(name) && list.length > 3 && BARE_TITLES.has(first) && BARE_SURNAMES.has(second);
}

/** `Nguyễn Văn Nam và Lê Thị Hoa`, `Nguyễn Văn Nam - Lê Thị Hoa`: two whole names. */
function isTwo(name: string): boolean {
  const list = foldKeepMarks(name).split(' ');
  const half = list.length / 2;
  // The same name pasted twice.
  if (half > 1 && list.slice(0, half).join(' ') === list.slice(half).join(' ')) return true;
  const names = name.split(/ (?:và|-|–|;|\+) /i);
  return (
    names.length === 2 && names.every((part) => part.includes(' ') && isSurname(part.split(' ', 1)[0] ?? ''))
  );
}

/** A full stop, or a word of one consonant. */
const MAYBE_SHORT = /\.|(?:^| )[bcdđglmnpqrstvx](?: |$)/i;

/** `Nguyễn V. Nam`, `Ng. Văn Nam`, `Trần T Lan` in an otherwise Vietnamese name. John F., Ma. Teresa and K, H of the highlands are not. */
function isShortened(name: string): boolean {
  if (!MAYBE_SHORT.test(name)) return false;
  const list = name.split(' ');
  const short = list.filter(
    (word, at) =>
      (/^\p{L}{1,2}\.$/u.test(word) && !(at === list.length - 1 && isSyllable(word.slice(0, -1)))) ||
      /^[bcdđglmnpqrstvx]$/i.test(word),
  );
  const rest = list.filter((word) => !short.includes(word));
  if (short.length === 0 || rest.length === 0 || !rest.every(isSyllable)) return false;
  const [first = ''] = list;
  return !isAscii(name) || isCommonSurname(first) || BARE_SURNAMES.has(fold(first));
}

type Told = Pick<Finding, 'subtype' | 'severity' | 'params'>;

function judge({ raw, name, box, foreign }: NameBox): Told | null {
  if (saysNothing(name)) return { subtype: 'placeholder', severity: 'warn' };
  if (legacyOf(raw)) return null;
  if (isNote(name)) return { subtype: 'note', severity: 'warn' };
  if (foreign) return null;
  const whole = box === 'fullName' || box === 'otherName';
  if ((box === 'fullName' || box === 'surname') && isTitle(name))
    return { subtype: 'title', severity: 'warn' };
  if (whole && isTwo(name)) return { subtype: 'two-names', severity: 'warn' };
  if (isShortened(name)) return { subtype: 'abbreviated', severity: 'warn' };
  const longest = whole ? LONGEST.whole : LONGEST.part;
  if (name.length > longest && (name.length > LONGEST.foreign || isVietnamese(name)))
    return { subtype: 'long', severity: 'warn', params: { length: name.length } };
  return box === 'fullName' && isSyllable(name) ? { subtype: 'one-word', severity: 'info' } : null;
}

function check(facts: Facts): Finding[] {
  return nameBoxes(facts).flatMap((box) => {
    const told = judge(box);
    return told ? [{ ...told, role: box.role }] : [];
  });
}

const rule: Rule = {
  id: 'name-words',
  version: 1,
  confidence: 'likely',
  source: 'Luật Hộ tịch 2014 Điều 14: họ, chữ đệm và tên; Thông tư 04/2020/TT-BTP Điều 6',
  scope: 'field',
  reads: ['*.fullName', '*.surname', '*.middleName', '*.givenName', '*.otherName', '*.nationality'],
  yields: ['names'],
  check,
};
export default rule;

const named = (name: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { 'subject.fullName': name },
  expect: expect.map((text) => `${text} subject.fullName`),
});

export const cases = (): RuleCase[] => [
  named('Nguyễn Thị Lan'),
  named('Ông Ích Thiện'),
  named('Ông Hoàng Lan'),
  named('Bế Văn Nam'),
  named('Châu Văn Liêm'),
  named('Nguyễn Thị Bé'),
  named('Bé Hai'),
  named('Anh Thư'),
  named('Anh Hoàng Lê'),
  named('Ba Nguyen'),
  named('Công Tằng Tôn Nữ Phương Thảo'),
  named('Và Bá Lầu'),
  named('Ksor H Lan'),
  named('Ly A Sử'),
  named('John F. Kenworthy'),
  named('T. J. Nguyen'),
  named('Trần Văn Tí.'),
  named('Ma. Teresa Santos'),
  named('Kim J. Soo'),
  named('María de los Ángeles Fernández de la Torre y Montenegro Castellanos'),
  named('Ô', 'info one-word'),
  named('Suharto'),
  named('không có', 'warn placeholder'),
  named('Chưa đặt tên', 'warn placeholder'),
  named('Ông Nguyễn Văn Nam', 'warn title'),
  named('Bà Trần Thị Lan', 'warn title'),
  named('Cháu Nguyễn Minh An', 'warn title'),
  named('Em Trần Văn Nam', 'warn title'),
  named('Anh ÔNG GIA KỲ', 'warn title'),
  named('Ông Cao Văn Nam', 'warn title'),
  named("Anh Rmah H'Bia", 'warn title'),
  named('Ong Nguyen Van Nam', 'warn title'),
  named('Nguyễn Văn Nam (chết)', 'warn note'),
  named('Nguyễn Văn Nam đã chết', 'warn note'),
  named('Nguyễn Văn Nam - SĐT 0912345678', 'warn note'),
  named('Nguyễn Văn Nam và Lê Thị Hoa', 'warn two-names'),
  named('Nguyễn Thị Lan Nguyễn Thị Lan', 'warn two-names'),
  named('Nguyễn V. Nam', 'warn abbreviated'),
  named('Ng. Văn Nam', 'warn abbreviated'),
  named('BỒ T. MINH THU', 'warn abbreviated'),
  named('Trần T Lan', 'warn abbreviated'),
  named('Nguyễn Hoàng Phương Thảo Quỳnh Trâm Anh Thư Ngọc Bảo', 'warn long'),
  {
    name: 'a foreign order of letters',
    facts: { 'groom.fullName': 'Anh J. Miller', 'groom.nationality': 'Hoa Kỳ' },
    expect: [],
  },
  {
    name: 'parts',
    facts: { 'subject.surname': 'Ông', 'subject.middleName': 'Ích', 'subject.givenName': 'Á' },
    expect: [],
  },
];
