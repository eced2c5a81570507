/** Several PCs of one office, each with the real register over its own database; only the browser is not there. */
import 'fake-indexeddb/auto';
import { computed, signal, type Signal } from '@preact/signals';
import { Host } from '@/components/supervision/host';
import type { NotedAct, SupervisionWorld } from '@/components/supervision/world';
import type { AuditEntry, AuditPage } from '@/utils/messaging/protocol';
import type { Access, Loaded } from '@/utils/register/api';
import { RegisterDatabase } from '@/utils/register/db';
import { Ledger } from '@/utils/register/ledger';
import { base64Of, pkcs8Of } from '@/utils/register/pairs';
import { newSealingPair } from '@/utils/supervision/register/bundle-crypto';
import type { RegisterRow } from '@/utils/supervision/register/types';
import { hashOf } from '@/components/supervision/log/proof-file';
import { at, calendar, office, row } from './register/rows';

export const NOW = at('2026-11-20 10:00');

export interface Pc {
  name: string;
  host: Host;
  ledger: Ledger;
  files: { name: string; content: Blob }[];
  copied: string[];
  noted: { what: string; count: number }[];
  /** Newest first, as it is read. */
  log: AuditEntry[];
  brokenAt: number | null;
  /** Rows of this PC by number, received in November. */
  put(...numbers: readonly number[]): Promise<void>;
  close(): Promise<void>;
}

/** @param name an id: `may-2`. */
export async function pc(name: string): Promise<Pc> {
  const ledger = new Ledger(new RegisterDatabase(`register-${name}-${crypto.randomUUID()}`), () => NOW);
  const clerk = { id: `clerk-${name}`, label: 'Cán bộ 1' };
  const access: Access = {
    key: base64Of(crypto.getRandomValues(new Uint8Array(32))),
    inbox: base64Of(await pkcs8Of(await newSealingPair(true))),
    machine: name,
    office: `office-of-${name}`,
    clerk,
    clerks: [clerk],
  };
  const loaded: Signal<Loaded> = signal({ rows: 0, of: 0, damaged: 0 });
  await ledger.open(access, { office, calendar }, (now) => (loaded.value = now));
  const pc: Pc = {
    name,
    ledger,
    files: [],
    copied: [],
    noted: [],
    log: [],
    brokenAt: null,
    host: null as never,
    put: async (...numbers) => {
      await ledger.add(
        numbers.map((n) => rowNo(n, clerk.id)),
        NOW,
      );
    },
    close: () => ledger.close(),
  };
  const world: SupervisionWorld = {
    state: signal('ready'),
    me: signal(clerk),
    loaded,
    changed: computed(() => 0),
    ledger,
    reopen: () => {},
    procedures: signal(new Map([['1.001193', 'Đăng ký khai sinh']])),
    clerks: signal(new Map([[clerk.id, clerk.label]])),
    pack: async () => null,
    draft: async () => null,
    office: async () => ({}) as never,
    note: async (what: NotedAct, count: number) => void pc.noted.push({ what, count }),
    log: async (before = Infinity): Promise<AuditPage> => ({
      entries: pc.log.filter(({ n }) => n < before).slice(0, 200),
      brokenAt: before === Infinity ? pc.brokenAt : null,
    }),
    now: () => NOW,
    today: () => '2026-11-20',
    download: (file, content) => void pc.files.push({ name: file, content: new Blob([content]) }),
    copy: async (text) => pc.copied.push(text) > 0,
    print: () => {},
    go: () => {},
  };
  pc.host = new Host(world, () => {});
  return pc;
}

const codeOf = (n: number): string => `H57.132-261116-${String(n).padStart(4, '0')}`;
function rowNo(n: number, clerk: string): Parameters<Ledger['add']>[0][number] {
  const {
    v: _v,
    id: _id,
    rev: _rev,
    changedAt: _changedAt,
    deleted: _deleted,
    office: _office,
    machine: _machine,
    ...rest
  }: RegisterRow = row({ code: codeOf(n), clerk });
  return rest;
}

/** A log whose hashes hold, newest first. */
export async function logOf(
  entries: readonly Pick<AuditEntry, 'at' | 'by' | 'what' | 'count' | 'ref'>[],
): Promise<AuditEntry[]> {
  const log: AuditEntry[] = [];
  let before = '';
  for (const [index, entry] of entries.entries()) {
    const numbered = { n: index + 1, ...entry };
    before = await hashOf(before, numbered);
    log.unshift({ ...numbered, hash: before });
  }
  return log;
}
