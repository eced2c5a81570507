/**
 * The register in memory: 100,000 rows to be filtered, sorted, searched and grouped while somebody types. What depends on the present
 * moment is worked out once a minute; what depends on the row alone, when it comes in.
 */
import { dayNo, momentOf } from '../../calendar/days';
import { fold } from '../../core/text';
import { Columns, FLAGS, type Flag } from './columns';
import { DUE_RULES, standingOf, type DueRules } from './deadlines';
import { DUE_CLASSES, type DueClass } from './due-class';
import { Orders, type Sort } from './orders';
import type { RegisterRow, ResultKind } from './types';
import { weekName } from './weeks';
import type { WorkClock } from './work-clock';

export interface Query {
  procedures?: readonly string[];
  clerks?: readonly string[];
  channels?: readonly RegisterRow['channel'][];
  results?: readonly ResultKind[];
  due?: readonly DueClass[];
  /** Received on these ISO days or between them. A week: `weekDays`. */
  received?: readonly [first: string, last: string];
  /** All of these must be true of it. */
  flags?: readonly Flag[];
  /** Words that all stand in the codes of the dossier or the procedure. */
  text?: string;
}

export interface Found {
  /** Positions in the order asked for. */
  positions: Uint32Array;
  /** How many of them are of which class. */
  due: Record<DueClass, number>;
}

export interface Group {
  key: string;
  count: number;
  due: Record<DueClass, number>;
}

const MINUTE = 60_000;
const NO_CLASSES = Object.fromEntries(DUE_CLASSES.map((name) => [name, 0])) as Record<DueClass, number>;

export class Register {
  readonly #columns = new Columns();
  readonly #orders = new Orders(this.#columns);
  /** Class of each position at `#minute`. */
  #classes = new Uint8Array(0);
  #minute = NaN;

  constructor(
    private readonly clock: WorkClock,
    private readonly rules: DueRules = DUE_RULES,
  ) {}

