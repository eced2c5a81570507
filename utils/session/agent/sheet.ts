/** A style sheet of ours beside the page's own: no element of ours is needed for it. */
export interface Sheet {
  /** Sees to it that these rules are there (default: those of the last time): the page may have replaced its list of sheets. */
  put(css?: string): void;
  remove(): void;
}

/** On an element that is a sheet of ours. */
export const SHEET = 'data-so-tay-sheet';

function adopted(root: Document): Sheet {
  let own: CSSStyleSheet | null = null;
  let rules = '';
  return {
    put(css = rules) {
      const view = root.defaultView;
      if (!view) return;
      own ??= new view.CSSStyleSheet();
      if (css !== rules) own.replaceSync((rules = css));
      if (!root.adoptedStyleSheets.includes(own)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
    },
    remove() {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== own);
    },
  };
}

/** Firefox lets a content script adopt no sheet (bug 1928865; still so in 153, 2026-11). What stands in an element of ours the page's policy does not forbid. */
function byElement(root: Document): Sheet {
  const own = root.createElement('style');
  own.setAttribute(SHEET, '');
  let rules = '';
  return {
    put(css = rules) {
      if (css !== rules) own.textContent = rules = css;
      if (!own.isConnected) root.documentElement.append(own);
    },
    remove: () => own.remove(),
  };
}

/** Chosen when it is built: the agent has no room for the other way (`e2e/sizes.test.ts`). */
export const sheet: (root: Document) => Sheet = import.meta.env.FIREFOX ? byElement : adopted;
