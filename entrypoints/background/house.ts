import { browser } from 'wxt/browser';
import type { House } from '@/utils/messaging/router';
import { isPortal } from '@/utils/portals';

/** Who we are, and which top pages may have a Sổ tay beside them: the known portals and what was switched on. */
export const house = (): House => ({
  id: browser.runtime.id,
  origin: `chrome-extension://${browser.runtime.id}`,
  allowed: async (topUrl) => isPortal(topUrl) || isSwitchedOn(topUrl),
});

/**
 * A host outside our list, granted by the clerk or by the office's policy. The manifest lets nothing but `*.gov.vn` be
 * granted, so the browser's own answer is enough (`npm run inspect` adds a host to a throw-away copy of the manifest).
 */
async function isSwitchedOn(address: string | undefined): Promise<boolean> {
  try {
    const { protocol, port, hostname } = new URL(address ?? '');
    if (hostname.endsWith('.gov.vn') && port !== '') return false;
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  } catch {
    return false;
  }
}
