import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { pagePath } from '@/utils/core/page';
import { Agents } from '@/utils/messaging/agents';
import { Nonces } from '@/utils/messaging/nonces';
import { PANEL_COMMANDS, type Broadcast, type PanelCommand } from '@/utils/messaging/protocol';
import { Refusal } from '@/utils/messaging/refusal';
import { route, type Sender } from '@/utils/messaging/router';
import { TabNews } from '@/utils/messaging/tab-news';
import type { Place } from '@/utils/store/bindings';
import { Database } from '@/utils/store/db';
import { createStore } from '@/utils/store/store';
import { createHandlers } from './handlers';
import { house } from './house';
import { injector } from './inject';
import { serveSavePorts } from './save-ports';
import { allMatches, fitScout, scoutOpenTabs } from './scripts';

/** While somebody types, the list in the desk follows at this pace, in ms. */
const TELL_EVERY = 5_000;

const now = (): number => Date.now();

/** Nobody listens while no page of ours is open: that is not an error. */
function tell(news: Broadcast): void {
  browser.runtime.sendMessage(news).catch(() => undefined);
}

/** Messages between our pages pass by here as well; only requests are ours to answer. */
function isForPages(message: unknown): boolean {
  const type = (message as { type?: unknown } | null)?.type;
  return typeof type === 'string' && /^broadcast\.|^panel\.(?:report|fill)$/.test(type);
}

/**
 * The background: the only writer of drafts, and the door between all our contexts. It may end after 30 idle seconds
 * and start again at any message; whatever must outlive that is in the database or in `storage.session`.
 */
export default defineBackground(() => {
  const area = browser.storage.session;
  void area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  const news = new TabNews(area, now);
  const agents = new Agents(area, (tabId) => void news.fresh(tabId));
  const us = house();

  let toldAt = 0;
  const changed = (): void => {
    toldAt = now();
    tell({ type: 'broadcast.drafts' });
  };
  const store = createStore({ database: new Database(), area, now, changed });

  const agentsChanged = async (tabId: number): Promise<void> =>
    tell({ type: 'broadcast.agents', tabId, frames: await agents.frames(tabId) });

  const agentsOf = serveSavePorts({
    tabs: store.tabs,
    agents,
    news,
    house: us,
    agentsChanged,
    saved: () => {
      if (Math.abs(now() - toldAt) > TELL_EVERY) changed();
    },
  });

  const placeOf = async (tabId: number): Promise<Place> => {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab?.url) throw new Refusal('not-found');
    const url = new URL(tab.url);
    return { tabId, origin: url.origin, path: pagePath(url), ...(await agents.page(tabId)), since: now() };
  };

  const handlers = createHandlers({
    store,
    agents,
    nonces: new Nonces(area, now),
    news,
    inject: injector(agents, agentsChanged),
    tellSession: (tabId, state) => agentsOf.tell({ t: 'session', state }, tabId),
    placeOf,
    vaultChanged({ state }) {
      tell({ type: 'broadcast.vault', state });
      if (state === 'open') agentsOf.tell({ t: 'again' });
    },
  });

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (isForPages(message)) return false;
    void route(message, sender as Sender, us, handlers).then(respond);
    return true;
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    void agents.drop(tabId);
    void news.drop(tabId);
    void store.tabs.drop(tabId);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined && (PANEL_COMMANDS as readonly string[]).includes(command))
      tell({ type: 'broadcast.command', tabId: tab.id, command: command as PanelCommand });
  });

  browser.permissions.onAdded.addListener(({ origins }) => {
    void fitScout().then(() => origins && scoutOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(() => void fitScout());
  browser.runtime.onInstalled.addListener(() => {
    void fitScout().then(async () => scoutOpenTabs(await allMatches()));
  });
  browser.runtime.onStartup.addListener(() => void fitScout());

  // Fetched at once, so that the key that woke the worker finds it.
  store.vault.key().catch(() => undefined);
  // There is no alarm: what is due is deleted whenever the worker starts, and before each list.
  store.drafts.sweep().catch(() => undefined);
});
