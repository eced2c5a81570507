/**
 * A script that a hostile page runs before anything else: it patches what everybody uses, listens to whatever can be listened to, and
 * writes down every text that passes. As source text: it goes into the page's own world before the first script of the page.
 */

export interface Heard {
  keys: string[];
  messages: string[];
  /** Every text that went through a patched function or came in an event. */
  texts: string[];
  shadows: number;
}

export const SPY = `(() => {
  // put into every frame by the test's tool, also into ours, where no page gets
  if (location.protocol !== 'https:') return;
  const heard = { keys: [], messages: [], texts: [], shadows: 0 };
  const { push } = Array.prototype;
  const own = new Set();
  let busy = false;
  const note = (list, value) => {
    if (busy) return;
    busy = true;
    try {
      const text = typeof value === 'string' ? value : typeof value === 'object' && value ? JSONS(value) : '';
      if (text) Reflect.apply(push, list, [text.slice(0, 2000)]);
    } catch {} finally { busy = false; }
  };
  const JSONS = JSON.stringify;
  // what reads the list would be written into it, and so on
  Object.defineProperty(window, '__heard', { value: () => { busy = true; return JSONS(heard); } });
  const wrap = (holder, name) => {
    const was = holder[name];
    if (typeof was !== 'function' || own.has(was)) return;
    const patched = function (...args) {
      note(heard.texts, typeof this === 'string' ? this : '');
      for (let at = 0; at < args.length; at++) note(heard.texts, args[at]);
      return new.target ? Reflect.construct(was, args, new.target) : Reflect.apply(was, this, args);
    };
    patched.prototype = was.prototype;
    own.add(patched);
    try { holder[name] = patched; } catch {}
  };
  for (const name of ['push', 'map', 'join', 'filter', 'forEach', 'includes']) wrap(Array.prototype, name);
  for (const name of ['normalize', 'replace', 'trim', 'split', 'slice', 'startsWith', 'match']) wrap(String.prototype, name);
  for (const name of ['assign', 'keys', 'entries', 'fromEntries']) wrap(Object, name);
  for (const name of ['parse', 'stringify']) wrap(JSON, name);
  for (const name of ['dispatchEvent', 'addEventListener']) wrap(EventTarget.prototype, name);
  for (const name of ['append', 'setAttribute', 'after', 'before']) wrap(Element.prototype, name);
  for (const name of ['appendChild', 'insertBefore']) wrap(Node.prototype, name);
  for (const name of ['replaceSync', 'insertRule']) wrap(CSSStyleSheet.prototype, name);
  wrap(Map.prototype, 'set');
  wrap(window, 'postMessage');
  wrap(MessagePort.prototype, 'postMessage');
  wrap(window, 'fetch');
  for (const name of ['MutationObserver', 'CustomEvent', 'IntersectionObserver']) wrap(window, name);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    heard.shadows++;
    return Reflect.apply(attachShadow, this, [{ ...init, mode: 'open' }]);
  };
  Object.defineProperty(Object.prototype, 'value', {
    configurable: true,
    set(value) { note(heard.texts, value); Object.defineProperty(this, 'value', { value, writable: true, configurable: true, enumerable: true }); },
    get() { return undefined; },
  });
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionend', 'paste', 'copy'])
    window.addEventListener(type, (event) => {
      if (event.isTrusted && event.target === document.activeElement && /^(INPUT|TEXTAREA)$/.test(event.target.tagName)) return;
      note(heard.keys, event.key ?? event.data ?? type);
    }, true);
  for (const type of ['message', 'messageerror'])
    window.addEventListener(type, (event) => note(heard.messages, JSONS(event.data) ?? 'null'), true);
  const Observer = window.MutationObserver;
  new Observer((records) => {
    for (const { addedNodes, target } of records) {
      note(heard.texts, target.nodeType === 3 ? target.data : '');
      for (const node of addedNodes) note(heard.texts, node.textContent ?? '');
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
})();`;

/** The same functions, but each throws: what of ours ran in the page's world would stop. */
export const BREAK = `(() => {
  if (location.protocol !== 'https:') return;
  const fail = () => { throw new Error('patched'); };
  for (const [holder, names] of [
    [Array.prototype, ['at', 'flatMap', 'some', 'every', 'find']], [Object, ['assign', 'entries', 'fromEntries', 'hasOwn']],
    [JSON, ['parse', 'stringify']], [String.prototype, ['normalize', 'codePointAt', 'padStart']],
    [Element.prototype, ['attachShadow', 'getAttributeNames', 'toggleAttribute']],
  ]) for (const name of names) holder[name] = fail;
  window.MutationObserver = class { constructor() { fail(); } };
  window.IntersectionObserver = class { observe() {} disconnect() {} };
  HTMLElement.prototype.focus = fail;
})()`;

/** What a page can try to read our panel by. Returns whatever it got. */
export const READ = `(async () => {
  const got = [];
  const ours = document.documentElement.lastElementChild;
  if (ours.shadowRoot) got.push('shadow root');
  if (ours.textContent) got.push('text: ' + ours.textContent);
  if (document.querySelector('iframe')) got.push('a frame in the page');
  for (let at = 0; at < frames.length; at++) {
    for (const look of [() => frames[at].document.body.innerText, () => frames[at].location.href, () => frames[at].name, () => frames[at].chrome.runtime.id])
      try { got.push('frame: ' + look()); } catch {}
    for (const message of [{ t: 'read' }, { t: 'fill', job: 'x', values: [{ key: 'ho_ten', value: 'x' }] }, { type: 'panel.report', tabId: 1 }, { type: 'draft.list' }])
      frames[at].postMessage(message, '*');
  }
  getSelection().selectAllChildren(document.documentElement);
  getSelection().modify('extend', 'forward', 'documentboundary');
  got.push('selected: ' + getSelection().toString());
  getSelection().removeAllRanges();
  for (const entry of performance.getEntries()) if (entry.name.startsWith('chrome-extension')) got.push('request: ' + entry.name);
  if (window.chrome?.runtime?.sendMessage) got.push('runtime');
  for (const name of Object.getOwnPropertyNames(window)) if (/so.?tay|^agent|^scout|^bridge/i.test(name)) got.push('global: ' + name + ' ' + typeof window[name]);
  for (const symbol of Object.getOwnPropertySymbols(window)) if (/so.?tay/i.test(String(symbol))) got.push('symbol: ' + String(symbol));
  return got;
})()`;
