import { browser } from 'wxt/browser';
import type { House } from '@/utils/messaging/router';
import { isPortal } from '@/utils/portals';

/** Who we are, and which top pages may have a Sổ tay beside them: the known portals and what was switched on. */
export const house = (): House => ({
  id: browser.runtime.id,
  origin: `chrome-extension://${browser.runtime.id}`,
  allowed: async (topUrl) => isPortal(topUrl) || isSwitchedOn(topUrl),
});

/** A `*.gov.vn` host outside our list, granted by the clerk or by the office's policy. */
async function isSwitchedOn(address: string | undefined): Promise<boolean> {
  try {
    const { protocol, port, hostname, origin } = new URL(address ?? '');
    if (protocol !== 'https:' || port !== '' || !hostname.endsWith('.gov.vn')) return false;
    return await browser.permissions.contains({ origins: [`${origin}/*`] });
  } catch {
    return false;
  }
}
