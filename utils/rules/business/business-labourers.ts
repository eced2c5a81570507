/** The number of people who work in a household business is a whole number, and not that of a factory. */
import { readPeople } from '../../core/amounts';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const ROLE = 'business.labourers';
/** The law sets no bound any more; so many are probably a slip. */
const MANY = 200;

function check(facts: Facts): Finding[] {
  const text = facts.get(ROLE);
  if (text === '') return [];
  const read = readPeople(text);
  if (!read.ok) return [{ subtype: 'not-whole', severity: 'error', role: ROLE }];
  return read.value > MANY
    ? [{ subtype: 'many', severity: 'warn', role: ROLE, params: { n: Math.min(read.value, 999_999) } }]
    : [];
}

const rule: Rule = {
  id: 'business-labourers',
  version: 1,
  confidence: 'certain',
  source: 'Giấy đề nghị đăng ký hộ kinh doanh (Thông tư 68/2025/TT-BTC): tổng số lao động ghi bằng số',
  scope: 'field',
  reads: [ROLE],
  check,
};
export default rule;

const labourers = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { [ROLE]: text },
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  labourers('1'),
  labourers('03'),
  labourers('3 người'),
  labourers('0'),
  labourers('45'),
  labourers('-2', 'error not-whole'),
  labourers('2,5', 'error not-whole'),
  labourers('hai', 'error not-whole'),
  labourers('2-3', 'error not-whole'),
  labourers('2026', 'warn many'),
  labourers('0912345678', 'warn many'),
];
