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
  const looks = new Set<number>();

  const run = (): void => {
    timer = 0;
    dirtySince = 0;
    if (!signal.aborted) read();
  };
  const soon = (): void => {
    const now = view.performance.now();
    const patience = root.hidden ? UNSEEN : 1;
    dirtySince ||= now;
    if (timer && now - dirtySince > (AT_LATEST - QUIET) * patience) return;
    view.clearTimeout(timer);
    timer = view.setTimeout(run, QUIET * patience);
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
