/** The records that come with the extension: all readable, exactly as written, small enough. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { communeRecords, recordFile } from '@/scripts/make-records';
import { loadBuiltIn } from '@/utils/records/built-in';
import { must, official, texts } from './helpers';

const FOLDER = 'public/records';
const names = readdirSync(FOLDER);
const read = async (path: string): Promise<string> => readFileSync(`public${path}`, 'utf8');

describe('built-in records', () => {
  it('are those of the commune, every one readable and in its final form', async () => {
    // 588 of the July pages, less 17 that one page was captured for, and 21 that are newer
    expect(names).toHaveLength(592);
    for (const name of names) {
      const record = await loadBuiltIn(name.replace(/\.json$/, ''), read);
      if (!record) return expect.fail(name);
      expect(typeof record.code).toBe('string');
      expect([name, record.levels.ward]).toEqual([name, true]);
      expect([name, ...texts(record).filter((text) => text !== text.normalize('NFC'))]).toEqual([name]);
      // reading changes nothing, so what is written is what is used
      expect(recordFile(record)).toBe(readFileSync(`${FOLDER}/${name}`, 'utf8'));
    }
  }, 30_000);

  it('have papers, and weigh less than 3.2 MB', () => {
    const records = names.map((name) => must(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))));
    const withPapers = records.filter(({ cases }) => cases.some(({ components }) => components.length > 0));
    expect(withPapers.length).toBeGreaterThan(560);
    const bytes = names.reduce((sum, name) => sum + statSync(`${FOLDER}/${name}`).size, 0);
    expect(bytes).toBeLessThan(3_200_000);
    expect(new Set(records.map(({ code }) => code)).size).toBe(names.length);
  });

  it('are null when there is none, when the file is broken or somebody else’s, and for what is no code', async () => {
    const own = readFileSync(`${FOLDER}/1.001193.json`, 'utf8');
    expect(await loadBuiltIn('1.001193', async () => own)).toMatchObject({ code: '1.001193' });
    expect(await loadBuiltIn('1.001193', async () => JSON.parse(own))).toMatchObject({ code: '1.001193' });
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
      const missing = [...communeRecords(raw).keys()].filter((code) => !names.includes(`${code}.json`));
      expect(missing).toEqual([]);
      expect(raw.filter(({ isWard }) => isWard)).toHaveLength(588);
    },
    30_000,
  );
});
