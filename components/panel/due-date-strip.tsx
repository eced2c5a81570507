import { dayNo, isoOf, isWeekend, weekdayOf } from '../../utils/calendar/days';
import type { DueStep } from '../../utils/calendar/types';
import { calendar as t } from '../../utils/i18n/vi/calendar';
import { daysText } from './due-date-words';

/** Longer counts show their first and last weeks. */
const MOST_WEEKS = 6;
const ENDS = 2;
const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0] as const;

export interface Cell {
  day: string;
  /** Within the count, from the receipt to the due day. */
  inside: boolean;
  off: boolean;
  counted: boolean;
  received: boolean;
  due: boolean;
  /** Nobody has decided this day. */
  open: boolean;
  /** What is to be said of the day: names of holidays, moves, decisions. */
  says: string[];
}

/** How the count is to be spoken of. */
export interface Manner {
  /** It begins with the completed supplement. */
  restarted: boolean;
  /** A date that may be promised. */
  firm: boolean;
}

/** Sentences for what happened on a day; '' where looking is enough. */
function said({ day, what, name }: DueStep, { restarted, firm }: Manner): string {
  switch (what) {
    case 'received':
      return restarted ? t.steps.restarted : t.steps.receivedCounts;
    case 'due':
      return firm ? t.steps.due : t.due.provisional;
    case 'moved':
      return t.steps.moved;
    case 'worked-saturday':
      return t.steps.saturday;
    case 'assumed':
      return name === 'off' ? t.steps.assumedOff : t.steps.assumedWorking;
    case 'off':
      return name || t.steps.off;
    case 'weekend':
      return t.steps.weekend;
    default:
      return /^\d\d:\d\d$/.test(name)
        ? t.steps.hours(name)
        : name || (isWeekend(dayNo(day)) ? t.steps.weekend : '');
  }
}

/** Whole weeks, Monday first, from the receipt to the due day. */
export function weeksOf(steps: readonly DueStep[], open: readonly string[], manner: Manner): Cell[][] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return [];
  const byDay = new Map<string, DueStep[]>();
  for (const step of steps) byDay.set(step.day, [...(byDay.get(step.day) ?? []), step]);
  const start = dayNo(first.day) - ((weekdayOf(dayNo(first.day)) + 6) % 7);
  const end = dayNo(last.day) + ((7 - weekdayOf(dayNo(last.day))) % 7);
  const cells = Array.from({ length: end - start + 1 }, (_, at): Cell => {
    const no = start + at;
    const day = isoOf(no);
    const own = byDay.get(day) ?? [];
    const has = (what: DueStep['what']): boolean => own.some((step) => step.what === what);
    const holiday = own.some(
      ({ what, name }) => what === 'counted' && name !== '' && !/^\d\d:\d\d$/.test(name),
    );
    const works =
      has('worked-saturday') || own.some(({ what, name }) => what === 'assumed' && name !== 'off');
    return {
      day,
      inside: day >= first.day && day <= last.day,
      off: !works && (isWeekend(no) || has('off') || has('assumed') || holiday),
      counted: works || has('counted'),
      received: has('received'),
      due: has('due'),
      open: open.includes(day),
      says: own.map((step) => said(step, manner)).filter((text) => text !== ''),
    };
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The days from receipt to result as people know them from the wall: weeks, days off in grey, the due day marked. */
export function DueStrip(props: { steps: readonly DueStep[]; open: readonly string[]; manner: Manner }) {
  const weeks = weeksOf(props.steps, props.open, props.manner);
  const long = weeks.length > MOST_WEEKS;
  const above = long ? weeks.slice(0, ENDS) : weeks;
  const below = long ? weeks.slice(-ENDS) : [];
  return (
    <table class="due-days">
      <caption class="visually-hidden">{t.steps.title}</caption>
      <thead>
        <tr>
          {MONDAY_FIRST.map((day) => (
            <th key={day} scope="col" class={day === 0 || day === 6 ? 'off' : undefined}>
              {t.heads[day]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {above.map(rowOf)}
        {long && (
          <tr>
            <td colSpan={7} class="soft">
              {t.steps.weeksLeftOut(weeks.length - 2 * ENDS)}
            </td>
          </tr>
        )}
        {below.map(rowOf)}
      </tbody>
    </table>
  );
}

const rowOf = (week: readonly Cell[]) => (
  <tr key={week[0]?.day}>
    {week.map((cell) => (
      <Day key={cell.day} {...cell} />
    ))}
  </tr>
);

function Day({ day, says, ...is }: Cell) {
  const marks = (['inside', 'off', 'counted', 'received', 'due', 'open'] as const).filter((mark) => is[mark]);
  const [, month = '', date = ''] = day.split('-');
  const words = [...says, ...(is.open ? [t.steps.undecided] : [])].join(', ');
  return (
    <td class={marks.join(' ')} title={words ? `${daysText([day])}: ${words}` : undefined}>
      <span>
        {Number(date)}
        {date === '01' && <small>/{Number(month)}</small>}
      </span>
      {is.open && <b aria-hidden="true">?</b>}
      {words && <span class="visually-hidden">{words}</span>}
    </td>
  );
}

/** Holidays, exchanges and moves in words, neighbours with the same name in one line. */
export function dueLegend(steps: readonly DueStep[], manner: Manner): { days: string; what: string }[] {
  const lines: { days: string[]; what: string }[] = [];
  for (const step of steps) {
    const what = said(step, manner);
    if (what === '' || step.what === 'weekend' || what === t.steps.weekend) continue;
    const known = lines.find((line) => line.what === what);
    if (known) known.days.push(step.day);
    else lines.push({ days: [step.day], what });
  }
  return lines.map(({ days, what }) => ({ days: daysText(days), what }));
}
