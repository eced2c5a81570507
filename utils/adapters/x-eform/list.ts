/** The drop-down of the e-form: a header that tells the choice, and rows that mostly exist only while it is open. */
import { cleanInvisible } from '../../core/text';
import { ownText } from '../../dom/label';
import { memo } from '../../dom/memo';
import { visible } from '../../dom/visible';
import { isNoEntry, isPlaceholder } from '../options';

const ROOT = '[id^="custom-select-"]';
const ROWS = '.input-field-select-options';
/** Every arrow glyph seen on headers, with the variation selector some fonts need. */
const ARROWS = /[\u25B2-\u25C5\u23F6-\u23F7\u2303\u2304]\uFE0E?\uFE0F?/g;

/** Outermost drop-downs below an element, in page order. */
export const listsIn = (host: Element): Element[] =>
  [...host.querySelectorAll(ROOT)].filter((el) => !el.parentElement?.closest(ROOT));

export const listOf = (host: Element): Element =>
  host.matches(ROOT) ? host : (host.querySelector(ROOT) ?? host);

export const headerOf = (list: Element): HTMLElement | null =>
  list.querySelector<HTMLElement>('.input-field-select') ?? list.querySelector<HTMLElement>('div[tabindex]');

const tidy = memo((text) => cleanInvisible(text.replace(ARROWS, ' ')));
const plain = (el: Element): string => tidy(ownText(el));

/** The chosen entry, '' for none. */
export function chosen(list: Element): string {
  const header = headerOf(list);
  const text = header ? plain(header) : '';
  return isPlaceholder(text) ? '' : text;
}

/** All rows in the DOM now, messages and placeholder included. */
export function rowsOf(list: Element): HTMLElement[] {
  const header = headerOf(list);
  const box = list.querySelector(ROWS) ?? list;
  return [...box.querySelectorAll<HTMLElement>('div,li')].filter(
    (row) => !row.querySelector('div,li,input') && !header?.contains(row) && !row.contains(header),
  );
}

export interface Entry {
  row: HTMLElement;
  text: string;
}

/** Entries that can be chosen. */
export const entriesOf = (list: Element): Entry[] =>
  rowsOf(list)
    .map((row) => ({ row, text: plain(row) }))
    .filter(({ text }) => text !== '' && !isPlaceholder(text) && !isNoEntry(text));

/** The row that empties the list's choice, e.g. `-- Chọn --`. */
export const emptyRow = (list: Element): HTMLElement | null =>
  rowsOf(list).find((row) => plain(row) !== '' && isPlaceholder(plain(row))) ?? null;

export const isOpen = (list: Element): boolean => {
  const row = list.querySelector(ROWS) ?? rowsOf(list)[0];
  return row !== null && row !== undefined && visible(row);
};

export const searchBox = (list: Element): HTMLInputElement | null =>
  list.querySelector<HTMLInputElement>('input[placeholder^="Tìm kiếm"],input[type=search]');
