/**
 * P10: what agent and panel hold on the form of 300 fields, and whether that grows with the work of a day. Both are pages of one tab in two
 * processes; each is asked for its script objects after a collection. A day is a hundred dossiers in one tab of a single-page portal:
 * the address changes, the form is drawn anew, somebody types. The page with the empty script bears the same hand, and the panel is only
 * asked through the protocol: what a driver puts into a page to find its boxes weighs a third of a megabyte, and is not ours (2026-11).
 */
import type { CDPSession, Page } from 'playwright-core';
import type { Crew } from './crew';
import { bar, median, over, paired, type Bench } from './measure';
import { ADDRESS } from './pages';
import { counters, panelBeside } from './support';

const FIELDS = 300;
const DOSSIERS = Number(process.env['DOSSIERS'] ?? 100);
/** The first ones fill tables of words, after that nothing may be added. */
const WARM = 10;
const MB = 1_048_576;

export function memoryBench(crew: Crew): Bench {
  const held: Record<'empty' | 'page' | 'panel', number[]> = { empty: [], page: [], panel: [] };
  const grown: number[] = [];
  return {
    async round() {
      const empty = await opened(crew, 'empty');
      for (let dossier = 0; dossier < WARM; dossier++) await work(empty.page, dossier);
      held.empty.push(await heap(empty.cdp));
      await empty.page.close();

      const { page, cdp } = await opened(crew, 'ours');
      const both = async (): Promise<[number, number]> => [await heap(cdp), await heapOfPanel(page)];
      for (let dossier = 0; dossier < WARM; dossier++) await work(page, dossier);
      const [inPage, inPanel] = await both();
      held.page.push(inPage);
      held.panel.push(inPanel);
      for (let dossier = WARM; dossier < DOSSIERS; dossier++) await work(page, dossier);
      const [laterInPage, laterInPanel] = await both();
      grown.push(laterInPage - inPage + laterInPanel - inPanel);
      await page.close();
    },
    bars: () => [
      bar('P10', 'agent in the page, over an empty script', paired(held.page, held.empty, over), {
        unit: 'MB',
        limit: 8,
        beside: `empty ${median(held.empty).toFixed(1)} MB, page with ours ${median(held.page).toFixed(1)} MB`,
      }),
      bar(
        'P10',
        'agent and panel, over an empty script',
        paired(held.page, held.empty, over).map((mb, at) => mb + held.panel[at]!),
        {
          unit: 'MB',
          limit: 8,
          beside: `of that the panel ${median(held.panel).toFixed(1)} MB`,
        },
      ),
      bar('P10', `growth from dossier ${WARM} to ${DOSSIERS}`, grown, { unit: 'MB', limit: 1 }),
    ],
  };
}

async function opened(crew: Crew, who: 'empty' | 'ours'): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await (await crew.of(who)).context.newPage();
  const cdp = await counters(page);
  await page.goto(ADDRESS.form(FIELDS), { waitUntil: 'load' });
  if (who === 'ours') await panelBeside(page);
  await page.waitForTimeout(1_500);
  return { page, cdp };
}

/** The panel begins anew with each dossier: what is asked is the one that stands there now, once its engine and its data have come. */
async function heapOfPanel(page: Page): Promise<number> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; await page.waitForTimeout(100)) {
    const frame = page.frames().find((one) => one.url().startsWith('chrome-extension:'));
    const cdp =
      frame &&
      (await page
        .context()
        .newCDPSession(frame)
        .catch(() => null));
    if (!cdp) continue;
    try {
      const { result } = await cdp.send('Runtime.evaluate', {
        expression: `document.querySelector('[data-row]') !== null`,
      });
      if (result.value === true) return await heap(cdp);
    } finally {
      await cdp.detach();
    }
  }
  throw new Error('The panel has not assessed the form.');
}

async function heap(cdp: CDPSession): Promise<number> {
  // twice: what finalizers let go of is free only then
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / MB;
}

/** One dossier: another address, the form drawn anew, a few fields typed. */
async function work(page: Page, dossier: number): Promise<void> {
  await page.evaluate((at) => history.pushState(null, '', `/e-form/dossier-${at}`), dossier);
  await page.evaluate('window.redraw(2, 20)');
  const fields = page.locator('x-input input');
  for (let at = 1; at <= 5; at++) {
    await fields.nth(at).focus();
    await page.keyboard.insertText(`Hồ sơ ${dossier}, dòng ${at}`);
  }
  await page.waitForTimeout(300);
}
