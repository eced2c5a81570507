/**
 * "Is there a known form in this frame?" — asked in every frame of the known portals, so it must cost next to
 * nothing: no observer, no node, no message until the answer is yes. It looks a few times while the page builds
 * itself, then sleeps; a click, a history step or a return from the back/forward cache wakes it for a moment.
 */
import { familyAt, type FamilyId } from '../../adapters/detectors';

/** Milliseconds between two looks, and how long a waking lasts. 30 s is the bound after which a page is left alone. */
const LOOK_EVERY = 100;
const FIRST_WATCH = 30_000;
const LATER_WATCH = 8_000;

/** A look only counts. A page that has changed is searched at once, one that keeps changing this often; one that seems as it was this seldom, ms. */
const SEARCH_EVERY = 500;
const SEARCH_ANYWAY = 3_000;

/** What the background answers: the agent comes, it must not, or nobody was there to hear (a worker just starting). */
export type Answer = 'comes' | 'refused' | 'unheard';

/** Calls `found` until it was heard. Starting costs one look; `signal` stops everything. */
export function scout(
  window: Window,
  found: (family: FamilyId) => Promise<Answer>,
  signal: AbortSignal,
): void {
  const { document, location } = window;
  let until = 0;
  let timer = 0;
  const stop = new AbortController();
  const listen = { capture: true, passive: true, signal: stop.signal } as const;

  /** Live: the browser counts anew only after a change. */
  const elements = document.getElementsByTagName('*');
  let [counted, place, searchedAt] = [-1, '', Number.NEGATIVE_INFINITY];
  /** A page of as many elements at the same address is most probably as it was. */
  const isDue = (): boolean => {
    const { length } = elements;
    const { href } = location;
    const now = window.performance.now();
    const same = length === counted && href === place;
    if (now - searchedAt < (same ? SEARCH_ANYWAY : SEARCH_EVERY)) return false;
    [counted, place, searchedAt] = [length, href, now];
    return true;
  };

  const look = (): void => {
    timer = 0;
    const family = isDue() ? familyAt(document, new URL(location.href)) : null;
    if (family) {
      counted = -1;
      void found(family).then((answer) => {
        if (answer !== 'unheard') stop.abort();
        else if (!stop.signal.aborted) timer ||= window.setTimeout(look, LOOK_EVERY);
      });
    } else if (window.performance.now() < until) timer = window.setTimeout(look, LOOK_EVERY);
  };
  const watch = (forMs: number): void => {
    until = window.performance.now() + forMs;
    timer ||= window.setTimeout(look, LOOK_EVERY);
  };
  const wake = (event: Event): void => {
    if (!event.isTrusted) return;
    // whatever the click has opened may have been in the page all along, hidden
    counted = -1;
    watch(LATER_WATCH);
  };

  stop.signal.addEventListener('abort', () => window.clearTimeout(timer));
  signal.addEventListener('abort', () => stop.abort());
  window.addEventListener('click', wake, listen);
  window.addEventListener('popstate', wake, listen);
  window.addEventListener('pageshow', wake, listen);
  until = window.performance.now() + FIRST_WATCH;
  look();
}
