/** A temporary residence is registered for at most two years at a time, and for days to come. */
import { birthday, dateOf, dayOf, formatDate, isoOf } from '../../core/dates';
import { isAbout } from '../../core/matters';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const [FROM, TO] = ['dossier.periodFrom', 'dossier.periodTo'] as const;
const MOST_YEARS = 2;
/** From so many days on a stay is registered; a shorter one is only notified. */
const LEAST_DAYS = 30;
/** The stay is extended in the last days before it ends. */
const WINDOW = 15;
/** A first day longer ago is that of the whole stay, not of its extension. */
const LONG_AGO = 60;

const yearsAfter = (day: number, years: number): number => birthday(dateOf(isoOf(day))!, years);

/** An extension begins when the registered stay ends. */
function extension(facts: Facts): Finding[] {
  const from = dateOf(facts.get(FROM));
  if (!isAbout(facts, 'stay-extension') || !from) return [];
  const today = dayOf(facts.today);
  const params = { date: formatDate(from) };
  if (from.last < today - LONG_AGO) return [];
  if (from.last < today) return [{ subtype: 'ended', severity: 'info', role: FROM, params }];
  return from.first > today + WINDOW
    ? [{ subtype: 'early', severity: 'info', role: FROM, params: { ...params, n: WINDOW } }]
    : [];
}

function term(facts: Facts): Finding[] {
  const [from, to] = [dateOf(facts.get(FROM)), dateOf(facts.get(TO))];
  if (!to) return [];
  const params = { date: formatDate(to) };
  const find = (subtype: string, severity: Finding['severity']): Finding[] => [
    {
      subtype,
      severity,
      role: TO,
      params,
      ...(from ? { others: [FROM] } : {}),
      ...(severity === 'error' ? { overridable: true } : {}),
    },
  ];
  if (to.last < dayOf(facts.today)) return find('over', 'error');
  if (from?.precision !== 'day') return [];
  // The two years of an extension begin when the running ones end: at most a window from now.
  const begin = isAbout(facts, 'stay-extension')
    ? Math.max(from.first, dayOf(facts.today) + WINDOW)
    : from.first;
  if (to.first > yearsAfter(begin, MOST_YEARS)) return find('too-long', 'error');
  const short = to.precision === 'day' && to.first >= from.first && to.first - from.first + 1 < LEAST_DAYS;
  return short && isAbout(facts, 'stay-registration') ? find('short', 'info') : [];
}

const rule: Rule = {
  id: 'stay-period',
  version: 1,
  confidence: 'certain',
  source:
    'Luật Cư trú 68/2020/QH14 Điều 27 (từ 30 ngày; tối đa 02 năm, gia hạn nhiều lần), Điều 28; thủ tục 1.002755 (gia hạn trong 15 ngày trước khi hết hạn)',
  scope: 'form',
  reads: [FROM, TO],
  yields: ['date-order'],
  check: (facts) =>
    isAbout(facts, 'stay-registration') || isAbout(facts, 'stay-extension')
      ? [...term(facts), ...extension(facts)]
      : [],
};
export default rule;

const stay = (from: string, to: string, ...expect: string[]): RuleCase => ({
  name: `${from} to ${to}`,
  procedure: '1.004194',
  facts: { [FROM]: from, [TO]: to },
  expect,
});
const extended = (from: string, to: string, ...expect: string[]): RuleCase => ({
  ...stay(from, to, ...expect),
  name: `extended ${from} to ${to}`,
  procedure: '1.002755',
});

export const cases = (): RuleCase[] => [
  stay('22/11/2026', '22/11/2027'),
  stay('22/11/2026', '22/11/2028'),
  stay('01/11/2026', '2028'),
  stay('22/11/2026', ''),
  stay('', '22/11/2027'),
  stay('22/11/2026', '23/11/2028', `error too-long ${TO}`),
  stay('22/11/2026', '22/11/2036', `error too-long ${TO}`),
  stay('01/01/2026', '31/10/2026', `error over ${TO}`),
  stay('22/11/2026', '21/12/2026'),
  stay('22/11/2026', '05/12/2026', `info short ${TO}`),
  extended('30/11/2026', '30/11/2028'),
  extended('30/11/2026', '15/12/2028', `error too-long ${TO}`),
  extended('01/12/2024', '30/11/2028'),
  extended('01/12/2024', '30/11/2030', `error too-long ${TO}`),
  extended('20/11/2026', '20/11/2027', `info ended ${FROM}`),
  extended('01/02/2027', '01/02/2028', `info early ${FROM}`),
  {
    name: 'a period of another procedure',
    procedure: '1.004873',
    facts: { [FROM]: '01/01/2010', [TO]: '01/01/2020' },
    expect: [],
  },
];
