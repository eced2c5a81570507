/** The figures of a period, and the weeks before it that show what is usual. */
import { dayNo, isoOf, momentOf } from '../calendar/days';
import { indicatorsOf } from '../supervision/register/formulas';
import { byClerk, type Counting } from '../supervision/register/indicators';
import { monthlyReport, type Line } from '../supervision/register/report';
import { outcomesOf } from '../supervision/register/ticks';
import { filedOf, type Period } from '../supervision/register/tally';
import type { RegisterRow } from '../supervision/register/types';
import { mondayOf, weekAt, weekName } from '../supervision/register/weeks';
import { controlChart, type Week } from '../supervision/stats/chart';
import type { Numbers } from './api';

/** A chart needs eight weeks at least; half a year shows what is usual. */
const CHART_WEEKS = 26;

export function numbersOf(rows: Iterable<RegisterRow>, how: Counting): Numbers {
  const report = monthlyReport(rows, how);
  const last = mondayOf(weekAt(momentOf(dayNo(how.period.to), 0)));
  const charts = weeksOf(rows, { from: isoOf(last - 7 * (CHART_WEEKS - 1)), to: how.period.to }, how.now);
  return { report, charts: { filed: controlChart(charts.filed), faulty: controlChart(charts.faulty) } };
}

/**
 * By week of receipt: dossiers that were not complete when handed in, and faulty ones among those drawn at random and judged. Up is bad in
 * both. The week that still runs is left out: half a week is no week.
 */
function weeksOf(
  rows: Iterable<RegisterRow>,
  { from, to }: Period,
  now: number,
): { filed: Week[]; faulty: Week[] } {
  const start = momentOf(dayNo(from), 0);
  const running = momentOf(mondayOf(weekAt(now)), 0);
  const end = Math.min(running, momentOf(dayNo(to) + 1, 0)) - 1;
  const weeks = new Map<number, { filed: Week; faulty: Week }>();
  for (const row of rows) {
    if (row.deleted || row.received < start || row.received > end) continue;
    const at = weekAt(row.received);
    let week = weeks.get(at);
    if (!week) {
      const empty = (): Week => ({ week: weekName(at), checked: 0, found: 0 });
      weeks.set(at, (week = { filed: empty(), faulty: empty() }));
    }
    const filed = filedOf(row);
    if (filed !== 'filedUnknown') add(week.filed, filed === 'filedIncomplete');
    if (row.history.length === 0) continue;
    const drawn = [...outcomesOf(row).values()].find(({ how, done }) => how === 'random' && done);
    if (drawn) add(week.faulty, drawn.worst !== null && drawn.worst !== 'minor');
  }
  const sorted = [...weeks].sort(([a], [b]) => a - b).map(([, week]) => week);
  return { filed: sorted.map(({ filed }) => filed), faulty: sorted.map(({ faulty }) => faulty) };
}

function add(week: Week, found: boolean): void {
  week.checked++;
  if (found) week.found++;
}

/** By clerk, in the order of ids. */
export const peopleOf = (rows: Iterable<RegisterRow>, how: Counting): (Line & { enough: boolean })[] =>
  byClerk(rows, how).map(({ key, tally, enough }) => ({ key, indicators: indicatorsOf(tally), enough }));
