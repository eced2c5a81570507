/** Number, date and issuer of a land certificate, as far as their form tells a slip. */
import { dateOf, dayOf, formatDate } from '../../core/dates';
import { officeOf } from '../../core/offices';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { asciiDigits, fold, hasWords } from '../../core/text';
import { saysNone } from '../../core/written-number';

const [NUMBER, DATE, ISSUER] = ['land.recordNumber', 'land.recordDate', 'land.recordAgency'] as const;
const WRITTEN = [
  [NUMBER, DATE, ISSUER],
  ['dossier.recordNumber', 'dossier.recordDate', 'dossier.recordAgency'],
] as const;
/** The Land Law of 1987, from which certificates of today's kind come, held from this day. */
const FIRST = '1988-01-08';
/** Books of registration: "CH 01234". Their numbers have five digits; serial numbers have six, since 2024 eight. */
const BOOKS = new Set(['ch', 'cs', 'ct', 'cn', 'vp', 'dk', 'tx']);

function number(facts: Facts): Finding[] {
  const text = fold(asciiDigits(facts.get(NUMBER))).replace(/[ .:-]+/g, '');
  if (text === '') return [];
  if (!/\d/.test(text)) return [{ subtype: 'no-digits', severity: 'warn', role: NUMBER }];
  const [, letters = '', digits = ''] = /^([a-z]{2})(\d{1,20})$/.exec(text) ?? [];
  if (letters === '' || BOOKS.has(letters) || digits.length === 6 || digits.length === 8) return [];
  return [{ subtype: 'length', severity: 'info', role: NUMBER, params: { n: digits.length } }];
}

function date(facts: Facts): Finding[] {
  const issued = dateOf(facts.get(DATE));
  return issued && issued.last < dayOf(FIRST)
    ? [{ subtype: 'old', severity: 'info', role: DATE, params: { date: formatDate(issued) } }]
    : [];
}

/** The certificate has been described, but for its number. Some forms ask for it as the record of the dossier. */
function missing(facts: Facts): Finding[] {
  return WRITTEN.flatMap(([of, date, agency]) => {
    const land = of === NUMBER || hasWords(facts.get('dossier.recordKind'), 'quyen su dung dat');
    const told = [date, agency].filter((role) => facts.get(role) !== '');
    return land && facts.has(of) && facts.get(of) === '' && told.length > 0
      ? [{ subtype: 'no-number', severity: 'warn' as const, role: of, others: told }]
      : [];
  });
}

/** People's committees, land offices and departments issue it, with the place in their name; policemen and hospitals do not. */
function issuer(facts: Facts): Finding[] {
  const text = facts.get(ISSUER);
  if (text === '') return [];
  const { kind, name } = officeOf(text);
  const wrong = kind === 'police' || kind === 'hospital' || kind === 'digits';
  if (wrong) return [{ subtype: 'not-issuer', severity: 'warn', role: ISSUER }];
  const nowhere = name === '' || saysNone(text) || fold(text) === 'viet nam';
  return nowhere ? [{ subtype: 'no-place', severity: 'warn', role: ISSUER }] : [];
}

const rule: Rule = {
  id: 'land-certificate',
  version: 1,
  confidence: 'likely',
  source:
    'Luật Đất đai 1987; Thông tư 10/2024/TT-BTNMT về mẫu Giấy chứng nhận (số phát hành gồm 2 chữ và 8 số; mẫu trước: 6 số)',
  scope: 'field',
  reads: [...WRITTEN.flat(), 'dossier.recordKind'],
  check: (facts) => [...missing(facts), ...number(facts), ...date(facts), ...issuer(facts)],
};
export default rule;

const certificate = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { [NUMBER]: text },
  expect: expect.map((line) => `${line} ${NUMBER}`),
});

const issued = (text: string, ...expect: string[]): RuleCase => ({
  name: `by ${text}`,
  facts: { [ISSUER]: text },
  expect: expect.map((line) => `${line} ${ISSUER}`),
});

export const cases = (): RuleCase[] => [
  issued('UBND quận Ba Đình'),
  issued('Ủy ban nhân dân huyện Kiến Xương, tỉnh Thái Bình'),
  issued('Sở Tài nguyên và Môi trường tỉnh Thanh Hóa'),
  issued('Chi nhánh Văn phòng đăng ký đất đai khu vực 3'),
  issued('Văn phòng đăng ký đất đai Hà Nội'),
  issued('UBND', 'warn no-place'),
  issued('không', 'warn no-place'),
  issued('Việt Nam', 'warn no-place'),
  issued('12/03/2021', 'warn not-issuer'),
  issued('Bộ Công an', 'warn not-issuer'),
  certificate('BM 123456'),
  certificate('AA 00000012'),
  certificate('CH 01234'),
  certificate('CS01234/QSDĐ'),
  certificate('A 1234567'),
  certificate('01234'),
  certificate('BM 12345', 'info length'),
  certificate('BM1234567', 'info length'),
  certificate('không có', 'warn no-digits'),
  {
    name: 'a date, no number',
    facts: { [NUMBER]: '', [DATE]: '05/03/2015' },
    expect: [`warn no-number ${NUMBER}`],
  },
  {
    name: 'as the record of the dossier',
    facts: {
      'dossier.recordKind': 'Giấy chứng nhận quyền sử dụng đất',
      'dossier.recordNumber': '',
      'dossier.recordDate': '12/12/2025',
    },
    expect: ['warn no-number dossier.recordNumber'],
  },
  {
    name: 'an extract of a birth without its number',
    facts: {
      'dossier.recordKind': 'Giấy khai sinh',
      'dossier.recordNumber': '',
      'dossier.recordDate': '2001',
    },
    expect: [],
  },
  { name: 'issued in 2015', facts: { [DATE]: '05/03/2015' }, expect: [] },
  { name: 'issued in 1919', facts: { [DATE]: '05/03/1919' }, expect: [`info old ${DATE}`] },
];
