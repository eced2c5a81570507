/** The language of the interface. Vietnamese is at hand; what else there is, is fetched when somebody has chosen it. */
import { speakAll } from './area';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name, whatever is spoken. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** Portals, papers and the law are Vietnamese: that is what is spoken unless somebody has chosen, whatever the browser speaks. */
export const languageOf = (stored: unknown): Language =>
  LANGUAGES.find((language) => language === stored) ?? 'vi';

let wish = 0;
/** From the next drawing on everything is said in `language`. Of several wishes the last one holds. */
export async function speak(language: Language): Promise<void> {
  const mine = ++wish;
  const texts = language === 'en' ? await import('./en') : null;
  if (mine === wish) speakAll(language, texts);
}
