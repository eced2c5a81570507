/** Files and records that nobody means well with, or that a program got wrong: told, quickly, and nothing good is lost beside them. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFile, type Source } from '@/utils/records/import';
import type { Imported } from '@/utils/records/imported';
import { readRecord } from '@/utils/records/read';
import { joinSubjects } from '@/utils/records/text';
import { file, official } from './helpers';

type Bytes = Uint8Array<ArrayBuffer>;
const A = official('1.000001');
const TEXT = JSON.stringify(A);
const PACKED = strToU8(TEXT) as Bytes;
const told = (imported: Imported) =>
  imported.ok
    ? imported.versions.map(({ record }) => record.code)
    : [imported.why, ...imported.skipped.map(({ why }) => why)];
const reading = async (part: string | Bytes) => told(await importFile(file('x', part)));
const zipped = (entries: Record<string, Bytes>, comment = ''): Bytes =>
  zipSync(entries, { comment } as object) as Bytes;
/** A ZIP with some numbers of its directory's entry, or of its end, changed. */
function changed(place: 'entry' | 'end', bytes: Record<number, number[]>): Bytes {
  const zip = zipped({ 'a.json': PACKED });
  const at = Buffer.from(zip).indexOf(Buffer.from(place === 'entry' ? [80, 75, 1, 2] : [80, 75, 5, 6]));
  for (const [offset, values] of Object.entries(bytes)) zip.set(values, at + Number(offset));
  return zip;
}
const source = (size: number, pull: (at: number) => Bytes | null | Promise<Bytes>): Source => ({
  name: 'x',
  size,
  slice: () => new Blob(['{']),
  stream: () => {
    let at = 0;
    return new ReadableStream<Bytes>({
      async pull(controller) {
        const chunk = await pull(at++);
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
    });
  },
});

describe('a record', () => {
  it.each(['data', 'items', 'rows'])('with a key “%s” of its own is no envelope', async (key) => {
    for (const value of [[], {}, [{ x: 1 }]])
      expect(await reading(JSON.stringify({ ...A, [key]: value }))).toEqual(['1.000001']);
  });

  it('of the list without anything else is told as such', () => {
    expect(readRecord({ id: 'x', code: '1.1', name: 'Tên' })).toEqual({ ok: false, why: 'list-only' });
  });

  it('cannot be called like something of JavaScript', () => {
    for (const code of ['constructor', 'toString', '__proto__'])
      expect(readRecord({ ...A, code })).toEqual({ ok: false, why: 'no-code' });
  });

  it('has no case with a name as long as a book', () => {
    const cases = [{ name: 'ab '.repeat(100_000), profileComponents: [] }];
    expect(readRecord({ ...A, executionCases: cases })).toEqual({ ok: false, why: 'long-name' });
  });

  it('goes in a circle', () => {
    const circle: Record<string, unknown> = { ...A };
    circle.executionCases = [{ name: '', profileComponents: [circle] }];
    expect(readRecord(circle)).toEqual({ ok: false, why: 'too-deep' });
  });

  it('with tens of thousands of subjects is read at once', () => {
    const subjects = Array.from({ length: 58_000 }, (_, at) => `a${at}`);
    const started = performance.now();
    expect(joinSubjects(subjects)).toEqual([subjects.join(', ')]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('puts subjects together again whatever brackets they have', () => {
    expect(joinSubjects(['A (b', 'C', 'D) e', 'F', 'g (h)', 'i', 'K'])).toEqual([
      'A (b, C, D) e',
      'F, g (h), i',
      'K',
    ]);
  });
});

describe('a file', () => {
  it.each<[string, string | Bytes, string[]]>([
    ['gzip', gzipSync(PACKED) as Bytes, ['packed']],
    ['7z', new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), ['packed']],
    ['RAR', new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0]), ['packed']],
    ['UTF-16 without its mark', new Uint8Array(Buffer.from(TEXT, 'utf16le')), ['1.000001']],
    ['millions of little things', `[${'[],'.repeat(3_000_000)}[]]`, ['too-many-parts']],
    ['XML', '<?xml version="1.0"?><Types/>', ['not-json']],
    ['a page written as XML', '<?xml version="1.0"?><!DOCTYPE html><html></html>', ['html']],
    ['an error with an empty list', '{"code":"ERR","data":[]}', ['empty']],
  ])('%s', async (_what, part, expected) => {
    expect(await reading(part)).toEqual(expected);
  });

  it('that is longer than it says', async () => {
    const line = strToU8('\n'.repeat(1 << 20)) as Bytes;
    const endless = source(100, (at) => (at === 0 ? (strToU8(`${TEXT}\n{}\n`) as Bytes) : line));
    expect(told(await importFile(endless))[0]).toBe('too-big');
  }, 30_000);

  it('that the network never gives is given up when told', async () => {
    const stop = new AbortController();
    const hanging = source(100, () => new Promise<Bytes>(() => undefined));
    const imported = importFile(hanging, { signal: stop.signal });
    stop.abort();
    expect(told(await imported)).toEqual(['cancelled']);
  });

  it('of blanks lets the page hear the cancel button', async () => {
    const stop = new AbortController();
    const blank = strToU8(' '.repeat(1 << 16)) as Bytes;
    const blanks = source(100, (at) => {
      if (at === 3) stop.abort();
      return at < 500 ? blank : null;
    });
    expect(told(await importFile(blanks, { signal: stop.signal }))).toEqual(['cancelled']);
  });

  it('that goes away while it is read is no text of the wrong kind', async () => {
    const gone = source(100, () => Promise.reject(new TypeError('network')));
    expect(told(await importFile(gone))).toEqual(['unreadable']);
  });
});

describe('a ZIP', () => {
  it.each(['./a.json', '../../a.json', '/a.json', 'C:\\x\\a.json'])(
    'with the path %s is read',
    async (name) => {
      expect(await reading(zipped({ [name]: PACKED }))).toEqual(['1.000001']);
    },
  );

  it('shows names of entries without tricks, and short', async () => {
    const bad = strToU8('{bad') as Bytes;
    const imported = await importFile(
      file('x.zip', zipped({ 'a\u202egnp.json': bad, [`${'n'.repeat(9000)}.txt`]: bad })),
    );
    const [first, second] = imported.skipped.map(({ file }) => file);
    expect(first).toBe('x.zip › agnp.json');
    expect(second?.length).toBeLessThan(250);
  });

  it('in a ZIP is said', async () => {
    expect(await reading(zipped({ 'b.zip': zipped({ 'a.json': PACKED }) }))).toEqual([
      'nothing-usable',
      'packed',
    ]);
  });

  it('with an end inside of its comment', async () => {
    const zip = zipped({ 'a.json': PACKED });
    const comment = Buffer.from('PK\u0005\u0006'.repeat(40), 'latin1');
    new DataView(zip.buffer).setUint16(zip.length - 2, comment.length, true);
    expect(await reading(new Uint8Array(Buffer.concat([zip, comment])))).toEqual(['1.000001']);
  });

  it.each<[string, Bytes, string[]]>([
    ['sizes of ZIP64', changed('entry', { 20: [255, 255, 255, 255, 255, 255, 255, 255] }), ['packed']],
    ['an end of ZIP64', changed('end', { 10: [255, 255], 16: [255, 255, 255, 255] }), ['packed']],
    ['another method', changed('entry', { 10: [12] }), ['nothing-usable', 'packed']],
    ['a count that is too low', changed('end', { 10: [0] }), ['zip-damaged']],
    ['a count that is too high', changed('end', { 10: [2] }), ['zip-damaged']],
    ['an entry elsewhere', changed('entry', { 42: [0, 0, 0, 127] }), ['zip-damaged']],
    ['a password', changed('entry', { 8: [1] }), ['zip-locked']],
  ])('with %s', async (_what, zip, expected) => {
    expect(await reading(zip)).toEqual(expected);
  });
});
