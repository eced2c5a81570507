/** The log as it is read: the newest page at once, all of it when somebody filters or exports. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { AuditEntry } from '../../../utils/messaging/protocol';
import type { LogWorld } from './log-world';

export interface Progress {
  done: number;
  total: number;
}

export class LogReading {
  readonly #entries = signal<readonly AuditEntry[] | null>(null);
  readonly #brokenAt = signal<number | null>(null);
  readonly #error = signal<string | null>(null);
  readonly #progress = signal<Progress | null>(null);
  readonly #complete = signal(false);
  /** Reading all of it, while somebody waits for that. */
  #whole: Promise<boolean> | null = null;
  #stopped = false;

  /** Newest first; null: not read yet. */
  readonly entries: ReadonlySignal<readonly AuditEntry[] | null> = this.#entries;
  readonly brokenAt: ReadonlySignal<number | null> = this.#brokenAt;
  readonly error: ReadonlySignal<string | null> = this.#error;
  /** How far reading all of it is; null: nobody reads. */
  readonly progress: ReadonlySignal<Progress | null> = this.#progress;
  /** The oldest entry is among them. */
  readonly complete: ReadonlySignal<boolean> = this.#complete;

  constructor(private readonly read: LogWorld['read']) {}

  /** Reads the newest page anew. The chain was checked for it as a whole. */
  async begin(): Promise<void> {
    this.#complete.value = false;
    const page = await this.read();
    if (typeof page === 'string') {
      this.#error.value = page;
      return;
    }
    this.#error.value = null;
    this.#brokenAt.value = page.brokenAt;
    this.#entries.value = page.entries;
    this.#complete.value = page.entries.length === 0 || page.entries.at(-1)!.n === 1;
  }

  /** One page more. @returns false: it could not be read. */
  async more(): Promise<boolean> {
    const known = this.#entries.value;
    if (!known || this.#complete.value) return known !== null;
    const page = await this.read(known.at(-1)!.n);
    if (typeof page === 'string') {
      this.#error.value = page;
      return false;
    }
    // somebody has begun anew meanwhile
    if (this.#entries.value !== known) return true;
    this.#entries.value = [...known, ...page.entries];
    this.#complete.value = page.entries.length === 0 || page.entries.at(-1)!.n === 1;
    return true;
  }

  /** Everything. @returns false: stopped, or it could not be read. */
  all(): Promise<boolean> {
    this.#whole ??= this.#all().finally(() => {
      this.#whole = null;
      this.#progress.value = null;
    });
    return this.#whole;
  }
  stop(): void {
    this.#stopped = true;
  }

  async #all(): Promise<boolean> {
    this.#stopped = false;
    while (!this.#complete.value) {
      const known = this.#entries.value ?? [];
      const total = known[0]?.n ?? 0;
      this.#progress.value = { done: known.length, total };
      if (this.#stopped || !(await this.more())) return false;
    }
    return true;
  }
}
