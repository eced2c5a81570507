/** Database and second copy are compared at the start: what one of them has lost comes back from the other. */
import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Database } from '@/utils/store/db';
import type { DraftRow, JournalRow, Tables } from '@/utils/store/tables';
import { DAY_MS, LocalMirror } from '@/utils/store/mirror';
import { itemOf } from '@/utils/store/mirror-items';
import { told } from '@/utils/store/report';
import { StartCheck } from '@/utils/store/start-check';
import {
  bucketsOf,
  clerkRow,
  draftRow,
  localArea,
  loseEntries,
  noise,
  shiftRow,
  summaryRow,
  type FakeArea,
  type FakeBuckets,
} from './areas';

const T0 = Date.UTC(2026, 10, 20, 3);
const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const IDS = [1, 2, 3, 4, 5].map(idOf);

interface Bench {
  name: string;
  area: FakeArea;
  session: FakeArea;
  mirror: LocalMirror;
  database: Database;
  check: StartCheck;
  trust: boolean;
  /** Where else it can lie; nowhere, unless a test says so. */
  buckets?: FakeBuckets;
  mended: { restored: number; lost: number }[];
  /** The worker starts again, with `browser` in a new session, and is given time to check. */
  start(what?: 'worker' | 'browser'): Promise<Tables>;
  days: number;
}

let count = 0;
async function bench(): Promise<Bench> {
  const it: Bench = {
    name: `start-${++count}`,
    area: localArea(),
    trust: true,
    mended: [],
    days: 0,
    async start(what = 'browser') {
      await it.database?.close();
      if (what === 'browser') it.session = localArea();
      const now = () => T0 + it.days * DAY_MS;
      it.mirror = new LocalMirror(it.area, now);
      it.database = new Database(it.name, {
        opened: (tables, found) => it.check.opened(tables, found),
        unreadable: () => it.check.unreadable(),
        buckets: it.buckets,
      });
      it.check = new StartCheck({
        open: () => it.database.tables(),
        mirror: it.mirror,
        area: it.session,
        now,
        trust: async () => it.trust,
        renew: () => it.database.renew(),
        mended: (found) => it.mended.push(found),
      });
      await it.check.ready;
      return it.database.tables();
    },
  } as unknown as Bench;
  await it.start();
  return it;
}

const journalRow = (draftId: string, rev: number, over: Partial<JournalRow> = {}): JournalRow => ({
  id: `${draftId}.${rev}`,
  draftId,
  rev,
  keyId: 'shift-1',
  iv: noise(12),
  ct: noise(20),
  ...over,
});

/** Five drafts of the last days, in both places, as a session of work leaves them: the third has a journal, the copy has it folded in. */
async function worked(): Promise<Bench & { rows: DraftRow[] }> {
  const it = await bench();
  const tables = await it.database.tables();
  const rows = IDS.map((id, n) => draftRow(id, 5 + n));
  await tables.drafts.bulkPut(rows);
  await tables.summaries.bulkPut(rows.map(summaryRow));
  await tables.journal.bulkPut([8, 9].map((rev) => journalRow(IDS[2]!, rev)));
  await tables.clerks.put(clerkRow('clerk-1'));
  await tables.shifts.put(shiftRow('shift-1', 'clerk-1'));
  await it.mirror.keepKeys({ clerks: [clerkRow('clerk-1')], shifts: [shiftRow('shift-1', 'clerk-1')] });
  const newest = rows.map((row, n) => (n === 2 ? { ...row, rev: 9, ct: noise(64) } : row));
  for (const row of newest) it.mirror.keep(row.id, row.rev, async () => row);
  await it.mirror.flush();
  return Object.assign(it, { rows: newest });
}

