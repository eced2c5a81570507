/** Which version runs, and of which the clerks of this PC have seen what is new. */
import { browser } from 'wxt/browser';

/** `storage.local`: a version. */
const SEEN = 'newsSeen';

export function newsOf() {
  const { version } = browser.runtime.getManifest();
  return {
    version,
    async seen(): Promise<string | null> {
      // what cannot be read is not told of: it would come back every day
      const kept = await browser.storage.local.get(SEEN).catch(() => ({ [SEEN]: version }));
      const seen: unknown = kept[SEEN];
      return typeof seen === 'string' ? seen : null;
    },
    see: (): Promise<unknown> => browser.storage.local.set({ [SEEN]: version }).catch(() => undefined),
  };
}
