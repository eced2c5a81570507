/** The registry of form families. Order matters only between equals: the surer adapter wins. */
import type { Adapter } from './adapter';
import justiceWizard from './justice-wizard';
import xEform from './x-eform';

export const adapters: readonly Adapter[] = [xEform, justiceWizard];

/** The surest adapter for this document, or null. With `survey` a form of no known family is read as well. */
export function pick(root: Document, url: URL, _options: { survey?: boolean } = {}): Adapter | null {
  let best: { adapter: Adapter; confidence: number } | null = null;
  for (const adapter of adapters) {
    const found = adapter.detect(root, url);
    if (found && found.confidence > (best?.confidence ?? 0)) best = { adapter, confidence: found.confidence };
  }
  return best?.adapter ?? null;
}
