/** The day on which a household business begins to work: not years ahead, and not before it is founded. */
import { birthday, dateOf, dayOf, formatDate } from '../../core/dates';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { isAbout } from '../../core/matters';

const ROLE = 'business.startDate';
const YEAR = 366;

function check(facts: Facts): Finding[] {
  const start = dateOf(facts.get(ROLE));
  if (!start) return [];
  const today = dayOf(facts.today);
  const params = { date: formatDate(start) };
  if (start.first > today + YEAR) return [{ subtype: 'far', severity: 'warn', role: ROLE, params }];
  const birth = dateOf(facts.get('owner.birthDate'));
  if (birth && start.last < birthday(birth, 0))
    return [{ subtype: 'before-birth', severity: 'warn', role: ROLE, others: ['owner.birthDate'], params }];
  if (!isAbout(facts, 'business-start') || start.last >= today) return [];
  // Some have begun before they come to the counter; a year ago is rather a slip of the year.
  return [{ subtype: 'past', severity: start.last < today - YEAR ? 'warn' : 'info', role: ROLE, params }];
}

const rule: Rule = {
  id: 'business-start-date',
  version: 1,
  confidence: 'likely',
  source:
    'Nghị định 168/2025/NĐ-CP: hộ kinh doanh hoạt động từ ngày được cấp Giấy chứng nhận, hoặc từ ngày bắt đầu đã đăng ký',
  scope: 'form',
  reads: [ROLE, 'owner.birthDate'],
  check,
};
export default rule;

const start = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  procedure: '1.001612',
  facts: { [ROLE]: text },
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  start('22/11/2026'),
  start('01/12/2026'),
  start('01/06/2027'),
  start('2026'),
  start('01/10/2026', 'info past'),
  start('01/12/2025', 'info past'),
  start('01/12/2016', 'warn past'),
  start('01/12/2062', 'warn far'),
  {
    name: 'an old business that changes its lines',
    procedure: '2.000720',
    facts: { [ROLE]: '01/12/2016' },
    expect: [],
  },
  {
    name: 'began before its owner was born',
    procedure: '2.000720',
    facts: { [ROLE]: '01/12/1986', 'owner.birthDate': '05/03/1990' },
    expect: [`warn before-birth ${ROLE}`],
  },
];
