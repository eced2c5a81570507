/** Draws a whole page anew where it stands: what is typed, opened and chosen stays. */
import type { Component } from 'preact';

/** Preact's own tree, by the names it keeps for its developer tools. */
interface Drawn {
  __c?: Component | null;
  __k?: readonly (Drawn | null | undefined | false | string | number)[] | Drawn | null;
}

/** For a change that no signal tells of, as another language: every component under `root` draws once more, whatever it depends on. */
export function redraw(root: Element): void {
  const visit = (drawn: unknown): void => {
    if (Array.isArray(drawn)) return drawn.forEach(visit);
    if (typeof drawn !== 'object' || drawn === null) return;
    const { __c: component, __k: inner } = drawn as Drawn;
    component?.forceUpdate?.();
    visit(inner);
  };
  // the outermost is the page itself: it has nothing to say, and no parent to be put back into
  visit(((root as Drawn).__k as Drawn | undefined)?.__k);
}
