import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Heritage } from '@/utils/session/agent/heritage';
import { succeed } from '@/utils/session/agent/succeed';

interface World {
  soTayScout?: boolean;
  soTayHeir?: () => Heritage | null;
}

/**
 * Goes before the scout into pages that were open when this version of the extension began: an agent of the former one may stand there, and
 * ours shall ask it as soon as it comes. Where a scout of this version has run already, the page came after us.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (!world.soTayScout) world.soTayHeir = () => succeed(window);
});
