import { clockOf, dmyOf } from '../../../utils/calendar/written';
import { isoAt, minuteAt } from '../../../utils/calendar/days';
import { texts } from '../../../utils/i18n';
import type { MonthlyReport } from '../../../utils/supervision/register/report';

/** "10:42 ngày 22/11/2026", Vietnam time. */
export const momentText = (at: number): string =>
  texts.numbersPage.moment(clockOf(minuteAt(at)), dmyOf(isoAt(at)));

/** Up to when the figures of a running period go. */
export const asOfText = ({ asOf }: MonthlyReport): string => texts.numbersPage.asOf(momentText(asOf));
