/** Where the scout runs: on the known portals by the manifest, on a switched-on host by this, and in tabs that were open before us. */
import { browser } from 'wxt/browser';
import { PORTAL_MATCHES } from '@/utils/portals';

const SCOUT = 'scout.js';
const OPTIONAL_SCOUT = 'scout-optional';

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
      runAt: 'document_idle',
    },
  ]);
}

/** Sends the scout into tabs that are open already: after an installation, an update, or a newly granted host. */
export async function scoutOpenTabs(matches: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({ target: { tabId: id!, allFrames: true }, files: [`/${SCOUT}`] }),
    ),
  );
}

export const allMatches = async (): Promise<string[]> => [...PORTAL_MATCHES, ...(await optionalMatches())];
