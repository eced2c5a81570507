/** What each request does. The checks of the sender were made by the router. */
import type { Agents } from '@/utils/messaging/agents';
import type { Nonces } from '@/utils/messaging/nonces';
import type { Hindrance, TabNews } from '@/utils/messaging/tab-news';
import type { Pairing, VaultState } from '@/utils/messaging/protocol';
import { Refusal } from '@/utils/messaging/refusal';
import type { Handlers } from '@/utils/messaging/router';
import type { Place } from '@/utils/store/bindings';
import { marksOf } from '@/utils/store/drafts';
import type { Store } from '@/utils/store/store';
import type { Injector } from './inject';

export interface HandlersWorld {
  store: Store;
  agents: Agents;
  nonces: Nonces;
  news: TabNews;
  inject: Injector;
  /** Tells the tab's agents whether a login stands before its form. */
  tellSession(tabId: number, state: Hindrance | 'back'): void;
  /** Where the tab stands. @throws Refusal `not-found` when there is no such tab or we may not know its address. */
  placeOf(tabId: number): Promise<Place>;
  /** The vault was opened, locked, made or erased. */
  vaultChanged(state: VaultState): void;
}

export function createHandlers(world: HandlersWorld): Handlers {
  const { store, agents, nonces, news } = world;
  const { vault, drafts, tabs, writers } = store;

  const vaultState = async (): Promise<VaultState> => {
    const state = await vault.state();
    world.vaultChanged(state);
    return state;
  };
  const pairing = async (tabId: number): Promise<Pairing> => ({
    tabId,
    frames: await agents.frames(tabId),
    origin: (await world.placeOf(tabId)).origin,
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
    'dock.nonce': async (_request, sender) => ({ nonce: await nonces.issue(sender.tab!.id!) }),
    'panel.pair': async ({ nonce }, sender) => {
      const tabId = sender.tab!.id!;
      if (!(await nonces.redeem(nonce, tabId))) throw new Refusal('not-allowed');
      return pairing(tabId);
    },
    'panel.attach': ({ tabId }) => pairing(tabId),

    'vault.state': () => vault.state(),
    'vault.create': async ({ kek, kdf }) => {
      await vault.create(kek, kdf);
      return vaultState();
    },
    'vault.unlock': async ({ kek }) => {
      await vault.unlock(kek);
      return vaultState();
    },
    'vault.lock': async () => {
      await store.lock();
      return vaultState();
    },
    'vault.erase': async () => {
      await store.eraseEverything();
      return vaultState();
    },

    'draft.list': () => drafts.list(),
    'draft.open': ({ id }) => drafts.open(id),
    'draft.ofTab': async ({ tabId }) => tabs.current(await world.placeOf(tabId)),
    'draft.bind': async ({ tabId, id }) => {
      await tabs.bind(await world.placeOf(tabId), id);
      return null;
    },
    'draft.mark': async (request) => {
      if (request.id !== null) return drafts.mark(await writers.get(request.id), marksOf(request));
      if (request.tabId === null) throw new Refusal('bad-message');
      return drafts.mark(await tabs.writer(await world.placeOf(request.tabId)), marksOf(request));
    },
    'draft.delete': async ({ id }) => {
      await drafts.delete(id);
      return null;
    },
    'draft.undelete': async ({ id }) => {
      await drafts.undelete(id);
      return null;
    },
    'draft.purge': async ({ ids }) => {
      await drafts.purge(ids);
      return null;
    },
    'draft.export': ({ id, kek, kdf }) => drafts.export(id, kek, kdf),
    'draft.import': ({ file, kek }) => drafts.import(file, kek),
  };
}
