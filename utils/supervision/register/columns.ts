/** The register by columns: numbers in typed arrays that grow, words by their numbers in a list. A position never changes its row. */
import type { RegisterRow } from './types';
import { weekAt } from './weeks';

/** Words by number, in the order they were met. */
export class Words {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.list.length);
    return this.list.push(word) - 1;
  }
  /** Which of all numbers are among these words: one look-up per row. */
  among(words: readonly string[]): Uint8Array {
    const found = new Uint8Array(this.list.length);
    for (const word of words) {
      const known = this.#numbers.get(word);
      if (known !== undefined) found[known] = 1;
    }
    return found;
  }
}

type Numbers = Uint8Array | Uint32Array | Int32Array | Float64Array;
function grown<T extends Numbers>(old: T, size: number): T {
  const bigger = new (old.constructor as new (size: number) => T)(size);
  bigger.set(old);
  return bigger;
}

/** What has been found out about a row beside what it says. */
export interface Worked {
  end: number | null;
  due: number | null;
}

export class Columns {
  readonly rows: RegisterRow[] = [];
  /** By machine and id (`keyOf`, without putting a text together for each row). */
  readonly #positions = new Map<string, Map<string, number>>();
  readonly procedures = new Words();
  readonly clerks = new Words();
  readonly channels = new Words();
  readonly results = new Words();
  /** What a search looks into, made when first looked into. */
  readonly #text: (string | undefined)[] = [];
  live = 0;

  alive = new Uint8Array(0);
  procedure = new Uint32Array(0);
  clerk = new Uint32Array(0);
  channel = new Uint8Array(0);
  result = new Uint8Array(0);
  week = new Int32Array(0);
  received = new Float64Array(0);
  /** NaN: none. */
  end = new Float64Array(0);
  due = new Float64Array(0);
  /** Bits: papers missing or rejected, errors left open, warnings ignored, supplements. */
  flags = new Uint8Array(0);

  get size(): number {
    return this.rows.length;
  }

  /** Codes only, which are plain letters and digits. */
  text(at: number): string {
    return (this.#text[at] ??= `${this.rows[at]!.code} ${this.rows[at]!.procedure}`.toLowerCase());
  }

  /** Makes room beforehand, so that opening a large register copies nothing. */
  reserve(size: number): void {
    if (size <= this.alive.length) return;
    const room = Math.max(size, this.alive.length * 2, 1_024);
    for (const name of ['alive', 'channel', 'result', 'flags'] as const) this[name] = grown(this[name], room);
    for (const name of ['procedure', 'clerk'] as const) this[name] = grown(this[name], room);
    for (const name of ['received', 'end', 'due'] as const) this[name] = grown(this[name], room);
    this.week = grown(this.week, room);
  }

  positionOf(machine: string, id: string): number | undefined {
    return this.#positions.get(machine)?.get(id);
  }

  /** Puts a row at its place, or at a new one, and tells which. */
  put(row: RegisterRow, { end, due }: Worked): number {
    let own = this.#positions.get(row.machine);
    if (!own) this.#positions.set(row.machine, (own = new Map()));
    const at = own.get(row.id) ?? this.size;
    if (at === this.size) {
      this.reserve(at + 1);
      own.set(row.id, at);
    }
    this.live += Number(!row.deleted) - this.alive[at]!;
    this.rows[at] = row;
    this.alive[at] = Number(!row.deleted);
    this.procedure[at] = this.procedures.numberOf(row.procedure);
    this.clerk[at] = this.clerks.numberOf(row.clerk);
    this.channel[at] = this.channels.numberOf(row.channel);
    this.result[at] = this.results.numberOf(row.result);
    this.week[at] = weekAt(row.received);
    this.received[at] = row.received;
    this.end[at] = end ?? NaN;
    this.due[at] = due ?? NaN;
    this.flags[at] = flagsOf(row);
    this.#text[at] = undefined;
    return at;
  }
}

export const FLAGS = {
  'missing-papers': 1,
  'open-errors': 2,
  'ignored-warnings': 4,
  supplement: 8,
  'second-supplement': 16,
} as const;
export type Flag = keyof typeof FLAGS;

function flagsOf({ waits, papers, open, ignored }: RegisterRow): number {
  let flags: number = ignored.length > 0 ? FLAGS['ignored-warnings'] : 0;
  let supplements = 0;
  for (const { kind } of waits) if (kind === 'supplement') supplements++;
  if (supplements > 0) flags |= FLAGS.supplement;
  if (supplements > 1) flags |= FLAGS['second-supplement'];
  for (const { state } of papers)
    if (state === 'missing' || state === 'rejected') flags |= FLAGS['missing-papers'];
  for (const { severity } of open) if (severity === 'error') flags |= FLAGS['open-errors'];
  return flags;
}
