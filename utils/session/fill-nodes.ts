/**
 * Has the page come to be another one since it was looked through? Then its fields are looked for again. Nodes come and go; and what
 * frameworks keep of a page for the next one gets other names and words. What shows or locks a field is watched with it: a page
 * that has done neither has answered nothing (2026-11).
 */
const WORDS = ['id', 'for', 'title', 'placeholder', 'aria-label', 'aria-labelledby'];
const LOOKS = [
  'class',
  'style',
  'hidden',
  'disabled',
  'readonly',
  'required',
  'open',
  'inert',
  'aria-disabled',
  'aria-readonly',
  'aria-required',
];

export interface Nodes {
  /** Other nodes, names or words since this was asked last? True at the first asking. */
  changed(): boolean;
  /** Anything at all since then, if only a class? */
  stirred(): boolean;
  stop(): void;
}

export function watchNodes(root: Document): Nodes {
  let [changed, stirred] = [true, true];
  let names: readonly string[] = [];
  const { MutationObserver } = root.defaultView as Window & typeof globalThis;
  const take = (records: readonly MutationRecord[]): void => {
    stirred ||= records.length > 0;
    changed ||= records.some(({ attributeName }) => attributeName === null || WORDS.includes(attributeName));
  };
  const observer = new MutationObserver(take);
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...WORDS, ...LOOKS],
  });
  return {
    changed() {
      take(observer.takeRecords());
      const before = names;
      names = namesOf(root);
      const now = changed || !isSame(names, before);
      changed = stirred = false;
      return now;
    },
    stirred() {
      take(observer.takeRecords());
      return stirred;
    },
    stop: () => observer.disconnect(),
  };
}

/** Compared instead of watched: with each value React takes the names of all inputs it draws away and puts them back. */
function namesOf(root: Document): string[] {
  const names: string[] = [];
  for (const el of root.querySelectorAll('[name]'))
    names.push(el.getAttribute('name')!, el.getAttribute('type') ?? '');
  return names;
}
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, at) => name === b[at]);
