/** "Quan hệ" by its words, as far as ages can be told from it. */
import { plainRelation } from './relation';
import type { Role } from './roles';
import { words } from './text';

/** Years between a parent by blood and a child: chosen, not law; with less a date is nearly always mistyped. */
export const LEAST_PARENT_AGE = 12;

/** Fields of forms whose own rules compare the requester: births with the parents, deaths. */
export const COMPARED_ELSEWHERE: readonly Role[] = [
  'mother.fullName',
  'mother.surname',
  'father.fullName',
  'father.surname',
  'subject.deathDate',
];

export type Kin = 'parent' | 'grandparent' | 'child';

const PARENTS: ReadonlySet<string> = new Set(['cha', 'bo', 'ba', 'me', 'ma']);
const NATURAL: ReadonlySet<string> = new Set(['', 'de', 'ruot']);
const GRAND: ReadonlySet<string> = new Set(['ong', 'ba']);
const SIDE: ReadonlySet<string> = new Set(['noi', 'ngoai']);

/** Parent, grandparent or child by blood; null for others, also by adoption or marriage ("mẹ nuôi", "cha vợ"). */
export function kinOf(relation: string): Kin | null {
  const [who = '', how = '', more] = words(plainRelation(relation));
  if (more !== undefined) return null;
  // "Bà nội" is folded like "ba": a grandmother by the second word. "Ông", "Bà" alone are also a way to speak of anybody.
  if (GRAND.has(who) && SIDE.has(how)) return 'grandparent';
  if (who === 'ba' && how === '') return null;
  if (PARENTS.has(who) && NATURAL.has(how)) return 'parent';
  return who === 'con' && (how === 'de' || how === 'ruot') ? 'child' : null;
}
