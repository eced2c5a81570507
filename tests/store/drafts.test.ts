import { describe, expect, it } from 'vitest';
import { DAY_MS, UNDO_MS } from '@/utils/store/kept';
import { bench, entry, FORM, KEK, place, T0, type, valueOf } from './helpers';

const KEEP_SUBMITTED_MS = 7 * DAY_MS;
const KEEP_UNTOUCHED_MS = 30 * DAY_MS;
const list = async (it: Awaited<ReturnType<typeof bench>>) => it.store.drafts.list();
const only = async (it: Awaited<ReturnType<typeof bench>>) => {
  const drafts = await list(it);
  expect(drafts).toHaveLength(1);
  return it.store.drafts.open(drafts[0]!.id);
};

describe('what is typed', () => {
  it('is in the draft after a restart of the browser', async () => {
    const it = await bench();
    await type(it, place(), entry('HoTen', 'Ng'));
    await type(it, place(), entry('HoTen', 'Nguyễn'), entry('NgaySinh', '05/09/2026'));
    await it.restart('browser');
    await it.store.vault.unlock(KEK);
    const draft = await only(it);
    expect(valueOf(draft, 'HoTen')).toBe('Nguyễn');
    expect(valueOf(draft, 'NgaySinh')).toBe('05/09/2026');
    expect(draft).toMatchObject({ path: '/nop-ho-so/4711', form: FORM, submittedAt: null, note: '' });
  });

  it('makes one draft, however fast the first messages come', async () => {
    const it = await bench();
    const where = place({ path: '/nop-ho-so' });
    await Promise.all(['a', 'b', 'c', 'd'].map((key) => type(it, where, entry(key, key))));
    const draft = await only(it);
    expect(draft.fields.map(({ value }) => value).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is acknowledged only when it can be read from the disk', async () => {
    const it = await bench();
    for (const value of ['N', 'Ng', 'Ngu', 'Nguy', 'Nguyễn']) {
      const saved = await type(it, place(), entry('HoTen', value));
      await it.restart('worker');
      expect(valueOf(await it.store.drafts.open(saved!.draftId), 'HoTen')).toBe(value);
    }
  });

  it('gathers while a write is under way: fewer writes than keys, the last value on the disk', async () => {
    const it = await bench();
    await type(it, place(), entry('HoTen', '0'));
    const { rev: before } = (await (await it.database.tables()).drafts.toArray())[0]!;
    await Promise.all(
      Array.from({ length: 50 }, (_, at) => type(it, place(), entry('HoTen', String(at + 1)))),
    );
    const { rev: after } = (await (await it.database.tables()).drafts.toArray())[0]!;
    expect(after - before).toBeLessThan(25);
    await it.restart('worker');
    expect(valueOf(await only(it), 'HoTen')).toBe('50');
  });

  it('is taken while locked, cannot be read then, and is there after unlocking', async () => {
    const it = await bench();
    await type(it, place(), entry('HoTen', 'A'));
    await it.store.lock();
    await type(it, place(), entry('HoTen', 'AB'));
    await expect(it.store.drafts.list()).rejects.toThrow('locked');
    await it.store.vault.unlock(KEK);
    expect(valueOf(await only(it), 'HoTen')).toBe('AB');
  });

  it('before the first run is answered with "no vault"', async () => {
    const it = await bench({ vault: false });
    await expect(type(it, place(), entry('HoTen', 'A'))).rejects.toThrow('no-vault');
  });

  it('brings what was typed to the disk before locking', async () => {
    const it = await bench();
    const first = await it.store.tabs.input(place(), FORM, [entry('HoTen', 'A')]);
    const second = await it.store.tabs.input(place(), FORM, [entry('HoTen', 'AB')]);
    await it.store.lock();
    expect(await Promise.all([first!.ending, second!.ending])).toEqual([{ at: T0 }, { at: T0 }]);
    await it.store.vault.unlock(KEK);
    expect(valueOf(await only(it), 'HoTen')).toBe('AB');
  });
});

describe('which draft a form is written into', () => {
  it('makes none for a form that nobody touched, and takes the portal’s values in with the first touch', async () => {
    const it = await bench();
    expect(await type(it, place(), entry('TinhThanh', 'Lâm Đồng', { by: 'portal' }))).toBeNull();
    expect(await list(it)).toEqual([]);
    await type(it, place(), entry('HoTen', 'A'));
    expect(valueOf(await only(it), 'TinhThanh')).toBe('Lâm Đồng');
  });

  it('goes on under the portal’s own number after a restart of the browser', async () => {
    const it = await bench();
    await type(it, place(), entry('HoTen', 'A'));
    await it.restart('browser');
    await it.store.vault.unlock(KEK);
    await type(it, place({ tabId: 9, document: 'doc-9', since: T0 + 1 }), entry('NgaySinh', '2026'));
    const draft = await only(it);
    expect(draft.fields.map(({ key }) => key)).toEqual(['HoTen', 'NgaySinh']);
  });

  it('never mixes two citizens: without a number, a page opened anew gets its own draft', async () => {
    const it = await bench();
    const where = place({ path: '/nop-ho-so' });
    await type(it, where, entry('HoTen', 'A'));
    await type(it, { ...where, document: 'doc-2' }, entry('HoTen', 'B'));
    const drafts = await list(it);
    expect(drafts).toHaveLength(2);
  });

  it('never mixes two citizens: another number in the same tab, another host, another tab', async () => {
    const it = await bench();
    await type(it, place(), entry('HoTen', 'A'));
    await type(it, place({ path: '/nop-ho-so/4712' }), entry('HoTen', 'B'));
    await type(it, place({ origin: 'https://dichvucong.quangninh.gov.vn' }), entry('HoTen', 'C'));
    await type(it, place({ tabId: 2, path: '/ke-khai' }), entry('HoTen', 'D'));
    expect(await list(it)).toHaveLength(4);
  });

  it('goes on in the same page after a submission that the portal turned down, but only under its number', async () => {
    const it = await bench();
    await type(it, place(), entry('HoTen', 'A'));
    await (await it.store.tabs.submitted(place()))!.ending;
    expect((await list(it))[0]).toMatchObject({ submittedAt: T0, keepUntil: T0 + KEEP_SUBMITTED_MS });
    await type(it, place(), entry('HoTen', 'AB'));
    expect((await list(it))[0]).toMatchObject({ submittedAt: null });
    expect((await list(it))[0]).toMatchObject({ keepUntil: T0 + KEEP_UNTOUCHED_MS });

    const free = place({ tabId: 2, path: '/nop-ho-so' });
    await type(it, free, entry('HoTen', 'C'));
    await (await it.store.tabs.submitted(free))!.ending;
    await type(it, free, entry('HoTen', 'D'));
    expect(await list(it)).toHaveLength(3);
  });

  it('can be chosen: another draft of the same host, or a new one', async () => {
    const it = await bench();
    const first = await type(it, place(), entry('HoTen', 'A'));
    const elsewhere = place({ tabId: 2, path: '/nop-ho-so/5000', document: 'doc-5' });
    await it.store.tabs.bind(elsewhere, first!.draftId);
    await type(it, elsewhere, entry('NgaySinh', '2026'));
    const draft = await only(it);
    expect(valueOf(draft, 'NgaySinh')).toBe('2026');
    expect(draft.path).toBe('/nop-ho-so/5000');
    expect((await it.store.tabs.current(elsewhere))?.id).toBe(first!.draftId);

    await it.store.tabs.bind(elsewhere, null);
    expect(await it.store.tabs.current(elsewhere)).toBeNull();
    await type(it, elsewhere, entry('HoTen', 'B'));
    expect(await list(it)).toHaveLength(2);
  });

  it('is never one of another host', async () => {
    const it = await bench();
    const first = await type(it, place(), entry('HoTen', 'A'));
    const foreign = place({ tabId: 2, origin: 'https://dichvucong.gov.vn' });
    await expect(it.store.tabs.bind(foreign, first!.draftId)).rejects.toThrow('not-allowed');
  });

  it('is a new one when the old was deleted by hand while the form stayed open', async () => {
    const it = await bench();
    const first = await type(it, place(), entry('HoTen', 'A'));
    await it.store.drafts.delete(first!.draftId);
    const second = await type(it, place(), entry('NgaySinh', '2026'));
    expect(second!.draftId).not.toBe(first!.draftId);
    it.clock.now += 3 * UNDO_MS;
    expect(valueOf(await only(it), 'NgaySinh')).toBe('2026');
  });
});

describe('portal against clerk', () => {
  it('keeps what was typed when the portal empties the field, and believes the clerk’s own emptying', async () => {
    const it = await bench();
    await type(it, place(), entry('HoTen', 'A'), entry('NgaySinh', '2026', { by: 'fill' }));
    await type(it, place(), entry('HoTen', '', { by: 'portal' }), entry('NgaySinh', '', { by: 'portal' }));
    const kept = await only(it);
    expect([valueOf(kept, 'HoTen'), valueOf(kept, 'NgaySinh')]).toEqual(['A', '2026']);
    await type(it, place(), entry('HoTen', ''));
    expect(valueOf(await only(it), 'HoTen')).toBe('');
  });

  it('still keeps it when the portal rewrote it first and emptied it then', async () => {
    const it = await bench();
    await type(it, place(), entry('HoTen', 'nguyễn thị an'), entry('NgaySinh', '5/9/2026'));
    await type(
      it,
      place(),
      entry('HoTen', 'NGUYỄN THỊ AN', { by: 'portal' }),
      entry('NgaySinh', '05/09/2026', { by: 'portal' }),
    );
    await type(it, place(), entry('HoTen', '', { by: 'portal' }), entry('NgaySinh', '', { by: 'portal' }));
    const draft = await only(it);
    expect(valueOf(draft, 'HoTen')).toBe('NGUYỄN THỊ AN');
    expect(valueOf(draft, 'NgaySinh')).toBe('05/09/2026');
  });

  it('does not let the defaults of a page opened anew replace what was typed before', async () => {
    const it = await bench();
    await type(it, place(), entry('GioiTinh', 'Nữ'));
    const again = place({ document: 'doc-2', since: T0 + 1_000 });
    it.clock.now += 1_000;
    await type(it, again, entry('GioiTinh', 'Nam', { by: 'portal', at: T0 + 1_000 }));
    await type(it, again, entry('HoTen', 'A', { at: T0 + 2_000 }));
    expect(valueOf(await only(it), 'GioiTinh')).toBe('Nữ');
    await type(it, again, entry('GioiTinh', 'Nam', { at: T0 + 3_000 }));
    await type(it, again, entry('GioiTinh', 'Khác', { by: 'portal', at: T0 + 4_000 }));
    expect(valueOf(await only(it), 'GioiTinh')).toBe('Khác');
  });
});

describe('caps', () => {
  it('refuses what is too much with a reason and keeps the rest', async () => {
    const it = await bench();
    await type(it, place(), entry('HoTen', 'A'));
    const many = Array.from({ length: 500 }, (_, at) => entry(`k${at}`, 'x'));
    await expect(type(it, place(), ...many)).rejects.toThrow('too-large');
    const huge = Array.from({ length: 20 }, (_, at) => entry(`h${at}`, 'ế'.repeat(60_000)));
    await expect(type(it, place(), ...huge)).rejects.toThrow('too-large');
    await type(it, place(), entry('HoTen', 'AB'));
    const draft = await only(it);
    expect(draft.fields).toHaveLength(1);
    expect(valueOf(draft, 'HoTen')).toBe('AB');
  });

  it('keeps names of fields that mean something to JavaScript as plain names', async () => {
    const it = await bench();
    await type(it, place(), entry('__proto__', 'a'), entry('constructor', 'b'), entry('toString', 'c'));
    const draft = await only(it);
    expect(draft.fields.map(({ key, value }) => key + value)).toEqual([
      '__proto__a',
      'constructorb',
      'toStringc',
    ]);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  it.each(['<img src=x onerror=alert(1)>', '\u202Eabc', 'a\u0000b', '\uD800', '=1+1', '“”’—'])(
    'gives back exactly what was typed: %j',
    async (value) => {
      const it = await bench();
      await type(it, place(), entry('HoTen', value));
      await it.restart('worker');
      expect(valueOf(await only(it), 'HoTen')).toBe(value);
    },
  );
});

describe('deleting', () => {
  it('can be taken back for ten minutes, then the record is gone', async () => {
    const it = await bench();
    const { draftId } = (await type(it, place(), entry('HoTen', 'A')))!;
    await it.store.drafts.delete(draftId);
    expect((await list(it))[0]).toMatchObject({ id: draftId, deletedAt: T0 });
    it.clock.now += UNDO_MS - 1;
    await it.store.drafts.undelete(draftId);
    expect((await list(it))[0]).toMatchObject({ deletedAt: null });

    await it.store.drafts.delete(draftId);
    it.clock.now += 3 * UNDO_MS;
    expect(await list(it)).toEqual([]);
    expect(await (await it.database.tables()).drafts.count()).toBe(0);
    await expect(it.store.drafts.open(draftId)).rejects.toThrow('not-found');
  });

  it('happens on time also while locked, at the start of the worker', async () => {
    const it = await bench();
    const { draftId } = (await type(it, place(), entry('HoTen', 'A')))!;
    await it.store.drafts.delete(draftId);
    await it.restart('browser');
    it.clock.now += 3 * UNDO_MS;
    await it.store.drafts.sweep();
    const tables = await it.database.tables();
    expect([await tables.drafts.count(), await tables.summaries.count()]).toEqual([0, 0]);
  });

  it('ends at once when the desk is closed, for those that are marked and no others', async () => {
    const it = await bench();
    const gone = (await type(it, place(), entry('HoTen', 'A')))!.draftId;
    const stays = (await type(it, place({ tabId: 2, path: '/nop-ho-so/2' }), entry('HoTen', 'B')))!.draftId;
    await it.store.drafts.delete(gone);
    await it.store.drafts.purge([gone, stays]);
    expect((await list(it)).map(({ id }) => id)).toEqual([stays]);
  });

  it('comes by itself seven days after the submission, unless the clerk keeps the draft', async () => {
    const it = await bench();
    const gone = place();
    const kept = place({ tabId: 2, path: '/nop-ho-so/2' });
    await type(it, gone, entry('HoTen', 'A'));
    const { draftId } = (await type(it, kept, entry('HoTen', 'B')))!;
    for (const where of [gone, kept]) await (await it.store.tabs.submitted(where))!.ending;
    await it.store.drafts.undelete(draftId);
    it.clock.now += KEEP_SUBMITTED_MS - 1;
    expect(await list(it)).toHaveLength(2);
    it.clock.now += 2 * UNDO_MS;
    expect((await list(it)).map(({ id }) => id)).toEqual([draftId]);
  });

  it('keeps the countdown of a submission when a deletion is taken back', async () => {
    const it = await bench();
    const { draftId } = (await type(it, place(), entry('HoTen', 'A')))!;
    await (await it.store.tabs.submitted(place()))!.ending;
    await it.store.drafts.delete(draftId);
    await it.store.drafts.undelete(draftId);
    expect((await list(it))[0]).toMatchObject({ deletedAt: null, keepUntil: T0 + KEEP_SUBMITTED_MS });
  });
});

describe('marks', () => {
  it('changes only what is given, and makes the tab’s draft when there is none', async () => {
    const it = await bench();
    const writer = await it.store.tabs.writer(place());
    await it.store.drafts.mark(writer, { papers: [{ id: 'declaration', state: 'received', note: '' }] });
    await it.store.drafts.mark(await it.store.tabs.writer(place()), {
      note: 'hẹn chiều',
      procedure: '1.001193',
    });
    await type(it, place(), entry('HoTen', 'A'));
    await it.restart('worker');
    expect(await only(it)).toMatchObject({
      note: 'hẹn chiều',
      procedure: '1.001193',
      papers: [{ id: 'declaration', state: 'received' }],
      form: FORM,
      fields: [{ key: 'HoTen', value: 'A' }],
    });
  });

  it('refuses marks that no draft may hold and keeps the old ones', async () => {
    const it = await bench();
    const { draftId } = (await type(it, place(), entry('HoTen', 'A')))!;
    const writer = await it.store.writers.get(draftId);
    const papers = Array.from({ length: 61 }, (_, at) => ({
      id: `p${at}`,
      state: 'missing' as const,
      note: '',
    }));
    await expect(it.store.drafts.mark(writer, { papers })).rejects.toThrow('bad-message');
    expect((await only(it)).papers).toEqual([]);
  });
});

describe('the list', () => {
  it('tells procedure, time and note, newest first, and nothing of a citizen', async () => {
    const it = await bench();
    await type(
      it,
      place(),
      entry('HoTen', 'Bí Mật'),
      entry('SoDinhDanh', '068226000012'),
      entry('Trong', ''),
    );
    it.clock.now += 60_000;
    const { draftId } = (await type(it, place({ tabId: 2, path: '/nop-ho-so/2' }), entry('HoTen', 'B')))!;
    await it.store.drafts.mark(await it.store.writers.get(draftId), { note: 'chờ giấy chứng sinh' });
    const drafts = await list(it);
    expect(drafts.map(({ note, fieldCount }) => [note, fieldCount])).toEqual([
      ['chờ giấy chứng sinh', 1],
      ['', 2],
    ]);
    expect(JSON.stringify(drafts)).not.toMatch(/Bí Mật|068226000012|HoTen/);
  });

  it('leaves nothing readable in the database', async () => {
    const it = await bench();
    await type(it, place(), entry('HoTen', 'Bí Mật'));
    await it.store.drafts.mark(await it.store.tabs.writer(place()), {
      note: 'Ghi Chú',
      procedure: '1.001193',
    });
    const tables = await it.database.tables();
    const rows = [...(await tables.drafts.toArray()), ...(await tables.summaries.toArray())];
    const bytes = Buffer.concat(rows.flatMap(({ ct, iv }) => [ct, iv]));
    const readable = ['Bí Mật', 'Ghi Chú', '1.001193', 'HoTen', '/nop-ho-so', 'moj.gov.vn'].filter(
      (secret) => bytes.indexOf(Buffer.from(secret)) >= 0,
    );
    expect(readable).toEqual([]);
    expect([...new Set(rows.flatMap(Object.keys))].sort()).toEqual([
      'clerkId',
      'ct',
      'dek',
      'eraseAt',
      'id',
      'iv',
      'keyId',
      'rev',
    ]);
  });
});
