/** The lines of the list in memory, and in which order they have changed: whoever follows the list is told only what is new to them. */
import type { ListMark } from '../messaging/protocol';
import { dayOf, type Line } from './list-cache';

/** What is new since a mark: some of it, in order, so that keys pass in between. */
export interface Part {
  mark: ListMark;
  lines: Line[];
  /** Ids. */
  gone: string[];
  /** The mark was of another life: this is the beginning of all of it. */
  anew: boolean;
  more: boolean;
}

/** Lines to a part: some 150 kB of a message, a few ms. */
const PART = 500;

export class Lines {
  readonly #life = crypto.randomUUID();
  readonly #lines = new Map<string, Line>();
  /** Ids by their last change, the latest last; also of those that are gone. */
  readonly #changes = new Map<string, number>();
  #last = 0;
  /** Days of which something has changed since {@link changedDay}. */
  readonly #days = new Set<number>();
  #news = 0;

  /** @param lines in the order in which they are to be told. @param days of those that are not as they were remembered. */
  constructor(lines: Iterable<Line>, days: readonly number[]) {
    for (const line of lines) this.set(line);
    this.#days.clear();
    for (const day of days) this.#days.add(day);
    this.#news = days.length;
  }

  get all(): ReadonlyMap<string, Line> {
    return this.#lines;
  }

  /** Changes since {@link changedDay}. */
  get news(): number {
    return this.#news;
  }

  set(line: Line): void {
    const { id } = line.summary;
    this.#changed(id, line);
    this.#lines.set(id, line);
  }

  delete(id: string): void {
    if (!this.#lines.has(id)) return;
    this.#changed(id, null);
    this.#lines.delete(id);
  }

  #changed(id: string, line: Line | null): void {
    const before = this.#lines.get(id);
    for (const one of [before, line]) if (one) this.#days.add(dayOf(one));
    this.#news++;
    this.#changes.delete(id);
    this.#changes.set(id, ++this.#last);
  }

  /** A day that wants to be remembered; from now on it is. */
  changedDay(): number | undefined {
    const [day] = this.#days;
    if (day === undefined) this.#news = 0;
    else this.#days.delete(day);
    return day;
  }

  /** Some of what is new since then; null: all of it is. */
  since(mark: ListMark | null): Part {
    const anew = mark?.life !== this.#life;
    const from = anew ? 0 : mark.at;
    const fresh = [...this.#changes].filter(([, at]) => at > from);
    const told = fresh.slice(0, PART);
    const ids = told.map(([id]) => id);
    return {
      mark: { life: this.#life, at: told.at(-1)?.[1] ?? from },
      lines: ids.flatMap((id) => this.#lines.get(id) ?? []),
      gone: anew ? [] : ids.filter((id) => !this.#lines.has(id)),
      anew,
      more: fresh.length > PART,
    };
  }
}
