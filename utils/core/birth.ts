/** What rules about births ask of a form: is it one, and which parents are known. */
import { NAME_PARTS, nameOf, readsOf } from './people';
import type { Facts, RolePattern } from './rule';
import { fold } from './text';

export type Parent = 'mother' | 'father';
export const PARENTS: readonly Parent[] = ['mother', 'father'];
export const otherParent = (parent: Parent): Parent => (parent === 'mother' ? 'father' : 'mother');

/** What `isBirthForm` and `parentsWith` look at, for `reads`. */
export const BIRTH_FORM: readonly RolePattern[] = [
  'dossier.birthKind',
  'subject.deathDate',
  ...readsOf('*', NAME_PARTS),
];

/** Procedures that register a birth, also a second time, with a recognition of parents, or with a foreign side. */
const BIRTHS: ReadonlySet<string> = new Set(
  '1.001193 3.000722 1.004884 1.004772 1.000689 1.003583 1.000110 1.000893 1.001695 2.000522 2.000528'.split(
    ' ',
  ),
);

/**
 * A form that registers a birth: by its own box "Loại khai sinh", else by the procedure; where none is recognised, parents stand
 * beside the subject and nobody has died. Recognition of parents (1.001022) has parents too, of a child with a record.
 */
export function isBirthForm(facts: Facts): boolean {
  if (facts.has('subject.deathDate')) return false;
  if (facts.has('dossier.birthKind')) return true;
  if (facts.procedure !== null) return BIRTHS.has(facts.procedure);
  return PARENTS.some((parent) => facts.has(`${parent}.fullName`) || facts.has(`${parent}.surname`));
}

/** The joint procedure asks for the parents' marriage certificate where others have the former record of the child. */
export const recordIsOfParents = (facts: Facts): boolean => facts.procedure === '3.000722';

/** Which parents are known by "Loại khai sinh"; null for an empty choice or one that does not tell. */
export function knownParents(facts: Facts): Readonly<Record<Parent, boolean>> | null {
  const kind = fold(facts.get('dossier.birthKind').slice(0, 120));
  if (kind.includes('bo roi')) return { mother: false, father: false };
  const both = kind.includes('ca cha') || kind.includes('cha me') || kind.includes('cha va me');
  if (kind.includes('chua xac dinh') || kind.includes('khong xac dinh')) {
    if (both) return { mother: false, father: false };
    if (kind.endsWith(' me')) return { mother: false, father: true };
    return kind.endsWith(' cha') ? { mother: true, father: false } : null;
  }
  return kind.includes('da xac dinh') && both ? { mother: true, father: true } : null;
}

/**
 * The parents a child can take something from: both where `holds` is true of both; one where the kind of birth says that the
 * other is not known. Null while that is not certain, and where the form contradicts itself: that has an issue of its own.
 */
export function parentsWith(
  facts: Facts,
  holds: (parent: Parent) => boolean,
): readonly [Parent, ...Parent[]] | null {
  const known = knownParents(facts);
  const [first, second] = PARENTS.filter(holds);
  if (first === undefined) return null;
  if (second !== undefined) return known && !(known.mother && known.father) ? null : [first, second];
  const empty = nameOf(facts, otherParent(first)) === '';
  return known?.[first] === true && !known[otherParent(first)] && empty ? [first] : null;
}
