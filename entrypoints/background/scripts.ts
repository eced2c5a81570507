/** Where the scout runs: on the known portals by the manifest, on a switched-on host by this, and in tabs that were open before us. */
import { browser } from 'wxt/browser';
import { PORTAL_MATCHES } from '@/utils/portals';
import type { MemoryArea } from '@/utils/store/memory-area';
import { reopenPages } from './unasked';

const SCOUT = 'scout.js';
const OPTIONAL_SCOUT = 'scout-optional';
const BEGUN = 'begun';

/** Hosts that the clerk or the office has switched on besides the known portals, as match patterns. */
async function optionalMatches(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => origin.startsWith('https://') && !PORTAL_MATCHES.includes(origin));
}

/** Makes the registered scout fit the permissions that are granted now. */
export async function fitScout(): Promise<void> {
  const matches = await optionalMatches();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [OPTIONAL_SCOUT] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [OPTIONAL_SCOUT] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: OPTIONAL_SCOUT,
      js: [SCOUT],
      matches,
      // a wildcard of the office covers the known portals as well: there the manifest's scout runs
      excludeMatches: [...PORTAL_MATCHES],
      allFrames: true,
      runAt: 'document_end',
    },
  ]);
}

/** Sends the scout into tabs that are open already. `heirs`: an agent of a former version may stand there (`session/agent/heritage.ts`). */
export async function scoutOpenTabs(matches: readonly string[], heirs = false): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  const files = heirs ? (['/heir.js', `/${SCOUT}`] as const) : ([`/${SCOUT}`] as const);
  await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({
        target: { tabId: id!, allFrames: true },
        files: [...files],
        injectImmediately: true,
      }),
    ),
  );
}

/**
 * The first start of the worker after an installation, an update, a reload, being switched on again, or the browser's start: pages that are open
 * get their scout at once, and with it the agent that goes on where a former one was cut off.
 *
 * @param area empty at the beginning of each of these lives (`storage.session`).
 */
export async function beginLife(area: MemoryArea): Promise<void> {
  if ((await area.get(BEGUN))[BEGUN]) return;
  // somebody may be typing: nothing that is not needed for the scouts is waited for
  await Promise.allSettled([
    scoutOpenTabs(PORTAL_MATCHES, true),
    optionalMatches().then((matches) => scoutOpenTabs(matches, true)),
    area.set({ [BEGUN]: true }),
    fitScout(),
    reopenPages(),
  ]);
}
