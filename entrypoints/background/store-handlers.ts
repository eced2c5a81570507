/** Requests about the store itself: what was found and mended, and the PC's clock. */
import type { Handlers } from '@/utils/messaging/router';
import type { HandlersWorld } from './handlers';

export function storeHandlers({ store }: HandlersWorld) {
  return {
    'store.report': ({ seen }) => store.report(seen),
    'store.clock': async () => {
      await store.confirmClock();
      return null;
    },
  } satisfies Partial<Handlers>;
}
