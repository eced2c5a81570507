/** Values of a record by key, whatever type they have: what does not fit is empty. Total. */
import type { RecordUnit } from './record';
import { oneLine, wording } from './text';

export type Fields = Record<string, unknown>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The first of these keys that the object itself holds with a value. */
export function pick(from: unknown, ...keys: string[]): unknown {
  if (!isObject(from)) return undefined;
  for (const key of keys) {
    const value = Object.hasOwn(from, key) ? from[key] : undefined;
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
export const text = (value: unknown): string => (typeof value === 'string' ? wording(value) : '');
export const line = (value: unknown): string => (typeof value === 'string' ? oneLine(value) : '');
/** Names of a list of strings or of `{name}`, without empty ones and repetitions. */
export const names = (...lists: unknown[]): string[] => [
  ...new Set(
    lists
      .flatMap((one) => (typeof one === 'string' ? [one] : list(one)))
      .map((one) => line(isObject(one) ? pick(one, 'name') : one))
      .filter((name) => name !== ''),
  ),
];

/** A number of 0 or more, also when written as text of digits; else null. */
export function amount(value: unknown): number | null {
  const number = typeof value === 'string' && /^ *\d{1,12} *$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 && number <= 1e12
    ? number
    : null;
}
export const count = (value: unknown): number => Math.min(Math.trunc(amount(value) ?? 0), 999);

const UNITS: readonly RecordUnit[] = ['WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'YEAR'];
/** A unit nobody knows is one without a fixed time. */
export function unitOf(value: unknown): RecordUnit {
  const name = line(value).toUpperCase();
  return name === '' ? null : (UNITS.find((unit) => unit === name) ?? 'OTHER');
}

const HOURS_7 = 7 * 3_600_000;
/** ISO day in UTC+7 of a moment (ms since 1970, or ISO text), so that 00:00 UTC and 00:00 at home are the same day; null if neither. */
export function dayOf(value: unknown): string | null {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return new Date(value).getTime() >= 0 && new Date(value).toISOString().startsWith(value) ? value : null;
  const moment =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/.test(value)
      ? Date.parse(value)
      : value;
  // before 1990 or after 2100 it is another unit or a mistake
  const plausible = typeof moment === 'number' && moment > 631_152_000_000 && moment < 4_102_444_800_000;
  return plausible ? new Date(moment + HOURS_7).toISOString().slice(0, 10) : null;
}
