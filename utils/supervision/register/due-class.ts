/** The words for how a dossier stands against its due date (domain-rules §6.10). */
import { dayAt } from '../../calendar/days';
import type { WorkClock } from './work-clock';

export const DUE_CLASSES = [
  'early',
  'on-time',
  'late',
  'in-time',
  'due-soon',
  'overdue',
  'paused',
  'no-due',
  /** Ended without a promise and without a limit to measure by. */
  'unmeasured',
] as const;
export type DueClass = (typeof DUE_CLASSES)[number];

type Late = (moment: number, due: number) => boolean;
export const lateByDay: Late = (moment, due) => dayAt(moment) > dayAt(due);
export const lateByMinute: Late = (moment, due) => moment > due;

interface Known {
  due: number | null;
  end: number | null;
  pausedSince: number | null;
  now: number;
  clock: WorkClock;
  soonDays: number;
}

export function classOf({ due, end, pausedSince, now, clock, soonDays }: Known, late: Late): DueClass {
  if (due === null) return end === null ? 'no-due' : 'unmeasured';
  if (end !== null) return late(end, due) ? 'late' : dayAt(end) < dayAt(due) ? 'early' : 'on-time';
  if (pausedSince !== null) return late(pausedSince, due) ? 'overdue' : 'paused';
  if (late(now, due)) return 'overdue';
  return clock.days(now, due) <= soonDays ? 'due-soon' : 'in-time';
}
