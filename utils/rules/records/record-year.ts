/** Number, book and day of an entry speak of one year: entries are numbered anew every year, a book may last for several. */
import { eventOf, isCivilForm, readRecordNumber } from '../../core/civil-records';
import { dateOf } from '../../core/dates';
import type { Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const NUMBER = 'dossier.recordNumber';
const BOOK = 'dossier.recordBook';
const DATE = 'dossier.recordDate';

function check(facts: Facts): Finding[] {
  if (!isCivilForm(facts)) return [];
  const number = readRecordNumber(facts.get(NUMBER));
  const { year: book } = readRecordNumber(facts.get(BOOK));
  const date = dateOf(facts.get(DATE));
  const now = Number(facts.today.slice(0, 4));
  const { year } = number;
  const told = (subtype: string, severity: 'warn' | 'info', role: Role, ...others: Role[]): Finding[] => [
    { subtype, severity, role, others, params: { year: year ?? 0, book: book ?? 0, date: date?.year ?? 0 } },
  ];

  const event = eventOf(facts);
  if (number.isCopy) {
    // An extract has a number of its own, of the day it was made.
    if (number.copyOf && event && number.copyOf !== event)
      return told(
        'other-extract',
        'info',
        NUMBER,
        facts.has('dossier.recordKind') ? 'dossier.recordKind' : 'dossier.changedRecord',
      );
    return date && year !== null && year !== date.year ? told('copy-number', 'info', NUMBER, DATE) : [];
  }
  // A year that has not come is told where it stands.
  if ((year ?? 0) > now || (book ?? 0) > now) return [];
  if (date && year !== null && year !== date.year) {
    const both = book !== null && book > date.year;
    return told('differs', 'warn', NUMBER, DATE, ...(both ? ([BOOK] as const) : []));
  }
  if (book !== null && date && book > date.year) return told('book-later', 'warn', BOOK, DATE);
  return book !== null && year !== null && !date && book > year
    ? told('book-later', 'warn', BOOK, NUMBER)
    : [];
}

const rule: Rule = {
  id: 'record-year',
  version: 1,
  confidence: 'likely',
  source: 'Thông tư 04/2020/TT-BTP: số đăng ký đánh lại từ 01 mỗi năm, ghi kèm năm đăng ký',
  scope: 'form',
  reads: [NUMBER, BOOK, DATE, 'dossier.recordKind', 'dossier.changedRecord'],
  yields: ['record-number'],
  check,
};
export default rule;

const entry = (name: string, number: string, book: string, date: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { 'subject.fullName': '', [NUMBER]: number, [BOOK]: book, [DATE]: date },
  expect,
});

export const cases = (): RuleCase[] => [
  entry('one year', '12/2019', '01/2019', '05/03/2019'),
  entry('a book goes on for years', '12/2019', '01/2017', '05/03/2019'),
  entry('older papers: a number and a book', '45', '01/2005', '05/03/2005'),
  entry('the year of the day only', '45', '01', '1998'),
  entry('no day', '45/2005', '01/2005', ''),
  entry('two years', '12/2018', '01/2018', '05/03/2019', 'warn differs dossier.recordNumber'),
  entry(
    'number and book of a later year',
    '12/2020',
    '01/2020',
    '05/03/2019',
    'warn differs dossier.recordNumber',
  ),
  entry('the book was opened later', '12', '01/2020', '05/03/2019', 'warn book-later dossier.recordBook'),
  entry(
    'the book is younger than the number',
    '12/2005',
    '01/2007',
    '',
    'warn book-later dossier.recordBook',
  ),
  entry(
    'the number of an extract',
    '07/2026/TLKS-BS',
    '',
    '05/03/1994',
    'info copy-number dossier.recordNumber',
  ),
  entry('a year ahead is told elsewhere', '12/2031', '', '05/03/2019'),
  {
    name: 'the number of an extract of a birth, for an extract of a marriage',
    facts: {
      'subject.fullName': '',
      [NUMBER]: '07/2026/TLKS-BS',
      'dossier.recordKind': 'Trích lục kết hôn (bản sao)',
    },
    expect: ['info other-extract dossier.recordNumber'],
  },
];
