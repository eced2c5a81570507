/** What several rules ask about a person of a form: name, birth, gender, nationality. Everything is read through `Facts`. */
import { dateOf, type PartialDate } from './dates';
import { roleOf, type Attribute, type Person, type Role } from './roles';
import type { Facts, RolePattern } from './rule';
import { fold } from './text';

const NOT_PEOPLE: ReadonlySet<Person> = new Set<Person>(['business', 'land', 'dossier']);

/** Natural persons that own at least one field, in page order. */
export const peopleOf = (facts: Facts): Person[] => facts.persons.filter((person) => !NOT_PEOPLE.has(person));

export const value = (facts: Facts, person: Person, attribute: Attribute): string =>
  facts.get(roleOf(person, attribute));

/**
 * These boxes of these people (of whoever has them: `*`), for a rule's `reads`. What a function of core looks at stands
 * beside it as `…_PARTS`.
 */
export const readsOf = (people: '*' | readonly Person[], ...parts: readonly (readonly Attribute[])[]) =>
  parts
    .flat()
    .flatMap((attribute): RolePattern[] =>
      people === '*' ? [`*.${attribute}`] : people.map((person) => roleOf(person, attribute)),
    );

/** Boxes of a name: what `nameOf` and `nameRole` look at. */
export const NAME_PARTS = ['fullName', 'surname', 'middleName', 'givenName'] as const;

/** The whole name: one box, or surname, middle and given name joined. '' when none is known. */
export function nameOf(facts: Facts, person: Person): string {
  const whole = value(facts, person, 'fullName');
  if (whole !== '') return whole;
  const parts = (['surname', 'middleName', 'givenName'] as const).map((part) => value(facts, person, part));
  return parts.filter((part) => part !== '').join(' ');
}

/** Where the name is shown: the one box, or the given name. */
export function nameRole(facts: Facts, person: Person): Role {
  const whole = roleOf(person, 'fullName');
  return facts.has(whole) ? whole : roleOf(person, 'givenName');
}

/** The date in the box alone; `bornOf` in `ages.ts` also asks the personal number. */
export const birthOf = (facts: Facts, person: Person): PartialDate | null =>
  dateOf(value(facts, person, 'birthDate'));

export type Gender = 'male' | 'female';

/** The gender in the box alone. */
export function genderOf(facts: Facts, person: Person): Gender | null {
  const text = fold(value(facts, person, 'gender'));
  if (text === 'nam') return 'male';
  return text === 'nu' ? 'female' : null;
}

/** Is the person's nationality given and not (only) Vietnamese? An unknown nationality is not foreign. */
export function isForeigner(facts: Facts, person: Person): boolean {
  const nationality = fold(value(facts, person, 'nationality'));
  return nationality !== '' && !/^(viet ?nam|vn|vnm)\b/.test(nationality);
}
