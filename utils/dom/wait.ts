/** Waiting without fixed sleeps: every wait ends by its condition, its own limit or the job's signal, whichever is first. */

/** Polling finds what happens without a DOM mutation: `input.value = …`, `checked`, a style sheet. */
const POLL_MS = 40;

/** Resolves after `ms`, or at once when the signal fires (then false). */
export function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(false);
    const end = (result: boolean) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      resolve(result);
    };
    const cancel = () => end(false);
    const timer = setTimeout(() => end(true), ms);
    signal.addEventListener('abort', cancel);
  });
}

/**
 * The first truthy answer of `ask`, asked now, after DOM changes under `root` and every 40 ms; null after `timeoutMs`
 * or when the signal fires.
 */
export function waitFor<T>(
  root: Node,
  ask: () => T | null | undefined | false,
  { timeoutMs, signal }: { timeoutMs: number; signal: AbortSignal },
): Promise<T | null> {
  return new Promise((resolve) => {
    const first = signal.aborted ? null : ask();
    if (first || signal.aborted || timeoutMs <= 0) return resolve(first || null);
    const end = (result: T | null) => {
      observer?.disconnect();
      clearInterval(poll);
      clearTimeout(limit);
      signal.removeEventListener('abort', cancel);
      resolve(result);
    };
    const check = () => {
      const answer = ask();
      if (answer) end(answer);
    };
    const cancel = () => end(null);
    const Observer = observerOf(root);
    const observer = Observer ? new Observer(check) : null;
    observer?.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    const poll = setInterval(check, POLL_MS);
    const limit = setTimeout(() => end(ask() || null), timeoutMs);
    signal.addEventListener('abort', cancel);
  });
}

/**
 * Waits at least `minMs`, then until nothing below `root` was added or removed for `quietMs`, at most `maxMs` in all.
 * Portals rebuild a block one beat after its driver changed; touching it earlier loses what is written.
 */
export async function waitQuiet(
  root: Node,
  { minMs, quietMs, maxMs, signal }: { minMs: number; quietMs: number; maxMs: number; signal: AbortSignal },
): Promise<void> {
  let changedAt = performance.now();
  const startedAt = changedAt;
  const Observer = observerOf(root);
  const observer = Observer ? new Observer(() => (changedAt = performance.now())) : null;
  observer?.observe(root, { subtree: true, childList: true });
  try {
    await waitFor(
      root,
      () => {
        const now = performance.now();
        return now - startedAt >= minMs && now - changedAt >= quietMs;
      },
      { timeoutMs: maxMs, signal },
    );
  } finally {
    observer?.disconnect();
  }
}

/** A tab in the background draws no frame; a busy page draws one late. */
const DRAWN_MS = 200;

/**
 * Until the page has drawn a frame, so that what a choice hides or opens is hidden or open: libraries that draw by frames
 * (Angular without zones) leave a hidden field in the page for a beat.
 */
export function drawn(root: Document, signal: AbortSignal): Promise<void> {
  const view = root.defaultView;
  if (!view) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(limit);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const limit = setTimeout(end, DRAWN_MS);
    signal.addEventListener('abort', end);
    view.requestAnimationFrame(() => setTimeout(end));
  });
}

function observerOf(root: Node): typeof MutationObserver | null {
  const view = (root.ownerDocument ?? (root as Document)).defaultView;
  return view ? (view as Window & typeof globalThis).MutationObserver : null;
}
