/** The number of an entry in a civil-status book: "12/2026", or "45" on older papers. */
import { isCivilForm, readRecordNumber } from '../../core/civil-records';
import { dateOf, formatDate, sameDate } from '../../core/dates';
import { readPersonalId } from '../../core/personal-id';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { asciiDigits, cleanInvisible } from '../../core/text';

const ROLE = 'dossier.recordNumber';
const BOOK = 'dossier.recordBook';
/** Books of civil status that offices still hold begin in the twentieth century. */
const EARLIEST = 1900;

/** `12-2026`, `12.2026`, `12//2026` in today's form; null for that form itself and for anything else. */
function withSlash(text: string): string | null {
  const parts = /^(\d{1,6})( ?[-–.,\\_/ ]{1,3} ?)((?:19|20)\d\d)$/.exec(text);
  return parts && parts[2]?.trim() !== '/' ? `${parts[1]}/${parts[3]}` : null;
}

/** What stands behind "Số", "Số:", "Số đăng ký"; null without one of these. */
function unlabelled(text: string): string | null {
  const found = /^s[ốôo](?: ?đăng ký| hiệu)? ?[:.]? ?(?=\d)/iu.exec(text);
  return found ? text.slice(found[0].length) : null;
}

/** "45, quyển số 01/2005" as number and book. */
function withBook(text: string): readonly [string, string] | null {
  const at = text.toLowerCase().indexOf('quyển');
  if (at < 1) return null;
  const number = text.slice(0, at).replace(/[,;. -]{1,9}$/, '');
  const book = text.slice(at + 'quyển'.length).replace(/^ ?(?:số)? ?:? ?/iu, '');
  return /^\d[\d/A-Za-z]*$/.test(number) && /^\d/.test(book) ? [number, book] : null;
}

function judge(facts: Facts, text: string): Finding[] {
  const found = (subtype: string, rest: Partial<Finding> = {}): Finding[] => [
    { subtype, severity: 'warn', role: ROLE, ...rest },
  ];
  if (!/\d/.test(text)) return found('no-digits');
  if (readPersonalId(text).ok) return found('personal-id');
  const day = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text) ? dateOf(text) : null;
  const registered = dateOf(facts.get('dossier.recordDate'));
  if (day && registered && sameDate(day, registered))
    return found('is-date', { params: { date: formatDate(day) } });

  const split = withBook(text);
  if (split) {
    // The book is taken out of the number only where it stands in its own box already.
    const kept = readRecordNumber(facts.get(BOOK)).number === readRecordNumber(split[1]).number;
    return found('with-book', { severity: 'info', fixes: kept ? [{ role: ROLE, value: split[0] }] : [] });
  }
  const bare = unlabelled(text);
  if (bare !== null) return found('label', { severity: 'info', fixes: [{ role: ROLE, value: bare }] });
  const slash = withSlash(text);
  if (slash) return found('separator', { fixes: [{ role: ROLE, value: slash }], params: { number: slash } });

  const { number, year } = readRecordNumber(text);
  if (/^0+$/.test(number)) return found('zero');
  // "12/20266", "12/202": a digit too many or too few in the year.
  if (/^\d{1,6} ?\/ ?(?:(?:19|20)\d|\d{5,8})$/.test(text)) return found('year-odd');
  if (year === null) return [];
  const now = Number(facts.today.slice(0, 4));
  if (year > now) return found('year-ahead', { params: { year } });
  return year < EARLIEST ? found('year-early', { params: { year } }) : [];
}

function check(facts: Facts): Finding[] {
  const text = asciiDigits(cleanInvisible(facts.get(ROLE)));
  return text === '' || text.length > 100 || !isCivilForm(facts) ? [] : judge(facts, text);
}

const rule: Rule = {
  id: 'record-number',
  version: 1,
  confidence: 'likely',
  source: 'Thông tư 04/2020/TT-BTP: số đăng ký đánh từ 01 theo từng năm, ghi “số/năm”; giấy cũ chỉ ghi số',
  scope: 'form',
  reads: [ROLE, BOOK, 'dossier.recordDate'],
  check,
};
export default rule;

const number = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { 'subject.fullName': '', [ROLE]: text },
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  number('12/2026'),
  number('123/2019'),
  number('45'),
  number('012'),
  number('07/2026/TLKS-BS'),
  number('12/KS-2005'),
  number('2005'),
  number('45/98'),
  number('12A/1995'),
  number('0/2026', 'warn zero'),
  number('00', 'warn zero'),
  number('12/1890', 'warn year-early'),
  number('12/2027', 'warn year-ahead'),
  number('12-2026', 'warn separator'),
  number('12.2026', 'warn separator'),
  number('12//2026', 'warn separator'),
  number('12 / 2026'),
  number('12/202', 'warn year-odd'),
  number('12/20266', 'warn year-odd'),
  number('không có', 'warn no-digits'),
  number('Không nhớ', 'warn no-digits'),
  number('001094000011', 'warn personal-id'),
  number('Số 45/2019', 'info label'),
  number('so: 45', 'info label'),
  number('45 quyển số 01/2005', 'info with-book'),
  {
    name: 'the book stands in both boxes',
    facts: { 'subject.fullName': '', [ROLE]: '45, Quyển 01/2005', [BOOK]: '01/2005' },
    expect: ['info with-book dossier.recordNumber'],
  },
  {
    name: 'number 45 of book 01/2005',
    facts: { 'subject.fullName': '', [ROLE]: '45', [BOOK]: '01/2005' },
    expect: [],
  },
  {
    name: 'the day of registration',
    facts: { 'groom.fullName': '', [ROLE]: '05/03/2005', 'dossier.recordDate': '5/3/2005' },
    expect: ['warn is-date dossier.recordNumber'],
  },
  { name: 'a paper about land', facts: { 'owner.fullName': '', [ROLE]: 'AA-2026' }, expect: [] },
];
