/** Whose panel is this? Nobody reads the form for a panel that is not paired, so it is asked before anything else of the page is made ready. */
import { ask } from '@/utils/messaging/client';
import type { Answer, Pairing } from '@/utils/messaging/protocol';
import { lookAfterWorker } from '@/utils/messaging/revive';

/** A worker that has to be started first is there within a third of it, ms. */
const WORKER_MS = 700;

/** The dock tells of its ticket in the moment in which it loads us: on a PC under load we may be here before its word is. In ms. */
const TICKET_PAUSES = [100, 300, 900];

async function pairBy(nonce: string): Promise<Answer<Pairing>> {
  for (const pause of TICKET_PAUSES) {
    const answer = await ask({ type: 'panel.pair', nonce });
    if (answer.ok || answer.reason !== 'not-allowed') return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return ask({ type: 'panel.pair', nonce });
}

/** @param hash of the panel's address: the dock's ticket, or `tab=<id>` in a tab of its own. */
export async function pair(hash: string): Promise<Answer<Pairing>> {
  const isFramed = window.top !== window;
  // without a ticket: of a version that was replaced, and nobody came
  if (hash === '' && isFramed) await lookAfterWorker(WORKER_MS);
  const tab = /^tab=(\d{1,10})$/.exec(hash);
  if (!tab) return pairBy(hash.slice(0, 64));
  // Never inside a frame: there a page could lay itself around somebody else's tab.
  if (isFramed) return { ok: false, reason: 'not-allowed' };
  return ask({ type: 'panel.attach', tabId: Number(tab[1]) });
}
