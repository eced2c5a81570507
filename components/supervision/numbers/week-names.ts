/** Weeks as people say them: "Tuần 47 (16/11 – 22/11)". */
import { dmyOf } from '../../../utils/calendar/written';
import { weekAt, weekDays } from '../../../utils/supervision/register/weeks';
import { texts } from '../../../utils/i18n';

const say = texts.numbersPage.weeks;

/** ISO days of `2026-W47`, Monday and Sunday: the first week has the year's fourth of January. */
export function daysOfWeek(week: string): readonly [first: string, last: string] {
  const first = weekAt(Date.UTC(Number(week.slice(0, 4)), 0, 4));
  return weekDays(first + numberOf(week) - 1);
}
const numberOf = (week: string): number => Number(week.slice(6));

export const weekShort = (week: string): string => say.short(numberOf(week));
export function weekText(week: string): string {
  const [first, last] = daysOfWeek(week).map((iso) => dmyOf(iso).slice(0, 5)) as [string, string];
  return say.week(numberOf(week), first, last);
}

/** Is the Sunday of the week still to come? */
export const isRunning = (week: string, today: string): boolean => daysOfWeek(week)[1] >= today;
