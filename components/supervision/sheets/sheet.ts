/** A table on its way into a spreadsheet: typed columns and plain values. What it says is decided by whoever makes it. */

/**
 * `text` and `code`: always text, a code never becomes a number · `percent`: a share 0 … 1 · `day`: an ISO day, or a moment of which
 * only the day is shown · `moment`: ms since 1970. Days and moments are those of Vietnam.
 */
export type Kind = 'text' | 'code' | 'number' | 'percent' | 'day' | 'moment';

export interface Column {
  title: string;
  kind: Kind;
  /** In characters. */
  width?: number;
}

/** Null: an empty cell. A text in a column of numbers stays a text ("không phát sinh"). */
export type Cell = string | number | null;

export interface Sheet {
  /** On the tab; what a tab may not bear is left out. */
  name: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** Lines above the head: what it is, of whom, of when. */
  above?: readonly string[];
  landscape?: boolean;
}
