/**
 * Whose fact, and which one? Documented names decide on documented forms. Unknown names get a role only when their label
 * is a known one as a whole and the person is certain; a name that its label contradicts gets none. No role is better
 * than a wrong one: a field without a role is still drafted by its key.
 */
import { attributeOf, roleOf, type Role } from '../../core/roles';
import { byOther, byPlace, bySubForm, opener } from './blocks';
import { byName, byWords } from './evidence';
import type { FormId } from './forms';
import { assignRoles, type Clue } from '../words/assign';
import { LIKELY, NONE, SURE, type Guess } from '../words/guess';
import { readLabel } from '../words/labels';
import { isAbroad, otherOf, readName } from './names';
import type { Seen } from './scan';
import { nameOf } from './slots';
import { faceOf, optionsOf } from './widgets';

function guess(
  slot: Seen,
  at: number,
  seen: readonly Seen[],
  roles: readonly (Role | null)[],
  form: FormId | null,
): Guess {
  if (slot.otherOf) return byOther(roles[seen.findIndex((other) => other.key === slot.otherOf)], SURE);
  const explained = slot.level === null ? otherOf(slot.name) : null;
  if (explained) {
    const { person, meaning } = readName(explained.base, form);
    const near = roles
      .slice(Math.max(0, at - 3))
      .findLast((role) => role && attributeOf(role) === explained.attribute);
    if (!person) return byOther(near, LIKELY);
    return meaning === explained.attribute ? byOther(roleOf(person, explained.attribute), SURE) : NONE;
  }
  if (slot.area) {
    const above = opener(at, seen, roles);
    if (slot.level) return byPlace(slot.level, nameOf(slot.area), above, form);
    const alone = seen.filter((other) => other.area === slot.area).length === 1;
    if (
      alone &&
      slot.widget === 'typed' &&
      above?.endsWith('Scope') &&
      !/_trongnuoc$/i.test(nameOf(slot.area))
    )
      return byPlace('abroad', nameOf(slot.area), above, form);
    return bySubForm(slot, at, seen, above, form);
  }
  const says = readName(slot.name, form);
  const label = readLabel(slot.label);
  return says.exact
    ? byName(slot, says, label, form)
    : byWords(slot, says, label, roles.slice(Math.max(0, at - 4), at));
}

const isTold = ({ role, confidence }: Guess): boolean => role !== null && confidence >= LIKELY;

/** On a form that no document describes words decide, as for every family; names of known grammar stand beside them as given. */
function byWordsAlone(seen: readonly Seen[], named: readonly Guess[]): Guess[] {
  const clues = seen.map((slot, at): Clue => {
    const { key, kind, label, section, level, area } = slot;
    const told = named[at] && isTold(named[at]) ? named[at].role : undefined;
    const options = optionsOf(slot);
    return {
      base: key,
      kind,
      label,
      headings: section?.titles ?? [],
      // asked for only where two fields claim one fact: it costs a look at the page's styles
      get visible() {
        return faceOf(slot) !== null;
      },
      ...(options ? { options } : {}),
      ...(level ? { level: area && level === 'detail' && isAbroad(nameOf(area)) ? 'abroad' : level } : {}),
      ...(level && area ? { group: nameOf(area) } : {}),
      ...(slot.otherOf ? { documented: named[at]?.role ?? null } : told ? { documented: told } : {}),
    };
  });
  return assignRoles(clues).map((guess, at) => (clues[at]?.documented === undefined ? guess : named[at]!));
}

/** Roles of all slots, in page order. A role found by words is dropped when another field holds it already. */
export function rolesOf(seen: readonly Seen[], form: FormId | null): Guess[] {
  const roles: (Role | null)[] = [];
  const named = seen.map((slot, at) => {
    const result = guess(slot, at, seen, roles, form);
    roles.push(result.role);
    return result;
  });
  const guesses = form ? named : byWordsAlone(seen, named);
  const keys = new Map<Role, Set<string>>();
  for (const [at, { role }] of guesses.entries()) {
    if (role) keys.set(role, (keys.get(role) ?? new Set()).add(seen[at]?.key.toLowerCase() ?? ''));
  }
  return guesses.map((result) =>
    result.role !== null && result.confidence < LIKELY && (keys.get(result.role)?.size ?? 0) > 1
      ? NONE
      : result,
  );
}
