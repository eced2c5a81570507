/** The list of many drafts: the first look, following it in parts, and that what is remembered of it is never believed against the lines themselves. */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft, DraftSummary } from '@/utils/core/draft';
import type { ListMark, ListPart } from '@/utils/messaging/protocol';
import { WORTH_CACHING, type Piece } from '@/utils/store/list-cache';
import { randomOf } from '../../faults/kit/random';
import { madeUp } from '../../faults/kit/seed';
import { bench, KEK, place, entry, type, type Bench } from './helpers';

const MANY = WORTH_CACHING + 20;
const random = randomOf(4711, 'listing', 'memory', 0);
/** Of the days before the bench's clock. */
const made = (count: number, now: number): Draft[] =>
  Array.from({ length: count }, () => {
    const draft = madeUp(random, { fields: 2, letters: 5, days: 6 });
    const back = now - Date.now();
    return { ...draft, createdAt: draft.createdAt + back, updatedAt: draft.updatedAt + back };
  });

async function full(count = MANY): Promise<Bench> {
  const it = await bench();
  for (let left = count; left > 0; left -= 50)
    await it.store.drafts.import(made(Math.min(50, left), it.clock.now));
  await it.store.drafts.list();
  await it.store.lock();
  await it.store.vault.unlock(KEK);
  return it;
}
const pieces = async (it: Bench): Promise<{ id: string; value: Piece }[]> =>
  (await (await it.database.tables()).facts.where('id').startsWith('list.').toArray()) as never;
/** The browser is killed: nothing is remembered any more than it was. */
async function reopened(it: Bench): Promise<void> {
  await it.restart('browser');
  await it.store.vault.unlock(KEK);
}

/** A page that follows the list. */
function follower(it: () => Bench) {
  let mark: ListMark | null = null;
  const drafts = new Map<string, DraftSummary>();
  return {
    drafts,
    async read(): Promise<ListPart[]> {
      const parts: ListPart[] = [];
      do {
        const part = await it().store.drafts.follow(mark);
        parts.push(part);
        if (part.anew) drafts.clear();
        for (const draft of part.drafts) drafts.set(draft.id, draft);
        for (const id of part.gone) drafts.delete(id);
        mark = part.mark;
      } while (parts.at(-1)!.more);
      return parts;
    },
  };
}
const byTime = (drafts: Iterable<DraftSummary>): DraftSummary[] =>
  [...drafts].sort((a, b) => b.updatedAt - a.updatedAt);

