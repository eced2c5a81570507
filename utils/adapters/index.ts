/** The registry of form families. */
import type { Adapter } from './adapter';
import xEform from './x-eform';

export const adapters: readonly Adapter[] = [xEform];

export function pick(root: Document, url: URL, _options: { survey?: boolean } = {}): Adapter | null {
  return adapters.find((adapter) => adapter.detect(root, url)) ?? null;
}
