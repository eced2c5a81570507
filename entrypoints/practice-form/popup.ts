/**
 * A list that opens from a box, for families whose lists are no `<select>`: opened by a press or the keyboard, searched where it is long,
 * chosen from by a press, by Enter, or closed by Escape. The family says what the entries look like and where they stand.
 */
import { fold } from '@/utils/core/text';

/** So many entries need a search box. */
export const LONG = 12;

export interface Popup {
  readonly isOpen: boolean;
  toggle(): void;
  close(): void;
}

export interface PopupParts {
  /** What is pressed and keeps the focus; the keyboard is heard here too. */
  trigger: HTMLElement;
  options(): readonly string[];
  /** Puts an empty list on the page; what it returns is emptied and filled again at each search. */
  show(): { list: HTMLElement; search: HTMLInputElement | null };
  /** One entry, of one element. */
  entry(text: string): HTMLElement;
  /** Takes the list off the page. */
  hide(): void;
  pick(text: string): void;
}

export function popup({ trigger, options, show, entry, hide, pick }: PopupParts): Popup {
  let open: { list: HTMLElement; search: HTMLInputElement | null } | null = null;
  let rows: HTMLElement[] = [];
  let at = -1;

  const mark = (next: number): void => {
    rows[at]?.classList.remove('active');
    at = rows.length === 0 ? -1 : Math.max(0, Math.min(rows.length - 1, next));
    rows[at]?.classList.add('active');
    rows[at]?.scrollIntoView?.({ block: 'nearest' });
  };
  function fill(query: string): void {
    if (!open) return;
    const wanted = fold(query.trim());
    const found = options().filter((text) => fold(text).includes(wanted));
    for (const row of rows) row.remove();
    rows = found.map((text) => {
      const row = entry(text);
      row.addEventListener('click', () => take(text));
      return row;
    });
    open.list.append(...rows);
    at = -1;
    if (query !== '') mark(0);
  }
  function take(text: string): void {
    close();
    pick(text);
  }
  function close(): void {
    if (!open) return;
    const inside = open.list.contains(document.activeElement) || open.search === document.activeElement;
    open = null;
    rows = [];
    hide();
    trigger.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', beside, true);
    if (inside) trigger.focus();
  }
  function toggle(): void {
    if (open) return close();
    open = show();
    fill('');
    trigger.setAttribute('aria-expanded', 'true');
    open.search?.addEventListener('input', () => fill(open?.search?.value ?? ''));
    open.search?.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', beside, true);
  }
  const beside = (event: Event): void => {
    const path = event.composedPath();
    if (open && !path.includes(open.list) && !path.includes(trigger)) close();
  };
  /** Typing on a closed list opens it and searches, as the browser's own lists do. */
  function onKey(event: KeyboardEvent): void {
    const { key } = event;
    const letter = key.length === 1 && key !== ' ' && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!open && (letter || key === 'Enter' || key === ' ' || key === 'ArrowDown')) {
      toggle();
      // the letter itself goes into the box that has just come
      if (open) (open as { search: HTMLInputElement | null }).search?.focus();
      if (!letter) event.preventDefault();
      return;
    }
    if (!open) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') mark(at + (key === 'ArrowDown' ? 1 : -1));
    else if (key === 'Enter') rows[at]?.click();
    else if (key === 'Escape') close();
    else if (key === 'Tab') return close();
    else if (letter && !open.search)
      mark(rows.findIndex((row) => fold(row.textContent ?? '').startsWith(fold(key))));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  trigger.addEventListener('keydown', onKey);
  return {
    get isOpen() {
      return open !== null;
    },
    toggle,
    close,
  };
}
