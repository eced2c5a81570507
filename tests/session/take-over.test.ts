/** A new version takes over a page in the middle of a word: what the agent before it knew goes on, and nothing of it stays behind. */
import { setMaxListeners } from 'node:events';
import * as fc from 'fast-check';
import { Window as Browser } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { offer, offerTests } from '@/utils/adapters/registered';
import type { SaveMessage } from '@/utils/messaging/protocol';
import { startAgent } from '@/utils/session/agent/agent';
import { awaitSuccessor, type Heritage } from '@/utils/session/agent/heritage';
import type { Port } from '@/utils/session/agent/save-client';
import { succeed } from '@/utils/session/agent/succeed';
import { cast } from '../cast';
import { boxAt, boxed, boxesIn } from './boxed';

const FAMILIES = Symbol.for('so-tay-mot-cua.families');
const world = globalThis as { [FAMILIES]?: unknown };

const START = 1_000_000_000_000;
let before: unknown;
beforeEach(() => {
  vi.useFakeTimers({ now: START });
  before = world[FAMILIES];
  delete world[FAMILIES];
  offerTests((root) => (boxesIn(root as Document).length > 0 ? ('boxed' as never) : null));
  offer(boxed);
});
afterEach(() => {
  vi.useRealTimers();
  world[FAMILIES] = before;
});

function page(html: string) {
  const browser = new Browser({ url: 'https://dichvucong.gov.vn/nop-ho-so' });
  const window = browser as unknown as Window & typeof globalThis;
  const { document } = window;
  document.body.innerHTML = html;
  // happy-dom does not know every selector of the portals' notices; there are none here
  const search = document.querySelectorAll.bind(document);
  document.querySelectorAll = (selector: string) =>
    selector.includes('toast') ? search('no-such') : search(selector);
  const type = (key: string, value: string): void => {
    const box = boxAt(window.document, key)!;
    box.value = value;
    const event = new window.Event('input', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    box.dispatchEvent(event);
  };
  return { window, document, type };
}

/** One version of the extension in the page. `cut()`: it was updated; whatever it asks for from then on is not there any more. */
function version(window: Window & typeof globalThis, { heir = true } = {}) {
  const sent: SaveMessage[] = [];
  const life = new AbortController();
  setMaxListeners(50, life.signal);
  const state = { cut: false, hangUp: (): void => {} };
  const left = succeed(window);
  awaitSuccessor(
    window,
    () => {
      if (!state.cut) return;
      const { heritage } = agent;
      life.abort();
      return heritage;
    },
    life.signal,
  );
  const agent = startAgent({
    window,
    connectSave() {
      if (state.cut) return null;
      let answer: (value: unknown) => void = () => {};
      const port: Port = {
        postMessage(message) {
          if (state.cut) throw new Error('Extension context invalidated.');
          sent.push(message as SaveMessage);
          const { seq } = message as SaveMessage;
          setTimeout(() => answer({ t: 'saved', seq, at: 1, draftId: 'd' }), 2);
        },
        disconnect() {
          if (state.cut) throw new Error('Extension context invalidated.');
        },
        onMessage: { addListener: (fn) => (answer = fn as never) },
        onDisconnect: { addListener: (fn) => (state.hangUp = fn) },
      };
      return port;
    },
    ask: async () => undefined,
    onPanel: () => undefined,
    now: () => Date.now(),
    dock: null,
    heritage: heir ? left : null,
    signal: life.signal,
  });
  return {
    sent,
    life,
    cut() {
      state.cut = true;
      state.hangUp();
    },
    /** `key=value by whom`, as it was sent. */
    entries: () =>
      sent.flatMap((message) =>
        message.t === 'input' ? message.entries.map(({ key, value, by }) => `${key}=${value} ${by}`) : [],
      ),
  };
}

const SECOND = Object.values(cast)[1]!.fullName;

describe('a new version in an open page', () => {
  it('saves what was typed while nobody could, as the clerk’s, under the visit that had begun', () => {
    const { window, type } = page('<input name="ten"><input name="tinh" value="Lâm Đồng">');
    const old = version(window);
    type('ten', 'Ngu');
    vi.advanceTimersByTime(1_000);
    old.cut();
    type('ten', 'Nguyễn');
    const fresh = version(window);
    vi.advanceTimersByTime(1_000);
    expect(fresh.entries()).toContain('ten=Nguyễn user');
    expect(fresh.entries()).toContain('tinh=Lâm Đồng portal');
    expect(fresh.sent[0]).toMatchObject({ visit: 0, since: START });
    expect(old.life.signal.aborted).toBe(true);
  });

  it('keeps the clerk’s emptying, and does not take a wipe by the portal for it', () => {
    const { window, document, type } = page('<input name="a"><input name="b">');
    const old = version(window);
    type('a', 'x');
    type('b', 'y');
    vi.advanceTimersByTime(1_000);
    old.cut();
    type('a', '');
    boxAt(document, 'b')!.value = '';
    const fresh = version(window);
    vi.advanceTimersByTime(1_000);
    expect(fresh.entries()).toContain('a= user');
    expect(fresh.entries().filter((entry) => entry.startsWith('b='))).toEqual([]);
  });

  it('begins a visit of its own when the page became another citizen’s while nobody could save', () => {
    const { window, document, type } = page('<input name="ten">');
    const old = version(window);
    type('ten', 'Ngu');
    vi.advanceTimersByTime(1_000);
    old.cut();
    vi.advanceTimersByTime(500);
    window.history.pushState({}, '', '/nop-ho-so-khac');
    boxAt(document, 'ten')!.value = SECOND;
    const fresh = version(window);
    vi.advanceTimersByTime(1_000);
    expect(fresh.entries()).toEqual([`ten=${SECOND} portal`]);
    expect(fresh.sent.at(-1)!.visit).toBe(1);
    expect(fresh.sent.at(-1)!.since).toBeGreaterThan(START);
  });

  it('is the only one from then on, and leaves no timer of the old one behind', () => {
    const { window, type } = page('<input name="ten">');
    const old = version(window);
    type('ten', 'Ngu');
    old.cut();
    type('ten', 'Nguy');
    const fresh = version(window);
    vi.advanceTimersByTime(5_000);
    const told = old.sent.length;
    type('ten', 'Nguyễn');
    vi.advanceTimersByTime(5_000);
    expect(old.sent).toHaveLength(told);
    expect(fresh.entries().at(-1)).toBe('ten=Nguyễn user');
    fresh.life.abort();
    vi.advanceTimersByTime(60_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not send a living agent away, whoever calls', () => {
    const { window, type } = page('<input name="ten">');
    const living = version(window);
    expect(succeed(window)).toBeNull();
    type('ten', 'Lan');
    vi.advanceTimersByTime(1_000);
    expect(living.entries()).toContain('ten=Lan user');
  });

  it('believes nobody where no agent can have been: a page that answers in its place makes nothing the clerk’s', () => {
    const { window, document } = page('<input name="ten" value="giả">');
    document.addEventListener('so-tay-mot-cua:successor', () =>
      document.dispatchEvent(
        new window.CustomEvent('so-tay-mot-cua:heritage', {
          detail: { visit: 0, since: 1, typed: ['ten'] },
        }),
      ),
    );
    const agent = version(window, { heir: false });
    vi.advanceTimersByTime(1_000);
    expect(agent.entries()).toEqual(['ten=giả portal']);
  });

  it('hears sense or nothing, whatever the answer is', () => {
    const { window, document } = page('');
    let detail: unknown;
    document.addEventListener('so-tay-mot-cua:successor', () =>
      document.dispatchEvent(new window.CustomEvent('so-tay-mot-cua:heritage', { detail })),
    );
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        detail = answer;
        const left: Heritage | null = succeed(window);
        if (!left) return;
        expect(Number.isSafeInteger(left.visit) && Number.isFinite(left.since)).toBe(true);
        expect(left.typed.every((key) => typeof key === 'string')).toBe(true);
      }),
    );
  });
});

