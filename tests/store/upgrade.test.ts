/** From the database of version 1, written by version 1's own code, to clerks, shifts and a key per draft. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Draft } from '@/utils/core/draft';
import { DATABASE_V1, oldDatabase, OLD_KEK } from './old-database';
import { doorBench, everythingStored } from './door';
import { OTHER_KEK, KDF } from './helpers';
import { createStore } from '@/utils/store/store';
import { importKey, fromBase64, toBase64, unseal, type Place } from '@/utils/store/seal';
import { keyFor } from '@/utils/store/draft-keys';
import { openShift, secretOf } from '@/utils/store/shifts';
import { takeOverOld, upgradeRecords } from '@/utils/store/upgrade-v1';
import type { DoorBench } from './door';

const { ids } = DATABASE_V1;

async function opened(it: DoorBench, id: string): Promise<Draft> {
  const { drafts } = await it.tables();
  const { rev, keyId, dek, ...sealed } = (await drafts.get(id))!;
  return (await unseal(
    await it.vault.openKey(id, dek!),
    { table: 'drafts', id, rev, keyId },
    sealed,
  )) as Draft;
}

async function listed(it: DoorBench, id: string): Promise<{ summary: { id: string }; path: string }> {
  const { summaries } = await it.tables();
  const { rev, keyId, ...sealed } = (await summaries.get(id))!;
  const { key } = await it.vault.listKey(keyId);
  return (await unseal(key, { table: 'summaries', id, rev, keyId }, sealed)) as never;
}

/** What stood in the drafts of version 1, opened with its own key. */
async function inVersion1(): Promise<Map<string, Draft>> {
  const [vault] = DATABASE_V1.vault;
  const place = (
    { id, rev, keyId }: { id: string; rev: number; keyId: string },
    table: Place['table'],
  ): Place => ({
    table,
    id,
    rev,
    keyId,
    v: 1,
  });
  const bytes = ({ iv, ct }: { iv: string; ct: string }) => ({ iv: fromBase64(iv), ct: fromBase64(ct) });
  const raw = await unseal(await importKey(fromBase64(OLD_KEK)), place(vault!, 'vault'), bytes(vault!));
  const master = await importKey(fromBase64(raw as string));
  const drafts = await Promise.all(
    DATABASE_V1.drafts.map(async (row) => (await unseal(master, place(row, 'drafts'), bytes(row))) as Draft),
  );
  return new Map(drafts.map((draft) => [draft.id, draft]));
}

