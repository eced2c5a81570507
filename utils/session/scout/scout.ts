/**
 * "Is there a known form in this frame?" — asked in every frame of the known portals, so it must cost next to
 * nothing: no observer, no node, no message until the answer is yes. It looks a few times while the page builds
 * itself, then sleeps; a click, a history step or a return from the back/forward cache wakes it for a moment.
 */
import { familyAt, type FamilyId } from '../../adapters/detectors';

/** Milliseconds between two looks, and how long a waking lasts. 30 s is the bound after which a page is left alone. */
const LOOK_EVERY = 500;
const FIRST_WATCH = 30_000;
const LATER_WATCH = 8_000;

/** So many looks in a row may trust that nothing has changed. What only changes its attributes is found 3 s later at most. */
const RESTS = 5;

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
  let [counted, place, rests] = [-1, '', 0];
  /** A page of as many elements at the same address is most probably as it was: it is searched now and then only. */
  const isAsBefore = (): boolean => {
    const same = elements.length === counted && location.href === place && rests < RESTS;
    [counted, place, rests] = [elements.length, location.href, same ? rests + 1 : 0];
    return same;
  };

  const look = (): void => {
    timer = 0;
    const family = isAsBefore() ? null : familyAt(document, new URL(location.href));
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