describe('the first look at a list of many', () => {
  let it_: Bench;
  beforeAll(async () => void (it_ = await full()));

  it('is the newest of the list, as they are', async () => {
    await reopened(it_);
    const newest = await it_.store.drafts.newest();
    expect(newest).toHaveLength(100);
    expect(newest).toEqual((await it_.store.drafts.list()).slice(0, 100));
  });

  it('holds what was written after the list was remembered, also when the browser was killed then', async () => {
    const [first, second] = await it_.store.drafts.list();
    it_.clock.now += 60_000;
    await it_.store.drafts.mark(await it_.store.drafts.writer(second!.id), { note: 'đổi rồi' });
    const begun = await type(it_, place({ path: '/moi' }), entry('a', '1'));
    await it_.store.writers.settle();
    await reopened(it_);
    const newest = await it_.store.drafts.newest();
    expect(
      newest
        .slice(0, 3)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([begun!.draftId, second!.id, first!.id].toSorted());
    expect(newest.find(({ id }) => id === second!.id)!.note).toBe('đổi rồi');
  });

  it('is nothing where nothing is remembered, and the list is whole all the same', async () => {
    await (await it_.database.tables()).facts.where('id').startsWith('list.').delete();
    await reopened(it_);
    expect(await it_.store.drafts.newest()).toEqual([]);
    expect(await it_.store.drafts.list()).toHaveLength(MANY + 1);
    await it_.store.lock();
    expect((await pieces(it_)).length).toBeGreaterThan(0);
  });

  it('asks for a key', async () => {
    await it_.store.lock();
    await expect(it_.store.drafts.newest()).rejects.toThrow('locked');
    await expect(it_.store.drafts.follow(null)).rejects.toThrow('locked');
    await it_.store.vault.unlock(KEK);
  });
});

describe('what is fetched while a key is made of the passphrase', () => {
  it('is what the first look begins with', async () => {
    const it_ = await full();
    const listed = await it_.store.drafts.list();
    await it_.restart('browser');
    it_.store.drafts.prepare();
    const { facts, summaries } = await it_.database.tables();
    await summaries.count();
    // what was remembered is gone from the disk: only what was fetched before can know it
    await facts.where('id').startsWith('list.').delete();
    await it_.store.vault.unlock(KEK);
    expect(await it_.store.drafts.newest()).toEqual(listed.slice(0, 100));
    expect(await it_.store.drafts.list()).toEqual(listed);
  });

  it('is not believed of a draft that has gone or changed since', async () => {
    const it_ = await full();
    const [first, second] = await it_.store.drafts.list();
    await it_.restart('browser');
    it_.store.drafts.prepare();
    const { drafts, summaries } = await it_.database.tables();
    await Promise.all([drafts.delete(first!.id), summaries.delete(first!.id)]);
    await it_.store.vault.unlock(KEK);
    await it_.store.drafts.mark(await it_.store.drafts.writer(second!.id), { note: 'đổi rồi' });
    const newest = await it_.store.drafts.newest();
    expect(newest.map(({ id }) => id)).not.toContain(first!.id);
    expect(newest.find(({ id }) => id === second!.id)!.note).toBe('đổi rồi');
    expect(await it_.store.drafts.list()).toHaveLength(MANY - 1);
  });

  it('is of no use to whoever does not open, and nobody reads it without a key', async () => {
    const it_ = await full();
    await it_.restart('browser');
    it_.store.drafts.prepare();
    await expect(it_.store.drafts.newest()).rejects.toThrow('locked');
  });
});

describe('what is remembered of the list', () => {
  it('is told by the day, names nothing but ids, and what is no piece goes', async () => {
    const it_ = await full();
    const { clerkId } = await it_.store.vault.open();
    const { facts } = await it_.database.tables();
    await facts.put({
      id: `list.${clerkId}`,
      value: { keyId: 'x', iv: new Uint8Array(12), ct: new Uint8Array(9) },
    });
    const listed = await it_.store.drafts.list();
    for (const { value } of await pieces(it_)) {
      if (!('day' in value)) continue;
      const { day, ids, ...rest } = value;
      expect(Object.keys(rest).toSorted()).toEqual(['clerkId', 'ct', 'iv', 'keyId']);
      const ofDay = listed.filter(({ updatedAt }) => Math.floor(updatedAt / 86_400_000) === day);
      expect(ids.toSorted()).toEqual(ofDay.map(({ id }) => id).toSorted());
    }
    await reopened(it_);
    await it_.store.drafts.newest();
    expect((await pieces(it_)).map(({ id }) => id)).not.toContain(`list.${clerkId}`);
  });

  it('goes at once with a draft that is erased, and comes back without it', async () => {
    const it_ = await full();
    const [gone] = await it_.store.drafts.list();
    await it_.store.drafts.erase([gone!.id], 'chosen');
    expect((await pieces(it_)).flatMap(({ value }) => value.ids)).not.toContain(gone!.id);
    await it_.store.lock();
    const ids = (await pieces(it_)).flatMap(({ value }) => value.ids);
    expect(ids).toHaveLength(MANY - 1);
    expect(ids).not.toContain(gone!.id);
  });

  it('is never believed against the lines: damaged, of another day, or of before', async () => {
    const it_ = await full();
    const before = await pieces(it_);
    const [, second] = await it_.store.drafts.list();
    await it_.store.drafts.mark(await it_.store.drafts.writer(second!.id), { note: 'mới' });
    const right = await it_.store.drafts.list();
    await it_.store.lock();
    const { facts } = await it_.database.tables();
    const [one, two, ...more] = before;
    one!.value.ct[40]! ^= 1;
    await facts.bulkPut([
      one!,
      { ...two!, value: { ...two!.value, ids: [...two!.value.ids].reverse() } },
      ...more.map((row, at) => ({ ...row, value: more[(at + 1) % more.length]!.value })),
    ]);
    await reopened(it_);
    const newest = await it_.store.drafts.newest();
    const whole = await it_.store.drafts.list();
    expect(whole).toEqual(right);
    for (const draft of newest) expect(right).toContainEqual(draft);
  });
});

describe('following the list', () => {
  it('comes in parts, newest first, and then only what is new', async () => {
    const it_ = await full(620);
    const page = follower(() => it_);
    const parts = await page.read();
    expect(parts.map(({ anew, more }) => [anew, more])).toEqual([
      [true, true],
      [false, false],
    ]);
    const listed = await it_.store.drafts.list();
    expect(parts[0]!.drafts).toEqual(listed.slice(0, 500));
    expect(byTime(page.drafts.values())).toEqual(listed);
    await it_.store.drafts.mark(await it_.store.drafts.writer(listed[7]!.id), { note: 'a' });
    await it_.store.drafts.erase([listed[9]!.id], 'chosen');
    const [news, ...rest] = await page.read();
    expect(rest).toEqual([]);
    expect(news!.drafts.map(({ id, note }) => [id, note])).toEqual([[listed[7]!.id, 'a']]);
    expect(news!.gone).toEqual([listed[9]!.id]);
    expect((await page.read()).map(({ drafts, gone }) => [drafts, gone])).toEqual([[[], []]]);
  });

  it('begins anew after the worker has died, and under another policy of keeping', async () => {
    let days = 30;
    const it_ = await bench({
      world: { keeping: async () => ({ submittedDays: 7, untouchedDays: days, lockMinutes: 5 }) },
    });
    await it_.store.drafts.import(made(3, it_.clock.now));
    const page = follower(() => it_);
    await page.read();
    days = 20;
    expect((await page.read())[0]!.anew).toBe(true);
    expect(byTime(page.drafts.values())).toEqual(await it_.store.drafts.list());
    await it_.restart();
    expect((await page.read())[0]!.anew).toBe(true);
    expect(page.drafts.size).toBe(3);
  });

  it('leads to the list, whatever happens in between', async () => {
    const act = fc.oneof(
      { weight: 4, arbitrary: fc.record({ do: fc.constant('type'), at: fc.nat(5) }) },
      {
        weight: 2,
        arbitrary: fc.record({ do: fc.constantFrom('note', 'delete', 'undelete', 'erase'), at: fc.nat(20) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ do: fc.constantFrom('lock', 'worker', 'look', 'later'), at: fc.constant(0) }),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
        const it_ = await bench();
        const page = follower(() => it_);
        for (const one of acts) {
          it_.clock.now += 1_000;
          const listed = await it_.store.drafts.list();
          const { id } = listed[one.at % Math.max(1, listed.length)] ?? {};
          const { drafts } = it_.store;
          if (one.do === 'type')
            await type(it_, place({ tabId: one.at, path: `/${one.at}` }), entry('a', `${it_.clock.now}`));
          else if (one.do === 'look') await page.read();
          else if (one.do === 'later') it_.clock.now += 11 * 60_000;
          else if (one.do === 'worker') await it_.restart();
          else if (one.do === 'lock') {
            await it_.store.lock();
            await it_.store.vault.unlock(KEK);
          } else if (id === undefined) continue;
          else if (one.do === 'note')
            await drafts.mark(await drafts.writer(id), { note: `${it_.clock.now}` });
          else if (one.do === 'erase') await drafts.erase([id], 'chosen');
          else await drafts[one.do as 'delete' | 'undelete'](id);
        }
        const listed = await it_.store.drafts.list();
        await page.read();
        expect(byTime(page.drafts.values())).toEqual(listed);
      }),
      { numRuns: 25 },
    );
  });
});
