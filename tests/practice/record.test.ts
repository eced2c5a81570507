/** What is remembered of practice, what is asked again and when, and that it stays small. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dueItems,
  emptyRecord,
  learn,
  nextDue,
  progressOf,
  readRecord,
  RECENT,
  summaryOf,
  type LearningRecord,
} from '../../utils/practice/record';
import { itemId, type Marked } from '../../utils/practice/types';

const DAY = 86_400_000;
/** 10:00 in Vietnam. */
const T0 = Date.UTC(2026, 10, 20, 3);
const BIRTH = '1.001193';
const DEATH = '1.000656';
const card = itemId(BIRTH, 'papers', 'birth-notice');
const rule = itemId(BIRTH, 'contradictions', 'personal-id-cross');

const run = (answers: Record<string, boolean>, over: Partial<Marked> = {}): Marked => ({
  scenario: 'hand-1',
  procedure: BIRTH,
  points: { papers: { got: 3, of: 4 }, date: { got: 1, of: 1 } },
  lost: [],
  items: Object.entries(answers).map(([item, known]) => ({ item, known })),
  ...over,
});
const after = (...runs: [Marked, number][]): LearningRecord =>
  runs.reduce((record, [marked, at]) => learn(record, marked, at), emptyRecord('seed'));

describe('what comes back when', () => {
  it('asks again soon for what was missed, and later for what was known', () => {
    const record = after([run({ [card]: true, [rule]: false }), T0]);
    expect(dueItems(record, T0, 9)).toEqual([]);
    expect(dueItems(record, T0 + 11 * 60_000, 9)).toEqual([rule]);
    expect(dueItems(record, T0 + DAY, 9)).toEqual([rule]);
    // what was missed goes first, also when something else waits longer
    expect(dueItems(record, T0 + 20 * DAY, 9)).toEqual([rule, card]);
    expect(dueItems(record, T0 + 20 * DAY, 1)).toEqual([rule]);
    expect(nextDue(record)).toBe(T0 + 10 * 60_000);
  });

  it('waits longer each time it was known, and begins again when it was not', () => {
    let record = emptyRecord('seed');
    const gaps: number[] = [];
    let at = T0;
    for (const known of [true, true, true, false, true]) {
      record = learn(record, run({ [card]: known }), at);
      gaps.push((nextDue(record)! - at) / DAY);
      at = Math.max(nextDue(record)!, at) + 5 * 3_600_000;
    }
    const [first, second, third, missed, again] = gaps as [number, number, number, number, number];
    expect(second).toBeGreaterThan(first);
    expect(third).toBeGreaterThan(second);
    expect(missed).toBeLessThan(first);
    expect(again).toBeLessThan(third);
  });

  it('is due from midnight in Vietnam, at whatever time it was practised', () => {
    const evening = Date.UTC(2026, 10, 20, 16, 30); // 23:30
    const record = after([run({ [card]: true }), evening]);
    expect(new Date(nextDue(record)! + 7 * 3_600_000).toISOString()).toMatch(/T00:00:00/);
    expect(nextDue(record)! - evening).toBeLessThan(3 * DAY);
  });

  it('counts an item that was asked twice as known only when it was known each time', () => {
    const twice = run({});
    const marked = {
      ...twice,
      items: [
        { item: card, known: true },
        { item: card, known: false },
        { item: card, known: true },
      ],
    };
    expect(dueItems(after([marked, T0]), T0 + DAY / 2, 9)).toEqual([card]);
  });

  it('takes a clock that was set back for a standing one', () => {
    const record = after(
      [run({ [card]: true }), T0],
      [run({ [card]: true }, { scenario: 'hand-2' }), T0 - 400 * DAY],
    );
    expect(nextDue(record)!).toBeGreaterThan(T0);
  });

  it('leaves out what is no item', () => {
    const strange = [
      '',
      'x',
      BIRTH,
      `${BIRTH} papers`,
      `${BIRTH} riding a`,
      `${BIRTH} papers ${'a'.repeat(200)}`,
      '__proto__ papers a',
    ];
    const record = after([run(Object.fromEntries(strange.map((item) => [item, false]))), T0]);
    expect(dueItems(record, T0 + DAY, 99)).toEqual([]);
    expect(readRecord(JSON.stringify(record))).toEqual(record);
  });
});

/** A trainee's months: what they were asked, whether they knew it, how long they waited. */
const history = fc.array(
  fc.record({
    answers: fc.dictionary(
      fc.constantFrom(card, rule, itemId(DEATH, 'fields', 'deceased.fullName'), itemId(BIRTH, 'date', 'due')),
      fc.boolean(),
    ),
    wait: fc.integer({ min: 0, max: 40 * DAY }),
    scenario: fc.constantFrom('hand-1', 'made-7-1'),
  }),
  { maxLength: 20 },
);
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;
function played(seed: string, runs: History): { record: LearningRecord; at: number } {
  let at = T0;
  let record = emptyRecord(seed);
  for (const { answers, wait, scenario } of runs)
    record = learn(record, run(answers, { scenario }), (at += wait));
  return { record, at };
}

