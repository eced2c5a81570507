/** Is it a name? Letters, encodings, titles and notes in name boxes. One issue per box: the gravest cause is told. */
import { isForeigner, peopleOf, value } from '../../core/people';
import { isSyllable, legacyOf } from '../../core/legacy-fonts';
import { roleOf, type Attribute, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { cleanInvisible, clip, fold, foldKeepMarks, isAscii, mendEth } from '../../core/text';

const NAME_BOXES = ['fullName', 'surname', 'middleName', 'givenName', 'otherName'] as const;
const LONGEST = { whole: 50, part: 25 } as const;

/** Written where no name is known. The box should stay empty instead. */
const PLACEHOLDERS = new Set(
  'khong|khong co|khong ro|khong biet|khong xac dinh|chua|chua co|chua ro|chua biet|chua xac dinh|chua dat ten|chua dat|n/a|none|null|undefined|test|ten|ho ten|ho va ten'.split(
    '|',
  ),
);
/** Forms of address, with marks: Bế, Bá and Châu are surnames, Bé, Bà and cháu are not. */
const TITLES = new Set('bà|cháu|anh|chị|bé|cụ|cb|con bà'.split('|').map(foldKeepMarks));
/** Ông is a surname as well: it is a form of address only before a surname that is hardly ever a middle name. */
const ONG = foldKeepMarks('Ông');
const SURNAMES = new Set(
  'nguyễn|trần|lê|phạm|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|ngô|trương|đinh|đoàn|trịnh'.split('|').map(foldKeepMarks),
);
/** Surnames that cannot be written without a mark. */
const MARKED = new Set('nguyen|tran|pham|hoang|huynh|dang|bui|duong|ngo|truong|dinh|doan|trinh'.split('|'));
/** These are too common elsewhere to stand alone: they count before "Thị" or "Văn" only. */
const MARKED_BEFORE = new Set('le|vu|vo|do|ho|ly|luong|phan|mai|cao|ha|lam|ta|dao'.split('|'));

const LETTER_OR_SIGN = /^[\p{Script=Latin}\p{M} '.\-–‑‐’‘ʼ`´]*$/u;

function noteIn(name: string): boolean {
  return (
    /[([{]/.test(name) ||
    /\d{6}/.test(name) ||
    /(^|[^a-z])(sdt|sđt|đt|dt|cccd|cmnd|sinh năm|sn)[\s:.]*\d/i.test(name)
  );
}

function withoutMarks(folded: string, name: string): boolean {
  if (!isAscii(name)) return false;
  const [first = '', second = ''] = folded.split(' ');
  if (second === '') return false;
  return MARKED.has(first) || (MARKED_BEFORE.has(first) && (second === 'thi' || second === 'van'));
}

function isTitle(name: string): boolean {
  const list = foldKeepMarks(name).split(' ');
  const [first = '', second = '', third = ''] = list;
  if (second === '') return false;
  if (first === ONG) return SURNAMES.has(second) && third !== '';
  return TITLES.has(first) || TITLES.has(`${first} ${second}`);
}

type Told = Pick<Finding, 'subtype' | 'severity' | 'params'>;

/** The gravest thing to say about one name, or null. */
function judge(raw: string, box: Attribute, foreign: boolean): Told | null {
  const legacy = legacyOf(raw);
  if (legacy && !(foreign && legacy.encoding === 'vni')) {
    return { subtype: legacy.encoding, severity: 'warn', params: { proposal: clip(legacy.proposal, 40) } };
  }
  const name = mendEth(cleanInvisible(raw));
  const folded = fold(name);
  if (PLACEHOLDERS.has(folded)) return { subtype: 'placeholder', severity: 'warn' };
  if (noteIn(name)) return { subtype: 'note', severity: 'warn' };
  if (/[?\uFFFD]/.test(name)) return { subtype: 'lost-letters', severity: 'error' };
  const digit = /\d/.exec(name);
  if (digit) return { subtype: 'digits', severity: 'error', params: { sign: digit[0] } };
  if (!LETTER_OR_SIGN.test(name)) {
    const sign = [...name].find((char) => !LETTER_OR_SIGN.test(char)) ?? '';
    const subtype = /\p{L}/u.test(sign) ? 'letters' : 'signs';
    return { subtype, severity: foreign ? 'warn' : 'error', params: { sign } };
  }
  if (!/\p{L}/u.test(name))
    return { subtype: 'signs', severity: 'error', params: { sign: name.slice(0, 1) } };
  if (foreign) return null;
  if (isTitle(name) && (box === 'fullName' || box === 'surname'))
    return { subtype: 'title', severity: 'warn' };
  if (/(^|\s)\p{L}{1,2}\.(\s|$)/u.test(name)) return { subtype: 'abbreviated', severity: 'warn' };
  if (box === 'fullName' && withoutMarks(folded, name)) return { subtype: 'no-marks', severity: 'warn' };
  const longest = box === 'fullName' || box === 'otherName' ? LONGEST.whole : LONGEST.part;
  if (name.length > longest) return { subtype: 'long', severity: 'warn', params: { length: name.length } };
  if (box === 'fullName' && !/[\s'-]/.test(name) && isSyllable(name))
    return { subtype: 'one-word', severity: 'info' };
  return null;
}

function check(facts: Facts): Finding[] {
  return peopleOf(facts).flatMap((person: Person) => {
    const foreign = isForeigner(facts, person);
    return NAME_BOXES.flatMap((box) => {
      const name = value(facts, person, box);
      if (name === '' || name.length > 500) return [];
      const told = judge(name, box, foreign);
      return told ? [{ ...told, role: roleOf(person, box) }] : [];
    });
  });
}

const rule: Rule = {
  id: 'names',
  version: 1,
  confidence: 'certain',
  source: 'Bộ luật Dân sự 2015 Điều 26 khoản 3; Thông tư 04/2020/TT-BTP Điều 6',
  scope: 'field',
  reads: ['*'],
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
  named('NGUYỄN THỊ LAN'),
  named('Đỗ Đức'),
  named("H'Hen Niê"),
  named('Y Bhăm Êban'),
  named("K'Brêl"),
  named('Rơ Châm H’Yéo'),
  named('Ksor Blơn'),
  named('Ly A Sử'),
  named('Tôn Nữ Quỳnh-Trâm'),
  named('Công Tằng Tôn Nữ Phương Thảo'),
  named('Lê Ô'),
  named('Nguyễn Văn Á'),
  named('Maria Nguyễn Thị Lan'),
  named('Ông Ích Thiện'),
  named('Ông Hoàng Lan'),
  named('Bế Văn Nam'),
  named('Châu Văn Liêm'),
  named('Nguyễn Thị Bé'),
  named('Lo Van Pan'),
  named('Neáng Srây'),
  named('K’ Thị Lan'),
  named('Pi Năng Thạnh'),
  named('Chamaléa Thị Thủy'),
  named('Đinh Hoà'),
  named('Ô', 'info one-word'),
  named('Nguyễn Văn 2', 'error digits'),
  named('Kinh1 Nam', 'error digits'),
  named('Nguyễn@Lan', 'error signs'),
  named('<b>Lan</b>', 'error signs'),
  named('Nguyễn Văn A/B', 'error signs'),
  named('Nguyễn Văn Nam, Lê Thị Hoa', 'error signs'),
  named('Нгуен Ван', 'error letters'),
  named('???n Th? Lan', 'error lost-letters'),
  named('Nguyá»…n', 'warn mojibake'),
  named('NguyÔn V¨n Nam', 'warn tcvn3'),
  named('Nguyeãn Vaên Ñöùc', 'warn vni'),
  named('Nguyen Van Nam', 'warn no-marks'),
  named('Le Thi Lan', 'warn no-marks'),
  named('Ông Nguyễn Văn Nam', 'warn title'),
  named('Bà Trần Thị Lan', 'warn title'),
  named('Cháu Nguyễn Minh An', 'warn title'),
  named('Nguyễn Văn Nam (chết)', 'warn note'),
  named('Nguyễn Văn Nam - SĐT 0912345678', 'warn note'),
  named('Nguyễn V. Nam', 'warn abbreviated'),
  named('không có', 'warn placeholder'),
  named('Nguyễn Hoàng Phương Thảo Quỳnh Trâm Anh Thư Ngọc Bảo', 'warn long'),
  {
    name: 'foreign letters and order',
    facts: { 'groom.fullName': 'Müller François Nuñez Jr.', 'groom.nationality': 'Đức' },
    expect: [],
  },
  {
    name: 'foreign name that looks like VNI',
    facts: { 'bride.fullName': 'Anaïs Saïd', 'bride.nationality': 'Pháp' },
    expect: [],
  },
  {
    name: 'parts',
    facts: { 'subject.surname': 'Ông', 'subject.middleName': 'Ích', 'subject.givenName': 'Á' },
    expect: [],
  },
  {
    name: 'digit in a part',
    facts: { 'subject.givenName': 'Lan2' },
    expect: ['error digits subject.givenName'],
  },
];
