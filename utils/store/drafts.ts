/** What the desk and the panel do with drafts by hand: open, mark, delete and take back, export, import. */
import { draftSchema, type Draft, type DraftSummary } from '../core/draft';
import type { Kdf, Request } from '../messaging/protocol';
import { Refusal, reasonOf } from '../messaging/refusal';
import { openFile, sealFile } from './draft-file';
import { keepUntilOf, summaryOf, type Kept } from './kept';
import type { Records } from './records';
import type { Writer } from './writer';
import { changeDurably, type Writers } from './writers';

/** Only the keys given are changed. */
export type Marks = Partial<
  Pick<
    Draft,
    | 'procedure'
    | 'basis'
    | 'papers'
    | 'cases'
    | 'ignored'
    | 'note'
    | 'slips'
    | 'receipt'
    | 'receivedOn'
    | 'receivedMinute'
  >
>;

/** The marks of a message, without what only says whose they are. */
export function marksOf(request: Extract<Request, { type: 'draft.mark' }>): Marks {
  const marks: Marks = {};
  if (request.procedure !== undefined) marks.procedure = request.procedure;
  if (request.basis !== undefined) marks.basis = request.basis;
  if (request.papers !== undefined) marks.papers = request.papers;
  if (request.cases !== undefined) marks.cases = request.cases;
  if (request.ignored !== undefined) marks.ignored = request.ignored;
  if (request.note !== undefined) marks.note = request.note;
  if (request.slips !== undefined) marks.slips = request.slips;
  if (request.receipt !== undefined) marks.receipt = request.receipt;
  if (request.receivedOn !== undefined) marks.receivedOn = request.receivedOn;
  if (request.receivedMinute !== undefined) marks.receivedMinute = request.receivedMinute;
  return marks;
}

export class Drafts {
  /** @param changed called when something in the list has changed. */
  constructor(
    private readonly records: Records,
    private readonly writers: Writers,
    private readonly now: () => number,
    private readonly changed: () => void,
  ) {}

  /** @throws Refusal `not-found`, `damaged`, `locked`, `no-vault`. */
  async open(id: string): Promise<Draft> {
    return (await this.writers.get(id)).current.draft;
  }

  /** Newest first. What is due is deleted before. */
  async list(): Promise<DraftSummary[]> {
    await this.sweep();
    const listed = await this.records.list();
    return listed.map(({ summary }) => summary).sort((a, b) => b.updatedAt - a.updatedAt);
  }

  /** @throws Refusal `bad-message` when the draft would no longer fit its schema. */
  async mark(writer: Writer, marks: Marks): Promise<Draft> {
    await changeDurably(writer, (kept) => {
      const at = this.now();
      // a receipt proves the submission that nobody has seen
      const taken = marks.receipt !== undefined && kept.draft.submittedAt === null;
      const more = { ...marks, ...(taken && { submittedAt: at }), updatedAt: at };
      const draft = draftSchema.safeParse({ ...kept.draft, ...more });
      if (!draft.success) throw new Refusal('bad-message');
      return { ...kept, ...(taken && { keepUntil: keepUntilOf(at) }), draft: draft.data };
    });
    this.changed();
    return writer.current.draft;
  }

  /** Marks as deleted; it is gone for good after ten minutes, or at `purge`. */
  delete(id: string): Promise<void> {
    const at = this.now();
    return this.#planErasing(id, at, (kept) => ({ ...kept, deletedAt: at }));
  }

  /** Takes the deletion back; a draft that only waits because it was submitted is kept from now on. */
  undelete(id: string): Promise<void> {
    return this.#planErasing(id, null, (kept) =>
      kept.deletedAt === null ? { ...kept, keepUntil: null } : { ...kept, deletedAt: null },
    );
  }

  /** Those of the list that are marked as deleted are gone for good. */
  async purge(ids: readonly string[]): Promise<void> {
    const listed = await this.records.list();
    const marked = new Set(listed.flatMap(({ summary }) => (summary.deletedAt === null ? [] : [summary.id])));
    await this.#erase(ids.filter((id) => marked.has(id)));
  }

  /** Deletes what is due. Works while locked: called whenever the worker starts, and before each list. */
  async sweep(): Promise<void> {
    await this.#erase(await this.records.due(this.now()));
  }

  async export(id: string, kek: string, kdf: Kdf): Promise<string> {
    return sealFile(await this.open(id), kek, kdf);
  }

  /** A draft from a file becomes a new draft: it never overwrites one. */
  async import(file: string, kek: string): Promise<DraftSummary> {
    const draft: Draft = { ...(await openFile(file, kek)), id: crypto.randomUUID() };
    const keepUntil = draft.submittedAt === null ? null : keepUntilOf(this.now());
    const kept = await this.records.save({ draft, rev: 0, deletedAt: null, keepUntil });
    this.changed();
    return summaryOf(kept);
  }

  /** A record that does not open can still be given (or freed of) its date. */
  async #planErasing(id: string, deletedAt: number | null, alter: (kept: Kept) => Kept): Promise<void> {
    try {
      await changeDurably(await this.writers.get(id), alter);
    } catch (error) {
      if (reasonOf(error) !== 'damaged') throw error;
      await this.records.planErasing(id, deletedAt);
    }
    this.changed();
  }

  async #erase(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    this.writers.forget(ids);
    await this.records.erase(ids);
    this.changed();
  }
}
