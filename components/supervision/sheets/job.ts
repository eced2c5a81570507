/** What is asked of the sheets' worker, and what it answers. */
import type { ReadCell } from './cells';
import type { Sheet } from './sheet';

/**
 * `too-large` · `old-excel`: a `.xls` · `protected`: with a password, which looks like a `.xls` · `no-table`: no spreadsheet and no
 * text · `broken`: a workbook that cannot be opened · `empty`
 */
export type TableFault = 'too-large' | 'old-excel' | 'no-table' | 'broken' | 'empty';

export type Job = { write: readonly Sheet[] } | { read: Blob };
export type Answer = { written: Uint8Array<ArrayBuffer> } | { grid: ReadCell[][] } | { failed: string };
