/** A child is younger than its parents, by a span that can be. By the birth dates, or the personal numbers where there is none. */
import {
  ageOn,
  certainlyAfter,
  certainlyBefore,
  dateOf,
  makeDate,
  sameDate,
  type PartialDate,
} from '../../core/dates';
import { birthOf, personalIdOf } from '../../core/people';
import { roleOf, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** Years between parent and child. The bounds are chosen, not law: beyond them a date is nearly always mistyped. */
const YOUNGEST = 12;
const OLDEST = { mother: 60, father: 85 } as const;

function born(
  facts: Facts,
  person: 'subject' | 'mother' | 'father',
): { date: PartialDate; role: Role } | null {
  const date = birthOf(facts, person);
  if (date) return { date, role: roleOf(person, 'birthDate') };
  const held = personalIdOf(facts, person);
  const year = held ? makeDate(held.id.year) : null;
  return held && year && facts.get(roleOf(person, 'birthDate')) === ''
    ? { date: year, role: held.role }
    : null;
}

function check(facts: Facts): Finding[] {
  const child = born(facts, 'subject');
  const today = dateOf(facts.today);
  if (!child || !today || certainlyAfter(child.date, today)) return [];
  return (['mother', 'father'] as const).flatMap((person): Finding[] => {
    const parent = born(facts, person);
    // A date in the future is its own error; the span would only repeat it.
    if (!parent || certainlyAfter(parent.date, today)) return [];
    const { role } = parent;
    const others = [child.role];
    const sameDay = parent.date.precision === 'day' && sameDate(child.date, parent.date);
    if (sameDay || certainlyBefore(child.date, parent.date)) {
      return [{ subtype: 'not-older', severity: 'error', role, others }];
    }
    // With years only both ends of the span are possible: told is what is wrong at either.
    const years = ageOn(parent.date, child.date);
    if (years.max < YOUNGEST) {
      return [
        { subtype: 'too-young', severity: 'warn', role, others, params: { years: Math.max(0, years.max) } },
      ];
    }
    return years.min > OLDEST[person]
      ? [{ subtype: 'too-old', severity: 'warn', role, others, params: { years: years.min } }]
      : [];
  });
}

const rule: Rule = {
  scope: 'form',
  reads: ['*'],
  id: 'parent-age',
  version: 1,
  confidence: 'certain',
  source: 'Cha, mẹ sinh trước con; ngưỡng 12, 60 và 85 tuổi là ngưỡng rà soát, không phải quy định',
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
  family('mother of sixty or sixty-one', '05/10/2026', '1965'),
  family('mother of sixty', '05/10/2026', '06/10/1965'),
  family('mother of sixty-one', '05/10/2026', '05/10/1965', 'warn too-old'),
  {
    name: 'father of seventy',
    facts: { 'subject.birthDate': '05/10/2026', 'father.birthDate': '1956' },
    expect: [],
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
