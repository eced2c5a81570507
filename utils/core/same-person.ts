/** Two blocks of a form: one person, or two? */
import { bornOf } from './ages';
import { personalIdOf } from './id-papers';
import { nameOf, nameRole } from './people';
import type { Person, Role } from './roles';
import type { Facts } from './rule';
import { fold, sameName, words } from './text';

export interface SamePerson {
  same: boolean;
  /** The fields that show it. */
  roles: readonly [Role, ...Role[]];
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
  const roles = [nameRole(facts, a), nameRole(facts, b)] as const;
  if (fold(nameA) !== fold(nameB)) return mayBeOne(nameA, nameB) ? null : { same: false, roles };
  // Two people may share a name: it shows that they are one only with the same birth.
  const [birthA, birthB] = [bornOf(facts, a), bornOf(facts, b)];
  if (!birthA || !birthB || birthA.date.precision !== 'day' || !sameName(nameA, nameB)) return null;
  return birthA.date.first === birthB.date.first && birthB.date.precision === 'day'
    ? { same: true, roles: [...roles, birthA.role, birthB.role] }
    : null;
}
