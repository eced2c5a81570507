/** What is done with whole drafts: finding a person, erasing, importing, the office's dates. */
import { describe, expect, it } from 'vitest';
import { draftSchema } from '@/utils/core/draft';
import { DAY_MS, UNDO_MS } from '@/utils/store/kept';
import type { Keeping } from '@/utils/store/settings';
import { cast } from '../cast';
import { bench, entry, KEK, place, T0, type, valueOf, type Bench } from './helpers';

const other = place({ tabId: 2, path: '/nop-ho-so/2', document: 'doc-2' });
const { lan: one, hung: two } = cast;
const digits = one.personalId;

describe('looking for a person', () => {
  const filled = async () => {
    const it = await bench();
    const mine = (await type(
      it,
      place(),
      entry('SoDinhDanhC', digits.replace(/(\d{3})(?=\d)/g, '$1.'), { label: 'Số định danh' }),
      entry('HoTenC', ` ${one.fullName.toUpperCase()} `, { label: 'Họ tên' }),
      entry('GhiChu', `cùng ông ${one.fullName}, có mặt`, { label: 'Lời chứng' }),
    ))!.draftId;
    const theirs = (await type(it, other, entry('HoTenC', `${two.fullName}`), entry('So', `${digits}1`)))!
      .draftId;
    return { it, mine, theirs };
  };

  it.each([digits, ` ${digits.slice(0, 3)} ${digits.slice(3)} `, digits.replace(/(\d{4})(?=\d)/g, '$1.')])(
    'by personal number, however it is written',
    async (query) => {
      const { it, mine } = await filled();
      const hits = await it.store.drafts.find(query);
      expect(hits.map(({ draft, fields }) => [draft.id, fields])).toEqual([[mine, ['Số định danh']]]);
    },
  );

  it('by full name, without marks and case, also inside a text; the answer holds labels and no value', async () => {
    const { it, mine } = await filled();
    const hits = await it.store.drafts.find(one.fullName.normalize('NFD').toLowerCase());
    expect(hits.map(({ draft, fields }) => [draft.id, fields])).toEqual([[mine, ['Họ tên', 'Lời chứng']]]);
    expect(JSON.stringify(hits)).not.toContain(one.fullName);
    expect(JSON.stringify(hits)).not.toContain(digits);
  });

  it('over boxes that divide the name, in the note, and in what was typed while locked', async () => {
    const { it, theirs } = await filled();
    const [family, ...rest] = two.fullName.split(' ');
    await it.store.drafts.mark(await it.store.drafts.writer(theirs), { note: `hẹn ${one.fullName}` });
    await it.store.lock();
    const third = place({ tabId: 3, path: '/nop-ho-so/3', document: 'doc-3' });
    const { draftId } = (await type(
      it,
      third,
      entry('Ho', family!, { label: 'Họ' }),
      entry('Ten', rest.join(' '), { label: 'Tên' }),
    ))!;
    await it.store.vault.unlock(KEK);
    expect(
      (await it.store.drafts.find(one.fullName)).find(({ draft }) => draft.id === theirs)?.fields,
    ).toEqual(['']);
    expect(
      (await it.store.drafts.find(two.fullName)).find(({ draft }) => draft.id === draftId)?.fields,
    ).toEqual(['Họ', 'Tên']);
  });

  it('only when it says enough, and not by a part of a longer name or number', async () => {
    const { it } = await filled();
    for (const query of ['', 'Lan', '12345678', digits.slice(0, 8)])
      await expect(it.store.drafts.find(query)).rejects.toThrow('bad-message');
    expect(await it.store.drafts.find(digits.slice(0, 11))).toEqual([]);
    expect(await it.store.drafts.find(one.fullName.slice(0, -1))).toEqual([]);
  });

  it('and erasing: gone at once, its key with it, noted without the person', async () => {
    const { it, mine, theirs } = await filled();
    await it.store.drafts.erase([mine, mine], 'person');
    expect((await it.store.drafts.list()).map(({ id }) => id)).toEqual([theirs]);
    const tables = await it.database.tables();
    expect([await tables.drafts.get(mine), await tables.summaries.get(mine)]).toEqual([undefined, undefined]);
    expect(await tables.journal.where('draftId').equals(mine).count()).toBe(0);
    const [noted] = (await it.store.audit.list()).entries;
    expect(noted).toMatchObject({ what: 'erased-person', count: 1, ref: null });
    // somebody still types into it: that is a new draft
    expect((await type(it, place(), entry('HoTen', 'A')))!.draftId).not.toBe(mine);
  });

  it('and erasing leaves nothing behind when a key is just being written', async () => {
    const it = await bench();
    const { draftId } = (await type(it, place(), entry('HoTen', 'A')))!;
    const typing = (await it.store.tabs.input(place(), { adapter: 'x', url: 'https://x' }, [
      entry('HoTen', 'AB'),
    ]))!;
    await it.store.drafts.erase([draftId], 'chosen');
    await typing.ending;
    await it.restart('worker');
    expect(await it.store.drafts.list()).toEqual([]);
  });
});

