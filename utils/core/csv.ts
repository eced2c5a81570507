/** Tables for a spreadsheet, written so that a double click opens them right and no cell of them is ever run. */

/** A cell that begins so is a formula to a spreadsheet; so it is also after spaces, which some of them drop. */
const FORMULA = /^\s*[=+\-@\t\r]/;

/** Quoted where it must be; a beginning that would be a formula is marked as text by an apostrophe. */
function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /["\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as lines, cells apart by tabs. */
export const tableText = (rows: readonly (readonly string[])[], end: string): string =>
  rows.map((row) => `${row.map(cell).join('\t')}${end}`).join('');

/**
 * Rows as the bytes of a `.csv`: UTF-16LE with its byte-order mark, cells apart by tabs, lines by CRLF. Comma or semicolon
 * would depend on the regional settings of the PC; this is the one form that Excel takes apart by itself on every one.
 */
export function csvBytes(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const text = `\uFEFF${tableText(rows, '\r\n')}`;
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
