import { spokenLanguage } from '../../utils/i18n/area';
import { speak, type Language } from '../../utils/i18n/speak';

/** What is drawn on this page from here on is said in `language`, and marked as what it is. What is drawn already: `redraw`. */
export async function speakOnPage(language: Language): Promise<void> {
  await Promise.all([speak(language), language !== 'vi' && import('./vietnamese-parts')]);
  document.documentElement.lang = spokenLanguage();
}
