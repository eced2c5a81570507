/**
 * Notices that the portal has changed its page, and asks for one whole reading when it has come to rest. A redraw of
 * the whole form many times a second costs one flag each and a reading at the end.
 */

/**
 * A reading waits for this much quiet, ms, but never longer than `AT_LATEST` while the page keeps moving. Where nobody looks, both are
 * longer: what comes then (a receipt, the end of the session) is still seen, a page that keeps moving costs nearly nothing.
 */
const QUIET = 180;
const AT_LATEST = 900;
const UNSEEN = 10;
/**
 * It is made behind the next frame, when the browser has laid the page out by itself: in the middle of a redraw it would do so for us alone
 * (15 of the 22 ms of a reading of 300 fields, 2026-11). A page that nobody looks at has no frames: then after this time, ms.
 */
const NO_FRAME = 250;

export interface PortalWatch {
  /** Something may have changed: read when it is quiet. */
  soon(): void;
  /** Nothing has changed since the last reading, as far as the page tells. */
  readonly calm: boolean;
  /** Read again after each of these delays (ms): values can vanish without any mutation. */
  after(delays: readonly number[]): void;
}

export function watchPortal(root: Document, read: () => void, signal: AbortSignal): PortalWatch {
  const view = root.defaultView!;
  let timer = 0;
  let dirtySince = 0;
  /** The frame that is waited for, and nothing else. */
  let frame = 0;
  const looks = new Set<number>();

  const run = (): void => {
    view.cancelAnimationFrame(frame);
    timer = dirtySince = frame = 0;
    if (!signal.aborted) read();
  };
  const due = (): void => {
    timer = view.setTimeout(run, NO_FRAME);
    frame = view.requestAnimationFrame(() => {
      view.clearTimeout(timer);
      timer = view.setTimeout(run);
    });
  };
  const soon = (): void => {
    if (frame) return;
    const now = view.performance.now();
    const patience = root.hidden ? UNSEEN : 1;
    dirtySince ||= now;
    if (timer && now - dirtySince > (AT_LATEST - QUIET) * patience) return;
    view.clearTimeout(timer);
    timer = view.setTimeout(due, QUIET * patience);
  };

  const observer = new view.MutationObserver(soon);
  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener('visibilitychange', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
    for (const look of looks) view.clearTimeout(look);
  });

  return {
    soon,
    get calm() {
      return timer === 0;
    },
    after(delays) {
      for (const look of looks) view.clearTimeout(look);
      looks.clear();
      for (const delay of delays) looks.add(view.setTimeout(soon, delay));
    },
  };
}
