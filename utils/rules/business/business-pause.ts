/** A rest of a household business: at most a year at a time, and told at least three working days before. */
import { birthday, dateOf, dayOf, formatDate } from '../../core/dates';
import { isAbout } from '../../core/matters';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const [FROM, TO] = ['dossier.periodFrom', 'dossier.periodTo'] as const;
/** Three working days take at least three days. A day long past is that of a rest which now ends early. */
const [AHEAD, BACK] = [3, 31];

function check(facts: Facts): Finding[] {
  if (!isAbout(facts, 'business-pause')) return [];
  const [from, to] = [dateOf(facts.get(FROM)), dateOf(facts.get(TO))];
  const found: Finding[] = [];
  const today = dayOf(facts.today);
  if (from && from.last < today + AHEAD && from.last >= today - BACK) {
    const params = { date: formatDate(from) };
    found.push({ subtype: 'late', severity: 'warn', role: FROM, params });
  }
  if (from?.precision === 'day' && to && to.first > birthday(from, 1)) {
    found.push({
      subtype: 'too-long',
      severity: 'error',
      overridable: true,
      role: TO,
      others: [FROM],
      params: { date: formatDate(from) },
    });
  }
  return found;
}

const rule: Rule = {
  id: 'business-pause',
  version: 1,
  confidence: 'certain',
  source:
    'Thủ tục 1.001570 (Nghị định 168/2025/NĐ-CP): tạm ngừng mỗi lần không quá một năm, báo trước ít nhất 03 ngày làm việc',
  scope: 'form',
  reads: [FROM, TO],
  check,
};
export default rule;

const pause = (name: string, from: string, to: string, ...expect: string[]): RuleCase => ({
  name,
  procedure: '1.001570',
  facts: { [FROM]: from, [TO]: to },
  expect,
});

export const cases = (): RuleCase[] => [
  pause('three months', '01/12/2026', '28/02/2027'),
  pause('a whole year', '01/12/2026', '01/12/2027'),
  pause('a year and a day', '01/12/2026', '02/12/2027', `error too-long ${TO}`),
  pause('two years', '01/12/2026', '01/12/2028', `error too-long ${TO}`),
  pause('from tomorrow', '23/11/2026', '28/02/2027', `warn late ${FROM}`),
  pause('going on before the time', '01/06/2026', '31/05/2027'),
  pause('no end yet', '01/12/2026', ''),
  {
    name: 'a period of another procedure',
    procedure: '1.004873',
    facts: { [FROM]: '01/01/2010', [TO]: '01/01/2020' },
    expect: [],
  },
];
