import { describe, expect, it } from 'vitest';
import { toBase64 } from '@/utils/store/seal';
import { Vault } from '@/utils/store/vault';
import { doorBench } from './door';
import { bench, entry, KDF, KEK, memoryArea, OTHER_KEK, place, T0, type } from './helpers';

describe('the vault', () => {
  it('is new, then open after the first run, and locked after a restart of the browser', async () => {
    const it = await bench({ vault: false });
    expect(await it.store.vault.state()).toEqual({
      state: 'new',
      kdf: null,
      clerks: [],
      clerk: null,
      onDuty: false,
      office: null,
    });
    await it.store.vault.create(KEK, KDF);
    expect((await it.store.vault.state()).state).toBe('open');
    await it.restart('worker');
    expect((await it.store.vault.state()).state).toBe('open');
    await it.restart('browser');
    const { clerk, ...state } = await it.store.vault.state();
    const clerks = [{ id: clerk, label: 'Cán bộ 1', kdf: KDF }];
    expect(state).toEqual({ state: 'locked', kdf: KDF, clerks, onDuty: true, office: null });
    await it.store.vault.unlock(KEK);
    expect((await it.store.vault.state()).state).toBe('open');
  });

  it('opens with the right passphrase only', async () => {
    const it = await bench();
    await it.store.lock();
    await expect(it.store.vault.unlock(OTHER_KEK)).rejects.toThrow('wrong-passphrase');
    await expect(it.store.vault.open()).rejects.toThrow('locked');
    await it.store.vault.unlock(KEK);
    expect((await it.store.vault.open()).clerkId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('never replaces a vault that exists', async () => {
    const it = await bench();
    await expect(it.store.vault.create(OTHER_KEK, KDF)).rejects.toThrow('not-allowed');
    await it.store.lock();
    await it.store.vault.unlock(KEK);
    expect((await it.store.vault.state()).clerks).toHaveLength(1);
  });

  it('leaves no half of a clerk behind when the disk is full', async () => {
    const it = doorBench();
    const { shifts } = await it.tables();
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    shifts.hook('creating', full);
    await expect(it.vault.create(KEK, KDF)).rejects.toThrow('full');
    expect((await it.vault.state()).state).toBe('new');
    shifts.hook('creating').unsubscribe(full);
    await it.vault.create(KEK, KDF);
    expect((await it.vault.state()).clerks).toHaveLength(1);
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
    const rows = await Promise.all(tables.tables.map((table) => table.toArray()));
    const stored = JSON.stringify(rows, (_key, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    );
    expect(raw).toHaveLength(44);
    expect(stored).toContain(KDF.salt);
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
    const fetching = vault.open();
    await asked;
    await vault.lock();
    gate.open?.();
    await expect(fetching).rejects.toThrow('locked');
  });

  it('seals nothing under a key whose wrapped form has gone', async () => {
    const it = await bench();
    await (await it.database.tables()).clerks.clear();
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

  it('lets no key out that was opened while somebody locked', async () => {
    const it = await bench();
    await it.store.lock();
    const opening = it.store.vault.unlock(KEK);
    const set = it.area.set.bind(it.area);
    it.area.set = async (items) => {
      await it.store.vault.lock();
      await set(items);
    };
    await expect(opening).rejects.toThrow('locked');
    expect(it.area.items.has('vault.key')).toBe(false);
    expect((await it.store.vault.state()).state).toBe('locked');
  });

  it('opens once for two who unlock at the same time', async () => {
    const it = await bench();
    await it.store.lock();
    const shifts = (await it.database.tables()).shifts;
    await Promise.all([it.store.vault.unlock(KEK), it.store.vault.unlock(KEK)]);
    expect((await it.store.vault.state()).state).toBe('open');
    expect(await shifts.count()).toBe(1);
    await expect(it.store.vault.unlock(OTHER_KEK)).rejects.toThrow('wrong-passphrase');
    expect((await it.store.vault.state()).state).toBe('open');
  });
});

it('says that it is new only after the second copy was asked: nobody sets a first passphrase over what comes back', async () => {
  const it = doorBench();
  await it.vault.create(KEK, KDF, 'Lan');
  await it.restart('browser');
  const tables = await it.tables();
  const clerks = await tables.clerks.toArray();
  await tables.clerks.clear();
  it.ready = () => tables.clerks.bulkPut(clerks);
  await expect(it.vault.open()).rejects.toThrow('locked');
  expect(await it.vault.state()).toMatchObject({ state: 'locked', clerks: [{ label: 'Lan' }] });
});

describe('several clerks', () => {
  const kekOf = (n: number) => toBase64(new Uint8Array(32).fill(n));

  it('have names of their own, numbered where they give none', async () => {
    const it = await bench();
    await expect(it.store.vault.create(OTHER_KEK, KDF)).rejects.toThrow('not-allowed');
    await it.store.lock();
    await it.store.vault.create(kekOf(1), KDF);
    await it.store.lock();
    await it.store.vault.create(kekOf(2), KDF, '  Quầy 3 –   Lan ');
    const { clerks, clerk } = await it.store.vault.state();
    expect(clerks.map(({ label }) => label)).toEqual(['Cán bộ 1', 'Cán bộ 2', 'Quầy 3 – Lan']);
    expect(clerk).toBe(clerks[2]!.id);
    await expect(it.store.vault.rename('cán bộ 1')).rejects.toThrow('not-allowed');
    await expect(it.store.vault.rename('   ')).rejects.toThrow('bad-message');
    await it.store.vault.rename('Lan'.normalize('NFD'));
    await it.store.lock();
    await expect(it.store.vault.create(kekOf(3), KDF, 'LAN')).rejects.toThrow('not-allowed');
    expect((await it.store.vault.state()).clerks.map(({ label }) => label)).toEqual([
      'Cán bộ 1',
      'Cán bộ 2',
      'Lan',
    ]);
  });

  it('unlock one at a time, each with their own passphrase, the last one when nobody is named', async () => {
    const it = await bench();
    const lan = (await it.store.vault.open()).clerkId;
    await it.store.lock();
    await it.store.vault.create(OTHER_KEK, KDF);
    const mai = (await it.store.vault.open()).clerkId;
    await expect(it.store.vault.unlock(KEK, lan)).rejects.toThrow('other-clerk');
    await it.restart('browser');
    expect((await it.store.vault.state()).clerk).toBe(mai);
    await expect(it.store.vault.unlock(KEK)).rejects.toThrow('wrong-passphrase');
    await expect(it.store.vault.unlock(KEK, crypto.randomUUID())).rejects.toThrow('not-found');
    await it.store.vault.unlock(KEK, lan);
    expect((await it.store.vault.state()).clerk).toBe(lan);
  });

  it('wait for their own wrong tries only', async () => {
    const it = await bench();
    const lan = (await it.store.vault.open()).clerkId;
    await it.store.lock();
    await it.store.vault.create(OTHER_KEK, KDF);
    await it.store.lock();
    for (let round = 0; round < 5; round++) await it.store.vault.unlock(kekOf(1), lan).catch(() => undefined);
    const { clerks, retryAt } = await it.store.vault.state();
    expect(retryAt).toBeUndefined();
    expect(clerks.map((one) => one.retryAt)).toEqual([T0 + 30_000, undefined]);
    await it.store.vault.unlock(OTHER_KEK);
  });
});
