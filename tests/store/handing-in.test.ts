/** From drafts to the register: nothing that was handed in is forgotten, whoever dies, locks or fills the disk. */
import { describe, expect, it } from 'vitest';
import type { Marks } from '@/utils/store/ops';
import { quotaError } from './areas';
import { entry, place, T0, type } from './helpers';
import { kek, pc, type Pc } from './register-house';

const CODE = 'H57.132-261120-0001';
const typed = entry('name', 'LÊ THỊ MẪU', { role: 'subject.fullName' });
const bench = (at: Pc) => at as unknown as Parameters<typeof type>[0];

async function opened(): Promise<Pc> {
  const at = await pc();
  await at.join(1, 'Quầy 1');
  return at;
}
/** Types, and hands in with a receipt. @returns the draft's id. */
async function handIn(at: Pc, over: Parameters<typeof place>[0] = {}, code = CODE): Promise<string> {
  const where = place(over);
  const { draftId } = (await type(bench(at), where, typed))!;
  await settled(at.store.tabs.submitted(where));
  await settled(at.store.tabs.receipt(where, { code, promised: '25/11/2026' }));
  return draftId;
}
async function settled(taking: ReturnType<Pc['store']['tabs']['submitted']>): Promise<void> {
  const taken = await taking;
  const ending = taken && (await taken.ending);
  if (!ending || 'reason' in ending) throw new Error(JSON.stringify(ending));
}
const mark = async (at: Pc, id: string, marks: Marks): Promise<void> =>
  void (await at.store.drafts.mark(await at.store.drafts.writer(id), marks));
const codes = async (at: Pc): Promise<(string | undefined)[]> =>
  (await at.inbox()).handed.map(({ row }) => row?.code);

describe('a draft that is handed in', () => {
  it('comes into the inbox once the hand rests, and only then', async () => {
    const at = await opened();
    await type(bench(at), place(), typed);
    await at.rest();
    expect(await codes(at)).toEqual([]);
    const id = await handIn(at);
    expect(await codes(at)).toEqual([]);
    at.clock.now += 5_000;
    await at.rest();
    const { handed, unread } = await at.inbox();
    expect(unread).toBe(0);
    expect(handed).toHaveLength(1);
    const { clerkId } = await at.store.vault.open();
    expect(handed[0]).toMatchObject({
      id,
      at: T0 + 5_000,
      row: { id, code: CODE, clerk: clerkId, fields: [{ role: 'subject.fullName' }] },
    });
    await at.rest();
    expect(await codes(at)).toHaveLength(1);
  });

  it('lies there without a name or a value in clear', async () => {
    const at = await opened();
    await handIn(at);
    await at.rest();
    const rows = await at.register.run(({ inbox }) => inbox.toArray());
    const text = rows.map(({ sealed }) => Buffer.from(sealed).toString('latin1')).join();
    expect(text).not.toContain(CODE);
    expect(JSON.stringify((await at.inbox()).handed)).not.toMatch(/MẪU|LÊ/);
  });

  it('stays out of a register that the office has switched off, and comes in when it is wanted again', async () => {
    const at = await opened();
    at.off = true;
    await handIn(at);
    await at.rest();
    await at.rest();
    expect(await codes(at)).toEqual([]);
    at.off = false;
    await at.store.lock();
    await at.unlock(1);
    await at.rest();
    expect(await codes(at)).toEqual([CODE]);
  });

  it('comes again whenever it changes', async () => {
    const at = await opened();
    const id = await handIn(at);
    await at.rest();
    await mark(at, id, { papers: [{ id: 'giay-chung-sinh', state: 'missing', note: '' }] });
    await at.rest();
    const { handed } = await at.inbox();
    expect(handed.map(({ row }) => row?.papers.map(({ state }) => state))).toEqual([[], ['missing']]);
    // what has not changed has the same fingerprint
    expect(handed[0]!.row!.fields).toEqual(handed[1]!.row!.fields);
  });

  it('and goes on after a submission that was turned down, is taken back', async () => {
    const at = await opened();
    const where = place();
    await type(bench(at), where, typed);
    await settled(at.store.tabs.submitted(where));
    await at.rest();
    await type(bench(at), where, entry('name', 'LÊ THỊ MẪU HAI', { role: 'subject.fullName' }));
    await at.rest();
    await type(bench(at), where, entry('name', 'LÊ THỊ MẪU BA', { role: 'subject.fullName' }));
    await at.rest();
    expect((await at.inbox()).handed.map(({ row }) => row === null)).toEqual([false, true]);
    await settled(at.store.tabs.submitted(where));
    await at.rest();
    expect((await at.inbox()).handed.at(-1)!.row).not.toBeNull();
  });

  it('shows no key of its fingerprints to any page', async () => {
    const at = await opened();
    const id = await handIn(at);
    await at.rest();
    for (const draft of [await at.store.drafts.open(id), ...(await at.store.drafts.read([id]))])
      expect(draft).not.toHaveProperty('printKey');
  });

  it('from a file is not handed in a second time', async () => {
    const at = await opened();
    const draft = await at.store.drafts.open(await handIn(at));
    const other = await opened();
    other.clock.now += 60_000;
    await other.store.drafts.import([draft]);
    await other.rest();
    await other.store.opened();
    expect(await codes(other)).toEqual([]);
  });
});

