/** The records that come with the extension: all readable, exactly as written, small enough. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { communeRecords, recordFiles } from '@/scripts/make-records';
import { readSource } from '@/scripts/packages/sources';
import { loadBuiltIn } from '@/utils/records/built-in';
import type { OfficialRecord } from '@/utils/records/record';
import { official, texts } from './helpers';

const FOLDER = 'public/records';
const shipped = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]));
const codes = [...shipped.values()].flatMap((text) => Object.keys(JSON.parse(text) as object));

describe('built-in records', () => {
  it('are those of the commune, every one readable and in its final form', async () => {
    // 588 of the July pages, less 17 that one page was captured for, and 21 that are newer
    expect(new Set(codes).size).toBe(592);
    expect(codes).toHaveLength(592);
    const records: OfficialRecord[] = [];
    for (const code of codes) {
      const record = await loadBuiltIn(code, readSource);
      if (!record) return expect.fail(code);
      expect([code, record.code, record.levels.ward]).toEqual([code, code, true]);
      expect([code, ...texts(record).filter((text) => text !== text.normalize('NFC'))]).toEqual([code]);
      records.push(record);
    }
    // reading changes nothing, so what is written is what is used
    expect(recordFiles(records)).toEqual(shipped);
    const withPapers = records.filter(({ cases }) => cases.some(({ components }) => components.length > 0));
    expect(withPapers.length).toBeGreaterThan(560);
  }, 60_000);

  it('are null when there is none, when the file is broken or somebody else’s, and for what is no code', async () => {
    const own = await readSource('/records/1.001193.json');
    expect(await loadBuiltIn('1.001193', async () => own)).toMatchObject({ code: '1.001193' });
    expect(await loadBuiltIn('1.001193', async () => JSON.parse(own))).toMatchObject({ code: '1.001193' });
    expect(await loadBuiltIn('1.001999', readSource)).toBeNull();
    expect(await loadBuiltIn('1.001194', async () => own)).toBeNull();
    expect(await loadBuiltIn('1.001193', async () => own.slice(0, 500))).toBeNull();
    expect(await loadBuiltIn('1.001193', () => Promise.reject(new Error('404')))).toBeNull();
    const asked: string[] = [];
    expect(await loadBuiltIn('../../secret', async (path) => asked.push(path))).toBeNull();
    expect(asked).toEqual([]);
  });

  it('take a later source whole, and no record that stands under several codes', () => {
    const page = official('1.000001', { name: 'Từ trang' });
    const raw = official('1.000001', { name: 'Từ cổng', executionCases: [] });
    const twin = official('2.000002');
    const province = official('4.000004', { isWard: false });
    const records = communeRecords([page, raw, twin, { ...twin, code: '3.000003' }, province, null]);
    expect([...records.keys()]).toEqual(['1.000001']);
    expect(records.get('1.000001')).toMatchObject({ name: 'Từ cổng', cases: [] });
  });

  const source = '../shared/data/national/procedures-2026-07.jsonl';
  it.skipIf(!existsSync(source))(
    'cover every commune procedure of the sources (skipped: no ../shared)',
    () => {
      const raw = readFileSync(source, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      const missing = [...communeRecords(raw).keys()].filter((code) => !codes.includes(code));
      expect(missing).toEqual([]);
      expect(raw.filter(({ isWard }) => isWard)).toHaveLength(588);
    },
    30_000,
  );
});