/** What somebody who opens it would get: the state that record and journal give together. */
async function heads(tables: Tables): Promise<Record<string, number>> {
  const rows = await tables.drafts.toArray();
  const lines = new Set(await tables.journal.toCollection().primaryKeys());
  return Object.fromEntries(
    rows.map(({ id, rev }) => {
      let head = rev;
      while (lines.has(`${id}.${head + 1}`)) head++;
      return [id, head];
    }),
  );
}
const ALL = Object.fromEntries(IDS.map((id, n) => [id, n === 2 ? 9 : 5 + n]));

async function deleteDatabase(name: string): Promise<void> {
  await Dexie.delete(name);
}

describe('damage of the database', () => {
  it.each<[string, (it: Bench, tables: Tables) => Promise<unknown>, { restored: number; wiped: boolean }]>([
    ['one record is missing', (_, t) => t.drafts.delete(IDS[0]!), { restored: 1, wiped: false }],
    [
      'record and summary are missing',
      async (_, t) => {
        await t.drafts.delete(IDS[1]!);
        await t.summaries.delete(IDS[1]!);
      },
      { restored: 1, wiped: false },
    ],
    ['all records are missing', (_, t) => t.drafts.clear(), { restored: 5, wiped: false }],
    ['the journal is missing', (_, t) => t.journal.clear(), { restored: 1, wiped: false }],
    [
      'a row of the journal is missing',
      (_, t) => t.journal.delete(`${IDS[2]}.8`),
      { restored: 1, wiped: false },
    ],
    ['all summaries are missing', (_, t) => t.summaries.clear(), { restored: 0, wiped: false }],
    [
      'a record is older',
      async (_, t) => {
        await t.drafts.update(IDS[3]!, { rev: 4 });
        await t.summaries.update(IDS[3]!, { rev: 4 });
      },
      { restored: 1, wiped: false },
    ],
    [
      'clerks and shifts are missing',
      (_, t) => Promise.all([t.clerks.clear(), t.shifts.clear()]),
      { restored: 0, wiped: false },
    ],
    ['one clerk is missing', (_, t) => t.clerks.clear(), { restored: 0, wiped: false }],
    [
      'every table is empty',
      (_, t) => Promise.all(t.tables.map((table) => table.clear())),
      { restored: 5, wiped: true },
    ],
    [
      'it is gone',
      async (it) => {
        await it.database.close();
        await deleteDatabase(it.name);
      },
      { restored: 5, wiped: true },
    ],
  ])('%s: everything is back, and it is told', async (_name, act, { restored, wiped }) => {
    const it = await worked();
    await act(it, await it.database.tables());
    const tables = await it.start();
    expect(await heads(tables)).toEqual(ALL);
    expect(await tables.clerks.get('clerk-1')).toMatchObject({ label: 'Cán bộ clerk-1' });
    expect(await tables.shifts.get('shift-1')).toMatchObject({ clerkId: 'clerk-1' });
    expect(await told(it.database)).toMatchObject({
      restored,
      wiped,
      damaged: 0,
      at: restored || wiped ? T0 : 0,
    });
    expect(it.mended).toEqual(restored > 0 ? [{ restored, lost: 0 }] : []);
    // what came back is what was copied, byte by byte
    for (const row of it.rows) {
      const kept = await tables.drafts.get(row.id);
      if (kept?.rev === row.rev) expect(kept).toEqual(row);
    }
  });

  it('while the worker is alive: it is restored in the same session, and the birth can be seen', async () => {
    const it = await worked();
    const before = it.database.births;
    await deleteDatabase(it.name);
    const tables = await it.database.tables();
    // nobody sees it without its clerks: that would look like a first run
    expect(await tables.clerks.count()).toBe(1);
    await it.check.ready;
    expect(await heads(tables)).toEqual(ALL);
    expect(it.database.births).toBe(before + 1);
  });

  it('a record that is replaced by a newer copy is put aside, not thrown away', async () => {
    const it = await worked();
    const tables = await it.database.tables();
    const old = { ...it.rows[3]!, rev: 4, ct: noise(64) };
    await tables.drafts.put(old);
    await tables.summaries.update(old.id, { rev: 4 });
    const again = await it.start();
    expect((await again.quarantine.toArray()).map(({ table, row }) => ({ table, row }))).toEqual([
      { table: 'drafts', row: old },
    ]);
  });

  it('what was written while it was compared is newer and stays', async () => {
    const it = await worked();
    const tables = await it.database.tables();
    await tables.drafts.clear();
    const opening = it.start();
    const now = await it.database.tables();
    const newer = draftRow(IDS[0]!, 77);
    await now.drafts.put(newer);
    await opening;
    expect(await now.drafts.get(newer.id)).toEqual(newer);
  });
});

