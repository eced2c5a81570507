/** What each request does. The checks of the sender were made by the router. */
import type { Agents } from '@/utils/messaging/agents';
import type { Nonces } from '@/utils/messaging/nonces';
import type { Hindrance, TabNews } from '@/utils/messaging/tab-news';
import type { Pairing, VaultState } from '@/utils/messaging/protocol';
import { Refusal } from '@/utils/messaging/refusal';
import type { Handlers } from '@/utils/messaging/router';
import type { Place } from '@/utils/store/bindings';
import type { MemoryArea } from '@/utils/store/memory-area';
import type { Store } from '@/utils/store/store';
import { draftHandlers } from './draft-handlers';
import type { Injector } from './inject';
import { practiceHandlers } from './practice-handlers';
import { registerHandlers } from './register-handlers';
import { storeHandlers } from './store-handlers';
import { vaultHandlers } from './vault-handlers';

export interface HandlersWorld {
  store: Store;
  /** `storage.session` */
  area: MemoryArea;
  agents: Agents;
  nonces: Nonces;
  news: TabNews;
  inject: Injector;
  /** Tells the tab's agents whether a login stands before its form. */
  tellSession(tabId: number, state: Hindrance | 'back'): void;
  /** Where the tab stands. @throws Refusal `not-found` when there is no such tab or we may not know its address. */
  placeOf(tabId: number): Promise<Place>;
  /** Another number of findings waits for somebody. */
  todoChanged(): void;
  /** "Cập nhật ngay". False: there is no new version, or something is not on the disk yet. */
  updateNow(): Promise<boolean>;
  /** The vault was opened, locked, made or erased. */
  vaultChanged(state: VaultState): void;
}

export function createHandlers(world: HandlersWorld): Handlers {
  const { store, agents, nonces, news } = world;
  const { tabs } = store;

  const pairing = async (tabId: number, origin: string): Promise<Pairing> => ({
    tabId,
    frames: await agents.frames(tabId),
    origin,
  });

  return {
    'scout.found': async ({ family }, sender) => {
      await world.inject.agent(sender, family);
      return null;
    },
    'agent.need': async (what, sender) => {
      await world.inject.more(sender, what);
      return null;
    },
    'agent.tell': async ({ said, key }, sender) => {
      await news.said(sender.tab!.id!, { text: said, key, frameId: sender.frameId ?? 0 });
      return null;
    },
    'agent.session': async ({ state }, sender) => {
      const tabId = sender.tab!.id!;
      await news.session(tabId, sender.frameId ?? 0, state);
      world.tellSession(tabId, (await news.hindrance(tabId)) ?? 'back');
      return null;
    },
    'tab.notices': async ({ tabId }) => {
      const [{ notices }, lostAt] = await Promise.all([news.of(tabId), news.lostAt(tabId)]);
      return { notices, lostAt, interrupted: await tabs.interrupted(await world.placeOf(tabId), lostAt) };
    },
    'dock.nonce': async ({ nonce }, sender) => {
      await nonces.issue(nonce, sender.tab!.id!);
      return null;
    },
    'panel.pair': async ({ nonce }, sender) => {
      const tabId = sender.tab!.id!;
      // the browser names the page around it with the question: nothing is asked back while the form waits for its panel
      const { url } = sender.tab!;
      const origin = url ? new URL(url).origin : (await world.placeOf(tabId)).origin;
      if (!(await nonces.redeem(nonce, tabId))) throw new Refusal('not-allowed');
      return pairing(tabId, origin);
    },
    'panel.attach': async ({ tabId }) => pairing(tabId, (await world.placeOf(tabId)).origin),
    'update.now': () => world.updateNow(),

    ...vaultHandlers(world),
    ...draftHandlers(world),
    ...storeHandlers(world),
    ...practiceHandlers(world),
    ...registerHandlers(world),
  };
}
