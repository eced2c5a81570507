/** Boxes for a number as clerks fill them: the number, the number behind its name ("CMND số 012345678"), or "không có". */
import { compactNumber } from './personal-id';
import type { Role } from './roles';
import type { Finding } from './rule';
import { asciiDigits, cleanInvisible, fold } from './text';

/** A number and its name are short; what is longer is neither. */
const LONGEST = 200;

const LABEL_WORDS: ReadonlySet<string> = new Set(
  (
    'so ma the giay cccd cc cmnd cmtnd cmt cm nd chung minh nhan dan thu can cuoc cong dinh danh ca ho chieu hc passport ' +
    'pp no mst thue doanh nghiep hkd bhxh bhyt bao hiem xa hoi y te tai khoan stk tk ngan hang cu moi'
  ).split(' '),
);

/** Said in words that there is none: "Không", "không có", "chưa có", "chưa được cấp". */
export const saysNone = (text: string): boolean =>
  text.length <= LONGEST && /^(khong|ko|k|chua)( co| cap| duoc cap| co so)?\.?$/.test(fold(text));

/**
 * What stands behind the name of the number, or null where no name stands before it. The single letter of a passport's series
 * belongs to the number.
 *
 * @example behindLabel('Hộ chiếu C1234567') // 'C1234567'
 * @example behindLabel('012345678') // null
 */
export function behindLabel(text: string): string | null {
  const plain = asciiDigits(cleanInvisible(text.slice(0, LONGEST)));
  const digit = plain.search(/\d/);
  if (digit < 1) return null;
  const series = /(^|[^\p{L}])[A-Za-z]$/u.test(plain.slice(Math.max(0, digit - 2), digit)) ? 1 : 0;
  const before = fold(plain.slice(0, digit - series))
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const named = before.length > 0 && before.every((word) => LABEL_WORDS.has(word));
  return named ? plain.slice(digit - series) : null;
}

/** Digits as they stand, without the spaces, dots and hyphens between groups; '' when anything else is among them. */
export function digitsOf(text: string): string {
  const compact = compactNumber(text);
  return /^\d+$/.test(compact) ? compact : '';
}

/**
 * What is wrong with a box for digits alone, of a length that `fits`: `none`, `label`, `characters`, `length`, `filler`, `grouping`. With
 * `overridable` a real paper may show other characters or another length.
 */
export function digitsFinding(
  role: Role,
  text: string,
  fits: (digits: string) => boolean,
  overridable = false,
): Finding | null {
  if (saysNone(text)) return { subtype: 'none', severity: 'info', role, fixes: [{ role, value: '' }] };
  const named = behindLabel(text);
  if (named !== null) {
    const value = digitsOf(named);
    return { subtype: 'label', severity: 'error', role, fixes: fits(value) ? [{ role, value }] : [] };
  }
  const value = digitsOf(text);
  const pass = overridable ? { overridable } : {};
  if (value === '') return { subtype: 'characters', severity: 'error', role, ...pass };
  if (!fits(value))
    return { subtype: 'length', severity: 'error', role, params: { digits: value.length }, ...pass };
  if (/^(\d)\1+$/.test(value)) return { subtype: 'filler', severity: 'error', role };
  return value === text ? null : { subtype: 'grouping', severity: 'info', role, fixes: [{ role, value }] };
}
