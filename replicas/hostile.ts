/**
 * A page that spies on whatever is added to it: keys, added nodes, messages, frames. What it learns stands in
 * `window.__hostile`, so a test can assert that it learned nothing.
 */

export interface HostileState {
  /** Every key of a hand that the page could hear; not those it forges itself. */
  keys: string;
  /** Text and input values of nodes that appeared after the page had started. */
  seen: string[];
  messages: string[];
  /** Text selected with `window.find`, which reaches into closed shadow roots. */
  find(words: string): boolean;
}

declare global {
  interface Window {
    __hostile?: HostileState;
  }
}

const FORGED_EVERY_MS = 400;

/** Starts spying and forging. Needs the document's body. */
export function beHostile(): void {
  const state: HostileState = {
    keys: '',
    seen: [],
    messages: [],
    find: (words) => (window as unknown as { find(text: string): boolean }).find(words),
  };
  window.__hostile = state;
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted) state.keys += event.key.length === 1 ? event.key : `<${event.key}>`;
    },
    true,
  );
  window.addEventListener('message', (event) =>
    state.messages.push(JSON.stringify(event.data ?? null).slice(0, 500)),
  );
  const look = (node: Node) => {
    state.seen.push((node.textContent ?? '').slice(0, 500));
    if (node instanceof Element)
      for (const input of node.querySelectorAll('input, textarea'))
        state.seen.push((input as HTMLInputElement).value);
  };
  new MutationObserver((records) => {
    for (const record of records) for (const node of record.addedNodes) look(node);
  }).observe(document.documentElement, { childList: true, subtree: true });
  patchPrototypes(state);
  setInterval(forge, FORGED_EVERY_MS);
}

/** Prototypes that tell what passes through them. */
function patchPrototypes(state: HostileState): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function patched(init) {
    const root = attach.call(this, { ...init, mode: 'open' });
    state.seen.push(`shadow:${this.tagName}`);
    return root;
  };
  const post = MessagePort.prototype.postMessage as (message: unknown) => void;
  MessagePort.prototype.postMessage = function patched(message: unknown) {
    state.messages.push(`port:${JSON.stringify(message ?? null).slice(0, 500)}`);
    post.call(this, message);
  };
}

/** Events and messages no hand has made. */
function forge(): void {
  const key = { key: 'k', code: 'KeyK', altKey: true, shiftKey: true, bubbles: true };
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
  for (const message of [
    { t: 'set', field: 'x', value: 'x' },
    { type: 'panel.pair', nonce: '0' },
    { t: 'fill', values: {} },
  ])
    window.postMessage(message, '*');
  for (const frame of document.querySelectorAll('iframe'))
    frame.contentWindow?.postMessage({ t: 'fill', values: {} }, '*');
}
