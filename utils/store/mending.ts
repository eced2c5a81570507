/**
 * What lies on the disk of one draft, read with suspicion: what does not open, or is older than what was seen of it, is put aside and
 * comes back from the second copy; where that has nothing either, everything that opens is kept and the damage is told.
 */
import { Refusal, reasonOf } from '../messaging/refusal';
import type { DraftRow, JournalRow, SummaryRow, Tables } from './tables';
import { journalOf, strictly } from './journal';
import { eraseAtOfKept, listedOf, type Kept, type Listed } from './kept';
import type { DraftKey } from './key-types';
import { openLine, sealLine } from './list-line';
import type { MirroredDraft } from './mirror-types';
import type { JournalOp } from './ops';
import { openDraft, replay, sealDraft, stateOf, type State } from './reading';
import type { RecordsWorld } from './records';
import { tell } from './report';

/** What lies on the disk of one draft. */
interface Found {
  row: DraftRow | undefined;
  line: SummaryRow | undefined;
  journal: JournalRow[];
  copy: MirroredDraft | { rev: number } | null;
  /** What was typed while locked, from the second copy. */
  spare: JournalRow[];
  listed: Listed | null;
}

type Copy = Found['copy'];
export const isWhole = (copy: Copy): copy is MirroredDraft => copy !== null && 'ct' in copy;
const isSound = ({ bad, gap, spared }: State): boolean => bad.length === 0 && !gap && spared.size === 0;

export interface MendingWorld extends RecordsWorld {
  /** Writes the whole draft. */
  write(kept: Kept, key: DraftKey | null): Promise<DraftKey>;
  /** The list has to be read anew. */
  forget(): void;
}

export class Mending {
  readonly #reading = new Map<string, Promise<State>>();

  constructor(private readonly world: MendingWorld) {}

  /**
   * @throws Refusal `locked`, `no-vault`, `not-found`, `newer-database`, `other-clerk`, or `damaged` (nothing of it opens, or only what is
   * older than what was seen; it is kept as it is and told).
   */
  read(id: string): Promise<State> {
    let reading = this.#reading.get(id);
    if (!reading) {
      reading = this.#read(id).finally(() => this.#reading.delete(id));
      this.#reading.set(id, reading);
    }
    return reading;
  }

  /** What was typed while locked into a draft that is damaged: that can be read by itself. */
  async readTail(id: string): Promise<JournalOp[]> {
    const spare = await this.world.mirror.rows(id).catch(() => []);
    return (await replay(this.world.keys, id, null, await this.#blindRows(id), spare)).tail;
  }

  async dropTail(id: string): Promise<void> {
    await this.world.mirror.dropRows(id);
    const rows = await this.#blindRows(id);
    await strictly(this.world.disk.database, ['journal'], (store) => {
      for (const row of rows) store('journal').delete(row.id);
    });
  }

  async #blindRows(id: string): Promise<JournalRow[]> {
    return (await journalOf(await this.#tables(), id)).filter(({ to }) => to);
  }

  /** The second copy is behind, or there is none: the check at the start leaves that to whoever has opened the record and found it sound. */
  async #copy(id: string, state: State, key: DraftKey): Promise<void> {
    const { clerkId } = await this.world.keys.open();
    const kept = stateOf(id, state);
    const eraseAt = eraseAtOfKept(kept, await this.world.keeping());
    this.world.mirror.keep(id, kept.rev, () => sealDraft(kept, key, clerkId, eraseAt), kept.draft.updatedAt);
  }

  #tables(): Promise<Tables> {
    return this.world.disk.database.tables();
  }

  async #find(id: string): Promise<Found> {
    const { disk, keys, mirror } = this.world;
    const tables = await this.#tables();
    const [row, line, journal, copy, waiting] = await Promise.all([
      tables.drafts.get(id),
      tables.summaries.get(id),
      journalOf(tables, id),
      mirror.find(id).catch(() => null),
      disk.waiting(id),
    ]);
    const isNewer = waiting?.draft !== undefined && waiting.draft.rev > (row?.rev ?? 0);
    const newest = isNewer ? waiting.summary : line;
    const listed = newest && (await openLine(keys, newest).catch(() => null));
    const known = new Set(journal.map((one) => one.id));
    const isBlind = !row || journal.some(({ to }) => to);
    return {
      row: isNewer ? waiting.draft : row,
      line: newest,
      journal: [...journal, ...(waiting?.journal ?? []).filter((one) => !known.has(one.id))],
      copy,
      spare: isBlind ? await mirror.rows(id).catch(() => []) : [],
      listed: listed ?? null,
    };
  }

