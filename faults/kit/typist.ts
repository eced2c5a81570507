/** Types without pause, faster than any hand, and keeps when each press was confirmed by the browser. */
import type { Page } from 'playwright-core';

/** Between two keys: slower than a burst of an input method, whose keys leave together. */
const PACE_MS = 20;

/** What is typed is known by its length alone: a, b, c … */
export const lettersOf = (count: number): string =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(97 + (at % 26))).join('');

export interface Typist {
  /** `Date.now()` of each confirmed press. */
  confirmed: readonly number[];
  /** Ends the typing; nothing is pressed after it resolves. */
  stop(): Promise<void>;
}

/** Begins to type {@link lettersOf} into what has the focus. It ends by itself when the page or the browser dies. */
export function typist(page: Page, pace = PACE_MS): Typist {
  const confirmed: number[] = [];
  const end = new AbortController();
  const typing = (async () => {
    for (let at = 0; !end.signal.aborted; at++) {
      const pressed = await page.keyboard.press(lettersOf(at + 1).at(-1)!).then(
        () => !end.signal.aborted,
        () => false,
      );
      if (!pressed) return;
      confirmed.push(Date.now());
      await new Promise((done) => setTimeout(done, pace));
    }
  })();
  return {
    confirmed,
    async stop() {
      end.abort();
      await typing;
    },
  };
}

/** Confirmed presses that are not in what was kept, and how long before `end` the first of them was. */
export const lossOf = (
  confirmed: readonly number[],
  kept: number,
  end: number,
): { keys: number; ms: number } => ({
  keys: Math.max(0, confirmed.length - kept),
  ms: confirmed[kept] === undefined ? 0 : end - confirmed[kept],
});
