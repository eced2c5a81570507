/** Whose passphrase may open something here, and whether this is it. */
import { byName } from '../core/text';
import { Refusal } from '../messaging/refusal';
import { dutyOf, freeLabel, oneMoreTry, retryAtOf, rootOf, type Root, type Tries } from './clerks';
import type { ClerkRow, ShiftRow, Tables } from './tables';
import { inTime } from './in-time';
import type { KeyCopies } from './key-copies';
import { countOldTry, oldClerk, takeOverOld } from './upgrade-v1';

/**
 * A clerk to choose; `old`: the vault of version 1, which has no row yet. `office`: the recovery key that their newest shift is sealed
 * for as well.
 */
export type Listed = Pick<ClerkRow, 'id' | 'label' | 'kdf' | 'tries' | 'retryAt'> & {
  old?: true;
  office?: string;
};

/** What a clerk is called who has given no name. */
export const numbered = (n: number): string => `Cán bộ ${n}`;

export class Roster {
  /** @param ready the database was compared with its second copy. */
  constructor(
    private readonly copies: KeyCopies,
    private readonly ready: () => Promise<unknown>,
    private readonly now: () => number,
  ) {}

  /** Everybody whose passphrase may open something, by name. */
  async listed(tables: Tables): Promise<Listed[]> {
    const found = await this.#found(tables);
    if (found.length > 0) return found;
    // a database that was emptied gets its clerks back from the second copy: nobody may begin anew meanwhile
    await inTime(this.ready()).catch(() => undefined);
    return this.#found(tables);
  }

  async #found(tables: Tables): Promise<Listed[]> {
    const [{ clerks: rows, shifts }, old] = await Promise.all([this.copies.rows(tables), oldClerk(tables)]);
    const clerks: Listed[] = rows
      .toSorted((a, b) => byName(a.label, b.label))
      .map(({ id, label, kdf, tries, retryAt }) => ({
        id,
        label,
        kdf,
        tries,
        retryAt,
        ...officeOf(id, shifts),
      }));
    if (old) clerks.push({ ...old, label: freeLabel(numbered, rows), old: true });
    return clerks;
  }

  /** The clerk meant; without an id, who was on duty last. @throws Refusal `no-vault`, `not-found`. */
  async chosen(tables: Tables, clerkId?: string): Promise<Listed> {
    const clerks = await this.listed(tables);
    if (clerks.length === 0) throw new Refusal('no-vault');
    const { clerkId: last } = await dutyOf(tables);
    const clerk =
      clerkId === undefined
        ? (clerks.find(({ id }) => id === last) ?? clerks[0])
        : clerks.find(({ id }) => id === clerkId);
    if (!clerk) throw new Refusal('not-found');
    return clerk;
  }

  /** Opens the clerk's root key. @throws Refusal `wait`, `wrong-passphrase` (counted). */
  prove(tables: Tables, listed: Listed, wrapping: CryptoKey): Promise<{ clerk: ClerkRow; root: Root }> {
    return this.attempt(tables, listed, () =>
      listed.old ? takeOverOld(tables, wrapping, listed.label) : openedBy(tables, listed.id, wrapping),
    );
  }

  /** Tries to open something of the clerk's. @param open null: what was given is wrong. @throws Refusal `wait`, `wrong-passphrase` (counted). */
  async attempt<T>(tables: Tables, listed: Listed, open: () => Promise<T | null>): Promise<T> {
    const before = await this.#triesOf(tables, listed);
    if (retryAtOf(before, this.now()) > this.now()) throw new Refusal('wait');
    const opened = await open();
    const tries = opened === null ? oneMoreTry(before, this.now()) : { tries: 0, retryAt: 0 };
    if (opened === null || before.tries > 0) await this.#count(tables, listed, tries);
    if (opened === null) throw new Refusal('wrong-passphrase');
    return opened;
  }

  /** Of the two places the one with more tries: an older database that was put back gives nobody new ones (2026-11). */
  async #triesOf(tables: Tables, listed: Listed): Promise<Tries> {
    const copy = listed.old ? undefined : await this.copies.clerk(listed.id);
    if (!copy || copy.tries <= listed.tries) return listed;
    const { tries, retryAt } = copy;
    await tables.clerks.update(listed.id, { tries, retryAt });
    return copy;
  }

  async #count(tables: Tables, { id, old }: Listed, tries: Tries): Promise<void> {
    // after a success the row of version 1 has become a clerk's
    if (old && tries.tries > 0) return void (await countOldTry(tables, tries));
    await tables.clerks.update(id, { tries: tries.tries, retryAt: tries.retryAt });
    await this.copies.keep(tables);
  }
}

/** The key of the office that opens the clerk's newest shift. */
function officeOf(clerkId: string, shifts: readonly ShiftRow[]): { office?: string } {
  const mine = shifts.filter((shift) => shift.clerkId === clerkId);
  const office = mine.toSorted((a, b) => b.n - a.n)[0]?.office;
  return office ? { office: office.keyId } : {};
}

async function openedBy(
  tables: Tables,
  clerkId: string,
  wrapping: CryptoKey,
): Promise<{ clerk: ClerkRow; root: Root } | null> {
  const clerk = await tables.clerks.get(clerkId);
  const root = clerk && (await rootOf(clerkId, clerk, wrapping));
  // whoever puts the row back has no wrong tries any more
  return clerk && root ? { clerk: { ...clerk, tries: 0, retryAt: 0 }, root } : null;
}
