/** The book an entry stands in: "01/2005", "01", "01/TP/HT-2005-KS". */
import { isCivilForm, readRecordNumber } from '../../core/civil-records';
import { dateOf } from '../../core/dates';
import { readPersonalId } from '../../core/personal-id';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

const ROLE = 'dossier.recordBook';
const DATE = 'dossier.recordDate';
const EARLIEST = 1900;
const NONE = new Set(['khong', 'khong co', 'khong ro', 'khong nho', 'khong ghi', 'chua ro', 'chua co']);

function check(facts: Facts): Finding[] {
  const text = facts.get(ROLE);
  if (text === '' || text.length > 100 || !isCivilForm(facts)) return [];
  if (NONE.has(fold(text)))
    return [{ subtype: 'none', severity: 'info', role: ROLE, fixes: [{ role: ROLE, value: '' }] }];
  if (readPersonalId(text).ok) return [{ subtype: 'personal-id', severity: 'warn', role: ROLE }];
  if (/^0+$/.test(readRecordNumber(text).number)) return [{ subtype: 'zero', severity: 'warn', role: ROLE }];
  const { number, year } = readRecordNumber(text);
  const now = Number(facts.today.slice(0, 4));
  // A book of one year only is written as that year alone.
  const of = year ?? (/^(?:19|2[01])\d\d$/.test(number) ? Number(number) : null);
  if (of === null) return [];
  if (of > now) return [{ subtype: 'year-ahead', severity: 'warn', role: ROLE, params: { year: of } }];
  const entered = dateOf(facts.get(DATE))?.year;
  // A book is opened every year; old ones went on for a year or two.
  if (entered !== undefined && (of > entered || of < entered - 1))
    return [
      {
        subtype: 'other-year',
        severity: 'warn',
        role: ROLE,
        others: [DATE],
        params: { year: of, date: entered },
      },
    ];
  return of < EARLIEST ? [{ subtype: 'year-early', severity: 'warn', role: ROLE, params: { year: of } }] : [];
}

const rule: Rule = {
  id: 'record-book',
  version: 1,
  confidence: 'likely',
  source: 'Thông tư 04/2020/TT-BTP và mẫu sổ hộ tịch trước đây: “Quyển số: 01/2005”',
  scope: 'form',
  reads: [ROLE, DATE],
  yields: ['date-order', 'record-year'],
  check,
};
export default rule;

const book = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { 'subject.fullName': '', [ROLE]: text },
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  book('01/2005'),
  book('01'),
  book('I'),
  book('01/TP/HT-2005-KS'),
  book('01 - 1998'),
  book('2012'),
  book('01/2027', 'warn year-ahead'),
  book('2031', 'warn year-ahead'),
  book('00/2005', 'warn zero'),
  book('01/1805', 'warn year-early'),
  book('001094000011', 'warn personal-id'),
  book('Không có', 'info none'),
  {
    name: 'entered in the first days of the next year',
    facts: { 'subject.fullName': '', [ROLE]: '01/2004', [DATE]: '04/01/2005' },
    expect: [],
  },
  {
    name: 'another year than the entry',
    facts: { 'subject.fullName': '', [ROLE]: '01/2005', [DATE]: '24/10/2001' },
    expect: [`warn other-year ${ROLE}`],
  },
  { name: 'a paper about land', facts: { 'owner.fullName': '', [ROLE]: '01/2027' }, expect: [] },
];