describe('files that are torn', () => {
  interface Raw {
    connections: IDBDatabase[];
    rawObjectStores: Map<
      string,
      {
        rawIndexes: Map<
          string,
          { records: { clear(): void; put(record: { key: string; value: string }): void } }
        >;
        getValue: (key: unknown) => unknown;
        getAllValues: (...wanted: unknown[]) => unknown;
      }
    >;
  }
  /** What the engine itself has. */
  const engine = (it: Bench): Raw =>
    (indexedDB as unknown as { _databases: Map<string, Raw> })._databases.get(it.name)!;
  const lose = (it: Bench, table: string, index: string): void =>
    engine(it).rawObjectStores.get(table)!.rawIndexes.get(index)!.records.clear();
  /** What Chromium says of torn rows: an error, and on SQLite the connection is closed under whoever reads; or that they are null. */
  const unreadable = (it: Bench, table: string, ids: readonly string[], says: 'error' | 'null'): void => {
    const store = engine(it).rawObjectStores.get(table)!;
    const { getValue, getAllValues } = store;
    const torn = (): null => {
      if (says === 'null') return null;
      setImmediate(() => [...engine(it).connections].forEach((open) => forceCloseDatabase(open as never)));
      throw new DOMException('torn', 'UnknownError');
    };
    const isTorn = (key: unknown): boolean => ids.includes(key as string);
    store.getValue = (key) => (isTorn(key) ? torn() : getValue.call(store, key));
    store.getAllValues = (...wanted) =>
      (getAllValues.call(store, ...wanted) as { id: string }[]).map((row) => (isTorn(row.id) ? torn() : row));
  };
  /** Every list finds everything: by clerk, by shift, by draft. */
  async function listed(tables: Tables): Promise<void> {
    expect(await tables.drafts.where('clerkId').equals('clerk-1').count()).toBe(5);
    expect(await tables.drafts.where('dek.keyId').equals('shift-1').count()).toBe(5);
    expect(await tables.summaries.where('clerkId').equals('clerk-1').count()).toBe(5);
    expect(await tables.journal.where('draftId').equals(IDS[2]!).count()).toBe(2);
    expect(await tables.shifts.where('clerkId').equals('clerk-1').count()).toBe(1);
  }

  it.each<[table: string, index: string]>([
    ['drafts', 'clerkId'],
    ['drafts', 'dek.keyId'],
    ['summaries', 'clerkId'],
    ['journal', 'draftId'],
    ['shifts', 'clerkId'],
  ])(
    'an index of %s without what it named (%s): all is found again, in a new place',
    async (table, index) => {
      const it = await worked();
      it.buckets = bucketsOf();
      lose(it, table, index);
      const tables = await it.start();
      await listed(tables);
      expect(await heads(tables)).toEqual(ALL);
      expect(await told(it.database)).toMatchObject({ restored: 0, damaged: 0, moved: 5, wiped: false });
      expect([...it.buckets.stores.keys()]).toEqual(['drafts-1', 'drafts-1-whole']);
    },
  );

  it.each<[table: string, index: string]>([
    ['journal', 'draftId'],
    ['summaries', 'keyId'],
  ])('an index of %s (%s) that names rows which are none: what there is moves', async (table, index) => {
    const it = await worked();
    it.buckets = bucketsOf();
    const store = engine(it).rawObjectStores.get(table)!;
    const { getValue, getAllValues } = store;
    const ghosts = ['ghost-1', 'ghost-2'];
    for (const value of ghosts) store.rawIndexes.get(index)!.records.put({ key: IDS[2]!, value });
    // as Chromium does on SQLite
    store.getValue = (key) => (ghosts.includes(key as string) ? null : getValue.call(store, key));
    store.getAllValues = (...wanted) => getAllValues.call(store, ...wanted);
    const tables = await it.start();
    await listed(tables);
    expect(await heads(tables)).toEqual(ALL);
    expect(await told(it.database)).toMatchObject({ restored: 0, damaged: 0, moved: 5, wiped: false });
  });

  it.each<[table: string, index?: string]>([
    ['drafts', 'clerkId'],
    ['drafts', 'eraseAt'],
    ['shifts', 'clerkId'],
    ['summaries'],
    ['journal'],
    ['audit'],
  ])('%s that the browser does not know any more (%s): made anew in a new place', async (table, index) => {
    const it = await worked();
    it.buckets = bucketsOf();
    const stores = engine(it).rawObjectStores;
    if (index) stores.get(table)!.rawIndexes.delete(index);
    else stores.delete(table);
    const tables = await it.start();
    expect(await tables.drafts.where('clerkId').equals('clerk-1').count()).toBe(5);
    expect(await tables.drafts.where('eraseAt').above(0).count()).toBe(0);
    expect(await tables.shifts.where('clerkId').equals('clerk-1').count()).toBe(1);
    expect([...it.buckets.stores.keys()]).toEqual(['drafts-1', 'drafts-1-whole']);
    await tables.audit.count();
    if (table !== 'journal') expect(await heads(tables)).toEqual(ALL);
    expect(await told(it.database)).toMatchObject({ damaged: 0, moved: 5, wiped: false });
  });

  it('what is to be erased is found again as well, and no list waits for that', async () => {
    const it = await worked();
    const { drafts } = await it.database.tables();
    await drafts.update(IDS[0]!, { eraseAt: T0 + DAY_MS });
    it.buckets = bucketsOf();
    lose(it, 'drafts', 'eraseAt');
    const tables = await it.start();
    expect(
      await tables.drafts
        .where('eraseAt')
        .belowOrEqual(T0 + DAY_MS)
        .primaryKeys(),
    ).toEqual([IDS[0]]);
    expect(await heads(tables)).toEqual(ALL);
    expect(await told(it.database)).toMatchObject({ restored: 0, damaged: 0, moved: 5 });
  });

  it.each(
    ['drafts', 'summaries', 'shifts', 'clerks'].flatMap((table) => [
      [table, 'error'] as const,
      [table, 'null'] as const,
    ]),
  )(
    'rows of %s that cannot be read (%s): they are back from the copy, in a new place',
    async (table, says) => {
      const it = await worked();
      it.buckets = bucketsOf();
      unreadable(it, table, [IDS[0]!, IDS[3]!, 'shift-1', 'clerk-1'], says);
      const tables = await it.start();
      expect(await heads(tables)).toEqual(ALL);
      expect(await tables.clerks.count()).toBe(1);
      expect(await tables.shifts.where('clerkId').equals('clerk-1').count()).toBe(1);
      const restored = table === 'drafts' ? 2 : 0;
      expect(await told(it.database)).toMatchObject({ restored, damaged: 0, wiped: false });
    },
  );

  it.each(['error', 'null'] as const)(
    'a row that cannot be read (%s) is come upon by whoever opens it: it is there when they ask again',
    async (says) => {
      const it = await worked();
      it.buckets = bucketsOf();
      const { drafts } = await it.start();
      unreadable(it, 'drafts', [IDS[4]!], says);
      await expect(drafts.get(IDS[4]!)).rejects.toThrow('torn');
      await expect.poll(() => it.buckets!.stores.size).toBe(2);
      await it.check.ready;
      expect(await heads(await it.database.tables())).toEqual(ALL);
      expect(await told(it.database)).toMatchObject({ restored: 1, damaged: 0 });
    },
  );

  it('without another place, what can be restored is restored where it lies', async () => {
    const it = await worked();
    const { drafts } = await it.database.tables();
    await drafts.delete(IDS[0]!);
    lose(it, 'journal', 'draftId');
    expect(await heads(await it.start())).toEqual(ALL);
  });

  it('files that are sound stay where they are', async () => {
    const it = await worked();
    const { drafts } = await it.database.tables();
    await drafts.update(IDS[0]!, { eraseAt: T0 + DAY_MS }); // most have none: that is no gap in the index
    it.buckets = bucketsOf();
    await it.start();
    expect([...it.buckets.stores.keys()]).toEqual([]);
  });
});

