/** A portal's page with a panel beside it, in Firefox: what `support/seat.ts` is for Chromium. */
import type { DiagnosisAnswer, DiagnosisReport } from '../../utils/session/panel/diagnosis';
import type { Seat } from '../support/seat';
import { eventually, type Place } from './bidi';
import type { Firefox } from './browser';

type Message = { type: 'panel.report' | 'panel.fill'; values?: Record<string, string> };

/** Asks the panel beside the tab with this address, from the background as `npm run inspect` does. */
async function askPanel({ chrome }: Firefox, address: string, message: Message): Promise<DiagnosisReport> {
  const answer = (await chrome.evaluate(
    async (asked, url) => {
      const tabs = await browser.tabs.query({});
      const tab = tabs.find((each) => each.url === url);
      return tab?.id === undefined ? null : browser.tabs.sendMessage(tab.id, { ...asked, tabId: tab.id });
    },
    message,
    address,
  )) as DiagnosisAnswer | null;
  if (!answer?.ok) throw new Error(`The panel refused: ${answer?.reason ?? 'no answer'}`);
  return answer.value;
}

export function seatIn(firefox: Firefox, page: Place): Seat {
  const address = (): Promise<string> => page.evaluate(() => location.href);
  const fill: Seat['fill'] = async (values) =>
    askPanel(firefox, await address(), { type: 'panel.fill', values });
  return {
    evaluate: (fn) => page.evaluate(fn),
    fill,
    async until(holds, timeout) {
      const url = await address();
      let last: DiagnosisReport | null = null;
      let trouble: unknown = null;
      return eventually(
        'a report as expected',
        async () => {
          last = await askPanel(firefox, url, { type: 'panel.report' }).catch((error: unknown) => {
            trouble = error;
            return null;
          });
          return last && holds(last) ? last : null;
        },
        timeout,
      ).catch((error: unknown) => {
        const said = last
          ? `last: ${JSON.stringify({ ...last, fields: last.fields.length })}`
          : String(trouble);
        throw new Error(`${String(error)}; ${said}`);
      });
    },
  };
}

/** The frame of our panel beside a page, once it is there. It lies in a shadow tree that the page cannot open. */
export function panelIn({ origin }: Firefox, page: Place): Promise<Place> {
  return eventually('a panel', async () => {
    const frame = (await page.frames()).find(({ url }) => url.startsWith(`${origin}/`));
    const isPaired = await frame
      ?.evaluate(() => document.querySelector('.panel') !== null)
      .catch(() => false);
    return isPaired ? frame : null;
  });
}
