/** What was typed while locked, with a second copy beside the database: whichever of the two is lost, nothing typed is. */
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Database } from '@/utils/store/db';
import { DAY_MS } from '@/utils/store/kept';
import { LocalMirror } from '@/utils/store/mirror';
import { StartCheck } from '@/utils/store/start-check';
import { createStore } from '@/utils/store/store';
import { localArea } from './areas';
import { bench, entry, FORM, KEK, memoryArea, place, T0, type, valueOf, type Bench } from './helpers';

/** A store with its second copy and the check at the start, as the background has it. */
async function house() {
  const clock = { now: T0 };
  const area = localArea(() => clock.now);
  const it = await bench({ vault: false });
  const made = { it, area, clock, mirror: null as unknown as LocalMirror };
  const start = (): void => {
    made.mirror = new LocalMirror(area, () => clock.now);
    const { mirror } = made;
    const database: Database = new Database(it.name, {
      opened: (tables, found) => check.opened(tables, found),
    });
    const check: StartCheck = new StartCheck({
      open: () => database.tables(),
      mirror,
      area: it.area,
      now: () => clock.now,
      trust: async () => true,
    });
    it.database = database;
    it.store = createStore({
      database,
      area: it.area,
      now: () => clock.now,
      changed: () => it.changes.count++,
      mirror,
      checked: () => check.ready,
    });
  };
  it.restart = async (what = 'worker') => {
    await it.database.close();
    if (what === 'browser') it.area = memoryArea();
    start();
  };
  await it.restart();
  await it.store.vault.create(KEK, { salt: 'A'.repeat(24), memoryKiB: 64, iterations: 1, parallelism: 1 });
  return made;
}
const typedItems = (area: ReturnType<typeof localArea>): string[] =>
  [...area.items.keys()].filter((name) => name.startsWith('mirror.j.'));
const journalOf = async ({ database }: Bench) => (await database.tables()).journal.toArray();
const emptyAll = async ({ database }: Bench): Promise<void> => {
  for (const table of (await database.tables()).tables) await table.clear();
};
const values = async ({ store }: Bench) =>
  Promise.all(
    (await store.drafts.list()).map(async ({ id }) =>
      (await store.drafts.open(id)).fields.map(({ key, value }) => `${key}=${value}`).sort(),
    ),
  );