describe('damage of the copy', () => {
  it.each<[string, (area: FakeArea) => void]>([
    ['it is gone', (area) => area.items.clear()],
    ['one item is gone', (area) => area.items.delete(itemOf(IDS[0]!))],
    [
      'items are garbage',
      (area) => IDS.forEach((id, n) => area.items.set(itemOf(id), [null, 'x', { rev: 5 }][n % 3])),
    ],
    ['the keys are garbage', (area) => area.items.set('mirror.keys', { clerks: 'x' })],
    ['the keys are gone', (area) => area.items.delete('mirror.keys')],
  ])('%s: it is written anew from the database', async (_name, act) => {
    const it = await worked();
    act(it.area);
    const tables = await it.start();
    expect(await heads(tables)).toEqual(ALL);
    expect(await told(it.database)).toMatchObject({ at: 0 });
    // and holds when the database is gone next
    await it.database.close();
    await deleteDatabase(it.name);
    const again = await it.start();
    expect(Object.keys(await heads(again)).sort()).toEqual([...IDS].sort());
    expect(await again.clerks.count()).toBe(1);
    expect(await again.shifts.count()).toBe(1);
  });

  it('an older copy is not overwritten by a record that nobody has opened', async () => {
    const it = await worked();
    const tables = await it.database.tables();
    await tables.drafts.put(draftRow(IDS[0]!, 30));
    await tables.summaries.update(IDS[0]!, { rev: 30 });
    await it.start();
    expect(await it.mirror.find(IDS[0]!)).toEqual(it.rows[0]);
  });

  it('records of version 1 are not copied: nothing would open them there', async () => {
    const it = await worked();
    const { dek: _, ...old } = draftRow(idOf(9), 1);
    await (await it.database.tables()).drafts.put(old);
    await it.start();
    expect(await it.mirror.find(old.id)).toBeNull();
  });
});

