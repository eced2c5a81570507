/** One tab stop per list: arrows move between its rows (`data-row`), Home and End go to the ends. */
import { isWriting } from './hand';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

export function moveAmongRows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = STEPS[event.key];
  if (!step || isWriting(event.target) || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const item = (event.target as Element).closest('li');
  const at = rows.findIndex((row) => item?.contains(row));
  rows[step(at, rows.length - 1)]?.focus();
  event.preventDefault();
}
