/** The first sheet of an Excel workbook that holds anything, cell by cell, as it was kept: numbers with all their digits, dates as days. */
import readXlsx from 'read-excel-file/browser';
import { isoOf } from '../../../utils/calendar/days';
import { EMPTY, type ReadCell } from './cells';

/** A number as the file writes it: as a number of JavaScript long codes would lose digits before anybody could complain. */
class Digits {
  constructor(readonly text: string) {}
}

/** @param name another than the first sheet that holds anything. */
export async function gridOf(file: Blob, name?: string): Promise<ReadCell[][]> {
  const sheets = await readXlsx(file, { parseNumber: (text) => new Digits(text) });
  const rows: readonly (readonly unknown[])[] =
    sheets.find(({ sheet, data }) => (name === undefined ? data.length > 0 : sheet === name))?.data ?? [];
  return rows.map((row) => row.map(cellOf));
}

const DAY = 86_400_000;
function cellOf(value: unknown): ReadCell {
  if (value instanceof Digits) return { kind: 'number', text: plainDigits(value.text) };
  if (value instanceof Date) return dayCell(value.getTime());
  return typeof value === 'string' ? { kind: 'text', text: value } : EMPTY;
}

/** A spreadsheet's day has no zone; the library tells it as that of UTC. Seconds that lack a hair belong to the next minute. */
function dayCell(at: number): ReadCell {
  const minutes = Math.round(at / 60_000);
  const day = isoOf(Math.floor(minutes / 1440));
  const minute = minutes - Math.floor(minutes / 1440) * 1440;
  const text = day.split('-').reverse().join('/');
  return { kind: 'day', text, day, minute: at % DAY === 0 ? null : minute };
}

/** `2.6E+1` as `26`; longer ones are left as they are, so that it shows that digits are lost. */
function plainDigits(text: string): string {
  if (!/e/i.test(text)) return text;
  const value = Number(text);
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : text;
}
