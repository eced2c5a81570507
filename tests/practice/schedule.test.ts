/** The card that is kept is enough: FSRS itself goes on from it as from its own. */
import * as fc from 'fast-check';
import { createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { isMissed, recallOf, reviewed, type Card } from '../../utils/practice/schedule';

const T0 = Date.UTC(2026, 10, 20, 3);
const MINUTE = 60_000;

describe('a card', () => {
  it('keeps everything that FSRS reads', () => {
    const scheduler = fsrs({
      enable_fuzz: false,
      learning_steps: ['10m'],
      relearning_steps: ['10m'],
      maximum_interval: 365,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 60 * 1_440 }))), (answers) => {
        let kept: Card | null = null;
        // on Vietnam's clocks
        let own = createEmptyCard(new Date(T0 + 7 * 60 * MINUTE));
        let at = T0;
        for (const [known, wait] of answers) {
          at += wait * MINUTE;
          kept = reviewed(kept, known, at);
          own = scheduler.next(own, new Date(at + 7 * 60 * MINUTE), known ? Rating.Good : Rating.Again).card;
          expect(kept.slice(3, 6)).toEqual([own.reps, own.lapses, own.state]);
          // kept with five figures: what that makes stays far below what anybody forgets in a day
          expect(Math.abs(kept[1] / own.stability - 1)).toBeLessThan(0.005);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('is known a little less every day', () => {
    const card = reviewed(null, true, T0);
    const recalls = [0, 1, 5, 30].map((days) => recallOf(card, T0 + days * 1_440 * MINUTE));
    expect(recalls).toEqual([...recalls].sort((a, b) => b - a));
    expect(recalls[0]).toBe(1);
    expect(recalls[3]).toBeLessThan(0.9);
  });

  it('knows whether the last answer was wrong', () => {
    expect(isMissed(reviewed(null, false, T0))).toBe(true);
    expect(isMissed(reviewed(null, true, T0))).toBe(false);
    expect(reviewed(null, true, T0)[5]).toBe(State.Review);
  });
});
