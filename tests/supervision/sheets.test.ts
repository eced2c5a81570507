/** Tables out and in: what a clerk would see in Excel, and what is understood of what a clerk brings. */
import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf } from '@/components/supervision/sheets/grid';
import {
  asCode,
  asDay,
  headed,
  readTable,
  type ReadCell,
  type ReadRow,
} from '@/components/supervision/sheets/read';
import type { Sheet } from '@/components/supervision/sheets/sheet';
import { workbookBytes } from '@/components/supervision/sheets/workbook';
import { csvOf } from '@/components/supervision/sheets/write';

const CODE = '000.00.19.H47-260105-0001';
const HOSTILE = [
  '=1+1',
  '+84912',
  '-2',
  '@SUM(A1)',
  '=HYPERLINK("http://x","y")',
  '\t=1',
  "'=1",
  '=cmd|"/c calc"!A1',
];
const sheet: Sheet = {
  name: 'Danh sách: hồ sơ [tháng 11]',
  above: ['DANH SÁCH HỒ SƠ', 'Từ 01/11/2026 đến 30/11/2026'],
  columns: [
    { title: 'Mã hồ sơ', kind: 'code' },
    { title: 'Thủ tục', kind: 'text' },
    { title: 'Ngày nhận', kind: 'moment' },
    { title: 'Ngày xong', kind: 'day' },
    { title: 'Số ngày', kind: 'number' },
    { title: 'Tỷ lệ', kind: 'percent' },
  ],
  rows: [
    [CODE, 'Đăng ký khai sinh', Date.UTC(2026, 10, 20, 18, 5, 59), '2026-11-21', 3, 0.699],
    ['001190000017', 'Chứng thực', Date.UTC(2026, 10, 19, 23, 30), Date.UTC(2026, 10, 20, 20), 1234, null],
    ['1.001193', 'không phát sinh', null, null, null, 'không phát sinh'],
    ...HOSTILE.map((text): [string, string, null, null, number, number] => [text, text, null, null, 0, 1]),
  ],
};

const files = async (sheets: readonly Sheet[]): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await workbookBytes(sheets))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
const read = async (bytes: Uint8Array<ArrayBuffer>): Promise<ReadCell[][]> => gridOf(new Blob([bytes]));
const text = (value: string): ReadCell => ({ kind: 'text', text: value });
const rowsOf = async (from: Blob | string): Promise<string[][]> => {
  const table = await readTable(from);
  if (!table.ok) throw new Error(table.why);
  return table.rows.map(({ cells }) => cells.map((cell) => cell.text));
};

describe('a workbook', () => {
  it('keeps codes as text, days as days of Vietnam, numbers as numbers', async () => {
    const grid = await read(await workbookBytes([sheet]));
    const [first, second] = grid.slice(3);
    expect(first).toEqual([
      { kind: 'text', text: CODE },
      { kind: 'text', text: 'Đăng ký khai sinh' },
      { kind: 'day', text: '21/11/2026', day: '2026-11-21', minute: 65 },
      { kind: 'day', text: '21/11/2026', day: '2026-11-21', minute: null },
      { kind: 'number', text: '3' },
      { kind: 'number', text: '0.699' },
    ]);
    expect(second?.[0]).toEqual({ kind: 'text', text: '001190000017' });
    expect(second?.[2]).toMatchObject({ day: '2026-11-20', minute: 390 });
    expect(second?.[3]).toMatchObject({ day: '2026-11-21', minute: null });
  });

  it('holds no formula, whatever the text begins with', async () => {
    const all = await files([sheet]);
    for (const [name, xml] of Object.entries(all)) expect(xml, name).not.toMatch(/<f[ >]/);
    const grid = await read(await workbookBytes([sheet]));
    expect(grid.slice(6).map(([cell]) => cell?.text)).toEqual(HOSTILE.map((one) => one.trim()));
    // also when somebody edits the cell afterwards: its format is text
    expect(all['xl/styles.xml']).toContain('formatCode="@"');
  });

  it('is ready for the screen and the printer: the head stays, comes again on each page, and the page is A4', async () => {
    const all = await files([sheet, { ...sheet, name: "Tờ 'hai'", above: [], landscape: true }]);
    expect(all['xl/workbook.xml']).toContain("'Danh sách hồ sơ tháng 11'!$3:$3</definedName>");
    expect(all['xl/workbook.xml']).toContain("'Tờ ''hai'!$1:$1</definedName>");
    expect(all['xl/worksheets/sheet1.xml']).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/);
    const [portrait, landscape] = [all['xl/worksheets/sheet1.xml']!, all['xl/worksheets/sheet2.xml']!];
    expect(portrait).toContain(
      '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(landscape.match(/<pageSetup[^>]*>/g)).toEqual([
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    ]);
    // the order that Excel insists on
    const order = ['<sheetPr>', '<sheetViews>', '<cols>', '<sheetData>', '<pageSetup '];
    expect(order.map((tag) => portrait.indexOf(tag))).toEqual(
      order.map((tag) => portrait.indexOf(tag)).toSorted((a, b) => a - b),
    );
    expect(order.every((tag) => portrait.includes(tag))).toBe(true);
  });

  it('takes tabs of any name, and no two alike', async () => {
    const names = ['', 'A/B', 'A B', "'x'", 'n'.repeat(60), '[]', 'a b'];
    const xml = (await files(names.map((name) => ({ ...sheet, name }))))['xl/workbook.xml']!;
    const tabs = [...xml.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name!);
    expect(new Set(tabs.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of tabs) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  it('gives back any text it was given', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 20, maxLength: 60 }),
        async (texts) => {
          const one: Sheet = {
            name: 'x',
            columns: [{ title: 'a', kind: 'text' }],
            rows: texts.map((value) => [`x${value}x`]),
          };
          const grid = await read(await workbookBytes([one]));
          // what no such file can hold
          const bearable = (value: string): string =>
            value.replace(/[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}|\uFFFD/gu, '');
          for (const [at, value] of texts.entries())
            expect(grid[at + 1]?.[0]?.text).toBe(bearable(`x${value}x`));
        },
      ),
      // a noncharacter, half a pair, controls: the letters beside them must stay
      { numRuns: 8, examples: [[['a\u{10FFFE}b', 'a\uD800b', 'a\u0001b', 'a\u0085b', '_x0041_', ' x ']]] },
    );
  }, 30_000);
});

