/** Carries out a lure inside the page. Everything here runs in the page's own world and knows only what a page can know. */
import type { Lure } from './clickjack';

/** Our element is the last child of the root: the page sees that much. */
export function carryOut({ host, root, cover, when }: Lure): void {
  const ours = document.documentElement.lastElementChild as HTMLElement;
  const undo: (() => void)[] = [];
  const style = (element: HTMLElement, css: string): void => {
    const before = element.style.cssText;
    element.style.cssText += `;${css}`;
    undo.push(() => (element.style.cssText = before));
  };
  if (host) style(ours, host);
  if (root) style(document.documentElement, root);
  if (cover) {
    const { as, css } = cover;
    let made: Element;
    if (as === 'pseudo') {
      made = document.createElement('style');
      made.textContent = `html::after{content:'';${css}}`;
    } else if (as === 'svg') {
      made = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      made.innerHTML = '<rect width="100%" height="100%" fill="white"/>';
    } else made = document.createElement(as === 'popover' || as === 'shadow' ? 'div' : as);
    if (as !== 'pseudo') (made as HTMLElement).style.cssText = css;
    if (as === 'popover') made.setAttribute('popover', 'manual');
    if (as === 'shadow') {
      const inner = document.createElement('div');
      inner.style.cssText = css;
      (made as HTMLElement).style.cssText = '';
      made.attachShadow({ mode: 'closed' }).append(inner);
    }
    document.body.append(made);
    if (as === 'popover') (made as HTMLElement).showPopover();
    if (as === 'dialog') (made as HTMLDialogElement).show();
    undo.push(() => made.remove());
    if (when === 'flickering') {
      let on = true;
      let running = true;
      const flip = (): void => {
        if (!running) return;
        on = !on;
        if (made instanceof HTMLStyleElement) made.disabled = !on;
        else (made as HTMLElement).style.visibility = on ? 'visible' : 'hidden';
        requestAnimationFrame(flip);
      };
      requestAnimationFrame(flip);
      undo.push(() => (running = false));
    }
  }
  Object.assign(window, { endLure: () => undo.splice(0).forEach((back) => back()) });
}

export const endLure = (): void => (window as unknown as { endLure?(): void }).endLure?.();

/** The same as text for `page.evaluate`, which knows nothing of what a compiler puts around functions. */
export const carryingOut = (lure: Lure): string =>
  `{ const __name = (fn) => fn; (${carryOut.toString()})(${JSON.stringify(lure)}); }`;
