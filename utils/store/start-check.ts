/**
 * Compares the database with its second copy and puts right what is missing in one of the two. Once in a session of the browser, and
 * whenever the database was made anew under us. It needs no key: it looks at ids and revisions, and moves ciphertext.
 *
 * Keys come first and before anybody gets the tables, so that a database that came up empty is never taken for a first run. Drafts follow
 * in the background; the list and whatever erases wait for them (`ready`), typing does not.
 *
 * Where every draft that the copy names is in the database, the list need not wait until each was compared (`listable`): thousands of copies
 * take seconds to read, and whoever opens a single draft asks its copy anyway.
 *
 * A record that is in the copy in an older state stays there until somebody has opened the newer one: at this moment nobody knows
 * whether the newer one is sound.
 */
import { tell } from './report';
import type { DraftRow, FactRow, Found, JournalRow, Tables } from './db';
import { keysInParts } from './in-parts';
import { indexesHold, type Which } from './indexes';
import { learningOf, learningRows } from './learning';
import { accessOf, accessRows } from './register-rows';
import type { MemoryArea } from './memory-area';
import type { LocalMirror } from './mirror';
import type { Copied, KeyRows } from './mirror-items';
import type { MirroredDraft } from './mirror-types';
import { namedIn } from './named';

/** In `storage.session`: this session's check is done. */
const DONE = 'store.checked';
/** Records that are put back or copied in one go. */
const BATCH = 50;

export interface StartWorld {
  open: () => Promise<unknown>;
  mirror: LocalMirror;
  area: MemoryArea;
  now: () => number;
  /** May copies be given up by their age? Not while the clock is in doubt. */
  trust: () => Promise<boolean>;
  /** Something was lost: the files under the database are not to be trusted any more. @returns whether it was opened anew. */
  renew?: () => Promise<boolean>;
  /** For the log, and for lists that are shown. */
  mended?: (found: { restored: number; lost: number }) => void;
}

/** What the second copy holds, as it was when the check began. */
interface CopiesSeen {
  /** Which drafts were erased since. */
  erased: (id: string) => boolean;
  typed: Promise<Map<string, JournalRow[]>>;
  ids: Promise<string[]>;
}

export class StartCheck {
  #drafts: Promise<void> = Promise.resolve();
  #listable: Promise<void> = Promise.resolve();
  #running = 0;
  /** It has just moved, and is checked in its new place: it does not move again. */
  #hasMoved = false;
  #wasUnreadable = false;
  /** Key rows of the copy that are not in the database. */
  #missing: KeyRows = { clerks: [], shifts: [] };

  constructor(private readonly world: StartWorld) {}

  /** Resolves when the drafts are as complete as they can be. Never throws. */
  get ready(): Promise<void> {
    return this.#after(() => this.#drafts);
  }

  /** Resolves when no draft is missing, although some may still come back in a newer state. Never throws. */
  get listable(): Promise<void> {
    return this.#after(() => this.#listable);
  }

