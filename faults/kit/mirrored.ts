/** Reads our own stores as they lie there, past the product: to know when a copy is complete, and what a fault has really done. */
import type { Page } from 'playwright-core';
import { until } from './clerk';
import { dump } from './rows';

/** Newest stored revision of each draft, from the readable columns of the database. */
export async function storedRevisions(desk: Page): Promise<Record<string, number>> {
  const { drafts = [], journal = [] } = await dump(desk);
  const revisions: Record<string, number> = {};
  for (const { id, draftId = id, rev } of [...drafts, ...journal] as {
    id: string;
    draftId?: string;
    rev: number;
  }[])
    revisions[draftId] = Math.max(revisions[draftId] ?? 0, rev);
  return revisions;
}

/** Waits until the second copy has each draft in its newest revision. It may be a second of typing behind. */
export const untilMirrored = (desk: Page): Promise<unknown> =>
  until(
    'the second copy of every draft',
    async () => {
      const stored = await storedRevisions(desk);
      const copies = await desk.evaluate(() => chrome.storage.local.get(null));
      return Object.entries(stored).every(([id, rev]) =>
        Object.entries(copies).some(
          ([item, copy]) => item.includes(id) && ((copy as { rev?: number } | null)?.rev ?? -1) >= rev,
        ),
      );
    },
    10_000,
  );
