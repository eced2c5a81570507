/**
 * Case switches: what the form suggests, what the clerk chose, and how both are kept in the draft's one list.
 *
 * `id` the case is on (all that a reader of the draft needs) · `?id` beside it: only because the form suggests it, so it
 * goes off again with the form · `!id` the clerk turned it off although the form suggests it. No pack id has such a sign.
 */
export type Choices = ReadonlyMap<string, boolean>;

/** The cases that are on: the clerk's word first, the form's suggestion where the clerk has said nothing. */
export function casesOn(choices: Choices, suggested: readonly string[]): Set<string> {
  const on = new Set(suggested);
  for (const [id, chosen] of choices)
    if (chosen) on.add(id);
    else on.delete(id);
  return on;
}

export function toList(choices: Choices, suggested: readonly string[]): string[] {
  const chosen = [...choices].map(([id, on]) => (on ? id : `!${id}`));
  const only = suggested.flatMap((id) => (choices.has(id) ? [] : [id, `?${id}`]));
  return [...chosen, ...only].slice(0, 20);
}

export function fromList(list: readonly string[]): Map<string, boolean> {
  const suggested = new Set(list.filter((text) => text.startsWith('?')).map((text) => text.slice(1)));
  const choices = new Map<string, boolean>();
  for (const text of list)
    if (text.startsWith('!')) choices.set(text.slice(1), false);
    else if (!text.startsWith('?') && !suggested.has(text)) choices.set(text, true);
  return choices;
}
