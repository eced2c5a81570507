/** What of the blocks counts: of each row the copy with the highest number. */
import { keyOf, type RegisterRow } from '../supervision/register/types';
import { Words } from './sharing';
import type { Block, Edited } from './shelf';

/** Rows of a block; a change rewrites none of them. */
export const BLOCK = 500;

export class Copies {
  readonly #rows = new Map<string, { row: RegisterRow; block: number }>();
  readonly #edited = new Map<string, Edited>();
  readonly #words = new Words();
  /** By block: how many of its rows count. */
  readonly #counts = new Map<number, number>();
  /** What the newest block knew of. */
  #newest: { id: number; blocks: readonly number[]; of: number } = { id: 0, blocks: [], of: 0 };

  /** Also what was erased. */
  get size(): number {
    return this.#rows.size;
  }
  /** Rows that there were when the newest block was written. */
  get of(): number {
    return this.#newest.of;
  }
  row(key: string): RegisterRow | null {
    return this.#rows.get(key)?.row ?? null;
  }
  edited(key: string): Edited {
    return this.#edited.get(key) ?? {};
  }
  *all(): Generator<RegisterRow> {
    for (const { row } of this.#rows.values()) yield row;
  }

  has(block: number): boolean {
    return this.#counts.has(block);
  }
  /** Blocks that have been put together with others are none of ours any more. */
  keep(there: ReadonlySet<number>): void {
    for (const id of this.#counts.keys()) if (!there.has(id)) this.#counts.delete(id);
  }
  /** Numbers that the newest block knew of and that are not there: taken away by nobody of us. */
  lost(there: ReadonlySet<number>): number[] {
    return this.#newest.blocks.filter((id) => !there.has(id));
  }

  /** Takes the rows of a block in, where no newer copy is known. @returns those that count. */
  take(id: number, { rows, edited, blocks, of }: Block): RegisterRow[] {
    const taken: RegisterRow[] = [];
    for (const row of rows) {
      const key = keyOf(row);
      const known = this.#rows.get(key);
      if (known && known.block > id) continue;
      if (known) this.#counts.set(known.block, (this.#counts.get(known.block) ?? 1) - 1);
      this.#rows.set(key, { row: this.#words.share(row), block: id });
      const own = edited[key];
      if (own) this.#edited.set(key, own);
      else this.#edited.delete(key);
      taken.push(row);
    }
    this.#counts.set(id, taken.length);
    if (id > this.#newest.id) this.#newest = { id, blocks, of };
    return taken;
  }

  /**
   * Rows as blocks that may be written behind block `after`.
   *
   * @param others numbers that cannot be read and still stand there.
   */
  blocksOf(
    rows: readonly RegisterRow[],
    edited: ReadonlyMap<string, Edited>,
    { after, instead, others }: { after: number; instead: ReadonlySet<number>; others: readonly number[] },
  ): Block[] {
    const ids = [...this.#counts.keys(), ...others].filter((id) => !instead.has(id));
    const of = this.size + rows.filter((row) => !this.#rows.has(keyOf(row))).length;
    const blocks: Block[] = [];
    // also without rows: that blocks are gone must be known to the newest one
    for (let from = 0; from < rows.length || (from === 0 && instead.size > 0); from += BLOCK) {
      const some = rows.slice(from, from + BLOCK);
      const marked = some.flatMap((row) => {
        const key = keyOf(row);
        const own = edited.get(key) ?? this.edited(key);
        return Object.keys(own).length > 0 ? [[key, own] as const] : [];
      });
      ids.push(after + 1 + blocks.length);
      blocks.push({ rows: some, edited: Object.fromEntries(marked), blocks: [...ids], of });
    }
    return blocks;
  }

  /** Blocks of which less than half counts, and what of them does. */
  lean(): { blocks: number[]; rows: RegisterRow[] } {
    const blocks = [...this.#counts].filter(([, count]) => count < BLOCK / 2).map(([id]) => id);
    const from = new Set(blocks);
    const rows = [...this.#rows.values()].filter(({ block }) => from.has(block)).map(({ row }) => row);
    return { blocks, rows };
  }
  get leanBlocks(): number {
    let count = 0;
    for (const rows of this.#counts.values()) if (rows < BLOCK / 2) count++;
    return count;
  }
}
