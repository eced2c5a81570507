/**
 * Makes room for the dock. The root gets a right margin; what is laid out against the window (fixed headers, dialogs)
 * does not heed it, so the strip under the dock is probed at a few points and whatever stretches into it is shifted
 * or narrowed by a stylesheet of ours. Nothing else of the page's own styles is touched.
 */
import { sheet } from './sheet';

export const SHIFT = 'data-so-tay-shift';
const BY = '--so-tay-shift';
/** Probe points across and down the strip. */
const COLUMNS = 3;
const ROWS = 14;

export interface Pusher {
  by(width: number): void;
  settle(): void;
  remove(): void;
}

export function pusher(window: Window, host: Element): Pusher {
  const { document } = window;
  const styles = sheet(document);
  let width = 0;
  let waiting = false;

  const write = (): void =>
    styles.put(`
:root { margin-right: ${width}px !important; min-width: 0 !important; }
[${SHIFT}="narrow"] { right: ${width}px !important; max-width: calc(100vw - ${width}px) !important; }
::backdrop { right: ${width}px !important; }
[${SHIFT}="move"] { translate: var(${BY}) 0 !important; }
@media print { :root { margin-right: 0 !important; } }
`);

  /** The outermost positioned ancestor that the page lays out against the window rather than inside the root. */
  const floating = (element: Element): HTMLElement | null => {
    let found: HTMLElement | null = null;
    for (
      let at: Element | null = element;
      at && at !== document.documentElement && at !== document.body;
      at = at.parentElement
    ) {
      const position = window.getComputedStyle(at).position;
      if (position === 'fixed' || position === 'absolute') found = at as HTMLElement;
    }
    return found;
  };

  const probe = (): Set<HTMLElement> => {
    const found = new Set<HTMLElement>();
    const left = window.innerWidth - width;
    for (let column = 0; column < COLUMNS; column++)
      for (let row = 0; row < ROWS; row++) {
        const x = left + (width * (column + 0.5)) / COLUMNS;
        const y = (window.innerHeight * (row + 0.5)) / ROWS;
        for (const element of document.elementsFromPoint(x, y)) {
          if (element === host || element === document.documentElement || element === document.body) continue;
          const box = floating(element);
          if (box) found.add(box);
        }
      }
    return found;
  };

  /** How each of them has to give way: by so many px from where it stands; null: by getting narrower. */
  const look = (): [HTMLElement, number | null][] => {
    const edge = document.documentElement.clientWidth - width;
    return [...probe()].flatMap((element): [HTMLElement, number | null][] => {
      const { left, right, width: wide } = element.getBoundingClientRect();
      if (right <= edge) return [];
      return [[element, left <= 1 || wide > edge ? null : Math.min(right - edge, left)]];
    });
  };
  const move = (over: ReturnType<typeof look>): void => {
    for (const [element, by] of over) {
      if (by !== null) {
        const before = Number.parseFloat(element.style.getPropertyValue(BY)) || 0;
        element.style.setProperty(BY, `${Math.round(before - by)}px`);
      }
      element.setAttribute(SHIFT, by === null ? 'narrow' : 'move');
    }
  };
  /**
   * Looks from within the next frame, when the browser has just laid the page out by itself: asked at any other time, it may have to do
   * so for us alone (15 ms for 300 fields just redrawn, 2026-11). What is written then waits for the frame's end.
   */
  const settle = (): void => {
    if (waiting || width === 0 || document.hidden) return;
    waiting = true;
    styles.put();
    new ResizeObserver((_, observer) => {
      observer.disconnect();
      const over = look();
      const seenAt = width;
      window.setTimeout(() => {
        waiting = false;
        // opened or put away in between: what was seen is of another strip
        if (width !== seenAt) settle();
        else if (width > 0) move(over);
      });
    }).observe(document.documentElement);
  };
  const release = (): void => {
    for (const element of document.querySelectorAll<HTMLElement>(`[${SHIFT}]`)) {
      element.removeAttribute(SHIFT);
      element.style.removeProperty(BY);
    }
  };

  return {
    by(next) {
      if (next === width) return;
      release();
      width = next;
      write();
      settle();
    },
    settle,
    remove() {
      width = 0;
      release();
      styles.remove();
    },
  };
}
