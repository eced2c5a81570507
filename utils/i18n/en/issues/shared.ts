/** What the sentences of several rules share. */
import { common } from '../common';

export type P = Readonly<Record<string, string | number>>;

/** The person named in a parameter. */
export const who = (person: string | number | undefined): string =>
  (common.persons as Readonly<Record<string, string>>)[String(person)] ?? String(person);

export const ID_WHY =
  'A personal number always has 12 digits: 3 place of birth registration, 1 century and gender, 2 year of birth, 6 random.';
export const COMPARE = 'Compare with the papers and correct what is wrong.';
export const RETYPE = 'Type it again from the paper.';
export const NAME_WHY = 'A name has letters only (Civil Code 2015 Article 26.3).';
export const FONT_WHY =
  'Text copied from old files uses a font from before Unicode: the portal would store a wrong name.';
export const DATE_TODO = 'Write day/month/year, e.g. 05/03/1990.';
export const TWO_LEVELS = 'Since 01/07/2025 an address has two levels only: province and commune.';
export const GENDERS: Readonly<Record<string, string>> = { male: 'a man', female: 'a woman' };
export const ISSUERS: Readonly<Record<string, string>> = {
  ministry: 'the Ministry of Public Security',
  'order-police': 'the police for social order',
  'population-police': 'the police for residence',
};
