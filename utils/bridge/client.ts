/** The agent's end of the bridge: one question, one answer, in the same call. */
import { ASK, MAX_TOLD, TOLD, type Ask } from './protocol';

/**
 * Asks the bridge about the widget at this element. The answer is the page's word: parsed from a string of bounded length
 * and of unknown shape. Undefined: there is no bridge, or it said nothing that could be read.
 */
export function askBridge(el: Element, ask: Ask): unknown {
  const view = el.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return undefined;
  let answer: unknown;
  const hear = (event: Event): void => {
    const { detail } = event as CustomEvent<unknown>;
    event.stopImmediatePropagation();
    if (typeof detail !== 'string' || detail.length > MAX_TOLD) return;
    try {
      answer = JSON.parse(detail);
    } catch {
      // not the bridge's answer
    }
  };
  el.addEventListener(TOLD, hear, { once: true });
  el.dispatchEvent(new view.CustomEvent(ASK, { bubbles: true, composed: true, detail: JSON.stringify(ask) }));
  el.removeEventListener(TOLD, hear);
  return answer;
}

/** Did the bridge carry the order out, in its own words? */
export const obeyed = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && (answer as { ok?: unknown }).ok === true;

export const hasBridge = (root: Document): boolean =>
  askBridge(root.documentElement, { op: 'hello' }) === true;
