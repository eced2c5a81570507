/** The page of figures over the real engines: rows of a test, the worker's own functions, a world that remembers what it was told. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { h } from 'preact';
import { Host } from '@/components/supervision/host';
import { NumbersPage } from '@/components/supervision/numbers/page';
import { gridOf } from '@/components/supervision/sheets/grid';
import type { Answer, Job } from '@/components/supervision/sheets/job';
import { workbookBytes } from '@/components/supervision/sheets/workbook';
import type { SupervisionWorld } from '@/components/supervision/world';
import type { Draft } from '@/utils/core/draft';
import { numbersOf, peopleOf } from '@/utils/register/figures';
import type { CheckResult, LedgerApi, RowView } from '@/utils/register/api';
import { standingOf } from '@/utils/supervision/register/deadlines';
import { Register } from '@/utils/supervision/register/query';
import { keyOf, type RegisterRow } from '@/utils/supervision/register/types';
import { at, clock } from './register/rows';

export const NOW = at('2026-11-20 16:00');

export interface Seen {
  downloads: { name: string; content: string | Uint8Array<ArrayBuffer> | Blob }[];
  notes: [what: string, count: number][];
  went: string[];
  printed: number;
  address: string;
}

export interface Parts {
  rows?: readonly RegisterRow[];
  checks?: readonly CheckResult[];
  drafts?: Readonly<Record<string, Draft>>;
  now?: number;
}

export function numbersWorld({ rows = [], checks = [], drafts = {}, now = NOW }: Parts) {
  const seen: Seen = { downloads: [], notes: [], went: [], printed: 0, address: '' };
  const held = { rows, fails: false };
  const viewOf = (one: RegisterRow): RowView => {
    const { class: due, due: dueAt, end } = standingOf(one, now, clock);
    return { key: keyOf(one), row: one, due, dueAt, end };
  };
  const found = (query: Parameters<LedgerApi['rows']>[0]): RegisterRow[] => {
    const register = new Register(clock);
    register.put(held.rows, now);
    return [...register.find(query, now).positions].map((position) => register.row(position));
  };
  const ledger: Partial<LedgerApi> = {
    numbers: async (period) => {
      if (held.fails) throw new Error('no');
      return numbersOf(held.rows, { period, now, clock });
    },
    people: async (period) => peopleOf(held.rows, { period, now, clock }),
    checks: async () => checks.map(({ check }) => check),
    result: async (id) => checks.find(({ check }) => check.id === id) ?? null,
    find: async ({ query }) => ({ total: found(query).length }) as Awaited<ReturnType<LedgerApi['find']>>,
    rows: async (query, from, count) =>
      found(query)
        .slice(from, from + count)
        .map(viewOf),
  };
  const world: SupervisionWorld = {
    state: signal('ready'),
    me: signal({ id: 'reviewer-1', label: 'Kiểm tra viên' }),
    loaded: signal({ rows: rows.length, of: rows.length, damaged: 0 }),
    changed: signal(0),
    ledger: ledger as LedgerApi,
    reopen: () => {},
    procedures: signal(new Map([['1.001193', 'Khai sinh']])),
    clerks: signal(new Map(Array.from({ length: 12 }, (_, n) => [`clerk-${n + 1}`, `Quầy ${n + 1}`]))),
    pack: async () => null,
    draft: async (id) => drafts[id] ?? null,
    office: async () => ({
      parentName: 'ỦY BAN NHÂN DÂN PHƯỜNG MẪU',
      officeName: 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
      place: 'Phường Mẫu',
      phone: '',
    }),
    note: async (what, count) => void seen.notes.push([what, count]),
    log: async () => null,
    now: () => now,
    today: () => new Date(now + 7 * 3_600_000).toISOString().slice(0, 10),
    download: (name, content) => void seen.downloads.push({ name, content }),
    copy: async () => true,
    print: () => void seen.printed++,
    go: (address) => void seen.went.push(address),
  };
  const host = new Host(world, (_page, about) => (seen.address = about));
  host.follow('numbers', '');
  return { host, world, seen, held };
}

/** The sheets' worker without a thread. */
export class PlainWorker extends EventTarget {
  static posted: Job[] = [];
  postMessage(job: Job): void {
    PlainWorker.posted.push(job);
    const answer: Promise<Answer> =
      'write' in job
        ? workbookBytes(job.write).then((written) => ({ written }))
        : gridOf(job.read).then((grid) => ({ grid }));
    void answer.then((data) => this.dispatchEvent(new MessageEvent('message', { data })));
  }
  terminate(): void {}
}

export async function open(parts: Parts, about = '') {
  const all = numbersWorld(parts);
  if (about) all.host.follow('numbers', about);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(async () => render(h(NumbersPage, { host: all.host }), root));
  await act(settled);
  return { ...all, root };
}
/** What was asked has been answered, and drawn. */
export const settled = () => new Promise<void>((done) => setTimeout(done));
