/** How many copies are certified: at least one, and a number that can be meant. */
import { readCount } from '../../core/amounts';
import { isAbout } from '../../core/matters';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const ROLE = 'dossier.copies';
const MANY = 200;

function check(facts: Facts): Finding[] {
  const text = facts.get(ROLE);
  if (text === '' || !isAbout(facts, 'certification')) return [];
  const count = readCount(text);
  if (count === null) return [{ subtype: 'not-whole', severity: 'error', role: ROLE }];
  if (count === 0) return [{ subtype: 'none', severity: 'warn', role: ROLE }];
  return count > MANY ? [{ subtype: 'many', severity: 'warn', role: ROLE, params: { n: count } }] : [];
}

const rule: Rule = {
  id: 'certified-copies',
  version: 1,
  confidence: 'certain',
  source: 'Nghị định 23/2015/NĐ-CP Điều 20 (chứng thực bản sao từ bản chính): số bản sao ghi bằng số',
  scope: 'field',
  reads: [ROLE],
  yields: ['copies'],
  check,
};
export default rule;

const copies = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  procedure: '2.000815',
  facts: { [ROLE]: text },
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  copies('1'),
  copies('05'),
  copies('30 bản'),
  copies('200'),
  copies('0', 'warn none'),
  copies('201', 'warn many'),
  copies('202620', 'warn many'),
  copies('-1', 'error not-whole'),
  copies('1,5', 'error not-whole'),
  copies('hai'),
  copies('theo yêu cầu', 'error not-whole'),
  { name: 'copies of an extract', procedure: '2.000635', facts: { [ROLE]: '0' }, expect: [] },
];
