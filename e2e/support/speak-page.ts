/** Another language for a page that is open, wherever it comes from. */
import type { Page } from 'playwright-core';
import type { Language } from '../../utils/i18n/speak';

/** A view has its own switch; the built extension follows what is chosen on any of its pages. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.evaluate(async (next) => {
    if ('speakLanguage' in window) return window.speakLanguage(next);
    await chrome.storage.local.set({ language: next });
  }, language);
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
}
