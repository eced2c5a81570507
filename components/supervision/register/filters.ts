/** What the clerk has chosen to see, and the query it is for the register's worker. */
import { dayNo, isIsoDay, isoOf, momentOf, weekdayOf } from '../../../utils/calendar/days';
import type { Flag } from '../../../utils/supervision/register/columns';
import type { DueClass } from '../../../utils/supervision/register/due-class';
import type { Query } from '../../../utils/supervision/register/query';
import type { RegisterRow, ResultKind } from '../../../utils/supervision/register/types';
import { weekAt, weekDays } from '../../../utils/supervision/register/weeks';

export const PERIODS = ['all', 'today', 'week', 'month', 'last-month', 'between'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** Null: all of them. '' is a value of its own: a dossier without a known clerk. */
export interface Filters {
  text: string;
  procedure: string | null;
  clerk: string | null;
  channel: RegisterRow['channel'] | null;
  result: ResultKind | null;
  due: readonly DueClass[];
  flags: readonly Flag[];
  period: PeriodName;
  /** ISO days, of `between` only; '' for open. */
  from: string;
  to: string;
}

export const NO_FILTERS: Filters = {
  text: '',
  procedure: null,
  clerk: null,
  channel: null,
  result: null,
  due: [],
  flags: [],
  period: 'all',
  from: '',
  to: '',
};

const FIRST_DAY = '1970-01-01';
const LAST_DAY = '2149-12-31';

/** The days of a period as of `today`; null: all days. Days in the wrong order are put right: what is meant is plain. */
export function daysOf(
  { period, from, to }: Pick<Filters, 'period' | 'from' | 'to'>,
  today: string,
): readonly [first: string, last: string] | null {
  if (period === 'all') return null;
  if (period === 'today') return [today, today];
  if (period === 'week') return weekDays(weekAt(momentOf(dayNo(today), 0)));
  if (period === 'month') return monthOf(today);
  if (period === 'last-month') return monthOf(isoOf(dayNo(`${today.slice(0, 8)}01`) - 1));
  const [first, last] = [isIsoDay(from) ? from : FIRST_DAY, isIsoDay(to) ? to : LAST_DAY];
  if (first === FIRST_DAY && last === LAST_DAY) return null;
  return first <= last ? [first, last] : [last, first];
}

/** First and last day of the month of a day. */
function monthOf(iso: string): readonly [string, string] {
  const first = `${iso.slice(0, 8)}01`;
  const next = isoOf(dayNo(first) + 31).slice(0, 8);
  return [first, isoOf(dayNo(`${next}01`) - 1)];
}

export function queryOf(filters: Filters, today: string): Query {
  const { text, procedure, clerk, channel, result, due, flags } = filters;
  const received = daysOf(filters, today);
  return {
    ...(text.trim() !== '' && { text }),
    ...(procedure !== null && { procedures: [procedure] }),
    ...(clerk !== null && { clerks: [clerk] }),
    ...(channel !== null && { channels: [channel] }),
    ...(result !== null && { results: [result] }),
    ...(due.length > 0 && { due }),
    ...(flags.length > 0 && { flags }),
    ...(received && { received }),
  };
}

/** Everything but what the counts on top choose: they count what pressing them would show. */
export const withoutDue = (query: Query): Query => {
  const { due: _, ...rest } = query;
  return rest;
};

export const isFiltered = (filters: Filters): boolean =>
  JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);

/** The days of a week by its name (`2026-W47`), Monday and Sunday. */
export function daysOfWeek(name: string): readonly [first: string, last: string] {
  const [year = '', week = ''] = name.split('-W');
  // the fourth of January is always in the first week (ISO 8601)
  const monday = dayNo(`${year}-01-04`);
  const first = monday - ((weekdayOf(monday) + 6) % 7) + (Number(week) - 1) * 7;
  return [isoOf(first), isoOf(first + 6)];
}
