/** Which language the pages of ours speak: kept in `storage.local`, because it is no secret and holds before anybody unlocks. */
import { browser } from 'wxt/browser';
import { speakOnPage } from '@/components/ui/page-language';
import { redraw } from '@/components/ui/redraw';
import { languageOf, type Language } from '@/utils/i18n/speak';

const KEY = 'language';

export const chooseLanguage = (language: Language): Promise<void> =>
  browser.storage.local.set({ [KEY]: language });

/**
 * Speaks the chosen language; call it before anything is drawn. Afterwards a choice made on any page is followed on this one, where it
 * stands: nobody loses what they are typing.
 *
 * @param root what the page draws into.
 * @param onChange for what is not drawn by components: the title.
 */
export async function followLanguage(root: Element, onChange?: () => void): Promise<void> {
  const say = (stored: unknown): Promise<void> => speakOnPage(languageOf(stored));
  browser.storage.local.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    if (!(KEY in changes)) return;
    void say(changes[KEY]?.newValue).then(() => {
      redraw(root);
      onChange?.();
    });
  });
  // what cannot be read is not chosen
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  await say(stored[KEY]);
}
