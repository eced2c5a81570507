/**
 * Writing into the page: one job at a time, through the fill queue of each frame's agent. A one-press fix, a restored
 * draft, a block put back and a maintainer's `--fill` are the same job with other values.
 *
 * A value names the field it is meant for by a function, asked anew before each pass: fields that the portal builds
 * only after another was filled ("Khác" texts, address blocks) are found in the next pass.
 */
import { signal } from '@preact/signals';
import type { OutcomeReason } from '../../adapters/adapter';
import type { Order } from '../../messaging/protocol';
import { ordersTo } from './orders';
import { refOf } from './page';
import { passing } from './pass';
import type { Hindered } from './sight';

export interface Target {
  frameId: number;
  key: string;
}

export interface Wanted {
  /** Distinct within the job. */
  id: string;
  label: string;
  value: string;
  /** What the value is about, where that is known: an address is understood by its parts. */
  role?: string | null;
  /** The clerk has chosen these very words: they are not put into today's names again. */
  asIs?: true;
  find():
    | Target
    | Extract<
        OutcomeReason,
        'not-found' | 'ambiguous' | 'readonly' | 'hidden' | 'bad-value' | 'drifted' | 'form-drifted'
      >;
}

/** A name of before 2025 in today's: the one, or those the clerk has to choose from. */
export type Renamed = { value: string } | { names: readonly string[] };

export interface Result {
  id: string;
  label: string;
  value: string;
  outcome: 'done' | 'retry' | 'refused';
  reason: string | null;
  /** What stood there before; null when nothing was tried. */
  before: string | null;
  target: Target | null;
  /** What was written instead of the old name of a commune or province. */
  renamed?: string;
  /** The old unit became these: the clerk has to say which. */
  names?: readonly string[];
}

export type JobKind = 'fix' | 'restore' | 'put-back' | 'undo' | 'fill';

export interface Job {
  kind: JobKind;
  running: boolean;
  cancelled: boolean;
  done: number;
  total: number;
  results: readonly Result[];
}

/** A form needs a few rounds of "driver, then what the driver built"; more would hide a fault. */
const MAX_PASSES = 4;
export interface JobOptions {
  send(frameId: number, order: Order): boolean;
  /** Judges the page as the frames have told it: with its outcomes each tells what it has read. */
  judge(): void;
  /** Reads every frame again and resolves when they have answered. */
  refresh(): Promise<void>;
  /** The same, after closed parts of the forms were opened. */
  reveal(): Promise<void>;
  later(fn: () => void, ms: number): () => void;
  /** Was this asked by a hand that sees what it presses? Asked once per job, before anything is done for it. */
  press(): Hindered | null;
  /** Somebody learns on this page: nothing is written, whoever asks. Asked when a job is asked for, and again when its turn has come. */
  forbidden(): boolean;
  /** The known form in this frame has changed too much: nothing is written there. */
  stopped(frameId: number): boolean;
  /**
   * Today's names, by id, of values that are old names of communes or provinces; null: there is nothing to look at.
   * `refused`: the portal's list has just not had them.
   */
  todaysNames(
    wanted: readonly (Wanted & { target: Target })[],
    all: readonly Wanted[],
    refused: boolean,
  ): Promise<ReadonlyMap<string, Renamed>> | null;
}

const done = (results: ReadonlyMap<string, Result>): number =>
  [...results.values()].filter(({ outcome }) => outcome === 'done').length;

export type Jobs = ReturnType<typeof jobs>;

