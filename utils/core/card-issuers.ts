/** Who signs citizens' cards, by the day of issue (prints in circulation, 2026-11), and how clerks write the names. */
import { FIRST_CARDS, NEW_CARDS } from './card-validity';
import { dayOf } from './dates';
import { recalled } from './recall';
import { fold } from './text';

/**
 * `population-police` Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư · `order-police` Cục Cảnh sát QLHC về TTXH · `ministry` Bộ Công an ·
 * `local-police` of a province or commune (signs CMND, never cards) · `immigration` (signs passports) · null: not known.
 */
export type Issuer = 'ministry' | 'order-police' | 'population-police' | 'local-police' | 'immigration';

/** From this day the order police sign; the departments were merged in these weeks. */
const ORDER_POLICE = dayOf('2018-10-10');
/** Cards printed before the change were handed out for some weeks. */
const LAST_POPULATION_POLICE = dayOf('2018-12-31');

/** Reads an issuer's name in any of its abbreviations. */
export const readIssuer = recalled((text: string): Issuer | null => {
  const name = fold(text.slice(0, 300)).replace(/[^a-z0-9]+/g, ' ');
  if (/xuat nhap canh|qlxnc|\bxnc\b|dai su quan|lanh su/.test(name)) return 'immigration';
  if (/trat tu xa hoi|\bttxh\b|quan ly hanh chinh|qlhc/.test(name)) return 'order-police';
  if (/cu tru|dan cu|dlqg|dkql/.test(name)) return 'population-police';
  if (/^(bo truong )?(bo cong an|bca|bo ca)( viet nam)?$/.test(name.trim())) return 'ministry';
  return /^(giam doc )?(cong an|ca) (tinh|thanh pho|tp|t p|huyen|quan|thi xa|tx|phuong|xa|p|q|h)\b/.test(name)
    ? 'local-police'
    : null;
});

/** Who signs a card issued on that day; null before the first cards. The first named is the usual one. */
export function signersOn(issued: number): readonly Issuer[] | null {
  if (issued < FIRST_CARDS) return null;
  if (issued >= NEW_CARDS) return ['ministry'];
  if (issued < ORDER_POLICE) return ['population-police'];
  return issued <= LAST_POPULATION_POLICE ? ['order-police', 'population-police'] : ['order-police'];
}
