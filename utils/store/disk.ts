/**
 * The way of sealed rows to the disk. What the disk does not take (it is full, or does not answer) waits, sealed as it is, in the browser's
 * memory: it is not saved and nobody says so, but the worker may end and start again without losing it.
 */
import { reasonOf } from '../messaging/refusal';
import type { Database } from './db';
import type { JournalRow } from './tables';
import { sentOf } from './sent';
import { inTime } from './in-time';
import { journalOf, rowsOf, strictly } from './journal';
import type { Spill, Unwritten } from './space';
import type { Later } from './writers';

/** ms after which it is tried again: at first soon, what failed while the database moved is for its new place (2026-11). */
const SOON = 300;
const AGAIN_AFTER = 5_000;

export interface DiskWorld {
  spill?: Spill;
  later?: Later;
  /** Everything that waited is on the disk. */
  back?: () => void;
  /** It has taken something (`aftermath.ts`). */
  taken?: () => void;
}

/** A whole draft and its line; undefined: it has none. */
export type Whole = Pick<Unwritten, 'summary'> & { draft: NonNullable<Unwritten['draft']> };

export class Disk {
  /** Drafts of which something waits. */
  readonly #waiting = new Set<string>();
  #planned = false;

  constructor(
    readonly database: Database,
    private readonly world: DiskWorld,
  ) {}

  /** One row of the journal. `fresh`: there must be none under this revision yet. */
  addRow(row: JournalRow, fresh = false): Promise<void> {
    return this.#put(row.draftId, { journal: [row] }, () =>
      strictly(this.database, ['journal'], (store) =>
        fresh ? store('journal').add(row) : store('journal').put(row),
      ),
    );
  }

  /** In the place of its journal. */
  putDraft(rows: Whole): Promise<void> {
    const { draft, summary } = rows;
    return this.#put(draft.id, rows, () => this.putDrafts([{ draft, ...(summary && { summary }) }]));
  }

  /** The same of many, all or none; nothing waits of what the disk does not take. */
  putDrafts(all: readonly Whole[]): Promise<void> {
    return strictly(this.database, ['drafts', 'summaries', 'journal'], (store) => {
      for (const { draft, summary } of all) {
        store('drafts').put(draft);
        if (summary) store('summaries').put(summary);
        else store('summaries').delete(draft.id);
        store('journal').delete(rowsOf(draft.id));
      }
    });
  }

  async erase(ids: readonly string[]): Promise<void> {
    await this.world.spill?.drop(ids);
    await strictly(this.database, ['drafts', 'summaries', 'journal', 'facts'], (store) => {
      for (const id of ids) {
        store('drafts').delete(id);
        store('summaries').delete(id);
        store('journal').delete(rowsOf(id));
        store('facts').delete(sentOf(id));
      }
    });
  }

  /** What waits of a draft; it goes before what the database has. */
  async waiting(draftId: string): Promise<Unwritten | null> {
    return (await this.world.spill?.find(draftId).catch(() => null)) ?? null;
  }

  /** Tries to write what waits, also what a former life of the worker has left, and again while something does. */
  async drain(): Promise<void> {
    const left = (await this.world.spill?.drain((id, rows) => this.#writeLate(id, rows))) ?? 0;
    if (left > 0) this.#plan(AGAIN_AFTER);
  }

  #plan(ms: number): void {
    if (this.#planned || !this.world.later) return;
    this.#planned = true;
    this.world.later(ms, () => {
      this.#planned = false;
      void this.drain()
        .then(() => this.#planned || this.world.back?.())
        .catch(() => undefined);
    });
  }

  async #put(draftId: string, rows: Partial<Unwritten>, write: () => Promise<void>): Promise<void> {
    try {
      await inTime(write());
    } catch (error) {
      const reason = reasonOf(error);
      const { spill } = this.world;
      if (spill && (reason === 'quota' || reason === 'failed')) {
        this.#waiting.add(draftId);
        await spill.keep(draftId, rows).catch(() => false);
        this.#plan(SOON);
      }
      throw error;
    }
    this.world.taken?.();
    if (this.#waiting.delete(draftId)) await this.world.spill?.drop([draftId]);
  }

  /** Somebody may have gone on with the draft meanwhile: what is older than what is there goes nowhere. */
  async #writeLate(id: string, { draft, summary, journal }: Unwritten): Promise<void> {
    const tables = await this.database.tables();
    await tables.transaction('rw', tables.drafts, tables.summaries, tables.journal, async () => {
      const there = (await tables.drafts.get(id))?.rev ?? 0;
      const isNewer = draft !== undefined && draft.rev > there;
      if (isNewer) {
        const old = (await journalOf(tables, id)).filter(({ rev }) => rev <= draft.rev);
        await tables.journal.bulkDelete(old.map((row) => row.id));
        await tables.drafts.put(draft);
        if (summary) await tables.summaries.put(summary);
      }
      const from = isNewer ? draft.rev : there;
      const late = journal.filter(({ rev }) => rev > from);
      const known = await tables.journal.bulkGet(late.map((row) => row.id));
      await tables.journal.bulkAdd(late.filter((_, at) => !known[at]));
    });
    this.world.taken?.();
  }
}
