/** What a page says to whoever sees or hears it, and what lies over something else on it. */
import type { Page } from 'playwright-core';

/** Texts and names in sight, each once; not those of papers, which say that they are Vietnamese. */
export const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = new Set<string>();
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility() || element.closest('body [lang=vi]')) continue;
      for (const node of element.childNodes) if (node.nodeType === 3) texts.add(node.textContent!.trim());
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-description', 'alt'])
        texts.add(element.getAttribute(name)?.trim() ?? '');
    }
    texts.delete('');
    return [...texts];
  });

/** Controls that lie over one another. */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const top = document.querySelector('dialog[open]') ?? document.body;
    const controls = [
      ...top.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary'),
    ]
      .filter(
        (one) =>
          one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          !one.closest('.visually-hidden, .toasts'),
      )
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 2 && box.height > 2);
    const found: string[] = [];
    for (const [at, { one, box }] of controls.entries())
      for (const other of controls.slice(at + 1)) {
        if (one.contains(other.one) || other.one.contains(one)) continue;
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (wide > 2 && high > 2 && sameLayer(one, other.one))
          found.push(`one lies over the other: “${nameOf(one)}”, “${nameOf(other.one)}”`);
      }
    return found;

    function nameOf(element: HTMLElement): string {
      return (element.getAttribute('aria-label') ?? element.textContent ?? element.tagName)
        .trim()
        .slice(0, 40);
    }
    /** What stays while the rest scrolls lies over it on purpose. */
    function sameLayer(a: HTMLElement, b: HTMLElement): boolean {
      const layer = (element: HTMLElement): Element | null => {
        for (let up: HTMLElement | null = element; up; up = up.parentElement) {
          const { position, overflowY } = getComputedStyle(up);
          if (/sticky|fixed/.test(position) || /auto|scroll/.test(overflowY)) return up;
        }
        return null;
      };
      return layer(a) === layer(b);
    }
  });
