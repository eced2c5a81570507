/** Opening the database: other versions, other programs that hold it, a disk that fails. Nobody waits longer than a second. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Database, type Attendants } from '@/utils/store/db';
import { bucketsOf, draftRow, quotaError } from './areas';

const ID = '11111111-1111-4111-8111-111111111111';
const opened: Database[] = [];
let name = '';
let count = 0;

function database(attendants: Attendants = {}): Database {
  const made = new Database(name, attendants);
  opened.push(made);
  return made;
}

beforeEach(() => {
  name = `database-${++count}`;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  for (const one of opened.splice(0)) void one.close();
});

const reason = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'open',
    (error: Error) => error.message,
  );

/** Time passes, and between its steps whatever the database does is done. */
async function pass(ms: number): Promise<void> {
  for (let at = 0; at < ms; at += 50) {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(50);
  }
}

/** What a call says after a second at most. */
async function within(call: Promise<unknown>): Promise<string> {
  let told = 'nothing';
  void reason(call).then((word) => (told = word));
  await pass(1_000);
  return told;
}

/** A connection of somebody else's program. */
function stranger(
  version: number,
  upgrade: (database: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => upgrade(request.result));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
  });
}
const nativeVersion = async () => (await indexedDB.databases()).find((one) => one.name === name)?.version;

async function versionOne(): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores({ vault: 'id', drafts: 'id, eraseAt', summaries: 'id' });
  await old.open();
  await old.table('drafts').put({ id: ID, rev: 3 });
  await old.table('vault').put({ id: 'master' });
  old.close();
}

describe('another version', () => {
  it('the one before is brought up, with all it holds', async () => {
    await versionOne();
    const tables = await database().tables();
    expect(tables.tables.map((table) => table.name).sort()).toEqual(
      ['audit', 'clerks', 'drafts', 'facts', 'journal', 'quarantine', 'shifts', 'summaries', 'vault'].sort(),
    );
    expect(await tables.drafts.get(ID)).toEqual({ id: ID, rev: 3 });
    expect(await tables.vault.get('master')).toEqual({ id: 'master' });
    expect(await tables.drafts.where('eraseAt').above(0).count()).toBe(0);
    expect(await nativeVersion()).toBe(20);
  });

  it.each([21, 30, 990])('a newer one (%i) is told and not changed', async (version) => {
    const theirs = await stranger(version, (made) => made.createObjectStore('drafts', { keyPath: 'other' }));
    theirs.close();
    const ours = database();
    expect(await reason(ours.tables())).toBe('newer-database');
    expect(await reason(ours.tables())).toBe('newer-database');
    expect(await nativeVersion()).toBe(version);
    const again = await stranger(version);
    expect([...again.objectStoreNames]).toEqual(['drafts']);
    expect(again.transaction('drafts').objectStore('drafts').keyPath).toBe('other');
    again.close();
  });

  it('that takes over is not held up, and nothing of ours is written any more', async () => {
    const ours = database();
    const tables = await ours.tables();
    const connection = await ours.connection();
    const theirs = await stranger(30);
    expect(await reason(ours.tables())).toBe('stale');
    expect(await reason(ours.connection())).toBe('stale');
    // also not by those who hold what they got before
    expect(await reason(tables.drafts.put(draftRow(ID, 1)))).not.toBe('open');
    expect(() => connection.transaction('drafts', 'readwrite')).toThrow();
    expect(theirs.version).toBe(30);
    theirs.close();
    expect(await reason(ours.tables())).toBe('stale');
  });

  it('before, held open by a program that does not let go: told within a second, and goes on by itself when it does', async () => {
    await versionOne();
    const theirs = await stranger(10);
    const back = vi.fn();
    const ours = database({ back });
    expect(await within(ours.tables())).toBe('stale');
    // from now on nobody waits at all
    expect(await reason(ours.tables())).toBe('stale');
    expect(back).not.toHaveBeenCalled();
    theirs.close();
    await pass(500);
    expect(await reason(ours.tables())).toBe('open');
    expect(back).toHaveBeenCalledTimes(1);
    expect(await nativeVersion()).toBe(20);
  });
});

