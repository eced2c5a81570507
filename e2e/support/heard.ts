/** What a screen reader reads, and in which language: it pronounces each text by its mark. */
import type { Frame, Page } from 'playwright-core';

export type Heard = readonly [text: string, lang: string];

/** Names of ours and numbers of laws, which are of no language, and what a portal says in two at once. */
const OF_NEITHER = /Sổ tay(?: Một cửa)?|\d+\/(?:QĐ|NĐ)-\p{Lu}\S*|Upload thất bại \(File Service\).*/gu;
/** Words that are not of the language a text is marked as; of Vietnamese ones a single one may be a name. */
const FOREIGN: Readonly<Record<string, { words: RegExp; bearable: number }>> = {
  en: {
    words: /\p{L}*[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]\p{L}*/giu,
    bearable: 1,
  },
  // parts of codes are no words: not-allowed
  vi: {
    words: /(?<![\w-])(?:the|and|of|is|are|was|with|for|from|by|this|not)(?![\w-])/giu,
    bearable: 0,
  },
};

/** Texts in sight, each with the language it is marked as. */
export const heard = (page: Page | Frame): Promise<Heard[]> =>
  page.evaluate(() => {
    const found: [string, string][] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { parentElement, textContent } = text;
      if (parentElement?.matches('option') || parentElement?.checkVisibility())
        found.push([textContent!.trim(), parentElement.closest('[lang]')!.getAttribute('lang')!]);
    }
    return found;
  });

/** What its writing tells to be of another language than its mark. */
export const mispronounced = (all: readonly Heard[]): string[] =>
  all
    .filter(([text, lang]) => {
      const foreign = FOREIGN[lang];
      // of no language at all
      if (!foreign) return true;
      return (text.replace(OF_NEITHER, '').match(foreign.words) ?? []).length > foreign.bearable;
    })
    .map(([text, lang]) => `as ${lang}: ${text}`);
