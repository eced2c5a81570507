/**
 * Who has it open, and how they get in. Passphrase → (Argon2id, in our page) → unwraps the clerk's root key → unwraps the secrets
 * of their shifts → the keys of drafts (`draft-keys.ts`).
 *
 * On disk lie wrapped keys alone. The open root key lives in `storage.session` (memory of the browser) and, as a
 * CryptoKey that cannot be read out, in the worker. A CryptoKey is never put into IndexedDB: its bytes were found
 * in clear on the disk, also after deletion.
 */
import { isoDayAt } from '../core/received';
import { Refusal } from '../messaging/refusal';
import type { Audit } from './audit';
import { keepDuty, summed, type Root } from './clerks';
import type { Database } from './db';
import type { Bytes, ClerkRow, ShiftRow, Tables } from './tables';
import { DraftKeys, keyFor, type Session } from './draft-keys';
import { KeyCopies } from './key-copies';
import { inTurn, type MemoryArea } from './memory-area';
import type { LearningCopy, Mirror } from './mirror-types';
import { officeFor, saidOf, trustOf } from './office-key';
import type { AccessCopy } from './register-rows';
import { Roster } from './roster';
import { fromBase64, importKey, toBase64 } from './seal';
import {
  dropEmptyShifts,
  isRight,
  newSecret,
  OF_OLD_DAYS,
  openShift,
  secretOf,
  shiftsOf,
  sinceOf,
  wrapShift,
  type OpenShift,
  type Wrapping,
} from './shifts';
import { upgradeRecords } from './upgrade-v1';

const SLOT = 'vault.key';
/** When the passphrase was given last; each opening writes it. */
const PROVED = 'vault.proved';
/** A shift does not last longer: 16 hours. */
const LONGEST_SHIFT = 16 * 3_600_000;
/** So many of a clerk's newest shifts stay, also when nothing names them (yet). */
const SPARE_SHIFTS = 3;

/** What lies in `storage.session` while somebody has it open: whose, which root key, its bytes in base64. */
interface Slot {
  keyId: string;
  root: string;
  raw: string;
}

/** A shift whose secret is known. */
export interface Known {
  row: ShiftRow;
  secret: Bytes;
}

export interface VaultWorld {
  mirror?: Mirror;
  learning?: LearningCopy;
  register?: AccessCopy;
  audit?: Audit;
  /** Shifts that nothing names are deleted only after this: drafts may still come back from the second copy. */
  ready?: Promise<unknown> | (() => Promise<unknown>);
}

export abstract class Door extends DraftKeys {
  #session: Session | null = null;
  /** Counts the lockings: a key that was being fetched meanwhile is not kept. */
  #lockings = 0;
  /** One way in or out at a time. Locking alone never waits. */
  protected readonly inTurn = inTurn();
  protected readonly copies: KeyCopies;
  protected readonly roster: Roster;