describe('keys faster than messages', () => {
  function burst() {
    const tab = page('<input name="ten"><input name="tinh">');
    const agent = version(tab.window);
    vi.advanceTimersByTime(1_000);
    for (const text of ['N', 'Ng', 'Ngu']) tab.type('ten', text);
    return { ...tab, agent };
  }
  const mine = (entries: readonly string[]): string[] => entries.filter((entry) => entry.endsWith(' user'));

  it('are saved with the next message, without those in between', () => {
    const { agent } = burst();
    vi.advanceTimersByTime(40);
    expect(mine(agent.entries())).toEqual(['ten=N user', 'ten=Ngu user']);
  });

  it('are kept as they were typed when the portal wipes the box before that message leaves', () => {
    const { agent, document } = burst();
    boxAt(document, 'ten')!.value = '';
    vi.advanceTimersByTime(40);
    expect(mine(agent.entries()).at(-1)).toBe('ten=Ngu user');
  });

  it('stay in front of what is typed into the next box', () => {
    const { agent, type } = burst();
    type('tinh', 'L');
    vi.advanceTimersByTime(40);
    expect(mine(agent.entries())).toEqual(['ten=N user', 'ten=Ngu user', 'tinh=L user']);
  });

  it('belong to the page they were typed on, although it has gone before that message leaves', () => {
    const { agent, window, document } = burst();
    window.history.pushState({}, '', '/nop-ho-so-khac');
    document.body.innerHTML = '<input name="ten">';
    window.dispatchEvent(new window.Event('popstate'));
    vi.advanceTimersByTime(1_000);
    const last = agent.sent.flatMap((message) =>
      message.t === 'input' && message.entries.some(({ value }) => value === 'Ngu') ? [message] : [],
    );
    expect(last.map(({ visit, url }) => [visit, new URL(url).pathname])).toEqual([[0, '/nop-ho-so']]);
    expect(agent.sent.at(-1)!.visit).toBe(1);
  });

  it('go on under a new version that comes before that message leaves', () => {
    const { agent, window } = burst();
    agent.cut();
    const fresh = version(window);
    vi.advanceTimersByTime(1_000);
    expect(fresh.entries()).toContain('ten=Ngu user');
  });
});
