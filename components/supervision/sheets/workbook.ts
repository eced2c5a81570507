/** Tables as the bytes of an Excel workbook. Runs in the sheets' own worker: a hundred thousand rows take seconds. */
import writeXlsx, { type CellObject, type Feature, type SheetData } from 'write-excel-file/browser';
import { dayNo } from '../../../utils/calendar/days';
import type { Cell, Column, Kind, Sheet } from './sheet';

const DAY = 86_400_000;
/** Vietnam is UTC+7, and a spreadsheet's day has no zone. */
const OFFSET = 7 * 3_600_000;
/** The longest text Excel takes, and the longest it shows in a cell of kind text. */
const CAP = { cell: 32_767, shownAsText: 255 };

/** What no spreadsheet file can hold; the library would take the letter beside it away too. */
const UNBEARABLE = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
/** `_x0041_` would be read as the letter A: its first stroke is written as a letter too. */
const LOOKS_WRITTEN = /_(?=x[\dA-Fa-f]{4}_)/g;
const bearable = (text: string): string =>
  text.replace(UNBEARABLE, '').replace(LOOKS_WRITTEN, '_x005F_').slice(0, CAP.cell);

const isoDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
/** `@`: stays text also when somebody edits the cell, so that nothing begins to be a formula then. */
const textCell = (text: string): CellObject => ({
  type: String,
  value: bearable(text),
  ...(text.length <= CAP.shownAsText && { format: '@' }),
  alignVertical: 'top',
  ...(text.length > 40 && { wrap: true }),
});
const dated = (at: number, format: string): CellObject => ({
  type: Date,
  value: new Date(at),
  format,
  alignVertical: 'top',
});
const numberCell = (value: number, format: string): CellObject => ({
  type: Number,
  value,
  format,
  alignVertical: 'top',
});

const NUMBERS: Readonly<Record<Kind, ((value: number) => CellObject) | null>> = {
  text: null,
  code: null,
  number: (value) => numberCell(value, Number.isInteger(value) ? '#,##0' : '#,##0.00'),
  percent: (value) => numberCell(value, '0.00%'),
  day: (value) => dated(Math.floor((value + OFFSET) / DAY) * DAY, 'dd/mm/yyyy'),
  moment: (value) => dated(Math.floor((value + OFFSET) / 60_000) * 60_000, 'dd/mm/yyyy hh:mm'),
};

/** Never of kind `Formula`: what stands in the data is data. */
function cellOf(cell: Cell, kind: Kind): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string')
    return kind === 'day' && isoDay(cell) ? dated(dayNo(cell) * DAY, 'dd/mm/yyyy') : textCell(cell);
  const write = NUMBERS[kind];
  return write && Number.isFinite(cell) ? write(cell) : textCell(String(cell));
}

const headCell = ({ title, kind }: Column): CellObject => ({
  type: String,
  value: title,
  fontWeight: 'bold',
  wrap: true,
  align: kind === 'text' || kind === 'code' ? 'left' : 'center',
  alignVertical: 'center',
  bottomBorderStyle: 'medium',
});

const linesAbove = ({ above = [] }: Sheet): SheetData =>
  above.map((text, at) => [{ type: String, value: text, ...(at === 0 && { fontWeight: 'bold' as const }) }]);

const WIDTHS: Readonly<Record<Kind, number>> = {
  text: 30,
  code: 24,
  number: 12,
  percent: 12,
  day: 13,
  moment: 18,
};

/** What a tab may bear: 1–31 characters, none of `[]:*?/\`, no apostrophe at its ends, no name twice. */
function tabNames(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, at) => {
    const plain = name
      .replace(/[[\]:*?/\\\s]+/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '')
      .slice(0, 28);
    let free = plain || `${at + 1}`;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${plain} ${n}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

const headRow = ({ above = [] }: Sheet): number => above.length + 1;

/** Printing: A4, as wide as one page, the head again on every page. The library knows only "landscape". */
function printing(sheets: readonly Sheet[], names: readonly string[]): Feature<File | Blob | ArrayBuffer> {
  const titles = sheets.map((sheet, at) => {
    const tab = names[at]!.replaceAll("'", "''").replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const row = headRow(sheet);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${tab}'!$${row}:$${row}</definedName>`;
  });
  const setUp = ({ landscape }: Sheet): string =>
    `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`;
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(/<definedNames\s*\/>/, `<definedNames>${titles.join('')}</definedNames>`),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            xml
              .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(/<pageSetup[^>]*\/>/, '')
              .replace(/(<drawing )/, `${setUp(sheets[sheetIndex]!)}$1`),
        },
      },
    },
  };
}

export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = tabNames(sheets);
  const written = sheets.map((sheet, at) => ({
    sheet: names[at]!,
    data: [
      ...linesAbove(sheet),
      sheet.columns.map(headCell),
      ...sheet.rows.map((row) => sheet.columns.map(({ kind }, column) => cellOf(row[column] ?? null, kind))),
    ],
    columns: sheet.columns.map(({ kind, width }) => ({ width: width ?? WIDTHS[kind] })),
    stickyRowsCount: headRow(sheet),
    ...(sheet.landscape && { orientation: 'landscape' as const }),
  }));
  const blob = await writeXlsx(written, { features: [printing(sheets, names)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
