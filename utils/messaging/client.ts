/** How our pages and our content scripts ask the background, and how pages hear its broadcasts. */
import { browser } from 'wxt/browser';
import type { Answer, Answers, Broadcast, Request, RequestType } from './protocol';

type RequestOf<T extends RequestType> = Extract<Request, { type: T }>;

/** What must not be done twice when we cannot know whether the worker did it before it died. */
const ONCE: ReadonlySet<RequestType> = new Set(['draft.import']);

/**
 * Asks the background and answers always: a worker that was just dying is asked once more, and when the extension
 * itself is gone (updated, removed) the answer is the refusal `failed`. Never throws.
 */
export async function ask<T extends RequestType>(request: RequestOf<T>): Promise<Answer<Answers[T]>> {
  for (const lastTry of [false, true]) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(request);
      if (isAnswer(answer)) return answer as Answer<Answers[T]>;
      if (ONCE.has(request.type)) break;
    } catch (error) {
      const neverArrived = error instanceof Error && error.message.includes('Receiving end does not exist');
      if (lastTry || (ONCE.has(request.type) && !neverArrived)) break;
    }
  }
  return { ok: false, reason: 'failed' };
}

/** Hears what the background tells all our pages. The returned function stops. Messages of web pages' frames are not heard. */
export function onBroadcast(hear: (news: Broadcast) => void): () => void {
  const listener = (message: unknown, sender: { id?: string; origin?: string; url?: string }): void => {
    if (sender.id !== browser.runtime.id || !isOwnAddress(sender.origin ?? sender.url)) return;
    if (isBroadcast(message)) hear(message);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isAnswer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}

function isBroadcast(value: unknown): value is Broadcast {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    value.type.startsWith('broadcast.')
  );
}

/** Our content scripts share our id, but their address is the portal's. (Only pages of ours hear, so ours is theirs: the scheme and what follows differ by browser.) */
function isOwnAddress(address: string | undefined): boolean {
  return address !== undefined && `${address}/`.startsWith(`${location.origin}/`);
}
