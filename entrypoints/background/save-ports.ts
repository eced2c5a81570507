/** The `save` ports of all agents: who they are, where their form stands, and what they are told. */
import { browser } from 'wxt/browser';
import type { Agents } from '@/utils/messaging/agents';
import { SAVE_PORT, type RefusalReason, type SaveAnswer, type SaveMessage } from '@/utils/messaging/protocol';
import { pagePath } from '@/utils/core/page';
import { isOwnScript, type House, type Sender } from '@/utils/messaging/router';
import { saveConversation } from '@/utils/messaging/save-port';
import type { TabNews } from '@/utils/messaging/tab-news';
import type { Place } from '@/utils/store/bindings';
import type { TabDrafts } from '@/utils/store/tab-drafts';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

export interface SavePortsWorld {
  tabs: TabDrafts;
  agents: Agents;
  news: TabNews;
  house: House;
  saved(): void;
  /** Something that was typed is not on the disk. */
  unsaved(reason: RefusalReason): void;
  /** The tab's list of agents has changed. */
  agentsChanged(tabId: number): Promise<void>;
}

export interface SavePorts {
  /** Tells all agents, or those of one tab. */
  tell(word: SaveAnswer, tabId?: number): void;
}

/** Serves every port that opens from now on. */
export function serveSavePorts(world: SavePortsWorld): SavePorts {
  const ports = new Map<Port, number>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === SAVE_PORT) serve(port, ports, world);
  });
  return {
    tell(word, tabId) {
      for (const [port, of] of ports) if (tabId === undefined || of === tabId) post(port, word);
    },
  };
}

function serve(port: Port, ports: Map<Port, number>, world: SavePortsWorld): void {
  const sender = (port.sender ?? {}) as Sender;
  const { documentId = '', frameId = 0 } = sender;
  const tabId = sender.tab?.id ?? -1;
  const allowed = isOwnScript(sender, world.house);

  const place = async (message: SaveMessage): Promise<Place | null> => {
    if (!(await allowed)) return null;
    const top = new URL(sender.tab!.url!);
    const { visit, dossier, since } = message;
    const now = message.t === 'page' || message.t === 'input';
    const page = await world.agents.pageOf(tabId, { frameId, documentId }, { visit, dossier, now });
    // A single-page portal may have gone on to another dossier since the port was opened.
    const path = (frameId === 0 && pathIn(message.url, top.origin)) || pagePath(top);
    return { tabId, origin: top.origin, path, ...page, since };
  };
  const converse = saveConversation({ tabs: world.tabs, saved: () => world.saved(), place });

  port.onMessage.addListener((raw: unknown) => {
    void converse(raw).then((answer) => {
      if (answer?.t === 'unsaved') world.unsaved(answer.reason);
      if (answer) post(port, answer);
    });
  });
  port.onDisconnect.addListener(() => {
    ports.delete(port);
    void world.agents.remove(tabId, documentId).then(async (gone) => {
      if (gone) await world.agentsChanged(tabId);
    });
  });
  void allowed.then(async (yes) => {
    if (!yes) return port.disconnect();
    ports.set(port, tabId);
    const hindrance = await world.news.hindrance(tabId);
    if (hindrance) post(port, { t: 'session', state: hindrance });
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
    return url.origin === origin ? pagePath(url) : null;
  } catch {
    return null;
  }
}
