/** Somebody's table: an Excel workbook, a `.csv` of any make, or what was pasted. */
import { fold } from '../../../utils/core/text';
import { kindOf, textOf } from './bytes';
import type { ReadCell } from './cells';
import type { TableFault } from './job';
import { run } from './run';
import { rowsOf } from './text-table';

export { asCode, asDay, type CellFault, type ReadCell, type ReadCode, type ReadDay } from './cells';
export type { TableFault } from './job';

export interface ReadRow {
  /** As the spreadsheet counts its lines, from 1. */
  line: number;
  cells: ReadCell[];
}
export type ReadTable = { ok: true; rows: ReadRow[] } | { ok: false; why: TableFault };

export const MOST_BYTES = 20_000_000;

/** Rows that hold something, of the first sheet. @throws AbortError when `signal` ends it. */
export async function readTable(from: Blob | string, signal?: AbortSignal): Promise<ReadTable> {
  if (typeof from === 'string') return table(grid(from));
  if (from.size > MOST_BYTES) return { ok: false, why: 'too-large' };
  const bytes = new Uint8Array(await from.arrayBuffer());
  const kind = kindOf(bytes);
  if (kind === 'xls') return { ok: false, why: 'old-excel' };
  if (kind === 'unknown') return { ok: false, why: 'no-table' };
  if (kind === 'text') return table(grid(textOf(bytes)));
  try {
    const answer = await run({ read: from }, signal);
    return 'grid' in answer ? table(answer.grid) : { ok: false, why: 'broken' };
  } catch (error) {
    if (signal?.aborted) throw error;
    return { ok: false, why: 'broken' };
  }
}

const grid = (text: string): ReadCell[][] =>
  rowsOf(text).map((row) => row.map((cell) => ({ kind: 'text', text: cell.trim() })));

function table(cells: readonly ReadCell[][]): ReadTable {
  const rows = cells
    .map((row, at) => ({ line: at + 1, cells: row }))
    .filter((row) => row.cells.some(({ text }) => text.trim() !== ''));
  return rows.length === 0 ? { ok: false, why: 'empty' } : { ok: true, rows };
}

export interface Headed<Key extends string> {
  /** Where each column stands; null: the table has none of that name. */
  columns: Record<Key, number | null>;
  /** Those below the head; all of them where no head was found. */
  rows: readonly ReadRow[];
  found: boolean;
}

/** How far down a head is looked for: letterheads stand above it. */
const HEAD_WITHIN = 15;

/**
 * Finds the head of a table by its words, compared without marks and case; earlier words win over later ones, whole cells over parts.
 *
 * @example headed(rows, { code: ['mã hồ sơ', 'số hồ sơ'], finished: ['ngày kết thúc', 'ngày xong'] })
 */
export function headed<Key extends string>(
  rows: readonly ReadRow[],
  wanted: Readonly<Record<Key, readonly string[]>>,
): Headed<Key> {
  const keys = Object.keys(wanted) as Key[];
  const looks = rows.slice(0, HEAD_WITHIN).map(({ cells }) => {
    const titles = cells.map(({ text }) => fold(text));
    const taken = new Set<number>();
    const columns = keys.map((key) => {
      const at = columnOf(titles, wanted[key].map(fold), taken);
      if (at !== null) taken.add(at);
      return at;
    });
    return { columns, hits: taken.size };
  });
  const best = looks.reduce((most, { hits }) => Math.max(most, hits), 0);
  const at = looks.findIndex(({ hits }) => hits === best);
  const columns = best === 0 ? keys.map(() => null) : looks[at]!.columns;
  return {
    columns: Object.fromEntries(keys.map((key, index) => [key, columns[index]])) as Record<
      Key,
      number | null
    >,
    rows: best === 0 ? rows : rows.slice(at + 1),
    found: best > 0,
  };
}

function columnOf(titles: readonly string[], words: readonly string[], taken: ReadonlySet<number>) {
  for (const fits of [(title: string, word: string) => title === word, hasWords])
    for (const word of words) {
      const at = titles.findIndex((title, index) => !taken.has(index) && fits(title, word));
      if (at >= 0) return at;
    }
  return null;
}
/** In a head, not in a sentence above it. */
const hasWords = (title: string, word: string): boolean =>
  title.length < word.length + 30 && ` ${title} `.includes(` ${word} `);
