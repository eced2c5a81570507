/** The portal's own state. It is the truth: what the DOM shows counts only when the portal's own handlers took it. */

export interface LogEntry {
  /** Milliseconds since the page began. */
  t: number;
  /** Key of the field: technical name plus a part, e.g. `nksQueQuan_TrongNuoc/ward`. */
  name: string;
  /** `commit` the portal took a value · `wipe` it took one away · `rebuild` new nodes for blocks · else the type of the DOM event. */
  event: string;
  /** A real hand (null for the portal's own acts). */
  isTrusted: boolean | null;
  value: string;
}

export interface WrongWrite {
  t: number;
  name: string;
  why: 'readonly' | 'hidden' | 'foreign';
}

export class Model {
  readonly values = new Map<string, string>();
  readonly log: LogEntry[] = [];
  readonly wrongWrites: WrongWrite[] = [];
  /** Told about every value that a hand or a script brought in. */
  onTaken: ((key: string) => void) | null = null;

  get(key: string): string {
    return this.values.get(key) ?? '';
  }

  /** The portal takes a value; `event` is what made it do so, null when it acts by itself. */
  commit(key: string, value: string, event: Event | null): void {
    if (value === '') this.values.delete(key);
    else this.values.set(key, value);
    this.note(key, 'commit', event ? event.isTrusted : null, value);
    if (event) this.onTaken?.(key);
  }

  /** The portal drops values: every key that `match` accepts. */
  wipe(match: (key: string) => boolean): void {
    for (const key of [...this.values.keys()].filter(match)) {
      this.values.delete(key);
      this.note(key, 'wipe', null, '');
    }
  }

  note(name: string, event: string, isTrusted: boolean | null, value: string): void {
    this.log.push({ t: Math.round(performance.now()), name, event, isTrusted, value });
  }

  wrong(name: string, why: WrongWrite['why']): void {
    this.wrongWrites.push({ t: Math.round(performance.now()), name, why });
  }
}
