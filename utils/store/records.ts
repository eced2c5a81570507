/**
 * Sealed records: a draft and its line of the list, written in one transaction under one revision, and between two such writes a row of
 * the journal for each thing typed. How they are read again: `mending.ts`.
 */
import { reasonOf } from '../messaging/refusal';
import type { DraftRow, JournalRow, Tables } from './tables';
import type { Disk } from './disk';
import { journalOf, sealRow } from './journal';
import { DAY_MS, dueOf, eraseAtOfDeleted, eraseAtOfKept, listedOf, type Kept, type Listed } from './kept';
import type { DraftKey, Keys } from './key-types';
import type { Line } from './list-cache';
import { sealLine } from './list-line';
import { Listing } from './listing';
import { Mending, isWhole } from './mending';
import type { Mirror, Quarantine } from './mirror-types';
import type { JournalOp } from './ops';
import { openDraft, sealDraft, stateOf, type State } from './reading';
import type { Keeping } from './settings';
import type { Later } from './writers';

export interface RecordsWorld {
  disk: Disk;
  keys: Keys;
  mirror: Mirror;
  quarantine: Quarantine & { drop(ids: readonly string[]): Promise<void> };
  /** How long drafts stay, as the office has decided. */
  keeping(): Promise<Keeping>;
  /** No draft is missing that the second copy has (`start-check.ts`). */
  checked(): Promise<void>;
  now(): number;
  /** Notes an act in the log. */
  note(what: 'restored' | 'damaged', more: { ref: string }): Promise<void>;
  /** A state is durable. */
  written(kept: Kept): void;
  later?: Later;
  /** The state of a draft, of its writer where there is one. */
  look(id: string): Promise<Kept>;
}

/** A draft as it was read, ready to be written on. */
export interface Loaded {
  kept: Kept;
  /** Null: it has none of its own yet. */
  key: DraftKey | null;
  /** Rows of the journal since its record was written. */
  rows: number;
}

export class Records {
  readonly listing: Listing;
  readonly mending: Mending;

  constructor(private readonly world: RecordsWorld) {
    const { disk, keys, later = null } = world;
    this.listing = new Listing(disk.database, keys, (id) => world.look(id), later);
    this.mending = new Mending({
      ...world,
      write: (kept, key) => this.write(kept, key),
      forget: () => this.forget(),
    });
  }

  /** How often the database was made anew: what was written before is not in it. */
  get births(): number {
    return this.world.disk.database.births;
  }

  /** @throws as {@link read}. */
  async load(id: string): Promise<Loaded> {
    const state = await this.read(id);
    return { kept: stateOf(id, state), key: state.key, rows: state.rows };
  }

  /** @throws as {@link Mending.read}. */
  read(id: string): Promise<State> {
    return this.mending.read(id);
  }

  /** One thing typed, durable when this resolves. `next` is the state with it, under its revision. */
  async append(next: Kept, ops: readonly JournalOp[], key: DraftKey): Promise<void> {
    const { disk, keys } = this.world;
    const { clerkId } = await keys.open();
    const { rev, draft } = next;
    const row = await sealRow({ draftId: draft.id, rev, keyId: key.dek.keyId }, key.key, ops);
    await disk.addRow(row);
    this.#written(next, key, clerkId);
  }

  /** The whole draft under its revision; its journal is in it and goes. @returns its key: a new one in each shift. */
  async write(kept: Kept, known: DraftKey | null): Promise<DraftKey> {
    const { disk, keys, keeping } = this.world;
    const { clerkId, shiftId } = await keys.open();
    const { id } = kept.draft;
    const isOwn = known && known.dek.keyId === shiftId && !known.dek.eph;
    const [key, policy] = await Promise.all([isOwn ? known : keys.newKey(id), keeping()]);
    const eraseAt = eraseAtOfKept(kept, policy);
    const [draft, summary] = await Promise.all([
      sealDraft(kept, key, clerkId, eraseAt),
      sealLine(keys, clerkId, kept.rev, listedOf(kept)),
    ]);
    await disk.putDraft({ draft, summary });
    this.#written(kept, key, clerkId);
    return key;
  }

  /** Drafts that come from elsewhere, all of them or none. */
  async writeAll(came: readonly Kept[]): Promise<void> {
    const { disk, keys, keeping } = this.world;
    const [{ clerkId }, policy] = await Promise.all([keys.open(), keeping()]);
    const sealed = await Promise.all(
      came.map(async (kept) => {
        const key = await keys.newKey(kept.draft.id);
        const [draft, summary] = await Promise.all([
          sealDraft(kept, key, clerkId, eraseAtOfKept(kept, policy)),
          sealLine(keys, clerkId, kept.rev, listedOf(kept)),
        ]);
        return { kept, key, draft, summary };
      }),
    );
    await disk.putDrafts(sealed);
    for (const { kept, key } of sealed) this.#written(kept, key, clerkId);
  }

