/** The orders in which a register can be shown. Each is sorted once and mended after changes, so that a filter only walks along it. */
import type { Columns } from './columns';

export const SORTS = ['received', 'due', 'end', 'code', 'procedure', 'clerk'] as const;
export type Sort = (typeof SORTS)[number];

type Compare = (a: number, b: number) => number;

/** Ascending; what is not known comes last. Equal rows: the newest received first, then by id, so that any machine shows the same. */
function comparing(columns: Columns, by: Sort): Compare {
  const { rows, received } = columns;
  const last: Compare = (a, b) => received[b]! - received[a]! || (rows[a]!.id < rows[b]!.id ? -1 : 1);
  if (by === 'received') return (a, b) => received[a]! - received[b]! || (rows[a]!.id < rows[b]!.id ? -1 : 1);
  if (by === 'due' || by === 'end') {
    const column = columns[by];
    const value = (at: number): number => (Number.isNaN(column[at]!) ? Infinity : column[at]!);
    return (a, b) => (value(a) === value(b) ? last(a, b) : value(a) - value(b));
  }
  if (by === 'code') {
    const text = Array.from(rows, (_, at) => columns.text(at));
    return (a, b) => (text[a] === text[b] ? last(a, b) : text[a]! < text[b]! ? -1 : 1);
  }
  const column = columns[by];
  const rank = ranks(by === 'procedure' ? columns.procedures.list : columns.clerks.list);
  return (a, b) => rank[column[a]!]! - rank[column[b]!]! || last(a, b);
}

/** Place of each word in the alphabet of codes. */
function ranks(list: readonly string[]): Uint32Array {
  const places = new Uint32Array(list.length);
  const sorted = list.map((_, at) => at).sort((a, b) => (list[a]! < list[b]! ? -1 : 1));
  for (const [place, at] of sorted.entries()) places[at] = place;
  return places;
}

export class Orders {
  readonly #kept = new Map<Sort, Uint32Array>();
  /** Positions that have changed since, by order. */
  readonly #changed = new Map<Sort, Set<number>>();

  constructor(private readonly columns: Columns) {}

  touch(position: number): void {
    for (const set of this.#changed.values()) set.add(position);
  }

  /** All positions in this order, ascending. */
  by(sort: Sort): Uint32Array {
    const old = this.#kept.get(sort);
    const changed = this.#changed.get(sort);
    if (old && changed?.size === 0) return old;
    const compare = comparing(this.columns, sort);
    const order =
      old && changed && changed.size < old.length / 8
        ? mended(old, changed, compare)
        : Uint32Array.from({ length: this.columns.size }, (_, at) => at).sort(compare);
    this.#kept.set(sort, order);
    this.#changed.set(sort, new Set());
    return order;
  }
}

/** What has changed is taken out, sorted by itself, and merged in again. */
function mended(old: Uint32Array, changed: ReadonlySet<number>, compare: Compare): Uint32Array {
  const rest = old.filter((at) => !changed.has(at));
  const fresh = Uint32Array.from(changed).sort(compare);
  const order = new Uint32Array(rest.length + fresh.length);
  let [a, b] = [0, 0];
  for (let at = 0; at < order.length; at++) {
    const takesRest = b >= fresh.length || (a < rest.length && compare(rest[a]!, fresh[b]!) < 0);
    order[at] = takesRest ? rest[a++]! : fresh[b++]!;
  }
  return order;
}
