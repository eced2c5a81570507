/** Indicators of a period: all dossiers together, by procedure, by week. By clerk only on purpose: `byClerk` stands alone. */
import { DUE_RULES, type DueRules } from './deadlines';
import { newTally, type Tally } from './counts';
import { addFinished, addReceived, addSeen, boundsOf, seenIn, type Period, type Seen } from './tally';
import type { RegisterRow } from './types';
import { weekAt, weekName } from './weeks';
import type { WorkClock } from './work-clock';

/** What figures are counted with. */
export interface Counting {
  period: Period;
  now: number;
  clock: WorkClock;
  rules?: DueRules;
}

export interface Group {
  key: string;
  tally: Tally;
}

/** Fewer than this: "chưa đủ mẫu", not to be compared (§10.2). */
export const ENOUGH = 20;

export const seenBy = (
  rows: Iterable<RegisterRow>,
  { period, now, clock, rules = DUE_RULES }: Counting,
): Generator<Seen> => seenIn(rows, period, now, clock, rules);

/** Everything in one pass. */
export class Counter {
  readonly all = newTally();
  readonly #procedures = new Map<string, Tally>();
  readonly #weeks = new Map<number, Tally>();
  readonly #asOf: number;
  readonly #start: number;

  constructor(private readonly how: Counting) {
    ({ start: this.#start, asOf: this.#asOf } = boundsOf(how.period, how.now));
  }

  add(seen: Seen): void {
    const { clock } = this.how;
    addSeen(this.all, seen, this.#asOf, clock);
    addSeen(tallyOf(this.#procedures, seen.row.procedure), seen, this.#asOf, clock);
    const { row, standing, isNew, ended } = seen;
    if (isNew) addReceived(tallyOf(this.#weeks, weekAt(row.received)), row, standing, this.#asOf, clock);
    if (ended) addFinished(tallyOf(this.#weeks, weekAt(standing.end!)), row, standing, clock);
  }

  /** Most received first. */
  get procedures(): Group[] {
    return [...this.#procedures]
      .map(([key, tally]) => ({ key, tally }))
      .sort((a, b) => b.tally.counts.received - a.tally.counts.received || (a.key < b.key ? -1 : 1));
  }

  /**
   * Every week of the period, also one in which nothing happened. Received counts in the week of receipt, ended in the week of its
   * end; `open` is what was open when the week was over: carried + received − ended so far.
   */
  get weeks(): Group[] {
    const groups: Group[] = [];
    let open = this.all.counts.carried;
    for (let week = weekAt(this.#start); week <= weekAt(this.#asOf); week++) {
      const tally = this.#weeks.get(week) ?? newTally();
      open += tally.counts.received - tally.counts.finished;
      groups.push({ key: weekName(week), tally: { ...tally, counts: { ...tally.counts, open } } });
    }
    return groups;
  }
}

export function count(rows: Iterable<RegisterRow>, how: Counting): Counter {
  const counter = new Counter(how);
  for (const seen of seenBy(rows, how)) counter.add(seen);
  return counter;
}

/**
 * Per person, only where somebody asks for it on purpose: a figure of one person says little below `ENOUGH` dossiers, and whoever
 * shows it owes a reason. In the order of ids, never ranked.
 */
export function byClerk(rows: Iterable<RegisterRow>, how: Counting): (Group & { enough: boolean })[] {
  const { asOf } = boundsOf(how.period, how.now);
  const tallies = new Map<string, Tally>();
  for (const seen of seenBy(rows, how)) addSeen(tallyOf(tallies, seen.row.clerk), seen, asOf, how.clock);
  return [...tallies]
    .map(([key, tally]) => ({ key, tally, enough: tally.counts.finished >= ENOUGH }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function tallyOf<K>(tallies: Map<K, Tally>, key: K): Tally {
  let tally = tallies.get(key);
  if (!tally) tallies.set(key, (tally = newTally()));
  return tally;
}
