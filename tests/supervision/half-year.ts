/** The seeds' half year: dossiers of which so many ended before, on and after their day. Also for the real browser. */
import type { RegisterRow } from '@/utils/supervision/register/types';
import { at, clock, DAY, random, row } from './register/rows';

/** Dossiers received in the first half of 2026, promised by the calendar; so many of them done days before, on the day, after it. */
export function halfYear(early: number, onTime: number, late: number, seed = 7): RegisterRow[] {
  const next = random(seed);
  return Array.from({ length: early + onTime + late }, (_, n) => {
    const day = at('2026-01-05 00:00') + Math.floor(next() * 150) * DAY;
    const received = day + 8 * 3_600_000 + Math.floor(next() * 480) * 60_000;
    const dueDay = clock.dayAfter(Math.floor((day + DAY / 2) / DAY), 3 + Math.floor(next() * 8));
    const due = dueDay * DAY + 10 * 3_600_000;
    const offset = n < early ? -1 : n < early + onTime ? 0 : 1;
    return row({
      id: `dossier-${n}`,
      code: `H57.132-260105-${String(n).padStart(5, '0')}`,
      received,
      clerk: `clerk-${1 + (n % 3)}`,
      promises: [{ at: received, due, reason: 'first' }],
      finished: due + offset * DAY - 3_600_000,
      result: 'done',
    });
  });
}