  /** It may have moved meanwhile: then the check of the new place counts. */
  async #after(check: () => Promise<void>): Promise<void> {
    let last: Promise<void> | null = null;
    try {
      await this.world.open();
      while (last !== check()) await (last = check());
    } catch {
      // whoever asks hears it from the database
    }
  }

  /** Is a check under way? */
  get running(): boolean {
    return this.#running > 0;
  }

  /** `Attendants.opened` of the database. */
  async opened(tables: Tables, found: Found): Promise<void> {
    if (!found.born && (await this.world.area.get(DONE))[DONE] === true) return;
    let over: () => void = () => undefined;
    const before = this.#drafts;
    this.#drafts = new Promise((resolve) => (over = resolve));
    let show: () => void = () => undefined;
    this.#listable = Promise.race([this.#drafts, new Promise<void>((resolve) => (show = resolve))]);
    this.#running++;
    const keys = this.#mendKeys(tables);
    void keys
      .catch(() => undefined)
      .then(() => before)
      .then(() => this.#mend(tables, found, keys, show))
      .catch(() => undefined) // tried again at the next start of the worker
      .then(() => this.#running--)
      .then(over);
    await keys;
  }

  /**
   * The drafts, and in the end a new place where anything was lost. Where something cannot even be read, or no list would find it, it moves at
   * once and is checked there (`opened` again): the move leaves out what cannot be read, and the second copy puts that back.
   */
  async #mend(tables: Tables, found: Found, keys: Promise<void>, show: () => void): Promise<void> {
    const isNew = this.#hasMoved;
    this.#hasMoved = false;
    const copies = this.#lookAtCopies();
    const check = async (which: Which): Promise<void> => {
      if (!isNew && !(await indexesHold(tables, which))) throw new Error('an index does not hold');
    };
    const mended = (async () => {
      await keys;
      await check('listing');
      const isBack = await this.#mendDrafts(tables, found, show, copies);
      // reads many rows, and nobody's list waits for it
      await check('rest');
      return isBack;
    })();
    const hasLost = await mended.catch(async (error: unknown) => {
      if (isNew || !(tables.isOpen() || tables.isGivenUp)) throw error;
      this.#hasMoved = true;
      if (await this.world.renew?.()) return null;
      this.#hasMoved = false;
      return this.#mendDrafts(tables, found, show, this.#lookAtCopies()); // no other place to go: what can be done here
    });
    if (hasLost === null) return;
    if (isNew) await this.#tellMoved(tables);
    await this.world.area.set({ [DONE]: true });
    if (hasLost && !isNew) await this.world.renew?.();
  }

  /**
   * Asked for before the database is counted, and before anything is written there: the first write makes that place count itself, and who asks
   * after it waits a second for thousands of copies.
   */
  #lookAtCopies(): CopiesSeen {
    const { mirror } = this.world;
    const seen = { erased: mirror.erasures(), typed: mirror.typed(), ids: mirror.ids() };
    // whoever waits for them is told
    for (const asked of [seen.typed, seen.ids]) asked.catch(() => undefined);
    return seen;
  }

  async #tellMoved(tables: Tables): Promise<void> {
    const moved = await tables.drafts.count();
    await tables.transaction('rw', tables.facts, () => tell(tables, { moved }, this.world.now()));
    this.world.mended?.({ restored: 0, lost: 0 });
  }

  /**
   * Somebody came upon a row that cannot be read (`Attendants.unreadable`): the check would not have seen it, it reads no drafts. It moves as
   * at the start, and who waits for the check waits for that. Once in a life of the worker: what cannot be read in the new place either
   * is not for moving to mend.
   */
  unreadable(): void {
    const { renew, area } = this.world;
    if (this.running || this.#wasUnreadable || !renew) return;
    this.#wasUnreadable = true;
    const before = this.#drafts;
    const moving = (async () => {
      await area.set({ [DONE]: false });
      this.#hasMoved = true;
      await renew();
    })();
    this.#drafts = Promise.allSettled([before, moving]).then(() => undefined);
  }

  /** What was practised, and who may open the register, where the database has none or an older one. An error keeps nobody from their drafts. */
  async #mendFacts(tables: Tables, clerks: readonly { id: string }[]): Promise<void> {
    const ids = [...new Set(clerks.map(({ id }) => id))];
    if (ids.length === 0) return;
    const [learnings, accesses] = await Promise.all([
      this.world.mirror.learnings(ids),
      this.world.mirror.accesses(ids),
    ]);
    if (learnings.length + accesses.length === 0) return;
    await tables.transaction('rw', tables.facts, async () => {
      await tables.facts.bulkPut([
        ...newer(learnings, await learningRows(tables), learningOf),
        ...newer(accesses, await accessRows(tables), accessOf),
      ]);
    });
  }

  /**
   * Puts back clerks and shifts that are missing. One that is there is never replaced: only who opens it knows whether it is sound (the vault
   * asks the copy when one does not open).
   */
  async #mendKeys(tables: Tables): Promise<void> {
    const [copy, clerks, shifts] = await Promise.all([
      this.world.mirror.keys(),
      tables.clerks.toArray(),
      tables.shifts.toArray(),
    ]);
    this.#missing = {
      clerks: without(copy?.clerks ?? [], clerks),
      shifts: without(copy?.shifts ?? [], shifts),
    };
    // first the facts: the keys that open it are wanted then
    await this.#mendFacts(tables, [...clerks, ...this.#missing.clerks]).catch(() => undefined);
    if (this.#missing.clerks.length + this.#missing.shifts.length === 0) return;
    const { keys, clerks: named } = await namedIn(tables);
    const isFirst = clerks.length === 0;
    await this.#putKeysBack(
      tables,
      (id) => isFirst || keys.has(id),
      (id) => isFirst || named.has(id),
    );
  }

  /**
   * Where there are clerks, a missing key row may have been deleted on purpose (a shift that nothing used, a clerk who has left) just before
   * the worker ended: it comes back only when a record cannot be opened without it. A clerk who has left has neither records nor shifts.
   */
  async #putKeysBack(
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
  async #copyKeys(tables: Tables): Promise<void> {
    const [copy, clerks, shifts] = await Promise.all([
      this.world.mirror.keys(),
      tables.clerks.toArray(),
      tables.shifts.toArray(),
    ]);
    const known = copy ?? { clerks: [], shifts: [] };
    const kept = { clerks: joined(known.clerks, clerks), shifts: joined(known.shifts, shifts) };
    const isSame = names(kept) === names(known);
    if (!isSame) await this.world.mirror.keepKeys(kept);
  }

  /** @param complete called as soon as it is clear that no draft is missing. @returns whether the database had lost anything. */
  async #mendDrafts(
    tables: Tables,
    found: Found,
    complete: () => void,
    copied: CopiesSeen,
  ): Promise<boolean> {
    const { mirror } = this.world;
    const { erased } = copied;
    const inDatabase = new Set<string>();
    for await (const some of keysInParts(tables.drafts)) for (const id of some) inDatabase.add(id);
    const pending = await tables.journal.toCollection().primaryKeys();
    const typed = await this.#mendTyped(tables, pending, await copied.typed, erased);
    const lines = revisions([...pending, ...typed.back.map(({ id }) => id)]);
    const empty = inDatabase.size === 0 && pending.length === 0;
    const ids = await copied.ids;
    if (ids.every((id) => inDatabase.has(id) || lines.has(id))) complete();
    await mirror.wake();
    const trust = await this.world.trust();
    const uncopied = new Set(inDatabase);
    const lost: string[] = [];
    const keys = new Set(typed.back.flatMap(({ to = [] }) => to.map(({ keyId }) => keyId)));
    let copies = typed.copies;
    let restored = typed.restored;
    for await (const batch of mirror.copies(ids)) {
      copies += batch.length;
      for (const [id, copied] of batch) {
        if (copied) uncopied.delete(id);
        if (!copied?.isWhole && !inDatabase.has(id) && !lines.has(id)) lost.push(id);
      }
      const behind = await this.#behind(tables, batch, inDatabase, lines);
      const { back, shifts } = await this.#putBack(tables, behind, erased);
      restored += back;
      for (const id of shifts) keys.add(id);
      if (trust) await mirror.age(batch, erased);
    }
    await this.#putKeysBack(tables, (id) => keys.has(id));
    await this.#copyKeys(tables);
    const gone = lost.filter((id) => !erased(id));
    await tables.transaction('rw', tables.facts, () =>
      tell(
        tables,
        { wiped: (empty && copies > 0) || found.dataLoss, damaged: gone.length },
        this.world.now(),
      ),
    );
    await mirror.drop(gone); // told once
    await this.#copy(tables, [...uncopied], erased);
    if (restored + gone.length > 0) this.world.mended?.({ restored, lost: gone.length });
    return restored + gone.length > 0;
  }

  /**
   * What was typed while locked: rows that one of the two places lacks, and that no whole draft holds. @returns the rows that came back, in
   * how many drafts, and of how many there was a copy.
   */
  async #mendTyped(
    tables: Tables,
    pending: readonly string[],
    copied: ReadonlyMap<string, JournalRow[]>,
    erased: (id: string) => boolean,
  ): Promise<{ back: JournalRow[]; restored: number; copies: number }> {
    const { mirror } = this.world;
    const ids = [...copied.keys()].filter((id) => !erased(id));
    const whole = new Map((await mirror.read(ids)).map((copy) => [copy.id, copy.rev]));
    const records = new Map((await tables.drafts.bulkGet(ids)).map((row) => [row?.id, row?.rev ?? 0]));
    const there = new Set(pending);
    const back: JournalRow[] = [];
    let restored = 0;
    for (const id of ids) {
      const rows = copied.get(id)!;
      const held = Math.max(records.get(id) ?? 0, whole.get(id) ?? 0);
      const lacking = rows.filter((row) => row.rev > held && !there.has(row.id));
      back.push(...lacking);
      // a draft that is lost as a whole is counted when that comes back
      if (lacking.length > 0 && (records.has(id) || !whole.has(id))) restored++;
      if (rows.every(({ rev }) => rev <= (whole.get(id) ?? 0))) await mirror.dropRows(id);
    }
    await tables.transaction('rw', tables.journal, tables.facts, async () => {
      await tables.journal.bulkPut(back);
      await tell(tables, { restored }, this.world.now());
    });
    const known = new Set([...copied.values()].flat().map(({ id }) => id));
    const own = pending.length > 0 ? await tables.journal.toArray() : [];
    for (const row of own) if (row.to && !known.has(row.id)) mirror.keepRow(row);
    return { back, restored, copies: copied.size };
  }

  /** Those of the whole copies that the database does not have, or has in an older state. Looks at the small summaries only. */
  async #behind(
    tables: Tables,
    batch: readonly [id: string, copied: Copied | null][],
    inDatabase: ReadonlySet<string>,
    lines: ReadonlyMap<string, number[]>,
  ): Promise<string[]> {
    const whole = batch.filter(([, copied]) => copied?.isWhole);
    if (whole.length === 0) return [];
    const summaries = await tables.summaries.bulkGet(whole.map(([id]) => id));
    const isBehind = ([id, copied]: (typeof whole)[number], at: number): boolean =>
      !inDatabase.has(id) || headOf(summaries[at]?.rev ?? 0, lines.get(id)) < copied!.rev;
    return whole.filter(isBehind).map(([id]) => id);
  }

  /** @returns how many came back, and the shifts whose keys open them. */
  async #putBack(
    tables: Tables,
    ids: readonly string[],
    erased: (id: string) => boolean,
  ): Promise<{ back: number; shifts: string[] }> {
    const { drafts, summaries, journal, quarantine, facts } = tables;
    const shifts = new Set<string>();
    let back = 0;
    for (let from = 0; from < ids.length; from += BATCH) {
      const copies = await this.world.mirror.read(ids.slice(from, from + BATCH));
      await tables.transaction('rw', [drafts, summaries, journal, quarantine, facts], async () => {
        let restored = 0;
        for (const copy of copies) if (!erased(copy.id) && (await putBack(tables, copy))) restored++;
        await tell(tables, { restored }, this.world.now());
        back += restored;
      });
      for (const { dek } of copies) if (dek) shifts.add(dek.keyId);
    }
    return { back, shifts: [...shifts] };
  }

  /** Records of the last version that the copy does not know at all. */
  async #copy(tables: Tables, ids: readonly string[], erased: (id: string) => boolean): Promise<void> {
    for (let from = 0; from < ids.length; from += BATCH) {
      const rows = await tables.drafts.bulkGet(ids.slice(from, from + BATCH));
      await this.world.mirror.copy(
        rows.filter((row): row is DraftRow => row?.dek !== undefined),
        erased,
      );
    }
  }
}

