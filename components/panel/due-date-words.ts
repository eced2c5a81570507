/** Due dates in sentences. */
import { dayNo, isoAt, isoOf, minuteAt, weekdayOf } from '../../utils/calendar/days';
import type { DueAnswer, Term } from '../../utils/calendar/types';
import { clockOf, dmyOf } from '../../utils/calendar/written';
import { calendar as t } from '../../utils/i18n/vi/calendar';

const weekday = (iso: string): string => t.weekdays[weekdayOf(dayNo(iso)) as keyof typeof t.weekdays];

/** `thứ Tư, 25/11/2026` */
export const dayText = (iso: string): string => t.date(weekday(iso), dmyOf(iso));

/** `thứ Tư, 25/11/2026, 17:00` */
export const momentText = (at: number): string =>
  t.moment(weekday(isoAt(at)), dmyOf(isoAt(at)), clockOf(minuteAt(at)));

export const termText = ({ unit, amount }: Term): string => t.term[unit](amount);

/** Days and years as a clerk reads them: neighbours as a span, `23/11/2026, 01/02/2027 đến 20/02/2027, 2028`. */
export function daysText(about: readonly string[]): string {
  const spans: { from: string; to: string }[] = [];
  for (const one of about) {
    const last = spans.at(-1);
    if (last && one.length > 4 && last.to.length > 4 && isoOf(dayNo(last.to) + 1) === one) last.to = one;
    else spans.push({ from: one, to: one });
  }
  return spans.map(({ from, to }) => (from === to ? dmyOf(from) : t.span(dmyOf(from), dmyOf(to)))).join(', ');
}

/** Why there is no firm date, and what to do. */
export function refusalText({ refuse, about }: Extract<DueAnswer, { ok: false }>, term: Term): string {
  if (refuse === 'no-unit') return t.refuse[refuse];
  if (refuse === 'ambiguous-hours') return t.refuse[refuse](String(term.amount));
  return t.refuse[refuse](daysText(about));
}

/** A warning of `dueDate` (`word DAY …`) as a sentence. */
export function warningText(warning: string): string {
  const [word = '', first = '', second = ''] = warning.split(' ');
  switch (word) {
    case 'closure':
      return second === '?' || second === '='
        ? t.warn.closureUnsure(dmyOf(first))
        : t.warn.closure(dmyOf(first), dayText(second));
    case 'shift':
      return t.warn.shift(first === '?' ? t.due.unsure : dayText(first));
    case 'swap':
      return t.warn.swap(dmyOf(first));
    case 'year':
      return t.warn.year(first);
    case 'saturday':
      return t.warn.saturday(dmyOf(first));
    case 'outside':
      return t.warn.outside(dmyOf(first));
    default:
      return warning;
  }
}
