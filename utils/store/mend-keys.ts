/**
 * Key rows at the start: clerks and shifts that the database has lost come back from the second copy, and the copy gets what it lacks. It
 * needs no key: it looks at ids.
 */
import type { FactRow, Tables } from './tables';
import { learningOf, learningRows } from './learning';
import type { LocalMirror } from './mirror';
import type { KeyRows } from './mirror-items';
import { namedIn } from './named';
import { accessOf, accessRows } from './register-rows';

export class KeyMending {
  /** Key rows of the copy that are not in the database. */
  #missing: KeyRows = { clerks: [], shifts: [] };

  constructor(private readonly mirror: LocalMirror) {}

  /**
   * Puts back clerks and shifts that are missing. One that is there is never replaced: only who opens it knows whether it is sound (the vault
   * asks the copy when one does not open).
   */
  async mend(tables: Tables): Promise<void> {
    const [copy, { clerks, shifts }] = await this.#both(tables);
    this.#missing = { clerks: without(copy.clerks, clerks), shifts: without(copy.shifts, shifts) };
    // first the facts: the keys that open it are wanted then
    await this.#mendFacts(tables, [...clerks, ...this.#missing.clerks]).catch(() => undefined);
    if (this.#missing.clerks.length + this.#missing.shifts.length === 0) return;
    const { keys, clerks: named } = await namedIn(tables);
    const isFirst = clerks.length === 0;
    await this.putBack(
      tables,
      (id) => isFirst || keys.has(id),
      (id) => isFirst || named.has(id),
    );
  }

  /**
   * Where there are clerks, a missing key row may have been deleted on purpose (a shift that nothing used, a clerk who has left) just before
   * the worker ended: it comes back only when a record cannot be opened without it. A clerk who has left has neither records nor shifts.
   */
  async putBack(
    tables: Tables,
    isUsed: (shiftId: string) => boolean,
    isNamed: (clerkId: string) => boolean = () => false,
  ): Promise<void> {
    const shifts = this.#missing.shifts.filter(({ id }) => isUsed(id));
    const owners = new Set(shifts.map(({ clerkId }) => clerkId));
    const clerks = this.#missing.clerks.filter(({ id }) => owners.has(id) || isNamed(id));
    if (shifts.length + clerks.length === 0) return;
    this.#missing = {
      clerks: without(this.#missing.clerks, clerks),
      shifts: without(this.#missing.shifts, shifts),
    };
    await tables.transaction('rw', tables.clerks, tables.shifts, async () => {
      await tables.clerks.bulkAdd(clerks);
      await tables.shifts.bulkAdd(shifts);
    });
  }

  /** Rows the copy lacks go into it, and those that did not come back leave it; what it has is left to the vault. */
  async copy(tables: Tables): Promise<void> {
    const [copy, { clerks, shifts }] = await this.#both(tables);
    const kept = { clerks: joined(copy.clerks, clerks), shifts: joined(copy.shifts, shifts) };
    if (names(kept) !== names(copy)) await this.mirror.keepKeys(kept);
  }

  /** As the copy has them, and the database. */
  async #both(tables: Tables): Promise<[copy: KeyRows, database: KeyRows]> {
    const [copy, clerks, shifts] = await Promise.all([
      this.mirror.keys(),
      tables.clerks.toArray(),
      tables.shifts.toArray(),
    ]);
    return [copy ?? { clerks: [], shifts: [] }, { clerks, shifts }];
  }

  /** What was practised, and who may open the register, where the database has none or an older one. An error keeps nobody from their drafts. */
  async #mendFacts(tables: Tables, clerks: readonly { id: string }[]): Promise<void> {
    const ids = [...new Set(clerks.map(({ id }) => id))];
    if (ids.length === 0) return;
    const [learnings, accesses] = await Promise.all([this.mirror.learnings(ids), this.mirror.accesses(ids)]);
    if (learnings.length + accesses.length === 0) return;
    await tables.transaction('rw', tables.facts, async () => {
      await tables.facts.bulkPut([
        ...newer(learnings, await learningRows(tables), learningOf),
        ...newer(accesses, await accessRows(tables), accessOf),
      ]);
    });
  }
}

/** Copies of what the database has not, or in an older revision, as facts. */
const newer = <Row extends { rev: number }>(
  copies: readonly { clerkId: string; row: Row }[],
  rows: readonly { clerkId: string; row: Row }[],
  factOf: (clerkId: string) => string,
): FactRow[] => {
  const there = new Map(rows.map(({ clerkId, row }) => [clerkId, row.rev]));
  const behind = copies.filter(({ clerkId, row }) => (there.get(clerkId) ?? 0) < row.rev);
  return behind.map(({ clerkId, row }) => ({ id: factOf(clerkId), value: row }));
};

const without = <Row extends { id: string }>(rows: readonly Row[], others: readonly Row[]): Row[] => {
  const ids = new Set(others.map(({ id }) => id));
  return rows.filter(({ id }) => !ids.has(id));
};

/** What lies in the database; of a row that is in both, the copy's. */
const joined = <Row extends { id: string }>(copies: readonly Row[], rows: readonly Row[]): Row[] => {
  const copy = new Map(copies.map((row) => [row.id, row]));
  return rows.map((row) => copy.get(row.id) ?? row);
};

const names = ({ clerks, shifts }: KeyRows): string =>
  JSON.stringify([clerks, shifts].map((rows) => rows.map(({ id }) => id).sort()));
