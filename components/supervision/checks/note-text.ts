/** What a reviewer or a clerk writes beside a finding: one line, short, and no number of a citizen. */
import { texts } from '../../../utils/i18n';
import { CAPS, hasCitizenNumber } from '../../../utils/supervision/register/words';

const say = texts.checksPage.note;

export const NOTE_MOST = CAPS.note;

/** As it is kept. */
export const noteOf = (text: string): string =>
  text
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex -- line ends and control characters become a space
    .replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, NOTE_MOST);

/** What is wrong with it, as a sentence; undefined: nothing. */
export const noteFault = (text: string, needed = false): string | undefined =>
  hasCitizenNumber(noteOf(text)) ? say.number : needed && noteOf(text) === '' ? say.needed : undefined;
