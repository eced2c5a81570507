/** A new version never comes between a clerk and a form. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayUpdate, serveUpdates, UPDATE_WAITS, type Moment } from '@/entrypoints/background/updates';
import { memoryArea } from '../store/helpers';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = 1_000_000_000_000;
const moment = (rest: Partial<Moment> = {}): Moment => ({
  now: NOW,
  availableAt: NOW - HOUR,
  touchedAt: NOW - 6 * MINUTE,
  unsaved: false,
  inUse: false,
  asked: false,
  away: false,
  ...rest,
});

describe('a new version may be put in', () => {
  it.each([
    ['after five quiet minutes', {}, true],
    ['not after four', { touchedAt: NOW - 4 * MINUTE }, false],
    ['not while something is not on the disk yet', { unsaved: true }, false],
    ['not even at the end of the shift then', { unsaved: true, asked: true }, false],
    ['not while a page of ours is open', { inUse: true }, false],
    [
      'while Sổ tay is locked and nobody is at the PC, although a page is open',
      { inUse: true, away: true },
      true,
    ],
    ['not even then while something is not on the disk yet', { unsaved: true, away: true }, false],
    ['at the end of the shift, although it is open', { inUse: true, asked: true, touchedAt: NOW }, true],
    [
      'after a day in a pause of a minute',
      { availableAt: NOW - 24 * HOUR, touchedAt: NOW - MINUTE, inUse: true },
      true,
    ],
    [
      'not in the middle of a word after a day',
      { availableAt: NOW - 24 * HOUR, touchedAt: NOW - MINUTE / 2 },
      false,
    ],
    ['not when the clock was moved back behind the last key', { touchedAt: NOW + HOUR }, false],
  ])('%s', (_when, rest, expected) => {
    expect(mayUpdate(moment(rest))).toBe(expected);
  });

  it('never within a minute of a key, never with something unsaved, and always at last', () => {
    fc.assert(
      fc.property(
        fc.record({
          waited: fc.integer({ min: -HOUR, max: 72 * HOUR }),
          quiet: fc.integer({ min: -HOUR, max: 2 * HOUR }),
          unsaved: fc.boolean(),
          inUse: fc.boolean(),
          asked: fc.boolean(),
          away: fc.boolean(),
        }),
        ({ waited, quiet, ...rest }) => {
          const may = mayUpdate({ now: NOW, availableAt: NOW - waited, touchedAt: NOW - quiet, ...rest });
          if (rest.unsaved) expect(may).toBe(false);
          else if (rest.asked || rest.away) expect(may).toBe(true);
          else if (quiet < MINUTE) expect(may).toBe(false);
          else if (waited >= 24 * HOUR) expect(may).toBe(true);
          else expect(may).toBe(quiet >= 5 * MINUTE && !rest.inUse);
        },
      ),
    );
  });
});

function background() {
  const area = memoryArea();
  const self = {
    now: NOW,
    reloads: 0,
    unsaved: false,
    away: false,
    pages: [] as string[],
    prepared: [] as string[][],
    /** Somebody types while everything is brought to the disk. */
    meanwhile: (): void => {},
    offers: [] as ((details: { version: string }) => void)[],
    rings: [] as ((alarm: { name: string }) => void)[],
  };
  const start = () => {
    self.offers = [];
    self.rings = [];
    return serveUpdates({
      runtime: {
        onUpdateAvailable: { addListener: (fn) => self.offers.push(fn) },
        reload: () => (self.reloads += 1),
      },
      alarms: { create: () => undefined, onAlarm: { addListener: (fn) => self.rings.push(fn) } },
      area,
      now: () => self.now,
      unsaved: () => self.unsaved,
      away: async () => self.away,
      pages: async () => self.pages,
      async prepare(pages) {
        self.prepared.push(pages);
        self.meanwhile();
      },
    });
  };
  let served = start();
  const settle = () => new Promise((done) => setImmediate(done));
  return Object.assign(self, {
    area,
    settle,
    restartWorker: () => void (served = start()),
    touched: () => served.touched(),
    press: () => served.now(),
    async endShift() {
      served.shiftEnded();
      await settle();
    },
    async offer() {
      for (const fn of self.offers) fn({ version: '9' });
      await settle();
    },
    async minutes(count: number) {
      for (let minute = 0; minute < count; minute++) {
        self.now += MINUTE;
        for (const ring of self.rings) ring({ name: 'update' });
        await settle();
      }
    },
  });
}

describe('a version that is offered', () => {
  it('waits while somebody types and comes five minutes after the last key, also when the worker was started anew', async () => {
    const worker = background();
    worker.touched();
    await worker.offer();
    await worker.minutes(3);
    worker.touched();
    worker.restartWorker();
    await worker.minutes(4);
    expect(worker.reloads).toBe(0);
    expect((await worker.area.get(UPDATE_WAITS))[UPDATE_WAITS]).toBe(NOW);
    await worker.minutes(1);
    expect(worker.reloads).toBe(1);
  });

  it('comes at the end of the shift, after everything is on the disk, and remembers the pages that it closes', async () => {
    const worker = background();
    worker.pages = ['/desk.html'];
    worker.touched();
    await worker.offer();
    await worker.endShift();
    expect(worker.prepared).toEqual([['/desk.html']]);
    expect(worker.reloads).toBe(1);
  });

  it('is put off when somebody begins to type at the last moment', async () => {
    const worker = background();
    await worker.offer();
    worker.meanwhile = () => worker.touched();
    await worker.minutes(5);
    expect(worker.prepared).toHaveLength(1);
    expect(worker.reloads).toBe(0);
  });

  it('comes at once when somebody wants it, although a page is open and somebody has just typed', async () => {
    const worker = background();
    worker.pages = ['/desk.html'];
    worker.touched();
    await worker.offer();
    expect(await worker.press()).toBe(true);
    expect(worker.prepared).toEqual([['/desk.html']]);
    expect(worker.reloads).toBe(1);
  });

  it('is not put in over what is not on the disk yet, and whoever pressed is told', async () => {
    const worker = background();
    worker.unsaved = true;
    await worker.offer();
    expect(await worker.press()).toBe(false);
    expect(worker.reloads).toBe(0);
    worker.unsaved = false;
    expect(await worker.press()).toBe(true);
  });

  it('comes to a locked desk that everybody has left', async () => {
    const worker = background();
    worker.pages = ['/desk.html'];
    worker.touched();
    await worker.offer();
    await worker.minutes(9);
    expect(worker.reloads).toBe(0);
    worker.away = true;
    await worker.minutes(1);
    expect(worker.reloads).toBe(1);
  });

  it('does not come when there is none: neither the end of a shift nor a press reloads anything', async () => {
    const worker = background();
    await worker.endShift();
    expect(await worker.press()).toBe(false);
    expect(worker.reloads).toBe(0);
  });

  it('comes although the clock was moved back by a year', async () => {
    const worker = background();
    worker.touched();
    await worker.offer();
    worker.now -= 365 * 24 * HOUR;
    await worker.minutes(4);
    expect(worker.reloads).toBe(0);
    await worker.minutes(2);
    expect(worker.reloads).toBe(1);
  });
});
