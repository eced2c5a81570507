/**
 * Records that did not open, or were replaced by a newer copy. They are never dropped silently: the row is put aside, told in the
 * report, and leaves again only when the clerk knows of it and newer ones need the room (`seen`), or when its draft is erased.
 */
import type { Database } from './db';
import type { SealedRow } from './tables';
import type { Quarantine } from './mirror-types';
import { tell } from './report';

type Aside = Parameters<Quarantine['putAside']>[0];

export class QuarantineTable implements Quarantine {
  constructor(
    private readonly database: Database,
    private readonly now: () => number,
  ) {}

  async putAside(table: Aside, row: SealedRow, restored: boolean): Promise<void> {
    const tables = await this.database.tables();
    await tables.transaction('rw', tables.quarantine, tables.facts, async () => {
      const known = await tables.quarantine
        .filter((aside) => aside.table === table && aside.row.id === row.id && isSame(aside.row, row))
        .count();
      if (known > 0) return; // it lies in its place still, and somebody has met it again
      await tables.quarantine.add({ table, row });
      await tell(tables, restored ? { restored: 1 } : { damaged: 1 }, this.now());
    });
  }

  /** Erased drafts: what was put aside of them could still be opened with the passphrase. */
  async drop(ids: readonly string[]): Promise<void> {
    const { quarantine } = await this.database.tables();
    const gone = new Set(ids);
    await quarantine.filter(({ table, row }) => gone.has(draftOf(table, row))).delete();
  }
}

const draftOf = (table: Aside, row: SealedRow & { draftId?: string }): string =>
  table === 'journal' ? (row.draftId ?? row.id.slice(0, row.id.lastIndexOf('.'))) : row.id;

const isSame = (a: SealedRow, b: SealedRow): boolean =>
  a.rev === b.rev && a.ct.length === b.ct.length && a.ct.every((byte, at) => byte === b.ct[at]);
