/**
 * One draft's way to the disk: single flight, last value wins. A change is in memory at once; while one write is under
 * way the next ones gather and go together. Whoever waits is told only after the write that holds the change is durable.
 */
import type { RefusalReason } from '../messaging/protocol';
import { Refusal, reasonOf } from '../messaging/refusal';
import type { Kept } from './kept';
import { apply, combine, type Op } from './ops';

/** How a change ended: durable at this moment, or the reason why it is not (the change stays in memory). */
export type Ending = { at: number; locked?: true } | { reason: RefusalReason };

/** Writes what has happened, or the state itself (`anew`: under a new key); resolves with the revision that is on the disk then. */
export type Whole = false | 'whole' | 'anew';
export type Save = (kept: Kept, ops: readonly Op[], whole: Whole) => Promise<Pick<Kept, 'rev'>>;

export class Writer {
  #waiting: ((ending: Ending) => void)[] = [];
  #writing: Promise<void> | null = null;
  /** What no finished write holds. */
  #ops: Op[] = [];
  #whole: Whole = false;
  #ended: RefusalReason | null = null;
  #savedAt: number;

  /** @param kept what is on the disk; revision 0: nothing yet. */
  constructor(
    private kept: Kept,
    private readonly save: Save,
    private readonly now: () => number,
  ) {
    this.#savedAt = kept.draft.updatedAt;
  }

  /** The newest state, durable or not. */
  get current(): Kept {
    return this.kept;
  }

  /** Is everything durable? */
  get idle(): boolean {
    return this.#ops.length === 0 && !this.#writing;
  }

  /** Takes a change in and resolves when it is durable or could not be written. Throws what `apply` throws; nothing is changed then. */
  change(op: Op): Promise<Ending> {
    if (this.#ended) return Promise.resolve({ reason: this.#ended });
    this.kept = apply(this.kept, op);
    this.#ops.push(op);
    return this.settled();
  }

  /** Resolves when everything taken in so far is durable, or at the next failure. */
  settled(): Promise<Ending> {
    if (this.#ops.length === 0 && !this.#whole && !this.#writing)
      return Promise.resolve({ at: this.#savedAt });
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#writing ??= this.#write();
    });
  }

  /** The same, with everything in one record. */
  fold(): Promise<Ending> {
    if (!this.#ended && this.kept.rev > 0) this.#whole ||= 'whole';
    return this.settled();
  }

  /** The same, under a new key. @throws Refusal with the reason why it is not. */
  async renew(): Promise<void> {
    if (!this.#ended) this.#whole = 'anew';
    const ending = await this.settled();
    if ('reason' in ending) throw new Refusal(ending.reason);
  }

  /** Takes nothing more; resolves when no write is under way. */
  async end(reason: RefusalReason): Promise<void> {
    this.#ended = reason;
    this.#ops = [];
    this.#whole = false;
    await this.#writing;
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const told = this.#waiting;
      this.#waiting = [];
      const ending = await this.#writeOnce();
      for (const tell of told) tell(ending);
    }
    this.#writing = null;
  }

  async #writeOnce(): Promise<Ending> {
    if (this.#ended) return { reason: this.#ended };
    const ops = combine(this.#ops);
    const whole = this.#whole;
    if (ops.length === 0 && !whole) return { at: this.#savedAt };
    this.#ops = [];
    this.#whole = false;
    try {
      const saved = await this.save(this.kept, ops, whole);
      this.kept = { ...this.kept, rev: saved.rev };
      return { at: (this.#savedAt = this.now()) };
    } catch (error) {
      this.#ops = [...ops, ...this.#ops];
      return { reason: reasonOf(error) };
    }
  }
}
