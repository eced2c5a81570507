/** What the sentences of several rules share. */
import { common } from '../common';

export type P = Readonly<Record<string, string | number>>;

/** The person named in a parameter. */
export const who = (person: string | number | undefined): string =>
  (common.persons as Readonly<Record<string, string>>)[String(person)] ?? String(person);

export const ID_WHY =
  'A personal number always has 12 digits: 3 for the place of birth registration, 1 for century and gender, 2 for the year of birth, 6 at random.';
export const COMPARE = 'Compare with the papers and correct the wrong field.';
export const RETYPE = 'Type it again from the paper.';
export const NAME_WHY = 'A name consists of letters only (Civil Code 2015 Article 26.3).';
export const FONT_WHY =
  'The text was copied from an old file in a font older than Unicode: the portal would save a wrong name.';
export const DATE_TODO = 'Write day/month/year, e.g. 05/03/1990.';
export const TWO_LEVELS = 'Since 01/07/2025 an address has only two levels: province and commune.';
export const KEEPS_NUMBER = 'Press “Change to”; the number stays the same.';
export const KEEPS_LOOK = 'Press “Change to”; what you see stays the same.';
export const REWRITE = 'Press “Change to” to change how it is written.';
export const PLACEHOLDER = 'These digits are usually a placeholder.';
export const CLEAR = 'Clear this field.';
export const WORDS_WHY = 'Words in a number field make the portal report an error or save it wrongly.';
export const LABELLED = 'The field is already labelled; only the number is needed.';
export const NO_GAPS = 'With spaces, the portal’s look-up finds nothing.';
export const LOST_BEFORE_2016 =
  'Only what was registered before 2016 and has lost both register and original is registered again.';
export const STILL_RECORDED =
  'A registration since 2016 is still in the register: ask for a copy, do not register again.';
export const ASK_FOR_COPY =
  'Check the date of the earlier registration, or explain how to ask for a copy of the extract.';
export const WRONG_ENCODING = 'The text was read in the wrong encoding when it was copied.';
export const FAR_APART = 'Parents and children are usually at least 12 years apart.';
export const NO_LETTERS = 'Delete the words before the number.';
export const GENDERS: Readonly<Record<string, string>> = { male: 'a man', female: 'a woman' };
export const ISSUERS: Readonly<Record<string, string>> = {
  ministry: 'the Ministry of Public Security',
  'order-police': 'the police for social order (QLHC về TTXH)',
  'population-police': 'the police for residence (ĐKQL cư trú)',
};
