/**
 * The second copy of key rows. A clerk's or shift's row with a flipped byte would take everything sealed under it along. Such a row is
 * replaced by its copy, and never replaces it: the checksum tells damage of any kind without a key, the seal tells the rest to
 * whoever opens the row.
 */
import type { ClerkRow, ShiftRow, Tables } from './tables';
import { isSound } from './key-sums';
import type { Mirror } from './mirror-types';

export interface KeyRows {
  clerks: ClerkRow[];
  shifts: ShiftRow[];
}

export class KeyCopies {
  constructor(private readonly mirror: Pick<Mirror, 'keepKeys' | 'keys'> | undefined) {}

  /**
   * All rows; damaged ones as their copies have them, which are put back, as are clerks whose shifts are here without them. Those without
   * a sound copy stay as they are.
   */
  async rows(tables: Tables): Promise<KeyRows> {
    // at one moment: a clerk who just comes or leaves is not missing
    const [clerks, shifts] = await tables.transaction('r', [tables.clerks, tables.shifts], () =>
      Promise.all([tables.clerks.toArray(), tables.shifts.toArray()]),
    );
    const [damagedClerks, damagedShifts] = await Promise.all([damaged(clerks), damaged(shifts)]);
    const ids = new Set(clerks.map(({ id }) => id));
    const missing = shifts.filter(({ clerkId }) => !ids.has(clerkId)).map(({ clerkId }) => ({ id: clerkId }));
    if (damagedClerks.length + damagedShifts.length + missing.length === 0) return { clerks, shifts };
    const copy = await this.#sound();
    const healed = {
      clerks: copiesOf([...damagedClerks, ...missing], copy.clerks),
      shifts: copiesOf(damagedShifts, copy.shifts),
    };
    await tables.transaction('rw', [tables.clerks, tables.shifts], async () => {
      await tables.clerks.bulkPut(healed.clerks);
      await tables.shifts.bulkPut(healed.shifts);
    });
    return { clerks: replaced(clerks, healed.clerks), shifts: replaced(shifts, healed.shifts) };
  }

  /** Copies all rows; of a damaged one the copy stays as it is. */
  async keep(tables: Tables): Promise<void> {
    if (this.mirror) await this.mirror.keepKeys(await this.rows(tables));
  }

  /** The copy of a clerk's row. */
  async clerk(id: string): Promise<ClerkRow | undefined> {
    return (await this.#sound()).clerks.find((clerk) => clerk.id === id);
  }

  async #sound(): Promise<KeyRows> {
    const { clerks, shifts } = (await this.mirror?.keys().catch(() => null)) ?? { clerks: [], shifts: [] };
    return { clerks: await sound(clerks), shifts: await sound(shifts) };
  }
}

async function sound<T extends ClerkRow | ShiftRow>(rows: readonly T[]): Promise<T[]> {
  const known = await Promise.all(rows.map(isSound));
  return rows.filter((_, at) => known[at]);
}
async function damaged<T extends ClerkRow | ShiftRow>(rows: readonly T[]): Promise<T[]> {
  const known = await Promise.all(rows.map(isSound));
  return rows.filter((_, at) => !known[at]);
}

const copiesOf = <T extends { id: string }>(rows: readonly { id: string }[], copies: readonly T[]): T[] => {
  const ids = new Set(rows.map(({ id }) => id));
  return copies.filter(({ id }) => ids.has(id));
};

const replaced = <T extends { id: string }>(rows: readonly T[], by: readonly T[]): T[] => {
  const ids = new Set(by.map(({ id }) => id));
  return [...rows.filter(({ id }) => !ids.has(id)), ...by];
};
