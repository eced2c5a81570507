/**
 * Portals of our list that the browser does not let us work on. Firefox gives an extension its hosts at the installation and lets
 * anybody take each of them back, and those that a later version adds have to be asked for; Chromium can be told to wait for a click.
 */
import { browser } from 'wxt/browser';
import { PORTAL_MATCHES } from '@/utils/portals';

/** As match patterns. */
export async function missingPortals(): Promise<string[]> {
  const all = await Promise.all(
    PORTAL_MATCHES.map(async (origin) =>
      (await browser.permissions.contains({ origins: [origin] })) ? [] : [origin],
    ),
  );
  return all.flat();
}

/** Must run inside a press. The background hears of what was given and sends the scout into pages that are open. */
export const allowPortals = (): Promise<boolean> =>
  browser.permissions.request({ origins: [...PORTAL_MATCHES] });
