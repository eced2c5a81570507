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
import type { Order, Report } from '../../messaging/protocol';
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
/** Silence of a frame after which its part of the job is given up, ms. The slowest lists need about 8 s per field. */
const SILENCE = 60_000;

export interface JobOptions {
  send(frameId: number, order: Order): boolean;
  /** Reads every frame again and resolves when they have answered. */
  refresh(): Promise<void>;
  later(fn: () => void, ms: number): () => void;
}

type Outcomes = Extract<Report, { t: 'filled' }>['outcomes'];
interface Part {
  frameId: number;
  done: number;
  finish(outcomes: Outcomes | null): void;
  touch(): void;
}

const done = (results: ReadonlyMap<string, Result>): number =>
  [...results.values()].filter(({ outcome }) => outcome === 'done').length;

export type Jobs = ReturnType<typeof jobs>;

export function jobs({ send, refresh, later }: JobOptions) {
  const job = signal<Job | null>(null);
  const parts = new Map<string, Part>();
  let counter = 0;
  /** Fields of the running job whose order has been answered. */
  let settled = 0;
  let tail: Promise<unknown> = Promise.resolve();

  const show = (change: Partial<Job>): void => {
    if (job.value) job.value = { ...job.value, ...change };
  };
  const attempted = (): number => [...parts.values()].reduce((sum, part) => sum + part.done, settled);

  /** One order to one frame. Null: the frame went away or fell silent. */
  function order(frameId: number, values: { key: string; value: string }[]): Promise<Outcomes | null> {
    const name = `job-${++counter}`;
    return new Promise((resolve) => {
      let stop: (() => void) | null = null;
      const part: Part = {
        frameId,
        done: 0,
        finish(outcomes) {
          stop?.();
          parts.delete(name);
          settled += outcomes?.length ?? 0;
          resolve(outcomes);
        },
        touch() {
          stop?.();
          stop = later(() => part.finish(null), SILENCE);
        },
      };
      parts.set(name, part);
      part.touch();
      if (!send(frameId, { t: 'fill', job: name, values })) part.finish(null);
    });
  }

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
        const outcomes = values.length > 0 ? await order(frameId, values) : [];
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

  async function run(kind: JobKind, wanted: readonly Wanted[]): Promise<Job> {
    job.value = { kind, running: true, cancelled: false, done: 0, total: wanted.length, results: [] };
    const results = new Map<string, Result>();
    settled = 0;
    let pending = wanted;
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
  function start(kind: JobKind, wanted: readonly Wanted[]): Promise<Job> {
    const next = tail.then(() => run(kind, wanted));
    tail = next.catch(() => {});
    return next;
  }

  return {
    job,
    start,
    cancel(): void {
      if (!job.value?.running) return;
      show({ cancelled: true });
      for (const [name, part] of parts) send(part.frameId, { t: 'cancel', job: name });
    },
    /** Puts back what stood in the fields that the last job changed. */
    undo(): Promise<Job> | null {
      const last = job.value;
      if (!last || last.running) return null;
      const wanted = last.results.flatMap((one) =>
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
      const last = job.value;
      if (last && !last.running && last.done === last.total && (last.kind === 'fix' || last.kind === 'undo'))
        job.value = null;
    },
    report(frameId: number, report: Report): void {
      if (report.t !== 'progress' && report.t !== 'filled') return;
      const part = parts.get(report.job);
      if (!part || part.frameId !== frameId) return;
      if (report.t === 'filled') return part.finish(report.outcomes);
      part.touch();
      part.done = report.done;
      show({ done: attempted() });
    },
    gone(frameId: number): void {
      for (const part of parts.values()) if (part.frameId === frameId) part.finish(null);
    },
  };
}
