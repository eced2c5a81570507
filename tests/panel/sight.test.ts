/** When a press counts: the rules by themselves. What a browser says of covers and places is tried in real Chromium (`faults/clickjack.ts`, `faults/honest.ts`). */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sight } from '@/utils/session/panel/sight';

const SEED = 20261122;
console.log('seed of the places:', SEED);

interface Point {
  x: number;
  y: number;
}

/** A panel's window whose observer, pointer and clock are in the test's hand. 380 px wide, at the right of a window of 1366. */
function world({ framed = true, zoom = 1 } = {}) {
  const listeners = new Map<string, ((event: unknown) => void)[]>();
  const on = (type: string, fn: (event: unknown) => void): void =>
    void listeners.set(type, [...(listeners.get(type) ?? []), fn]);
  const waiting: { fn: () => void; at: number }[] = [];
  let now = 1_000;
  let visible = true;
  let tell: (entries: unknown[]) => void = () => {};
  const entry = (isVisible: boolean): unknown => ({ isVisible, isIntersecting: true, intersectionRatio: 1 });
  class Button {
    blurred = false;
    blur(): void {
      this.blurred = true;
    }
  }
  const button = new Button();
  const window = {
    addEventListener: on,
    document: { addEventListener: on, documentElement: {}, hidden: false, activeElement: button },
    innerWidth: 380 / zoom,
    outerWidth: 1_366,
    screenX: 0,
    screenY: 0,
    devicePixelRatio: zoom,
    HTMLButtonElement: Button,
    IntersectionObserver: class {
      constructor(fn: (entries: unknown[]) => void) {
        tell = fn;
      }
      observe(): void {
        tell([entry(visible)]);
      }
      disconnect(): void {}
    },
  };
  Object.assign(window, { top: framed ? {} : window });
  const made = sight({
    window: window as never,
    clock: () => now,
    later(fn, ms) {
      const call = { fn, at: now + ms };
      waiting.push(call);
      return () => void waiting.splice(waiting.indexOf(call), 1);
    },
  });
  const fire = (type: string, event: object = {}): void => {
    for (const fn of listeners.get(type) ?? []) fn({ isTrusted: true, target: window, ...event });
  };
  /** A hand over the panel: its place in the panel, and where the panel's corner is on the screen. */
  const pointer = (at: Point, corner: Point = { x: 986, y: 90 }): void =>
    fire('pointermove', {
      clientX: at.x,
      clientY: at.y,
      screenX: corner.x + at.x * zoom,
      screenY: corner.y + at.y * zoom,
    });
  return {
    ...made,
    button,
    fire,
    pointer,
    wait(ms: number): void {
      const end = now + ms;
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        waiting.splice(waiting.indexOf(next), 1);
        now = next.at;
        next.fn();
      }
      now = end;
    },
    see(...states: boolean[]): void {
      visible = states.at(-1)!;
      tell(states.map(entry));
    },
    /** The browser has not noticed yet; the next look will. */
    turn(isVisible: boolean): void {
      visible = isVisible;
    },
    click(isTrusted = true): ReturnType<typeof made.press> {
      fire('click', { isTrusted });
      return made.press();
    },
  };
}

