/** Tables into files: an Excel workbook, or the text table that every spreadsheet opens. */
import { isoAt, minuteAt } from '../../../utils/calendar/days';
import { csvBytes } from '../../../utils/core/csv';
import { run } from './run';
import type { Cell, Kind, Sheet } from './sheet';

export type { Cell, Column, Kind, Sheet } from './sheet';

/** @throws AbortError when `signal` ends it. */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await run({ write: sheets }, signal);
  if (!('written' in answer)) throw new Error('no workbook');
  return answer.written;
}

/** One table as `.csv`. The lines above the head are left out: what reads it expects the head first. */
export const csvOf = ({ columns, rows }: Sheet): Uint8Array<ArrayBuffer> =>
  csvBytes([
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map(({ kind }, at) => textOf(row[at] ?? null, kind))),
  ]);

const day = (iso: string): string => iso.split('-').reverse().join('/');
const two = (value: number): string => String(value).padStart(2, '0');
/**
 * A comma is a decimal point or nothing at all, depending on the PC: "69,90 %" with a space that does not break is text on every one,
 * and reads right. The counts it comes from stand beside it as numbers.
 */
const decimal = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');
/** What a spreadsheet would take for a number or a date although it is a code (`1.001193`). */
const NUMBER_LIKE = /^[\d.,/ -]+$/;

function textOf(cell: Cell, kind: Kind): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    if (kind === 'code' && NUMBER_LIKE.test(cell)) return `'${cell}`;
    return kind === 'day' ? day(cell) : cell;
  }
  if (kind === 'percent') return `${decimal(cell * 100, 2)}\u00A0%`;
  if (kind === 'day') return day(isoAt(cell));
  if (kind === 'moment') {
    const minute = Math.floor(minuteAt(cell));
    return `${day(isoAt(cell))} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  }
  return Number.isInteger(cell) ? String(cell) : `${decimal(cell, 2)}\u00A0`;
}
