/**
 * P2: from the moment the form is there to the panel beside it with its first assessment. By the page's clock and the panel's, which
 * are two processes' but one machine's. The form stands in the page from the beginning, or comes by script a while later.
 *
 * The panel shows nothing before its first assessment (`shows` in its controller), so what the browser records as its first paint with content is that
 * assessment on the screen: nothing of ours stands in the page or in the panel to take the time.
 */
import { bare, type BareTab } from './bare';
import type { Crew } from './crew';
import { bar, type Bench } from './measure';
import { ADDRESS } from './pages';

const FIELDS = 300;
/** The page is quiet before the late form comes. */
const LATER_MS = 2_300;
/** The panel, and all that it fetches behind its first assessment, has come to rest. */
const REST_MS = 900;
/** Openings of each kind in a round. */
const VISITS = 5;

/** In the panel: milliseconds since 1970; null while nothing is painted. */
const SHOWN = `(() => {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return document.querySelector('[data-row]') && paint ? performance.timeOrigin + paint.startTime : null;
})()`;
/** In the page: the form is in it when its text is read; our scout may begin only then. */
const PARSED = `performance.timeOrigin + performance.getEntriesByType('navigation')[0].domInteractive`;

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** @param begun when the form was there, in the page. */
async function opening(tab: BareTab, begun: string): Promise<number> {
  // asked when it is over: who asks takes part in it
  await rest(REST_MS);
  const shown = await tab.readPanel<number>(SHOWN);
  return shown - (await tab.read<number>(begun));
}

export function openBench(crew: Crew): Bench {
  const [present, late]: [number[], number[]] = [[], []];
  return {
    async round() {
      const browser = await bare(crew.port);
      const tab = await browser.tab(ADDRESS.form(FIELDS));
      await tab.readPanel(SHOWN);
      for (let visit = 0; visit < VISITS; visit++) {
        await rest(REST_MS);
        await tab.go(ADDRESS.form(FIELDS));
        present.push(await opening(tab, PARSED));
      }
      for (let visit = 0; visit < VISITS; visit++) {
        await tab.go(ADDRESS.form(FIELDS, true));
        await rest(LATER_MS + Math.random() * 500);
        await tab.read('window.show()');
        late.push(await opening(tab, 'window.shownAt'));
      }
      await browser.close();
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