it('both are gone: a first run, nothing is told', async () => {
  const it = await worked();
  await it.database.close();
  await deleteDatabase(it.name);
  it.area.items.clear();
  const tables = await it.start();
  expect(await tables.drafts.count()).toBe(0);
  expect(await told(it.database)).toEqual({ at: 0, restored: 0, damaged: 0, wiped: false });
});

describe('what was erased', () => {
  it('does not come back', async () => {
    const it = await worked();
    await it.mirror.drop([IDS[0]!]);
    const tables = await it.database.tables();
    await tables.drafts.delete(IDS[0]!);
    await tables.summaries.delete(IDS[0]!);
    const again = await it.start();
    expect(Object.keys(await heads(again))).not.toContain(IDS[0]);
    expect(await told(it.database)).toMatchObject({ at: 0 });
  });

  it('does not come back when it is erased while the check runs', async () => {
    const it = await worked();
    await (await it.database.tables()).drafts.clear();
    const opening = it.start();
    const tables = await it.database.tables();
    await it.mirror.drop(IDS.slice(0, 3));
    await tables.drafts.bulkDelete(IDS.slice(0, 3));
    await opening;
    expect(Object.keys(await heads(tables)).sort()).toEqual(IDS.slice(3));
    await it.start();
    expect(Object.keys(await heads(await it.database.tables())).sort()).toEqual(IDS.slice(3));
  });

  it('does not come back when it is erased just after its copy was read', async () => {
    const it = await worked();
    await (await it.database.tables()).drafts.clear();
    const real = it.area.get.bind(it.area);
    let reads = 0;
    it.area.get = async (keys) => {
      const read = await real(keys);
      const isCopies = Array.isArray(keys) && keys.includes(itemOf(IDS[0]!));
      if (isCopies && ++reads === 2) await it.mirror.drop([IDS[0]!]);
      return read;
    };
    const tables = await it.start();
    expect(reads).toBeGreaterThanOrEqual(2);
    expect(Object.keys(await heads(tables)).sort()).toEqual(IDS.slice(1));
  });

  it('is nothing when everything is erased while the check runs', async () => {
    const it = await worked();
    it.area.items.delete(itemOf(IDS[0]!)); // one that would be copied
    const opening = it.start();
    const tables = await it.database.tables();
    await it.mirror.clear();
    await Promise.all([tables.drafts.clear(), tables.clerks.clear(), tables.shifts.clear()]);
    await opening;
    expect([...it.area.items.keys()].filter((item) => item.startsWith('mirror.d.'))).toEqual([]);
    expect(await tables.drafts.count()).toBe(0);
  });

  it('a clerk who has left and a shift that was deleted stay away, although the copy was not told in time', async () => {
    const it = await worked();
    await it.mirror.keepKeys({
      clerks: [clerkRow('clerk-1'), clerkRow('clerk-2')],
      shifts: [
        shiftRow('shift-1', 'clerk-1'),
        shiftRow('shift-0', 'clerk-1'),
        shiftRow('shift-2', 'clerk-2'),
      ],
    });
    const tables = await it.start();
    expect((await tables.clerks.toArray()).map(({ id }) => id)).toEqual(['clerk-1']);
    expect((await tables.shifts.toArray()).map(({ id }) => id)).toEqual(['shift-1']);
    const kept = await it.mirror.keys();
    expect([...kept!.clerks, ...kept!.shifts].map(({ id }) => id)).toEqual(['clerk-1', 'shift-1']);
  });

  it.each<[string, (tables: Tables) => Promise<unknown>]>([
    ['their shifts and drafts are there', async () => undefined],
    ['only their shift is there', (t) => Promise.all([t.drafts.clear(), t.summaries.clear()])],
    ['only their drafts are there', (t) => Promise.all([t.shifts.delete('shift-1'), t.summaries.clear()])],
    [
      'only what was typed for them while locked is there',
      async (t) => {
        const to = [{ keyId: 'shift-1', iv: noise(12), ct: noise(48) }];
        await Promise.all([t.drafts, t.summaries, t.shifts].map((table) => table.clear()));
        await t.journal.put(journalRow(idOf(9), 1, { keyId: 'blind', to }));
      },
    ],
  ])('a clerk whose row is missing comes back while a colleague is there: %s', async (_name, act) => {
    const it = await worked();
    await it.mirror.keepKeys({
      clerks: [clerkRow('clerk-1'), clerkRow('clerk-2')],
      shifts: [shiftRow('shift-1', 'clerk-1'), shiftRow('shift-2', 'clerk-2')],
    });
    // the drafts have no copies: nothing else could bring the clerk back
    await it.mirror.drop(IDS);
    const tables = await it.database.tables();
    await tables.clerks.bulkPut([clerkRow('clerk-2')]);
    await tables.shifts.put(shiftRow('shift-2', 'clerk-2'));
    await act(tables);
    await tables.clerks.delete('clerk-1');
    const again = await it.start();
    expect(await again.clerks.get('clerk-1')).toMatchObject({ label: 'Cán bộ clerk-1' });
    expect(await again.shifts.get('shift-1')).toBeDefined();
    expect((await it.mirror.keys())!.clerks.map(({ id }) => id).sort()).toEqual(['clerk-1', 'clerk-2']);
  });

  it('a shift comes back also when only the index has forgotten who names it', async () => {
    const it = await worked();
    const tables = await it.database.tables();
    await it.mirror.drop(IDS);
    await tables.summaries.clear();
    await tables.journal.clear();
    await tables.shifts.clear();
    loseEntries(tables, 'drafts', 'dek.keyId');
    expect(await tables.drafts.orderBy('dek.keyId').count()).toBe(0);
    expect(await (await it.start()).shifts.get('shift-1')).toBeDefined();
  });

  it('but a shift whose drafts come back, comes back with its clerk', async () => {
    const it = await worked();
    const row = draftRow(idOf(8), 3, {
      clerkId: 'clerk-2',
      dek: { keyId: 'shift-2', iv: noise(12), ct: noise(48) },
    });
    it.mirror.keep(row.id, 3, async () => row);
    await it.mirror.flush();
    await it.mirror.keepKeys({
      clerks: [clerkRow('clerk-1'), clerkRow('clerk-2')],
      shifts: [shiftRow('shift-1', 'clerk-1'), shiftRow('shift-2', 'clerk-2')],
    });
    const tables = await it.start();
    expect(await tables.drafts.get(row.id)).toEqual(row);
    expect(await tables.shifts.get('shift-2')).toBeDefined();
    expect(await tables.clerks.get('clerk-2')).toBeDefined();
  });

  it('a key row that is there is never replaced: only the vault can tell which one is sound', async () => {
    const it = await worked();
    await it.mirror.keepKeys({
      clerks: [clerkRow('clerk-1', { rev: 9, label: 'bản sao' })],
      shifts: [shiftRow('shift-1', 'clerk-1')],
    });
    const tables = await it.start();
    expect(await tables.clerks.get('clerk-1')).toMatchObject({ rev: 1, label: 'Cán bộ clerk-1' });
    expect((await it.mirror.keys())!.clerks[0]).toMatchObject({ rev: 9 });
  });
});

