/** The capital is a whole number of đồng greater than nothing, and of a size that a household business has. */
import { groupThousands, readMoney } from '../../core/amounts';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const ROLE = 'business.capital';
/** Below this thousands or millions were probably left out ("20" for 20 triệu); above, zeros were probably doubled. */
const LEAST = 1_000_000;
const MOST = 100_000_000_000;

function check(facts: Facts): Finding[] {
  const text = facts.get(ROLE);
  if (text === '') return [];
  const read = readMoney(text);
  if (!read.ok) {
    const { problem, meant } = read;
    return meant === null
      ? [{ subtype: problem, severity: 'error', role: ROLE }]
      : [
          {
            subtype: problem,
            severity: 'error',
            role: ROLE,
            params: { amount: groupThousands(meant) },
            fixes: [{ role: ROLE, value: String(meant) }],
          },
        ];
  }
  const { value } = read;
  if (value === 0) return [{ subtype: 'zero', severity: 'error', role: ROLE }];
  const params = { amount: groupThousands(value) };
  if (value < LEAST) return [{ subtype: 'small', severity: 'warn', role: ROLE, params }];
  return value > MOST ? [{ subtype: 'large', severity: 'warn', role: ROLE, params }] : [];
}

const rule: Rule = {
  id: 'business-capital',
  version: 1,
  confidence: 'certain',
  source: 'Giấy đề nghị đăng ký hộ kinh doanh (Thông tư 68/2025/TT-BTC): vốn kinh doanh bằng số, đơn vị đồng',
  scope: 'field',
  reads: [ROLE],
  check,
};
export default rule;

const capital = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { [ROLE]: text },
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  capital('20000000'),
  capital('20.000.000'),
  capital('50,000,000'),
  capital('100 000 000'),
  capital('100.000.000 đồng'),
  capital('100.000.000 VNĐ'),
  capital('100000000,00'),
  capital('50.000.000 đồng (Năm mươi triệu đồng)'),
  capital('Bằng số: 50.000.000; bằng chữ: năm mươi triệu đồng'),
  capital('1000000'),
  capital('5.000.000.000'),
  capital('20', 'warn small'),
  capital('20.000', 'warn small'),
  capital('999.999', 'warn small'),
  capital('50.000.000.000.000', 'warn large'),
  capital('0', 'error zero'),
  capital('-5000', 'error negative'),
  capital('8,5', 'error fraction'),
  capital('10.00.000', 'error grouping'),
  capital('1.234E+12', 'error scientific'),
  capital('50 triệu', 'error words'),
  capital('1,5 tỷ đồng', 'error words'),
  capital('50tr', 'error words'),
  capital('năm mươi triệu', 'error unreadable'),
  capital('5000 USD', 'error unreadable'),
];
