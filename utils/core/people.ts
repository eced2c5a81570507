/** What several rules ask about a person of a form: name, number, birth, paper. Everything is read through `Facts`. */
import { dateOf, type PartialDate } from './dates';
import { readPersonalId, type PersonalId } from './personal-id';
import { roleOf, type Attribute, type Person, type Role } from './roles';
import type { Facts } from './rule';
import { fold } from './text';

const NOT_PEOPLE: ReadonlySet<Person> = new Set<Person>(['business', 'land', 'dossier']);

/** Natural persons that own at least one field, in page order. */
export const peopleOf = (facts: Facts): Person[] => facts.persons.filter((person) => !NOT_PEOPLE.has(person));

export const value = (facts: Facts, person: Person, attribute: Attribute): string =>
  facts.get(roleOf(person, attribute));

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

export const birthOf = (facts: Facts, person: Person): PartialDate | null =>
  dateOf(value(facts, person, 'birthDate'));

export type Gender = 'male' | 'female';

/** The gender that the form itself gives by who the person is. Never guessed from a name or a title. */
export function impliedGender(facts: Facts, person: Person): Gender | null {
  if (person === 'father' || person === 'groom') return 'male';
  if (person === 'mother' || person === 'bride') return 'female';
  if (person === 'requester') {
    const parent = parentByRelation(facts);
    return parent === null ? null : parent === 'father' ? 'male' : 'female';
  }
  return null;
}

export function genderOf(facts: Facts, person: Person): Gender | null {
  const text = fold(value(facts, person, 'gender'));
  if (text === 'nam') return 'male';
  return text === 'nu' ? 'female' : null;
}

const FATHER = new Set(['cha', 'cha de', 'bo', 'bo de', 'cha ruot', 'bo ruot', 'nguoi cha']);
const MOTHER = new Set(['me', 'me de', 'me ruot', 'nguoi me']);
const SELF = new Set(['ban than', 'chinh minh', 'toi la nguoi duoc khai sinh']);

/** Is the requester the subject's father or mother, by the field "Quan hệ"? Step and adoptive parents are not meant. */
export function parentByRelation(facts: Facts): 'father' | 'mother' | null {
  const relation = fold(facts.get('requester.relation'));
  if (FATHER.has(relation)) return 'father';
  return MOTHER.has(relation) ? 'mother' : null;
}

export const isSelf = (facts: Facts): boolean => SELF.has(fold(facts.get('requester.relation')));

export type PaperKind = 'identity-card' | 'citizen-card' | 'old-card' | 'passport' | 'other' | '';

/** Kind of an identity paper by its name: `citizen-card` CCCD (until 2024-06), `identity-card` căn cước, `old-card` CMND. */
export function paperKind(text: string): PaperKind {
  const name = fold(text);
  if (name === '') return '';
  if (name.includes('cong dan') || name === 'cccd') return 'citizen-card';
  if (name.includes('can cuoc')) return 'identity-card';
  if (/chung minh (nhan dan|thu)|^cmnd|^cmtnd/.test(name)) return 'old-card';
  if (name.includes('ho chieu') || name === 'passport') return 'passport';
  return 'other';
}

export const carriesPersonalId = (kind: PaperKind): boolean =>
  kind === 'identity-card' || kind === 'citizen-card';

/** Is the person's nationality given and not (only) Vietnamese? An unknown nationality is not foreign. */
export function isForeigner(facts: Facts, person: Person): boolean {
  const nationality = fold(value(facts, person, 'nationality'));
  return nationality !== '' && !/^(viet ?nam|vn|vnm)\b/.test(nationality);
}

export interface HeldId {
  role: Role;
  id: PersonalId;
}

/**
 * The person's 12-digit number with the field it stands in: the number's own field, else the number of a căn cước.
 * Null when there is none of the right shape: then only the rule about shapes speaks.
 */
export function personalIdOf(facts: Facts, person: Person): HeldId | null {
  const own = roleOf(person, 'personalId');
  const read = readPersonalId(facts.get(own));
  if (read.ok) return { role: own, id: read.id };
  const paper = roleOf(person, 'idPaperNumber');
  if (!carriesPersonalId(paperKind(value(facts, person, 'idPaperType')))) return null;
  const onPaper = readPersonalId(facts.get(paper));
  return onPaper.ok ? { role: paper, id: onPaper.id } : null;
}

/** The year of birth by the birth date, or by the personal number when there is no date. */
export function birthYearOf(facts: Facts, person: Person): { year: number; role: Role } | null {
  const birth = birthOf(facts, person);
  if (birth) return { year: birth.year, role: roleOf(person, 'birthDate') };
  const held = personalIdOf(facts, person);
  return held ? { year: held.id.year, role: held.role } : null;
}
