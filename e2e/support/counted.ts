/**
 * A throw-away copy of the built extension that counts what it does to a page: observers, listeners, timers, looks at the layout,
 * messages, writes. The counters stand before our own scripts, in the same worlds; the shipped files are not touched.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { EXTENSION_DIR } from './browser';

/** What our scripts have done in one frame of the page so far. */
export interface Counts {
  /** Observers that are watching now, and how often one of them was called. */
  observers: number;
  observed: number;
  /** Listeners added to the page, by event. */
  listeners: Record<string, number>;
  /** Timers that wait now, and how many have run. */
  waiting: number;
  ran: number;
  /** Questions that make the browser work out style or layout. */
  looks: number;
  /** Messages posted through ports, and requests to the background. */
  messages: number;
  asked: number;
}

/** Runs before our scripts in the world they share; text, because it is put into files. */
const IN_PAGE = `(() => {
  if (globalThis.soTayCounts) return;
  const counts = (globalThis.soTayCounts = { observers: 0, observed: 0, listeners: {}, waiting: 0, ran: 0, looks: 0, messages: 0, asked: 0 });
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Native = globalThis[name];
    globalThis[name] = class extends Native {
      constructor(fn, ...rest) { super((...args) => { counts.observed++; fn(...args); }, ...rest); }
      observe(...args) { if (!this.on) counts.observers++; this.on = true; return super.observe(...args); }
      disconnect() { if (this.on) counts.observers--; this.on = false; return super.disconnect(); }
    };
  }
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (kind, ...rest) {
    if (this instanceof Node || this === globalThis) counts.listeners[kind] = (counts.listeners[kind] ?? 0) + 1;
    return add.call(this, kind, ...rest);
  };
  const timers = new Set();
  for (const [set, clear, once] of [['setTimeout', 'clearTimeout', true], ['setInterval', 'clearInterval', false], ['requestAnimationFrame', 'cancelAnimationFrame', true]]) {
    const [start, stop] = [globalThis[set], globalThis[clear]];
    const end = (id) => { if (timers.delete(set + id)) counts.waiting--; };
    globalThis[set] = (fn, ...rest) => {
      const id = start.call(globalThis, (...args) => { counts.ran++; if (once) end(id); return fn(...args); }, ...rest);
      timers.add(set + id);
      counts.waiting++;
      return id;
    };
    globalThis[clear] = (id) => { end(id); return stop.call(globalThis, id); };
  }
  const watch = (owner, name) => {
    const known = Object.getOwnPropertyDescriptor(owner, name);
    const seen = (fn) => function (...args) { counts.looks++; return fn.apply(this, args); };
    if (!known) return;
    Object.defineProperty(owner, name, known.get ? { ...known, get: seen(known.get) } : { ...known, value: seen(known.value) });
  };
  for (const name of ['getBoundingClientRect', 'getClientRects', 'checkVisibility', 'scrollIntoView', 'clientWidth', 'clientHeight', 'clientTop', 'clientLeft', 'scrollTop', 'scrollLeft', 'scrollWidth', 'scrollHeight']) watch(Element.prototype, name);
  for (const name of ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'offsetParent', 'innerText']) watch(HTMLElement.prototype, name);
  for (const name of ['elementFromPoint', 'elementsFromPoint']) watch(Document.prototype, name);
  watch(globalThis, 'getComputedStyle');
  const { connect, sendMessage, onConnect } = chrome.runtime;
  const counted = (port) => {
    const post = port.postMessage.bind(port);
    port.postMessage = (...message) => { counts.messages++; return post(...message); };
    return port;
  };
  chrome.runtime.connect = (...args) => counted(connect.apply(chrome.runtime, args));
  const listen = onConnect.addListener.bind(onConnect);
  onConnect.addListener = (fn) => listen((port) => fn(counted(port)));
  chrome.runtime.sendMessage = (...args) => { counts.asked++; return sendMessage.apply(chrome.runtime, args); };
})();
`;

/** Runs before the background: every change of a database or of the extension's own storage. */
const IN_BACKGROUND = `globalThis.soTayWrites = { rows: 0, settings: 0 };
for (const name of ['put', 'add', 'delete', 'clear']) {
  const native = IDBObjectStore.prototype[name];
  IDBObjectStore.prototype[name] = function (...args) { soTayWrites.rows++; return native.apply(this, args); };
}
for (const area of [chrome.storage.local, chrome.storage.session]) {
  const set = area.set;
  area.set = (...args) => { soTayWrites.settings++; return set.apply(area, args); };
}
`;

export interface Counted {
  folder: string;
  remove(): void;
}

/** @param from a built extension. */
export function countedExtension(from = EXTENSION_DIR): Counted {
  const folder = mkdtempSync(join(tmpdir(), 'stmc-counted-'));
  cpSync(from, folder, { recursive: true });
  const before = (name: string, script: string): void => {
    const path = join(folder, name);
    writeFileSync(path, script + readFileSync(path, 'utf8'));
  };
  before('scout.js', IN_PAGE);
  before('background.js', IN_BACKGROUND);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Asks the world of our scripts in the page's own frame (and in those of its process). */
export async function ourWorlds(page: Page): Promise<{ cdp: CDPSession; counts(): Promise<Counts[]> }> {
  const cdp = await page.context().newCDPSession(page);
  const worlds = new Map<number, string>();
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.id, context.origin));
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
  cdp.on('Runtime.executionContextsCleared', () => worlds.clear());
  await cdp.send('Runtime.enable');
  return {
    cdp,
    async counts() {
      const ids = [...worlds]
        .filter(([, origin]) => origin.startsWith('chrome-extension://'))
        .map(([id]) => id);
      const answers = await Promise.all(
        ids.map((contextId) =>
          cdp
            .send('Runtime.evaluate', {
              expression: 'globalThis.soTayCounts ? JSON.stringify(soTayCounts) : ""',
              contextId,
              returnByValue: true,
            })
            .then(({ result }) => String(result.value ?? ''))
            .catch(() => ''),
        ),
      );
      return answers.filter((text) => text !== '').map((text) => JSON.parse(text) as Counts);
    },
  };
}
