/** What forms say about marriages: the status by its words, the age of marriage by its day, a purpose that is a wedding. */
import { dayOf, type PartialDate } from './dates';
import type { Gender } from './people';
import { words } from './text';

export type MaritalStatus = 'single' | 'married' | 'divorced' | 'widowed';

/** Lists and clerks write a status in a sentence; longer texts are no status. */
const LONGEST = 200;

const said = (text: string): string => ` ${words(text.slice(0, LONGEST)).join(' ')} `;
const any = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => text.includes(` ${phrase} `));

/** Not known to be either: annulled, living apart, missing. */
const OPEN = ['ly than', 'mat tich', 'huy ket hon', 'huy viec ket hon', 'trai phap luat'];
const STILL = ['chua ly hon', 'dang ly hon', 'dang lam thu tuc ly hon'];
const SPOUSE = ['vo', 'chong'];
const DEAD = ['chet', 'mat', 'qua doi'];
const NEVER = [
  'chua vo',
  'chua chong',
  'chua co vo',
  'chua co chong',
  'khong co vo',
  'khong co chong',
  'chua ket hon',
  'chua tung ket hon',
  'chua dang ky ket hon',
  'chua tung dang ky ket hon',
  'chua lap gia dinh',
  'doc than',
];
const MARRIED = [
  'co vo',
  'co chong',
  'co gia dinh',
  'da ket hon',
  'da dang ky ket hon',
  'dang ket hon',
  'da lap gia dinh',
];

/**
 * The status by its words: "Đã đăng ký kết hôn, nhưng đã ly hôn" is divorced, "Hiện tại đang có vợ" married. Null for
 * anything that is not one of the four.
 */
export function maritalStatusOf(text: string): MaritalStatus | null {
  const status = said(text);
  if (any(status, OPEN)) return null;
  if (any(status, STILL)) return 'married';
  if (any(status, ['ly hon'])) return 'divorced';
  if ((any(status, SPOUSE) && any(status, DEAD)) || any(status, ['goa'])) return 'widowed';
  if (any(status, NEVER)) return 'single';
  return any(status, MARRIED) || status === ' ket hon ' ? 'married' : null;
}

const OF_MARRIAGE = [...SPOUSE, 'hon', 'goa', 'doc than', 'gia dinh', 'ly than', 'song chung', 'song rieng'];
/** Answers too short to be held against anybody; a single sign or digit is the code of a list. */
const SHORT = ['khac', 'khong', 'co', 'chua', 'da', 'roi', 'khong ro', 'chua ro', 'chua xac dinh'];

/** Is there no word about a marriage in it? Then something else was put into the box. */
export function isNoStatus(text: string): boolean {
  const status = said(text);
  return (
    text.length > 2 && text.length <= LONGEST && !any(status, OF_MARRIAGE) && !SHORT.includes(status.trim())
  );
}

/** The gender a status speaks of: "đang có vợ" is said of a man; "vợ/chồng" of either (null). */
export function genderOfStatus(text: string): Gender | null {
  const status = said(text);
  const [wife, husband] = [any(status, ['vo']), any(status, ['chong'])];
  return wife === husband ? null : wife ? 'male' : 'female';
}

/** Is the certificate asked for a wedding? "Xác nhận chưa đăng ký kết hôn để vay vốn" is not. */
export function isToMarry(purpose: string): boolean {
  const text = said(purpose);
  const about = ['khong', 'ngoai muc dich', 'ngoai viec', 'chua', 'tinh trang', 'giay', 'ly hon'];
  return any(text, ['ket hon']) && !any(text, about);
}

/** Luật Hôn nhân và gia đình 2014 Điều 8 khoản 1 điểm a: full years, in force from this day. */
const FULL_YEARS_SINCE = dayOf('2015-01-01');
const LEAST = { male: 20, female: 18 } as const;

/**
 * Full years of age from which one could marry. Before 2015 it was enough to have entered the year of that number
 * (Nghị định 70/2001/NĐ-CP Điều 3): a year less.
 */
export const leastAge = (gender: Gender, on: PartialDate): number =>
  LEAST[gender] - (on.last < FULL_YEARS_SINCE ? 1 : 0);