describe('nothing is forgotten', () => {
  it('when the worker dies before it was handed in', async () => {
    const at = await opened();
    await handIn(at);
    await at.kill();
    await at.rest();
    expect(await codes(at)).toEqual([CODE]);
  });

  it('when the browser dies: the next unlocking finds it', async () => {
    const at = await opened();
    await handIn(at);
    at.session.items.clear();
    await at.kill();
    await at.unlock(1);
    expect(await codes(at)).toEqual([CODE]);
    await at.restart('browser');
    await at.unlock(1);
    expect(await codes(at)).toEqual([CODE]);
  });

  it('when it is locked at once, or the shift ends', async () => {
    for (const end of ['lock', 'endShift'] as const) {
      const at = await opened();
      await handIn(at);
      await at.store[end]();
      await at.unlock(1);
      expect(await codes(at)).toEqual([CODE]);
    }
  });

  it('when it was typed and handed in while locked', async () => {
    const at = await opened();
    await at.store.lock();
    await handIn(at);
    await at.rest();
    await at.unlock(1);
    expect(await codes(at)).toEqual([CODE]);
  });

  it('when the disk is full for a while', async () => {
    const at = await opened();
    at.full = quotaError();
    await handIn(at);
    await at.rest();
    expect(await codes(at)).toEqual([]);
    at.full = null;
    await at.rest();
    expect(await codes(at)).toEqual([CODE]);
  });

  it('when the draft is erased right afterwards, or handed to a colleague', async () => {
    const at = await opened();
    const id = await handIn(at);
    await at.store.drafts.erase([id], 'chosen');
    expect(await codes(at)).toEqual([CODE]);
    expect(await at.facts('sent.')).toEqual([]);

    const first = (await at.store.vault.open()).clerkId;
    await at.store.endShift();
    const second = await at.join(2, 'Quầy 2');
    await at.store.endShift();
    await at.unlock(1, first);
    const handed = await handIn(at, { tabId: 2, path: '/nop-ho-so/4712' }, 'H57.132-261120-0002');
    await at.store.drafts.hand(handed, second);
    const { row } = (await at.inbox()).handed.at(-1)!;
    expect(row).toMatchObject({ code: 'H57.132-261120-0002', clerk: first });
  });

  it('of what was handed in before there was a register', async () => {
    const at = await opened();
    await handIn(at);
    await at.rest();
    const { facts } = await at.database.tables();
    await facts.where('id').startsWith('sent.').delete();
    await at.store.lock();
    await at.unlock(1);
    expect(await codes(at)).toEqual([CODE, CODE]);
  });

  it('of a clerk who waits for the register’s key', async () => {
    const at = await opened();
    const first = (await at.store.vault.open()).clerkId;
    await at.store.endShift();
    await at.join(2, 'Quầy 2');
    await handIn(at);
    await at.rest();
    await at.store.endShift();
    await at.unlock(1, first);
    expect(await codes(at)).toEqual([CODE]);
  });

  it('when that register ended before anybody could read it: the next one hears of it', async () => {
    const at = await opened();
    const first = (await at.store.vault.open()).clerkId;
    await at.store.endShift();
    const second = await at.join(2, 'Quầy 2');
    await handIn(at);
    await at.rest();
    await at.store.endShift();
    await at.store.vault.unlock(kek(1), first);
    await at.leave();
    await at.unlock(2, second);
    expect(await codes(at)).toEqual([CODE]);
  });
});

describe('what it costs', () => {
  it('a key in a draft in work writes nothing beside the draft', async () => {
    const at = await opened();
    await type(bench(at), place(), typed);
    const before = [...at.session.items.keys()];
    const writes: string[] = [];
    const { facts } = await at.database.tables();
    facts.hook('creating', (id) => void writes.push(String(id)));
    facts.hook('updating', (_changes, id) => void writes.push(String(id)));
    for (let n = 0; n < 20; n++) await type(bench(at), place(), entry('name', `L${n}`));
    expect(writes).toEqual([]);
    expect([...at.session.items.keys()]).toEqual(before);
  });

  it('many at one unlocking, each once', async () => {
    const at = await opened();
    const ids: string[] = [];
    for (let n = 0; n < 30; n++) ids.push(await handIn(at, { tabId: n, path: `/nop-ho-so/${n}` }, `X-${n}`));
    at.session.items.clear();
    await at.kill();
    await at.unlock(1);
    expect((await codes(at)).toSorted()).toEqual(ids.map((_, n) => `X-${n}`).toSorted());
  });
});
