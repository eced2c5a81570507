/** A card that was issued after its owner's death: one of the two dates is mistyped, or it is another person's card. */
import { certainlyAfter, dateOf, formatDate } from '../../core/dates';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const ISSUED = 'subject.idPaperIssueDate';
const DEATH = 'subject.deathDate';

function check(facts: Facts): Finding[] {
  const [issued, death] = [dateOf(facts.get(ISSUED)), dateOf(facts.get(DEATH))];
  if (!issued || !death || !certainlyAfter(issued, death)) return [];
  return [
    {
      subtype: 'after-death',
      severity: 'warn',
      role: ISSUED,
      others: [DEATH],
      params: { death: formatDate(death) },
    },
  ];
}

const rule: Rule = {
  id: 'deceased-card',
  version: 1,
  confidence: 'certain',
  source: 'Giấy tờ tùy thân được cấp khi người đó còn sống',
  scope: 'form',
  reads: [ISSUED, DEATH],
  yields: ['date-order', 'paper-dates'],
  check,
};
export default rule;

const card = (issued: string, death: string, ...expect: string[]): RuleCase => ({
  name: `${issued || '—'} · ${death || '—'}`,
  facts: { [ISSUED]: issued, [DEATH]: death },
  expect: expect.map((line) => `${line} ${ISSUED}`),
});

export const cases = (): RuleCase[] => [
  card('20/05/2021', '10/11/2026'),
  card('10/11/2026', '10/11/2026'),
  card('10/11/2026', '2026'),
  card('11/11/2026', '10/11/2026', 'warn after-death'),
  card('20/05/2021', '2020', 'warn after-death'),
  card('', '2020'),
];