describe('the second copy of what is typed while locked', () => {
  it('brings it all back when the database is lost before the unlocking', async () => {
    const { it, mirror } = await house();
    await type(it, place(), entry('HoTen', 'A'));
    await it.store.lock();
    for (let n = 1; n <= 150; n++) await type(it, place(), entry(`k${n % 7}`, String(n)));
    const other = place({ tabId: 2, path: '/nop-ho-so', document: 'doc-2' });
    await type(it, other, entry('HoTen', 'B'));
    await mirror.flush();
    await emptyAll(it);
    await it.restart('browser');
    await it.store.vault.unlock(KEK);
    const last = [147, 148, 149, 150, 144, 145, 146].map((n) => `k${n % 7}=${n}`).sort();
    expect((await values(it)).sort()).toEqual([['HoTen=A', ...last], ['HoTen=B']]);
    expect(await it.store.report(false)).toMatchObject({ restored: 2, damaged: 0, wiped: true });
  });

  it('holds nothing readable, and leaves when a whole copy holds it', async () => {
    const { it, area, mirror } = await house();
    await it.store.lock();
    await type(it, place(), entry('HoTen', 'Bí Mật'));
    await mirror.flush();
    expect(typedItems(area)).toHaveLength(1);
    expect(JSON.stringify([...area.items])).not.toMatch(/Bí Mật|HoTen/);
    await it.store.vault.unlock(KEK);
    await it.store.drafts.list();
    await it.store.settle();
    expect(typedItems(area)).toEqual([]);
    expect(await journalOf(it)).toEqual([]);
  });

  it('does not come back after the draft was erased', async () => {
    const { it, area, mirror } = await house();
    await it.store.lock();
    await type(it, place(), entry('HoTen', 'A'));
    await mirror.flush();
    const stale = new Map(area.items);
    await it.store.vault.unlock(KEK);
    const [one] = await it.store.drafts.list();
    await it.store.drafts.erase([one!.id], 'chosen');
    expect(typedItems(area)).toEqual([]);
    expect(stale.size).toBeGreaterThan(0);
    await it.restart('browser');
    await it.store.vault.unlock(KEK);
    expect(await it.store.drafts.list()).toEqual([]);
  });

  it('goes with everything else', async () => {
    const { it, area, mirror } = await house();
    await it.store.lock();
    await type(it, place(), entry('HoTen', 'A'));
    await mirror.flush();
    await it.store.eraseEverything();
    expect([...area.items.keys()].filter((name) => name.startsWith('mirror.'))).toEqual([]);
  });

  it('gives a row whose bytes have changed, and that is told', async () => {
    const { it, mirror } = await house();
    await it.store.lock();
    for (const value of ['A', 'AB', 'ABC']) await type(it, place(), entry('HoTen', value), entry(value, 'x'));
    await mirror.flush();
    const { journal } = await it.database.tables();
    const row = (await journal.toArray())[1]!;
    row.ct[7]! ^= 1;
    await journal.put(row);
    await it.restart('browser');
    await it.store.vault.unlock(KEK);
    expect(await values(it)).toEqual([['A=x', 'AB=x', 'ABC=x', 'HoTen=ABC']]);
    expect(await it.store.report(false)).toMatchObject({ restored: 1, damaged: 0 });
  });

  it('is made good when it was the one that was lost', async () => {
    const { it, area, mirror } = await house();
    await it.store.lock();
    await type(it, place(), entry('HoTen', 'A'));
    await mirror.flush();
    for (const name of typedItems(area)) area.items.delete(name);
    await it.restart('browser');
    await it.store.drafts.sweep(); // waits for the check
    await expect.poll(() => typedItems(area).length).toBe(1);
  });

  it('any rows lost in one of the two: everything typed is there', async () => {
    const loss = fc.record({ inDatabase: fc.boolean(), picks: fc.array(fc.nat(200), { maxLength: 6 }) });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 90 }), loss, async (count, { inDatabase, picks }) => {
        const { it, area, mirror } = await house();
        await type(it, place(), entry('HoTen', 'A'));
        await it.store.lock();
        for (let n = 1; n <= count; n++) await type(it, place(), entry(`k${n}`, String(n)));
        await mirror.flush();
        const { journal } = await it.database.tables();
        const ids = await journal.toCollection().primaryKeys();
        if (inDatabase) await journal.bulkDelete(picks.map((pick) => ids[pick % ids.length]!));
        else for (const name of typedItems(area)) area.items.delete(name);
        await it.restart('browser');
        await it.store.vault.unlock(KEK);
        const [one] = await it.store.drafts.list();
        const draft = await it.store.drafts.open(one!.id);
        for (let n = 1; n <= count; n++) expect(valueOf(draft, `k${n}`)).toBe(String(n));
        await it.database.close();
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('nobody opens what was typed while locked', () => {
  const locked = async () => {
    const made = await house();
    await made.it.store.lock();
    await type(made.it, place(), entry('HoTen', 'A'));
    await made.mirror.flush();
    return made;
  };
  const later = async ({ it, clock }: Awaited<ReturnType<typeof house>>, days: number) => {
    clock.now = T0 + days * DAY_MS;
    await it.restart('browser');
    await it.store.drafts.sweep();
    return (await journalOf(it)).length;
  };

  it('it stays its days, not one less, and is gone then, in the copy as well', async () => {
    const made = await locked();
    expect(await later(made, 30)).toBe(1);
    expect(await later(made, 31)).toBe(0);
    expect(typedItems(made.area)).toEqual([]);
  });

  it('a date that somebody has written on the row is not believed', async () => {
    const made = await locked();
    const { journal } = await made.it.database.tables();
    const [row] = await journal.toArray();
    await journal.update(row!.id, { day: 0 });
    expect(await later(made, 2)).toBe(1);
  });

  it('what is typed later keeps the earlier', async () => {
    const made = await locked();
    made.clock.now = T0 + 20 * DAY_MS;
    await type(made.it, place(), entry('NgaySinh', '2026'));
    await made.mirror.flush();
    expect(await later(made, 40)).toBe(2);
    expect(await later(made, 51)).toBe(0);
  });
});

describe('a receipt that is shown on a page of its own while locked', () => {
  const form = place({ path: '/nop-ho-so' });
  const page = place({ path: '/ket-qua', document: 'doc-2', since: T0 + 1 });
  const receipt = { code: 'H57.132-261121-0003', promised: null };

  it.each([
    ['the submission was seen while open', true],
    ['the submission was seen while locked', false],
  ])('belongs to the draft that was just handed in: %s', async (_name, open) => {
    const it = await bench();
    const { draftId } = (await type(it, form, entry('HoTen', 'A')))!;
    if (open) await (await it.store.tabs.submitted(form))!.ending;
    await it.store.lock();
    if (!open) await (await it.store.tabs.submitted(form))!.ending;
    expect(await (await it.store.tabs.receipt(page, receipt))!.ending).toMatchObject({ locked: true });
    await it.restart('worker');
    await it.store.vault.unlock(KEK);
    expect((await it.store.drafts.open(draftId)).receipt?.code).toBe(receipt.code);
  });

  it('belongs to nobody when work went on, or too much time has passed', async () => {
    const it = await bench();
    await type(it, form, entry('HoTen', 'A'));
    await (await it.store.tabs.submitted(form))!.ending;
    await it.store.lock();
    it.clock.now += 11 * 60_000;
    expect(await it.store.tabs.receipt(page, receipt)).toBeNull();
    await (await it.store.tabs.input(form, FORM, [entry('HoTen', 'B')]))!.ending;
    expect(await it.store.tabs.receipt(page, receipt)).toBeNull();
  });
});
