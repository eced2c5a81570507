/** What a clerk has practised: sealed, one writer, through every change of keys, and gone when it is erased. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { LEARNING_BYTES } from '@/utils/core/limits';
import { Database } from '@/utils/store/db';
import { newPair } from '@/utils/store/envelope';
import { Learning, learningOf, type LearningRow } from '@/utils/store/learning';
import { LocalMirror } from '@/utils/store/mirror';
import { toBase64 } from '@/utils/store/seal';
import { StartCheck } from '@/utils/store/start-check';
import { createStore, type Store } from '@/utils/store/store';
import { localArea, quotaError, type FakeArea } from './areas';
import { KDF, KEK, memoryArea, OTHER_KEK, T0 } from './helpers';
import { OLD_KEK, oldDatabase } from './old-database';

const DAY = 24 * 3_600_000;
const RECORD = '{"schema":1,"say":"lần đầu tiên luyện tập"}';

/** A store with its second copy, as the background has it. */
interface Bench {
  store: Store;
  database: Database;
  local: FakeArea;
  session: ReturnType<typeof memoryArea>;
  clock: { now: number };
  restart(what?: 'worker' | 'browser'): Promise<void>;
  /** The fact of the clerk who has it open. */
  row(): Promise<LearningRow | undefined>;
  stored(): Promise<string>;
}

