/** Synthetic rows for the pages of supervision: an office with four counters. Seeded; nobody is in them. */
import type { RegisterRow } from '@/utils/supervision/register/types';
import { at, officeRows } from '../supervision/register/rows';

export const CLERKS = [1, 2, 3, 4].map((n) => ({ id: `clerk-${n}`, label: `Quầy ${n}` }));
/** Procedures by their real codes. */
export const PROCEDURES: ReadonlyMap<string, string> = new Map([
  ['1.001193', 'Đăng ký khai sinh'],
  ['1.000656', 'Đăng ký khai tử'],
  ['1.000894', 'Đăng ký kết hôn'],
  ['2.000635', 'Cấp bản sao trích lục hộ tịch'],
  ['1.004873', 'Cấp giấy xác nhận tình trạng hôn nhân'],
  ['2.000815', 'Chứng thực bản sao từ bản chính'],
]);
/** "Now" of the samples: a Friday, late in the afternoon. */
export const NOW = at('2026-11-20 16:00');
export const MACHINE = 'machine-1';
export const OFFICE = 'office-1';

/** `count` dossiers of the last year and a half; the same seed gives the same. Of one machine unless told. */
export function sampleRows(
  count: number,
  seed = 7,
  { machine = MACHINE, until = NOW }: { machine?: string; until?: number } = {},
): RegisterRow[] {
  const codes = [...PROCEDURES.keys()];
  return officeRows(count, seed, until).map((row, n) => ({
    ...row,
    machine,
    office: OFFICE,
    clerk: CLERKS[n % CLERKS.length]!.id,
    procedure: codes[Math.floor((n * 7) % 11) % codes.length]!,
  }));
}
