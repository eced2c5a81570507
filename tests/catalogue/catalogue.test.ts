/** The office's own catalogue, over a real IndexedDB implementation. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openCatalogue, type Catalogue } from '@/utils/catalogue/catalogue';
import { CatalogueTables } from '@/utils/catalogue/db';
import type { RowDecision } from '@/utils/distill/types';
import { importFile } from '@/utils/records/import';
import type { Imported } from '@/utils/records/imported';
import { contentHash } from '@/utils/records/version';
import { file, must, official } from '../records/helpers';

type Ready = Extract<Imported, { ok: true }>;
let count = 0;

function open(name = `catalogue-${++count}`): { catalogue: Catalogue; name: string } {
  const catalogue = openCatalogue(name);
  onTestFinished(() => catalogue.close());
  return { catalogue, name };
}

async function imported(catalogue: Catalogue, ...raws: unknown[]): Promise<Ready> {
  const text = raws.map((raw) => JSON.stringify(raw)).join('\n');
  const answer = await importFile(file('x.jsonl', text), { before: (code) => catalogue.record(code) });
  if (!answer.ok) throw new Error(answer.why);
  return answer;
}
const keep = async (catalogue: Catalogue, now: number, ...raws: unknown[]) =>
  catalogue.store(await imported(catalogue, ...raws), ['x.jsonl'], now);

const OLD = official('1.000001');
const NEW = official('1.000001', { name: 'Tên mới', updatedAt: Date.UTC(2026, 8, 1) });

describe('the catalogue', () => {
  it('gives back what was imported, after the page was closed as well', async () => {
    const { catalogue, name } = open();
    expect(await catalogue.record('1.000001')).toBeNull();
    await keep(catalogue, 1, OLD, official('2.000002'));
    await catalogue.close();
    const again = open(name).catalogue;
    expect(await again.record('1.000001')).toEqual(must(OLD));
    expect((await again.current()).map(({ code, name: title, ward }) => [code, title, ward])).toEqual([
      ['1.000001', 'Thủ tục 1.000001', true],
      ['2.000002', 'Thủ tục 2.000002', true],
    ]);
  });

  it('keeps the version a dossier was received under', async () => {
    const { catalogue } = open();
    await keep(catalogue, 1, OLD);
    const received = (await catalogue.current())[0]!.hash;
    const report = await keep(catalogue, 2, NEW);
    expect((await catalogue.record('1.000001'))?.name).toBe('Tên mới');
    expect((await catalogue.record('1.000001', received))?.name).toBe('Thủ tục 1.000001');
    expect(report.changes).toEqual([{ code: '1.000001', from: received, to: await contentHash(must(NEW)) }]);
    expect((await catalogue.versions('1.000001')).map(({ at }) => at)).toEqual([2, 1]);
    expect((await catalogue.current())[0]?.previous).toBe(received);
  });

  it('does not go back to an older copy, and leaves alone what is the same', async () => {
    const { catalogue } = open();
    await keep(catalogue, 1, NEW);
    const report = await keep(catalogue, 2, OLD);
    expect(report).toMatchObject({ changes: [], kept: 1 });
    expect((await catalogue.record('1.000001'))?.name).toBe('Tên mới');
    expect((await keep(catalogue, 3, { ...NEW, state: 'UPDATED' })).changes).toEqual([]);
    expect(await catalogue.versions('1.000001')).toHaveLength(1);
  });

  it('keeps a built-in record for a dossier without taking it into use', async () => {
    const { catalogue } = open();
    const hash = await catalogue.keep(must(OLD), 1);
    expect(await catalogue.record('1.000001')).toBeNull();
    expect(await catalogue.record('1.000001', hash)).toEqual(must(OLD));
  });

  it('tidies only what nobody wants', async () => {
    const { catalogue } = open();
    const days = [3, 4, 5, 6].map((month) =>
      official('1.000001', { name: `Tháng ${month}`, updatedAt: Date.UTC(2026, month, 1) }),
    );
    for (const [at, raw] of days.entries()) await keep(catalogue, at, raw);
    const wanted = await contentHash(must(days[0]));
    expect(await catalogue.tidy((_code, hash) => hash === wanted)).toBe(1);
    expect((await catalogue.versions('1.000001')).map(({ at }) => at)).toEqual([3, 2, 0]);
  });

  it('remembers the reports, newest first, and not without end', async () => {
    const { catalogue } = open();
    for (let at = 1; at <= 53; at++) await keep(catalogue, at, OLD);
    const reports = await catalogue.imports();
    expect(reports.map(({ at }) => at)).toEqual(Array.from({ length: 50 }, (_, back) => 53 - back));
    expect(reports.at(-1)).toMatchObject({ files: ['x.jsonl'], read: 1, kept: 1 });
  });

  it('keeps the office’s decisions across updates of the record', async () => {
    const { catalogue } = open();
    const decision: RowDecision = {
      key: 'to-khai',
      kind: 'paper',
      conditional: false,
      when: null,
      label: 'Tờ khai',
      channels: ['direct'],
      by: 'Công chức A',
      at: 5,
    };
    await keep(catalogue, 1, OLD);
    await catalogue.decide('1.000001', decision);
    await catalogue.decide('1.000001', { ...decision, label: 'Tờ khai đăng ký' });
    await catalogue.decide('2.000002', decision);
    await keep(catalogue, 2, NEW);
    expect(await catalogue.decisions('1.000001')).toEqual([{ ...decision, label: 'Tờ khai đăng ký' }]);
    await catalogue.undecide('1.000001', 'to-khai');
    expect(await catalogue.decisions('1.000001')).toEqual([]);
    expect(await catalogue.decisions('2.000002')).toEqual([decision]);
  });

  it('keeps favourites', async () => {
    const { catalogue } = open();
    await catalogue.favour('2.000002', true, 1);
    await catalogue.favour('1.000001', true, 2);
    await catalogue.favour('2.000002', false, 3);
    expect(await catalogue.favourites()).toEqual(['1.000001']);
  });

  it('holds a confirmed term to the version it was confirmed for', async () => {
    const { catalogue } = open();
    const term = {
      code: '1.000001',
      hash: 'v1',
      channel: 'direct',
      amount: 1,
      unit: 'SAME_DAY',
      by: 'Công chức A',
      at: 1,
    } as const;
    await catalogue.confirmTerm(term);
    await catalogue.confirmTerm({ ...term, channel: 'online', amount: 3, unit: 'WORKING_DAY' });
    expect(await catalogue.terms('1.000001', 'v1')).toHaveLength(2);
    expect(await catalogue.terms('1.000001', 'v2')).toEqual([]);
  });
});

describe('when it cannot', () => {
  it('a full disk keeps nothing of the import, and what was there stays', async () => {
    const { catalogue } = open();
    await keep(catalogue, 1, OLD);
    const ready = await imported(catalogue, NEW, official('2.000002'));
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
    ) {
      throw new DOMException('', 'QuotaExceededError');
    });
    onTestFinished(() => full.mockRestore());
    await expect(catalogue.store(ready, [], 2)).rejects.toMatchObject({ problem: 'storage-full' });
    full.mockRestore();
    expect((await catalogue.current()).map(({ code, name }) => [code, name])).toEqual([
      ['1.000001', 'Thủ tục 1.000001'],
    ]);
    expect(await catalogue.imports()).toHaveLength(1);
    expect(await catalogue.versions('2.000002')).toEqual([]);
  });

  it('fails whole when it fails in the middle', async () => {
    const { catalogue } = open();
    const ready = await imported(catalogue, OLD, official('2.000002'));
    // what cannot be stored stands in the last record
    (ready.versions[1]!.record as unknown as Record<string, unknown>)['steps'] = [() => undefined];
    await expect(catalogue.store(ready, [], 1)).rejects.toThrow();
    expect(await catalogue.current()).toEqual([]);
    expect(await catalogue.versions('1.000001')).toEqual([]);
    expect(await catalogue.imports()).toEqual([]);
  });

  it('leaves the database of a newer program as it is', async () => {
    const { name } = open();
    const newer = new Dexie(name);
    newer.version(7).stores({ records: '[code+hash]', elsewhere: 'id' });
    await newer.open();
    newer.close();
    const { catalogue } = open(name);
    await expect(catalogue.record('1.000001')).rejects.toMatchObject({ problem: 'newer-database' });
    expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(70);
  });

  it('lets go when a newer program comes, and does not write in the old shape again', async () => {
    const { catalogue, name } = open();
    await keep(catalogue, 1, OLD);
    const newer = new CatalogueTables(name);
    newer.version(2).stores({ elsewhere: 'id' });
    await newer.open();
    onTestFinished(() => newer.close());
    await expect(catalogue.favour('1.000001', true, 1)).rejects.toMatchObject({ problem: 'newer-database' });
  });
});