describe('drafts older than the copy', () => {
  it('are told as lost, once', async () => {
    const it = await worked();
    it.days = 9;
    await it.start();
    expect(await it.mirror.find(IDS[0]!)).toEqual({ rev: 5 });
    await (await it.database.tables()).drafts.delete(IDS[0]!);
    await it.start();
    expect(await told(it.database)).toMatchObject({ restored: 0, damaged: 1, wiped: false });
    expect(it.mended).toEqual([{ restored: 0, lost: 1 }]);
    await it.start();
    expect(await told(it.database)).toMatchObject({ damaged: 1 });
  });

  it('stay whole while the clock is in doubt', async () => {
    const it = await worked();
    it.days = 9_000;
    it.trust = false;
    await it.start();
    expect(await it.mirror.find(IDS[0]!)).toEqual(it.rows[0]);
  });
});

describe('when it is done', () => {
  it('once in a session of the browser', async () => {
    const it = await worked();
    await (await it.database.tables()).drafts.delete(IDS[0]!);
    const tables = await it.start('worker');
    expect(await tables.drafts.get(IDS[0]!)).toBeUndefined();
    await it.start('browser');
    expect(await heads(await it.database.tables())).toEqual(ALL);
  });

  it('again after the worker was ended in the middle of it', async () => {
    const it = await worked();
    await (await it.database.tables()).drafts.clear();
    it.area.get = ((get) => {
      let asked = 0;
      return async (keys) => {
        if (Array.isArray(keys) && asked++ === 0) throw new Error('ended');
        return get(keys);
      };
    })(it.area.get);
    await it.start();
    const tables = await it.start('worker');
    expect(await heads(tables)).toEqual(ALL);
  });

  it('an area that does not work holds nobody up', async () => {
    const it = await worked();
    it.area.get = () => Promise.reject(new Error('broken'));
    const tables = await it.start();
    expect(await heads(tables)).toEqual(ALL);
  });
});

