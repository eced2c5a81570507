/** What happens to records that somebody, or a dying disk, has changed. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATABASE } from '@/utils/store/db';
import { importKey, seal, unseal, type Place as SealPlace } from '@/utils/store/seal';
import { UNDO_MS } from '@/utils/store/kept';
import { bench, entry, place, type, valueOf, type Bench } from './helpers';

async function twoDrafts(it: Bench): Promise<[string, string]> {
  const first = await type(it, place(), entry('HoTen', 'A'));
  const second = await type(it, place({ tabId: 2, path: '/nop-ho-so/2' }), entry('HoTen', 'B'));
  return [first!.draftId, second!.draftId];
}

const at: SealPlace = { table: 'drafts', id: 'a', rev: 3, keyId: 'k' };
const key = () => importKey(new Uint8Array(32).fill(1));

describe('a sealed value', () => {
  it('comes back equal, whatever it holds', async () => {
    const sealing = await key();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(await unseal(sealing, at, await seal(sealing, at, value))).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });

  it('does not open after any single bit was flipped', async () => {
    const sealing = await key();
    const sealed = await seal(sealing, at, { value: 'x' });
    const bits = (sealed.iv.length + sealed.ct.length) * 8;
    await fc.assert(
      fc.asyncProperty(fc.nat(bits - 1), async (bit) => {
        const iv = sealed.iv.slice();
        const ct = sealed.ct.slice();
        const byte = bit >> 3;
        const target = byte < iv.length ? iv : ct;
        target[byte < iv.length ? byte : byte - iv.length]! ^= 1 << (bit & 7);
        await expect(unseal(sealing, at, { iv, ct })).rejects.toThrow('damaged');
      }),
      { numRuns: 300 },
    );
  });

  it.each<Partial<SealPlace>>([{ table: 'summaries' }, { id: 'b' }, { rev: 4 }, { keyId: 'l' }])(
    'does not open in another place: %j',
    async (moved) => {
      const sealing = await key();
      const sealed = await seal(sealing, at, 'x');
      await expect(unseal(sealing, { ...at, ...moved }, sealed)).rejects.toThrow('damaged');
    },
  );

  it('tells only the magnitude of its size', async () => {
    const sealing = await key();
    const size = async (chars: number) => (await seal(sealing, at, 'x'.repeat(chars))).ct.length - 16;
    expect(await Promise.all([1, 900, 1_100, 1_900, 5_000].map(size))).toEqual([
      1024, 1024, 2048, 2048, 8192,
    ]);
  });
});

describe('a damaged record', () => {
  const damage: Record<string, (it: Bench, ids: [string, string]) => Promise<unknown>> = {
    'a flipped byte': async (it, [id]) => {
      const { drafts } = await it.database.tables();
      const row = (await drafts.get(id))!;
      row.ct[40]! ^= 1;
      await drafts.put(row);
    },
    'the content of another draft': async (it, [id, other]) => {
      const { drafts } = await it.database.tables();
      const { iv, ct } = (await drafts.get(other))!;
      await drafts.update(id, { iv, ct });
    },
    'an older revision put back': async (it, [id]) => {
      const { drafts } = await it.database.tables();
      const old = (await drafts.get(id))!;
      await type(it, place(), entry('HoTen', 'AB'));
      await it.store.settle();
      await drafts.put(old);
    },
    'a lost record': async (it, [id]) => (await it.database.tables()).drafts.delete(id),
  };

  it.each(Object.entries(damage))(
    '%s: told, kept, not written into, and the other draft is well',
    async (_name, act) => {
      const it = await bench();
      const ids = await twoDrafts(it);
      await act(it, ids);
      await it.restart('worker');
      await expect(it.store.drafts.open(ids[0])).rejects.toThrow('damaged');
      const before = await (await it.database.tables()).drafts.get(ids[0]);
      const rescued = await type(it, place(), entry('HoTen', 'C'));
      expect(rescued!.draftId).not.toBe(ids[0]);
      expect(await (await it.database.tables()).drafts.get(ids[0])).toEqual(before);
      const listed = await it.store.drafts.list();
      expect(listed.filter(({ damaged }) => damaged).map(({ id }) => id)).toEqual([ids[0]]);
      expect(valueOf(await it.store.drafts.open(ids[1]), 'HoTen')).toBe('B');
    },
  );

  it('can be deleted by hand, with the same time to take it back', async () => {
    const it = await bench();
    const ids = await twoDrafts(it);
    await damage['a flipped byte']!(it, ids);
    await it.restart('worker');
    await it.store.drafts.delete(ids[0]);
    expect((await it.store.drafts.list()).find(({ id }) => id === ids[0])?.deletedAt).not.toBeNull();
    await it.store.drafts.undelete(ids[0]);
    it.clock.now += 3 * UNDO_MS;
    expect(await it.store.drafts.list()).toHaveLength(2);
    await it.store.drafts.delete(ids[0]);
    it.clock.now += 3 * UNDO_MS;
    expect((await it.store.drafts.list()).map(({ id }) => id)).toEqual([ids[1]]);
  });

  it('a broken summary is told again by its draft', async () => {
    const it = await bench();
    const [id] = await twoDrafts(it);
    const { summaries } = await it.database.tables();
    const row = (await summaries.get(id))!;
    row.ct[0]! ^= 1;
    await summaries.put(row);
    await it.restart('worker');
    const listed = (await it.store.drafts.list()).find((summary) => summary.id === id);
    expect(listed).toMatchObject({ fieldCount: 1 });
    expect(listed).not.toHaveProperty('damaged');
  });

  it('a draft that a newer program wrote is left alone and told as such', async () => {
    const it = await bench();
    const [id] = await twoDrafts(it);
    const { drafts } = await it.database.tables();
    const { rev, keyId, dek } = (await drafts.get(id))!;
    const key = await it.store.vault.openKey(id, dek!);
    const newer = await seal(key, { table: 'drafts', id, rev, keyId }, { v: 2, id, something: 'new' });
    await drafts.update(id, newer);
    await it.restart('worker');
    await expect(it.store.drafts.open(id)).rejects.toThrow('newer-database');
    expect((await (await it.database.tables()).summaries.get(id))!.bad).toBeUndefined();
  });
});

const nativeVersion = async (name: string) =>
  (await indexedDB.databases()).find((one) => one.name === name)?.version;

describe('a database of a newer program', () => {
  it('is not opened, not written and not changed', async () => {
    const it = await bench();
    const [id] = await twoDrafts(it);
    await it.database.close();
    const newer = new Dexie(it.name);
    // An index of ours is gone there: Dexie by itself would "repair" that and raise the version.
    newer.version(9).stores({ vault: 'id', drafts: 'id, owner', summaries: 'id' });
    await newer.open();
    newer.close();
    await it.restart('worker');
    await expect(it.store.vault.state()).rejects.toThrow('newer-database');
    await expect(type(it, place(), entry('HoTen', 'B'))).rejects.toThrow('newer-database');
    expect(await nativeVersion(it.name)).toBe(90);
    const again = new Dexie(it.name);
    await again.open();
    expect(await again.table('drafts').get(id)).toMatchObject({ id, rev: 1 });
    again.close();
  });

  it('makes old code that is still running let go, and never write again', async () => {
    const it = await bench();
    await twoDrafts(it);
    const newer = new Dexie(it.name);
    newer.version(3).stores({ vault: 'id', drafts: 'id', summaries: 'id', more: 'id' });
    // typing goes on while the upgrade is under way
    const opening = newer.open();
    const refused = Array.from({ length: 20 }, () =>
      type(it, place(), entry('HoTen', 'old')).then(
        () => 'written',
        (error: Error) => error.message,
      ),
    );
    await opening;
    const told = await Promise.all(refused);
    expect(await nativeVersion(it.name)).toBe(30);
    expect(told.at(-1)).toBe('stale');
    const rows = await newer.table('drafts').toArray();
    await expect(type(it, place(), entry('HoTen', 'old'))).rejects.toThrow('stale');
    await expect(it.store.vault.state()).rejects.toThrow('stale');
    expect(await newer.table('drafts').toArray()).toEqual(rows);
    newer.close();
  });
});

it('every write is strict, in the product’s own database', async () => {
  expect(DATABASE).toBe('so-tay-mot-cua');
  const asked: unknown[] = [];
  const transaction = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')!;
  const original = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    if (mode === 'readwrite') asked.push(options?.durability);
    return original.call(this, stores, mode, options);
  };
  try {
    const it = await bench();
    const [id, other] = await twoDrafts(it);
    await it.store.drafts.delete(id);
    await it.store.drafts.purge([id]);
    await it.store.drafts.delete(other);
    await it.store.eraseEverything();
  } finally {
    Object.defineProperty(IDBDatabase.prototype, 'transaction', transaction);
  }
  expect(asked.length).toBeGreaterThan(5);
  expect(new Set(asked)).toEqual(new Set(['strict']));
});
