import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from 'wxt/browser';
import { familyAt } from '@/utils/adapters/detectors';
import { offerTests } from '@/utils/adapters/registered';
import { scout, type Answer } from '@/utils/session/scout/scout';

/**
 * Declared in the manifest by hand (`wxt.config.ts`) instead of as a WXT content script: WXT's context announces
 * itself to the page with `postMessage` and a DOM event, and a page without a form must not notice us at all.
 */
export default defineUnlistedScript(() => {
  offerTests(familyAt);
  const tell = (family: string): Promise<Answer> =>
    browser.runtime.sendMessage({ type: 'scout.found', family }).then(
      (answer?: { ok: boolean }) => (!answer ? 'unheard' : answer.ok ? 'comes' : 'refused'),
      // An extension that was just removed or updated will never hear; one that is starting will soon.
      () => (browser.runtime?.id === undefined ? 'refused' : 'unheard'),
    );
  scout(window, tell, new AbortController().signal);
});