describe('the schedule', () => {
  it('is the same for the same seed and answers, also when it is put away and read between two runs', () => {
    fc.assert(
      fc.property(history, fc.string({ minLength: 1, maxLength: 20 }), (runs, seed) => {
        const { record, at } = played(seed, runs);
        let again = emptyRecord(seed);
        let now = T0;
        for (const { answers, wait, scenario } of runs) {
          again = readRecord(
            JSON.stringify(learn(again, run(answers, { scenario }), (now += wait))),
          ) as LearningRecord;
        }
        expect(again).toEqual(record);
        for (const later of [0, DAY, 30 * DAY])
          expect(dueItems(again, at + later, 9)).toEqual(dueItems(record, at + later, 9));
      }),
      { numRuns: 60 },
    );
  });

  it('has every item due at last, and only items that were asked', () => {
    fc.assert(
      fc.property(history, (runs) => {
        const { record, at } = played('seed', runs);
        const asked = [...new Set(runs.flatMap(({ answers }) => Object.keys(answers)))];
        // two runs of one scenario in one millisecond are one
        fc.pre(runs.every(({ wait }) => wait > 0));
        expect(dueItems(record, at + 400 * DAY, 99).sort()).toEqual(asked.sort());
      }),
      { numRuns: 60 },
    );
  });

  it('draws the order of equals by the seed', () => {
    const many = Array.from({ length: 12 }, (_, n) => itemId(BIRTH, 'papers', `paper-${n}`));
    const orders = ['a', 'b', 'c'].map((seed) =>
      dueItems(
        learn(emptyRecord(seed), run(Object.fromEntries(many.map((item) => [item, false]))), T0),
        T0 + DAY,
        12,
      ).join(),
    );
    expect(new Set(orders).size).toBe(3);
  });
});

describe('progress', () => {
  it('tells of each procedure the last runs by skill, and what is known, due and fresh', () => {
    const bad = { points: { papers: { got: 0, of: 4 } } };
    const good = { points: { papers: { got: 4, of: 4 } } };
    const runs = Array.from({ length: RECENT + 2 }, (_, n): [Marked, number] => [
      run({ [card]: true }, { scenario: `hand-${n}`, ...(n < 2 ? bad : good) }),
      T0 + n * DAY,
    ]);
    const now = T0 + (RECENT + 1) * DAY;
    const record = after(...runs, [run({ [rule]: true }, { procedure: DEATH }), now]);
    const { procedures, days, runs: all, due } = progressOf(record, now, 3);
    expect(procedures.map(({ procedure }) => procedure)).toEqual([DEATH, BIRTH]);
    expect(procedures[1]).toEqual({
      procedure: BIRTH,
      runs: RECENT + 2,
      last: now,
      skills: { papers: { got: 4 * RECENT, of: 4 * RECENT } },
      items: { known: 1, due: 0, fresh: 1 },
    });
    expect(days).toEqual([
      { day: '2026-11-24', runs: 1 },
      { day: '2026-11-25', runs: 1 },
      { day: '2026-11-26', runs: 2 },
    ]);
    expect({ all, due }).toEqual({ all: RECENT + 3, due: 0 });
    expect(progressOf(record, now + 300 * DAY, 3).due).toBe(2);
    // the sheet for the supervisor tells the whole
    const summary = summaryOf(record);
    expect(summary).toMatchObject({ since: T0, until: now, runs: RECENT + 3, days: RECENT + 2 });
    expect(summary.procedures[1]!.skills).toEqual({ papers: { got: 4 * RECENT, of: 4 * (RECENT + 2) } });
    expect(summary.skills).toEqual({
      papers: { got: 4 * RECENT + 3, of: 4 * (RECENT + 3) },
      date: { got: 1, of: 1 },
    });
  });

  it('is empty at the beginning', () => {
    const record = emptyRecord('seed');
    expect(progressOf(record, T0)).toMatchObject({ procedures: [], runs: 0, due: 0 });
    expect(progressOf(record, T0).days).toHaveLength(28);
    expect(summaryOf(record)).toMatchObject({ since: null, until: null, runs: 0 });
    expect(nextDue(record)).toBeNull();
  });

  it('does not count a run twice', () => {
    const once = after([run({ [card]: false }), T0]);
    expect(learn(once, run({ [card]: false }), T0)).toBe(once);
    expect(learn(once, run({ [card]: false }, { scenario: 'hand-2' }), T0).runs).toBe(2);
  });
});

describe('a record as text', () => {
  it('comes back as it was', () => {
    const record = after([run({ [card]: true, [rule]: false }), T0]);
    expect(readRecord(JSON.stringify(record))).toEqual(record);
  });

  it.each([
    ['a newer program has written it', { ...emptyRecord('s'), schema: 2, more: 1 }, 'newer'],
    ['it says nothing of itself', {}, 'damaged'],
    ['a field is missing', { ...emptyRecord('s'), days: undefined }, 'damaged'],
    ['there is more in it than we know', { ...emptyRecord('s'), more: 1 }, 'damaged'],
    ['it is a list', [], 'damaged'],
    ['it is nothing', null, 'damaged'],
  ])('is refused when %s', (_why, content, outcome) => {
    expect(readRecord(JSON.stringify(content))).toBe(outcome);
  });

  it('is refused when it is torn', () => {
    const text = JSON.stringify(after([run({ [card]: true }), T0]));
    for (const end of [0, 1, 20, text.length - 1]) expect(readRecord(text.slice(0, end))).toBe('damaged');
  });
});
