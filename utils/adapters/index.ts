/** The registry: who can read this frame? */
import type { Adapter } from './adapter';
import justiceWizard from './justice-wizard';
import plain from './plain';
import xEform from './x-eform';

export const adapters: readonly Adapter[] = [xEform, justiceWizard, plain];

/** The surest adapter for a frame, or null. Unknown pages are read only in a survey, when a maintainer asks for it. */
export function pick(
  root: Document,
  url: URL,
  { survey = false }: { survey?: boolean } = {},
): Adapter | null {
  const known = adapters
    .filter((adapter) => adapter !== plain)
    .map((adapter) => ({ adapter, confidence: adapter.detect(root, url)?.confidence ?? 0 }))
    .sort((a, b) => b.confidence - a.confidence)[0];
  if (known && known.confidence > 0) return known.adapter;
  return survey && plain.detect(root, url) ? plain : null;
}
