/** What the personal number says about gender and year of birth, against the rest of the form. One issue per cause. */
import { type HeldId, ID_PARTS, personalIdOf } from '../../core/id-papers';
import { impliedGender } from '../../core/kinship';
import { birthOf, genderOf, NAME_PARTS, nameOf, peopleOf, readsOf } from '../../core/people';
import type { PersonalId } from '../../core/personal-id';
import { roleOf, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

interface Judged {
  person: Person;
  held: HeldId;
  gender: 'male' | 'female' | null;
  year: number | null;
  wrongGender: boolean;
  wrongYear: boolean;
}

function judge(facts: Facts, person: Person): Judged | null {
  const held = personalIdOf(facts, person);
  if (!held) return null;
  const gender = genderOf(facts, person) ?? impliedGender(facts, person);
  const year = birthOf(facts, person)?.year ?? null;
  return {
    person,
    held,
    gender,
    year,
    wrongGender: gender !== null && gender !== held.id.gender,
    wrongYear: year !== null && year !== held.id.year,
  };
}

/** Could the number belong to this person, by the year? The gender is known to be the other one. */
const fits = (id: PersonalId, owner: Judged): boolean => owner.year === null || owner.year === id.year;

/** Two numbers that each fit the other person: they were typed into each other's box. */
function swapped(a: Judged | undefined, b: Judged | undefined): Finding | null {
  if (!a?.wrongGender || !b?.wrongGender || !fits(a.held.id, b) || !fits(b.held.id, a)) return null;
  return { subtype: 'swapped', severity: 'warn', role: a.held.role, others: [b.held.role] };
}

function contradiction(facts: Facts, judged: Judged): Finding | null {
  const { person, held, wrongGender, wrongYear } = judged;
  if (!wrongGender && !wrongYear) return null;
  const genderRole = roleOf(person, 'gender');
  const stated = wrongGender && facts.get(genderRole) !== '';
  const others: Role[] = [
    ...(wrongYear ? [roleOf(person, 'birthDate')] : []),
    ...(stated ? [genderRole] : []),
  ];
  const subtype =
    wrongGender && wrongYear ? 'gender-and-year' : wrongYear ? 'year' : stated ? 'gender' : 'implied-gender';
  const params = { idYear: held.id.year, year: judged.year ?? '', idGender: held.id.gender };
  return { subtype, severity: 'warn', role: held.role, others, params };
}

/** The number of somebody else on this form, by name: `personal-id-people` tells that, and it explains the rest. */
function borrowed(facts: Facts, a: Judged, b: Judged): boolean {
  if (a === b || a.held.id.number !== b.held.id.number) return false;
  const [mine, theirs] = [fold(nameOf(facts, a.person)), fold(nameOf(facts, b.person))];
  return mine !== '' && theirs !== '' && mine !== theirs;
}

const PAIRS: readonly (readonly [Person, Person])[] = [
  ['father', 'mother'],
  ['groom', 'bride'],
];

function check(facts: Facts): Finding[] {
  const people = peopleOf(facts)
    .map((person) => judge(facts, person))
    .filter((judged) => judged !== null);
  const told = new Set<Person>();
  const found: Finding[] = [];
  for (const [a, b] of PAIRS) {
    const finding = swapped(
      people.find((judged) => judged.person === a),
      people.find((judged) => judged.person === b),
    );
    if (finding) {
      found.push(finding);
      told.add(a).add(b);
    }
  }
  const numbers = new Set(
    people.filter(({ person }) => told.has(person)).map((judged) => judged.held.id.number),
  );
  // The requester is often the mother or the father: their number is judged in their own block.
  for (const judged of [...people].sort(
    (a, b) => Number(a.person === 'requester') - Number(b.person === 'requester'),
  )) {
    if (told.has(judged.person)) continue;
    const { number } = judged.held.id;
    const again = judged.person === 'requester' && numbers.has(number);
    numbers.add(number);
    const finding = again ? null : contradiction(facts, judged);
    if (finding && !people.some((other) => borrowed(facts, judged, other))) found.push(finding);
  }
  return found;
}

const rule: Rule = {
  id: 'personal-id-cross',
  version: 2,
  confidence: 'certain',
  source: 'Nghị định 137/2015/NĐ-CP Điều 13; Thông tư 59/2021/TT-BCA (chữ số thứ 4 đến thứ 6)',
  scope: 'form',
  reads: ['requester.relation', ...readsOf('*', NAME_PARTS, ['birthDate', 'gender'], ID_PARTS)],
  yields: ['requester-relation', 'personal-id-people:spouses', 'personal-id-people:child-parent'],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'all agree',
    facts: {
      'subject.personalId': '038068000031',
      'subject.gender': 'Nam',
      'subject.birthDate': '17/05/1968',
    },
    expect: [],
  },
  {
    name: 'year only',
    facts: { 'father.personalId': '038068000031', 'father.birthDate': '1968' },
    expect: [],
  },
  {
    name: 'century of 2000',
    facts: { 'bride.personalId': '001300000031', 'bride.birthDate': '01/01/2000' },
    expect: [],
  },
  {
    name: 'wrong year',
    facts: { 'father.personalId': '038068000031', 'father.birthDate': '17/05/1969' },
    expect: ['warn year father.personalId'],
  },
  {
    name: 'wrong gender',
    facts: { 'subject.personalId': '001190000017', 'subject.gender': 'Nam', 'subject.birthDate': '1990' },
    expect: ['warn gender subject.personalId'],
  },
  {
    name: 'gender and year wrong is one issue',
    facts: {
      'subject.personalId': '001190000017',
      'subject.gender': 'Nam',
      'subject.birthDate': '05/03/1985',
    },
    expect: ['warn gender-and-year subject.personalId'],
  },
  {
    name: "a father with a woman's number",
    facts: { 'father.personalId': '038170000021' },
    expect: ['warn implied-gender father.personalId'],
  },
  {
    name: "mother's and father's numbers in each other's box",
    facts: {
      'father.personalId': '038170000021',
      'father.birthDate': '1968',
      'mother.personalId': '038068000031',
      'mother.birthDate': '1970',
    },
    expect: ['warn swapped father.personalId'],
  },
  {
    name: 'both of the other gender, but the years fit nobody: not an exchange',
    facts: {
      'father.personalId': '038170000021',
      'father.birthDate': '1968',
      'mother.personalId': '038068000031',
      'mother.birthDate': '1975',
    },
    expect: ['warn gender-and-year father.personalId', 'warn gender-and-year mother.personalId'],
  },
  {
    name: 'the father asks, his own block is empty',
    facts: { 'requester.relation': 'Cha', 'requester.personalId': '038170000021' },
    expect: ['warn implied-gender requester.personalId'],
  },
  {
    name: 'requester is the father: told once, at the father',
    facts: {
      'requester.relation': 'Cha',
      'requester.personalId': '038170000021',
      'father.personalId': '038170000021',
    },
    expect: ['warn implied-gender father.personalId'],
  },
  {
    name: 'a broken number is not compared',
    facts: { 'subject.personalId': '00119000001', 'subject.gender': 'Nam' },
    expect: [],
  },
  {
    name: 'number on the card only',
    facts: {
      'groom.idPaperType': 'Thẻ căn cước',
      'groom.idPaperNumber': '079098000055',
      'groom.birthDate': '09/09/1997',
    },
    expect: ['warn year groom.idPaperNumber'],
  },
  {
    name: 'number of a paper whose kind is not asked',
    facts: { 'requester.idPaperNumber': '079098000055', 'requester.birthDate': '09/09/1997' },
    expect: ['warn year requester.idPaperNumber'],
  },
];