describe('a text table', () => {
  it('reads back as what it was, with nothing that runs and no code that turns into a number', async () => {
    const rows = await rowsOf(new Blob([csvOf(sheet)]));
    expect(rows[0]).toEqual(sheet.columns.map(({ title }) => title));
    expect(rows[1]).toEqual([
      CODE,
      'Đăng ký khai sinh',
      '21/11/2026 01:05',
      '21/11/2026',
      '3',
      '69,90\u00A0%',
    ]);
    expect(rows[3]?.[0]).toBe("'1.001193");
    for (const row of rows.slice(4)) expect(row[0]).toMatch(/^'/);
    expect(asCode(text(rows[3]![0]!))).toEqual({ ok: true, code: '1.001193' });
  });
});

describe('what somebody brings', () => {
  it.each([
    ['tabs', 'Mã hồ sơ\tNgày xong\nH57.132-260804-0583\t25/11/2026'],
    ['semicolons', 'Mã hồ sơ;Ngày xong\nH57.132-260804-0583;25/11/2026'],
    ['commas', 'Mã hồ sơ,Ngày xong\r\nH57.132-260804-0583,25/11/2026\r\n'],
    ['the sign of Excel', 'sep=;\nMã hồ sơ;Ngày xong\nH57.132-260804-0583;25/11/2026'],
    ['wide gaps', 'Mã hồ sơ   Ngày xong\nH57.132-260804-0583   25/11/2026'],
  ])('is parted by %s', async (_how, pasted) => {
    expect(await rowsOf(pasted)).toEqual([
      ['Mã hồ sơ', 'Ngày xong'],
      ['H57.132-260804-0583', '25/11/2026'],
    ]);
  });

  it('is parted where a day begins when it was copied out of a letter', async () => {
    expect(await rowsOf('H57.132-260804-0583 25/11/2026\nH57.132-260804-0584 26/11/2026 16:40')).toEqual([
      ['H57.132-260804-0583', '25/11/2026'],
      ['H57.132-260804-0584', '26/11/2026 16:40'],
    ]);
    expect(await rowsOf('H57.132-260804-0583\nH57.132-260804-0584')).toHaveLength(2);
  });

  it('keeps what stands in quotes together, and a lost quote as a letter', async () => {
    expect(await rowsOf('a,"b, ""c""\nd",e\n"f,g')).toEqual([
      ['a', 'b, "c"\nd', 'e'],
      ['"f', 'g'],
    ]);
  });

  it.each(['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1258'])(
    'is read in %s',
    async (how) => {
      const line = 'Mã hồ sơ;Thủ tục';
      const units = [...`\uFEFF${line}`].flatMap((one) => [one.charCodeAt(0) >> 8, one.charCodeAt(0) & 255]);
      const bytes: Record<string, Uint8Array<ArrayBuffer>> = {
        'utf-8': new TextEncoder().encode(line),
        'utf-8 with mark': new TextEncoder().encode(`\uFEFF${line}`),
        'utf-16be': Uint8Array.from(units),
        'utf-16le': Uint8Array.from(units.map((_, at) => units[at ^ 1]!)),
        // letters with their marks behind them, as that code page has them
        'windows-1258': Uint8Array.from(
          '4d 61 de 20 68 f4 cc 20 73 f5 3b 54 68 75 d2 20 74 75 f2 63'
            .split(' ')
            .map((byte) => parseInt(byte, 16)),
        ),
      };
      expect(await rowsOf(new Blob([bytes[how]!]))).toEqual([['Mã hồ sơ', 'Thủ tục']]);
    },
  );

  it('is refused with a reason when it is no table', async () => {
    const why = async (...bytes: number[]) => readTable(new Blob([Uint8Array.from(bytes)]));
    expect(await why(0xd0, 0xcf, 0x11, 0xe0, 1)).toEqual({ ok: false, why: 'old-excel' });
    expect(await why(0x25, 0x50, 0x44, 0x46, 0x2d)).toEqual({ ok: false, why: 'no-table' });
    expect(await why(0xff, 0xd8, 0, 1)).toEqual({ ok: false, why: 'no-table' });
    expect(await readTable(' \n \t ')).toEqual({ ok: false, why: 'empty' });
    expect(await readTable(new Blob([new Uint8Array(20_000_001)]))).toEqual({ ok: false, why: 'too-large' });
  });

  it('never fails, whatever was pasted, and loses no letter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (pasted) => {
        const table = await readTable(pasted);
        const letters = (from: string): string => from.replace(/[^\p{L}\p{N}]/gu, '');
        const seen = table.ok
          ? table.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)).join('')
          : '';
        expect(letters(seen)).toBe(letters(pasted.replace(/^\uFEFF?sep=.\n/i, '')));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a code', () => {
  it.each([
    [text('  h57.132–260804–0583 '), 'h57.132-260804-0583'],
    [text("'1.001193"), '1.001193'],
    [text('000.00.19.H47-260105 - 0001'), CODE],
    [{ kind: 'number', text: '26080400583' } as const, '26080400583'],
  ])('%j is read', (cell, code) => expect(asCode(cell)).toEqual({ ok: true, code }));

  it.each([
    [text('5.23E+17'), 'digits-lost'],
    [{ kind: 'number', text: '523000000000000000' } as const, 'digits-lost'],
    [{ kind: 'day', text: '05/11/2026', day: '2026-11-05', minute: null } as const, 'is-date'],
    [text(' '), 'empty'],
    [undefined, 'empty'],
  ])('%j is refused', (cell, why) => expect(asCode(cell)).toEqual({ ok: false, why }));
});

