/** Where on the page somebody is, as it stands in the address: a month or days, and whether the report is open. */
import { isIsoDay } from '../../../utils/calendar/days';
import { dmyOf } from '../../../utils/calendar/written';
import { texts } from '../../../utils/i18n';
import { monthOf } from '../../../utils/supervision/register/report';
import type { Period } from '../../../utils/supervision/register/tally';

const say = texts.numbersPage.period;

export interface Place {
  period: Period;
  /** `2026-11` where it is exactly a month. */
  month: string | null;
  report: boolean;
}

const isMonth = (text: string): boolean => isIsoDay(`${text}-01`);
const REPORT = ':report';

/** @param today ISO; what the address does not say is this month. */
export function placeOf(about: string, today: string): Place {
  const report = about.endsWith(REPORT);
  const text = report ? about.slice(0, -REPORT.length) : about;
  const [from = '', to = ''] = text.split('..');
  if (isIsoDay(from) && isIsoDay(to) && from <= to) return { period: { from, to }, month: null, report };
  const month = isMonth(text) ? text : today.slice(0, 7);
  return { period: monthOf(month), month, report };
}

export function aboutOf({ period, month, report }: Place): string {
  return `${month ?? `${period.from}..${period.to}`}${report ? REPORT : ''}`;
}

/** The month so many months later. */
export function monthAfter(month: string, step: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const at = new Date(Date.UTC(year, number - 1 + step, 1));
  return at.toISOString().slice(0, 7);
}

/** "tháng 11/2026", "từ 01/11/2026 đến 15/11/2026". */
export const periodText = ({ period, month }: Pick<Place, 'period' | 'month'>): string =>
  month ? monthText(month) : say.between(dmyOf(period.from), dmyOf(period.to));
export const monthText = (month: string): string => say.monthOf(month.slice(5), month.slice(0, 4));

/** For the name of a file. */
export const fileText = ({ period, month }: Place): string => month ?? `${period.from}-${period.to}`;
