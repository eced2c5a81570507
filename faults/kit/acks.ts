/**
 * Listens in the worker to what it acknowledges as durable: the word after which a key may not be lost any more. Not a part of the
 * product: put there by the test, and gone with the worker.
 */
import { worker } from '../../e2e/support/browser';
import type { Seat } from './rig';

/** An acknowledgement, as it left the worker. */
export interface Ack {
  /** `Date.now()` */
  at: number;
  draftId: string;
  locked: boolean;
  entries: { key: string; value: string }[];
}

/** To be called before the form is opened: ports that are open already are not heard. */
export async function listenToAcks({ context }: Seat): Promise<() => Promise<Ack[]>> {
  const background = await worker(context);
  await background.evaluate(() => {
    const acks: unknown[] = [];
    Object.assign(globalThis, { acks });
    chrome.runtime.onConnect.addListener((port) => {
      const sent = new Map<number, unknown>();
      port.onMessage.addListener((message: { seq: number; entries?: unknown }) => {
        if (message.entries !== undefined) sent.set(message.seq, message.entries);
      });
      const post = port.postMessage.bind(port);
      port.postMessage = (answer: { t: string; seq: number; draftId: string; locked?: true }) => {
        if (answer.t === 'saved' && sent.has(answer.seq))
          acks.push({
            at: Date.now(),
            draftId: answer.draftId,
            locked: answer.locked === true,
            entries: sent.get(answer.seq),
          });
        post(answer);
      };
    });
  });
  return () => background.evaluate(() => (globalThis as unknown as { acks: Ack[] }).acks);
}

/** The last acknowledged value of each field of each draft. */
export function acknowledged(acks: readonly Ack[]): Map<string, Map<string, string>> {
  const drafts = new Map<string, Map<string, string>>();
  for (const { draftId, entries } of acks) {
    const fields = drafts.get(draftId) ?? new Map<string, string>();
    for (const { key, value } of entries) fields.set(key, value);
    drafts.set(draftId, fields);
  }
  return drafts;
}
