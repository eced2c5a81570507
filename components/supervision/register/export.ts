/** The rows that are filtered, as a table for a spreadsheet. The register knows no citizen, so neither does the file. */
import type { RowView } from '../../../utils/register/api';
import { texts } from '../../../utils/i18n';
import { inVietnamese } from '../../../utils/i18n/on-paper';
import type { Host } from '../host';
import type { Cell, Column, Sheet } from '../sheets/sheet';
import type { RegisterModel } from './model';
import { clerkName, procedureName } from './words';

const say = texts.registerPage.export;
/** Rows fetched at a time. */
const CHUNK = 2_000;

const columns = (): readonly Column[] => [
  { title: texts.registerPage.columns.code, kind: 'code', width: 24 },
  { title: say.procedureCode, kind: 'code', width: 12 },
  { title: texts.registerPage.columns.procedure, kind: 'text', width: 34 },
  { title: texts.registerPage.columns.clerk, kind: 'text', width: 16 },
  { title: texts.registerPage.channel, kind: 'text', width: 12 },
  { title: say.received, kind: 'moment', width: 17 },
  { title: texts.registerPage.columns.due, kind: 'moment', width: 17 },
  { title: say.finished, kind: 'moment', width: 17 },
  { title: say.handedOver, kind: 'moment', width: 17 },
  { title: texts.registerPage.resultLabel, kind: 'text', width: 16 },
  { title: texts.registerPage.columns.state, kind: 'text', width: 14 },
  { title: say.missing, kind: 'number', width: 10 },
  { title: say.errors, kind: 'number', width: 10 },
  { title: say.ignored, kind: 'number', width: 10 },
  { title: say.supplements, kind: 'number', width: 10 },
];

const cellsOf = ({ row, due, dueAt }: RowView, { world }: Host): Cell[] => [
  row.code,
  row.procedure,
  procedureName(row.procedure, world),
  clerkName(row.clerk, world),
  texts.common.channel[row.channel],
  row.received,
  dueAt,
  row.finished,
  row.handedOver,
  texts.registerPage.result[row.result],
  texts.registerPage.class[due],
  row.papers.filter(({ state }) => state === 'missing' || state === 'rejected').length,
  row.open.reduce((sum, { severity, count }) => sum + (severity === 'error' ? count : 0), 0),
  row.ignored.length,
  row.waits.filter(({ kind }) => kind === 'supplement').length,
];

/** @throws AbortError when `signal` ends it. @returns rows written. */
export async function exportRows(
  host: Host,
  model: RegisterModel,
  kind: 'xlsx' | 'csv',
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<number> {
  const { world } = host;
  const [query, now] = [model.query.peek(), world.now()];
  const rows: Cell[][] = [];
  for (;;) {
    signal.throwIfAborted();
    const some = await world.ledger.rows(query, rows.length, CHUNK, now);
    rows.push(...inVietnamese(() => some.map((view) => cellsOf(view, host))));
    onProgress(rows.length);
    if (some.length === 0) break;
  }
  const { writeWorkbook, csvOf } = await import('../sheets/write');
  const { officeName } = await world.office();
  const sheet: Sheet = inVietnamese(() => ({
    name: say.sheet,
    columns: columns(),
    rows,
    above: [officeName, say.above(world.today().split('-').reverse().join('/'), rows.length)].filter(
      (line) => line !== '',
    ),
    landscape: true,
  }));
  const bytes = kind === 'csv' ? csvOf(sheet) : await writeWorkbook([sheet], signal);
  signal.throwIfAborted();
  world.download(say.file(world.today(), kind), bytes);
  await world.note('report-exported', Math.max(1, rows.length));
  return rows.length;
}
