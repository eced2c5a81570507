/** The scout's rests: a page that looks the same is searched seldom, but what a click opens is found at the next look. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { scout } from '@/utils/session/scout/scout';

const LOOK = 500;

/** A page whose form appears without one element more: only `shown` changes. */
function page() {
  const heard = new Map<string, (event: { isTrusted: boolean }) => void>();
  const state = { shown: false, searches: 0, found: 0 };
  const window = {
    location: { href: 'https://dichvucong.gov.vn/' },
    performance: { now: () => Date.now() },
    setTimeout,
    clearTimeout,
    addEventListener: (type: string, fn: (event: { isTrusted: boolean }) => void) => heard.set(type, fn),
    document: {
      getElementsByTagName: () => ({ length: 40 }),
      querySelector: (selector: string) => (state.shown && selector === '[name]' ? {} : null),
      querySelectorAll: (selector: string) => {
        if (selector.startsWith('x-input')) state.searches += 1;
        return state.shown && selector.startsWith('x-input') ? [{}, {}, {}] : [];
      },
    },
  };
  const stop = new AbortController();
  scout(
    window as unknown as Window,
    () => {
      state.found += 1;
      return Promise.resolve('comes');
    },
    stop.signal,
  );
  return { state, click: () => heard.get('click')?.({ isTrusted: true }), stop };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('rests while nothing changes, yet finds within three seconds what only became visible', () => {
  const { state, stop } = page();
  vi.advanceTimersByTime(4 * LOOK);
  expect(state.searches).toBe(1);
  state.shown = true;
  vi.advanceTimersByTime(3_000);
  expect(state.found).toBe(1);
  stop.abort();
});

it('finds at the next look what a click has opened', () => {
  const { state, click, stop } = page();
  vi.advanceTimersByTime(LOOK);
  state.shown = true;
  click();
  vi.advanceTimersByTime(LOOK);
  expect(state.found).toBe(1);
  stop.abort();
});
