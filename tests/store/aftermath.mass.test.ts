/** After a disk that was full: both stores are made to leave the log that was hurt, once, as soon as they take something. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Aftermath } from '@/utils/store/aftermath';
import { Database } from '@/utils/store/db';
import { localArea, quotaError, type FakeArea } from './areas';

/** LevelDB leaves a log that is larger. */
const ENOUGH = 4 << 20;

const { put } = IDBObjectStore.prototype;
let isFull = false;
/** Bytes that went into the database since the start of the test. */
let written = 0;
beforeEach(() => {
  isFull = false;
  written = 0;
  IDBObjectStore.prototype.put = function (value, key) {
    const request = key === undefined ? put.call(this, value) : put.call(this, value, key);
    if (isFull) (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
    else written += (value as { value?: Uint8Array }).value?.length ?? 0;
    return request;
  };
});
afterEach(() => void (IDBObjectStore.prototype.put = put));

interface Bench {
  database: Database;
  local: FakeArea;
  session: FakeArea;
  aftermath: Aftermath;
  /** What waits for its time, and how long. */
  planned: { ms: number; work: () => void }[];
  type(): Promise<unknown>;
  /** The worker dies and starts again. */
  restart(): void;
}

let count = 0;
function bench(): Bench {
  const name = `aftermath-${++count}`;
  const it = { local: localArea(), session: localArea(), planned: [] } as unknown as Bench;
  it.restart = () => {
    it.database = new Database(name, { refused: () => aftermath.refused() });
    const aftermath = new Aftermath({
      ...it,
      later: (ms, work) => {
        it.planned.push({ ms, work });
        return () => undefined;
      },
    });
    it.aftermath = aftermath;
  };
  it.type = async () => {
    const { facts } = await it.database.tables();
    await facts.put({ id: 'typed', value: 1 });
    await it.aftermath.taken();
  };
  it.restart();
  return it;
}
const copied = ({ local }: Bench): number => local.writes.length * (1 << 20);
const refuse = async (it: Bench): Promise<void> => {
  isFull = true;
  await expect(it.type()).rejects.toThrow();
  isFull = false;
};

// eight megabytes take this database in memory some seconds
describe('a write that was refused', { timeout: 30_000 }, () => {
  it('lets nothing be copied until one is taken; then both logs are left, once, and nothing of it stays', async () => {
    const it = bench();
    await it.type();
    expect([written, copied(it), it.aftermath.isRefusing]).toEqual([0, 0, false]);
    await refuse(it);
    expect(it.aftermath.isRefusing).toBe(true);
    await it.type();
    expect(it.aftermath.isRefusing).toBe(false);
    expect(written).toBeGreaterThan(ENOUGH);
    expect(copied(it)).toBeGreaterThan(ENOUGH);
    const before = written;
    await it.type();
    expect(written).toBe(before);
    const { facts } = await it.database.tables();
    expect(await facts.toCollection().primaryKeys()).toEqual(['typed']);
    expect([...it.local.items.keys(), ...it.session.items.keys()]).toEqual([]);
  });

  it('is mended also when nobody types any more', async () => {
    const it = bench();
    await refuse(it);
    it.planned.shift()!.work();
    await expect.poll(() => it.session.items.size).toBe(0);
    expect(written).toBeGreaterThan(ENOUGH);
    expect(it.aftermath.isRefusing).toBe(false);
  });

  it('is not forgotten when the worker ends before it is mended', async () => {
    const it = bench();
    await refuse(it);
    it.restart();
    await it.aftermath.resume();
    expect(written).toBeGreaterThan(ENOUGH);
    expect(copied(it)).toBeGreaterThan(ENOUGH);
    const before = written;
    it.restart();
    await it.aftermath.resume();
    expect(written).toBe(before);
  });

  it('and a second copy that stays broken: tried again more and more seldom, the database only once', async () => {
    const it = bench();
    it.local.broken = quotaError();
    await refuse(it);
    await it.type();
    const before = written;
    expect(before).toBeGreaterThan(ENOUGH);
    const pauses: number[] = [];
    for (let tries = 0; tries < 4; tries++) {
      const next = it.planned.pop()!;
      pauses.push(next.ms);
      next.work();
      await expect.poll(() => it.planned.length).toBeGreaterThan(0);
      await it.type();
    }
    expect(written).toBe(before);
    expect(pauses.every((ms, at) => ms >= (pauses[at - 1] ?? 0))).toBe(true);
    it.local.broken = null;
    it.planned.pop()!.work();
    await expect.poll(() => copied(it)).toBeGreaterThan(ENOUGH);
  });
});

it('what the browser itself has closed counts as well', { timeout: 30_000 }, async () => {
  const it = bench();
  await it.type();
  (await it.database.tables()).on('close').fire(new Event('close'));
  expect(it.aftermath.isRefusing).toBe(true);
  await it.type();
  expect(written).toBeGreaterThan(ENOUGH);
});