describe('a press', () => {
  it('counts once the panel has been seen for half a second', () => {
    const panel = world();
    panel.wait(400);
    expect(panel.click()).toBe('covered');
    panel.wait(200);
    expect(panel.click()).toBeNull();
  });

  it('counts once, and for what it is about', () => {
    const panel = world();
    panel.wait(600);
    expect(panel.press()).toBe('by-script');
    expect(panel.click()).toBeNull();
    expect(panel.press()).toBe('by-script');
    panel.fire('click');
    panel.wait(1_500);
    expect(panel.press()).toBe('by-script');
  });

  it('that no hand has made never counts', () => {
    for (const framed of [true, false]) {
      const panel = world({ framed });
      panel.wait(600);
      expect(panel.click(false)).toBe('by-script');
    }
  });

  it('does not count while something covers the panel, nor just after', () => {
    const panel = world();
    panel.wait(600);
    panel.see(false);
    expect(panel.click()).toBe('covered');
    panel.wait(900);
    panel.see(true);
    panel.wait(450);
    expect(panel.click()).toBe('covered');
    panel.wait(100);
    expect(panel.click()).toBeNull();
  });

  it('does not count after a cover that came and went between two words of the browser', () => {
    const panel = world();
    panel.wait(600);
    panel.see(false, true);
    expect(panel.click()).toBe('covered');
  });

  it('does not count under a cover that flickers, however often the browser looks in between', () => {
    const panel = world();
    panel.wait(600);
    // the first few may be a dialog and a toast
    for (let round = 0; round < 8; round++) {
      panel.see(false);
      panel.wait(40);
      panel.see(true);
      panel.wait(700);
      if (round > 4) expect(panel.click(), String(round)).toBe('covered');
    }
    panel.wait(5_000);
    expect(panel.click()).toBeNull();
  });

  it('does not count under a cover that the browser does not notice by itself', () => {
    const panel = world();
    panel.wait(600);
    panel.turn(false);
    panel.wait(250);
    expect(panel.click()).toBe('covered');
  });

  it('does not count just after the tab came back or the panel got another size', () => {
    for (const what of ['visibilitychange', 'resize']) {
      const panel = world();
      panel.wait(600);
      panel.fire(what);
      expect(panel.click(), what).toBe('covered');
      panel.wait(750);
      expect(panel.click(), what).toBeNull();
    }
  });

  it('in a page of its own needs only the hand', () => {
    expect(world({ framed: false }).click()).toBeNull();
  });

  it('finds no button under a focus that the page has given back', () => {
    const panel = world();
    panel.fire('blur');
    expect(panel.button.blurred).toBe(true);
  });
});

const inPanel = fc.record({ x: fc.integer({ min: 4, max: 240 }), y: fc.integer({ min: 4, max: 600 }) });
const zooms = fc.constantFrom(0.8, 0.9, 1, 1.1, 1.25, 1.5);

describe('the place of the panel', () => {
  it('stays known on every way of a hand, at every zoom', () => {
    fc.assert(
      fc.property(fc.array(inPanel, { minLength: 1, maxLength: 12 }), zooms, (way, zoom) => {
        const panel = world({ zoom });
        panel.wait(600);
        for (const at of way) panel.pointer(at);
        return panel.click() === null;
      }),
      { seed: SEED },
    );
  });

  it('that is another one than at the last way of the hand is noticed', () => {
    const shift = fc.record({ x: fc.integer({ min: 60, max: 900 }), y: fc.integer({ min: -80, max: 80 }) });
    fc.assert(
      fc.property(inPanel, shift, (at, { x, y }) => {
        const panel = world();
        panel.wait(600);
        // a way that tells the zoom
        panel.pointer({ x: 10, y: 20 });
        panel.pointer({ x: 230, y: 520 });
        panel.pointer(at, { x: 986 - x, y: 90 + y });
        return panel.click() === 'covered';
      }),
      { seed: SEED },
    );
  });

  it('straight up or down is noticed as well', () => {
    fc.assert(
      fc.property(inPanel, fc.integer({ min: 30, max: 400 }), fc.boolean(), (at, by, up) => {
        const panel = world();
        panel.wait(600);
        panel.pointer({ x: 10, y: 20 });
        panel.pointer({ x: 230, y: 520 });
        panel.pointer(at, { x: 986, y: up ? 90 - by : 90 + by });
        return panel.click() === 'covered';
      }),
      { seed: SEED },
    );
  });

  it('away from the edge is noticed at the first event of all', () => {
    const panel = world();
    panel.wait(600);
    panel.pointer({ x: 100, y: 100 }, { x: 400, y: 90 });
    expect(panel.click()).toBe('covered');
    panel.wait(600);
    panel.pointer({ x: 100, y: 100 }, { x: 400, y: 90 });
    expect(panel.click()).toBeNull();
  });
});
