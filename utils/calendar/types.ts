/** Due dates: what is asked and what is answered. Moments are milliseconds since 1970; days are ISO `yyyy-mm-dd` in UTC+7. */

export type TermUnit = 'WORKING_DAY' | 'DAY' | 'HOUR' | 'MONTH' | 'SAME_DAY';

/** A time limit as published for one way of filing. Integers only; 0 < amount (ignored for SAME_DAY). */
export interface Term {
  amount: number;
  unit: TermUnit;
}

/** Opening hours of the counter in minutes after midnight, in order, not touching: 07:30–11:30, 13:30–17:00. */
export type Hours = readonly { from: number; to: number }[];

export interface DayOff {
  day: string;
  kind: 'holiday' | 'compensatory' | 'swap-off' | 'closure';
  name: string;
  source: string;
}

export interface Calendar {
  /** Version shown with a due date and kept with the dossier, e.g. `2026-11-21`. */
  version: string;
  /** Years whose official notice is in the file. A day of another year is unknown, except the weekend rule. */
  years: readonly number[];
  off: readonly DayOff[];
  /** Saturdays worked by swap. */
  worked: readonly string[];
  /** Spans not decided when the file was written; a firm date across them is refused unless the office has decided. */
  undecided: readonly { from: string; to: string; question: string; options: readonly string[] }[];
}

/** What an office sets; the defaults are those of domain-rules §6.8. */
export interface OfficeTime {
  hours: Hours;
  /** Minutes after midnight: received later than this, a same-day matter is due the next working day. */
  sameDayCutoff: number;
  /** Some local systems move an n-day term by a day after the cut-off. Off by default. */
  shiftAfterCutoff: boolean;
  /** Does the office count Saturdays as working days for terms (its own rule)? */
  saturdayCounts: boolean;
  /** The office's own decisions about undecided days. */
  assume: Readonly<Record<string, 'off' | 'working'>>;
  /** Days on which the office is closed, with the number of the decision. */
  closures: readonly { day: string; decision: string }[];
}

/** One step of the count, for "vì sao?". */
export interface DueStep {
  day: string;
  what: 'received' | 'counted' | 'weekend' | 'off' | 'worked-saturday' | 'moved' | 'due' | 'assumed';
  name: string;
}

export type DueAnswer =
  | { ok: true; due: number; day: string; steps: DueStep[]; calendar: string; warnings: string[] }
  | {
      ok: false;
      refuse: 'undecided-day' | 'unknown-year' | 'ambiguous-hours' | 'no-unit';
      /** The days or years that stand in the way. */
      about: string[];
      /** What it would be under the most likely decision; shown as provisional only. */
      provisional: number | null;
      /** Earliest and latest day under the published options, where they are known. */
      range: { earliest: string; latest: string } | null;
      steps: DueStep[];
      calendar: string;
    };
