/** The scout's rests: a page at rest is left alone until it stirs, one that never rests is heard twice a second, after half a minute none is. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { scout, type Answer } from '@/utils/session/scout/scout';

const SECOND = 1_000;

/** A page that grows and shows its form as told. */
function page(answer: Answer = 'comes') {
  const heard = new Map<string, (event: { isTrusted: boolean }) => void>();
  const state = { shown: false, elements: 40, searches: 0, found: 0, told: 0, watching: false };
  let tell: (() => void) | null = null;
  class MutationObserver {
    constructor(private readonly told: () => void) {}
    observe() {
      state.watching = true;
      tell = () => {
        state.told += 1;
        this.told();
      };
    }
    disconnect() {
      state.watching = false;
      tell = null;
    }
  }
  const window = {
    MutationObserver,
    location: { href: 'https://dichvucong.gov.vn/' },
    performance: { now: () => Date.now() },
    setTimeout,
    clearTimeout,
    addEventListener: (type: string, fn: (event: { isTrusted: boolean }) => void) => heard.set(type, fn),
    document: {
      getElementsByTagName: () => ({
        get length() {
          return state.elements;
        },
      }),
      querySelector: (selector: string) => (state.shown && selector === '[name]' ? {} : null),
      querySelectorAll: (selector: string) => {
        if (selector.startsWith('x-input')) state.searches += 1;
        return state.shown && selector.startsWith('x-input') ? [{}, {}, {}] : [];
      },
    },
  };
  const stop = new AbortController();
  scout(
    window as unknown as Window & typeof globalThis,
    () => {
      state.found += 1;
      return Promise.resolve(answer);
    },
    stop.signal,
  );
  const grow = (): void => {
    state.elements += 1;
    tell?.();
  };
  return { state, grow, click: () => heard.get('click')?.({ isTrusted: true }), stop };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('searches a page at rest once and leaves it alone', () => {
  const { state } = page();
  vi.advanceTimersByTime(2 * SECOND);
  expect(state).toMatchObject({ searches: 1, told: 0, watching: true });
  expect(vi.getTimerCount()).toBe(1);
});

it('finds what comes into a page at rest at once', () => {
  const { state, grow } = page();
  vi.advanceTimersByTime(2 * SECOND);
  state.shown = true;
  grow();
  vi.advanceTimersByTime(1);
  expect(state.found).toBe(1);
});

it.each([20, 90, 250, 450])(
  'a form that follows a spinner after %i ms waits a fifth of a second at most',
  (after) => {
    const { state, grow } = page();
    vi.advanceTimersByTime(2 * SECOND);
    grow();
    vi.advanceTimersByTime(after);
    state.shown = true;
    grow();
    vi.advanceTimersByTime(200);
    expect(state.found).toBe(1);
  },
);

it('hears a page that never rests twice a second, searches it as often, and finds its form within half a second', () => {
  const { state, grow } = page();
  const restless = (ms: number): void => {
    for (let at = 0; at < ms; at += 20) {
      grow();
      vi.advanceTimersByTime(20);
    }
  };
  restless(10 * SECOND);
  expect(state.told).toBeLessThanOrEqual(20);
  // and the looks while it is taken for one that is being built: at its beginning, at its first change
  expect(state.searches).toBeLessThanOrEqual(20 + 2 * 4);
  state.shown = true;
  restless(540);
  expect(state.found).toBe(1);
});

it('finds within three seconds what only became visible', () => {
  const { state } = page();
  vi.advanceTimersByTime(2 * SECOND);
  state.shown = true;
  vi.advanceTimersByTime(3 * SECOND);
  expect(state.found).toBe(1);
});

it('finds at the next look what a click has opened', () => {
  const { state, click } = page();
  vi.advanceTimersByTime(2 * SECOND);
  state.shown = true;
  click();
  vi.advanceTimersByTime(1);
  expect(state.found).toBe(1);
});

it('leaves a page without a form after half a minute: no observer, no timer, until a click', () => {
  const { state, grow, click } = page();
  for (let at = 0; at < 31; at++) {
    grow();
    vi.advanceTimersByTime(SECOND);
  }
  expect(state.watching).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
  click();
  vi.advanceTimersByTime(2 * SECOND);
  expect(state.watching).toBe(true);
  vi.advanceTimersByTime(8 * SECOND);
  expect(state.watching).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

it('calls once, whatever happens until it is answered', async () => {
  const { state, click, grow } = page();
  state.shown = true;
  for (let at = 0; at < 5; at++) {
    click();
    grow();
    vi.advanceTimersByTime(SECOND);
  }
  expect(state.found).toBe(1);
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(0);
});

it('calls until it was heard, and is gone then', async () => {
  const unheard = page('unheard');
  await vi.advanceTimersByTimeAsync(0);
  unheard.state.shown = true;
  unheard.click();
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(unheard.state.found).toBeGreaterThan(3);
  unheard.stop.abort();
  expect(vi.getTimerCount()).toBe(0);

  const heard = page('comes');
  heard.state.shown = true;
  heard.click();
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(heard.state).toMatchObject({ found: 1, watching: false });
  expect(vi.getTimerCount()).toBe(0);
});
