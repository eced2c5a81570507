/** The lump-sum method of tax has come to its end: a new household business declares. */
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold, hasWords } from '../../core/text';

const ROLE = 'business.taxMethod';
/** Said by a resolution that was not read again for this rule: a hint only. */
const NO_LUMP_SUM = '2026-01-01';

/** No method, but a remark that it is not known, or figures. */
const UNKNOWN = /^(?:khong|chua)(?: (?:biet|ro|co|chon|xac dinh))?$|^[^a-z]+$/;

function check(facts: Facts): Finding[] {
  const text = facts.get(ROLE);
  if (text === '') return [];
  if (UNKNOWN.test(fold(text))) return [{ subtype: 'unknown', severity: 'warn', role: ROLE }];
  return facts.today >= NO_LUMP_SUM && hasWords(text, 'khoan')
    ? [{ subtype: 'lump-sum', severity: 'info', role: ROLE }]
    : [];
}

const rule: Rule = {
  id: 'business-tax-method',
  version: 1,
  confidence: 'likely',
  source: 'Nghị quyết 198/2025/QH15 Điều 10 (bỏ thuế khoán từ 01/01/2026; cần đối chiếu văn bản)',
  scope: 'field',
  reads: [ROLE],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  { name: 'declares', facts: { [ROLE]: 'Phương pháp kê khai' }, expect: [] },
  { name: 'lump sum', facts: { [ROLE]: 'Phương pháp khoán' }, expect: [`info lump-sum ${ROLE}`] },
  { name: 'lump sum, before its end', today: '2025-12-31', facts: { [ROLE]: 'Khoán' }, expect: [] },
  { name: 'not known', facts: { [ROLE]: 'không biết' }, expect: [`warn unknown ${ROLE}`] },
  { name: 'lump sum in capitals', facts: { [ROLE]: 'KHOÁN' }, expect: [`info lump-sum ${ROLE}`] },
];
