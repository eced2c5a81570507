/** A vault alone on a fresh in-memory database: its clerks, keys and log, without drafts. */
import 'fake-indexeddb/auto';
import { Audit, type AuditHead } from '@/utils/store/audit';
import { Database } from '@/utils/store/db';
import type { ClerkRow, ShiftRow } from '@/utils/store/tables';
import type { Mirror } from '@/utils/store/mirror-types';
import { Vault } from '@/utils/store/vault';
import { memoryArea, T0 } from './helpers';

/** The part of the second copy that a vault uses. */
export function keyMirror() {
  const kept = {
    rows: null as { clerks: ClerkRow[]; shifts: ShiftRow[] } | null,
    dropped: [] as string[],
    cleared: 0,
  };
  const mirror: Mirror = {
    keep: () => undefined,
    keepRow: () => undefined,
    rows: async () => [],
    dropRows: async () => undefined,
    flush: async () => undefined,
    find: async () => null,
    drop: async (ids) => void kept.dropped.push(...ids),
    keepKeys: async (rows) => void (kept.rows = structuredClone(rows)),
    keys: async () => structuredClone(kept.rows),
    clear: async () => {
      kept.rows = null;
      kept.cleared++;
    },
  };
  return { kept, mirror };
}

export function doorBench() {
  const name = `door-${crypto.randomUUID()}`;
  const clock = { now: T0 };
  const { kept, mirror } = keyMirror();
  const head: { value: AuditHead | null } = { value: null };
  const made = {
    name,
    clock,
    kept,
    head,
    /** The comparison with the second copy. */
    ready: async (): Promise<unknown> => undefined,
    area: memoryArea(),
    database: new Database(name),
    vault: null as unknown as Vault,
    audit: null as unknown as Audit,
    /** The worker dies and starts again; `browser`: the whole browser does. */
    async restart(what: 'worker' | 'browser' = 'worker') {
      await made.database.close();
      if (what === 'browser') made.area = memoryArea();
      made.database = new Database(name);
      start();
    },
    tables: () => made.database.tables(),
    acts: async () => (await made.audit.list()).entries.map(({ what }) => what).toReversed(),
  };
  const start = (): void => {
    made.audit = new Audit(made.database, () => clock.now, {
      head: { save: async (to) => void (head.value = to), load: async () => head.value },
      by: () => made.vault.label(),
    });
    made.vault = new Vault(made.database, made.area, () => clock.now, {
      mirror,
      audit: made.audit,
      ready: () => made.ready(),
    });
  };
  start();
  return made;
}
export type DoorBench = ReturnType<typeof doorBench>;

/** Every byte and text of the database and of the second copy, as base64 and as it is. */
export async function everythingStored({ tables, kept }: DoorBench): Promise<string> {
  const db = await tables();
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify([rows, kept.rows], (_key, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  );
}
