/**
 * The focus stays near. What had it may go away under the hand: a notice that is closed, a row that is deleted, a view that is left.
 * The browser then forgets where the person was, and the next Tab begins at the top; here it goes on at what stands next instead.
 */
const STOPS =
  'a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex]:not([tabindex="-1"]),[contenteditable=true]';

/** The stop that follows a place in the page, or else the last one before it. */
function nearest(root: HTMLElement, place: Node): HTMLElement | undefined {
  const stops = [...root.querySelectorAll<HTMLElement>(STOPS)].filter(
    (one) =>
      one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }),
  );
  const isAfter = (one: HTMLElement): boolean =>
    (place.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return stops.find(isAfter) ?? stops.at(-1);
}

/** Watches `root` as long as the page lives. Takes the focus from nobody: not from another frame, not from a field. */
export function keepFocus(root: HTMLElement): void {
  const { ownerDocument: page } = root;
  let last: Node | null = null;
  root.addEventListener('focusin', ({ target }) => (last = target as Node));
  new MutationObserver((changes) => {
    if (last === null || last.isConnected || page.activeElement !== page.body) return;
    const gone = last;
    last = null;
    if (!page.hasFocus()) return;
    const hole = changes.find(({ removedNodes }) => [...removedNodes].some((one) => one.contains(gone)));
    if (!hole) return;
    const { previousSibling, target } = hole;
    nearest(root, previousSibling?.isConnected ? previousSibling : target)?.focus();
  }).observe(root, { childList: true, subtree: true });
}
