/**
 * Has the page come to be another one since it was asked last? Then its fields are looked for again. Nodes come and go; and what
 * frameworks keep of a page for the next one gets other names and words.
 */
const NAMES = ['name', 'id', 'for', 'type', 'title', 'placeholder', 'aria-label', 'aria-labelledby'];

export interface Nodes {
  /** True at the first asking. */
  changed(): boolean;
  stop(): void;
}

export function watchNodes(root: Document): Nodes {
  let changed = true;
  const { MutationObserver } = root.defaultView as Window & typeof globalThis;
  const observer = new MutationObserver(() => (changed = true));
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: NAMES });
  return {
    changed() {
      const now = observer.takeRecords().length > 0 || changed;
      changed = false;
      return now;
    },
    stop: () => observer.disconnect(),
  };
}
