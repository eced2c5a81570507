/** Requests about clerks, their keys, the office's recovery key and the log. */
import type { VaultState } from '@/utils/messaging/protocol';
import type { Handlers } from '@/utils/messaging/router';
import type { HandlersWorld } from './handlers';

/** Drafts sealed anew for each question of `vault.rotate`: some tenths of a second. */
const ROTATED_AT_ONCE = 50;

export function vaultHandlers({ store, ...world }: HandlersWorld) {
  const { vault, audit } = store;
  /** The answer to a change: the state after it, told to everybody. */
  const after = async (change: Promise<unknown>): Promise<VaultState> => {
    await change;
    const state = await vault.state();
    world.vaultChanged(state);
    return state;
  };

  return {
    'vault.state': () => vault.state(),
    'vault.create': ({ kek, kdf, label, office }) => after(vault.create(kek, kdf, label, office)),
    'vault.unlock': ({ kek, clerkId }) => after(vault.unlock(kek, clerkId)),
    'vault.lock': () => after(store.lock()),
    'vault.endShift': () => after(store.endShift()),
    'vault.passphrase': ({ kek, newKek, newKdf }) => after(vault.changePassphrase(kek, newKek, newKdf)),
    'vault.rotate': async ({ begin }) => {
      if (begin) await vault.beginRotation();
      const left = await store.reseal(ROTATED_AT_ONCE);
      if (left === 0) await vault.endRotation();
      return { left };
    },
    'vault.office': ({ publicKey }) => after(vault.setOffice(publicKey)),
    'vault.trust': ({ publicKey, right }) => after(vault.judgeOffice(publicKey, right)),
    'vault.before': ({ keks }) => after(store.openBefore(keks)),
    'vault.recover': ({ clerkId, secret, kek, kdf }) => after(vault.recover(clerkId, secret, kek, kdf)),
    'vault.erase': () => after(store.eraseEverything()),
    'clerk.rename': ({ label }) => after(vault.rename(label)),
    'clerk.remove': async () => {
      const { clerkId } = await vault.open();
      // locked first: what is open reaches the disk, and nothing of theirs stays in memory
      await store.lock();
      return after(vault.remove(clerkId).then(() => store.register.left()));
    },
    'audit.list': ({ before, most }) => audit.list(before, most),
    'audit.note': async ({ what, count }) => {
      await audit.add(what, { count });
      return null;
    },
  } satisfies Partial<Handlers>;
}
