/** Files as people choose them: the good ones come in whole, the bad ones are told, nothing happens half-way. */
import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFile, importFiles } from '@/utils/records/import';
import type { Imported, Progress } from '@/utils/records/imported';
import { IMPORT_LIMITS } from '@/utils/records/limits';
import { recordFile } from '@/scripts/make-records';
import { shippedRecords } from '../procedures/shipped';
import { file, must, official } from './helpers';

const A = official('1.000001');
const B = official('2.000002');
const json = (value: unknown): string => JSON.stringify(value);
const lines = (...values: unknown[]): string => values.map((value) => `${json(value)}\n`).join('');
const codes = (imported: Imported): string[] | string =>
  imported.ok ? imported.versions.map(({ record }) => record.code).sort() : imported.why;
const skipped = (imported: Imported) =>
  imported.skipped.map(({ line, index, code, why }) => ({ line, index, code, why }));
const reading = async (...parts: Parameters<typeof file>[1][]) => importFile(file('x.json', ...parts));

describe('every envelope', () => {
  it.each<[string, string]>([
    ['bare', json(A)],
    ['{code, data}', json({ code: 'OK', data: A })],
    ['{data: {data}}', json({ data: { data: A } })],
    ['{data: {items}}', json({ code: 'OK', data: { items: [A], lastId: 'x', total: 1 } })],
    ['an array', json([A])],
    ['an array of envelopes', json([{ code: 'OK', data: A }])],
    ['indented', JSON.stringify(A, null, 2)],
    ['indented array', JSON.stringify([A], null, 1)],
    ['array, one a line', `[\n${json(A)}\n]\n`],
    ['envelope, one a line', `{"data":{"items":[\n${json(A)}\n]}}`],
    ['JSONL of one', lines(A)],
    ['with a byte-order mark and blank lines', `\uFEFF\n\n${json(A)}\n\n`],
    ['our own built-in file', recordFile(must(A))],
  ])('%s', async (_what, text) => {
    const imported = await reading(text);
    expect(codes(imported)).toEqual(['1.000001']);
    expect(
      imported.ok && imported.versions[0]?.record.cases.flatMap(({ components }) => components),
    ).toHaveLength(3);
  });

  it.each<[string, string]>([
    ['JSONL', lines(A, B)],
    ['JSONL with Windows line ends', `${json(A)}\r\n${json(B)}\r\n`],
    ['JSONL of envelopes without a last line end', `${json({ data: A })}\n${json({ data: B })}`],
    ['an array, one a line', `[\n${json(A)},\n${json(B)}\n]`],
    ['a list', json({ data: { items: [A, null, B] } })],
  ])('two in %s', async (_what, text) => {
    expect(codes(await reading(text))).toEqual(['1.000001', '2.000002']);
  });

  it('UTF-16 as some programs save it', async () => {
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${json(A)}`, 'utf16le'));
    expect(codes(await reading(bytes))).toEqual(['1.000001']);
  });

  it('a ZIP of all of these, without what a packer adds, packed or stored', async () => {
    const entries = {
      'a/1.json': strToU8(json({ code: 'OK', data: A })),
      'all.jsonl': strToU8(lines(B, official('3.000003'))),
      '__MACOSX/a/._1.json': strToU8('xx'),
      '.DS_Store': strToU8('xx'),
    };
    for (const level of [0, 6] as const) {
      const imported = await importFile(
        file('x.zip', zipSync(entries, { level }) as Uint8Array<ArrayBuffer>),
      );
      expect(codes(imported)).toEqual(['1.000001', '2.000002', '3.000003']);
      expect(imported.skipped).toEqual([]);
    }
  });

  it('several files are one import', async () => {
    expect(codes(await importFiles([file('a.json', json(A)), file('b.jsonl', lines(B))]))).toEqual([
      '1.000001',
      '2.000002',
    ]);
    // and one bad file refuses it, by name
    const imported = await importFiles([file('a.json', json(A)), file('b.json', '<html>')]);
    expect(imported).toMatchObject({ ok: false, why: 'html', file: 'b.json' });
  });
});

describe('what is skipped', () => {
  it('a broken line costs that line, and is named', async () => {
    const imported = await reading(
      `${json(A)}\n{"code": oops}\n\n<html>\n${json({ ...B, name: '' })}\n${json(B).slice(0, 40)}`,
    );
    expect(codes(imported)).toEqual(['1.000001']);
    expect(skipped(imported)).toEqual([
      { line: 2, index: 2, code: '', why: 'not-json' },
      { line: 4, index: 3, code: '', why: 'html' },
      { line: 5, index: 4, code: '2.000002', why: 'no-name' },
      { line: 6, index: 5, code: '', why: 'truncated' },
    ]);
  });

  it('a first line that is broken', async () => {
    expect(codes(await reading(`${json(A).slice(0, 50)}\n${json(B)}\n`))).toEqual(['2.000002']);
  });

  it('records with a key of prototypes, and nobody else', async () => {
    const bad = json(A).replace('{', '{"__proto__":{"polluted":true},');
    const imported = await reading(`${bad}\n${json(B)}\n`);
    expect(codes(imported)).toEqual(['2.000002']);
    expect(skipped(imported)[0]).toMatchObject({ why: 'forbidden-key', code: '1.000001' });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('a line of many megabytes does not take the others with it', async () => {
    const imported = await reading(
      `${json(A)}\n{"name":"${'x'.repeat(IMPORT_LIMITS.line + 1)}"}\n${json(B)}\n`,
    );
    expect(codes(imported)).toEqual(['1.000001', '2.000002']);
    expect(skipped(imported)).toEqual([{ line: 2, index: 2, code: '', why: 'too-long' }]);
  });

  it('of two copies of a code the newer is used, wherever it stands', async () => {
    const newer = official('1.000001', { name: 'Mới', updatedAt: Date.UTC(2026, 9, 1) });
    for (const order of [
      [A, newer],
      [newer, A],
    ]) {
      const imported = await reading(lines(...order));
      expect(imported.ok && imported.versions.map(({ record }) => record.name)).toEqual(['Mới']);
      expect(skipped(imported)).toMatchObject([{ why: 'older-copy', code: '1.000001' }]);
    }
  });

  it('one page under several codes: nobody knows to which it belongs', async () => {
    const imported = await reading(lines(A, { ...A, code: '3.000003' }, B));
    expect(codes(imported)).toEqual(['2.000002']);
    expect(skipped(imported).map(({ code, why }) => `${code} ${why}`)).toEqual([
      '1.000001 shared-id',
      '3.000003 shared-id',
    ]);
  });

  it('unusual records are said and not hidden', async () => {
    const flags = async (changes: Record<string, unknown>) => {
      const imported = await reading(json(official('1.000001', changes)));
      return imported.ok && imported.versions[0]?.flags;
    };
    expect(await flags({})).toEqual([]);
    expect(await flags({ type: 'STANDARD_INTERNAL' })).toEqual(['internal']);
    expect(await flags({ type: 'SPECIFIC' })).toEqual(['local']);
    expect(await flags({ name: 'Đăng ký kinh doanh 23/09' })).toEqual(['test']);
    expect(await flags({ executionCases: [] })).toEqual(['no-papers']);
  });
});

describe('whole files that are refused', () => {
  const packed = (entries: Record<string, Uint8Array>) => zipSync(entries) as Uint8Array<ArrayBuffer>;
  it.each<[string, string, (string | Uint8Array<ArrayBuffer>)[]]>([
    ['empty', 'nothing', []],
    ['empty', 'only blanks', [' \n\n ']],
    ['html', 'a page of a firewall', ['\n<!DOCTYPE html><html><title>Request Rejected</title>']],
    ['truncated', 'an array cut off', [json([A, B]).slice(0, -30)]],
    ['truncated', 'a record cut off', [json(A).slice(0, 100)]],
    ['not-json', 'a letter', ['Kính gửi: Ủy ban nhân dân xã']],
    ['not-text', 'a picture', [new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70])]],
    ['empty', 'an empty list', [json({ code: 'OK', data: { items: [] } })]],
    [
      'nothing-usable',
      'a draft of ours',
      [json({ format: 'so-tay-mot-cua/draft', version: 1, iv: 'AA', ct: 'AA' })],
    ],
    ['nothing-usable', 'an error of the portal', [json({ code: 'ERR', message: 'x', data: null })]],
    ['nothing-usable', 'a number', ['12']],
    ['too-deep', 'brackets in brackets', ['['.repeat(3e6)]],
    ['too-deep', 'closed brackets', ['{"data":'.repeat(100) + '1' + '}'.repeat(100)]],
    ['whole-too-big', 'an array of 30 MB', [`["${'x'.repeat(30 * 1024 * 1024)}"]`]],
    ['nothing-usable', 'a name of a megabyte', [json({ ...A, name: 'x'.repeat(1_000_000) })]],
    ['zip-damaged', 'a ZIP cut off', [packed({ 'a.json': strToU8(json(A)) }).slice(0, -30)]],
    ['zip-damaged', 'the first bytes of a ZIP only', [new Uint8Array([0x50, 0x4b, 3, 4])]],
    ['zip-bomb', 'zeros packed a thousand to one', [packed({ 'a.json': new Uint8Array(30 * 1024 * 1024) })]],
  ])('%s: %s', async (why, _what, parts) => {
    const started = performance.now();
    const imported = await reading(...parts);
    expect(imported).toMatchObject({ ok: false, why });
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('200 MB, without reading them', async () => {
    const huge = {
      ...file('x.json', ''),
      size: 200 * 1024 * 1024,
      slice: () => expect.fail(),
      stream: () => expect.fail(),
      name: 'x.json',
    };
    expect(await importFile(huge)).toMatchObject({ ok: false, why: 'too-big', file: 'x.json' });
  });

  it('a ZIP whose header lies about the size, either way', async () => {
    const zip = packed({ 'a.json': strToU8(json(A)) });
    const at = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    for (const size of [5, 500_000]) {
      const lying = zip.slice();
      new DataView(lying.buffer).setUint32(at + 24, size, true);
      expect(await reading(lying)).toMatchObject({ ok: false, why: 'zip-damaged' });
    }
    const locked = zip.slice();
    locked[at + 8]! |= 1;
    expect(await reading(locked)).toMatchObject({ ok: false, why: 'zip-locked' });
    // many entries that point at the same bytes
    const declared = zip.slice();
    new DataView(declared.buffer).setUint32(at + 24, IMPORT_LIMITS.unpacked + 1, true);
    expect(await reading(declared)).toMatchObject({ ok: false, why: 'zip-bomb' });
  });

  it('a bad entry of a ZIP is skipped by name, the others come in', async () => {
    const imported = await importFile(
      file(
        'x.zip',
        packed({ 'a.json': strToU8(json(A)), 'b.html': strToU8('<html>'), 'c.json': strToU8('{"a":') }),
      ),
    );
    expect(codes(imported)).toEqual(['1.000001']);
    expect(imported.skipped.map(({ file: name, why }) => `${name}: ${why}`)).toEqual([
      'x.zip › b.html: html',
      'x.zip › c.json: truncated',
    ]);
  });

  it('more records than an import may have', async () => {
    expect(await reading('{}\n'.repeat(IMPORT_LIMITS.records + 1))).toMatchObject({
      ok: false,
      why: 'too-many',
    });
  });

  it('a file that vanishes while it is read', async () => {
    const gone = file('x.json', json(A));
    const failing = Object.assign(gone, {
      stream: () => new ReadableStream({ start: (to) => to.error(new DOMException('', 'NotFoundError')) }),
    });
    expect(await importFile(failing as typeof gone)).toMatchObject({ ok: false, why: 'unreadable' });
  });
});

describe('any file', () => {
  it('cut at every byte is told, never taken for the whole, never thrown', async () => {
    const text = json(A);
    for (let end = 0; end < text.length; end++) {
      const imported = await reading(text.slice(0, end));
      expect([end, imported.ok]).toEqual([end, false]);
    }
    const sample = readFileSync('tests/records/samples/2.002307.json');
    const bytes = new Uint8Array(
      sample.buffer.slice(sample.byteOffset, sample.byteOffset + sample.byteLength) as ArrayBuffer,
    );
    const whole = bytes.length - (bytes.at(-1) === 10 ? 1 : 0);
    for (let end = 0; end < whole; end++) {
      const imported = await reading(bytes.slice(0, end));
      expect([end, imported.ok]).toEqual([end, false]);
    }
    const zip = zipSync({ 'a.json': strToU8(text) }) as Uint8Array<ArrayBuffer>;
    for (let end = 0; end < zip.length; end++) expect((await reading(zip.slice(0, end))).ok).toBe(false);
  }, 30_000);

  it('never rejects', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        async (bytes) => void (await reading(bytes as Uint8Array<ArrayBuffer>)),
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.json(),
        fc.json(),
        async (a, b) => void (await reading(`${a}\n${b}\n${json(A)}\n`)),
      ),
    );
    // a ZIP with any byte changed
    const zip = zipSync({
      'a.json': strToU8(json(A)),
      'b.jsonl': strToU8(lines(A, B)),
    }) as Uint8Array<ArrayBuffer>;
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const broken = zip.slice();
        broken[at]! ^= change;
        await reading(broken);
      }),
      { numRuns: 300 },
    );
  });
});

describe('against what is in use', () => {
  it('tells new, changed with how much, unchanged, and older', async () => {
    const use = new Map([
      ['1.000001', must(A)],
      ['2.000002', must(B)],
      ['3.000003', must(official('3.000003', { updatedAt: Date.UTC(2026, 9, 1) }))],
      ['4.000004', must(official('4.000004'))],
    ]);
    const imported = await importFile(
      file(
        'x.jsonl',
        lines(
          { ...A, updatedAt: Date.UTC(2026, 10, 1), state: 'UPDATED' },
          { ...B, isProvince: true, requirementsAndConditions: 'Không' },
          official('3.000003', { name: 'Cũ' }),
          official('4.000004', { name: 'Không rõ ngày', updatedAt: null }),
          official('5.000005'),
        ),
      ),
      { before: async (code) => use.get(code) ?? null },
    );
    expect(
      imported.ok && imported.versions.map(({ change, differences }) => `${change} ${differences}`),
    ).toEqual(['unchanged 0', 'changed 2', 'older 1', 'older 1', 'new 0']);
  });
});

describe('many records', () => {
  /** The built-in records again and again under other codes: as many as the national file has, from data that is always here. */
  const many = (): string[] => {
    const own = [...shippedRecords().values()];
    return Array.from({ length: 2642 }, (_, at) =>
      json({
        ...own[at % own.length],
        code: `9.${String(at).padStart(6, '0')}`,
        id: `id-${at}`,
      }),
    );
  };

  it('2,642 come in with progress, and a stop is heard', async () => {
    const text = `${many().join('\n')}\n`;
    const seen: Progress[] = [];
    const started = performance.now();
    const imported = await importFile(file('x.jsonl', text), {
      onProgress: (progress) => seen.push(progress),
    });
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(imported.ok && [imported.read, imported.versions.length, imported.skipped.length]).toEqual([
      2642, 2642, 0,
    ]);
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.map(({ bytes }) => bytes)).toEqual(seen.map(({ bytes }) => bytes).toSorted((a, b) => a - b));
    expect(seen.at(-1)).toMatchObject({ bytes: seen.at(-1)?.total, records: 2642, skipped: 0 });

    const stop = new AbortController();
    const stopped = await importFile(file('x.jsonl', text), {
      signal: stop.signal,
      onProgress: ({ records }) => records > 100 && stop.abort(),
    });
    expect(stopped).toMatchObject({ ok: false, why: 'cancelled' });
  }, 60_000);

  const national = '../shared/data/national/procedures-2026-07.jsonl';
  it.skipIf(!existsSync(national))(
    'the national file (skipped: no ../shared)',
    async () => {
      const imported = await importFile(file('national.jsonl', readFileSync(national, 'utf8')));
      if (!imported.ok) return expect.fail(imported.why);
      expect(imported.read).toBe(2642);
      expect(imported.versions.length + imported.skipped.length).toBe(2642);
      // two pages that were captured under 17 codes
      expect([...new Set(imported.skipped.map(({ why }) => why))]).toEqual(['shared-id']);
      expect(imported.skipped).toHaveLength(17);
    },
    60_000,
  );
});
