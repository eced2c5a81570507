/** The panel's order to fill, one at a time per frame: never while a login stands before the form. */
import type { Adapter, OutcomeReason } from '../../adapters/adapter';
import type { Field, FrameSnapshot } from '../../core/snapshot';
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
  /** With the reading that has decided and the fields that were to be filled and hold. It is told before the outcomes are: whoever hears these need not ask for one. */
  ended(read?: FrameSnapshot, held?: readonly Field[]): void;
  signal: AbortSignal;
}

export function fillJobs(world: FillWorld): FillJobs {
  let job: { id: string; abort: AbortController; why: OutcomeReason | null } | null = null;

  const untouched = ({ values }: FillOrder, reason: OutcomeReason): FillResult[] =>
    values.map(({ key }) => ({ key, outcome: 'retry', reason, before: '' }));

  return {
    get running() {
      return job !== null;
    },
    async start(order) {
      const adapter = world.adapter();
      const hindrance = world.hindrance();
      if (job || !adapter || hindrance) {
        const outcomes = untouched(order, hindrance ?? 'page-changed');
        return world.tell({ t: 'filled', job: order.job, outcomes });
      }
      const mine = (job = { id: order.job, abort: new AbortController(), why: null });
      const stop = (): void => mine.abort.abort();
      world.signal.addEventListener('abort', stop, { once: true });
      let read: Parameters<FillWorld['ended']> = [];
      const work = async (): Promise<FillResult[] | undefined> => {
        await world.prepare(adapter);
        return fillPart()?.({
          adapter,
          root: world.root,
          url: world.url(),
          values: order.values,
          signal: mine.abort.signal,
          why: () => mine.why,
          onRead: (...last) => (read = last),
          onProgress: (done, total) => world.tell({ t: 'progress', job: order.job, done, total }),
        });
      };
      const results = await work().finally(() => {
        world.signal.removeEventListener('abort', stop);
        job = null;
      });
      world.ended(...read);
      const outcomes = results ?? untouched(order, 'page-changed');
      world.tell({ t: 'filled', job: order.job, outcomes });
    },
    stop(id, why) {
      if (!job || (id !== undefined && job.id !== id)) return;
      job.why ??= why ?? null;
      job.abort.abort();
    },
  };
}
