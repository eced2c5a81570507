/**
 * How figures and times are written, in the language that is spoken. Days stand as dd/mm/yyyy in both: as on the papers, and nobody
 * can read 04/05 two ways.
 */
import { spokenLanguage } from './area';
import type { Language } from './speak';

/** Vietnamese writes 12.345,6 and English 12,345.6. */
const MARKS: Readonly<Record<Language, { group: string; point: string }>> = {
  vi: { group: '.', point: ',' },
  en: { group: ',', point: '.' },
};
const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** A whole number in a given language: for sentences that belong to one. */
export const figureIn =
  (language: Language) =>
  (value: number): string =>
    String(Math.round(value)).replace(THOUSANDS, MARKS[language].group);

/** 12345 → `12.345`. */
export const figure = (value: number): string => figureIn(spokenLanguage())(value);

/** Always with so many decimals: 4.2 → `4,20`. */
export function fixed(value: number, digits: number): string {
  const [whole = '', part] = value.toFixed(digits).split('.');
  const { group, point } = MARKS[spokenLanguage()];
  return whole.replace(THOUSANDS, group) + (part === undefined ? '' : point + part);
}

/** Without a zero that says nothing: 5 → `5`, 4.25 → `4,3`. */
export function decimal(value: number, digits: number): string {
  const text = fixed(value, digits);
  return digits === 0 ? text : text.replace(/[.,]?0+$/, '');
}

/** A figure that stands as text with a point, as standards name it: `2.5` → `2,5`. */
export const pointed = (text: string): string => text.replace('.', MARKS[spokenLanguage()].point);
