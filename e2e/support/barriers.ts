/** What a machine can find of barriers on a page or in a frame: axe with every rule, and measures of ours for what axe does not look at. */
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { sight } from './sight-in-page';

type Place = Page | Frame;

export interface Look {
  /** Only what is inside; default: the whole page. */
  within?: string;
  /** Frames of somebody else's inside are not looked at. */
  alone?: boolean;
  /** Rules that cannot hold where a piece is shown without its page. */
  without?: readonly string[];
}

/** Everything axe knows of WCAG 2.2 A and AA and of good practice, targets of 24 px included. One sentence each. */
export async function barriers(place: Place, { within, alone, without = [] }: Look = {}): Promise<string[]> {
  if (!(await place.evaluate(() => 'axe' in window))) await place.evaluate(axe.source);
  return place.evaluate(
    async ({ within, alone, without }) => {
      const run = (window as unknown as { axe: typeof axe }).axe;
      const off = without.map((id) => [id, { enabled: false }] as const);
      const found = await run.run(within ? document.querySelector(within)! : document, {
        resultTypes: ['violations'],
        iframes: !alone,
        rules: { 'target-size': { enabled: true }, ...Object.fromEntries(off) },
      });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    },
    { within, alone, without },
  );
}

interface Sight {
  ring(): string | null;
  edges(): string[];
  stops(): Promise<string[]>;
  cut(): string[];
  moving(): string[];
}
export type Measure = Exclude<keyof Sight, 'ring'>;

const INSIDE = () => (window as unknown as { sight: Sight }).sight;
async function look<T>(place: Place, what: string): Promise<T> {
  if (!(await place.evaluate(() => 'sight' in window))) await place.evaluate(`(${String(sight)})()`);
  return place.evaluate(`(${String(INSIDE)})().${what}()`) as Promise<T>;
}

/** One of our own measures over the page as it stands. */
export async function measure(page: Page, what: Measure): Promise<string[]> {
  // rings are for whoever uses keys
  if (what === 'stops') await page.keyboard.press('Tab');
  return look(page, what);
}

/** Is what has the focus well seen? Null: it is. */
export const ring = (place: Place): Promise<string | null> => look(place, 'ring');

/** What a person who needs wider text sets for every page (1.4.12). */
export const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;
