import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from 'wxt/browser';
import { PANEL_PORT, SAVE_PORT } from '@/utils/messaging/order';
import type { Answer } from '@/utils/messaging/protocol';
import { startAgent, type Agent } from '@/utils/session/agent/agent';
import { dock } from '@/utils/session/agent/dock';
import type { Port } from '@/utils/session/agent/save-client';

/** One agent per document and per version of the extension; a second injection is a no-op. */
interface World {
  soTayAgent?: string;
}

/** An agent of an extension that was updated or removed steps back when its successor calls. */
const RETIRE = 'so-tay-mot-cua:successor';
const alive = (): boolean => browser.runtime?.id !== undefined;

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world.soTayAgent === browser.runtime.id) return;
  world.soTayAgent = browser.runtime.id;

  const life = new AbortController();
  document.dispatchEvent(new Event(RETIRE));
  document.addEventListener(RETIRE, () => !alive() && life.abort(), { signal: life.signal });

  let agent: Agent | null = null;
  const top = window.top === window;
  agent = startAgent({
    window,
    connectSave: () => browser.runtime.connect({ name: SAVE_PORT }) as unknown as Port,
    onPanel: (fn) => {
      const accept = (port: { name: string; sender?: { id?: string } }): void => {
        if (port.name === PANEL_PORT && port.sender?.id === browser.runtime.id) fn(port as unknown as Port);
      };
      browser.runtime.onConnect.addListener(accept);
      life.signal.addEventListener(
        'abort',
        () => alive() && browser.runtime.onConnect.removeListener(accept),
      );
    },
    ask: (request) => browser.runtime.sendMessage(request).catch(() => undefined),
    now: () => Date.now(),
    dock: top
      ? dock({
          window,
          panelAddress: async () => {
            const asked = browser.runtime.sendMessage({ type: 'dock.nonce' }) as Promise<
              Answer<{ nonce: string }> | undefined
            >;
            const answer = await asked.catch(() => undefined);
            return answer?.ok
              ? `${browser.runtime.getURL('/panel.html')}#${answer.value.nonce}`
              : 'about:blank';
          },
          onToggle: (open) => agent?.toggled(open),
        })
      : null,
    signal: life.signal,
  });
});
