/** The drafts that are in work now: one writer each, however many tabs and pages use it. */
import { Refusal, reasonOf } from '../messaging/refusal';
import { isSmall } from './journal';
import type { Kept } from './kept';
import type { Line } from './list-cache';
import type { Op } from './ops';
import { passOver, type Loaded, type Records } from './records';
import { Writer, type Whole } from './writer';

/** After so many rows of the journal a draft is written whole: reading them back costs a tenth of a millisecond each. */
const MOST_ROWS = 50;
/** The hand rests: ms after which a draft is written whole. */
const REST_MS = 5_000;

/** Does something later; the answer takes that back. */
export type Later = (ms: number, work: () => void) => () => void;

export class Writers {
  readonly #open = new Map<string, Promise<Writer>>();
  /** Drafts that are just being erased or handed over. */
  readonly #closed = new Set<string>();
  readonly #live = new Map<string, Writer>();
  readonly #rests = new Map<string, () => void>();

  /**
   * @param created called when a draft has reached the disk for the first time.
   * @param later absent: drafts are written whole only by count and on leaving.
   */
  constructor(
    private readonly records: Records,
    private readonly now: () => number,
    private readonly created: () => void,
    private readonly later: Later = () => () => undefined,
  ) {}

  /** @throws Refusal `not-found`, `damaged`, `other-clerk`, `locked`, `no-vault`, `newer-database`. */
  get(id: string): Promise<Writer> {
    if (this.#closed.has(id)) return Promise.reject(new Refusal('not-found'));
    let writer = this.#open.get(id);
    if (!writer) {
      writer = this.records.load(id).then((loaded) => this.#writer(loaded));
      this.#open.set(id, writer);
      writer.catch(() => this.#open.delete(id));
    }
    return writer;
  }

  /** The writer, or null where nothing may be written into: gone, damaged, a colleague's, or deleted by hand. */
  async usable(id: string): Promise<Writer | null> {
    try {
      const writer = await this.get(id);
      return writer.current.deletedAt === null ? writer : null;
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'not-found' || reason === 'damaged' || reason === 'other-clerk') return null;
      throw error;
    }
  }

  /** The state of a draft, without opening a writer for it. @throws as {@link get}. */
  async look(id: string): Promise<Kept> {
    const open = this.#open.get(id);
    return open ? (await open).current : (await this.records.load(id)).kept;
  }

  /** The same of many that are in the list; null where one does not open. */
  async glance(lines: readonly Line[]): Promise<(Kept | null)[]> {
    const closed = lines.filter(({ summary }) => !this.#open.has(summary.id));
    const read = await this.records.glance(closed);
    const known = new Map(closed.map(({ summary }, at) => [summary.id, read[at] ?? null]));
    return Promise.all(
      lines.map(({ summary: { id } }) => (known.has(id) ? known.get(id)! : this.look(id).catch(passOver))),
    );
  }

  /** A new draft; it reaches the disk with its first change. */
  add(kept: Kept): Writer {
    const writer = this.#writer({ kept, key: null, rows: 0 });
    this.#open.set(kept.draft.id, Promise.resolve(writer));
    return writer;
  }

  /** Is everything durable? */
  get idle(): boolean {
    return [...this.#live.values()].every((writer) => writer.idle);
  }

  /** Waits until everything open is durable (or failed), each draft in one record. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#open.values());
    await Promise.all([...this.#live.values()].map((writer) => writer.fold()));
  }

  /** Does something with drafts that nobody writes into meanwhile, nor has anything under way. */
  async without<T>(ids: readonly string[], work: () => Promise<T>): Promise<T> {
    for (const id of ids) this.#closed.add(id);
    try {
      await Promise.allSettled(ids.map((id) => this.#open.get(id)));
      await Promise.all(ids.map((id) => this.#live.get(id)?.end('not-found')));
      for (const id of ids) this.#forget(id);
      return await work();
    } finally {
      for (const id of ids) this.#closed.delete(id);
    }
  }

  forget(): void {
    for (const id of this.#open.keys()) this.#forget(id);
  }

  #forget(id: string): void {
    this.#open.delete(id);
    this.#live.delete(id);
    this.#rests.get(id)?.();
    this.#rests.delete(id);
  }

  #writer(loaded: Loaded): Writer {
    let { key, rows } = loaded;
    let { births } = this.records;
    const { id } = loaded.kept.draft;
    /** The newest revision that was sent to the disk. */
    let sent = loaded.kept.rev;
    const save = async (kept: Kept, ops: readonly Op[], whole: Whole): Promise<Kept> => {
      // A write that was refused may still come, or wait in `disk.ts`: its revision is used up, and what follows it stands on its own.
      const hasFailed = sent > kept.rev;
      if (ops.length === 0 && rows === 0 && key && whole !== 'anew' && !hasFailed) return kept;
      const isNews = ops.length > 0 || whole === 'anew' || hasFailed;
      const next = { ...kept, rev: sent + (isNews ? 1 : 0) };
      sent = next.rev;
      // a database that was made anew has nothing that a row could follow
      const isThere = births === this.records.births;
      if (key && !whole && !hasFailed && isThere && rows < MOST_ROWS && isSmall(ops)) {
        await this.records.append(next, ops, key);
        rows++;
        this.#rest(id, writer);
      } else {
        births = this.records.births;
        key = await this.records.write(next, whole === 'anew' ? null : key);
        rows = 0;
      }
      if (kept.rev === 0) this.created();
      return next;
    };
    const writer = new Writer(loaded.kept, save, this.now);
    this.#live.set(id, writer);
    return writer;
  }

  #rest(id: string, writer: Writer): void {
    this.#rests.get(id)?.();
    this.#rests.set(
      id,
      this.later(REST_MS, () => void writer.fold()),
    );
  }
}

/** A change that must be durable before the answer. @throws Refusal with the reason why it is not. */
export async function changeDurably(writer: Writer, op: Op): Promise<void> {
  const ending = await writer.change(op);
  if ('reason' in ending) throw new Refusal(ending.reason);
}
