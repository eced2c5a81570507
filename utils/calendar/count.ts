/** Counting one term in one world. What is not known is noted in `met` and counted by the weekend rule. */
import { addMonths, dayAt, isoOf, minuteAt, momentOf } from './days';
import type { DayKind, Met, OfficeDays, World } from './day-kind';
import { closingOf } from './office';
import type { DueStep, OfficeTime, Term } from './types';
import { clockOf } from './written';

/** No term and no row of days off is longer; a count that gets here has data that no checker let through. */
const HORIZON = 8_000;

export interface Counted {
  /** The due moment. */
  due: number;
  /** One step per day from the receipt on, and at the end the due day once more. */
  steps: DueStep[];
}

export interface CountOptions {
  office: OfficeTime;
  days: OfficeDays;
  world: World;
  met: Met;
}

/** @throws RangeError when no working day follows. */
export function count(received: number, term: Term, options: CountOptions): Counted {
  const counter = new Counter(options);
  const at = { day: dayAt(received), minute: minuteAt(received) };
  counter.step(at.day, 'received', '');
  if (term.unit === 'SAME_DAY') return counter.sameDay(at);
  if (term.unit === 'HOUR') return counter.hours(at, term.amount * 60);
  const from = counter.start(at);
  if (term.unit === 'WORKING_DAY') return counter.workingDays(from, term.amount);
  return counter.untilDay(from, term.unit === 'DAY' ? from + term.amount : addMonths(from, term.amount));
}

interface At {
  day: number;
  minute: number;
}

class Counter {
  readonly #steps: DueStep[] = [];
  constructor(private readonly o: CountOptions) {}

  step(day: number, what: DueStep['what'], name: string): void {
    this.#steps.push({ day: isoOf(day), what, name });
  }
  #kind = (day: number): DayKind => this.o.days.kindOf(day, this.o.world, this.o.met);
  #closed = (day: number): string | undefined => this.o.days.closures.get(day);

  /** The day that is not counted: that of receipt. Some local systems take the next working day after the cut-off. */
  start({ day, minute }: At): number {
    const { shiftAfterCutoff, sameDayCutoff } = this.o.office;
    if (!shiftAfterCutoff || (minute <= sameDayCutoff && this.#kind(day).works)) return day;
    const from = this.#next(day + 1, (at, kind) => !kind.works && this.#pass(at, kind));
    this.step(from, 'moved', '');
    return from;
  }

  /** Received by the mark of a working day: its closing time. Later, or on a day off: that of the next working day. */
  sameDay({ day, minute }: At): Counted {
    const inTime = minute <= this.o.office.sameDayCutoff && minute <= closingOf(this.o.office);
    if (inTime && this.#kind(day).works && !this.#closed(day)) return this.#end(day);
    return this.#end(this.#open(day + 1));
  }

  workingDays(from: number, amount: number): Counted {
    let day = from;
    for (let left = amount; left > 0; left--) day = this.#next(day + 1, (at, kind) => this.#pass(at, kind));
    return this.#move(day);
  }

  /** Calendar days and months: every day counts; only the last must not be a day off. */
  untilDay(from: number, last: number): Counted {
    for (let day = from + 1; day <= last; day++) this.step(day, 'counted', this.o.days.nameOf(day));
    return this.#move(last);
  }

  /** Opening minutes, from the moment of receipt or, outside them, the next opening. */
  hours({ day, minute }: At, minutes: number): Counted {
    let left = minutes;
    for (let at = day; at < day + HORIZON; at++) {
      const kind = this.#kind(at);
      if (!kind.works || this.#closed(at)) {
        if (at > day) this.#pass(at, kind);
        continue;
      }
      const before = left;
      for (const { from, to } of this.o.office.hours) {
        const begin = Math.max(from, at === day ? Math.floor(minute) : 0);
        if (begin >= to) continue;
        if (left <= to - begin) {
          this.step(at, kind.what, clockOf(before));
          return this.#end(at, begin + left);
        }
        left -= to - begin;
      }
      if (before > left) this.step(at, kind.what, clockOf(before - left));
    }
    throw new RangeError('no opening hours');
  }

  /** A term that ends on a day off ends with the next working day (BLDS 2015 Điều 148 khoản 5). */
  #move(last: number): Counted {
    if (this.#kind(last).works && !this.#closed(last)) return this.#end(last);
    const day = this.#open(last + 1);
    this.step(day, 'moved', '');
    return this.#end(day);
  }

  #end(day: number, minute = closingOf(this.o.office)): Counted {
    this.step(day, 'due', '');
    return { due: momentOf(day, minute), steps: this.#steps };
  }

  /** The first day from `day` on that the office works and is open; the days before it become steps. */
  #open(day: number): number {
    return this.#next(day, (at, kind) => (!kind.works || this.#closed(at)) && this.#pass(at, kind), true);
  }

  /** A closed day stays a counted one: a closure is no public holiday (domain-rules §7.3). */
  #pass(day: number, kind: DayKind): void {
    this.step(day, kind.what, this.#closed(day) ?? kind.name);
  }

  #next(day: number, tell: (day: number, kind: DayKind) => unknown, open = false): number {
    for (let at = day; at < day + HORIZON; at++) {
      const kind = this.#kind(at);
      tell(at, kind);
      if (kind.works && !(open && this.#closed(at))) return at;
    }
    throw new RangeError('no working day');
  }
}
