import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from 'wxt/browser';
import { PANEL_PORT, SAVE_PORT } from '@/utils/messaging/ports';
import type { Request } from '@/utils/messaging/protocol';
import { startAgent, type Agent } from '@/utils/session/agent/agent';
import { dock } from '@/utils/session/agent/dock';
import { awaitSuccessor, type Heritage } from '@/utils/session/agent/heritage';
import { sweepRemains } from '@/utils/session/agent/remains';
import type { Port } from '@/utils/session/agent/save-client';

/** One agent per document and per life of the extension (each has a world of its own); a second injection is a no-op. */
interface World {
  soTayAgent?: boolean;
  /** Where the page was open before this version began: sends an agent that was cut off away (`heir.ts`). */
  soTayHeir?: () => Heritage | null;
}

/** So long an agent that was cut off keeps the page as it is for its successor, ms. An update takes less than one second. */
const HEIRLESS = 10_000;
/** Is the extension that this script belongs to still there? Where it is not, each of its functions throws. */
const alive = (): boolean => browser.runtime?.id !== undefined;

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world.soTayAgent) return;
  world.soTayAgent = true;
  // chosen when it is built: elsewhere the one before cleans up behind itself, and the agent has no room for it
  if (import.meta.env.FIREFOX) sweepRemains(document, browser.runtime.getURL(''));

  const life = new AbortController();
  const heritage = world.soTayHeir?.();
  let agent: Agent | null = null;

  const ask = async (request: Request): Promise<unknown> => {
    try {
      return await browser.runtime.sendMessage(request);
    } catch {
      // gone: nobody answers
    }
  };
  /** Nobody comes after an extension that was switched off or removed. */
  const lost = (): unknown => setTimeout(() => alive() || life.abort(), HEIRLESS);
  awaitSuccessor(
    window,
    () => {
      if (alive()) return;
      const left = agent?.heritage;
      life.abort();
      return left;
    },
    life.signal,
  );
  agent = startAgent({
    window,
    connectSave() {
      try {
        const port = browser.runtime.connect({ name: SAVE_PORT });
        port.onDisconnect.addListener(lost);
        return port as unknown as Port;
      } catch {
        lost();
        return null;
      }
    },
    onPanel(fn) {
      // This life ends only after the extension's: nobody connects any more then.
      browser.runtime.onConnect.addListener((port) => {
        if (port.name === PANEL_PORT && port.sender?.id === browser.runtime.id) fn(port as unknown as Port);
      });
    },
    ask,
    now: () => Date.now(),
    dock:
      window.top === window
        ? dock({
            window,
            panelAddress() {
              if (!alive()) return null;
              const nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
              // not waited for: the background knows it long before the panel's page is there to ask
              void ask({ type: 'dock.nonce', nonce });
              return `${browser.runtime.getURL('/panel.html')}#${nonce}`;
            },
            onToggle: (open) => agent?.toggled(open),
          })
        : null,
    heritage,
    signal: life.signal,
  });
});
