/**
 * "Is there a known form in this frame?" — asked in every frame of the known portals, so it must cost next to nothing: no node, no message
 * until the answer is yes. A page at rest is only listened to: the first change in half a second wakes the scout, which hears nothing
 * more until that time is over. It looks for half a minute, then sleeps; a click, a history step or a return from the
 * back/forward cache wakes it for a moment.
 */
import { familyAt, type FamilyId } from '../../adapters/detectors';

/** So long the page is watched, ms. 30 s is the bound after which a page is left alone. */
const FIRST_WATCH = 30_000;
const LATER_WATCH = 8_000;

/**
 * From one look to the next, ms; after the last the page is listened to again, so never more often than twice a second. A page that
 * was at rest and stirs is mostly being built: a spinner first, the form a moment later. One that never rests gets one look in that time.
 */
const BUILDING = [0, 100, 200, 200] as const;
const RESTLESS = [500] as const;
const AT_REST = 1_000;
/** What becomes visible without a node being added is found this late, ms. */
const ANYWAY = 3_000;

/** What the background answers: the agent comes, it must not, or nobody was there to hear (a worker just starting). */
export type Answer = 'comes' | 'refused' | 'unheard';

/** Calls `found` until it was heard. Starting costs one look; `signal` stops everything. */
export function scout(
  window: Window & typeof globalThis,
  found: (family: FamilyId) => Promise<Answer>,
  signal: AbortSignal,
): void {
  const { document, location, performance } = window;
  const stop = new AbortController();
  const listen = { capture: true, passive: true, signal: stop.signal } as const;
  let until = performance.now() + FIRST_WATCH;
  let timer = 0;
  let steps: number[] = [];
  let stirredAt = 0;
  let calling = false;

  /** Live: the browser counts anew only after a change. */
  const elements = document.getElementsByTagName('*');
  let [counted, place, searchedAt] = [-1, '', 0];
  /** A page of as many elements at the same address is most probably as it was. */
  const isDue = (now: number): boolean => {
    const { length } = elements;
    const { href } = location;
    if (length === counted && href === place && now - searchedAt < ANYWAY) return false;
    [counted, place, searchedAt] = [length, href, now];
    return true;
  };

  const stirs = new window.MutationObserver(() => {
    const now = performance.now();
    look(now - stirredAt > AT_REST ? BUILDING : RESTLESS);
    stirredAt = now;
  });

  function step(): void {
    const now = performance.now();
    const family = isDue(now) ? familyAt(document, new URL(location.href)) : null;
    if (family) return call(family);
    const next = steps.shift();
    if (now >= until) stirs.disconnect();
    else if (next !== undefined) timer = window.setTimeout(step, next);
    else {
      stirs.observe(document, { childList: true, subtree: true });
      timer = window.setTimeout(step, Math.min(ANYWAY, until - now));
    }
  }
  function look(every: readonly number[]): void {
    if (calling) return;
    stirs.disconnect();
    window.clearTimeout(timer);
    steps = [...every];
    timer = window.setTimeout(step, steps.shift());
  }
  function call(family: FamilyId): void {
    stirs.disconnect();
    counted = -1;
    calling = true;
    void found(family).then((answer) => {
      calling = false;
      if (answer !== 'unheard') stop.abort();
      else if (!stop.signal.aborted) look(BUILDING.slice(1));
    });
  }
  const wake = (event: Event): void => {
    if (!event.isTrusted) return;
    // whatever the click has opened may have been in the page all along, hidden
    counted = -1;
    until = Math.max(until, performance.now() + LATER_WATCH);
    look(BUILDING);
  };

  stop.signal.addEventListener('abort', () => {
    stirs.disconnect();
    window.clearTimeout(timer);
  });
  signal.addEventListener('abort', () => stop.abort());
  window.addEventListener('click', wake, listen);
  window.addEventListener('popstate', wake, listen);
  window.addEventListener('pageshow', wake, listen);
  steps = BUILDING.slice(1);
  step();
}
