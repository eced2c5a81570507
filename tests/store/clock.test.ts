/** When the PC's clock is believed: deletions by date hang on it. */
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Clock } from '@/utils/store/clock';
import { Database } from '@/utils/store/db';
import { localArea } from './areas';

const T0 = Date.UTC(2026, 10, 20, 3);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const YEAR_2000 = Date.UTC(2000, 0, 1);

let count = 0;
function bench() {
  const it = {
    now: T0,
    area: localArea(),
    database: new Database(`clock-${++count}`),
    clock: null as unknown as Clock,
    start: () => (it.clock = new Clock(it.database, it.area, () => it.now)),
  };
  it.start();
  return it;
}

describe('a clock that runs', () => {
  it('is believed, over nights, weekends and the Tết holidays', async () => {
    const it = bench();
    for (const pause of [MINUTE, 16 * 60 * MINUTE, 3 * DAY, 10 * DAY]) {
      it.now += pause;
      it.start();
      expect(await it.clock.trust()).toBe(true);
      expect(await it.clock.doubt()).toBeNull();
    }
  });

  it('and is set right by some minutes, is believed', async () => {
    const it = bench();
    await it.clock.trust();
    it.now -= 9 * MINUTE;
    expect(await it.clock.trust()).toBe(true);
  });

  it('costs one write in ten minutes', async () => {
    const it = bench();
    for (let minute = 0; minute < 60; minute++) {
      it.now += MINUTE;
      await it.clock.trust();
    }
    expect(it.area.writes.length).toBeGreaterThanOrEqual(5);
    expect(it.area.writes.length).toBeLessThanOrEqual(7);
  });
});

describe.each([
  ['back to the year 2000 (an empty battery)', YEAR_2000 - T0],
  ['back by a day', -DAY],
  ['ahead by fifteen days', 15 * DAY],
  ['ahead by ten years', 3_650 * DAY],
])('a clock that jumps %s', (_name, jump) => {
  it('is not believed, also by the next start, until it is right again', async () => {
    const it = bench();
    await it.clock.trust();
    it.now += jump;
    expect(await it.clock.trust()).toBe(false);
    it.start();
    expect(await it.clock.doubt()).toEqual({ from: T0, to: T0 + jump });
    it.now += 5 * MINUTE;
    expect(await it.clock.trust()).toBe(false);
    it.now = T0 + DAY;
    expect(await it.clock.trust()).toBe(true);
  });

  it('is believed once the clerk says that it is right', async () => {
    const it = bench();
    await it.clock.trust();
    it.now += jump;
    expect(await it.clock.trust()).toBe(false);
    await it.clock.confirm();
    expect(await it.clock.trust()).toBe(true);
    it.start();
    it.now += DAY;
    expect(await it.clock.trust()).toBe(true);
  });
});

describe('the time that was seen', () => {
  it.each(['database', 'copy'])('is known when the %s has lost it', async (lost) => {
    const it = bench();
    await it.clock.trust();
    if (lost === 'database') await (await it.database.tables()).facts.clear();
    else it.area.items.clear();
    it.now = YEAR_2000;
    it.start();
    expect(await it.clock.trust()).toBe(false);
  });

  it.each([null, 'x', -1, 1.5, Infinity, {}])('that makes no sense (%j) is ignored', async (value) => {
    const it = bench();
    it.area.items.set('mirror.clock', value);
    expect(await it.clock.trust()).toBe(true);
  });

  it('is not given up by an area that takes nothing', async () => {
    const it = bench();
    it.area.broken = new Error('broken');
    expect(await it.clock.trust()).toBe(true);
    await it.clock.confirm();
    it.now = YEAR_2000;
    expect(await it.clock.trust()).toBe(false);
  });

  it('never lets a copy grow old too soon', async () => {
    const it = bench();
    await it.clock.trust();
    it.now = YEAR_2000;
    expect(it.clock.latest()).toBe(T0);
  });
});

it('without a database nothing is deleted, and nobody is thrown at', async () => {
  const it = bench();
  const newer = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(`clock-${count}`, 90);
    request.addEventListener('success', () => resolve(request.result));
  });
  newer.close();
  expect(await it.clock.trust()).toBe(false);
});

it('however the clock jumps: nothing goes before its time as far as it was seen, and after a confirmed jump deletions go on', async () => {
  const act = fc.oneof(
    fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 13 * DAY }) }),
    fc.record({ kind: fc.constant('jump' as const), ms: fc.integer({ min: -900 * DAY, max: 900 * DAY }) }),
    fc.record({ kind: fc.constant('restart' as const), ms: fc.constant(0) }),
    fc.record({ kind: fc.constant('confirm' as const), ms: fc.constant(0) }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 20 }),
      fc.integer({ min: 1, max: 30 }),
      async (acts, days) => {
        const it = bench();
        await it.clock.trust();
        // What may be believed to have passed: from one believed sight to the next, and what the clerk has confirmed.
        const eraseAt = T0 + days * DAY;
        let seen = T0;
        for (const { kind, ms } of acts) {
          if (kind === 'restart') it.start();
          if (kind === 'confirm') {
            await it.clock.confirm();
            seen = it.now;
          }
          if (kind === 'pass' || kind === 'jump') it.now = Math.max(1, it.now + ms);
          const erased = (await it.clock.trust()) && it.now >= eraseAt;
          const step = it.now - seen;
          // an erasure needs a sight that is no leap from the last one that was believed
          if (erased) expect(step).toBeLessThanOrEqual(14 * DAY);
          if (erased) expect(step).toBeGreaterThanOrEqual(-10 * MINUTE);
          if (step >= 0 && step <= 14 * DAY) seen = it.now;
          if (kind === 'confirm') expect(await it.clock.trust()).toBe(true);
        }
        await it.clock.confirm();
        for (let day = 0; day <= 40 || it.now < eraseAt; day += 10) {
          it.now += 10 * DAY;
          expect(await it.clock.trust()).toBe(true);
        }
        expect(it.now).toBeGreaterThanOrEqual(eraseAt);
        await it.database.close();
      },
    ),
    { numRuns: 25 },
  );
}, 30_000);