  async #read(id: string): Promise<State> {
    await this.world.checked();
    await this.world.keys.open();
    const found = await this.#find(id);
    const { row, line, journal, copy, spare, listed } = found;
    if (!row && !line && journal.length + spare.length === 0 && !isWhole(copy))
      throw new Refusal('not-found');
    const first = row || !line ? await this.#replay(id, row, found) : null;
    // what is readable of a line is believed only when the line opens
    const lineRev = listed ? line!.rev : 0;
    if (first && isSound(first) && first.rev >= Math.max(lineRev, copy?.rev ?? 0)) {
      if (row && lineRev !== row.rev) await this.#mendLine(id, first);
      if (first.key && first.tail.length === 0 && (copy?.rev ?? 0) < first.rev)
        await this.#copy(id, first, first.key);
      return first;
    }
    const second = isWhole(copy) ? await this.#replay(id, copy, found) : null;
    const seen = Math.max(lineRev, isWhole(copy) ? (second?.rev ?? 0) : (copy?.rev ?? 0));
    const best = second && second.rev >= (first?.rev ?? 0) ? second : first;
    if (!best || best.rev < seen) return this.#giveUp(id, found);
    return this.#mend(id, best, best === second, first, found);
  }

  /** From this record on; null: it does not open. */
  async #replay(
    id: string,
    row: DraftRow | MirroredDraft | undefined,
    { journal, spare, listed }: Found,
  ): Promise<State | null> {
    const { keys } = this.world;
    const { clerkId } = await keys.open();
    try {
      const record = row ? await openDraft(keys, id, row, listed) : null;
      const state = await replay(keys, id, record, journal, spare);
      return state.before || state.tail.length > 0 ? state : null;
    } catch (error) {
      const reason = reasonOf(error);
      // a colleague's key on a draft that is mine is damage as well
      const isMine = row?.clerkId === clerkId || listed !== null;
      if (reason === 'damaged' || (reason === 'other-clerk' && isMine)) return null;
      throw error;
    }
  }

  /** What did not open is put aside, what did is written anew. @param first what the database had. */
  async #mend(
    id: string,
    best: State,
    fromCopy: boolean,
    first: State | null,
    { row }: Found,
  ): Promise<State> {
    const { quarantine, note } = this.world;
    const replaced = fromCopy ? (first?.bad ?? []) : [];
    if (fromCopy && row && replaced.length === 0) await quarantine.putAside('drafts', row, true);
    for (const bad of replaced) await quarantine.putAside('journal', bad, true);
    for (const bad of best.bad)
      if (!replaced.includes(bad)) await quarantine.putAside('journal', bad, best.spared.has(bad.id));
    // what is simply missing leaves nothing to put aside
    const isAside = best.bad.length > 0 || replaced.length > 0;
    const isBack = fromCopy ? !row : best.spared.size > 0 && !isAside;
    const isGap = !fromCopy && !isAside && best.gap;
    if (isGap || isBack) await this.#tell(isGap ? { damaged: 1 } : { restored: 1 });
    await note(fromCopy || best.bad.every(({ id: row }) => best.spared.has(row)) ? 'restored' : 'damaged', {
      ref: id,
    });
    const mended = { ...best, rev: best.rev + 1, bad: [], gap: false, spared: new Set<string>() };
    // whose it is that was typed while locked, only its folding can say (`fold.ts`); that writes all of it
    if (best.tail.length > 0) return mended;
    const before = { ...stateOf(id, best), rev: mended.rev };
    return { ...mended, key: await this.world.write(before, best.key), before, rows: 0 };
  }

  /** Kept as it is, and shown as damaged. */
  async #giveUp(id: string, { row, line, journal }: Found): Promise<never> {
    const tables = await this.#tables();
    if (line && !line.bad) {
      await tables.summaries.update(id, { bad: true });
      this.world.forget();
      await this.#tell({ damaged: 1 });
      await this.world.note('damaged', { ref: id });
    }
    if (row || line) throw new Refusal('damaged');
    const shifts = journal.flatMap(({ keyId, to = [] }) => [keyId, ...to.map((one) => one.keyId)]);
    const { clerkId } = await this.world.keys.open();
    const mine = (await tables.shifts.bulkGet(shifts)).some((shift) => shift?.clerkId === clerkId);
    throw new Refusal(mine ? 'damaged' : 'other-clerk');
  }

  /** For the clerk's report (`report.ts`). */
  async #tell(found: { restored: number } | { damaged: number }): Promise<void> {
    const tables = await this.#tables();
    await tables.transaction('rw', tables.facts, () => tell(tables, found, this.world.now()));
  }

  async #mendLine(id: string, state: State): Promise<void> {
    if (state.rows > 0 || !state.before) return;
    const { disk, keys } = this.world;
    const { clerkId } = await keys.open();
    const line = await sealLine(keys, clerkId, state.rev, listedOf(state.before));
    await strictly(disk.database, ['summaries'], (store) => store('summaries').put(line));
  }
}
