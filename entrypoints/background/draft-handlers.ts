/** Requests about drafts. */
import { Refusal } from '@/utils/messaging/refusal';
import type { Handlers } from '@/utils/messaging/router';
import { marksOf } from '@/utils/store/ops';
import type { HandlersWorld } from './handlers';

export function draftHandlers({ store, placeOf }: HandlersWorld) {
  const { drafts, tabs } = store;

  return {
    'draft.list': () => drafts.list(),
    'draft.newest': () => drafts.newest(),
    'draft.prepare': async () => {
      drafts.prepare();
      return null;
    },
    'draft.follow': ({ since }) => drafts.follow(since),
    'draft.open': ({ id }) => drafts.open(id),
    'draft.read': ({ ids }) => drafts.read(ids),
    'draft.ofTab': async ({ tabId }) => tabs.current(await placeOf(tabId)),
    'draft.bind': async ({ tabId, id }) => {
      await tabs.bind(await placeOf(tabId), id);
      return null;
    },
    'draft.mark': async (request) => {
      if (request.id !== null) return drafts.mark(await drafts.writer(request.id), marksOf(request));
      if (request.tabId === null) throw new Refusal('bad-message');
      return drafts.mark(await tabs.writer(await placeOf(request.tabId)), marksOf(request));
    },
    'draft.settle': ({ id, key, value }) => drafts.settle(id, key, value),
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
    'draft.erase': async ({ ids, why }) => {
      await drafts.erase(ids, why);
      return null;
    },
    'draft.hand': async ({ id, to }) => {
      await drafts.hand(id, to);
      return null;
    },
    'draft.import': ({ drafts: came }) => drafts.import(came),
    'person.find': ({ query }) => drafts.find(query),
  } satisfies Partial<Handlers>;
}
