/** Number of copies: a small whole number that agrees with "có" or "không". */
import { isCivilForm } from '../../core/civil-records';
import { readCount } from '../../core/amounts';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { asciiDigits, fold } from '../../core/text';

const ROLE = 'dossier.copies';
const WANTS = 'dossier.wantsCopies';
/** More copies than anybody takes at a counter; chosen, not law. */
const MANY = 20;

function check(facts: Facts): Finding[] {
  const text = asciiDigits(facts.get(ROLE));
  const wants = fold(facts.get(WANTS)).slice(0, 20);
  const no = /^khong\b/.test(wants);
  if (!facts.has(WANTS) && !isCivilForm(facts)) return [];
  if (text === '') {
    const missing = /^co\b/.test(wants) && facts.has(ROLE) && !facts.required.has(ROLE);
    return missing ? [{ subtype: 'missing', severity: 'warn', role: ROLE, others: [WANTS] }] : [];
  }
  if (/^[-−–] ?\d{1,6}$|^\d{1,6}[.,]\d{1,6}$/.test(text))
    return [{ subtype: 'not-whole', severity: 'error', role: ROLE }];
  const count = readCount(text);
  if (count === null) return [{ subtype: 'unreadable', severity: 'warn', role: ROLE }];
  if (no) return count === 0 ? [] : [{ subtype: 'unwanted', severity: 'warn', role: ROLE, others: [WANTS] }];
  // Some forms ask for 0 where no copy is wanted; one that asks for an extract, or said "có", does not.
  if (count === 0) {
    const asked = /^co\b/.test(wants)
      ? WANTS
      : facts.get('dossier.recordKind') !== ''
        ? 'dossier.recordKind'
        : null;
    return asked ? [{ subtype: 'zero', severity: 'warn', role: ROLE, others: [asked] }] : [];
  }
  if (count > MANY) return [{ subtype: 'many', severity: 'warn', role: ROLE, params: { count } }];
  if (/^\d+$/.test(text)) return [];
  // "2 bản" says it all the same; "hai" no box for a number takes.
  const severity = /\d/.test(text) ? 'info' : 'warn';
  return [
    {
      subtype: 'words',
      severity,
      role: ROLE,
      params: { count },
      fixes: [{ role: ROLE, value: String(count) }],
    },
  ];
}

const rule: Rule = {
  id: 'copies',
  version: 1,
  confidence: 'certain',
  source: 'Tờ khai: số lượng bản sao là số nguyên; ngưỡng 20 bản là ngưỡng rà soát, không phải quy định',
  scope: 'form',
  reads: [ROLE, WANTS, 'dossier.recordKind'],
  check,
};
export default rule;

const copies = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { 'subject.fullName': '', 'dossier.recordKind': 'Khai sinh', [ROLE]: text },
  expect: expect.map((line) => `${line} ${ROLE}`),
});
const wanted = (wants: string, text: string, ...expect: string[]): RuleCase => ({
  name: `${wants}: ${text}`,
  facts: { [WANTS]: wants, [ROLE]: text },
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  copies('2'),
  copies('02'),
  copies('20'),
  copies(''),
  copies('2 bản', 'info words'),
  copies('hai', 'warn words'),
  copies('02 (hai) bản', 'info words'),
  copies('0', 'warn zero'),
  copies('21', 'warn many'),
  copies('2-3', 'warn unreadable'),
  copies('abc', 'warn unreadable'),
  copies('-1', 'error not-whole'),
  copies('1,5', 'error not-whole'),
  wanted('Có', '3'),
  wanted('Không', ''),
  wanted('Không', '0'),
  wanted('Không', '2', 'warn unwanted'),
  wanted('Có', '', 'warn missing'),
  wanted('Có', '0', 'warn zero'),
  {
    name: 'a death form wants 0 for none',
    facts: { 'subject.deathDate': '', [ROLE]: '0' },
    expect: [],
  },
  {
    name: 'certified copies are counted elsewhere',
    facts: { 'requester.fullName': '', [ROLE]: '150' },
    expect: [],
  },
];