it('whatever one of the two places loses, no draft is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ rev: fc.integer({ min: 1, max: 9 }), behind: fc.nat(3), journal: fc.nat(4) }), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.infiniteStream(fc.constantFrom('keep', 'lose', 'older', 'journal', 'summary')),
      fc.infiniteStream(fc.constantFrom('keep', 'lose', 'garbage')),
      fc.boolean(),
      async (drafts, databaseLoss, copyLoss, inDatabase) => {
        const it = await bench();
        const tables = await it.database.tables();
        const newest: Record<string, number> = {};
        const copied: Record<string, number> = {};
        for (const [n, { rev, behind, journal }] of drafts.entries()) {
          const row = draftRow(idOf(n), rev);
          await tables.drafts.put(row);
          await tables.summaries.put(summaryRow(row));
          for (let more = 1; more <= journal; more++)
            await tables.journal.put(journalRow(row.id, rev + more));
          newest[row.id] = rev + journal;
          copied[row.id] = Math.max(1, rev + journal - behind);
          it.mirror.keep(row.id, copied[row.id]!, async () => ({ ...row, rev: copied[row.id]! }));
        }
        await it.mirror.flush();
        for (const id of Object.keys(newest)) {
          const act = inDatabase ? databaseLoss.next().value : copyLoss.next().value;
          if (act === 'lose' && inDatabase) await tables.drafts.delete(id);
          if (act === 'older') await tables.drafts.update(id, { rev: 0 });
          if (act === 'older') await tables.summaries.update(id, { rev: 0 });
          if (act === 'journal') await tables.journal.where('draftId').equals(id).delete();
          if (act === 'summary') await tables.summaries.delete(id);
          if (act === 'lose' && !inDatabase) it.area.items.delete(itemOf(id));
          if (act === 'garbage') it.area.items.set(itemOf(id), { rev: 'x' });
        }
        const now = await heads(await it.start());
        for (const id of Object.keys(newest))
          // at worst what the copy was behind: a second of typing
          expect(now[id] ?? -1, id).toBeGreaterThanOrEqual(inDatabase ? copied[id]! : newest[id]!);
        await it.database.close();
      },
    ),
    { numRuns: 30 },
  );
}, 60_000);

