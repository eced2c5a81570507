import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { pagePath } from '@/utils/core/page';
import { Agents } from '@/utils/messaging/agents';
import { Nonces } from '@/utils/messaging/nonces';
import {
  PANEL_COMMANDS,
  type Broadcast,
  type PanelCommand,
  type Request,
  type VaultState,
} from '@/utils/messaging/protocol';
import { Refusal } from '@/utils/messaging/refusal';
import { isOwnPage, route, type House, type Sender } from '@/utils/messaging/router';
import { TabNews } from '@/utils/messaging/tab-news';
import { watchTroubles } from '@/utils/messaging/trouble';
import type { Place } from '@/utils/store/bindings';
import { isOff, keepManaged } from '@/utils/store/managed';
import { assemble } from './assemble';
import { serveFirstRun } from './first-run';
import { createHandlers } from './handlers';
import { house } from './house';
import { injector } from './inject';
import { serveRelay, tellDocked } from './relay';
import { serveSavePorts } from './save-ports';
import { beginLife, fitScout, scoutOpenTabs } from './scripts';
import { serveUnasked } from './unasked';

/** While somebody types, the list in the desk follows at this pace, in ms. */
const TELL_EVERY = 5_000;

const now = (): number => Date.now();

/** Nobody listens while no page of ours is open: that is not an error. */
function tell(news: Broadcast): void {
  browser.runtime.sendMessage(news).catch(() => undefined);
  if (import.meta.env.FIREFOX) tellDocked(news);
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
  // Firefox has no such setting: there it is never anybody else's
  void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  const news = new TabNews(area, now);
  const agents = new Agents(area, (tabId) => void news.fresh(tabId));
  const us: House = { ...house(), settled: () => store.checked() };
  const troubles = watchTroubles('background');
  keepManaged();
  serveFirstRun(async () => !(await isOff('welcome')));

  let toldAt = 0;
  const changed = (): void => {
    toldAt = now();
    tell({ type: 'broadcast.drafts' });
  };
  const store = assemble({
    now,
    changed,
    back() {
      agentsOf.tell({ t: 'again' });
      changed();
    },
    shiftEnded: () => updates.shiftEnded(),
  });

  const agentsChanged = async (tabId: number): Promise<void> =>
    tell({ type: 'broadcast.agents', tabId, frames: await agents.frames(tabId) });

  if (import.meta.env.FIREFOX) serveRelay(us);
  const agentsOf = serveSavePorts({
    tabs: store.tabs,
    agents,
    news,
    house: us,
    agentsChanged,
    unsaved: (reason) => troubles.refused(reason, 'save'),
    saved: () => {
      updates.touched();
      if (Math.abs(now() - toldAt) > TELL_EVERY) changed();
    },
  });

  const placeOf = async (tabId: number): Promise<Place> => {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab?.url) throw new Refusal('not-found');
    const url = new URL(tab.url);
    return { tabId, origin: url.origin, path: pagePath(url), ...(await agents.page(tabId)), since: now() };
  };

  const vaultChanged = ({ state }: Pick<VaultState, 'state'>): void => {
    autoLock.changed(state);
    tell({ type: 'broadcast.vault', state });
    if (state !== 'open') void news.forget();
    else void store.opened().then(() => agentsOf.tell({ t: 'again' }));
  };
  const { autoLock, updates } = serveUnasked({
    area,
    now,
    isOpen: async () => (await store.vault.state()).state === 'open',
    async lock() {
      await store.lock();
      vaultChanged(await store.vault.state());
    },
    unsaved: () => !store.idle,
    settle: () => store.settle(),
  });

  const handlers = createHandlers({
    store,
    area,
    agents,
    nonces: new Nonces(area, now),
    news,
    inject: injector(agents, agentsChanged),
    tellSession: (tabId, state) => agentsOf.tell({ t: 'session', state }, tabId),
    placeOf,
    todoChanged: () => tell({ type: 'broadcast.todo' }),
    updateNow: () => updates.now(),
    vaultChanged,
  });

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (isForPages(message)) return false;
    if (isOwnPage(sender as Sender, us)) updates.touched();
    void route(message, sender as Sender, us, handlers).then((answer) => {
      const { type } = message as Request;
      // what did not read has no name that could be trusted
      if (!answer.ok) troubles.refused(answer.reason, answer.reason === 'bad-message' ? '' : type);
      respond(answer);
    });
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
  void beginLife(area);

  // Fetched at once, so that the key that woke the worker finds it.
  store.vault.open().catch(() => undefined);
  store.drain().catch(() => undefined);
  // There is no alarm: what is due is deleted whenever the worker starts, and before each list.
  store.drafts.sweep().catch(() => undefined);
  store.register.handing?.resume().catch(() => undefined);
});
