/** The adapters and the fill queue for a page without the extension. */
import type * as registry from '../../utils/adapters';
import type { runFill } from '../../utils/session/fill-queue';
import { pageScript } from './page-script';

declare global {
  interface Window {
    __adapters: typeof registry & { runFill: typeof runFill };
  }
}

/** One script that leaves them at `window.__adapters`. */
export const adaptersScript = (): Promise<string> =>
  pageScript(
    `import * as registry from '/utils/adapters/index.ts'; import { runFill } from '/utils/session/fill-queue.ts'; window.__adapters = { ...registry, runFill };`,
  );