export function jobs({
  send,
  forbidden,
  judge,
  refresh,
  reveal,
  later,
  press,
  stopped,
  todaysNames,
}: JobOptions) {
  const job = signal<Job | null>(null);
  /** The page covers the panel: nothing was done. Until the next job is asked for. */
  const covered = signal(false);
  const orders = ordersTo({
    send,
    later,
    onProgress: (done) => show({ done: Math.min(done, job.value?.total ?? done) }),
  });
  const pass = passing(orders, { stopped, todaysNames, cancelled: () => job.value?.cancelled ?? false });
  let tail: Promise<unknown> = Promise.resolve();
  let last: { kind: JobKind; wanted: readonly Wanted[] } | null = null;

  const show = (change: Partial<Job>): void => {
    if (job.value) job.value = { ...job.value, ...change };
  };
  /** @param earlier results of an earlier run of the same job; only what may still work is tried again. */
  async function run(
    kind: JobKind,
    wanted: readonly Wanted[],
    earlier: readonly Result[] = [],
  ): Promise<Job> {
    const results = new Map(earlier.map((one) => [one.id, one]));
    let pending = wanted.filter(({ id }) => (results.get(id)?.outcome ?? 'retry') === 'retry');
    job.value = { kind, running: true, cancelled: false, done: 0, total: pending.length, results: [] };
    orders.count();
    // a panel that the form itself has folded away holds no fields until it is opened
    if (kind !== 'fix' && pending.some(({ find }) => find() === 'not-found')) await reveal();
    for (let round = 1; pending.length > 0 && round <= MAX_PASSES; round++) {
      if (round > 1) {
        await refresh();
        pending = pending.filter(({ find }) => typeof find() !== 'string');
        if (pending.length === 0) break;
      }
      const before = done(results);
      await pass(pending, results, wanted);
      if (job.value?.cancelled || done(results) === before) break;
      pending = pending.filter(({ id }) => {
        const { outcome, reason } = results.get(id) ?? {};
        return outcome === 'refused' && (reason === 'not-found' || reason === 'hidden');
      });
    }
    judge();
    const cancelled = job.value?.cancelled ?? false;
    const list = wanted.map(
      ({ id, label, value }): Result =>
        results.get(id) ?? {
          id,
          label,
          value,
          outcome: 'retry',
          reason: cancelled ? 'cancelled' : 'not-found',
          before: null,
          target: null,
        },
    );
    const finished: Job = {
      kind,
      running: false,
      cancelled,
      done: done(results),
      total: wanted.length,
      results: list,
    };
    job.value = finished;
    return finished;
  }

  /**
   * The one way to write into the page. Jobs never overlap: a second one waits for the first. Null: nothing was done, because
   * no hand that sees the panel has asked (`sight.ts`), or somebody learns here. A `fill` comes from the maintainer's tool, which
   * has no hand.
   *
   * @param before what has to be done first, once it is certain that the clerk wants it.
   */
  async function start(
    kind: JobKind,
    wanted: readonly Wanted[],
    { earlier, before }: { earlier?: readonly Result[]; before?: () => Promise<void> } = {},
  ): Promise<Job | null> {
    if (forbidden()) return null;
    const hindered = kind === 'fill' ? null : press();
    covered.value = hindered === 'covered';
    if (hindered) return null;
    await before?.();
    if (wanted.length === 0 && kind !== 'fill') return null;
    const next = tail.then(() => (forbidden() ? null : run(kind, wanted, earlier)));
    tail = next.catch(() => {});
    last = { kind, wanted };
    return next;
  }

  return {
    job,
    covered,
    start,
    cancel(): void {
      if (!job.value?.running) return;
      show({ cancelled: true });
      orders.cancel();
    },
    /** Tries again what may work now (a list that loaded late, a field that was being typed in). */
    again(): Promise<Job | null> | null {
      const ended = job.value;
      return last && ended && !ended.running
        ? start(last.kind, last.wanted, { earlier: ended.results })
        : null;
    },
    /** The clerk says which of several communes is meant; what else may work now is tried with it. */
    choose(id: string, name: string): Promise<Job | null> | null {
      const ended = job.value;
      if (!last || !ended || ended.running) return null;
      const wanted = last.wanted.map((one) =>
        one.id === id ? { ...one, value: name, asIs: true as const } : one,
      );
      const earlier = ended.results.map((one) =>
        one.id === id ? { ...one, outcome: 'retry' as const } : one,
      );
      return start(last.kind, wanted, { earlier });
    },
    /** Puts back what stood in the fields that the last job changed. */
    undo(): Promise<Job | null> | null {
      const ended = job.value;
      if (!ended || ended.running) return null;
      const wanted = ended.results.flatMap((one) =>
        one.outcome === 'done' &&
        one.before !== null &&
        one.target !== null &&
        one.before !== (one.renamed ?? one.value)
          ? [
              {
                id: refOf(one.target.frameId, one.target.key),
                label: one.label,
                value: one.before,
                asIs: true as const,
                find: () => one.target as Target,
              },
            ]
          : [],
      );
      return wanted.length > 0 ? start('undo', wanted) : null;
    },
    dismiss(): void {
      if (!job.value?.running) job.value = null;
    },
    /** The clerk goes on: a small change that went well needs no more words. A restored dossier keeps its undo. */
    settled(): void {
      const ended = job.value;
      if (!ended || ended.running || ended.done < ended.total) return;
      if (ended.kind === 'fix' || ended.kind === 'undo') job.value = null;
    },
    report: orders.report,
    gone: orders.gone,
  };
}
