/**
 * Writing into the page: one job at a time, through the fill queue of each frame's agent. A one-press fix, a restored
 * draft, a block put back and a maintainer's `--fill` are the same job with other values.
 *
 * A value names the field it is meant for by a function, asked anew before each pass: fields that the portal builds
 * only after another was filled ("Khác" texts, address blocks) are found in the next pass.
 */
import { signal } from '@preact/signals';
import type { OutcomeReason } from '../../adapters/adapter';
import { LIMITS } from '../../core/limits';
import type { Order } from '../../messaging/protocol';
import { ordersTo } from './orders';
import { refOf } from './page';

export interface Target {
  frameId: number;
  key: string;
}

export interface Wanted {
  /** Distinct within the job. */
  id: string;
  label: string;
  value: string;
  find(): Target | Extract<OutcomeReason, 'not-found' | 'ambiguous' | 'readonly' | 'hidden' | 'bad-value'>;
}

export interface Result {
  id: string;
  label: string;
  value: string;
  outcome: 'done' | 'retry' | 'refused';
  reason: string | null;
  /** What stood there before; null when nothing was tried. */
  before: string | null;
  target: Target | null;
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
  /** Reads every frame again and resolves when they have answered. */
  refresh(): Promise<void>;
  later(fn: () => void, ms: number): () => void;
}

const done = (results: ReadonlyMap<string, Result>): number =>
  [...results.values()].filter(({ outcome }) => outcome === 'done').length;

export type Jobs = ReturnType<typeof jobs>;

export function jobs({ send, refresh, later }: JobOptions) {
  const job = signal<Job | null>(null);
  const orders = ordersTo({ send, later, onProgress: (done) => show({ done }) });
  let tail: Promise<unknown> = Promise.resolve();
  let last: { kind: JobKind; wanted: readonly Wanted[] } | null = null;

  const show = (change: Partial<Job>): void => {
    if (job.value) job.value = { ...job.value, ...change };
  };
  async function pass(pending: readonly Wanted[], results: Map<string, Result>): Promise<void> {
    const note = (
      { id, label, value }: Wanted,
      found: Pick<Result, 'outcome' | 'reason' | 'target'>,
      was?: string,
    ) => {
      const before = results.get(id)?.before ?? was ?? null;
      results.set(id, { id, label, value, before, ...found });
    };
    const frames = new Map<number, Map<string, Wanted[]>>();
    for (const wanted of pending) {
      const target = wanted.value.length > LIMITS.value ? 'bad-value' : wanted.find();
      if (typeof target === 'string') {
        note(wanted, { outcome: 'refused', reason: target, target: null });
        continue;
      }
      const keys = frames.get(target.frameId) ?? new Map<string, Wanted[]>();
      frames.set(target.frameId, keys.set(target.key, [...(keys.get(target.key) ?? []), wanted]));
    }
    await Promise.all(
      [...frames].map(async ([frameId, keys]) => {
        const values: { key: string; value: string }[] = [];
        for (const [key, rivals] of keys) {
          // Two values for one field: neither is certain.
          if (new Set(rivals.map(({ value }) => value)).size === 1)
            values.push({ key, value: rivals[0]?.value ?? '' });
          else
            for (const wanted of rivals)
              note(wanted, { outcome: 'refused', reason: 'ambiguous', target: null });
        }
        const outcomes = values.length > 0 ? await orders.give(frameId, values) : [];
        const byKey = new Map(outcomes?.map((one) => [one.key, one]));
        for (const { key } of values)
          for (const wanted of keys.get(key) ?? []) {
            const one = byKey.get(key);
            const target = { frameId, key };
            if (one) note(wanted, { outcome: one.outcome, reason: one.reason ?? null, target }, one.before);
            else note(wanted, { outcome: 'retry', reason: 'page-changed', target });
          }
      }),
    );
  }

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
    for (let round = 1; pending.length > 0 && round <= MAX_PASSES; round++) {
      if (round > 1) {
        await refresh();
        pending = pending.filter(({ find }) => typeof find() !== 'string');
        if (pending.length === 0) break;
      }
      const before = done(results);
      await pass(pending, results);
      if (job.value?.cancelled || done(results) === before) break;
      pending = pending.filter(({ id }) => {
        const { outcome, reason } = results.get(id) ?? {};
        return outcome === 'refused' && (reason === 'not-found' || reason === 'hidden');
      });
    }
    await refresh();
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

  /** Jobs never overlap: a second one waits for the first. */
  function start(kind: JobKind, wanted: readonly Wanted[], earlier?: readonly Result[]): Promise<Job> {
    const next = tail.then(() => run(kind, wanted, earlier));
    tail = next.catch(() => {});
    last = { kind, wanted };
    return next;
  }

  return {
    job,
    start,
    cancel(): void {
      if (!job.value?.running) return;
      show({ cancelled: true });
      orders.cancel();
    },
    /** Tries again what may work now (a list that loaded late, a field that was being typed in). */
    again(): Promise<Job> | null {
      const ended = job.value;
      return last && ended && !ended.running ? start(last.kind, last.wanted, ended.results) : null;
    },
    /** Puts back what stood in the fields that the last job changed. */
    undo(): Promise<Job> | null {
      const ended = job.value;
      if (!ended || ended.running) return null;
      const wanted = ended.results.flatMap((one) =>
        one.outcome === 'done' && one.before !== null && one.target !== null && one.before !== one.value
          ? [
              {
                id: refOf(one.target.frameId, one.target.key),
                label: one.label,
                value: one.before,
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
