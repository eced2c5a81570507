/** A plan as it is being typed: texts, so that half a number is no fault yet. `planOf` reads it; what cannot be read is told by field. */
import { dayNo, isoOf, isIsoDay } from '../../../utils/calendar/days';
import { dmyOf } from '../../../utils/calendar/written';
import type { CheckPlan, Risk, Stratify } from '../../../utils/register/api';
import { readSeed } from '../../../utils/supervision/stats/seed';
import type { Aql } from '../../../utils/supervision/stats/iso2859';
import type { ErrorClass } from '../../../utils/supervision/register/mark-types';
import { isoTyped, shareOf } from './words';

export type GoalKind = CheckPlan['goal']['kind'];

export interface PlanDraft {
  name: string;
  from: string;
  to: string;
  /** Empty: all of them. */
  procedures: readonly string[];
  clerks: readonly string[];
  strata: readonly Stratify[];
  kind: GoalKind;
  margin: string;
  expected: string;
  least: string;
  good: string;
  bad: string;
  aql: Aql;
  rate: string;
  counts: ErrorClass;
  risks: readonly Risk[];
  mostByRisk: string;
}

export type PlanFault =
  'name' | 'from' | 'to' | 'margin' | 'expected' | 'least' | 'good' | 'bad' | 'rate' | 'mostByRisk';

/** The month before `today`, every clerk, ± 5 points: what a supervisor of an office looks at most. */
export function newDraft(today: string): PlanDraft {
  const { from, to } = periodsOf(today).lastMonth;
  return {
    name: '',
    from: dmyOf(from),
    to: dmyOf(to),
    procedures: [],
    clerks: [],
    strata: ['clerk'],
    kind: 'estimate',
    margin: '5',
    expected: '10',
    least: '2',
    good: '2',
    bad: '10',
    aql: '2.5',
    rate: '5',
    counts: 'minor',
    risks: [],
    mostByRisk: '10',
  };
}

/** Periods of one press. */
export function periodsOf(
  today: string,
): Record<'thisMonth' | 'lastMonth' | 'lastQuarter', { from: string; to: string }> {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const span = (first: number, months: number) => ({
    from: isoOf(Date.UTC(year, first, 1) / 86_400_000),
    to: isoOf(Date.UTC(year, first + months, 0) / 86_400_000),
  });
  return {
    thisMonth: span(month - 1, 1),
    lastMonth: span(month - 2, 1),
    lastQuarter: span(Math.floor((month - 1) / 3) * 3 - 3, 3),
  };
}

export type Planned = { ok: true; plan: CheckPlan } | { ok: false; faults: readonly PlanFault[] };

export function planOf(draft: PlanDraft): Planned {
  const faults: PlanFault[] = [];
  const demand = <T>(field: PlanFault, value: T | null): T => {
    if (value === null) faults.push(field);
    return value as T;
  };
  const share = (field: 'margin' | 'expected' | 'good' | 'bad' | 'rate', least: number): number => {
    const value = shareOf(draft[field]);
    return demand(field, value !== null && value >= least && value < 1 ? value : null);
  };
  const from = demand('from', isoTyped(draft.from));
  const to = demand('to', isoTyped(draft.to));
  if (isIsoDay(from) && isIsoDay(to) && dayNo(to) < dayNo(from)) faults.push('to');
  const goal = ((): CheckPlan['goal'] => {
    if (draft.kind === 'estimate')
      return {
        kind: 'estimate',
        margin: share('margin', 0.001),
        expected: share('expected', 0),
        level: 0.95,
        least: demand('least', wholeOf(draft.least, 0, 1000)),
      };
    if (draft.kind === 'lot') {
      const [good, bad] = [share('good', 0), share('bad', 0.001)];
      if (good >= bad) faults.push('bad');
      return { kind: 'lot', good, bad };
    }
    return draft.kind === 'iso'
      ? { kind: 'iso', aql: draft.aql }
      : { kind: 'discover', rate: share('rate', 0.001), level: 0.95 };
  })();
  const mostByRisk = draft.risks.length === 0 ? 0 : demand('mostByRisk', wholeOf(draft.mostByRisk, 1, 500));
  const name = draft.name.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 80);
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    plan: {
      name,
      period: { from, to },
      ...(draft.procedures.length > 0 && { procedures: draft.procedures }),
      ...(draft.clerks.length > 0 && { clerks: draft.clerks }),
      strata: draft.strata,
      goal,
      counts: draft.counts,
      risks: draft.risks,
      mostByRisk,
    },
  };
}

/** A whole number as typed, within its bounds. */
export function wholeOf(text: string, least: number, most: number): number | null {
  const clean = text.replace(/[\s.]/g, '');
  const value = /^\d{1,6}$/.test(clean) ? Number(clean) : NaN;
  return value >= least && value <= most ? value : null;
}

/**
 * A number drawn in public: eight digits, or the nine digits of a seed that was written down (its last digit is checked).
 * Null: it is neither.
 */
export function publicNumberOf(text: string): number | null {
  const digits = text.normalize('NFKC').replace(/[\s.\p{Pd}]/gu, '');
  if (/^\d{8}$/.test(digits)) return Number(digits);
  return readSeed(text).ok ? Number(digits.slice(0, 8)) : null;
}