  constructor(
    database: Database,
    private readonly area: MemoryArea,
    protected readonly now: () => number,
    protected readonly world: VaultWorld = {},
  ) {
    super(database);
    this.copies = new KeyCopies(world.mirror);
    this.roster = new Roster(this.copies, () => this.#ready(), now);
  }

  /** Forgets the open keys. */
  async lock(): Promise<void> {
    this.#session = null;
    this.#lockings++;
    await this.area.remove(SLOT);
  }

  /** The name of the clerk who has it open; null: nobody has. For the log. */
  async label(): Promise<string | null> {
    const session = await this.present();
    const row = session && (await (await this.database.tables()).clerks.get(session.clerkId));
    return row?.label ?? null;
  }

  protected async session(): Promise<Session> {
    const session = await this.present();
    if (session) return session;
    const { length } = await this.roster.listed(await this.database.tables());
    if (this.#session) return this.#session; // somebody has opened it while we looked who there is
    throw new Refusal(length > 0 ? 'locked' : 'no-vault');
  }

  /** Null: nobody has it open. After a restart of the worker the key comes back from `storage.session`, unless its wrapped form is gone. */
  protected async present(): Promise<Session | null> {
    if (this.#session) return this.#session;
    const lockings = this.#lockings;
    const slot = (await this.area.get(SLOT))[SLOT] as Slot | undefined;
    if (!slot) return null;
    const tables = await this.database.tables();
    const [clerk, [newest]] = await Promise.all([
      tables.clerks.get(slot.keyId),
      shiftsOf(tables, slot.keyId),
    ]);
    if (clerk?.keyId !== slot.root || !newest) return null;
    const key = await importKey(fromBase64(slot.raw));
    if (lockings !== this.#lockings) return null;
    if (this.#session) return this.#session;
    this.#session = sessionOf(clerk.id, { id: slot.root, key }, newest.id);
    return this.#session;
  }

  /** The secrets of the clerk's shifts, newest first; those that do not open are left out and stay. */
  protected async known(tables: Tables, clerkId: string, root: Wrapping): Promise<Known[]> {
    const rows = await shiftsOf(tables, clerkId);
    const known = await Promise.all(
      rows.map(async (row) => ({ row, secret: await secretOf(row, root).catch(() => null) })),
    );
    return known.filter((one): one is Known => one.secret !== null);
  }

  /** Lets a clerk in (a new one as well): their last shift goes on, or a new one begins. @throws Refusal `locked`: somebody has locked meanwhile. */
  protected async enter(tables: Tables, clerk: ClerkRow, root: Root, lockings: number): Promise<void> {
    const clerkId = clerk.id;
    const [known, all, said, trust] = await Promise.all([
      this.known(tables, clerkId, root),
      shiftsOf(tables, clerkId),
      saidOf(tables),
      trustOf(clerk, root),
    ]);
    const [newest] = all;
    const office = officeFor(said, trust);
    const row = await withoutIdle(clerk, all);
    const stale = known.filter(({ row, secret }) => !isRight(row, secret, office));
    const rows = await Promise.all(stale.map(({ row, secret }) => wrapShift(row, secret, root, office)));
    const last = known.find(({ row }) => row.id === newest?.id);
    const goesOn = last && !last.row.ended && !isOver(sinceOf(last.secret), this.now()) ? last : null;
    const present = goesOn ?? (await this.newShift(clerkId, root, office, newest));
    if (!goesOn) rows.push(present.row);
    await tables.transaction('rw', [tables.clerks, tables.shifts, tables.facts], async () => {
      await tables.clerks.put(row);
      await tables.shifts.bulkPut(rows);
      await keepDuty(tables, { clerkId, on: true });
    });
    // the first write of a session makes the browser read its whole area: 3 s for 200 MB (2026-11). Whatever is sealed next is copied after it
    void this.copies.keep(tables).catch(() => undefined);
    await this.#upgrade(tables, known, present);
    const session = sessionOf(clerkId, root, present.row.id);
    await this.proved();
    if (!(await this.keep(session, root, lockings))) throw new Refusal('locked');
    if (!goesOn) void this.tidy(SPARE_SHIFTS).catch(() => undefined);
  }

  /** A number that {@link enter} and {@link keep} compare: has anybody locked since? */
  protected get lockings(): number {
    return this.#lockings;
  }

  /** Keeps what is open; false when somebody has locked since. */
  protected async keep(session: Session, root: Root, lockings: number): Promise<boolean> {
    if (lockings !== this.#lockings) return false;
    const slot: Slot = { keyId: session.clerkId, root: root.id, raw: toBase64(root.raw) };
    await this.area.set({ [SLOT]: slot });
    if (lockings === this.#lockings) this.#session = session;
    else await this.area.remove(SLOT);
    return lockings === this.#lockings;
  }

  /** The passphrase was given now. */
  protected async proved(): Promise<void> {
    await this.area.set({ [PROVED]: this.now() });
  }
  /** When it was given last, ms since 1970; null: not known. */
  protected async provedAt(): Promise<number | null> {
    const at = (await this.area.get(PROVED))[PROVED];
    return typeof at === 'number' ? at : null;
  }

  protected async newShift(
    clerkId: string,
    root: Wrapping,
    office: string | null,
    before: ShiftRow | undefined,
  ): Promise<Known> {
    const secret = await newSecret(this.now());
    const shift = { id: crypto.randomUUID(), clerkId, rev: 0, n: (before?.n ?? OF_OLD_DAYS) + 1 };
    return { row: await wrapShift(shift, secret, root, office), secret };
  }

  async #ready(): Promise<void> {
    const { ready } = this.world;
    await (typeof ready === 'function' ? ready() : ready)?.catch(() => undefined);
  }

  /** Deletes the shifts that nothing names any more, but `spare` of the newest of each clerk. */
  protected async tidy(spare: number): Promise<void> {
    await this.#ready();
    await this.inTurn(async () => {
      const tables = await this.database.tables();
      if (await dropEmptyShifts(tables, spare)) await this.copies.keep(tables);
    });
  }

  /** Takes over the records that version 1 has left to this clerk. Nobody has it open before that is done. */
  async #upgrade(tables: Tables, known: readonly Known[], present: Known): Promise<void> {
    const old = known.find(({ row }) => row.n === OF_OLD_DAYS);
    if (!old) return;
    const [{ key: master }, { id, key }] = (await Promise.all(
      [old, present].map(({ row, secret }) => openShift(row.id, secret)),
    )) as [OpenShift, OpenShift];
    await upgradeRecords(tables, {
      clerkId: old.row.clerkId,
      master,
      shiftId: id,
      list: key,
      newKey: (of) => keyFor(of, id, key),
    });
  }
}

/** The clerk's row without the root keys that no shift lies under any more. */
async function withoutIdle(clerk: ClerkRow, shifts: readonly ShiftRow[]): Promise<ClerkRow> {
  const before = clerk.before?.filter(({ keyId }) => shifts.some((shift) => shift.keyId === keyId));
  if (!before || before.length === clerk.before?.length) return clerk;
  const { before: _before, ...row } = clerk;
  return summed({ ...row, ...(before.length > 0 && { before }) });
}

const sessionOf = (clerkId: string, { id, key }: Wrapping, shiftId: string): Session => ({
  clerkId,
  root: { id, key },
  shiftId,
  shifts: new Map(),
});

/** Another day at the counter, or too long ago (or after now: the clock was set back by as much). */
const isOver = (since: number, now: number): boolean =>
  isoDayAt(since) !== isoDayAt(now) || Math.abs(now - since) >= LONGEST_SHIFT;
