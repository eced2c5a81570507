/** Weeks as ISO 8601 counts them: Monday to Sunday, the first has the year's first Thursday. As numbers for the index, as text for people. */
import { dayAt, isoOf, yearOf } from '../../calendar/days';

/** Weeks since the one of 1970-01-01 (a Thursday), of a moment in Vietnam. */
export const weekAt = (moment: number): number => Math.floor((dayAt(moment) + 3) / 7);
/** Day number of the Monday. */
export const mondayOf = (week: number): number => week * 7 - 3;

/** `2026-W47`. Its year is that of the Thursday. */
export function weekName(week: number): string {
  const thursday = mondayOf(week) + 3;
  const year = yearOf(thursday);
  const first = Date.UTC(year, 0, 1) / 86_400_000;
  return `${year}-W${String(Math.floor((thursday - first) / 7) + 1).padStart(2, '0')}`;
}

/** ISO days of a week, Monday and Sunday. */
export const weekDays = (week: number): readonly [first: string, last: string] => [
  isoOf(mondayOf(week)),
  isoOf(mondayOf(week) + 6),
];
