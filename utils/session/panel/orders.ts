/** Fill orders to the agents of the frames, each answered once: by its outcomes, or by null when the frame is lost. */
import type { Order, Report } from '../../messaging/protocol';

export type Outcomes = Extract<Report, { t: 'filled' }>['outcomes'];

interface Given {
  frameId: number;
  /** Fields the agent has come to so far. */
  done: number;
  finish(outcomes: Outcomes | null): void;
  touch(): void;
}

export interface OrdersOptions {
  send(frameId: number, order: Order): boolean;
  later(fn: () => void, ms: number): () => void;
  /** Fields attempted since the last `count`. */
  onProgress(done: number): void;
}

/** Silence of a frame after which its order is given up, ms. The slowest lists need about 8 s per field. */
const SILENCE = 60_000;

export type Orders = ReturnType<typeof ordersTo>;

export function ordersTo({ send, later, onProgress }: OrdersOptions) {
  // An agent answers all panels of its tab: the names of two panels must not meet.
  const mine = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const open = new Map<string, Given>();
  let counter = 0;
  let answered = 0;

  return {
    /** Begins to count progress anew. */
    count(): void {
      answered = 0;
    },
    /** Null: the frame went away or fell silent. */
    give(frameId: number, values: { key: string; value: string }[]): Promise<Outcomes | null> {
      const name = `${mine}-${++counter}`;
      return new Promise((resolve) => {
        let stop: (() => void) | null = null;
        const given: Given = {
          frameId,
          done: 0,
          finish(outcomes) {
            stop?.();
            open.delete(name);
            answered += outcomes?.length ?? 0;
            resolve(outcomes);
          },
          touch() {
            stop?.();
            stop = later(() => given.finish(null), SILENCE);
          },
        };
        open.set(name, given);
        given.touch();
        if (!send(frameId, { t: 'fill', job: name, values })) given.finish(null);
      });
    },
    cancel(): void {
      for (const [name, { frameId }] of open) send(frameId, { t: 'cancel', job: name });
    },
    report(frameId: number, report: Report): void {
      if (report.t !== 'progress' && report.t !== 'filled') return;
      const given = open.get(report.job);
      if (!given || given.frameId !== frameId) return;
      if (report.t === 'filled') return given.finish(report.outcomes);
      given.touch();
      given.done = report.done;
      onProgress([...open.values()].reduce((sum, { done }) => sum + done, answered));
    },
    gone(frameId: number): void {
      for (const given of open.values()) if (given.frameId === frameId) given.finish(null);
    },
  };
}
