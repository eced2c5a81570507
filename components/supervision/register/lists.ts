/** A pasted list or a spreadsheet as lines that say something about dossiers. What a line does not say clearly is said to be so. */
import { dayNo } from '../../../utils/calendar/days';
import { fold } from '../../../utils/core/text';
import type { ResultKind } from '../../../utils/supervision/register/types';
import { asCode, asDay, headed, type CellFault, type ReadCell, type ReadRow } from '../sheets/read';
import { isCode } from './edit';

/** A day and the time, when it was written. */
export interface Day {
  day: number;
  minute: number | null;
}
export type LineFault = CellFault | 'not-a-code' | 'no-time' | 'result' | 'nothing' | 'procedure';

export interface Line {
  /** As the spreadsheet counts. */
  line: number;
  code: string;
  finished: Day | null;
  handedOver: Day | null;
  result: ResultKind | null;
  /** For dossiers that are not in the register yet. */
  procedure: string;
  received: Day | null;
  due: Day | null;
  /** What cannot be read, and where. */
  fault: { why: LineFault; text: string } | null;
}

const COLUMNS = {
  code: ['mã hồ sơ', 'số hồ sơ', 'mã số hồ sơ', 'mã hs', 'số biên nhận', 'mã biên nhận'],
  finished: [
    'ngày kết thúc xử lý',
    'ngày xử lý xong',
    'ngày kết thúc',
    'ngày xong',
    'ngày hoàn thành',
    'ngày giải quyết xong',
    'ngày ký',
  ],
  handedOver: ['ngày trả kết quả', 'ngày trả thực tế', 'ngày nhận kết quả', 'ngày trả'],
  due: ['ngày hẹn trả kết quả', 'ngày hẹn trả', 'hẹn trả', 'hạn trả', 'ngày hẹn'],
  received: ['ngày tiếp nhận', 'ngày nhận hồ sơ', 'ngày nhận', 'ngày nộp'],
  procedure: ['mã thủ tục', 'mã tthc', 'thủ tục', 'tên thủ tục'],
  result: ['kết quả xử lý', 'trạng thái', 'tình trạng', 'kết quả'],
} as const;
type ColumnName = keyof typeof COLUMNS;
type Places = Readonly<Record<ColumnName, number | null>>;

const NOWHERE: Places = {
  code: null,
  finished: null,
  handedOver: null,
  due: null,
  received: null,
  procedure: null,
  result: null,
};

/** @param plain What a day means in a list without a head. */
export function linesOf(rows: readonly ReadRow[], plain: 'finished' | 'handedOver'): Line[] {
  const head = headed<ColumnName>(rows, COLUMNS);
  if (head.columns.code !== null) {
    const places = { ...head.columns };
    if (!saysResults(head.rows, places.result)) places.result = null;
    return head.rows.map((row) => lineOf(row, places));
  }
  // words of a head may stand in the cells of a list that has none: without the codes' column it is not believed
  const split = rows.map((row) => ({ ...row, cells: apart(row.cells) }));
  const places = placesOf(split, plain);
  return split.map((row) => lineOf(row, places));
}

/** "Đơn vị trả kết quả" is no column of results: half of its words at least must be understood. */
function saysResults(rows: readonly ReadRow[], at: number | null): boolean {
  const words =
    at === null ? [] : rows.map(({ cells }) => cells[at]?.text.trim() ?? '').filter((text) => text !== '');
  return words.filter((word) => resultOf(word) !== undefined).length * 2 >= words.length;
}

const DAY = /\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?:[ ,]+\d{1,2}(?::|h)\d{0,2})?/;