  /**
   * The states of many drafts, for looking through all of them: one reading of the disk, and only what is not as its line says is looked into
   * with suspicion. Null: it does not open. @throws as {@link load}, but for what is about one draft.
   */
  async glance(lines: readonly Line[]): Promise<(Kept | null)[]> {
    const rows = await (await this.#tables()).drafts.bulkGet(lines.map(({ summary }) => summary.id));
    return Promise.all(
      lines.map(async (line, at) => {
        const { id } = line.summary;
        const row = rows[at];
        const asSaid =
          row?.rev === line.rev ? openDraft(this.world.keys, id, row, line).catch(() => null) : null;
        return (await asSaid)?.kept ?? (await this.load(id).catch(passOver))?.kept ?? null;
      }),
    );
  }

  /** To a colleague at this PC. Their line of the list is made when they open it, with a key of their own from then on. */
  async hand({ kept, key }: Loaded, to: string): Promise<void> {
    const { disk, keys, keeping } = this.world;
    const { id } = kept.draft;
    const mine = key ?? (await this.write(kept, null));
    const theirs = { key: mine.key, dek: await keys.handOver(id, mine.dek, to) };
    const next = { ...kept, rev: kept.rev + 1 };
    const seal = async () => sealDraft(next, theirs, to, eraseAtOfKept(next, await keeping()));
    await disk.putDraft({ draft: await seal() });
    this.world.mirror.keep(id, next.rev, seal, kept.draft.updatedAt);
    await this.listing.delete([id]);
  }

  /** Everything opened is forgotten (locking). */
  forget(): void {
    this.listing.forget();
  }

  /** Deletes for good: first the second copies, because what is in one of the two only comes back. */
  async erase(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.world.mirror.drop(ids);
    await this.world.quarantine.drop(ids);
    await this.listing.delete(ids);
    await this.world.disk.erase(ids);
  }

  /** Plans the deletion of a record that does not open; null takes it back. */
  async planErasing(id: string, deletedAt: number | null): Promise<void> {
    const { drafts } = await this.#tables();
    if (deletedAt !== null && !(await drafts.get(id))) return this.erase([id]);
    await drafts.update(id, { eraseAt: deletedAt === null ? undefined : eraseAtOfDeleted(deletedAt) });
    this.forget();
  }

  /**
   * Seals drafts of former shifts anew under the present one, each under a new key. @returns how many are left. One that does not open stays
   * as it is, and is not counted.
   */
  async reseal(limit: number, fold: (id: string) => Promise<unknown>): Promise<number> {
    const { clerkId, shiftId } = await this.world.keys.open();
    const { drafts, summaries } = await this.#tables();
    const [mine, old, lines] = await Promise.all([
      drafts.where('clerkId').equals(clerkId).primaryKeys(),
      drafts.where('dek.keyId').notEqual(shiftId).primaryKeys(),
      summaries
        .where('keyId')
        .notEqual(shiftId)
        .filter(({ bad }) => bad === true)
        .primaryKeys(),
    ]);
    const own = new Set(mine);
    const bad = new Set(lines);
    const todo = old.filter((id) => own.has(id) && !bad.has(id));
    for (const id of todo.slice(0, limit))
      await fold(id).catch((error: unknown) => {
        if (reasonOf(error) !== 'damaged') throw error;
      });
    return Math.max(0, todo.length - limit);
  }

  /* ------------------------------------------------------------ dates */

  /** Ids whose readable date has come. Works while locked. */
  async due(now: number): Promise<string[]> {
    const { drafts, journal } = await this.#tables();
    const [dated, keeping, typed] = await Promise.all([
      drafts.where('eraseAt').belowOrEqual(now).primaryKeys(),
      this.world.keeping(),
      journal.toArray(),
    ]);
    const late = typed.flatMap((row) => (isLate(row, keeping, now) ? row.draftId : []));
    return [...new Set([...dated, ...late])];
  }

  /**
   * What is readable of a date is not sealed: while locked it is believed only when the second copy says the same. What was typed while locked
   * stays its days as well; of what was typed while open nobody knows the day.
   */
  async isDueBlind(id: string, now: number): Promise<boolean> {
    const { mirror } = this.world;
    const tables = await this.#tables();
    const [row, rows, keeping] = await Promise.all([
      tables.drafts.get(id),
      journalOf(tables, id),
      this.world.keeping(),
    ]);
    const [copy, spare] = await Promise.all([
      mirror.find(id).catch(() => null),
      mirror.rows(id).catch(() => []),
    ]);
    const isDated = ({ eraseAt }: Pick<DraftRow, 'eraseAt'>): boolean =>
      eraseAt !== undefined && eraseAt <= now;
    return (
      (!row || isDated(row)) &&
      (!isWhole(copy) || isDated(copy)) &&
      [...rows, ...spare].every((one) => isLate(one, keeping, now))
    );
  }

  /** Makes the readable date of a draft what the office's policy says now. */
  async redate(id: string, listed: Listed): Promise<void> {
    const eraseAt = dueOf(listed, await this.world.keeping());
    await (await this.#tables()).drafts.update(id, { eraseAt });
  }

  #written(kept: Kept, key: DraftKey, clerkId: string): void {
    const { keeping, mirror } = this.world;
    this.listing.set(kept);
    const make = async () => sealDraft(kept, key, clerkId, eraseAtOfKept(kept, await keeping()));
    mirror.keep(kept.draft.id, kept.rev, make, kept.draft.updatedAt);
    this.world.written(kept);
  }

  #tables(): Promise<Tables> {
    return this.world.disk.database.tables();
  }
}

/** Was it typed while locked so long ago that nobody will open it any more? */
const isLate = ({ day }: JournalRow, { untouchedDays }: Keeping, now: number): boolean =>
  day !== undefined && (day + 1 + untouchedDays) * DAY_MS <= now;

/** One that does not open does not keep the others back. @throws what is not about this one. */
export function passOver(error: unknown): null {
  const reason = reasonOf(error);
  if (
    reason === 'damaged' ||
    reason === 'not-found' ||
    reason === 'other-clerk' ||
    reason === 'newer-database'
  )
    return null;
  throw error;
}
