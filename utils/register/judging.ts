/** What a spot check says so far, worked out anew from the marks of its dossiers. */
import { ENOUGH } from '../supervision/register/indicators';
import type { ErrorClass, Mark, MarkOf } from '../supervision/register/mark-types';
import { agreementOf, type EntryOutcome } from '../supervision/register/second-look';
import { errorsOf, outcomesOf, sheetOf, type CheckOutcome } from '../supervision/register/ticks';
import type { RegisterRow } from '../supervision/register/types';
import type { Unit } from '../supervision/stats/draw';
import { wilson } from '../supervision/stats/interval';
import { estimate } from '../supervision/stats/stratified';
import { tally } from '../supervision/stats/tally';
import type { Check, CheckResult } from './api';

/** How a check lies in the register. */
export interface KeptCheck {
  check: Check;
  /** Keys of the dossiers by their codes as they were drawn. */
  keys: Readonly<Record<string, string>>;
  /** Ended: what it said then. */
  final: CheckResult | null;
}

/** Marks of a second checker stand beside those of the first. */
export const secondOf = (check: string): string => `${check}-2`;

const GRAVE: Readonly<Record<ErrorClass, number>> = { minor: 1, major: 2, critical: 3 };

interface Judged {
  unit: Unit;
  key: string;
  row: RegisterRow | null;
  outcome: CheckOutcome | null;
}

/** @param rowOf null: erased, or never come. */
export function judged({ check, keys }: KeptCheck, rowOf: (key: string) => RegisterRow | null): CheckResult {
  const all = check.draw.units.map((unit): Judged => {
    const key = keys[unit.id] ?? '';
    const row = rowOf(key);
    return { unit, key, row, outcome: row ? (outcomesOf(row).get(check.id) ?? null) : goneOutcome(unit) };
  });
  const done = all.filter(({ outcome }) => outcome?.done);
  const isFaulty = ({ outcome }: Judged): boolean =>
    outcome?.worst != null && GRAVE[outcome.worst] >= GRAVE[check.plan.counts];
  const counts = tally(check.draw, new Map(done.map((one) => [one.unit.id, isFaulty(one)])));
  const { goal } = check.plan;
  const level = 'level' in goal ? goal.level : 0.95;
  const random = done.filter(({ unit }) => unit.by === 'random');
  const byClass = { critical: 0, major: 0, minor: 0 };
  for (const { outcome } of random) if (outcome?.worst) byClass[outcome.worst]++;
  const found = counts.strata.reduce((sum, one) => sum + one.found, 0);
  return {
    check,
    sheets: all.map((one) => sheetLine(one, check.id)),
    estimate: estimate(counts.strata, level),
    byClass,
    strata: counts.strata.map(({ stratum, size, checked, found: own }) => ({
      stratum,
      size: Math.round(size),
      checked,
      found: own,
      ...wilson(own, checked, { level, population: Math.max(size, checked) }),
      enough: checked >= ENOUGH,
    })),
    pending: counts.pending.length,
    inTurn: counts.inTurn,
    risk: counts.risk,
    lot:
      check.accept === null
        ? null
        : { found, accept: check.accept, verdict: verdictOf(found, check.accept, counts.pending.length) },
    faults: faultsOf(done, check.id),
    agreement: agreementIn(all, check.id),
    entries: entriesIn(all, check.id),
  };
}

/** What cannot be found or opened counts as faulty (domain-rules §10.2). */
const goneOutcome = ({ by, stratum }: Unit): CheckOutcome => ({
  how: by,
  stratum,
  done: true,
  worst: 'critical',
});

function verdictOf(found: number, accept: number, pending: number): 'accept' | 'refuse' | 'open' {
  if (found > accept) return 'refuse';
  return pending === 0 ? 'accept' : 'open';
}

function sheetLine({ unit, key, row, outcome }: Judged, check: string): CheckResult['sheets'][number] {
  const finished = (id: string): Mark | undefined =>
    row?.history.findLast((mark) => mark.what === 'done' && mark.check === id);
  return {
    key,
    outcome,
    code: unit.id,
    procedure: row?.procedure ?? '',
    clerk: row?.clerk ?? '',
    turn: unit.turn,
    why: unit.why,
    gone: row === null,
    doneBy: finished(check)?.by ?? null,
    second: finished(secondOf(check)) !== undefined,
  };
}

function faultsOf(done: readonly Judged[], check: string): CheckResult['faults'] {
  const found = new Map<string, CheckResult['faults'][number]>();
  for (const { unit, row } of done) {
    const errors = row ? errorsOf(row, check) : [{ item: 'row', reason: 'gone', class: 'critical' as const }];
    for (const { item, reason, class: name } of errors) {
      const key = `${item}\n${reason}\n${name}`;
      const fault = found.get(key) ?? { item, reason, class: name, dossiers: 0, byRisk: 0 };
      if (unit.by === 'random') fault.dossiers++;
      else fault.byRisk++;
      found.set(key, fault);
    }
  }
  return [...found]
    .sort(([x, a], [y, b]) => b.dossiers - a.dossiers || b.byRisk - a.byRisk || (x < y ? -1 : 1))
    .map(([, fault]) => fault);
}

/** Of dossiers that both have finished: what each said of each item. */
function agreementIn(all: readonly Judged[], check: string): CheckResult['agreement'] {
  const pairs = all.flatMap(({ row }): [string, string][] => {
    if (!row || !outcomesOf(row).get(check)?.done || !outcomesOf(row).get(secondOf(check))?.done) return [];
    const second = new Map(sheetOf(row, secondOf(check)).map(({ item, mark }) => [item, mark?.verdict]));
    return sheetOf(row, check).flatMap(({ item, mark }): [string, string][] => {
      const other = second.get(item);
      return mark && other ? [[mark.verdict, other]] : [];
    });
  });
  return pairs.length > 0 ? agreementOf(pairs) : null;
}

function entriesIn(all: readonly Judged[], check: string): Record<EntryOutcome, number> {
  const counts: Record<EntryOutcome, number> = {
    same: 0,
    spelling: 0,
    differs: 0,
    'only-first': 0,
    'only-second': 0,
    'both-empty': 0,
  };
  for (const { row } of all) {
    const last = new Map(
      (row?.history ?? [])
        .filter((mark): mark is MarkOf<'entry'> => mark.what === 'entry' && mark.check === check)
        .map((mark) => [mark.item, mark.outcome]),
    );
    for (const outcome of last.values()) counts[outcome]++;
  }
  return counts;
}
