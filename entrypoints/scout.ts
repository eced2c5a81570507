import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from 'wxt/browser';
import { scout } from '@/utils/session/scout/scout';

/**
 * Declared in the manifest by hand (`wxt.config.ts`) instead of as a WXT content script: WXT's context announces
 * itself to the page with `postMessage` and a DOM event, and a page without a form must not notice us at all.
 */
export default defineUnlistedScript(() => {
  scout(
    window,
    () => void browser.runtime.sendMessage({ type: 'scout.found' }).catch(() => {}),
    new AbortController().signal,
  );
});
