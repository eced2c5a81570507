/** Lets a test change the language of a view where it stands, as a choice on another page does. */
import { speakOnPage } from '../../components/ui/page-language';
import { redraw } from '../../components/ui/redraw';
import type { Language } from '../../utils/i18n/speak';

declare global {
  interface Window {
    speakLanguage(language: Language): Promise<void>;
  }
}

export function speakable(): void {
  window.speakLanguage = speakHere;
}

async function speakHere(language: Language): Promise<void> {
  await speakOnPage(language);
  for (const root of document.querySelectorAll('body, body > *')) redraw(root);
  // effects of what was drawn anew come behind the next picture
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}
