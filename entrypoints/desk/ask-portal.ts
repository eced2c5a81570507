/** Asks the national portal from its own tab: the request is that page's, with its cookies; the desk itself sends nothing. */
import { browser } from 'wxt/browser';
import type { PortalPost } from '@/utils/records/portal-api';

const PORTAL = 'https://dichvucong.gov.vn';
/** Longest answer taken over, characters: a search brings fifty lines, the longest record 60,000. */
const LONGEST = 4_000_000;

/** Runs in the portal's tab, so it may use nothing from outside. */
async function ask(url: string, body: string, longest: number): Promise<{ status: number; text: string }> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal: AbortSignal.timeout(30_000),
  });
  return { status: answer.status, text: (await answer.text()).slice(0, longest) };
}

export const askPortal: PortalPost = async (path, body) => {
  const [tab] = await browser.tabs.query({ url: `${PORTAL}/*` });
  if (tab?.id === undefined) throw new Error('no tab of the portal');
  const [answer] = await browser.scripting.executeScript({
    target: { tabId: tab.id },
    func: ask,
    args: [PORTAL + path, JSON.stringify(body), LONGEST],
  });
  const reply = answer?.result as { status: number; text: string } | undefined;
  if (!reply) throw new Error('no answer');
  return reply;
};
