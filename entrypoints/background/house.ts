import { browser } from 'wxt/browser';
import type { House } from '@/utils/messaging/router';
import { mayWorkOn } from '@/utils/core/managed';
import { isPortal } from '@/utils/portals';
import { isOff, loadManaged, loadManagedForSure } from '@/utils/store/managed';

/** Who we are, and which top pages may have a Sổ tay beside them: the known portals and what was switched on, as far as the office lets us. */
export const house = (): House => ({
  id: browser.runtime.id,
  // Firefox draws the address of each installation by lot, so it is not made of the id
  origin: location.origin,
  async allowed(topUrl) {
    const known = isPortal(topUrl);
    if (!known && !(await isSwitchedOn(topUrl))) return false;
    const { hostname } = new URL(topUrl!);
    // a scout that was refused does not ask again: what was said last is not enough for a no
    for (const load of [loadManaged, loadManagedForSure])
      if (mayWorkOn(await load(), hostname, known)) return true;
    return false;
  },
  isOff,
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