describe('a day', () => {
  it.each([
    ['25/11/2026', '2026-11-25', null],
    ['5-9-2026', '2026-09-05', null],
    ['05/03/2026', '2026-03-05', null],
    ['2026-11-25', '2026-11-25', null],
    ['2026/11/25', '2026-11-25', null],
    ['25/11/2026 16:40', '2026-11-25', 1000],
    ['16:40 25/11/2026', '2026-11-25', 1000],
    ['16 giờ 40 phút, 25/11/2026', '2026-11-25', 1000],
    ['16h40 25/11/2026', '2026-11-25', 1000],
    ['2026-11-25 16:40:59', '2026-11-25', 1000],
    ['2026-11-25T16:40:59.000', '2026-11-25', 1000],
    ['20261125', '2026-11-25', null],
    ['20261125164059', '2026-11-25', 1000],
    ['46351', '2026-11-25', null],
    ['46351.694444444', '2026-11-25', 1000],
    ['ngày 25 tháng 11 năm 2026', '2026-11-25', null],
  ])('%s is read', (written, day, minute) => expect(asDay(text(written))).toEqual({ ok: true, day, minute }));

  it.each([
    ['25/11/26', 'two-digit-year'],
    ['31/11/2026', 'not-in-calendar'],
    ['11/25/2026', 'not-in-calendar'],
    ['hôm qua', 'no-date'],
    ['11/2026', 'no-date'],
    ['2026', 'no-date'],
    ['12345', 'no-date'],
    ['', 'empty'],
  ])('%s is refused', (written, why) => expect(asDay(text(written))).toEqual({ ok: false, why }));
});

describe('the head of a table', () => {
  const rows = (...lines: string[][]): ReadRow[] =>
    lines.map((line, at) => ({ line: at + 1, cells: line.map(text) }));
  const wanted = {
    code: ['mã hồ sơ', 'số hồ sơ'],
    finished: ['ngày xong', 'ngày kết thúc'],
    fee: ['lệ phí'],
  };

  it('is found below a letterhead, by its words without marks', () => {
    const found = headed(
      rows(
        ['UBND PHƯỜNG', ''],
        ['Danh sách theo mã hồ sơ và ngày kết thúc xử lý của tháng mười một'],
        ['STT', 'MÃ HỒ SƠ', 'Ngay ket thuc xu ly'],
        ['1', CODE, '25/11/2026'],
      ),
      wanted,
    );
    expect(found.columns).toEqual({ code: 1, finished: 2, fee: null });
    expect(found.rows.map(({ line }) => line)).toEqual([4]);
  });
  it('is said to be missing when there is none', () => {
    const bare = rows([CODE, '25/11/2026']);
    expect(headed(bare, wanted)).toEqual({
      columns: { code: null, finished: null, fee: null },
      rows: bare,
      found: false,
    });
  });
});
