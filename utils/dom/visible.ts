/**
 * Can a person see this element now? Opacity does not count: portals fade blocks in. `display: contents` has no box of
 * its own, so ask about the control inside it.
 */
export function visible(el: Element): boolean {
  if (!el.isConnected) return false;
  if (typeof el.checkVisibility === 'function') return el.checkVisibility({ visibilityProperty: true });
  return visibleByStyle(el);
}

/** For test environments without layout: `hidden` and inline or sheet `display` up the tree. */
function visibleByStyle(el: Element): boolean {
  const view = el.ownerDocument.defaultView;
  for (let at: Element | null = el; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || at.getAttribute('type') === 'hidden') return false;
    const style = view?.getComputedStyle(at);
    if (style && (style.display === 'none' || (at === el && style.visibility === 'hidden'))) return false;
  }
  return true;
}

/** The first of these that a person can see, else null. */
export function firstVisible<T extends Element>(elements: Iterable<T>): T | null {
  for (const el of elements) if (visible(el)) return el;
  return null;
}
