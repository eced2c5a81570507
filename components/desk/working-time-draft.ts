/** Opening hours and decisions as text in a form, and back. What is written must be whole before it is kept. */
import { dayNo, isoOf, isSaturday, isWeekend } from '../../utils/calendar/days';
import { daysOfOption } from '../../utils/calendar/day-kind';
import { DEFAULT_OFFICE } from '../../utils/calendar/office';
import type { Calendar, Hours } from '../../utils/calendar/types';
import { clockOf, dmyOf, isoOfText, minutesOf } from '../../utils/calendar/written';
import type { StoredTime } from '../../utils/store/settings';

export interface SpanDraft {
  /** Index of the published option; null: not decided. */
  choice: number | null;
  by: string;
}
export interface TimeDraft {
  hours: string;
  cutoff: string;
  saturdayCounts: boolean;
  shiftAfterCutoff: boolean;
  /** One per undecided span of the calendar. */
  spans: SpanDraft[];
  /** Saturdays worked in exchange, as the office was told. */
  makeup: string;
  closures: { day: string; decision: string }[];
}

export type TimeFault = 'hours' | 'cutoff' | 'makeup' | `by ${number}` | `closure ${number}`;

export const hoursText = (hours: Hours): string =>
  hours.map(({ from, to }) => `${clockOf(from)}-${clockOf(to)}`).join(', ');

/** `07:30-11:30, 13:30-17:00`; null when a span is none, runs back or touches the one before. */
export function hoursOfText(text: string): { from: number; to: number }[] | null {
  const hours: { from: number; to: number }[] = [];
  for (const span of text.split(/[,;]/)) {
    const [from, to, more] = span.split(/[-–—]/).map(minutesOf);
    if (from == null || to == null || more !== undefined || from >= to) return null;
    if (from <= (hours.at(-1)?.to ?? -1)) return null;
    hours.push({ from, to });
  }
  return hours.length <= 4 ? hours : null;
}

/** Working days on which the options of a span differ or agree: what a choice decides. */
const named = ({ options }: Calendar['undecided'][number]): string[] =>
  [...new Set(options.flatMap((option) => [...daysOfOption(option)]))]
    .filter((day) => !isWeekend(day))
    .sort((a, b) => a - b)
    .map(isoOf);

const says = (option: string, day: string): 'off' | 'working' =>
  daysOfOption(option).has(dayNo(day)) ? 'off' : 'working';

export function draftOf(time: StoredTime | null, { undecided }: Calendar): TimeDraft {
  const { hours, sameDayCutoff, saturdayCounts, shiftAfterCutoff, assume, closures } = time ?? DEFAULT_OFFICE;
  const spans = undecided.map((span): SpanDraft => {
    const days = named(span);
    const choice = span.options.findIndex((option) => days.every((day) => assume[day] === says(option, day)));
    return {
      choice: choice === -1 || days.length === 0 ? null : choice,
      by: time?.decidedBy[span.from] ?? '',
    };
  });
  const saturdays = Object.keys(assume).filter((day) => isSaturday(dayNo(day)) && assume[day] === 'working');
  return {
    hours: hoursText(hours),
    cutoff: clockOf(sameDayCutoff),
    saturdayCounts,
    shiftAfterCutoff,
    spans,
    makeup: saturdays.sort().map(dmyOf).join(', '),
    closures: closures.map(({ day, decision }) => ({ day: dmyOf(day), decision })),
  };
}

/** What is to be kept; decisions about days that the calendar knows by now are left behind. */
export function timeOf(
  draft: TimeDraft,
  { undecided }: Calendar,
): { ok: true; time: StoredTime } | { ok: false; faults: TimeFault[] } {
  const faults: TimeFault[] = [];
  const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 200);
  const hours = hoursOfText(draft.hours);
  const cutoff = minutesOf(draft.cutoff);
  if (!hours) faults.push('hours');
  if (cutoff === null) faults.push('cutoff');

  const assume: StoredTime['assume'] = {};
  const decidedBy: StoredTime['decidedBy'] = {};
  for (const [at, span] of undecided.entries()) {
    const { choice = null, by = '' } = draft.spans[at] ?? {};
    const option = choice === null ? undefined : span.options[choice];
    if (option === undefined) continue;
    if (tidy(by) === '') faults.push(`by ${at}`);
    for (const day of named(span)) assume[day] = says(option, day);
    decidedBy[span.from] = tidy(by);
  }
  for (const text of draft.makeup.split(/[,;]/).filter((part) => part.trim() !== '')) {
    const day = isoOfText(text);
    if (day && isSaturday(dayNo(day))) assume[day] = 'working';
    else if (!faults.includes('makeup')) faults.push('makeup');
  }
  const closures: StoredTime['closures'] = [];
  for (const [at, { day, decision }] of draft.closures.entries()) {
    if (day.trim() === '' && decision.trim() === '') continue;
    const iso = isoOfText(day);
    if (iso && tidy(decision) !== '') closures.push({ day: iso, decision: tidy(decision) });
    else faults.push(`closure ${at}`);
  }
  if (faults.length > 0 || !hours || cutoff === null) return { ok: false, faults };
  const { saturdayCounts, shiftAfterCutoff } = draft;
  return {
    ok: true,
    time: { hours, sameDayCutoff: cutoff, saturdayCounts, shiftAfterCutoff, assume, decidedBy, closures },
  };
}