describe('a database of version 1', () => {
  it('is locked, with one clerk, and nothing of it is changed by looking', async () => {
    const it = await oldDatabase();
    const before = await everythingStored(it);
    const { clerks, ...state } = await it.vault.state();
    expect(state).toMatchObject({ state: 'locked', onDuty: false, kdf: DATABASE_V1.vault[0]!.kdf });
    expect(clerks).toEqual([{ id: state.clerk, label: 'Cán bộ 1', kdf: state.kdf }]);
    await expect(it.vault.blindKey(ids.typed)).rejects.toThrow('locked');
    await expect(it.vault.open()).rejects.toThrow('locked');
    expect(await everythingStored(it)).toBe(before);
  });

  it('keeps everything after a wrong passphrase, and counts it', async () => {
    const it = await oldDatabase();
    await expect(it.vault.unlock(OTHER_KEK)).rejects.toThrow('wrong-passphrase');
    const tables = await it.tables();
    expect(await tables.clerks.count()).toBe(0);
    expect(await tables.vault.get('master')).toMatchObject({ tries: 1 });
    expect((await tables.drafts.toArray()).every((row) => row.dek === undefined)).toBe(true);
    for (let round = 0; round < 4; round++) await it.vault.unlock(OTHER_KEK).catch(() => undefined);
    await expect(it.vault.unlock(OLD_KEK)).rejects.toThrow('wait');
  });

  it.each([
    ['without a clerk named', false],
    ['by the clerk that was shown', true],
  ])(
    'is taken over with the old passphrase, %s: every draft is the same, under a key of its own',
    async (_how, named) => {
      const it = await oldDatabase();
      const before = await inVersion1();
      const { clerk } = await it.vault.state();
      await it.vault.unlock(OLD_KEK, named ? clerk! : undefined);
      const { clerkId, shiftId } = await it.vault.open();
      expect(clerkId).toBe(clerk);
      const tables = await it.tables();
      expect(await tables.vault.count()).toBe(0);
      for (const [id, draft] of before) {
        expect(await opened(it, id)).toEqual(draft);
        expect((await listed(it, id)).summary.id).toBe(id);
      }
      const rows = await tables.drafts.toArray();
      expect(rows.map((row) => [row.clerkId, row.keyId, row.rev])).toEqual(
        rows.map(() => [clerkId, shiftId, 3]),
      );
      const planned = (row: { id: string; eraseAt?: number | undefined }) => [row.id, row.eraseAt];
      expect(rows.map(planned).toSorted()).toEqual(DATABASE_V1.drafts.map(planned).toSorted());
      expect((await it.acts()).at(-1)).toBe('unlocked');
      await it.restart('browser');
      await it.vault.unlock(OLD_KEK);
      expect(await opened(it, ids.typed)).toEqual(before.get(ids.typed));
    },
  );

  it('needs the old master key no more: it goes with its shift', async () => {
    const it = await oldDatabase();
    await it.vault.unlock(OLD_KEK);
    await it.vault.endShift();
    await it.vault.unlock(OLD_KEK);
    await it.vault.unlock(OLD_KEK); // in turn behind the tidying
    const shifts = await (await it.tables()).shifts.toArray();
    expect(shifts.map(({ n }) => n).toSorted()).toEqual([1, 2]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])(
    'loses nothing when the worker is killed at write %i, and goes on',
    async (kill) => {
      const it = await oldDatabase(60);
      const before = await inVersion1();
      // the disk takes so many more transactions, then the worker is dead
      let left = kill;
      const transaction = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function (stores, mode, options) {
        if (mode === 'readwrite' && left-- <= 0) throw new DOMException('killed', 'UnknownError');
        return transaction.call(this, stores, mode, options);
      };
      try {
        await it.vault.unlock(OLD_KEK).catch(() => undefined);
      } finally {
        IDBDatabase.prototype.transaction = transaction;
      }
      const dead = await it.tables();
      expect(await dead.drafts.count()).toBe(63);
      await it.restart('browser');
      await it.vault.unlock(OLD_KEK);
      for (const [id, draft] of before) expect(await opened(it, id)).toEqual(draft);
      const { drafts } = await it.tables();
      const rows = await drafts.toArray();
      expect(rows).toHaveLength(63);
      expect(rows.filter(({ dek }) => dek)).toHaveLength(63);
      for (const { id } of rows) expect((await opened(it, id)).id).toBe(id);
    },
  );

  it('is not open before everything is taken over: a full disk is told, and nothing is lost', async () => {
    const it = await oldDatabase(60);
    const { drafts } = await it.tables();
    const stop = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    drafts.hook('updating', stop);
    await expect(it.vault.unlock(OLD_KEK)).rejects.toThrow('full');
    expect((await it.vault.state()).state).toBe('locked');
    drafts.hook('updating').unsubscribe(stop);
    await it.vault.unlock(OLD_KEK);
    expect((await drafts.toArray()).every(({ dek }) => dek)).toBe(true);
    expect(await drafts.count()).toBe(63);
  });

  it('stays locked when somebody locks meanwhile, and goes on', async () => {
    const it = await oldDatabase(60);
    const { drafts } = await it.tables();
    let wrote = 0;
    const lockAfterSome = () => {
      if (++wrote === 30) void it.vault.lock();
    };
    drafts.hook('updating', lockAfterSome);
    await expect(it.vault.unlock(OLD_KEK)).rejects.toThrow('locked');
    expect(it.area.items.has('vault.key')).toBe(false);
    drafts.hook('updating').unsubscribe(lockAfterSome);
    await it.vault.unlock(OLD_KEK);
    expect((await drafts.toArray()).every(({ dek }) => dek)).toBe(true);
  });

  it('keeps a damaged record as it is, tells it, and takes over the others', async () => {
    const it = await oldDatabase();
    const tables = await it.tables();
    const broken = (await tables.drafts.get(ids.typed))!;
    broken.ct[40]! ^= 1;
    await tables.drafts.put(broken);
    await it.vault.unlock(OLD_KEK);
    expect(await tables.drafts.get(ids.typed)).toMatchObject({ ct: broken.ct, iv: broken.iv });
    expect(await tables.summaries.get(ids.typed)).toMatchObject({ bad: true });
    expect((await opened(it, ids.submitted)).id).toBe(ids.submitted);
    // and its key stays, however many shifts come, also when its line in the list is gone
    await tables.summaries.delete(ids.typed);
    for (let round = 0; round < 5; round++) {
      await it.vault.endShift();
      await it.vault.unlock(OLD_KEK);
    }
    expect((await tables.shifts.toArray()).some(({ n }) => n === 0)).toBe(true);
  });

  it('lets a broken line of the list be told again by its draft', async () => {
    const it = await oldDatabase();
    const tables = await it.tables();
    const broken = (await tables.summaries.get(ids.typed))!;
    broken.ct[40]! ^= 1;
    await tables.summaries.put(broken);
    await it.vault.unlock(OLD_KEK);
    expect((await opened(it, ids.typed)).id).toBe(ids.typed);
    expect(await tables.summaries.get(ids.typed)).toBeUndefined();
  });

  it('does not bring back what was due and deleted meanwhile', async () => {
    const it = await oldDatabase();
    const tables = await it.tables();
    const { clerk, root } = (await takeOverOld(tables, await importKey(fromBase64(OLD_KEK)), 'Lan'))!;
    const [shift] = await tables.shifts.toArray();
    const { key } = await openShift(shift!.id, await secretOf(shift!, root));
    const newKey = async (id: string) => {
      await tables.drafts.delete(ids.deleted);
      await tables.summaries.delete(ids.deleted);
      return keyFor(id, shift!.id, key);
    };
    await upgradeRecords(tables, { clerkId: clerk.id, master: key, shiftId: shift!.id, list: key, newKey });
    expect((await tables.drafts.toCollection().primaryKeys()).toSorted()).toEqual(
      [ids.typed, ids.submitted].toSorted(),
    );
    expect(await tables.summaries.count()).toBe(2);
  });

  it('takes a colleague in before and after', async () => {
    const it = await oldDatabase();
    await it.vault.create(OTHER_KEK, KDF);
    const names = async () => (await it.vault.state()).clerks.map(({ label }) => label).toSorted();
    expect(await names()).toEqual(['Cán bộ 1', 'Cán bộ 2']);
    await it.vault.endShift();
    await it.vault.unlock(OLD_KEK, DATABASE_V1.vault[0]!.keyId);
    expect((await opened(it, ids.typed)).id).toBe(ids.typed);
    expect(await names()).toEqual(['Cán bộ 1', 'Cán bộ 2']);
    expect((await it.vault.state()).clerks).toHaveLength(2);
  });

  it('opens under a new passphrase after a change', async () => {
    const it = await oldDatabase();
    await it.vault.unlock(OLD_KEK);
    await it.vault.changePassphrase(OLD_KEK, OTHER_KEK, KDF);
    await it.restart('browser');
    await it.vault.unlock(OTHER_KEK);
    expect((await opened(it, ids.typed)).id).toBe(ids.typed);
  });
});

describe('the store on a database of version 1', () => {
  const storeOf = (it: DoorBench) =>
    createStore({ database: it.database, area: it.area, now: () => it.clock.now, changed: () => undefined });

  it('lists, opens and goes on with every draft after the first unlocking', async () => {
    const it = await oldDatabase();
    const before = await inVersion1();
    it.clock.now = Math.max(...[...before.values()].map(({ updatedAt }) => updatedAt));
    const store = storeOf(it);
    await expect(store.drafts.list()).rejects.toThrow('locked');
    await store.vault.unlock(OLD_KEK);
    const list = await store.drafts.list();
    expect(list.map(({ id }) => id).toSorted()).toEqual(Object.values(ids).toSorted());
    expect(list.filter(({ damaged }) => damaged)).toEqual([]);
    expect(list.find(({ id }) => id === ids.deleted)!.deletedAt).not.toBeNull();
    expect(list.find(({ id }) => id === ids.submitted)!.keepUntil).toBeGreaterThan(it.clock.now);
    for (const [id, draft] of before) expect(await store.drafts.open(id)).toEqual(draft);
    const marked = await store.drafts.mark(await store.writers.get(ids.typed), { note: 'tiếp tục' });
    expect(marked.note).toBe('tiếp tục');
    await store.lock();
    await store.vault.unlock(OLD_KEK);
    expect((await store.drafts.open(ids.typed)).note).toBe('tiếp tục');
  });

  it('tells a damaged draft of it as such', async () => {
    const it = await oldDatabase();
    const tables = await it.tables();
    const broken = (await tables.drafts.get(ids.typed))!;
    broken.ct[40]! ^= 1;
    await tables.drafts.put(broken);
    const store = storeOf(it);
    await store.vault.unlock(OLD_KEK);
    const damaged = (await store.drafts.list()).filter((summary) => summary.damaged);
    expect(damaged.map(({ id }) => id)).toEqual([ids.typed]);
    await expect(store.drafts.open(ids.typed)).rejects.toThrow('damaged');
  });

  it('gives all of it new keys in parts', async () => {
    const it = await oldDatabase(60);
    const store = storeOf(it);
    await store.vault.unlock(OLD_KEK);
    const tables = await it.tables();
    const before = await tables.drafts.toArray();
    await store.vault.beginRotation();
    let left = await store.reseal(25);
    expect(left).toBeGreaterThan(0);
    while (left > 0) left = await store.reseal(25);
    await store.vault.endRotation();
    const { shiftId } = await store.vault.open();
    expect(await tables.shifts.toCollection().primaryKeys()).toEqual([shiftId]);
    const after = await tables.drafts.toArray();
    expect(new Set(after.map(({ dek }) => dek!.keyId))).toEqual(new Set([shiftId]));
    const old = new Set(before.map(({ dek }) => toBase64(dek!.ct)));
    expect(after.filter(({ dek }) => old.has(toBase64(dek!.ct)))).toEqual([]);
    for (const { id } of after) expect((await store.drafts.open(id)).id).toBe(id);
  });
});

it('Dexie itself upgrades the tables without touching a row', async () => {
  const it = doorBench();
  expect(Dexie.semVer).toMatch(/^4\./);
  expect(await it.vault.state()).toMatchObject({ state: 'new', clerks: [] });
});
