/** The groom is 20, the bride is 18, on the day the marriage is registered. */
import { ageOn, birthday, certainlyBefore, dateOf, formatDay, makeDate } from '../../core/dates';
import { birthOf, birthYearOf } from '../../core/people';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** Luật Hôn nhân và gia đình 2014 Điều 8 khoản 1 điểm a. */
const LEAST = { groom: 20, bride: 18 } as const;

function check(facts: Facts): Finding[] {
  // A marriage that was registered before is judged on its own day, where the form gives it.
  const earlier = ['subject.marriageDate', 'dossier.recordDate'] as const;
  const on =
    earlier.map((role) => dateOf(facts.get(role))).find((date) => date !== null) ?? dateOf(facts.today);
  if (!on) return [];
  return (['groom', 'bride'] as const).flatMap((person): Finding[] => {
    const known = birthYearOf(facts, person);
    const birth = birthOf(facts, person) ?? (known ? makeDate(known.year) : null);
    // Born in the future: that date is an error by itself.
    if (!known || !birth || certainlyBefore(on, birth)) return [];
    const least = LEAST[person];
    const age = ageOn(birth, on).max;
    if (age >= least) return [];
    return [
      {
        subtype: 'too-young',
        severity: 'warn',
        role: known.role,
        params: { age, least, day: formatDay(birthday(birth, least)) },
      },
    ];
  });
}

const rule: Rule = {
  id: 'marriage-age',
  version: 1,
  confidence: 'certain',
  source: 'Luật Hôn nhân và gia đình 2014 Điều 8 khoản 1 điểm a',
  scope: 'form',
  reads: ['*'],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'both on their birthday',
    today: '2026-11-21',
    facts: { 'groom.birthDate': '21/11/2006', 'bride.birthDate': '21/11/2008' },
    expect: [],
  },
  {
    name: 'both one day too early',
    today: '2026-11-21',
    facts: { 'groom.birthDate': '22/11/2006', 'bride.birthDate': '22/11/2008' },
    expect: ['warn too-young groom.birthDate', 'warn too-young bride.birthDate'],
  },
  { name: 'year only, may be 20', facts: { 'groom.birthDate': '2006' }, expect: [] },
  {
    name: 'year only, cannot be 20',
    facts: { 'groom.birthDate': '2007' },
    expect: ['warn too-young groom.birthDate'],
  },
  { name: 'born in the future', facts: { 'groom.birthDate': '2030' }, expect: [] },
  {
    name: 'by the number',
    facts: { 'groom.personalId': '001207000055' },
    expect: ['warn too-young groom.personalId'],
  },
  {
    name: 'a marriage registered long ago is judged on its day',
    facts: { 'bride.birthDate': '01/01/1960', 'dossier.recordDate': '02/02/1977' },
    expect: ['warn too-young bride.birthDate'],
  },
];
