/**
 * Does the clerk see what they press? The page around our frame can make it transparent, lay something over it, or push it
 * under a pointer that was about to press something else. So what writes into the page is armed only by a press of a hand
 * on a panel that has been seen, unchanged and in one place, for half a second (`reliability-security.md` §4.1).
 *
 * What is told by whom (Chromium 156, 2026-11):
 *  - effects, covers, clipping, scaling: IntersectionObserver v2, whose word `isVisible` the page cannot forge;
 *  - the frame's place on the screen: pointer events of a hand, which carry both places of the pointer. The observer says nothing of it;
 *  - the frame's size: `resize`.
 * Opened as a page of its own there is nobody around us: then only the hand counts.
 */

/** How long the panel must have been seen before a press counts, ms. */
export const SEEN_FOR = 500;
/** A press is of the moment: what it starts must ask for it within this time, ms. */
const PRESS_LIFE = 1_000;
/**
 * How often the browser is asked anew, ms: by itself it looks at most ten times a second, skips what changes in between, and then
 * waits for the page's next frame, which need not come. A change either way could stay unseen for as long as the page likes.
 */
const BEAT = 100;
/** Covers that make nobody doubt: a dialog, a toast, a change of view. Each further one makes that time twice as long, up to so often. */
const HARMLESS = 4;
const DOUBLED = 3;
/** When none has come for so long they are forgotten, ms. */
const FORGET = 5_000;
/** Unevenness of screen coordinates; the width of a scroll bar; of that and a window's border at most: px. */
const PLAY = 4;
const BAR = 18;
const EDGE = 48;
/** Pixels of a screen per px, as systems set them. */
const SCREENS = [1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3];

/** `by-script`: no hand has pressed. `covered`: the clerk may not see what is pressed. */
export type Hindered = 'by-script' | 'covered';

export interface Sight {
  /** Uses up the press that is going on. Null: it was made by a hand that sees what it presses. */
  press(): Hindered | null;
  stop(): void;
}

export interface SightOptions {
  window: Window & typeof globalThis;
  /** Milliseconds on a steady clock. */
  clock(): number;
  /** As of `setTimeout`; returns how to call it off. */
  later(fn: () => void, ms: number): () => void;
}

/** @param options the panel's own window; nothing is looked at when it is no frame. */
export function sight({ window, clock, later }: SightOptions): Sight {
  const framed = window.top !== window;
  const still = stillness(window);
  const ending = new AbortController();
  /** Since when it is seen without a break, and since when in this place; null: it is not. */
  let seenSince: number | null = null;
  let stoodSince = -Infinity;
  /** Covers of late: one that flickers shows itself now and then. */
  let covers = 0;
  let coveredAt = -Infinity;
  let pressed: { at: number; armed: boolean } | null = null;
  let rest = (): void => {};

  const observer = new window.IntersectionObserver(
    (entries) => {
      // Some may come together: a cover that was there in between counts.
      for (const entry of entries as (IntersectionObserverEntry & { isVisible?: boolean })[]) {
        // A browser without v2 says nothing of covers; it says at least whether the frame is on the screen.
        const visible = entry.intersectionRatio > 0.99 && (entry.isVisible ?? entry.isIntersecting);
        if (visible) seenSince ??= clock();
        else if (seenSince !== null) {
          covers = clock() - coveredAt < FORGET ? covers + 1 : 1;
          coveredAt = clock();
          seenSince = null;
        }
      }
    },
    { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  const look = (): void => {
    observer.disconnect();
    observer.observe(window.document.documentElement);
  };
  const beat = (): void => {
    // a panel that was put away has no size
    if (window.innerWidth > 0 && !window.document.hidden) look();
    // not in time with anything that the page could do
    rest = later(beat, BEAT * (0.5 + Math.random()));
  };
  const on = (type: string, fn: (event: Event) => void): void =>
    window.addEventListener(type, fn, { capture: true, passive: true, signal: ending.signal });

  on('click', (event) => {
    if (!event.isTrusted) return;
    const now = clock();
    const needed = SEEN_FOR * 2 ** Math.min(Math.max(covers - HARMLESS, 0), DOUBLED);
    const isSeen = seenSince !== null && now - seenSince >= needed;
    pressed = { at: now, armed: !framed || (isSeen && now - stoodSince >= SEEN_FOR) };
  });
  if (framed) {
    for (const type of ['pointermove', 'pointerdown', 'pointerup'])
      on(type, (event) => {
        if (event.isTrusted && !still(event as PointerEvent)) stoodSince = clock();
      });
    on('resize', () => {
      still(null);
      stoodSince = clock();
    });
    // While the tab is not shown nothing is watched.
    window.document.addEventListener('visibilitychange', () => (seenSince = null), { signal: ending.signal });
    // The page may give us the focus back at any time: a key that is meant for the page must find no button there.
    on('blur', (event) => {
      const { activeElement } = window.document;
      if (event.target === window && activeElement instanceof window.HTMLButtonElement) activeElement.blur();
    });
    beat();
  }

  return {
    press() {
      const press = pressed;
      pressed = null;
      if (!press || clock() - press.at > PRESS_LIFE) return 'by-script';
      return press.armed ? null : 'covered';
    },
    stop() {
      ending.abort();
      rest();
      observer.disconnect();
    },
  };
}

/**
 * Has the frame kept its place on the screen since the last event? Both places of the pointer are known at each; as long as the
 * frame stands still they go the same way, times the zoom. The zoom is not told either: of those that a browser on this
 * screen may have, the pointer's way leaves fewer and fewer. Null: a new size, everything may be elsewhere.
 */
function stillness(window: Window): (event: PointerEvent | null) => boolean {
  let anchor: Record<'x' | 'y' | 'inX' | 'inY' | 'width' | 'outer', number> | null = null;
  let zooms: number[] = [];
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= PLAY + Math.abs(a) * 0.02;

  return (event) => {
    if (event === null) {
      anchor = null;
      return true;
    }
    // with its window it may be moved
    const now = {
      x: event.screenX - window.screenX,
      y: event.screenY - window.screenY,
      inX: event.clientX,
      inY: event.clientY,
      width: window.innerWidth,
      outer: window.outerWidth,
    };
    // Our dock touches the right edge of the window, but for its border, and goes with it when the window grows.
    const edge = ({ x, inX }: typeof now, zoom: number): number => x + (now.width - inX) * zoom;
    const from = anchor;
    const left = from
      ? zooms.filter((zoom) => {
          const moved = edge(now, zoom) - now.outer - (edge(from, zoom) - from.outer);
          return near(now.y - from.y, (now.inY - from.inY) * zoom) && Math.abs(moved) <= BAR;
        })
      : [];
    if (left.length > 0) {
      zooms = left;
      return true;
    }
    anchor = now;
    zooms = SCREENS.map((density) => window.devicePixelRatio / density);
    return !from && zooms.some((zoom) => Math.abs(edge(now, zoom) - now.outer) <= EDGE);
  };
}
