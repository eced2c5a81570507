/** The monthly report as a model: figures with their formulas and inputs, no sentences, nobody's name, nobody's id. */
import { indicatorsOf, type Indicator, type IndicatorId } from './formulas';
import { Counter, seenBy, type Counting } from './indicators';
import { findingsOf, isOverdue } from './loop';
import { boundsOf, type Period } from './tally';
import { Tops, type MissingPaper, type RuleCount } from './tops';
import type { RegisterRow } from './types';

export interface Line {
  key: string;
  indicators: Indicator[];
}

/** Findings: what the period brought, and where they stand at its end. */
export interface LoopCounts {
  made: number;
  closed: number;
  open: number;
  returned: number;
  overdue: number;
  answered: number;
}

export interface MonthlyReport {
  period: Period;
  /** The moment that open dossiers are judged by: the end of the period, or now while it runs. */
  asOf: number;
  running: boolean;
  /** Rows looked through. */
  rows: number;
  indicators: Indicator[];
  procedures: Line[];
  weeks: Line[];
  missing: MissingPaper[];
  rules: RuleCount[];
  reasons: { reason: string; count: number }[];
  loop: LoopCounts;
  /** Codes that more than one row of the register bears: counted twice in all figures until somebody looks. */
  duplicates: string[];
}

const OF_PROCEDURE: readonly IndicatorId[] = [
  'received',
  'finished',
  'early',
  'on-time',
  'late',
  'timely',
  'open-late',
  'completeness',
  'filed-complete',
  'time-median',
];
const OF_WEEK: readonly IndicatorId[] = [
  'received',
  'finished',
  'timely',
  'completeness',
  'filed-complete',
  'ignored-warnings',
];
const MOST = { procedures: 30, tops: 10, duplicates: 100 };

/** A month as a period: `2026-11`. */
export function monthOf(month: string): Period {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${last}` };
}

export function monthlyReport(rows: Iterable<RegisterRow>, how: Counting): MonthlyReport {
  const { asOf } = boundsOf(how.period, how.now);
  const counter = new Counter(how);
  const tops = new Tops();
  const loop: LoopCounts = { made: 0, closed: 0, open: 0, returned: 0, overdue: 0, answered: 0 };
  const codes = new Codes();
  let looked = 0;
  const watched = function* (): Generator<RegisterRow> {
    for (const row of rows) {
      looked++;
      if (row.deleted) continue;
      codes.add(row);
      if (row.history.length > 0) addLoop(loop, row, how, asOf);
      yield row;
    }
  };
  for (const seen of seenBy(watched(), how)) {
    counter.add(seen);
    if (seen.isNew) tops.add(seen.row);
  }
  return {
    period: how.period,
    asOf,
    running: asOf === how.now,
    rows: looked,
    indicators: indicatorsOf(counter.all),
    procedures: counter.procedures
      .slice(0, MOST.procedures)
      .map(({ key, tally }) => ({ key, indicators: indicatorsOf(tally, OF_PROCEDURE) })),
    weeks: counter.weeks.map(({ key, tally }) => ({ key, indicators: indicatorsOf(tally, OF_WEEK) })),
    missing: tops.missing(MOST.tops),
    rules: tops.rules(MOST.tops),
    reasons: tops.reasons(),
    loop,
    duplicates: codes.twice().slice(0, MOST.duplicates),
  };
}

/** As the findings stood at the end of the period: later marks have not happened. */
function addLoop(loop: LoopCounts, row: RegisterRow, { period, now }: Counting, asOf: number): void {
  const { start } = boundsOf(period, now);
  for (const finding of findingsOf({ history: row.history.filter(({ at }) => at <= asOf) })) {
    const last = finding.history.findLast(({ what }) => what === 'closed');
    if (finding.made.at >= start) loop.made++;
    if (finding.state === 'closed') loop.closed += Number(last !== undefined && last.at >= start);
    else loop[finding.state]++;
    if (isOverdue(finding, asOf)) loop.overdue++;
  }
}

/** Codes of dossiers, to see which stand in more than one row (§6.2.7: the same code twice is an error of the book). */
export class Codes {
  readonly #rows = new Map<string, string>();
  readonly #twice = new Set<string>();

  add({ code, id }: Pick<RegisterRow, 'code' | 'id'>): void {
    if (code === '') return;
    const key = code.toUpperCase();
    const other = this.#rows.get(key);
    if (other === undefined) this.#rows.set(key, id);
    else if (other !== id) this.#twice.add(key);
  }
  twice(): string[] {
    return [...this.#twice].sort();
  }
}
