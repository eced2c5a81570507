/** Requests about the register: its key, and what waits in it for whom. */
import type { Handlers } from '@/utils/messaging/router';
import type { HandlersWorld } from './handlers';

/** In `storage.session`: who has opened it since the last unlocking. */
const OPENED = 'register.opened';

export function registerHandlers({ store, area, todoChanged }: HandlersWorld) {
  const { vault, audit } = store;
  const { access, todo } = store.register;

  /** Once for each unlocking, however many windows and restarts of the worker there are. */
  async function noted(clerkId: string): Promise<void> {
    const since = `${clerkId} ${(await vault.state()).provedAt ?? 0}`;
    if ((await area.get(OPENED))[OPENED] === since) return;
    await area.set({ [OPENED]: since });
    await audit.add('register-opened');
  }

  return {
    'register.access': async () => {
      // whoever asks right after the unlocking must not be told to wait for what is being made just now
      await access.enter();
      const secret = await access.read();
      if (!secret) return null;
      const { clerkId } = await vault.open();
      const clerks = (await vault.state()).clerks.map(({ id, label }) => ({ id, label }));
      await noted(clerkId);
      const { key, inbox, machine, office } = secret;
      const label = clerks.find(({ id }) => id === clerkId)?.label ?? '';
      return { key, inbox, machine, office, clerk: { id: clerkId, label }, clerks };
    },
    'register.todo': () => todo.own(),
    'register.told': async ({ told }) => {
      if (await todo.tell(told)) todoChanged();
      return null;
    },
  } satisfies Partial<Handlers>;
}
