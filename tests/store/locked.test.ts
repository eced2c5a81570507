/** Typing while locked: kept, unreadable, and in the right draft after unlocking. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftField } from '@/utils/core/draft';
import { bench, entry, FORM, KDF, KEK, OTHER_KEK, place, T0, type, valueOf, type Bench } from './helpers';

const drafts = async ({ store }: Bench) =>
  Promise.all((await store.drafts.list()).map(({ id }) => store.drafts.open(id)));
const values = async (it: Bench) =>
  (await drafts(it)).map(({ fields }) => fields.map(({ key, value }) => `${key}=${value}`));
const unnamed = place({ path: '/nop-ho-so' });
const journal = async ({ database }: Bench) => (await database.tables()).journal.toArray();
const submit = async ({ store }: Bench, where = unnamed) => (await store.tabs.submitted(where))!.ending;

describe('what is typed while locked', () => {
  it('is acknowledged as sealed, and lies on the disk at once', async () => {
    const it = await bench();
    await it.store.lock();
    const taken = await it.store.tabs.input(place(), FORM, [entry('HoTen', 'A')]);
    expect(await taken!.ending).toEqual({ at: T0, locked: true });
    await it.restart('browser');
    await it.store.vault.unlock(KEK);
    expect(await values(it)).toEqual([['HoTen=A']]);
    expect(await journal(it)).toEqual([]);
  });

  it('goes on in the bound draft, and after unlocking the page goes on in it too', async () => {
    const it = await bench();
    const { draftId } = (await type(it, unnamed, entry('HoTen', 'A')))!;
    await it.store.lock();
    expect(await type(it, unnamed, entry('NgaySinh', '2026'))).toMatchObject({ draftId });
    await it.restart('worker');
    expect(await type(it, unnamed, entry('NoiSinh', 'Đà Lạt'))).toMatchObject({ draftId });
    await it.store.vault.unlock(KEK);
    expect(await type(it, unnamed, entry('DanToc', 'Kinh'))).toMatchObject({ draftId });
    expect(await values(it)).toEqual([['HoTen=A', 'NgaySinh=2026', 'NoiSinh=Đà Lạt', 'DanToc=Kinh']]);
  });

  it('cannot be read by anybody before: no key, no plain text, also not with the key that sealed it', async () => {
    const it = await bench();
    const { draftId } = (await type(it, place(), entry('HoTen', 'A')))!;
    await it.store.lock();
    await type(it, place(), entry('HoTen', 'Bí Mật'));
    await expect(it.store.drafts.open(draftId)).rejects.toThrow('locked');
    await expect(it.store.drafts.list()).rejects.toThrow('locked');
    await expect(it.store.tabs.current(place())).rejects.toThrow('locked');
    await expect(it.store.drafts.find('Bí Mật')).rejects.toThrow('locked');
    const bytes = Buffer.concat((await journal(it)).flatMap(({ ct, iv }) => [ct, iv]));
    expect(bytes.indexOf(Buffer.from('Bí Mật'))).toBe(-1);
    expect(JSON.stringify([...it.area.items])).not.toMatch(/Bí Mật|HoTen/);
    const { key } = await it.store.vault.blindKey(draftId);
    expect(key.usages).toEqual(['encrypt']);
  });

  it('never mixes two citizens: after a submission the next one typed on the same page has a draft of their own', async () => {
    const it = await bench();
    await type(it, unnamed, entry('HoTen', 'An'));
    await submit(it);
    await it.store.lock();
    const { draftId } = (await type(it, unnamed, entry('HoTen', 'Bình')))!;
    await submit(it);
    await type(it, unnamed, entry('HoTen', 'Chi'));
    await it.store.vault.unlock(KEK);
    expect((await values(it)).sort()).toEqual([['HoTen=An'], ['HoTen=Bình'], ['HoTen=Chi']]);
    // the page goes on with the last of them
    const after = await type(it, unnamed, entry('NgaySinh', '2026'));
    expect(after!.draftId).not.toBe(draftId);
    expect((await values(it)).sort()).toEqual([['HoTen=An'], ['HoTen=Bình'], ['HoTen=Chi', 'NgaySinh=2026']]);
  });

  it('goes into the draft of the same numbered dossier, which nobody could find while locked', async () => {
    const it = await bench();
    const { draftId } = (await type(it, place(), entry('HoTen', 'A')))!;
    await it.restart('browser');
    const later = place({ tabId: 9, document: 'doc-9', since: T0 + 1 });
    await type(it, later, entry('NgaySinh', '2026'));
    await it.store.vault.unlock(KEK);
    expect((await drafts(it)).map(({ id }) => id)).toEqual([draftId]);
    expect(await type(it, later, entry('NoiSinh', 'Huế'))).toMatchObject({ draftId });
  });

  it('does not come into a draft that was deleted meanwhile', async () => {
    const it = await bench();
    const { draftId } = (await type(it, unnamed, entry('HoTen', 'An')))!;
    await it.store.drafts.delete(draftId);
    await it.store.lock();
    await type(it, unnamed, entry('HoTen', 'Bình'));
    await it.store.vault.unlock(KEK);
    const list = await it.store.drafts.list();
    expect(list.map(({ deletedAt }) => deletedAt === null).sort()).toEqual([false, true]);
    const stays = await it.store.drafts.open(list.find(({ deletedAt }) => deletedAt === null)!.id);
    expect(valueOf(stays, 'HoTen')).toBe('Bình');
  });

  it('does not make a draft of a form that nobody touched', async () => {
    const it = await bench();
    await it.store.lock();
    expect(await type(it, unnamed, entry('TinhThanh', 'Lâm Đồng', { by: 'portal' }))).toBeNull();
    await it.store.vault.unlock(KEK);
    expect(await it.store.drafts.list()).toEqual([]);
  });

  it('is refused as always when it is too much', async () => {
    const it = await bench();
    await it.store.lock();
    const huge = Array.from({ length: 20 }, (_, at) => entry(`h${at}`, 'ế'.repeat(60_000)));
    await expect(type(it, unnamed, ...huge)).rejects.toThrow('too-large');
  });

  it('comes in beside it when the draft has no room left for it', async () => {
    const it = await bench();
    const many = (name: string) => Array.from({ length: 300 }, (_, at) => entry(`${name}${at}`, 'x'));
    await type(it, unnamed, ...many('a'));
    await it.store.lock();
    await type(it, unnamed, ...many('b'));
    await it.store.vault.unlock(KEK);
    expect((await drafts(it)).map(({ fields }) => fields.length)).toEqual([300, 300]);
  });

  it('is there although its draft is damaged', async () => {
    const it = await bench();
    const { draftId } = (await type(it, unnamed, entry('HoTen', 'An')))!;
    await it.store.lock();
    await type(it, unnamed, entry('NgaySinh', '2026'));
    const tables = await it.database.tables();
    const row = (await tables.drafts.get(draftId))!;
    row.ct[40]! ^= 1;
    await tables.drafts.put(row);
    await it.store.vault.unlock(KEK);
    const list = await it.store.drafts.list();
    expect(list.filter(({ damaged }) => damaged).map(({ id }) => id)).toEqual([draftId]);
    const rescued = list.find(({ damaged }) => !damaged)!;
    expect(valueOf(await it.store.drafts.open(rescued.id), 'NgaySinh')).toBe('2026');
  });
});

describe('after the end of a shift', () => {
  const twoClerks = async () => {
    const it = await bench();
    await it.store.endShift();
    await it.store.vault.create(OTHER_KEK, KDF);
    await it.store.endShift();
    const { clerks } = await it.store.vault.state();
    return { it, first: clerks[0]!.id, second: clerks[1]!.id };
  };

  it('a tab begins anew, and whoever unlocks first takes over what was typed', async () => {
    const { it, first, second } = await twoClerks();
    await type(it, unnamed, entry('HoTen', 'An'));
    await it.store.vault.unlock(OTHER_KEK, second);
    expect(await values(it)).toEqual([['HoTen=An']]);
    await it.store.lock();
    await it.store.endShift();
    await it.store.vault.unlock(KEK, first);
    expect(await it.store.drafts.list()).toEqual([]);
  });

  it('a colleague’s draft takes nothing of mine, whatever the tab was bound to', async () => {
    const { it, first, second } = await twoClerks();
    await it.store.vault.unlock(KEK, first);
    const { draftId } = (await type(it, unnamed, entry('HoTen', 'An')))!;
    await it.store.lock();
    await it.store.vault.unlock(OTHER_KEK, second);
    const mine = (await type(it, unnamed, entry('HoTen', 'Bình')))!;
    expect(mine.draftId).not.toBe(draftId);
    await it.store.lock();
    expect(await type(it, unnamed, entry('HoTen', 'Bình B'))).toMatchObject({ draftId: mine.draftId });
    await expect(it.store.drafts.open(draftId)).rejects.toThrow('locked');
    await it.store.vault.unlock(OTHER_KEK, second);
    await expect(it.store.drafts.open(draftId)).rejects.toThrow('other-clerk');
    expect(await values(it)).toEqual([['HoTen=Bình B']]);
  });

  it('lets a dossier be handed over: gone from my list, in the colleague’s with its line', async () => {
    const { it, first, second } = await twoClerks();
    await it.store.vault.unlock(KEK, first);
    const { draftId } = (await type(it, unnamed, entry('HoTen', 'An'), entry('NgaySinh', '2026')))!;
    await type(it, unnamed, entry('HoTen', 'An B'));
    await it.store.drafts.hand(draftId, second);
    expect(await it.store.drafts.list()).toEqual([]);
    await expect(it.store.drafts.open(draftId)).rejects.toThrow('other-clerk');
    await it.store.endShift();
    await it.store.vault.unlock(OTHER_KEK, second);
    expect(await it.store.drafts.list()).toMatchObject([{ id: draftId, fieldCount: 2 }]);
    expect(valueOf(await it.store.drafts.open(draftId), 'HoTen')).toBe('An B');
    // from the first change on it has a key that the former clerk never had
    await it.store.drafts.mark(await it.store.drafts.writer(draftId), { note: 'nhận bàn giao' });
    const row = await (await it.database.tables()).drafts.get(draftId);
    expect(row!.dek!.eph).toBeUndefined();
    const acts = (await it.store.audit.list()).entries.map(({ what }) => what);
    expect(acts).toContain('handed-over');
  });

  it('is not handed to somebody who is not here', async () => {
    const it = await bench();
    const { draftId } = (await type(it, unnamed, entry('HoTen', 'An')))!;
    await expect(it.store.drafts.hand(draftId, 'ffffffff-0000-4000-8000-000000000000')).rejects.toThrow(
      'not-found',
    );
    expect(await values(it)).toEqual([['HoTen=An']]);
  });
});

describe('folding in', () => {
  it('goes on after it was cut off anywhere, and makes nothing twice', async () => {
    const it = await bench();
    await type(it, unnamed, entry('HoTen', 'An'));
    await submit(it);
    await it.store.lock();
    for (const name of ['Bình', 'Chi']) {
      await type(it, unnamed, entry('HoTen', name));
      await submit(it);
    }
    // the disk takes only so many writes, then the worker dies
    for (let writes = 0; writes < 6; writes++) {
      await it.restart('browser');
      const original = IDBDatabase.prototype.transaction;
      let left = writes;
      await it.store.vault.unlock(KEK);
      IDBDatabase.prototype.transaction = function (stores, mode, options) {
        if (mode === 'readwrite' && [stores].flat().includes('drafts') && left-- <= 0)
          throw new DOMException('gone', 'AbortError');
        return original.call(this, stores, mode, options);
      };
      await it.store.opened();
      IDBDatabase.prototype.transaction = original;
    }
    await it.restart('browser');
    await it.store.vault.unlock(KEK);
    expect((await values(it)).sort()).toEqual([['HoTen=An'], ['HoTen=Bình'], ['HoTen=Chi']]);
    expect(await journal(it)).toEqual([]);
  });

  it('loses nothing when locking and unlocking meet the typist at any moment', async () => {
    const step = fc.oneof(
      { weight: 5, arbitrary: fc.record({ key: fc.constantFrom('a', 'b', 'c'), wait: fc.nat(3) }) },
      { weight: 2, arbitrary: fc.constantFrom('lock' as const, 'unlock' as const, 'worker' as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const it = await bench();
        const where = place();
        const waiting: Promise<unknown>[] = [];
        const acknowledged = new Map<string, number>();
        let count = 0;
        let last: Promise<unknown> = Promise.resolve();
        for (const now of steps) {
          if (typeof now === 'object') {
            const value = ++count;
            const fields: DraftField[] = [entry(now.key, String(value), { at: T0 + value })];
            // an agent has one message under way, and sends again what was not saved
            last = last.then(async () => {
              for (let tries = 0; tries < 20; tries++)
                if (await type(it, where, ...fields).catch(() => null))
                  return acknowledged.set(now.key, value);
              throw new Error('never saved');
            });
            if (now.wait === 0) await last;
          } else if (now === 'worker') {
            await last;
            await Promise.all(waiting);
            await it.restart('worker');
          } else if (now === 'lock') waiting.push(it.store.lock());
          else
            waiting.push(
              it.store.vault.unlock(KEK).then(
                () => it.store.opened(),
                () => undefined,
              ),
            );
        }
        await last;
        await Promise.all(waiting);
        await it.store.vault.unlock(KEK).catch(() => undefined);
        const found = await drafts(it);
        if (count > 0) expect(found).toHaveLength(1);
        for (const [key, value] of acknowledged) expect(valueOf(found[0]!, key)).toBe(String(value));
        await it.database.close();
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});
