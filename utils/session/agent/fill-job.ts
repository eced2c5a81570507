/** The panel's order to fill, one at a time per frame: never while a login stands before the form. */
import type { Adapter, OutcomeReason } from '../../adapters/adapter';
import type { FrameSnapshot } from '../../core/snapshot';
import type { Order, Report } from '../../messaging/protocol';
import { fillPart } from '../fill-part';
import type { FillResult } from '../fill-queue';

type FillOrder = Extract<Order, { t: 'fill' }>;

export interface FillJobs {
  readonly running: boolean;
  start(order: FillOrder): Promise<void>;
  /** Stops what is running; `why` is told instead of "stopped as asked". Another job's id stops nothing. */
  stop(job?: string, why?: OutcomeReason): void;
}

export interface FillWorld {
  root: Document;
  url(): URL;
  adapter(): Adapter | null;
  /** A reason not to begin, e.g. a login that stands before the form. */
  hindrance(): OutcomeReason | null;
  /** Puts into the frame what is needed before the family can write. */
  prepare(adapter: Adapter): Promise<void>;
  tell(report: Report): void;
  /** Keys that were written and hold, and the reading that has found them so. */
  wrote(keys: ReadonlySet<string>, read: FrameSnapshot): void;
  /** What has been read is told before the outcomes are: whoever hears these need not ask for a reading. */
  ended(read: FrameSnapshot | null): void;
  signal: AbortSignal;
}

export function fillJobs(world: FillWorld): FillJobs {
  let job: { id: string; abort: AbortController; why: OutcomeReason | null } | null = null;

  const refuse = (order: FillOrder, reason: OutcomeReason): void =>
    world.tell({
      t: 'filled',
      job: order.job,
      outcomes: order.values.map(({ key }) => ({ key, outcome: 'retry', reason, before: '' })),
    });

  async function run(
    order: FillOrder,
    mine: NonNullable<typeof job>,
    adapter: Adapter,
    onRead: (snapshot: FrameSnapshot) => void,
  ): Promise<FillResult[]> {
    await world.prepare(adapter);
    const runFill = fillPart();
    if (!runFill)
      return order.values.map(({ key }) => ({ key, outcome: 'retry', reason: 'page-changed', before: '' }));
    const results = await runFill({
      adapter,
      root: world.root,
      url: world.url(),
      values: order.values,
      signal: mine.abort.signal,
      onRead,
      onProgress: (done, total) => world.tell({ t: 'progress', job: order.job, done, total }),
    });
    const { why } = mine;
    return results.map((result) => (why && result.outcome === 'retry' ? { ...result, reason: why } : result));
  }

  return {
    get running() {
      return job !== null;
    },
    async start(order) {
      const adapter = world.adapter();
      const hindrance = world.hindrance();
      if (job || !adapter || hindrance) return refuse(order, hindrance ?? 'page-changed');
      const mine = (job = { id: order.job, abort: new AbortController(), why: null });
      const stop = (): void => mine.abort.abort();
      world.signal.addEventListener('abort', stop, { once: true });
      let read: FrameSnapshot | null = null;
      let outcomes: FillResult[] = [];
      try {
        outcomes = await run(order, mine, adapter, (snapshot) => (read = snapshot));
        const held = outcomes.filter(({ outcome }) => outcome === 'done').map(({ key }) => key);
        if (read) world.wrote(new Set(held), read);
      } finally {
        world.signal.removeEventListener('abort', stop);
        job = null;
        world.ended(read);
        world.tell({ t: 'filled', job: order.job, outcomes });
      }
    },
    stop(id, why) {
      if (!job || (id !== undefined && job.id !== id)) return;
      job.why ??= why ?? null;
      job.abort.abort();
    },
  };
}
