/** The `save` ports of all agents: who they are, where their form stands, and what they are told. */
import { browser } from 'wxt/browser';
import type { Agents } from '@/utils/messaging/agents';
import { SAVE_PORT, type SaveAnswer, type SaveMessage } from '@/utils/messaging/protocol';
import { isOwnScript, type House, type Sender } from '@/utils/messaging/router';
import { saveConversation } from '@/utils/messaging/save-port';
import type { Place } from '@/utils/store/bindings';
import type { TabDrafts } from '@/utils/store/tab-drafts';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

export interface SavePortsWorld {
  tabs: TabDrafts;
  agents: Agents;
  house: House;
  now(): number;
  saved(): void;
  /** The tab's list of agents has changed. */
  agentsChanged(tabId: number): Promise<void>;
}

/** Serves every port that opens from now on. The returned function asks all agents to send again what was not saved. */
export function serveSavePorts(world: SavePortsWorld): () => void {
  const ports = new Set<Port>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === SAVE_PORT) serve(port, ports, world);
  });
  return () => {
    for (const port of ports) post(port, { t: 'again' });
  };
}

function serve(port: Port, ports: Set<Port>, world: SavePortsWorld): void {
  const sender = (port.sender ?? {}) as Sender;
  const { documentId = '', frameId = 0 } = sender;
  const tabId = sender.tab?.id ?? -1;
  const connectedAt = world.now();
  const allowed = isOwnScript(sender, world.house);

  const place = async (message: SaveMessage): Promise<Place | null> => {
    if (!(await allowed)) return null;
    const { origin, pathname } = new URL(sender.tab!.url!);
    const { top, frames } = await world.agents.of(tabId);
    const mine = frames.find((frame) => frame.documentId === documentId);
    return {
      tabId,
      origin,
      // A single-page portal may have gone on to another dossier since the port was opened.
      path: (frameId === 0 && 'url' in message && pathIn(message.url, origin)) || pathname,
      document: top || documentId,
      since: mine?.since ?? connectedAt,
    };
  };
  const converse = saveConversation({ tabs: world.tabs, saved: () => world.saved(), place });

  port.onMessage.addListener((raw: unknown) => {
    void converse(raw).then((answer) => answer && post(port, answer));
  });
  port.onDisconnect.addListener(() => {
    ports.delete(port);
    void world.agents.remove(tabId, documentId).then(async (gone) => {
      if (gone) await world.agentsChanged(tabId);
    });
  });
  void allowed.then(async (yes) => {
    if (!yes) return port.disconnect();
    ports.add(port);
    if (documentId && (await world.agents.add(tabId, frameId, documentId))) await world.agentsChanged(tabId);
  });
}

function post(port: Port, answer: SaveAnswer): void {
  try {
    port.postMessage(answer);
  } catch {
    // The frame is gone; what it sent is saved all the same.
  }
}

function pathIn(address: string, origin: string): string | null {
  try {
    const url = new URL(address);
    return url.origin === origin ? url.pathname : null;
  } catch {
    return null;
  }
}