/** One copy into the place of what is missing or older. @returns false: somebody has written something newer meanwhile. */
async function putBack(tables: Tables, copy: MirroredDraft): Promise<boolean> {
  const { id, rev } = copy;
  const [row, summary, lines] = await Promise.all([
    tables.drafts.get(id),
    tables.summaries.get(id),
    tables.journal.where('draftId').equals(id).primaryKeys(),
  ]);
  const revs = lines.map(revisionOf);
  if (row && headOf(row.rev, revs) >= rev) return false;
  if (row) await tables.quarantine.add({ table: 'drafts', row });
  await tables.drafts.put(copy);
  // the list tells it from the record again, and what the copy holds already must not be told twice
  if (summary && summary.rev !== rev) await tables.summaries.delete(id);
  await tables.journal.bulkDelete(lines.filter((_, at) => revs[at]! <= rev));
  return true;
}

/** `<draft id>.<rev>` */
const revisionOf = (line: string): number => Number(line.slice(line.lastIndexOf('.') + 1));

function revisions(lines: readonly string[]): Map<string, number[]> {
  const of = new Map<string, number[]>();
  for (const line of lines) {
    const id = line.slice(0, line.lastIndexOf('.'));
    const revs = of.get(id);
    if (revs) revs.push(revisionOf(line));
    else of.set(id, [revisionOf(line)]);
  }
  return of;
}

/** The newest state that record and journal give together: up to the first gap. */
function headOf(rev: number, lines: readonly number[] = []): number {
  const there = new Set(lines);
  let head = rev;
  while (there.has(head + 1)) head++;
  return head;
}

/* ------------------------------------------------------------ keys */

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
