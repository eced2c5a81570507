/**
 * P2: from the moment the form is there to the panel beside it with its first assessment. By the page's clock and the panel's, which
 * are two processes' but one machine's. The form stands in the page from the beginning, or comes by script a while later.
 */
import type { Page } from 'playwright-core';
import type { Crew } from './crew';
import { bar, type Bench } from './measure';
import { ADDRESS } from './pages';

const FIELDS = 300;
/** The page is quiet before the late form comes. */
const LATER_MS = 2_300;

/** In every document of the browser: when did the first row of the checklist stand on the screen? */
const WATCH = `if (location.protocol === 'chrome-extension:') {
  const look = () => {
    if (!document.querySelector('[data-row]')) return requestAnimationFrame(look);
    requestAnimationFrame(() => (window.assessedAt = performance.timeOrigin + performance.now()));
  };
  look();
}`;

interface Shown {
  assessedAt?: number;
  shownAt: number | null;
}

export function openBench(crew: Crew): Bench {
  const [present, late]: [number[], number[]] = [[], []];
  return {
    async round() {
      const { context } = await crew.of('ours');
      const page = await context.newPage();
      await page.addInitScript(WATCH);
      await page.goto(ADDRESS.form(FIELDS), { waitUntil: 'load' });
      await assessedAt(page);
      await page.reload({ waitUntil: 'load' });
      // the form is in the page when its text is read; our scout may begin only then
      present.push((await assessedAt(page)) - (await page.evaluate(parsedAt)));
      await page.goto(ADDRESS.form(FIELDS, true), { waitUntil: 'load' });
      await page.waitForTimeout(LATER_MS + Math.random() * 500);
      await page.evaluate('window.show()');
      const at = await assessedAt(page);
      late.push(at - ((await page.evaluate(() => (window as unknown as Shown).shownAt)) ?? Number.NaN));
      await page.close();
    },
    bars: () => [
      bar('P2', `form of ${FIELDS} there → panel with its first assessment`, present, {
        unit: 'ms',
        limit: 200,
      }),
      bar('P2', 'the same for a form that comes later, by script', late, { unit: 'ms', limit: 200 }),
    ],
  };
}

/** Runs in the page. */
function parsedAt(): number {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return performance.timeOrigin + load!.domInteractive;
}

async function assessedAt(page: Page): Promise<number> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const panel = page.frames().find((frame) => frame.url().startsWith('chrome-extension:'));
    const at = await panel?.evaluate(() => (window as unknown as Shown).assessedAt ?? null).catch(() => null);
    if (at) return at;
    await page.waitForTimeout(30);
  }
  throw new Error('The panel has not assessed the form.');
}