describe('an opening that does not succeed', () => {
  const unknown = (): Error => new DOMException('Internal error opening backing store', 'UnknownError');
  /** How often it fails before it works; each opening of ours makes several of the browser's. */
  function failing(times: number, error: () => Error) {
    const real = IDBFactory.prototype.open;
    let left = times;
    return vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args) {
      if (left-- > 0) throw error();
      return real.apply(this, args);
    });
  }

  it('at first: nobody is told', async () => {
    failing(2, unknown);
    const back = vi.fn();
    expect(await within(database({ back }).tables())).toBe('open');
    expect(back).not.toHaveBeenCalled();
  });

  it('for longer: told within a second, then at once, and it comes back by itself', async () => {
    failing(20, unknown);
    const back = vi.fn();
    const ours = database({ back });
    expect(await within(ours.connection())).toBe('failed');
    await pass(30_000);
    expect(await reason(ours.tables())).toBe('open');
    expect(back).toHaveBeenCalledTimes(1);
  });

  it('because the disk is full: told as such', async () => {
    failing(1_000, quotaError);
    expect(await within(database().tables())).toBe('quota');
  });

  it('because nothing answers: told within a second', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(
      () => new EventTarget() as unknown as IDBOpenDBRequest,
    );
    const ours = database();
    expect(await within(ours.connection())).toBe('failed');
    // whoever does not type has more patience, but not without end, and after that nobody waits at all
    const page = reason(ours.tables());
    await pass(15_000);
    expect(await page).toBe('failed');
    expect(await reason(ours.connection())).toBe('failed');
  });

  it('because it is slow: whoever types is told, and told again when it is there', async () => {
    const back = vi.fn();
    let letGo: () => void = () => undefined;
    const ours = database({ back, opened: () => new Promise((resolve) => (letGo = resolve)) });
    expect(await within(ours.connection())).toBe('failed');
    const page = ours.tables();
    letGo();
    await pass(100);
    expect(await reason(page)).toBe('open');
    expect(await reason(ours.connection())).toBe('open');
    expect(back).toHaveBeenCalledTimes(1);
  });

  it('is not tried any more after it was let go', async () => {
    const open = failing(1_000, unknown);
    const ours = database();
    await within(ours.tables());
    await ours.close();
    await pass(20_000);
    const tried = open.mock.calls.length;
    await pass(60_000);
    expect(open.mock.calls.length).toBe(tried);
  });
});