describe('a file', () => {
  it('comes in under its own name, once; another state of it beside it, once; nothing is overwritten', async () => {
    const it = await bench();
    const { draftId } = (await type(it, place(), entry('HoTen', 'A')))!;
    const [file] = await it.store.drafts.read([draftId]);
    expect(await it.store.drafts.import([file!])).toEqual([{ id: draftId, outcome: 'same' }]);

    await type(it, place(), entry('HoTen', 'AB'));
    const [copy] = await it.store.drafts.import([file!]);
    expect(copy!.outcome).toBe('copy');
    expect(await it.store.drafts.import([file!])).toEqual([{ id: copy!.id, outcome: 'same' }]);
    const values = await it.store.drafts.read([draftId, copy!.id]);
    expect(values.map((draft) => valueOf(draft, 'HoTen'))).toEqual(['AB', 'A']);

    const elsewhere = await bench();
    expect(await elsewhere.store.drafts.import([file!])).toEqual([{ id: draftId, outcome: 'new' }]);
    expect(await elsewhere.store.drafts.read([draftId])).toEqual([file]);
    expect(draftSchema.safeParse({ ...file, v: 2 }).success).toBe(false);
  });

  it('of long ago is not deleted at once: its days count from the import', async () => {
    const it = await bench();
    const { draftId } = (await type(it, place(), entry('HoTen', 'A')))!;
    const [file] = await it.store.drafts.read([draftId]);
    await it.store.drafts.erase([draftId], 'chosen');
    it.clock.now += 300 * DAY_MS;
    await it.store.drafts.import([file!, { ...file!, id: crypto.randomUUID(), submittedAt: T0 }]);
    expect(await it.store.drafts.list()).toHaveLength(2);
    it.clock.now += 8 * DAY_MS;
    expect((await it.store.drafts.list()).map(({ id }) => id)).toEqual([draftId]);
  });
});

describe('the office’s dates', () => {
  const policy = async (more: Partial<Keeping> = {}) => {
    const keeping: Keeping = { submittedDays: 3, untouchedDays: 10, lockMinutes: 5, ...more };
    const trust = { now: true };
    const clock = { trust: async () => trust.now, doubt: async () => null, confirm: async () => undefined };
    const it = await bench({ world: { keeping: async () => keeping, clock } });
    return { it, keeping, trust };
  };
  const ids = async (it: Bench) => (await it.store.drafts.list()).map(({ id }) => id);

  it('delete what nobody has worked on, with a countdown, unless the clerk keeps it', async () => {
    const { it } = await policy();
    const gone = (await type(it, place(), entry('HoTen', 'A')))!.draftId;
    const kept = (await type(it, other, entry('HoTen', 'B')))!.draftId;
    expect((await it.store.drafts.list())[0]!.keepUntil).toBe(T0 + 10 * DAY_MS);
    await it.store.drafts.undelete(kept);
    it.clock.now += 9 * DAY_MS;
    expect(await ids(it)).toHaveLength(2);
    await type(it, place(), entry('HoTen', 'AB'));
    it.clock.now += 2 * DAY_MS;
    expect((await ids(it)).sort()).toEqual([gone, kept].sort());
    it.clock.now += 9 * DAY_MS;
    expect(await ids(it)).toEqual([kept]);
    const acts = (await it.store.audit.list()).entries.map(({ what, count }) => [what, count]);
    expect(acts).toContainEqual(['erased-due', 1]);
  });

  it('hold for drafts of before as soon as they are decided', async () => {
    const { it, keeping } = await policy();
    await type(it, place(), entry('HoTen', 'A'));
    it.clock.now += 8 * DAY_MS;
    expect(await ids(it)).toHaveLength(1);
    keeping.untouchedDays = 20;
    it.clock.now += 5 * DAY_MS;
    expect(await ids(it)).toHaveLength(1);
    keeping.untouchedDays = 7;
    expect(await ids(it)).toEqual([]);
  });

  it('delete nothing while the clock is in doubt, also not while locked', async () => {
    const { it, trust } = await policy();
    const { draftId } = (await type(it, place(), entry('HoTen', 'A')))!;
    trust.now = false;
    it.clock.now += 20 * DAY_MS;
    expect(await ids(it)).toEqual([draftId]);
    await it.restart('browser');
    await it.store.drafts.sweep();
    expect(await (await it.database.tables()).drafts.count()).toBe(1);
    trust.now = true;
    await it.store.drafts.sweep();
    expect(await (await it.database.tables()).drafts.count()).toBe(0);
  });

  it('spare what was typed into while locked, until somebody can look', async () => {
    const { it } = await policy();
    const { draftId } = (await type(it, place(), entry('HoTen', 'A')))!;
    it.clock.now += 10 * DAY_MS - 60_000;
    await it.store.lock();
    await type(it, place(), entry('HoTen', 'AB'));
    it.clock.now += DAY_MS;
    await it.store.drafts.sweep();
    await it.store.vault.unlock(KEK);
    expect(await ids(it)).toEqual([draftId]);
  });

  it('are not believed from a row that somebody has changed', async () => {
    const { it } = await policy();
    const { draftId } = (await type(it, place(), entry('HoTen', 'A')))!;
    await (await it.database.tables()).drafts.update(draftId, { eraseAt: T0 - UNDO_MS });
    expect(await ids(it)).toEqual([draftId]);
    expect((await (await it.database.tables()).drafts.get(draftId))!.eraseAt).toBeGreaterThan(T0);
  });
});
