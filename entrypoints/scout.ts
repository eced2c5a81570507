import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from 'wxt/browser';
import { familyAt } from '@/utils/adapters/detectors';
import { offerTests } from '@/utils/adapters/registered';
import { scout, type Answer } from '@/utils/session/scout/scout';

/** One scout per document and per version of the extension: where the browser has run it, the background's is a no-op. */
interface World {
  soTayScout?: boolean;
}

/**
 * Declared in the manifest by hand (`wxt.config.ts`) instead of as a WXT content script: WXT's context announces
 * itself to the page with `postMessage` and a DOM event, and a page without a form must not notice us at all.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world.soTayScout) return;
  world.soTayScout = true;

  offerTests(familyAt);
  const tell = async (family: string): Promise<Answer> => {
    try {
      const answer = (await browser.runtime.sendMessage({ type: 'scout.found', family })) as
        { ok: boolean; reason?: string } | undefined;
      if (answer?.ok) return 'comes';
      // A no stays a no; what went wrong on the way, in a worker that is just starting, is tried again.
      return !answer || /^(failed|not-found)$/.test(answer.reason!) ? 'unheard' : 'refused';
    } catch {
      // An extension that was just removed or updated will never hear; one that is starting will soon.
      return browser.runtime?.id === undefined ? 'refused' : 'unheard';
    }
  };
  scout(window, tell, new AbortController().signal);
});
