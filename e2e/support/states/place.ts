/** What a place is, and how its states are come to. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

export interface State {
  name: string;
  show(page: Page): Promise<unknown>;
}

export interface Place {
  name: string;
  /** The window at 100 %, and what is left of it at 200 %, CSS px. */
  size: { width: number; height: number };
  zoomed: { width: number; height: number };
  /** Shown without the page around it: what only a whole page can have is not asked for. */
  piece?: true;
  open(): Promise<{ page: Page; states: readonly State[]; close(): Promise<unknown> }>;
}

export const DESK = { width: 1366, height: 768 };
export const DESK_ZOOMED = { width: 683, height: 384 };
export const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
export const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .last()
    .click();
