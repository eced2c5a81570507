/** One fact, one field: where two fields that can be seen claim the same role, neither is believed. */
import { attributeOf, personOf, type Person, type Role } from '../../core/roles';
import { fold } from '../../core/text';
import type { Item } from './clue';
import { NONE, type Guess } from './guess';

/** The same words in the same block: a mirror of the first. */
const isMirror = (a: Item, b: Item): boolean =>
  a.clue.base !== '' &&
  a.clue.base === b.clue.base &&
  a.owner.block === b.owner.block &&
  fold(a.clue.label) === fold(b.clue.label);

/** Blocks that call a person by different words and both ask for the name: two people, and nobody knows which is which. */
function rivals(items: readonly Item[], guesses: readonly Guess[]): ReadonlySet<Person> {
  const calls = new Map<Person, Set<string>>();
  for (const { at, owner, clue } of items) {
    const role = guesses[at]?.role;
    if (!role || clue.documented !== undefined || attributeOf(role) !== 'fullName') continue;
    if (owner.heading !== personOf(role) || !clue.visible) continue;
    calls.set(owner.heading, (calls.get(owner.heading) ?? new Set()).add(`${owner.block} ${owner.call}`));
  }
  return new Set([...calls].filter(([, several]) => several.size > 1).map(([person]) => person));
}

export function withoutDoubles(items: readonly Item[], guesses: readonly Guess[]): Guess[] {
  const holders = new Map<Role, Item[]>();
  for (const item of items) {
    const role = guesses[item.at]?.role;
    if (!role) continue;
    const some = holders.get(role);
    if (some) some.push(item);
    else holders.set(role, [item]);
  }
  const torn = rivals(items, guesses);
  return guesses.map((guess, at) => {
    const { role } = guess;
    const item = items[at] as Item;
    if (!role || item.clue.documented !== undefined) return guess;
    if (torn.has(personOf(role)) && item.owner.heading === personOf(role)) return NONE;
    const isRival = (other: Item): boolean => other !== item && other.clue.visible && !isMirror(other, item);
    // what is hidden may show when the others hide
    return item.clue.visible && holders.get(role)?.some(isRival) ? NONE : guess;
  });
}
