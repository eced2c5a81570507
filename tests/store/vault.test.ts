import { describe, expect, it } from 'vitest';
import { Vault } from '@/utils/store/vault';
import { bench, entry, KDF, KEK, memoryArea, OTHER_KEK, place, T0, type } from './helpers';

describe('the vault', () => {
  it('is new, then open after the first run, and locked after a restart of the browser', async () => {
    const it = await bench({ vault: false });
    expect(await it.store.vault.state()).toEqual({ state: 'new', kdf: null });
    await it.store.vault.create(KEK, KDF);
    expect((await it.store.vault.state()).state).toBe('open');
    await it.restart('worker');
    expect((await it.store.vault.state()).state).toBe('open');
    await it.restart('browser');
    expect(await it.store.vault.state()).toEqual({ state: 'locked', kdf: KDF });
    await it.store.vault.unlock(KEK);
    expect((await it.store.vault.state()).state).toBe('open');
  });

  it('opens with the right passphrase only', async () => {
    const it = await bench();
    await it.store.lock();
    await expect(it.store.vault.unlock(OTHER_KEK)).rejects.toThrow('wrong-passphrase');
    await expect(it.store.vault.key()).rejects.toThrow('locked');
    await it.store.vault.unlock(KEK);
    expect((await it.store.vault.key()).keyId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('never replaces a vault that exists', async () => {
    const it = await bench();
    await expect(it.store.vault.create(OTHER_KEK, KDF)).rejects.toThrow('not-allowed');
    await it.store.lock();
    await it.store.vault.unlock(KEK);
  });

  it('refuses a key of the wrong size', async () => {
    const it = await bench({ vault: false });
    await expect(it.store.vault.create('AAAA', KDF)).rejects.toThrow('bad-message');
    expect((await it.store.vault.state()).state).toBe('new');
  });

  it('makes a person wait after five wrong tries, longer each time, also across restarts', async () => {
    const it = await bench();
    await it.store.lock();
    for (let round = 0; round < 5; round++)
      await expect(it.store.vault.unlock(OTHER_KEK)).rejects.toThrow('wrong-passphrase');
    await expect(it.store.vault.unlock(KEK)).rejects.toThrow('wait');
    await it.restart('browser');
    const state = await it.store.vault.state();
    expect(state).toMatchObject({ state: 'locked', retryAt: T0 + 30_000 });
    it.clock.now += 30_000;
    await expect(it.store.vault.unlock(OTHER_KEK)).rejects.toThrow('wrong-passphrase');
    it.clock.now += 30_000;
    await expect(it.store.vault.unlock(KEK)).rejects.toThrow('wait');
    it.clock.now += 30_000;
    await it.store.vault.unlock(KEK);
  });

  it('does not lock anybody out when the clock of the PC is set back', async () => {
    const it = await bench();
    await it.store.lock();
    for (let round = 0; round < 5; round++) await it.store.vault.unlock(OTHER_KEK).catch(() => undefined);
    it.clock.now -= 365 * 24 * 3_600_000;
    const { retryAt } = await it.store.vault.state();
    expect(retryAt! - it.clock.now).toBeLessThanOrEqual(30_000);
  });

  it('keeps only the wrapped key in the database', async () => {
    const it = await bench();
    const raw = (it.area.items.get('vault.key') as { raw: string }).raw;
    const tables = await it.database.tables();
    const stored = JSON.stringify(await tables.vault.toArray(), (_key, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    );
    expect(raw).toHaveLength(44);
    expect(stored).not.toContain(raw.slice(0, 20));
    expect(stored).not.toContain(KEK.slice(0, 20));
  });

  it('forgets the key when it locks, even one that was just being fetched', async () => {
    const it = await bench();
    const slow = memoryArea();
    for (const [key, value] of it.area.items) slow.items.set(key, value);
    const gate: { open?: () => void } = {};
    const held = new Promise<void>((resolve) => (gate.open = resolve));
    const get = slow.get.bind(slow);
    const asking: { done?: () => void } = {};
    const asked = new Promise<void>((resolve) => (asking.done = resolve));
    slow.get = async (key) => {
      const found = await get(key);
      asking.done?.();
      await held;
      return found;
    };
    const vault = new Vault(it.database, slow, () => T0);
    const fetching = vault.key();
    await asked;
    await vault.lock();
    gate.open?.();
    await expect(fetching).rejects.toThrow('locked');
  });

  it('seals nothing under a key whose wrapped form has gone', async () => {
    const it = await bench();
    await (await it.database.tables()).vault.clear();
    await it.restart('worker');
    await expect(type(it, place(), entry('HoTen', 'A'))).rejects.toThrow('no-vault');
  });

  it('erases everything for a new start', async () => {
    const it = await bench();
    await type(it, place(), entry('HoTen', 'A'));
    await it.store.eraseEverything();
    expect((await it.store.vault.state()).state).toBe('new');
    const tables = await it.database.tables();
    expect(await tables.drafts.count()).toBe(0);
    expect(await tables.summaries.count()).toBe(0);
    expect(it.area.items.has('vault.key')).toBe(false);
  });
});
