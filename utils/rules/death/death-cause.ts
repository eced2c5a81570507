/** The cause of death is copied from the notice: a word for "dead", a sign or a number is none. */
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { words } from '../../core/text';

const ROLE = 'subject.deathCause';
const NO_CAUSE = new Set(
  'chet|da chet|mat|da mat|tu vong|qua doi|tu tran|co|khong|test|abc|n a|none'.split('|'),
);
/** May stand on the notice so: said once as a hint, because the clerk has the paper in hand. */
const UNKNOWN = new Set(
  'khong ro|khong ro nguyen nhan|chua ro|chua ro nguyen nhan|khong biet|khong xac dinh|chua xac dinh'.split(
    '|',
  ),
);

function check(facts: Facts): Finding[] {
  if (facts.get(ROLE) === '') return [];
  const cause = words(facts.get(ROLE).slice(0, 300)).join(' ');
  if (NO_CAUSE.has(cause) || !/[a-z]/.test(cause)) return [{ subtype: 'none', severity: 'warn', role: ROLE }];
  return UNKNOWN.has(cause) ? [{ subtype: 'unknown', severity: 'info', role: ROLE }] : [];
}

const rule: Rule = {
  id: 'death-cause',
  version: 1,
  confidence: 'likely',
  source: 'Nghị định 123/2015/NĐ-CP Điều 4 khoản 2 (nguyên nhân chết theo Giấy báo tử)',
  scope: 'field',
  reads: [ROLE],
  check,
};
export default rule;

const cause = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { [ROLE]: text },
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  cause('Bệnh già'),
  cause('Tuổi già, sức yếu'),
  cause('Nhồi máu cơ tim'),
  cause('Tai nạn giao thông'),
  cause('K phổi'),
  cause('COVID-19'),
  cause('Chết do tuổi già'),
  cause('Mất máu cấp'),
  cause('Tử vong', 'warn none'),
  cause('CHẾT.', 'warn none'),
  cause('...?', 'warn none'),
  cause('123', 'warn none'),
  cause('Không rõ', 'info unknown'),
  cause('Chưa rõ nguyên nhân.', 'info unknown'),
];