  /** Rows that have come, changed or gone; a tombstone takes its row away. */
  put(rows: readonly RegisterRow[], now: number): void {
    if (Math.floor(now / MINUTE) !== this.#minute) this.#minute = NaN;
    this.#columns.reserve(this.#columns.size + rows.length);
    for (const row of rows) {
      const standing = standingOf(row, now, this.clock, this.rules);
      const at = this.#columns.put(row, standing);
      this.#orders.touch(at);
      if (at >= this.#classes.length) this.#classes = grow(this.#classes, this.#columns.alive.length);
      this.#classes[at] = DUE_CLASSES.indexOf(standing.class);
    }
    // A register that was empty is at this minute; one that was not may hold rows of an earlier one.
    if (this.#columns.size === rows.length) this.#minute = Math.floor(now / MINUTE);
  }

  /** Rows that are there, without those erased. */
  get size(): number {
    return this.#columns.live;
  }
  row(position: number): RegisterRow {
    return this.#columns.rows[position]!;
  }
  /** @param key `keyOf`. */
  get(key: string): RegisterRow | null {
    const [machine = '', id = ''] = key.split('/');
    const at = this.#columns.positionOf(machine, id);
    const row = at === undefined ? undefined : this.row(at);
    return row && !row.deleted ? row : null;
  }
  /** Every row that is there: for indicators and bundles. */
  *[Symbol.iterator](): Generator<RegisterRow> {
    for (const row of this.#columns.rows) if (!row.deleted) yield row;
  }
  /** Values that occur, for the filter's choices. */
  get words(): { procedures: readonly string[]; clerks: readonly string[] } {
    return { procedures: this.#columns.procedures.list, clerks: this.#columns.clerks.list };
  }

  find(query: Query, now: number, sort: { by: Sort; down: boolean } = { by: 'received', down: true }): Found {
    this.#refresh(now);
    const fits = this.#filter(query);
    const order = this.#orders.by(sort.by);
    const positions = new Uint32Array(order.length);
    const counts = new Uint32Array(DUE_CLASSES.length);
    let found = 0;
    for (let step = 0; step < order.length; step++) {
      const at = order[sort.down ? order.length - 1 - step : step]!;
      if (!fits(at)) continue;
      positions[found++] = at;
      counts[this.#classes[at]!]!++;
    }
    return { positions: positions.slice(0, found), due: named(counts) };
  }

  /** Counts by procedure, clerk or week (`2026-W47`), in the order of the keys. */
  group({ positions }: Found, by: 'procedure' | 'clerk' | 'week' | 'channel'): Group[] {
    const columns = this.#columns;
    const column = columns[by];
    const groups = new Map<number, Uint32Array>();
    for (const at of positions) {
      let counts = groups.get(column[at]!);
      if (!counts) groups.set(column[at]!, (counts = new Uint32Array(DUE_CLASSES.length)));
      counts[this.#classes[at]!]!++;
    }
    const lists = {
      procedure: columns.procedures.list,
      clerk: columns.clerks.list,
      channel: columns.channels.list,
    };
    return [...groups]
      .map(([key, counts]) => ({
        key: by === 'week' ? weekName(key) : lists[by][key]!,
        count: counts.reduce((sum, one) => sum + one, 0),
        due: named(counts),
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** Only what is open, or has an end or answer to come, can change its class by time alone. */
  #refresh(now: number): void {
    const minute = Math.floor(now / MINUTE);
    if (minute === this.#minute) return;
    const { rows, end, due, size } = this.#columns;
    for (let at = 0; at < size; at++) {
      if (end[at]! <= now) continue;
      const standing = standingOf(rows[at]!, now, this.clock, this.rules);
      this.#classes[at] = DUE_CLASSES.indexOf(standing.class);
      const [nextDue, nextEnd] = [standing.due ?? NaN, standing.end ?? NaN];
      if (Object.is(due[at], nextDue) && Object.is(end[at], nextEnd)) continue;
      due[at] = nextDue;
      end[at] = nextEnd;
      this.#orders.touch(at);
    }
    this.#minute = minute;
  }

  #filter(query: Query): (at: number) => boolean {
    const columns = this.#columns;
    const { alive, received, flags } = columns;
    const classes = this.#classes;
    const tests: ((at: number) => boolean)[] = [];
    const among = (
      list: { among(words: readonly string[]): Uint8Array },
      words: readonly string[] | undefined,
      column: Uint8Array | Uint32Array,
    ): void => {
      if (!words) return;
      const wanted = list.among(words);
      tests.push((at) => wanted[column[at]!] === 1);
    };
    among(columns.procedures, query.procedures, columns.procedure);
    among(columns.clerks, query.clerks, columns.clerk);
    among(columns.channels, query.channels, columns.channel);
    among(columns.results, query.results, columns.result);
    if (query.due) {
      const wanted = Uint8Array.from(DUE_CLASSES, (name) => Number(query.due!.includes(name)));
      tests.push((at) => wanted[classes[at]!] === 1);
    }
    if (query.received) {
      const [first, last] = query.received.map(dayNo) as [number, number];
      const [from, until] = [momentOf(first, 0), momentOf(last + 1, 0)];
      tests.push((at) => received[at]! >= from && received[at]! < until);
    }
    const bits = (query.flags ?? []).reduce((sum, flag) => sum | FLAGS[flag], 0);
    if (bits > 0) tests.push((at) => (flags[at]! & bits) === bits);
    // Words last: they cost the most.
    for (const word of fold(query.text ?? '').split(' '))
      if (word) tests.push((at) => columns.text(at).includes(word));
    return (at) => alive[at] === 1 && tests.every((test) => test(at));
  }
}

const named = (counts: Uint32Array): Record<DueClass, number> => {
  const due = { ...NO_CLASSES };
  for (const [at, name] of DUE_CLASSES.entries()) due[name] = counts[at]!;
  return due;
};

function grow(old: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const bigger = new Uint8Array(size);
  bigger.set(old);
  return bigger;
}