describe('files that are broken', () => {
  const broken = (): void => {
    const real = indexedDB;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args) {
      if (this === real) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return realOpen.apply(this, args);
    });
  };
  const realOpen = IDBFactory.prototype.open;

  it('so that nothing opens: it goes on in new ones, as after a birth, and does not go back', async () => {
    const buckets = bucketsOf();
    const first = database({ buckets });
    await (await first.tables()).facts.put({ id: 'old', value: 1 });
    await first.close();
    broken();
    const found: boolean[] = [];
    const ours = database({ buckets, opened: async (_, { born }) => void found.push(born) });
    const page = reason(ours.tables());
    expect(await within(ours.connection())).toBe('failed');
    await pass(14_000);
    expect(await page).toBe('open');
    expect(found).toEqual([true]);
    await (await ours.tables()).drafts.put(draftRow(ID, 1));
    await ours.close();
    vi.restoreAllMocks();
    // also when the old files can be read again: what is newer is in the new ones
    const next = database({ buckets });
    expect((await (await next.tables()).drafts.get(ID))?.rev).toBe(1);
    expect(await (await next.tables()).facts.get('old')).toBeUndefined();
    expect([...buckets.stores.keys()]).toEqual(['drafts-1', 'drafts-1-whole']);
  });

  it('so that something was lost: it moves with all that is in it, twice if need be', async () => {
    const buckets = bucketsOf();
    const back = vi.fn();
    const ours = database({ buckets, back });
    const tables = await ours.tables();
    const rows = Array.from({ length: 250 }, (_, n) => draftRow(`${ID.slice(0, -3)}${100 + n}`, n));
    await tables.drafts.bulkPut(rows);
    await tables.quarantine.add({ table: 'drafts', row: rows[0]! });
    await ours.renew();
    const moved = await ours.tables();
    expect(moved).not.toBe(tables);
    expect(await moved.drafts.toArray()).toEqual(await sorted(rows));
    expect(await moved.quarantine.count()).toBe(1);
    expect(ours.births).toBe(1);
    expect(back).toHaveBeenCalled();
    await pass(200);
    expect(await nativeVersion()).toBeUndefined();
    await ours.renew();
    expect(await (await ours.tables()).drafts.count()).toBe(250);
    await pass(50);
    expect([...buckets.stores.keys()]).toEqual(['drafts-2', 'drafts-2-whole']);
  });

  it('a move that did not come to its end is done as if it had never been', async () => {
    const buckets = bucketsOf();
    const ours = database({ buckets });
    await (await ours.tables()).drafts.put(draftRow(ID, 1));
    await ours.close();
    await buckets.open('drafts-1');
    const next = database({ buckets });
    expect((await (await next.tables()).drafts.get(ID))?.rev).toBe(1);
    expect([...buckets.stores.keys()]).toEqual([]);
  });

  it('and a new place that cannot be filled: it stays where it is', async () => {
    const buckets = bucketsOf();
    const ours = database({ buckets });
    await (await ours.tables()).drafts.put(draftRow(ID, 1));
    await ours.close();
    const real = buckets.open.bind(buckets);
    const full = (): never => {
      throw quotaError();
    };
    buckets.open = async (bucket, options) => {
      const made = (await real(bucket, options)).indexedDB;
      return {
        indexedDB: new Proxy(made, { get: (it, key) => (key === 'open' ? full : Reflect.get(it, key)) }),
      };
    };
    const renewed = reason(ours.renew());
    await pass(1_000);
    expect(await renewed).toBe('open');
    expect((await (await ours.tables()).drafts.get(ID))?.rev).toBe(1);
    await ours.close();
    buckets.open = real;
    // and what was begun does not count at the next start either
    expect((await (await database({ buckets }).tables()).drafts.get(ID))?.rev).toBe(1);
    expect([...buckets.stores.keys()]).toEqual([]);
  });

  it('without buckets nothing moves', async () => {
    const ours = database();
    const tables = await ours.tables();
    await ours.renew();
    expect(await ours.tables()).toBe(tables);
  });
});

const sorted = async <T extends { id: string }>(rows: T[]): Promise<T[]> =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a connection that the browser closes', () => {
  it('is opened anew by the next call, with everything in it', async () => {
    const ours = database();
    await (await ours.tables()).drafts.put(draftRow(ID, 1));
    const connection = await ours.connection();
    connection.close();
    connection.onclose?.(new Event('close'));
    expect(await ours.connection()).not.toBe(connection);
    expect((await (await ours.tables()).drafts.get(ID))?.rev).toBe(1);
    expect(ours.births).toBe(1);
  });

  it('and whose files are gone: a birth, told to whoever takes part before anybody gets the tables', async () => {
    const order: string[] = [];
    const ours = database({
      opened: async (tables, { born }) => {
        await tables.facts.put({ id: 'there', value: 1 });
        order.push(born ? 'born' : 'found');
      },
    });
    await ours.tables();
    await ours.close();
    await Dexie.delete(name);
    const tables = await ours.tables();
    order.push('got');
    expect(order).toEqual(['born', 'born', 'got']);
    expect(await tables.facts.get('there')).toEqual({ id: 'there', value: 1 });
    expect(ours.births).toBe(2);
  });
});

describe('who takes part in an opening', () => {
  it('cannot hold it up', async () => {
    const ours = database({ opened: () => new Promise(() => undefined) });
    const page = reason(ours.tables());
    await pass(6_000);
    expect(await page).toBe('open');
  });

  it('cannot make it fail', async () => {
    const ours = database({ opened: () => Promise.reject(new Error('broken')) });
    expect(await within(ours.tables())).toBe('open');
  });
});
