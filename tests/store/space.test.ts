/** A full disk: what could not be written waits in memory, and what was put aside is kept until somebody knows. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Database } from '@/utils/store/db';
import type { JournalRow } from '@/utils/store/tables';
import { inTime } from '@/utils/store/in-time';
import { QuarantineTable } from '@/utils/store/quarantine';
import { seen, told } from '@/utils/store/report';
import { MemorySpill, type Unwritten } from '@/utils/store/space';
import { draftRow, localArea, noise, quotaError, summaryRow } from './areas';

const T0 = Date.UTC(2026, 10, 20, 3);
const [A, B] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;

function bench() {
  const it = {
    now: T0,
    area: localArea(),
    spill: null as unknown as MemorySpill,
    /** The worker starts again; the browser's memory stays. */
    start: () => (it.spill = new MemorySpill(it.area, () => it.now)),
  };
  it.start();
  return it;
}
const whole = (id: string, rev: number) => {
  const draft = draftRow(id, rev);
  return { draft, summary: summaryRow(draft) };
};
const line = (draftId: string, rev: number): JournalRow => ({
  id: `${draftId}.${rev}`,
  draftId,
  rev,
  keyId: 'shift-1',
  iv: noise(12),
  ct: noise(20),
  to: [{ keyId: 'shift-1', iv: noise(12), ct: noise(48), eph: noise(65) }],
});

describe('what could not be written', () => {
  it('outlives the worker, byte by byte, newest state only', async () => {
    const it = bench();
    await it.spill.keep(A, whole(A, 3));
    const newest = whole(A, 4);
    expect(await it.spill.keep(A, newest)).toBe(true);
    it.start();
    expect(await it.spill.find(A)).toEqual({ ...newest, journal: [] });
    expect(await it.spill.find(B)).toBeNull();
  });

  it('while locked: every row of the journal, in order', async () => {
    const it = bench();
    const rows = [line(A, 7), line(A, 8), line(A, 9)];
    for (const row of [rows[0]!, rows[2]!, rows[1]!]) await it.spill.keep(A, { journal: [row] });
    it.start();
    expect(await it.spill.find(A)).toEqual({ journal: rows });
  });

  it('comes into the database as soon as that takes it, oldest first, and not twice', async () => {
    const it = bench();
    await it.spill.keep(B, whole(B, 1));
    it.now++;
    await it.spill.keep(A, whole(A, 1));
    it.start();
    let full = true;
    const written: string[] = [];
    const write = async (id: string, rows: Unwritten): Promise<void> => {
      if (full && written.length === 1) throw quotaError();
      written.push(`${id}.${rows.draft!.rev}`);
    };
    expect(await it.spill.drain(write)).toBe(1);
    full = false;
    expect(await it.spill.drain(write)).toBe(0);
    expect(await it.spill.drain(write)).toBe(0);
    expect(written).toEqual([`${B}.1`, `${A}.1`]);
    expect(it.area.items.size).toBe(0);
  });

  it('in a newer state, while the older one is being written, is not forgotten', async () => {
    const it = bench();
    await it.spill.keep(A, whole(A, 1));
    const left = await it.spill.drain(async () => void (await it.spill.keep(A, whole(A, 2))));
    expect(left).toBe(1);
    expect((await it.spill.find(A))?.draft?.rev).toBe(2);
  });

  it('and does not fit into memory either is said not to be kept', async () => {
    const it = bench();
    it.area.broken = quotaError();
    expect(await it.spill.keep(A, whole(A, 1))).toBe(false);
    it.area.broken = null;
    expect(await it.spill.find(A)).toBeNull();
  });

  it('is gone when its draft is erased', async () => {
    const it = bench();
    await it.spill.keep(A, whole(A, 1));
    it.start();
    await it.spill.drop([A, B]);
    expect(it.area.items.size).toBe(0);
  });
});

describe('a record that did not open', () => {
  let count = 0;
  const aside = () => {
    const database = new Database(`aside-${++count}`);
    return { database, quarantine: new QuarantineTable(database, () => T0) };
  };

  it('is kept and told, once, whether its copy could take its place or not', async () => {
    const { database, quarantine } = aside();
    const row = draftRow(A, 1);
    await quarantine.putAside('drafts', row, true);
    await quarantine.putAside('drafts', row, true);
    await quarantine.putAside('summaries', summaryRow(draftRow(B, 1)), false);
    expect(await told(database)).toEqual({ at: T0, restored: 1, damaged: 1, wiped: false });
    const kept = await (await database.tables()).quarantine.toArray();
    expect(kept.map(({ table }) => table)).toEqual(['drafts', 'summaries']);
    expect(kept[0]!.row).toEqual(row);
    await seen(database);
    expect(await told(database)).toMatchObject({ at: 0, restored: 0, damaged: 0 });
  });

  it('gives way to newer ones only after the clerk has been told', async () => {
    const { database, quarantine } = aside();
    const { quarantine: table } = await database.tables();
    const older = Array.from({ length: 620 }, (_, rev) => ({
      table: 'drafts' as const,
      row: draftRow(A, rev),
    }));
    await table.bulkAdd(older);
    await quarantine.putAside('drafts', draftRow(B, 1), false);
    expect(await table.count()).toBe(621);
    await seen(database);
    expect(await table.count()).toBe(500);
    expect((await table.orderBy('n').last())?.row.id).toBe(B);
  });

  it('goes when its draft is erased: it could be opened with the passphrase', async () => {
    const { database, quarantine } = aside();
    await quarantine.putAside('drafts', draftRow(A, 1), true);
    await quarantine.putAside('journal', line(A, 2), true);
    await quarantine.putAside('drafts', draftRow(B, 1), true);
    await quarantine.drop([A]);
    const left = await (await database.tables()).quarantine.toArray();
    expect(left.map(({ row }) => row.id)).toEqual([B]);
  });
});

describe('a disk that does not answer', () => {
  it('is told in time', async () => {
    await expect(inTime(new Promise(() => undefined), 'failed', 5)).rejects.toThrow('failed');
  });
  it('and one that does is waited for', async () => {
    await expect(inTime(Promise.resolve(7))).resolves.toBe(7);
    await expect(inTime(Promise.reject(quotaError()))).rejects.toThrow('disk full');
  });
});
