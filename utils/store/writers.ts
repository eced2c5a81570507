/** The drafts that are in work now: one writer each, however many tabs and pages use it. */
import { Refusal, reasonOf } from '../messaging/refusal';
import type { Kept } from './kept';
import type { Records } from './records';
import { Writer } from './writer';

export class Writers {
  readonly #open = new Map<string, Promise<Writer>>();

  /** @param created called when a draft has reached the disk for the first time. */
  constructor(
    private readonly records: Records,
    private readonly now: () => number,
    private readonly created: () => void,
  ) {}

  /** @throws Refusal `not-found`, `damaged`, `locked`, `no-vault`, `newer-database`. */
  get(id: string): Promise<Writer> {
    let writer = this.#open.get(id);
    if (!writer) {
      writer = this.records.load(id).then((kept) => this.#writer(kept));
      this.#open.set(id, writer);
      writer.catch(() => this.#open.delete(id));
    }
    return writer;
  }

  /** The writer, or null where nothing may be written into: gone, damaged, or deleted by hand. */
  async usable(id: string): Promise<Writer | null> {
    try {
      const writer = await this.get(id);
      return writer.current.deletedAt === null ? writer : null;
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'not-found' || reason === 'damaged') return null;
      throw error;
    }
  }

  /** A new draft; it reaches the disk with its first change. */
  add(kept: Kept): Writer {
    const writer = this.#writer(kept);
    this.#open.set(kept.draft.id, Promise.resolve(writer));
    return writer;
  }

  /** Waits until everything open is durable (or failed). */
  async settle(): Promise<void> {
    const writers = await Promise.allSettled(this.#open.values());
    await Promise.all(writers.map((writer) => writer.status === 'fulfilled' && writer.value.settled()));
  }

  forget(ids?: readonly string[]): void {
    if (!ids) this.#open.clear();
    else for (const id of ids) this.#open.delete(id);
  }

  #writer(kept: Kept): Writer {
    const save = async (next: Kept): Promise<Kept> => {
      const saved = await this.records.save(next);
      if (saved.rev === 1) this.created();
      return saved;
    };
    return new Writer(kept, save, this.now);
  }
}

/** A change that must be durable before the answer. @throws Refusal with the reason why it is not. */
export async function changeDurably(writer: Writer, alter: (kept: Kept) => Kept): Promise<void> {
  const ending = await writer.change(alter);
  if ('reason' in ending) throw new Refusal(ending.reason);
}
