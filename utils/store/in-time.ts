import type { RefusalReason } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';

/** Nobody waits longer for the disk, in ms. */
export const IN_TIME = 1_000;

/** The outcome of `work`, or after {@link IN_TIME} a refusal; the work itself goes on. @throws Refusal, and what the work throws. */
export async function inTime<T>(
  work: Promise<T>,
  reason: RefusalReason = 'failed',
  ms = IN_TIME,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal(reason)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
