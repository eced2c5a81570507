/** A file before it is attached: what the portal would refuse it for. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFiles, type LocalFile } from '../../utils/core/file-check';
import type { PortalPaper, UploadLimits } from '../../utils/core/snapshot';

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37];
const JPG = [0xff, 0xd8, 0xff, 0xe0];
const HEIC = [0, 0, 0, 0x18, ...[...'ftypheic'].map((letter) => letter.charCodeAt(0))];
const ZIP = [0x50, 0x4b, 3, 4];
const file = (name: string, head: number[] = PDF, size = 1_000): LocalFile => ({
  name,
  size,
  head: new Uint8Array(head),
});
const MB = 1_048_576;
const national: UploadLimits = { maxBytes: 2 * MB, types: ['.pdf', '.jpg', '.png'], names: 'any' };
const wallet: UploadLimits = { maxBytes: null, types: [], names: 'no-dots' };
const plain: UploadLimits = { maxBytes: null, types: [], names: 'no-marks' };
const kinds = (one: LocalFile, limits: UploadLimits | null = national) =>
  checkFiles([one], limits, [])[0]!.map(({ kind }) => kind);

it.each<[string, LocalFile, UploadLimits | null, string[]]>([
  ['a good file', file('Giấy chứng sinh.pdf'), national, []],
  ['exactly the limit is too much', file('a.pdf', PDF, 2 * MB), national, ['too-big']],
  ['just below', file('a.pdf', PDF, 2 * MB - 1), national, []],
  ['empty', file('a.pdf', [], 0), national, ['empty']],
  ['an ending the portal does not take', file('a.docx', ZIP), national, ['wrong-type']],
  ['a photograph of a phone that was renamed', file('a.jpg', HEIC), national, ['not-what-it-says']],
  ['a picture called PDF', file('a.PDF', JPG), national, ['not-what-it-says']],
  ['text called PDF', file('a.pdf', [0x41, 0x42]), national, ['not-what-it-says']],
  ['no ending', file('giay chung sinh'), national, ['no-ending']],
  ['a Word file inside is a ZIP', file('a.docx', ZIP), null, []],
  ['dots inside the name', file('GCS.ban.chinh.pdf'), wallet, ['dots']],
  ['the ending is no dot inside', file('GCS_ban-chinh 1.pdf'), wallet, []],
  ['signs', file('GCS (1).pdf'), wallet, ['signs']],
  ['a Vietnamese name is fine for the wallet', file('Giấy chứng sinh.pdf'), wallet, []],
  ['and not where marks are refused', file('Giấy chứng sinh.pdf'), plain, ['marks']],
  ['decomposed marks are marks too', file('Giấy.pdf'.normalize('NFD')), plain, ['marks']],
  ['too long', file(`${'a'.repeat(101)}.pdf`), wallet, ['too-long']],
])('%s', (_name, one, limits, expected) => {
  expect(kinds(one, limits)).toEqual(expected);
});

describe('what is attached already', () => {
  const rows: PortalPaper[] = [
    { name: 'Giấy tờ', required: false, attached: ['CT07 xác nhận cư trú của…'], state: 'attached' },
    { name: 'Tờ khai', required: false, attached: ['to khai.pdf'], state: 'attached' },
  ];
  it.each<[string, string[]]>([
    ['To khai.PDF', ['attached']],
    ['CT07 xác nhận cư trú của hộ.pdf', ['attached']],
    ['to khai 2.pdf', []],
    ['CT07.pdf', []],
  ])('%s', (name, expected) => {
    expect(checkFiles([file(name)], null, rows)[0]!.map(({ kind }) => kind)).toEqual(expected);
  });
});

it('two files of one name', () => {
  expect(
    checkFiles([file('a.pdf'), file('A.pdf'), file('b.pdf')], null, []).map((list) => list.length),
  ).toEqual([0, 1, 0]);
});

it('any name and any bytes are answered, once per file', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ name: fc.string(), size: fc.nat(), head: fc.uint8Array({ maxLength: 16 }) }), {
        maxLength: 5,
      }),
      fc.constantFrom(null, national, wallet, plain),
      (files, limits) => {
        const found = checkFiles(files, limits, []);
        expect(found).toHaveLength(files.length);
        for (const list of found) expect(new Set(list.map(({ kind }) => kind)).size).toBe(list.length);
      },
    ),
  );
});
