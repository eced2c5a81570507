import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { libraries } from '@/utils/bridge/page/index';
import { servePage } from '@/utils/bridge/serve';

/**
 * Runs in the page's own world, put there by the background when a frame's agent asks for it. The mark on the document
 * only keeps a second injection from answering twice.
 */
export default defineUnlistedScript(() => {
  const mark = Symbol.for('so-tay-mot-cua.bridge');
  const world = document as unknown as Record<symbol, boolean>;
  if (world[mark]) return;
  world[mark] = true;
  servePage(document, libraries, new AbortController().signal);
});
