/** A disk that takes nothing for a while, and keys that are all made anew. */
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { MemorySpill } from '@/utils/store/space';
import { localArea, quotaError } from './areas';
import { bench, entry, FORM, KEK, place, T0, type, valueOf } from './helpers';

const original = IDBDatabase.prototype.transaction;
afterEach(() => void (IDBDatabase.prototype.transaction = original));
const fill = (): void => {
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    if (mode === 'readwrite' && [stores].flat().includes('journal')) throw quotaError();
    return original.call(this, stores, mode, options);
  };
};
const space = (): void => void (IDBDatabase.prototype.transaction = original);

/** Each life of the worker finds what the one before has left. */
const spilling = (area = localArea(() => T0)) => ({
  get spill() {
    return new MemorySpill(area, () => T0);
  },
});

describe('a full disk', () => {
  it('is told, keeps what was typed over the end of the worker, and takes it when there is room', async () => {
    const it = await bench({ world: spilling() });
    const { draftId } = (await type(it, place(), entry('HoTen', 'A')))!;
    fill();
    await expect(type(it, place(), entry('HoTen', 'AB'))).rejects.toThrow('quota');
    await expect(type(it, place(), entry('HoTen', 'ABC'))).rejects.toThrow('quota');
    await it.restart('worker');
    expect(valueOf(await it.store.drafts.open(draftId), 'HoTen')).toBe('ABC');
    space();
    await it.store.drain();
    await it.restart('browser');
    await it.store.vault.unlock(KEK);
    expect(valueOf(await it.store.drafts.open(draftId), 'HoTen')).toBe('ABC');
  });

  it('never sets a draft back: what waited is older than what was written meanwhile', async () => {
    const area = localArea(() => T0);
    const it = await bench({ world: spilling(area) });
    const { draftId } = (await type(it, place(), entry('HoTen', 'A')))!;
    fill();
    // a mark is written as a whole draft
    const writer = await it.store.drafts.writer(draftId);
    await expect(it.store.drafts.mark(writer, { note: 'hẹn chiều' })).rejects.toThrow('quota');
    const waited = new Map(area.items);
    space();
    await type(it, place(), entry('NgaySinh', '2026'));
    await it.store.settle();
    await type(it, place(), entry('HoTen', 'ABCD'));
    for (const [name, value] of waited) area.items.set(name, value);
    await it.restart('worker');
    await it.store.drain();
    const draft = await it.store.drafts.open(draftId);
    expect([valueOf(draft, 'HoTen'), valueOf(draft, 'NgaySinh')]).toEqual(['ABCD', '2026']);
  });

  it('comes and goes: what was once said to be saved is there afterwards', async () => {
    const STEP = fc.constantFrom('key', 'key', 'key', 'full', 'room', 'drain', 'fold', 'worker');
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 5, maxLength: 25 }), async (steps) => {
        space();
        const it = await bench({ world: spilling() });
        let text = 'A';
        let saved = text;
        const { draftId } = (await type(it, place(), entry('HoTen', text)))!;
        for (const step of steps) {
          if (step === 'key') {
            const value = (text += 'A');
            if (await type(it, place(), entry('HoTen', value)).catch(() => null)) saved = value;
          } else if (step === 'full') fill();
          else if (step === 'room') space();
          else if (step === 'drain') await it.store.drain().catch(() => undefined);
          else if (step === 'fold') await it.store.settle();
          else await it.restart('worker');
        }
        space();
        await it.restart('browser');
        await it.store.vault.unlock(KEK);
        const found = valueOf(await it.store.drafts.open(draftId), 'HoTen') ?? '';
        expect(
          text.startsWith(found) && found.length >= saved.length,
          `${found.length} of ${saved.length}`,
        ).toBe(true);
      }),
      { numRuns: 60, examples: [[['full', 'key', 'fold', 'room', 'drain', 'key']]] },
    );
  }, 30_000);

  it('is told while locked as well, and the next try holds', async () => {
    const it = await bench();
    await it.store.lock();
    fill();
    const taken = await it.store.tabs.input(place(), FORM, [entry('HoTen', 'A')]);
    expect(await taken!.ending).toEqual({ reason: 'quota' });
    space();
    await type(it, place(), entry('HoTen', 'A'));
    await it.store.vault.unlock(KEK);
    expect((await it.store.drafts.list()).map(({ fieldCount }) => fieldCount)).toEqual([1]);
  });
});

it('all keys can be made anew in parts, while typing goes on', async () => {
  const it = await bench();
  const where = (n: number) => place({ tabId: n, path: `/nop-ho-so/${n}`, document: `doc-${n}` });
  for (const n of [1, 2, 3]) {
    await type(it, where(n), entry('HoTen', `${n}`));
    await type(it, where(n), entry('HoTen', `${n}${n}`));
  }
  const tables = await it.database.tables();
  const before = await tables.drafts.toArray();
  await it.store.vault.beginRotation();
  const left = [await it.store.reseal(2)];
  await type(it, where(3), entry('HoTen', '333'));
  while (left.at(-1)! > 0) left.push(await it.store.reseal(2));
  const { shiftId } = await it.store.vault.open();
  const after = await tables.drafts.toArray();
  expect(left).toEqual([1, 0]);
  expect(new Set([...after, ...(await tables.summaries.toArray())].map(({ keyId }) => keyId))).toEqual(
    new Set([shiftId]),
  );
  expect(after.map(({ dek }) => dek!.keyId)).toEqual([shiftId, shiftId, shiftId]);
  for (const row of before) expect(after.find(({ id }) => id === row.id)!.dek!.ct).not.toEqual(row.dek!.ct);
  await it.restart('browser');
  await it.store.vault.unlock(KEK);
  const values = (await it.store.drafts.read(before.map(({ id }) => id))).map((draft) =>
    valueOf(draft, 'HoTen'),
  );
  expect(values.sort()).toEqual(['11', '22', '333']);
});