let count = 0;
async function bench(name = `learning-${++count}`): Promise<Bench> {
  const clock = { now: T0 };
  const made = { clock, local: localArea(() => clock.now), session: memoryArea() } as Bench;
  const start = (): void => {
    const mirror = new LocalMirror(made.local, () => clock.now);
    made.database = new Database(name, { opened: (tables, found) => check.opened(tables, found) });
    const database = made.database;
    const check: StartCheck = new StartCheck({
      open: () => database.tables(),
      mirror,
      area: made.session,
      now: () => clock.now,
      trust: async () => true,
    });
    made.store = createStore({
      database,
      area: made.session,
      now: () => clock.now,
      changed: () => undefined,
      mirror,
      learningCopy: mirror,
      checked: () => check.ready,
    });
  };
  made.restart = async (what = 'browser') => {
    await made.store.settle();
    await made.database.close();
    if (what === 'browser') made.session = memoryArea();
    start();
  };
  made.row = async () => {
    const { clerkId } = await made.store.vault.open();
    return (await (await made.database.tables()).facts.get(learningOf(clerkId)))?.value as LearningRow;
  };
  made.stored = async () => {
    await made.store.settle();
    const db = await made.database.tables();
    const rows = await Promise.all(db.tables.map((table) => table.toArray()));
    return JSON.stringify([rows, [...made.local.items]], (_key, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
  };
  start();
  return made;
}

async function practised(it: Bench, record = RECORD): Promise<number> {
  const { rev } = await it.store.learning.read();
  const next = await it.store.learning.save(record, rev);
  expect(next).not.toBeNull();
  return next!;
}
const opened = async (kek = KEK): Promise<Bench> => {
  const it = await bench();
  await it.store.vault.create(kek, KDF);
  return it;
};
const recordOf = async (it: Bench): Promise<string | null> => (await it.store.learning.read()).record;
const acts = async (it: Bench): Promise<string[]> =>
  (await it.store.audit.list()).entries.map(({ what }) => what);

describe('what was practised', () => {
  it('is nothing at first, and then what was saved last', async () => {
    const it = await opened();
    expect(await it.store.learning.read()).toEqual({ record: null, rev: 0 });
    const first = await practised(it);
    expect(await it.store.learning.read()).toEqual({ record: RECORD, rev: first });
    await practised(it, 'more');
    expect(await it.store.learning.read()).toEqual({ record: 'more', rev: first + 1 });
  });

  it('is there after a restart, and only for whoever unlocks', async () => {
    const it = await opened();
    await practised(it);
    await it.restart('worker');
    expect(await recordOf(it)).toBe(RECORD);
    await it.restart('browser');
    await expect(it.store.learning.read()).rejects.toThrow('locked');
    await expect(it.store.learning.save(RECORD, 1)).rejects.toThrow('locked');
    await expect(it.store.learning.erase()).rejects.toThrow('locked');
    await it.store.vault.unlock(KEK);
    expect(await recordOf(it)).toBe(RECORD);
    await it.store.lock();
    await expect(it.store.learning.read()).rejects.toThrow('locked');
  });

  it('says no-vault where nobody has a passphrase yet', async () => {
    await expect((await bench()).store.learning.read()).rejects.toThrow('no-vault');
  });

  it('lies on the disk sealed, and tells only its magnitude', async () => {
    const it = await opened();
    await practised(it);
    const stored = await it.stored();
    expect(stored).toContain('learning.');
    expect(stored).toContain('mirror.l.');
    for (const word of [
      'schema',
      'luyện',
      Buffer.from('luyện').toString('latin1'),
      Buffer.from(RECORD).toString('base64').slice(0, 16),
    ])
      expect(stored).not.toContain(word);
    const size = (await it.row())!.ct.length;
    await practised(it, `${RECORD} and a little more`);
    expect((await it.row())!.ct.length).toBe(size);
  });

  it('is each clerk’s own', async () => {
    const it = await opened();
    await practised(it, 'Lan');
    const lan = (await it.store.vault.open()).clerkId;
    await it.store.endShift();
    await it.store.vault.create(OTHER_KEK, KDF, 'Mai');
    expect(await recordOf(it)).toBeNull();
    await practised(it, 'Mai');
    await it.store.endShift();
    await it.store.vault.unlock(KEK, lan);
    expect(await recordOf(it)).toBe('Lan');
    // a colleague's record in the place of one's own does not open
    const { facts } = await it.database.tables();
    const mai = (await facts.where('id').startsWith('learning.').toArray()).find(
      ({ id }) => id !== learningOf(lan),
    )!;
    await facts.put({ ...mai, id: learningOf(lan) });
    it.local.items.delete(`mirror.l.${lan}`);
    await it.store.settle();
    await expect(it.store.learning.read()).rejects.toThrow(/damaged|other-clerk/);
  });

  it('is not written over by a window that has not seen the newest', async () => {
    const it = await opened();
    const seen = await practised(it, 'one');
    await practised(it, 'two');
    expect(await it.store.learning.save('late', seen)).toBeNull();
    expect(await it.store.learning.save('as if there were none', 0)).toBeNull();
    expect(await recordOf(it)).toBe('two');
    // nor do two at the same moment both get through
    const { rev } = await it.store.learning.read();
    const both = await Promise.all(['a', 'b'].map((record) => it.store.learning.save(record, rev)));
    expect(both.filter((one) => one === null)).toHaveLength(1);
  });

  it('is refused when it is too long, and what was there stays', async () => {
    const it = await opened();
    const rev = await practised(it);
    await expect(it.store.learning.save('ễ'.repeat(LEARNING_BYTES / 3 + 1), rev)).rejects.toThrow(
      'too-large',
    );
    expect(await recordOf(it)).toBe(RECORD);
    expect(await it.store.learning.save('x'.repeat(LEARNING_BYTES), rev)).toBe(rev + 1);
  });
});

describe('erased', () => {
  it('is gone from both places, noted, and its last state does not come back', async () => {
    const it = await opened();
    const rev = await practised(it);
    await it.store.settle();
    await it.store.learning.erase();
    expect(await recordOf(it)).toBeNull();
    expect(await it.stored()).not.toMatch(/"learning\.|mirror\.l\./);
    expect(await acts(it)).toContain('learning-erased');
    // a window that still shows the old one
    expect(await it.store.learning.save(RECORD, rev)).toBeNull();
    await practised(it, 'new');
    expect(await it.store.learning.save(RECORD, rev)).toBeNull();
    await it.restart();
    await it.store.vault.unlock(KEK);
    expect(await recordOf(it)).toBe('new');
  });

  it('stays as a whole when the second copy cannot be erased', async () => {
    const it = await opened();
    await practised(it);
    await it.store.settle();
    it.local.broken = quotaError();
    await expect(it.store.learning.erase()).rejects.toThrow();
    it.local.broken = null;
    expect(await recordOf(it)).toBe(RECORD);
    expect(await acts(it)).not.toContain('learning-erased');
  });

  it('goes with the clerk who leaves, and with everything', async () => {
    for (const end of [
      async ({ store }: Bench) => {
        const { clerkId } = await store.vault.open();
        await store.lock();
        await store.vault.remove(clerkId);
      },
      ({ store }: Bench) => store.eraseEverything(),
    ]) {
      const it = await opened();
      await practised(it);
      await it.restart();
      await it.store.vault.unlock(KEK);
      await end(it);
      expect(await it.stored()).not.toMatch(/"learning\.|mirror\.l\./);
      await it.restart();
      await it.store.vault.create(KEK, KDF);
      expect(await recordOf(it)).toBeNull();
    }
  });
});

describe('keys', () => {
  it('may change: another passphrase, all keys anew', async () => {
    const it = await opened();
    await practised(it);
    await it.store.vault.changePassphrase(KEK, OTHER_KEK, KDF);
    expect(await recordOf(it)).toBe(RECORD);
    const under = (await it.row())!.keyId;
    await it.store.vault.beginRotation();
    expect(await it.store.reseal(50)).toBe(0);
    await it.store.vault.endRotation();
    expect((await it.row())!.keyId).not.toBe(under);
    expect(await (await it.database.tables()).shifts.get(under)).toBeUndefined();
    await it.restart();
    await it.store.vault.unlock(OTHER_KEK);
    expect(await recordOf(it)).toBe(RECORD);
  });

  it('of a shift go on as long as the record lies under it', async () => {
    const it = await opened();
    await practised(it);
    const under = (await it.row())!.keyId;
    for (let day = 1; day <= 6; day++) {
      it.clock.now = T0 + day * DAY;
      await it.restart();
      await it.store.vault.unlock(KEK);
    }
    await it.store.vault.endRotation(); // nothing was sealed anew: what is named stays
    expect(await (await it.database.tables()).shifts.get(under)).toBeDefined();
    expect(await recordOf(it)).toBe(RECORD);
  });

  it('that are forgotten: the office’s recovery key opens it', async () => {
    const it = await opened();
    const { secret, publicKey } = await newPair();
    await it.store.vault.setOffice(toBase64(publicKey));
    await practised(it);
    const { clerkId } = await it.store.vault.open();
    await it.restart();
    await it.store.vault.recover(clerkId, toBase64(secret), OTHER_KEK, KDF);
    expect(await recordOf(it)).toBe(RECORD);
  });

  it('that the office could not open: nothing is overwritten, and the old passphrase brings it back', async () => {
    const it = await opened();
    await practised(it);
    const { clerkId } = await it.store.vault.open();
    const { secret, publicKey } = await newPair();
    // the shift of today is of before the office's key, as one that was put back from an old disk
    const { shifts } = await it.database.tables();
    const own = (await it.row())!.keyId;
    const before = await shifts.get(own);
    it.clock.now = T0 + DAY;
    await it.restart();
    await it.store.vault.unlock(KEK);
    await it.store.vault.setOffice(toBase64(publicKey));
    await (await it.database.tables()).shifts.put(before!);
    await it.restart();
    await it.store.vault.recover(clerkId, toBase64(secret), OTHER_KEK, KDF);
    await expect(it.store.learning.read()).rejects.toThrow('damaged');
    expect(await it.store.learning.save('anew', 0)).toBeNull();
    const [old] = (await it.store.vault.state()).before!;
    await it.store.openBefore([{ id: old!.id, kek: KEK }]);
    expect(await recordOf(it)).toBe(RECORD);
  });

  it('of version 1 become a clerk’s, who practises on', async () => {
    const old = await oldDatabase();
    await old.vault.unlock(OLD_KEK);
    const learning = new Learning({ database: old.database, keys: old.vault, note: async () => undefined });
    expect(await learning.read()).toEqual({ record: null, rev: 0 });
    expect(await learning.save(RECORD, 0)).toBeGreaterThan(0);
    await old.restart('browser');
    await old.vault.unlock(OLD_KEK);
    const again = new Learning({ database: old.database, keys: old.vault, note: async () => undefined });
    expect((await again.read()).record).toBe(RECORD);
  });
});

describe('a loss', () => {
  it('of the whole database: it comes back from the second copy with its key', async () => {
    const it = await opened();
    await practised(it);
    await it.store.settle();
    await (await it.database.tables()).delete();
    await it.restart();
    await it.store.vault.unlock(KEK);
    expect(await recordOf(it)).toBe(RECORD);
  });

  it('of the newest state: the copy is newer', async () => {
    const it = await opened();
    await practised(it, 'old');
    const id = learningOf((await it.store.vault.open()).clerkId);
    const { facts } = await it.database.tables();
    const old = await facts.get(id);
    await practised(it, 'new');
    await it.store.settle();
    await facts.put(old!);
    await it.restart();
    await it.store.vault.unlock(KEK);
    expect(await recordOf(it)).toBe('new');
  });

  it('of a byte: the copy takes its place, and the log says so', async () => {
    const it = await opened();
    await practised(it);
    await it.store.settle();
    const { facts } = await it.database.tables();
    const row = (await it.row())!;
    const ct = Uint8Array.from(row.ct);
    ct[9]! ^= 1;
    await facts.put({ id: learningOf((await it.store.vault.open()).clerkId), value: { ...row, ct } });
    expect(await recordOf(it)).toBe(RECORD);
    expect((await it.row())!.ct).toEqual(row.ct);
    expect(await acts(it)).toContain('learning-restored');
  });

  it('of a byte in both places: it is refused, and nothing is written over it', async () => {
    const it = await opened();
    const rev = await practised(it);
    await it.store.settle();
    const { clerkId } = await it.store.vault.open();
    const { facts } = await it.database.tables();
    const row = (await it.row())!;
    const ct = Uint8Array.from(row.ct);
    ct[9]! ^= 1;
    await facts.put({ id: learningOf(clerkId), value: { ...row, ct } });
    it.local.items.set(`mirror.l.${clerkId}`, { rev, keyId: row.keyId, iv: 'AAAA', ct: 'AAAA' });
    await expect(it.store.learning.read()).rejects.toThrow('damaged');
    expect(await it.store.learning.save('anew', 0)).toBeNull();
    expect((await it.row())!.ct).toEqual(ct);
    // erasing it on purpose is the way out
    await it.store.learning.erase();
    expect(await recordOf(it)).toBeNull();
  });

  it('of the copy alone: it is made anew with the next run', async () => {
    const it = await opened();
    await practised(it);
    await it.store.settle();
    it.local.items.clear();
    await it.restart();
    await it.store.vault.unlock(KEK);
    await practised(it, 'more');
    await it.store.settle();
    expect([...it.local.items.keys()].filter((item) => item.startsWith('mirror.l.'))).toHaveLength(1);
  });
});
