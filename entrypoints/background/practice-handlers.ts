/** Requests about what a clerk has practised. */
import type { Handlers } from '@/utils/messaging/router';
import type { HandlersWorld } from './handlers';

export function practiceHandlers({ store: { learning } }: HandlersWorld) {
  return {
    'practice.read': () => learning.read(),
    'practice.save': async ({ record, rev }) => ({ rev: await learning.save(record, rev) }),
    'practice.erase': async () => {
      await learning.erase();
      return null;
    },
  } satisfies Partial<Handlers>;
}
