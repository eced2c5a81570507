/** What the package holds and what its pages read from it: every pack and every record as its source has it, in few and light files. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { archive, quickly } from '@/scripts/packages/archive';
import { packed } from '@/scripts/packages/shelves';
import { readSource } from '@/scripts/packages/sources';
import { cutOut, fileWith, readOwnFile, readOwnJson, textOf } from '@/entrypoints/pages/own-files';
import { loadPack } from '@/utils/procedures/catalogue';
import { loadBuiltIn } from '@/utils/records/built-in';
import { shippedRecords } from '../procedures/shipped';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));

const list = readdirSync('public', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').slice('public/'.length));
const made = packed(list.map((path) => ({ relativeDest: path, absoluteSrc: resolve('public', path) })));
const texts = new Map(
  made.flatMap((file) => ('contents' in file ? [[`/${file.relativeDest}`, file.contents] as const] : [])),
);
const shelves = [...texts].filter(([path]) => /^\/(procedures|records)\/\d+\.json$/.test(path));
const files = new Map(texts);

beforeEach(() => {
  for (const [path, text] of texts) files.set(path, text);
  vi.stubGlobal('fetch', async (path: `/${string}`) => {
    const text = files.get(path);
    if (text === undefined) throw new TypeError('Failed to fetch');
    return { text: async () => text };
  });
});
afterEach(() => vi.unstubAllGlobals());

it('every pack and every record is read by its own path, and is what its source says', async () => {
  const packs = list.filter((path) => /^procedures\/\d/.test(path)).map((path) => `/${path}`);
  const records = shippedRecords();
  expect(packs.length).toBeGreaterThan(40);
  expect(records.size).toBe(592);
  for (const path of packs)
    expect([path, await readOwnJson(path)]).toEqual([path, JSON.parse(await readSource(path))]);
  for (const [code, record] of records)
    expect([code, await readOwnJson(`/records/${code}.json`)]).toEqual([code, record]);
}, 60_000);

it('every other file is what it was, JSON without its spaces', async () => {
  for (const path of list.filter((one) => /^(reference|practice|_locales)\/|^procedures\/index/.test(one)))
    expect([path, await readOwnJson(`/${path}`)]).toEqual([path, JSON.parse(await readSource(`/${path}`))]);
  const copied = made.flatMap((file) => ('absoluteSrc' in file ? [file.relativeDest] : []));
  expect(copied.toSorted()).toEqual(list.filter((path) => !path.endsWith('.json')).toSorted());
});

it('the shelves weigh little, and none of them keeps a panel waiting', async () => {
  const bytes = new Map(shelves.map(([path, text]) => [path.slice(1), new TextEncoder().encode(text)]));
  expect((await archive(bytes, quickly)).length).toBeLessThan(420_000);
  for (const [path, { length }] of bytes)
    expect([path, length < (path.startsWith('procedures/') ? 210_000 : 410_000)]).toEqual([path, true]);
});

it('a page that knows the file of a path cuts the same out of it; of another file nothing', async () => {
  for (const path of ['/procedures/1.001193.json', '/records/1.001669.json', '/procedures/index.json']) {
    const file = (await fileWith(path))!;
    expect(cutOut(path, await textOf(file))).toBe(await readOwnFile(path));
    if (file !== path) expect(cutOut(path, await textOf('/shelves.json'))).toBeNull();
  }
  expect(await fileWith('/procedures/1.999999.json')).toBeNull();
});

it('what is not there, torn or somebody else’s is told as before, and harms nothing', async () => {
  expect(await loadBuiltIn('1.999999', readOwnFile)).toBeNull();
  expect(await loadPack('1.999999', readOwnFile)).toMatchObject({ ok: false, problems: [/không mở được/] });
  // half of a code is no code
  expect(await readOwnJson('/procedures/1.00119.json')).toBeNull();
  for (const [path, text] of shelves) files.set(path, text.slice(0, text.length / 2).slice(0, -1));
  const left = await Promise.all(['1.001193', '1.001669'].map((code) => loadBuiltIn(code, readOwnFile)));
  for (const [at, record] of left.entries())
    expect(record === null || record.code === ['1.001193', '1.001669'][at]).toBe(true);
  for (const [path] of shelves) files.set(path, '');
  expect(await loadPack('1.001193', readOwnFile)).toMatchObject({ ok: false, problems: [/không mở được/] });
  files.delete('/shelves.json');
  expect(await loadPack('1.001193', readOwnFile)).toMatchObject({ ok: false, problems: [/không mở được/] });
  expect(await loadBuiltIn('1.001193', readOwnFile)).toBeNull();
});
