/** The groom is 20, the bride is 18, on the day the marriage is registered. */
import { BIRTH_PARTS, bornOf } from '../../core/ages';
import { type Gender, genderOf, readsOf } from '../../core/people';
import { ageOn, birthday, certainlyBefore, dateOf, formatDay, type PartialDate } from '../../core/dates';
import { leastAge } from '../../core/marital';
import type { Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

function judge(facts: Facts, person: Person, gender: Gender | null, on: PartialDate | null): Finding[] {
  const known = bornOf(facts, person);
  // Born after the day itself: the order of dates is another matter.
  if (!gender || !on || !known || certainlyBefore(on, known.date)) return [];
  const least = leastAge(gender, on);
  const age = ageOn(known.date, on).max;
  if (age >= least) return [];
  return [
    {
      subtype: 'too-young',
      severity: 'warn',
      role: known.role,
      params: { age, least, day: formatDay(birthday(known.date, least)) },
    },
  ];
}

/** A marriage that was registered before is judged on its own day, where the form gives it. */
function check(facts: Facts): Finding[] {
  const today = dateOf(facts.today);
  const wedding = dateOf(facts.get('subject.marriageDate'));
  const entered = dateOf(facts.get('dossier.recordDate'));
  const parties = (['groom', 'bride'] as const).flatMap((person): Finding[] => {
    const known = bornOf(facts, person);
    if (
      entered &&
      known &&
      today &&
      certainlyBefore(entered, known.date) &&
      !certainlyBefore(today, known.date)
    )
      return [
        { subtype: 'before-birth', severity: 'error', role: 'dossier.recordDate', others: [known.role] },
      ];
    return judge(facts, person, person === 'groom' ? 'male' : 'female', wedding ?? entered ?? today);
  });
  return [...parties, ...judge(facts, 'subject', genderOf(facts, 'subject'), wedding)];
}

const rule: Rule = {
  id: 'marriage-age',
  version: 2,
  confidence: 'certain',
  source:
    'Luật Hôn nhân và gia đình 2014 Điều 8 khoản 1 điểm a; trước 01/01/2015: Nghị định 70/2001/NĐ-CP Điều 3',
  scope: 'form',
  reads: [...readsOf('*', BIRTH_PARTS), 'subject.gender', 'subject.marriageDate', 'dossier.recordDate'],
  yields: ['personal-id'],
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
    name: 'a broken date is not replaced by the number',
    facts: { 'groom.birthDate': '31/02/1990', 'groom.personalId': '001207000055' },
    expect: [],
  },
  {
    name: 'by the number',
    facts: { 'groom.personalId': '001207000055' },
    expect: ['warn too-young groom.personalId'],
  },
  {
    name: 'a marriage registered long ago is judged on its day',
    facts: { 'bride.birthDate': '01/01/1960', 'dossier.recordDate': '02/02/1976' },
    expect: ['warn too-young bride.birthDate'],
  },
  {
    name: 'before 2015 it was enough to be in the eighteenth year',
    facts: { 'bride.birthDate': '01/01/1980', 'dossier.recordDate': '02/02/1997' },
    expect: [],
  },
  {
    name: 'and since 2015 it is not',
    facts: { 'bride.birthDate': '01/01/1998', 'dossier.recordDate': '02/02/2015' },
    expect: ['warn too-young bride.birthDate'],
  },
  {
    name: 'registered before the bride was born',
    facts: { 'bride.birthDate': '01/01/1998', 'dossier.recordDate': '02/02/1997' },
    expect: ['error before-birth dossier.recordDate'],
  },
  {
    name: 'the marriage of a certificate of status',
    facts: {
      'subject.birthDate': '12/03/1994',
      'subject.gender': 'Nam',
      'subject.marriageDate': '12/03/2004',
    },
    expect: ['warn too-young subject.birthDate'],
  },
  {
    name: 'gender not known',
    facts: { 'subject.birthDate': '12/03/1994', 'subject.marriageDate': '12/03/2004' },
    expect: [],
  },
];
