/** The clerk's own hand during a fill: it always wins. */
import type { Adapter } from '../adapters/adapter';
import { waitFor } from '../dom/wait';

const TICKED = /^(checkbox|radio)$/;

/**
 * Tells the keys of fields that the clerk changes by hand. Boxes and lists are known by the trusted click, since the
 * browser calls the `change` of our own ticks trusted as well.
 */
export function watchHand(
  { adapter, root }: { adapter: Adapter; root: Document },
  touched: (key: string) => void,
): { stop(): void } {
  const onHand = (event: Event) => {
    const target = event.target as Element | null;
    if (!event.isTrusted || target?.nodeType !== 1) return;
    if (event.type === 'input' && TICKED.test((target as HTMLInputElement).type)) return;
    for (const key of adapter.keysAt(root, target)) {
      const kind = event.type === 'click' ? adapter.readField(root, key)?.kind : 'text';
      if (event.type === 'input' || kind === 'choice' || kind === 'select') touched(key);
    }
  };
  for (const kind of ['input', 'click']) root.addEventListener(kind, onHand, true);
  return {
    stop() {
      for (const kind of ['input', 'click']) root.removeEventListener(kind, onHand, true);
    },
  };
}

/** Hidden pages are throttled and lists do not load there: the job waits until the clerk is back. */
export async function whileHidden(root: Document, signal: AbortSignal): Promise<void> {
  while (root.visibilityState === 'hidden' && !signal.aborted) {
    await waitFor(root, () => root.visibilityState !== 'hidden', { timeoutMs: 60_000, signal });
  }
}
