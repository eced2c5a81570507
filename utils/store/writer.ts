/**
 * One draft's way to the disk: single flight, last value wins. A change is in memory at once; while one write is under
 * way the next ones gather and go together. Whoever waits is told only after the write that holds the change is durable.
 */
import type { RefusalReason } from '../messaging/protocol';
import { reasonOf } from '../messaging/refusal';
import type { Kept } from './kept';

/** How a change ended: durable at this moment, or the reason why it is not (the change stays in memory). */
export type Ending = { at: number } | { reason: RefusalReason };

export class Writer {
  #waiting: ((ending: Ending) => void)[] = [];
  #writing: Promise<void> | null = null;
  /** Changes that no finished write holds. */
  #dirty: boolean;
  #savedAt: number;

  /** @param kept what is on the disk; revision 0: nothing yet. */
  constructor(
    private kept: Kept,
    private readonly save: (kept: Kept) => Promise<Kept>,
    private readonly now: () => number,
  ) {
    this.#dirty = false;
    this.#savedAt = kept.draft.updatedAt;
  }

  /** The newest state, durable or not. */
  get current(): Kept {
    return this.kept;
  }

  /** Takes a change in and resolves when it is durable or could not be written. Throws what `alter` throws; nothing is changed then. */
  change(alter: (kept: Kept) => Kept): Promise<Ending> {
    this.kept = alter(this.kept);
    this.#dirty = true;
    return this.settled();
  }

  /** Resolves when everything taken in so far is durable, or at the next failure. */
  settled(): Promise<Ending> {
    if (!this.#dirty && !this.#writing) return Promise.resolve({ at: this.#savedAt });
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#writing ??= this.#write();
    });
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const told = this.#waiting;
      this.#waiting = [];
      const ending = this.#dirty ? await this.#writeOnce() : { at: this.#savedAt };
      for (const tell of told) tell(ending);
    }
    this.#writing = null;
  }

  async #writeOnce(): Promise<Ending> {
    this.#dirty = false;
    try {
      const saved = await this.save(this.kept);
      this.kept = { ...this.kept, rev: saved.rev };
      return { at: (this.#savedAt = this.now()) };
    } catch (error) {
      this.#dirty = true;
      return { reason: reasonOf(error) };
    }
  }
}
