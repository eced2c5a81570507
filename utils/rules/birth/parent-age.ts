/** A child is younger than its parents, by a span that can be. By the birth dates, or the personal numbers where there is none. */
import { BIRTH_PARTS, type Born, bornOf } from '../../core/ages';
import { type Parent, PARENTS } from '../../core/birth';
import { readsOf } from '../../core/people';
import { ageOn, certainlyAfter, certainlyBefore, dateOf, sameDate } from '../../core/dates';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** Years between parent and child. The bounds are chosen, not law: beyond them a date is nearly always mistyped. */
const YOUNGEST = 12;
const OLDEST = { mother: 55, father: 85 } as const;
/** Seldom, but nothing to compare every time: a hint. */
const RARE = { mother: 50, father: 75 } as const;

function judge(child: Born, parent: Born, person: Parent): Finding[] {
  const { role } = parent;
  const say = (subtype: string, severity: Finding['severity'], years: number): Finding[] => [
    { subtype, severity, role, others: [child.role], params: { years, parent: person } },
  ];
  const sameDay = parent.date.precision === 'day' && sameDate(child.date, parent.date);
  if (sameDay || certainlyBefore(child.date, parent.date)) return say('not-older', 'error', 0);
  // With years only both ends of the span are possible: told is what is wrong at either.
  const years = ageOn(parent.date, child.date);
  if (years.max < YOUNGEST) return say('too-young', 'warn', Math.max(0, years.max));
  if (years.min > OLDEST[person]) return say('too-old', 'warn', years.min);
  return years.min > RARE[person] ? say('rare', 'info', years.min) : [];
}

function check(facts: Facts): Finding[] {
  const child = bornOf(facts, 'subject');
  const today = dateOf(facts.today);
  if (!child || !today || certainlyAfter(child.date, today)) return [];
  const found = PARENTS.flatMap((person): Finding[] => {
    const parent = bornOf(facts, person);
    // A date in the future is its own error; the span would only repeat it.
    return parent && !certainlyAfter(parent.date, today) ? judge(child, parent, person) : [];
  });
  const loud = found.filter(({ severity }) => severity !== 'info');
  if (loud.length < 2) return found;
  // Fitting neither parent, it is the child's own date.
  const severity = loud.some((each) => each.severity === 'error') ? 'error' : 'warn';
  return [{ subtype: 'both', severity, role: child.role, others: loud.map(({ role }) => role) }];
}

const rule: Rule = {
  id: 'parent-age',
  version: 3,
  confidence: 'certain',
  source: 'Cha, mẹ sinh trước con; các ngưỡng tuổi là ngưỡng rà soát, không phải quy định',
  scope: 'form',
  reads: readsOf('*', BIRTH_PARTS),
  yields: ['personal-id-people'],
  check,
};
export default rule;

const family = (name: string, child: string, mother: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { 'subject.birthDate': child, 'mother.birthDate': mother },
  expect: expect.map((line) => `${line} mother.birthDate`),
});

export const cases = (): RuleCase[] => [
  family('thirty years', '05/10/2026', '17/08/1996'),
  family('year only', '05/10/2026', '1996'),
  family('the mother is sixteen', '05/10/2026', '01/10/2010'),
  family('twelve on the day', '05/10/2026', '05/10/2014'),
  family('one day less than twelve', '04/10/2026', '05/10/2014', 'warn too-young'),
  family('twelve by year only: possible', '05/10/2026', '2014'),
  family('same day', '05/10/2026', '05/10/2026', 'error not-older'),
  family('mother born after the child', '05/10/2020', '06/10/2020', 'error not-older'),
  family('mother born in the year after', '2019', '2020', 'error not-older'),
  family('same year, days unknown', '2020', '2020', 'warn too-young'),
  family('mother in the future has its own error', '05/10/2026', '2030'),
  family('the child in the future has its own error', '05/10/2027', '17/08/2020'),
  family('a broken date is not replaced by the number', '05/10/2026', '31/02/1990'),
  family('mother of fifty', '05/10/2026', '05/10/1976'),
  family('mother of fifty-three', '05/10/2026', '05/10/1973', 'info rare'),
  family('mother of fifty-five or fifty-six', '05/10/2026', '1970', 'info rare'),
  family('mother of fifty-five, on the last day', '05/10/2026', '06/10/1970', 'info rare'),
  family('mother of fifty-six', '05/10/2026', '05/10/1970', 'warn too-old'),
  {
    name: 'older than both: the date of the child',
    facts: {
      'subject.birthDate': '1995',
      'mother.birthDate': '17/08/1996',
      'father.birthDate': '12/03/1994',
    },
    expect: ['error both subject.birthDate'],
  },
  {
    name: 'too young for both',
    facts: {
      'subject.birthDate': '2004',
      'mother.birthDate': '17/08/1996',
      'father.birthDate': '12/03/1994',
    },
    expect: ['warn both subject.birthDate'],
  },
  {
    name: 'father of seventy-five',
    facts: { 'subject.birthDate': '05/10/2026', 'father.birthDate': '06/10/1950' },
    expect: [],
  },
  {
    name: 'father of seventy-six',
    facts: { 'subject.birthDate': '05/10/2026', 'father.birthDate': '05/10/1950' },
    expect: ['info rare father.birthDate'],
  },
  {
    name: 'father of ninety',
    facts: { 'subject.birthDate': '05/10/2026', 'father.birthDate': '1936' },
    expect: ['warn too-old father.birthDate'],
  },
  {
    name: 'by the number when the date is missing',
    facts: { 'subject.birthDate': '05/10/2026', 'mother.personalId': '001320000022' },
    expect: ['warn too-young mother.personalId'],
  },
];
