/** Periods that are asked for most. ISO days, both included. */
import type { Period } from '../../../utils/supervision/register/tally';
import { dayNo, isoOf } from '../../../utils/calendar/days';

export const PERIODS = ['month', 'before', 'quarter', 'year'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** @param today ISO day. What is still running ends today. */
export function periodOf(name: PeriodName, today: string): Period {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = (at: number): string => isoOf(Date.UTC(year, at - 1, 1) / 86_400_000);
  switch (name) {
    case 'month':
      return { from: first(month), to: today };
    case 'before':
      return { from: first(month - 1), to: isoOf(dayNo(first(month)) - 1) };
    case 'quarter':
      return { from: first(month - ((month - 1) % 3)), to: today };
    case 'year':
      return { from: first(1), to: today };
  }
}
