/** What the background does without being asked by a message: it locks, and lets a new version in. Here both meet the browser. */
import { browser } from 'wxt/browser';
import type { MemoryArea } from '@/utils/store/memory-area';
import { loadKeeping, onKeeping } from '@/utils/store/settings';
import { serveAutoLock, type AutoLock } from './auto-lock';
import { serveUpdates, type Updates } from './updates';

export interface UnaskedWorld {
  /** `storage.session` */
  area: MemoryArea;
  now(): number;
  isOpen(): Promise<boolean>;
  /** The same as a clerk's "Khóa": everything to the disk, the keys forgotten, all pages told. */
  lock(): Promise<unknown>;
  /** Does anything wait to be written? */
  unsaved(): boolean;
  /** Brings what waits to the disk, the second copy as well. */
  settle(): Promise<unknown>;
}

export interface Unasked {
  autoLock: AutoLock;
  updates: Updates;
}

/** Nobody has touched keyboard or mouse for so long, s: whoever reads or thinks would have. */
const AWAY = 10 * 60;

/** `storage.local`: full pages of ours that a new version has closed, by path. */
const REOPEN = 'reopen';

export function serveUnasked({ area, now, isOpen, lock, unsaved, settle }: UnaskedWorld): Unasked {
  const { alarms, runtime } = browser;
  return {
    autoLock: serveAutoLock({
      idle: browser.idle,
      alarms,
      area,
      now,
      keeping: loadKeeping,
      onKeeping,
      isOpen,
      lock,
    }),
    updates: serveUpdates({
      runtime,
      alarms,
      area,
      now,
      unsaved,
      away: async () => !(await isOpen()) && (await browser.idle.queryState(AWAY)) !== 'active',
      async pages() {
        const contexts = await runtime.getContexts({ contextTypes: ['TAB'] as never });
        // the first part of the address changes with some installations; what follows a # may be a tab's number
        return contexts.flatMap(({ documentUrl }) => (documentUrl ? [new URL(documentUrl).pathname] : []));
      },
      async prepare(pages) {
        await settle();
        await browser.storage.local.set({ [REOPEN]: pages.filter((page) => page === '/desk.html') });
      },
    }),
  };
}

/** The new version opens again what the old one had to close. */
export async function reopenPages(): Promise<void> {
  const { [REOPEN]: pages } = await browser.storage.local.get(REOPEN);
  if (pages === undefined) return;
  await browser.storage.local.remove(REOPEN);
  if (Array.isArray(pages) && pages.includes('/desk.html'))
    await browser.tabs.create({ url: browser.runtime.getURL('/desk.html'), active: false });
}
