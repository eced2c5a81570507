/**
 * Which field of the page is meant: by a draft's entry, or by the words of a maintainer. One field or none; where two
 * could be meant, none is.
 */
import { fold } from '../../core/text';
import type { DraftField } from '../../core/draft';
import { isRole, type Role } from '../../core/roles';
import type { PageModel, Placed } from './page';

export type NoMatch = 'not-found' | 'ambiguous' | 'drifted';

/** Below this the adapter went by heading and label: then the label has to agree as well. */
const BY_NAME = 0.9;

/** The one of several: a field that the page shows is preferred to its hidden copies. */
function only(list: readonly Placed[]): Placed | NoMatch {
  const visible = list.filter(({ field }) => field.visible);
  const some = visible.length > 0 ? visible : list;
  return some.length > 1 ? 'ambiguous' : (some[0] ?? 'not-found');
}

/** A field that the portal has renamed is never found by its role: what belongs there is not certain any more. */
function certain(list: readonly Placed[]): Placed | NoMatch {
  const sure = list.filter(({ field }) => field.drifted !== true);
  return sure.length === 0 && list.length > 0 ? 'drifted' : only(sure);
}

/**
 * The field an entry of a draft belongs into. Key first (unless the form now gives the key another role; a renamed field
 * too: it was typed there), else the role, when both are certain of it.
 */
export function fieldOfEntry(entry: DraftField, page: PageModel): Placed | NoMatch {
  const keyed = (page.byKey.value.get(entry.key) ?? []).filter(
    ({ field }) => entry.role === null || field.role === null || field.role === entry.role,
  );
  if (keyed.length > 0) return only(keyed);
  if (entry.role === null || !isRole(entry.role)) return 'not-found';
  const same = page.byRole.value.get(entry.role) ?? [];
  const label = fold(entry.label);
  return certain(same.filter(({ field }) => field.confidence >= BY_NAME || fold(field.label) === label));
}

/** A role, a field key or a technical name, as `inspect --fill` takes them. */
export function fieldOfWord(word: string, page: PageModel): Placed | NoMatch {
  if (isRole(word)) return fieldOfRole(word, page);
  const keyed = page.byKey.value.get(word);
  return certain(keyed ?? page.placed.value.filter(({ field }) => field.name === word));
}

export const fieldOfRole = (role: Role, page: PageModel): Placed | NoMatch =>
  certain(page.byRole.value.get(role) ?? []);
