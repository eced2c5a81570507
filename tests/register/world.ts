/**
 * The section "Giám sát" over the real ledger, as component tests and screenshots want it: `import 'fake-indexeddb/auto'` first.
 *
 *     const { world, ledger } = await supervisionWorld(sampleRows(300));
 *     const host = new Host(world, () => undefined);
 */
import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import type { SupervisionWorld } from '@/components/supervision/world';
import type { Draft } from '@/utils/core/draft';
import type { Pack } from '@/utils/core/pack';
import type { AuditPage } from '@/utils/messaging/protocol';
import type { Access, LedgerApi, Loaded } from '@/utils/register/api';
import { told } from '@/utils/register/told';
import { isoAt } from '@/utils/calendar/days';
import type { RegisterRow } from '@/utils/supervision/register/types';
import { newAccess, openLedger } from './house';
import { CLERKS, NOW, PROCEDURES } from './sample';

export interface Trace {
  notes: { what: string; count: number }[];
  downloads: { name: string; content: string | Uint8Array<ArrayBuffer> | Blob }[];
  copied: string[];
  gone: string[];
  printed: number;
}

/** @param given `me`: who has it open; `now`: a moment to begin with; `drafts`, `log`: what is there of them. */
export async function supervisionWorld(
  rows: readonly RegisterRow[],
  given: {
    me?: Access['clerk'];
    now?: number;
    access?: Access;
    drafts?: ReadonlyMap<string, Draft>;
    log?: (before?: number) => Promise<AuditPage | null>;
  } = {},
) {
  const access = given.access ?? (await newAccess({ clerk: given.me ?? CLERKS[0]! }));
  const clock = { now: given.now ?? NOW };
  const loaded = signal<Loaded>({ rows: 0, of: 0, damaged: 0 });
  const changed = signal(0);
  const onLoaded = (now: Loaded): void => {
    loaded.value = now;
    changed.value++;
  };
  const opened = await openLedger(rows, { access, now: () => clock.now, onLoaded });
  await opened.ledger.byCodes([]); // all of it has been read
  const trace: Trace = { notes: [], downloads: [], copied: [], gone: [], printed: 0 };
  const ledger: LedgerApi = told(opened.ledger, () => changed.value++);
  const world: SupervisionWorld = {
    state: signal('ready'),
    me: signal(access.clerk),
    loaded,
    changed,
    ledger,
    reopen: () => undefined,
    procedures: signal(PROCEDURES),
    clerks: signal(new Map(access.clerks.map(({ id, label }) => [id, label]))),
    async pack(code) {
      try {
        return JSON.parse(readFileSync(`public/procedures/${code}.json`, 'utf8')) as Pack;
      } catch {
        return null;
      }
    },
    draft: async (id) => given.drafts?.get(id) ?? null,
    office: async () => ({
      parentName: 'ỦY BAN NHÂN DÂN PHƯỜNG XUÂN HƯƠNG',
      officeName: 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
      place: 'Đà Lạt',
      phone: '',
    }),
    note: async (what, count) => void trace.notes.push({ what, count }),
    log: given.log ?? (async () => ({ entries: [], brokenAt: null })),
    now: () => clock.now,
    today: () => isoAt(clock.now),
    download: (name, content) => void trace.downloads.push({ name, content }),
    copy: async (text) => trace.copied.push(text) > 0,
    print: () => void trace.printed++,
    go: (address) => void trace.gone.push(address),
  };
  return {
    world,
    ledger,
    trace,
    access,
    database: opened.database,
    clock,
    close: () => opened.ledger.close(),
  };
}
