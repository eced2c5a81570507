/** Drafts over the pages of one dossier: page loads with a name, routes without loads, lost sessions, receipts. */
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '@/utils/store/kept';
import { bench, entry, place, T0, type, valueOf, type Bench } from './helpers';

const MINUTE = 60_000;
const KEEP_SUBMITTED_MS = 7 * DAY_MS;
/** A portal that answers every "Lưu" with a new page. */
const page = (number: number, dossier: string | null = 'webforms 4711') =>
  place({ path: `/HkdOnline/Forms/${number}.aspx`, document: `doc-${number}`, dossier });
const drafts = async ({ store }: Bench) =>
  Promise.all((await store.drafts.list()).map(({ id }) => store.drafts.open(id)));

describe('a dossier that the family can name', () => {
  it('keeps its draft over page loads, also over the submission, and gives it to nobody else', async () => {
    const it = await bench();
    await type(it, page(1), entry('HoTen', 'An'));
    await type(it, page(2), entry('Von', '5'));
    await (await it.store.tabs.submitted(page(3)))!.ending;
    await type(it, page(4), entry('Nganh', '4711'));
    expect((await drafts(it)).map(({ fields, path }) => [fields.map(({ key }) => key), path])).toEqual([
      [['HoTen', 'Von', 'Nganh'], '/HkdOnline/Forms/4.aspx'],
    ]);
    await type(it, page(5, 'webforms 4712'), entry('HoTen', 'Bình'));
    await type(it, page(6, null), entry('HoTen', 'Chi'));
    expect(await drafts(it)).toHaveLength(3);
  });

  it('gets its name while it is in work', async () => {
    const it = await bench();
    await type(it, page(1, null), entry('HoTen', 'An'));
    await type(it, { ...page(1), dossier: 'webforms 4711' }, entry('HoTen', 'An B'));
    await type(it, page(2), entry('Von', '5'));
    expect(await drafts(it)).toHaveLength(1);
  });
});

describe('a single-page portal', () => {
  it('has one draft per page that the agent tells apart, whatever the address', async () => {
    const it = await bench();
    await type(it, place({ path: '/moi', document: 'doc' }), entry('HoTen', 'An'));
    await type(it, place({ path: '/4711-x', document: 'doc' }), entry('NgaySinh', '2026'));
    expect((await drafts(it)).map(({ path }) => path)).toEqual(['/4711-x']);
    await type(it, place({ path: '/moi', document: 'doc#1' }), entry('HoTen', 'Bình'));
    expect(await drafts(it)).toHaveLength(2);
  });
});

describe('an interrupted draft', () => {
  const login = place({ path: '/', document: 'doc-2' });

  it('is what the tab wrote last on this portal, for half an hour', async () => {
    const it = await bench();
    const { draftId } = (await type(it, page(1, null), entry('HoTen', 'An')))!;
    const at = T0;
    it.clock.now += 20 * MINUTE;
    expect(await it.store.tabs.interrupted(login, null)).toEqual({ draftId, at });
    expect(await it.store.tabs.interrupted(page(1, null), null)).toBeNull();
    expect(await it.store.tabs.interrupted({ ...login, origin: 'https://a.gov.vn' }, null)).toBeNull();
    expect(await it.store.tabs.interrupted({ ...login, tabId: 2 }, null)).toBeNull();
    it.clock.now += 11 * MINUTE;
    expect(await it.store.tabs.interrupted(login, null)).toBeNull();
    // the login itself took long: counted from the moment the session was lost
    expect(await it.store.tabs.interrupted(login, it.clock.now - MINUTE)).toMatchObject({ draftId });
  });

  it('is none when it was submitted, deleted, or the vault is shut', async () => {
    const it = await bench();
    const { draftId } = (await type(it, page(1, null), entry('HoTen', 'An')))!;
    await it.store.drafts.delete(draftId);
    expect(await it.store.tabs.interrupted(login, null)).toBeNull();
    await it.store.drafts.undelete(draftId);
    expect(await it.store.tabs.interrupted(login, null)).not.toBeNull();
    await it.store.lock();
    expect(await it.store.tabs.interrupted(login, null)).toBeNull();
  });
});

describe('a receipt', () => {
  const receipt = { code: 'G22.99.08-261120-0001', promised: '30/11/2026' };

  it('proves a submission that nobody has seen, and stands in the list', async () => {
    const it = await bench();
    const where = page(1, null);
    const { draftId } = (await type(it, where, entry('HoTen', 'An')))!;
    await (await it.store.tabs.receipt(where, receipt))!.ending;
    expect((await it.store.drafts.list())[0]).toMatchObject({
      id: draftId,
      submittedAt: T0,
      keepUntil: T0 + KEEP_SUBMITTED_MS,
      receipt,
    });
    expect((await it.store.drafts.open(draftId)).receipt).toEqual({ ...receipt, at: T0 });
    // the next citizen in the same page
    await type(it, where, entry('HoTen', 'Bình'));
    expect((await drafts(it)).map(({ fields }) => valueOf({ fields }, 'HoTen')).sort()).toEqual([
      'An',
      'Bình',
    ]);
  });

  it('on a page of its own belongs to the draft whose submission was just seen, and to no other', async () => {
    const it = await bench();
    await type(it, page(1, null), entry('HoTen', 'An'));
    expect(await it.store.tabs.receipt(page(2, null), receipt)).toBeNull();
    await (await it.store.tabs.submitted(page(1, null)))!.ending;
    await (await it.store.tabs.receipt(page(2, null), receipt))!.ending;
    const [draft] = await drafts(it);
    expect(draft!.receipt?.code).toBe(receipt.code);
    it.clock.now += 11 * MINUTE;
    expect(await it.store.tabs.receipt(page(3, null), { ...receipt, code: 'X-2' })).toBeNull();
  });
});
