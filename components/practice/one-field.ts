/** A round asks for one box at a time: a short form in which everything else is filled in already. */
import { personOf, type Role } from '../../utils/core/roles';
import { itemId, type Key, type Marked, type Scenario } from '../../utils/practice/types';

/** So many boxes are left: enough for a form to be known as one of its family. */
const BOXES = 8;

/** The field that an item asks for; null: it asks for something else, or the scenario has no such field. */
export const fieldOf = (item: string, { procedure, fields }: Scenario): Role | null =>
  fields.find((role) => itemId(procedure, 'fields', role) === item) ?? null;

/** The same dossier with a form of a few boxes: the one that is asked, those it hangs on, then the same person's, then the first. */
export function withFewFields(scenario: Scenario, asked: Role): Scenario {
  const { fields } = scenario;
  // a list of communes follows its province, a box for "other" its list
  const stem = asked.replace(/(Ward|District|Detail|Other)$/, '');
  const rank = (role: Role): number => {
    if (role === asked) return 0;
    if (role.startsWith(stem)) return 1;
    return personOf(role) === personOf(asked) ? 2 : 3;
  };
  const kept = new Set(fields.toSorted((a, b) => rank(a) - rank(b)).slice(0, BOXES));
  return { ...scenario, fields: fields.filter((role) => kept.has(role)) };
}

/** What stands in the boxes before: everything but the answer. */
export const filledBut = (asked: Role, { values }: Key): Partial<Record<Role, string>> =>
  Object.fromEntries(
    [...values].flatMap(([role, [right]]) => (role === asked || right === undefined ? [] : [[role, right]])),
  );

/** Only what was asked is marked: the rest was given. */
export function onlyField(marked: Marked, asked: Role): Marked {
  const item = itemId(marked.procedure, 'fields', asked);
  const lost = marked.lost.filter((one) => one.item === item);
  return {
    ...marked,
    points: { fields: { got: lost.length === 0 ? 1 : 0, of: 1 } },
    lost,
    items: marked.items.filter((one) => one.item === item),
  };
}
