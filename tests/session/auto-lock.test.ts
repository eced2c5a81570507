/** Sổ tay locks by itself: the browser's words about the keyboard and the screen are played here, its alarms and its clock too. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serveAutoLock } from '@/entrypoints/background/auto-lock';
import { memoryArea } from '../store/helpers';

type State = 'active' | 'idle' | 'locked';
const MINUTE = 60_000;

/** One PC. `wake()` starts the worker anew: what it had in memory is gone, the browser's session area is not. */
function pc(lockMinutes = 5) {
  const area = memoryArea();
  const self = {
    now: 1_000_000_000_000,
    state: 'active' as State,
    open: false,
    lockMinutes,
    locks: 0,
    broken: 0,
    interval: 0,
    alarm: false,
    hears: [] as ((state: State) => void)[],
    rings: [] as ((alarm: { name: string }) => void)[],
    decided: [] as (() => void)[],
  };
  const wake = () => {
    self.hears = [];
    self.rings = [];
    self.decided = [];
    return serveAutoLock({
      idle: {
        setDetectionInterval: (seconds) => (self.interval = seconds),
        queryState: async () => self.state,
        onStateChanged: { addListener: (fn) => self.hears.push(fn) },
      },
      alarms: {
        create: (_name, { periodInMinutes }) => (self.alarm = periodInMinutes === 1),
        clear: () => (self.alarm = false),
        onAlarm: { addListener: (fn) => self.rings.push(fn) },
      },
      area,
      now: () => self.now,
      keeping: async () => ({ lockMinutes: self.lockMinutes }),
      onKeeping: (hear) => self.decided.push(hear),
      isOpen: async () => self.open,
      async lock() {
        if (self.broken-- > 0) throw new Error('the disk is full');
        self.open = false;
        self.locks += 1;
      },
    });
  };
  let served = wake();
  const settle = () => new Promise((done) => setImmediate(done));
  return Object.assign(self, {
    settle,
    restartWorker: () => void (served = wake()),
    unlock() {
      self.open = true;
      served.changed('open');
    },
    async says(state: State) {
      self.state = state;
      for (const hear of self.hears) hear(state);
      await settle();
    },
    /** Time goes by; the alarm rings each minute as long as the PC is awake. */
    async minutes(count: number, { asleep = false } = {}) {
      for (let minute = 0; minute < count; minute++) {
        self.now += MINUTE;
        if (self.alarm && !asleep) for (const ring of self.rings) ring({ name: 'auto-lock' });
        await settle();
      }
    },
    async decides(minutes: number) {
      self.lockMinutes = minutes;
      for (const hear of self.decided) hear();
      await settle();
    },
  });
}

describe('Sổ tay locks', () => {
  it('at once when the screen is locked or its saver runs', async () => {
    const desk = pc();
    desk.unlock();
    await desk.says('locked');
    expect(desk.open).toBe(false);
  });

  it('after the office’s minutes without a touch, which the browser counts', async () => {
    const desk = pc(3);
    await desk.settle();
    expect(desk.interval).toBe(180);
    desk.unlock();
    await desk.says('idle');
    expect(desk.open).toBe(false);
  });

  it('also when the browser’s word was missed: a minute later it is asked', async () => {
    const desk = pc();
    desk.unlock();
    desk.restartWorker();
    desk.state = 'idle';
    await desk.minutes(1);
    expect(desk.open).toBe(false);
    expect(desk.locks).toBe(1);
  });

  it('after the PC has slept for longer than the minutes, although whoever wakes it touches it', async () => {
    const desk = pc(5);
    desk.unlock();
    await desk.minutes(2);
    await desk.minutes(90, { asleep: true });
    desk.state = 'active';
    await desk.minutes(1);
    expect(desk.open).toBe(false);
  });

  it('never while somebody types', async () => {
    const desk = pc(1);
    desk.unlock();
    await desk.minutes(200);
    expect(desk.open).toBe(true);
  });

  it('by new minutes as soon as they are decided, and an old word of the browser does not lock', async () => {
    const desk = pc(5);
    desk.unlock();
    await desk.decides(30);
    expect(desk.interval).toBe(1_800);
    // the browser had already counted five minutes; by thirty the person is still there
    for (const hear of desk.hears) hear('idle');
    await desk.settle();
    expect(desk.open).toBe(true);
  });

  it('a minute later when locking has failed', async () => {
    const desk = pc();
    desk.unlock();
    desk.broken = 2;
    await desk.says('locked');
    expect(desk.open).toBe(true);
    await desk.minutes(2);
    expect(desk.open).toBe(false);
  });

  it('not at all when it is not open, and then nothing wakes the worker', async () => {
    const desk = pc();
    await desk.says('idle');
    await desk.says('locked');
    expect(desk.locks).toBe(0);
    expect(desk.alarm).toBe(false);
    desk.unlock();
    expect(desk.alarm).toBe(true);
    // locked by the clerk
    desk.open = false;
    await desk.minutes(1);
    expect(desk.alarm).toBe(false);
  });

  it('within a minute after the office’s minutes have passed, whatever the browser missed to say', async () => {
    const event = fc.record({
      minutes: fc.integer({ min: 0, max: 20 }),
      away: fc.boolean(),
      asleep: fc.boolean(),
      told: fc.boolean(),
      worker: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 15 }),
        fc.array(event, { maxLength: 12 }),
        async (limit, events) => {
          const desk = pc(limit);
          desk.unlock();
          let untouched = 0;
          for (const { minutes, away, asleep, told, worker } of events) {
            if (worker) desk.restartWorker();
            for (let minute = 0; minute < minutes; minute++) {
              untouched = away || asleep ? untouched + 1 : 0;
              desk.state = untouched >= limit ? 'idle' : 'active';
              if (told && desk.state === 'idle') await desk.says('idle');
              await desk.minutes(1, { asleep });
              if (!asleep && untouched > limit) expect(desk.open).toBe(false);
            }
            if (asleep) {
              // woken by a hand
              const slept = minutes;
              untouched = 0;
              desk.state = 'active';
              await desk.minutes(1);
              if (slept > limit + 1) expect(desk.open).toBe(false);
            }
            if (!desk.open) desk.unlock();
            untouched = 0;
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