/** "H57.132-260804-0583 25/11/2026 xong" in one cell, as it is copied out of a letter. */
function apart(cells: readonly ReadCell[]): ReadCell[] {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const [only] = filled;
  if (filled.length !== 1 || only?.kind !== 'text') return [...cells];
  const [, code = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(only.text.trim()) ?? [];
  if (code === '') return [...cells];
  const day = DAY.exec(rest)?.[0] ?? '';
  const word = rest.replace(day, ' ').replace(/^[\s,;–-]+|[\s,;–-]+$/g, '');
  return [code, day, word].map((text) => ({ kind: 'text', text }));
}

const NO_CELL: ReadCell = { kind: 'text', text: '' };
/** Without a head: codes are where most cells look like codes, the day stands in the first column of days, a word in that of words. */
function placesOf(rows: readonly ReadRow[], plain: 'finished' | 'handedOver'): Places {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const best = (fits: (cell: ReadCell) => boolean, not: readonly (number | null)[]): number | null => {
    let [place, most] = [null as number | null, 0];
    for (let at = 0; at < width; at++) {
      if (not.includes(at)) continue;
      const hits = rows.filter(({ cells }) => fits(cells[at] ?? NO_CELL)).length;
      if (hits > most) [place, most] = [at, hits];
    }
    return place;
  };
  const day = best(isDay, []);
  const code = best((cell) => looksLikeCode(cell) && !isDay(cell), [day]);
  const result = best((cell) => resultOf(cell.text) !== undefined, [day, code]);
  return { ...NOWHERE, code, [plain]: day, result };
}
/** Meant as one, also where the calendar has no such day: that is said then. Codes may hold something like it inside. */
const isDay = ({ kind, text }: ReadCell): boolean =>
  kind === 'day' || DAY.exec(text.replace(BEFORE_DAY, ''))?.index === 0;
const BEFORE_DAY = /^\s*(?:ngày\s+)?(?:\d{1,2}[:h]\d{0,2}[ ,]+)?/i;
const looksLikeCode = (cell: ReadCell): boolean => {
  const read = asCode(cell);
  return read.ok && read.code.length > 4 && /\d/.test(read.code) && isCode(read.code);
};

function lineOf({ line, cells }: ReadRow, places: Places): Line {
  const cell = (name: ColumnName): ReadCell | undefined => {
    const at = places[name];
    const found = at === null ? undefined : cells[at];
    return found && found.text.trim() !== '' ? found : undefined;
  };
  let fault: Line['fault'] = null;
  const wrong = (why: LineFault, text: string): null => {
    fault ??= { why, text };
    return null;
  };
  const read = asCode(cell('code'));
  // the register keeps codes in capitals
  const code = read.ok ? read.code.toUpperCase() : '';
  if (!read.ok) wrong(read.why, cell('code')?.text ?? '');
  else if (!isCode(code)) wrong('not-a-code', code);
  const day = (name: ColumnName): Day | null => {
    const written = cell(name);
    if (!written) return null;
    const found = asDay(written);
    return found.ok ? { day: dayNo(found.day), minute: found.minute } : wrong(found.why, written.text);
  };
  const word = cell('result')?.text ?? '';
  const result = word === '' ? null : resultOf(word);
  if (result === undefined) wrong('result', word);
  const found = {
    line,
    code,
    finished: day('finished'),
    handedOver: day('handedOver'),
    result: result ?? null,
    procedure: cell('procedure')?.text.trim() ?? '',
    received: day('received'),
    due: day('due'),
  };
  const says =
    found.finished ?? found.handedOver ?? found.received ?? (found.result === 'open' ? null : found.result);
  if (says === null) wrong('nothing', '');
  return { ...found, fault };
}

/** Status numbers of the national exchange (domain-rules §6.6). */
const STATUS: Readonly<Record<string, ResultKind>> = {
  3: 'refused',
  4: 'open',
  5: 'open',
  6: 'open',
  7: 'withdrawn',
  8: 'stopped',
  9: 'done',
  10: 'done',
};
/** "Dừng" and "đúng" are one word without marks, so this one is read with them. */
const STOPPED = /(?:^|\s)dừng|(?:^|\s)đình chỉ/;
const WORDS: readonly (readonly [ResultKind, RegExp])[] = [
  ['withdrawn', /\brut\b/],
  ['refused', /\btu choi\b|\bkhong (?:duoc )?tiep nhan\b|\bkhong du dieu kien\b|\btra lai\b/],
  ['open', /\bdang\b|\bcho\b|\bchua\b|\byeu cau bo sung\b|\bmoi (?:dang ky|tiep nhan)\b|^duoc tiep nhan$/],
  [
    'done',
    /\bxong\b|\bhoan thanh\b|\bda (?:tra|giai quyet|co) ?|\btra ket qua\b|\b(?:dung|som|truoc|tre|qua) han\b|\bhoan tat\b/,
  ],
];

/** How a dossier ended, by the word somebody used; undefined: not understood. */
export function resultOf(text: string): ResultKind | undefined {
  const status = STATUS[text.trim()];
  if (status) return status;
  if (STOPPED.test(text.normalize('NFC').toLowerCase())) return 'stopped';
  const plain = fold(text);
  return WORDS.find(([, words]) => words.test(plain))?.[0];
}
