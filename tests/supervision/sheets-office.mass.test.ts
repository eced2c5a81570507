/**
 * Our files opened by real LibreOffice: what types the cells have there, and that nothing of them runs. Where it is not installed only the
 * files themselves are read (`sheets.test.ts`); `WIDE=1` installs Debian's package as root (56 packages, about a minute).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Sheet } from '@/components/supervision/sheets/sheet';
import { workbookBytes } from '@/components/supervision/sheets/workbook';
import { csvOf } from '@/components/supervision/sheets/write';

const PLACES = [
  ...(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'soffice')),
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
const find = (): string | undefined => PLACES.find((place) => existsSync(place));

function office(): string | undefined {
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (find() || !process.env['WIDE'] || !debian) return find();
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update', '-qq'], options);
  const packages = ['--no-install-recommends', 'libreoffice-calc-nogui'];
  execFileSync('apt-get', ['install', '-y', '-qq', ...packages], options);
  return find();
}
const soffice = office();

const folder = mkdtempSync(join(tmpdir(), 'sotay-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file as LibreOffice understands it, in its own flat XML. */
function opened(name: string, bytes: Uint8Array, ...how: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const own = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(soffice!, [own, '--headless', ...how, '--convert-to', 'fods', '--outdir', folder, path], {
    stdio: 'ignore',
    timeout: 55_000,
  });
  return readFileSync(path.replace(/\.\w+$/, '.fods'), 'utf8');
}

interface Cell {
  type: string;
  value: string;
  text: string;
  formula: boolean;
}
/** Rows of the first table; cells that are alike stand there once with a number, the empty rest of a row is left out. */
function cellsOf(fods: string): Cell[][] {
  const table = /<table:table [^>]*>([\s\S]*?)<\/table:table>/.exec(fods)?.[1] ?? '';
  return [...table.matchAll(/<table:table-row [^>]*>([\s\S]*?)<\/table:table-row>/g)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell ?([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
      ([, attributes = '', inner = '']) => {
        const times = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
        return times > 100 ? [] : Array.from({ length: times }, () => cellOf(attributes, inner));
      },
    ),
  );
}

const cellOf = (attributes: string, inner: string): Cell => ({
  type: /office:value-type="(\w+)"/.exec(attributes)?.[1] ?? '',
  value: /office:(?:date-)?value="([^"]*)"/.exec(attributes)?.[1] ?? '',
  text: inner
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .trim(),
  formula: /table:formula=/.test(attributes),
});

const RUNS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  '=HYPERLINK("http://x";"y")',
  "=cmd|'/c calc'!A1",
  '=WEBSERVICE("http://x")',
];
const sheet: Sheet = {
  name: 'Danh sách',
  columns: [
    { title: 'Mã hồ sơ', kind: 'code' },
    { title: 'Ghi chú', kind: 'text' },
    { title: 'Ngày nhận', kind: 'moment' },
    { title: 'Ngày xong', kind: 'day' },
    { title: 'Số', kind: 'number' },
    { title: 'Tỷ lệ', kind: 'percent' },
  ],
  rows: [
    [
      '000.00.19.H47-260105-0001',
      'Đăng ký khai sinh',
      Date.UTC(2026, 10, 20, 18, 5),
      '2026-11-21',
      5554,
      0.699,
    ],
    ['001190000017', 'x', Date.UTC(2026, 10, 20, 18, 5), Date.UTC(2026, 10, 20, 18), -3, 1],
    ['1.001193', 'x', null, null, 0, 0],
    ['12-11-2026', 'x', null, null, 0, 0],
    ...RUNS.map((text): [string, string, null, null, number, number] => [text, text, null, null, 1, 1]),
  ],
};

describe.runIf(soffice)('opened by LibreOffice', () => {
  it('a workbook has the right types, days of Vietnam, and nothing that runs', async () => {
    const [, ...rows] = cellsOf(opened('book.xlsx', await workbookBytes([sheet])));
    expect(rows.flat().filter(({ formula }) => formula)).toEqual([]);
    const [first, second] = rows;
    expect(first!.map(({ type }) => type)).toEqual([
      'string',
      'string',
      'date',
      'date',
      'float',
      'percentage',
    ]);
    expect(first!.map(({ text }) => text).slice(0, 4)).toEqual([
      '000.00.19.H47-260105-0001',
      'Đăng ký khai sinh',
      '21/11/2026 01:05',
      '21/11/2026',
    ]);
    expect([first![4]!.value, first![5]!.value]).toEqual(['5554', '0.699']);
    expect(second![0]).toMatchObject({ type: 'string', text: '001190000017' });
    expect(second![3]!.value.slice(0, 10)).toBe('2026-11-21');
    expect(rows.slice(2, 4).map(([code]) => code)).toEqual([
      { type: 'string', value: '', text: '1.001193', formula: false },
      { type: 'string', value: '', text: '12-11-2026', formula: false },
    ]);
    for (const [at, row] of rows.slice(4, 4 + RUNS.length).entries())
      expect(row.slice(0, 2).map(({ type, text }) => [type, text])).toEqual([
        ['string', RUNS[at]],
        ['string', RUNS[at]],
      ]);
  });

  it('a text table has its columns apart, its letters right, and nothing that runs', () => {
    const [head, ...rows] = cellsOf(opened('table.csv', csvOf(sheet), '--infilter=CSV:9,34,65535,1'));
    expect(head!.map(({ text }) => text)).toEqual(sheet.columns.map(({ title }) => title));
    expect(rows.flat().filter(({ formula }) => formula)).toEqual([]);
    expect(rows[0]!.slice(0, 2).map(({ type, text }) => [type, text])).toEqual([
      ['string', '000.00.19.H47-260105-0001'],
      ['string', 'Đăng ký khai sinh'],
    ]);
    // a share is read as it is written, whatever the PC takes for a decimal point
    expect(rows[0]![5]).toMatchObject({ type: 'string', text: '69,90\u00A0%' });
    for (const row of rows.slice(4, 4 + RUNS.length)) expect(row[1]!.type).toBe('string');
  });
});