describe('who only wants to see the list', () => {
  /** The area answers about whole drafts only when it is let. */
  const held = (it: Bench): { let(): void; asked(): number } => {
    const { get } = it.area;
    let open = (): void => undefined;
    let asked = 0;
    const gate = new Promise<void>((resolve) => (open = resolve));
    it.area.get = async (wanted) => {
      const isOfDrafts =
        Array.isArray(wanted) && wanted.some((item) => IDS.some((id) => item === itemOf(id)));
      if (isOfDrafts) asked++;
      if (isOfDrafts) await gate;
      return get.call(it.area, wanted);
    };
    return { let: () => open(), asked: () => asked };
  };
  const settled = (promise: Promise<void>): Promise<boolean> =>
    Promise.race([promise.then(() => true), new Promise<boolean>((done) => setTimeout(done, 50, false))]);

  it('does not wait for the comparison where no draft is missing', async () => {
    const it = await worked();
    const gate = held(it);
    const started = it.start();
    await expect.poll(() => settled(it.check.listable)).toBe(true);
    expect(gate.asked()).toBeLessThanOrEqual(1);
    expect(await settled(it.check.ready)).toBe(false);
    gate.let();
    await started;
  });

  it('waits where one is', async () => {
    const it = await worked();
    await (await it.database.tables()).drafts.delete(IDS[1]!);
    const gate = held(it);
    const started = it.start();
    await expect.poll(gate.asked).toBeGreaterThan(0);
    expect(await settled(it.check.listable)).toBe(false);
    gate.let();
    await started;
    expect(await settled(it.check.listable)).toBe(true);
    expect(await heads(await it.database.tables())).toEqual(ALL);
  });
});
