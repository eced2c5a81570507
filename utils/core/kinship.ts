/** What the word in "Quan hệ với …" says. Only words that mean one thing; every other word is `null` and nothing follows from it. */
import { knownBirth } from './ages';
import { genderOf, nameOf, nameRole, personalIdOf, type Gender } from './people';
import type { Person, Role } from './roles';
import type { Facts } from './rule';
import { fold, sameName, words } from './text';

export type Kin = 'self' | 'head' | 'husband' | 'wife' | 'child' | 'parent';
export interface Relation {
  kin: Kin;
  /** The gender that the word itself gives: "Con gái", "Mẹ". */
  gender: Gender | null;
}

const relation = (kin: Kin, gender: Gender | null, ...words: string[]): [string, Relation][] =>
  words.map((word) => [word, { kin, gender }]);

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ...relation('head', null, 'chu ho'),
  ...relation('self', null, 'ban than', 'chinh minh', 'chinh chu', 'chinh chu ho so', 'toi', 'chu ho so'),
  ...relation('husband', 'male', 'chong'),
  ...relation('wife', 'female', 'vo'),
  ...relation('child', null, 'con', 'con de', 'con ruot', 'con chung'),
  ...relation('child', 'male', 'con trai'),
  ...relation('child', 'female', 'con gai'),
  ...relation('parent', 'male', 'cha', 'bo', 'cha de', 'bo de', 'cha ruot', 'bo ruot'),
  ...relation('parent', 'female', 'me', 'me de', 'me ruot'),
]);

/** "Là con (đẻ)", "Con của chủ hộ", "Vợ chủ hộ" and "VỢ" are read; "Con dâu", "Khác" and "Người ở trọ" are null. */
export function relationOf(text: string): Relation | null {
  const word = fold(text)
    .replace(/ ?\((de|ruot|chung)\)/, ' $1')
    .replace(/^la /, '')
    .replace(/(?: cua)? (?:chu ho so|chu ho|nguoi [a-z ]{1,60})$/, '')
    .trim();
  return RELATIONS.get(word) ?? null;
}

export interface SamePerson {
  same: boolean;
  /** The fields that show it. */
  roles: readonly Role[];
}

const letters = (text: string): string => words(text).join('').replaceAll("'", '');

/** The same words in another order or cut otherwise ("Kbuôr H' Hen"), or a word more: perhaps one name written twice. */
function mayBeOne(a: string, b: string): boolean {
  const [short, long] = [words(a), words(b)].toSorted((x, y) => x.length - y.length) as [string[], string[]];
  if (short.every((word) => long.includes(word))) return true;
  const [ownA, ownB] = [letters(a), letters(b)];
  return ownA.length === ownB.length && [...ownA].toSorted().join('') === [...ownB].toSorted().join('');
}

/** Are the two the same person: by the numbers where both are known, else by the names. Null when it cannot be said. */
export function samePerson(facts: Facts, a: Person, b: Person): SamePerson | null {
  const [idA, idB] = [personalIdOf(facts, a), personalIdOf(facts, b)];
  if (idA && idB) return { same: idA.id.number === idB.id.number, roles: [idA.role, idB.role] };
  const [nameA, nameB] = [nameOf(facts, a), nameOf(facts, b)];
  if (nameA === '' || nameB === '') return null;
  const roles = [nameRole(facts, a), nameRole(facts, b)];
  if (fold(nameA) !== fold(nameB)) return mayBeOne(nameA, nameB) ? null : { same: false, roles };
  // Two people may share a name: it shows that they are one only with the same birth.
  const [birthA, birthB] = [knownBirth(facts, a), knownBirth(facts, b)];
  if (!birthA || !birthB || birthA.date.precision !== 'day' || !sameName(nameA, nameB)) return null;
  return birthA.date.first === birthB.date.first && birthB.date.precision === 'day'
    ? { same: true, roles: [...roles, birthA.role, birthB.role] }
    : null;
}

/** How much older `elder` is, in years of birth, with the fields that tell it; null when it is not known. */
export function yearsBetween(
  facts: Facts,
  elder: Person,
  younger: Person,
): { years: number; roles: readonly [Role, Role] } | null {
  const [a, b] = [knownBirth(facts, elder), knownBirth(facts, younger)];
  return a && b ? { years: b.date.year - a.date.year, roles: [a.role, b.role] } : null;
}

/** The gender on the form, else by the number; with its field. */
export function shownGender(facts: Facts, person: Person): { gender: Gender; role: Role } | null {
  const own = genderOf(facts, person);
  if (own) return { gender: own, role: `${person}.gender` };
  const held = personalIdOf(facts, person);
  return held ? { gender: held.id.gender, role: held.role } : null;
}
