/** Times and days as clerks write and read them. */
import { isIsoDay } from './days';

/** `07:30` → 450; null when it is no time of a day. `7:30`, `07.30` and `7h30` are read too. */
export function minutesOf(text: string): number | null {
  const [, hour = '', minute = ''] = /^\s*(\d{1,2})\s*[:.hg]\s*(\d{2})?\s*$/i.exec(text) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return Number(hour) * 60 + Number(minute || 0);
}

/** 450 → `07:30`. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`;

/** ISO day → `20/11/2026`. */
export const dmyOf = (iso: string): string => iso.split('-').reverse().join('/');

/** `20/11/2026`, `20.11.2026`, `20-11-2026` → the ISO day; null when the calendar has no such day. */
export function isoOfText(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(iso) ? iso : null;
}
