/** What can be no name: digits, signs, lost letters, two names in one box. Letters and marks of every language are fine. */
import { legacyOf } from '../../core/legacy-fonts';
import { isNote, isVietnamese, nameBoxes, NAME_CHARACTER, type NameBox } from '../../core/names';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { saysNothing } from '../../core/text';

/** `Ravi A/L Muthu`: son or daughter of, as passports of Malaysia and Singapore write it. */
const CHILD_OF = /(^| )(?:a\/l|a\/p|s\/o|d\/o)(?= |$)/gi;
/** `John Smith, Jr.` is one name. */
const SUFFIX = /, ?(?:jr|sr|i{1,3}|iv|v)\.?$/i;
/** Quotation marks stand for an apostrophe or around a pet name: unusual, not impossible. */
const QUOTES = '"“”«»';

/** `Lim Kok Wai @ Lee Kok Wai`: also known as, in passports of Malaysia. */
const isAlias = (name: string): boolean => {
  const names = name.split(' @ ');
  return names.length === 2 && !names.every(isVietnamese);
};

type Told = Pick<Finding, 'subtype' | 'severity' | 'params'>;

/** A word with letters of two scripts: one of them only looks like the other (Cyrillic `а` in `Lаn`). */
const mixesScripts = (name: string): boolean =>
  name
    .split(' ')
    .some(
      (word) =>
        /\p{Script=Latin}/u.test(word) && /(?!\p{Script=Latin})\p{L}/u.test(word.replace(/[ʻʼʾʿ]/g, '')),
    );

function unfit(name: string, foreign: boolean): Told | null {
  for (const sign of name.replace(CHILD_OF, '$1')) {
    if (NAME_CHARACTER.test(sign)) continue;
    const params = { sign };
    if (/\p{L}/u.test(sign))
      return { subtype: 'letters', severity: mixesScripts(name) && !foreign ? 'error' : 'warn', params };
    const unusual = foreign || QUOTES.includes(sign) || (sign === '@' && isAlias(name));
    return { subtype: 'signs', severity: unusual ? 'warn' : 'error', params };
  }
  return /\p{L}/u.test(name)
    ? null
    : { subtype: 'signs', severity: 'error', params: { sign: name.slice(0, 1) } };
}

/** A comma between two whole names. Passports of other countries put one behind the surname. */
function several(name: string): Told | null {
  if (!name.includes(',') || SUFFIX.test(name)) return null;
  const names = name.split(',').map((part) => part.trim());
  const certain = names.every((part) => part.includes(' ') && isVietnamese(part));
  return { subtype: 'several', severity: certain ? 'error' : 'warn' };
}

function judge({ raw, name, foreign }: NameBox): Told | null {
  // What explains the sign better has rules of its own.
  if (legacyOf(raw) || saysNothing(name) || isNote(name)) return null;
  if (/[?\uFFFD]/.test(name)) return { subtype: 'lost-letters', severity: 'error' };
  const digit = /\d/.exec(name);
  if (digit) return { subtype: 'digits', severity: 'error', params: { sign: digit[0] } };
  return unfit(name, foreign) ?? (foreign ? null : several(name));
}

function check(facts: Facts): Finding[] {
  return nameBoxes(facts).flatMap((box) => {
    const told = judge(box);
    return told ? [{ ...told, role: box.role }] : [];
  });
}

const rule: Rule = {
  id: 'names',
  version: 2,
  confidence: 'certain',
  source: 'Bộ luật Dân sự 2015 Điều 26 khoản 3',
  scope: 'field',
  reads: ['*.fullName', '*.surname', '*.middleName', '*.givenName', '*.otherName', '*.nationality'],
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
  named('Tôn Nữ Quỳnh-Trâm'),
  named('Công Tằng Tôn Nữ Phương Thảo'),
  named('Lê Ô'),
  named('Ô'),
  named('Nguyễn Văn Á'),
  named('Maria Nguyễn Thị Lan'),
  named('Neáng Srây'),
  named('Chamaléa Thị Thủy'),
  named('Müller François Nuñez Jr.'),
  named('Zoë O‘Connor-Łukasz'),
  named('Siti binti Abdullah'),
  named('Ravi A/L Muthu'),
  named('John F. Kenworthy, Jr.'),
  named('Keʻala Nāone'),
  named('không có'),
  named('Nguyễn Văn Nam (chết)'),
  named('NguyÔn V¨n Nam'),
  named('Nguyễn Văn 2', 'error digits'),
  named('Kinh1 Nam', 'error digits'),
  named('Nguyễn@Lan', 'error signs'),
  named('<b>Lan</b>', 'error signs'),
  named('Nguyễn Văn A/B', 'error signs'),
  named("'-'", 'error signs'),
  named('Phạm "Bi" Lan', 'warn signs'),
  named('Lim Kok Wai @ Lee Kok Wai', 'warn signs'),
  named('Nguyễn Thị @ Lan', 'error signs'),
  named('Nguyễn Văn Nam, Lê Thị Hoa', 'error several'),
  named('Dupont, Anne', 'warn several'),
  named('Нгуен Ван', 'warn letters'),
  named('Nguyễn Thị L\u0430n', 'error letters'),
  named('???n Th? Lan', 'error lost-letters'),
  {
    name: 'a sign in a foreign name',
    facts: { 'groom.fullName': 'Anna @ Siti', 'groom.nationality': 'Malaysia' },
    expect: ['warn signs groom.fullName'],
  },
  {
    name: 'digit in a part',
    facts: { 'subject.givenName': 'Lan2' },
    expect: ['error digits subject.givenName'],
  },
];
