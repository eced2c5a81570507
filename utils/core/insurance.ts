/** Numbers of social and health insurance (QĐ 1666/QĐ-BHXH; cards of the old form). Neither has a check digit. */
import { provinceOfId } from '../reference/provinces';
import { compactNumber } from './personal-id';
import { cleanInvisible } from './text';

/** Object codes on cards of the old form, as laws and tables name them; not exhaustive. */
const OBJECTS: ReadonlySet<string> = new Set(
  'DN HX CH NN TK HC XK HT TB NO CT XB TN CS QN CA CY XN MS CC CK CB KC HD TE BT HN DT DK XD TS TC TQ TA TY HG LS CN HS SV GB GD TH TV TD TU BA PV DS DQ'.split(
    ' ',
  ),
);
/** Issued by the army, the police and the cipher service instead of a province. */
const NO_PROVINCE: ReadonlySet<string> = new Set(['97', '98', '99']);

export interface HealthCard {
  /** `XX N PP NNNNNNNNNN` without spaces, in capitals. */
  card: string;
  /** The holder's social insurance number, ten digits. */
  number: string;
  knownObject: boolean;
  knownProvince: boolean;
}

/** Letters and digits of a number, in capitals. */
export const compactCard = (text: string): string => compactNumber(cleanInvisible(text)).toUpperCase();

/** Reads a card number of fifteen characters; null when it has another shape, `level` when the benefit level is not 1–5. */
export function readHealthCard(text: string): HealthCard | 'level' | null {
  const card = compactCard(text);
  const parts = /^([A-Z]{2})(\d)(\d{2})(\d{10})$/.exec(card);
  if (!parts) return null;
  const [, object = '', level = '', province = '', number = ''] = parts;
  if (level < '1' || level > '5') return 'level';
  return {
    card,
    number,
    knownObject: OBJECTS.has(object),
    knownProvince: NO_PROVINCE.has(province) || provinceOfId(`0${province}`) !== null,
  };
}
