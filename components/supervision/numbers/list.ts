/** The dossiers of a period as a sheet. Names of citizens only when asked for, from the drafts that are still here. */
import type { RowView } from '../../../utils/register/api';
import { filedOf } from '../../../utils/supervision/register/tally';
import { texts } from '../../../utils/i18n';
import { inVietnamese } from '../../../utils/i18n/on-paper';
import type { Draft } from '../../../utils/core/draft';
import { clerkText } from '../checks/words';
import type { Host } from '../host';
import type { Cell, Column, Sheet } from '../sheets/sheet';
import { procedureText } from './parts';
import { periodText, type Place } from './place';

const say = texts.numbersPage.report;
const head = say.list;

const columnsOf = (citizens: boolean): readonly Column[] => [
  { title: head.code, kind: 'code', width: 28 },
  { title: say.columns.code, kind: 'code', width: 14 },
  { title: head.procedure, kind: 'text', width: 30 },
  { title: head.clerk, kind: 'text', width: 16 },
  { title: head.channel, kind: 'text', width: 13 },
  { title: head.received, kind: 'moment' },
  { title: head.due, kind: 'moment' },
  { title: head.end, kind: 'moment' },
  { title: head.handedOver, kind: 'moment' },
  { title: head.result, kind: 'text', width: 16 },
  { title: head.state, kind: 'text', width: 14 },
  { title: head.supplements, kind: 'number' },
  { title: head.missing, kind: 'number' },
  { title: head.errors, kind: 'number' },
  { title: head.ignored, kind: 'number' },
  ...(citizens ? NAMES() : []),
];
const NAMES = (): readonly Column[] => [
  { title: head.requester, kind: 'text', width: 26 },
  { title: head.subject, kind: 'text', width: 26 },
];

/** How many rows are asked of the worker at a time. */
const SLICE = 500;

export interface Progress {
  what: 'reading' | 'naming';
  done: number;
  all: number;
}
export interface Listed {
  sheet: Sheet;
  /** Dossiers that names of citizens were written for. */
  named: number;
}

/** @throws AbortError when `signal` ends it. */
export async function listOf(
  host: Host,
  place: Place,
  options: { citizens: boolean; signal: AbortSignal; onProgress(progress: Progress): void },
): Promise<Listed> {
  const { citizens, signal, onProgress } = options;
  const { world } = host;
  const query = { received: [place.period.from, place.period.to] as const };
  const { total } = await world.ledger.find(
    { query, sort: { by: 'received', down: false }, from: 0, count: 0 },
    world.now(),
  );
  const views: RowView[] = [];
  while (views.length < total) {
    signal.throwIfAborted();
    onProgress({ what: 'reading', done: views.length, all: total });
    const more = await world.ledger.rows(query, views.length, SLICE, world.now());
    if (more.length === 0) break;
    views.push(...more);
  }
  const rows: Cell[][] = [];
  let named = 0;
  for (const [at, view] of views.entries()) {
    const names = citizens ? await namesOf(host, view) : null;
    if (names) named++;
    const cells = inVietnamese(() => cellsOf(view, host));
    rows.push([...cells, ...(citizens ? (names ?? [null, null]) : [])]);
    if (!citizens || at % 20 !== 0) continue;
    signal.throwIfAborted();
    onProgress({ what: 'naming', done: at, all: views.length });
  }
  const sheet = inVietnamese(() => ({
    name: say.sheets.list,
    above: [`${say.sheets.list}: ${periodText(place)}`],
    columns: columnsOf(citizens),
    rows,
    landscape: true,
  }));
  return { sheet, named };
}

function cellsOf({ row, due, dueAt, end }: RowView, host: Host): Cell[] {
  const counted = (severity: string): number =>
    row.open.reduce((sum, one) => sum + (one.severity === severity ? one.count : 0), 0);
  return [
    row.code,
    row.procedure,
    procedureText(row.procedure, host),
    clerkText(row.clerk, host.world),
    texts.common.channel[row.channel],
    row.received,
    dueAt,
    end,
    row.handedOver,
    say.result[row.result],
    texts.registerPage.class[due],
    row.waits.filter(({ kind }) => kind === 'supplement').length,
    filedOf(row) === 'filedUnknown'
      ? null
      : row.papers.filter(({ state }) => state === 'missing' || state === 'rejected').length,
    counted('error'),
    row.ignored.length,
  ];
}

/** Null: the draft is gone, is not ours to open, or holds no name. */
async function namesOf({ world }: Host, { row }: RowView): Promise<Cell[] | null> {
  const draft = await world.draft(row.id).catch(() => null);
  if (!draft) return null;
  const names = [
    nameIn(draft, ['requester', 'submitter']),
    nameIn(draft, ['subject', 'owner', 'groom', 'bride']),
  ];
  return names.some((name) => name !== '') ? names : null;
}

const nameIn = (draft: Draft, persons: readonly string[]): string =>
  persons
    .map((person) => draft.fields.find(({ role }) => role === `${person}.fullName`)?.value.trim() ?? '')
    .filter((name) => name !== '')
    .join(', ');
