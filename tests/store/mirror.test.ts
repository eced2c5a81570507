/** The second copy: how often it is written, what holds it up, what must never stay in it. */
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY_MS, LocalMirror, MIRROR_DAYS } from '@/utils/store/mirror';
import { itemOf } from '@/utils/store/mirror-items';
import type { MirroredDraft } from '@/utils/store/mirror-types';
import { toBase64 } from '@/utils/store/seal';
import { clerkRow, draftRow, localArea, noise, quotaError, shiftRow } from './areas';

const T0 = Date.UTC(2026, 10, 20, 3);
const ID = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';

beforeEach(() => void vi.useFakeTimers({ now: T0, toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

function bench(withKeys = true) {
  const area = localArea(Date.now, withKeys);
  return { area, mirror: new LocalMirror(area, Date.now) };
}
const made = (rev: number, id = ID) => vi.fn(async () => draftRow(id, rev));
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const revOf = async (mirror: LocalMirror, id = ID) => (await mirror.find(id))?.rev;

describe('a draft in work', () => {
  it('is copied at once, then at most once a second, always in its newest state', async () => {
    const { area, mirror } = bench();
    mirror.keep(ID, 1, made(1));
    await wait(0);
    expect(await revOf(mirror)).toBe(1);
    const skipped = made(2);
    mirror.keep(ID, 2, skipped);
    mirror.keep(ID, 3, made(3));
    await wait(900);
    expect(await revOf(mirror)).toBe(1);
    await wait(100);
    expect(await revOf(mirror)).toBe(3);
    expect(skipped).not.toHaveBeenCalled();
    expect(area.writes).toHaveLength(2);
  });

  it('comes back byte by byte', async () => {
    const { mirror } = bench();
    const row: MirroredDraft = draftRow(ID, 7, {
      eraseAt: T0,
      dek: { keyId: 's', iv: noise(12), ct: noise(48), eph: noise(65) },
    });
    mirror.keep(ID, 7, async () => row);
    await wait(0);
    expect(await mirror.find(ID)).toEqual(row);
  });

  it('is not copied twice in the same state', async () => {
    const { area, mirror } = bench();
    // what it seals is newer than what was asked for
    mirror.keep(ID, 1, made(3));
    mirror.keep(ID, 2, made(3));
    mirror.keep(ID, 3, made(3));
    await wait(5_000);
    expect(area.writes).toHaveLength(1);
  });

  it('does not wait for other drafts', async () => {
    const { mirror } = bench();
    mirror.keep(ID, 1, () => new Promise(() => undefined));
    mirror.keep(OTHER, 1, made(1, OTHER));
    await wait(0);
    expect(await revOf(mirror, OTHER)).toBe(1);
  });

  it('is copied at once before locking', async () => {
    const { mirror } = bench();
    mirror.keep(ID, 1, made(1));
    await wait(0);
    mirror.keep(ID, 2, made(2));
    await mirror.flush();
    expect(await revOf(mirror)).toBe(2);
  });

  it('that can no longer be sealed is left alone', async () => {
    const { area, mirror } = bench();
    mirror.keep(ID, 1, made(1));
    await wait(0);
    mirror.keep(ID, 2, () => Promise.reject(new Error('locked')));
    await wait(10_000);
    expect(await revOf(mirror)).toBe(1);
    expect(area.writes).toHaveLength(1);
    expect(mirror.trouble).toBeNull();
  });

  it('in any rhythm of typing: never two copies within a second, the last state is there a second after the last key', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ pause: fc.nat(1_500), draft: fc.constantFrom(ID, OTHER) }), { minLength: 1 }),
        async (keys) => {
          const { area, mirror } = bench();
          const rev = new Map<string, number>();
          for (const { pause, draft } of keys) {
            await wait(pause);
            rev.set(draft, (rev.get(draft) ?? 0) + 1);
            mirror.keep(draft, rev.get(draft)!, async () => draftRow(draft, rev.get(draft)!));
          }
          await wait(1_000);
          for (const [draft, last] of rev) {
            expect(await revOf(mirror, draft)).toBe(last);
            const times = area.writes.filter(({ item }) => item === itemOf(draft)).map(({ at }) => at);
            for (const [n, at] of times.entries())
              if (n > 0) expect(at - times[n - 1]!).toBeGreaterThanOrEqual(1_000);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('an area that takes nothing', () => {
  it('is told, holds nobody up, and has the newest state once it works again', async () => {
    const { area, mirror } = bench();
    area.broken = quotaError();
    for (let rev = 1; rev <= 5; rev++) {
      mirror.keep(ID, rev, made(rev));
      await wait(3_000);
    }
    await mirror.flush();
    await mirror.keepKeys({ clerks: [clerkRow('1')], shifts: [] });
    expect(mirror.trouble).toBe('quota');
    expect(await mirror.find(ID)).toBeNull();
    area.broken = null;
    await wait(60_000);
    expect(await revOf(mirror)).toBe(5);
    expect((await mirror.keys())?.clerks).toHaveLength(1);
    expect(mirror.trouble).toBeNull();
  });

  it('is not asked more and more often', async () => {
    const { area, mirror } = bench();
    const set = vi.spyOn(area, 'set');
    area.broken = quotaError();
    mirror.keep(ID, 1, made(1));
    await wait(3_600_000);
    expect(set.mock.calls.length).toBeLessThan(80);
    expect(set.mock.calls.length).toBeGreaterThan(50);
  });
});

describe('a database that takes nothing', () => {
  it('is no time for copies: they come once it does, in their newest state', async () => {
    const it = bench();
    let isPaused = true;
    const mirror = new LocalMirror(
      it.area,
      () => Date.now(),
      () => isPaused,
    );
    mirror.keep(ID, 1, made(1));
    await mirror.flush();
    await wait(5_000);
    mirror.keep(ID, 2, made(2));
    await wait(5_000);
    expect(it.area.writes).toEqual([]);
    expect(mirror.trouble).toBeNull(); // the database itself is what is told
    isPaused = false;
    await wait(1_000);
    expect(await revOf(mirror)).toBe(2);
  });
});

describe('an area that cannot be read', () => {
  it('is told until it can', async () => {
    const it = bench();
    const { get } = it.area;
    it.area.get = async () => Promise.reject(new Error('IO error'));
    await expect(it.mirror.find(ID)).rejects.toThrow('IO error');
    expect(it.mirror.trouble).toBe('failed');
    it.area.get = get;
    await it.mirror.find(ID);
    expect(it.mirror.trouble).toBeNull();
  });
});

describe('what is erased', () => {
  it('leaves no copy, also when one is just being written', async () => {
    const { area, mirror } = bench();
    let open: () => void = () => undefined;
    area.gate = new Promise((resolve) => (open = resolve));
    mirror.keep(ID, 1, made(1));
    await wait(0);
    mirror.keep(ID, 2, made(2));
    const dropped = mirror.drop([ID]);
    open();
    await dropped;
    await wait(5_000);
    expect([...area.items.keys()]).toEqual([]);
  });

  it('leaves no copy when it is just being sealed', async () => {
    const { area, mirror } = bench();
    let seal: (row: MirroredDraft) => void = () => undefined;
    mirror.keep(ID, 1, () => new Promise((resolve) => (seal = resolve)));
    await wait(0);
    const dropped = mirror.drop([ID]);
    seal(draftRow(ID, 1));
    await dropped;
    await wait(5_000);
    expect([...area.items.keys()]).toEqual([]);
  });

  it('is not said to be erased while the area refuses', async () => {
    const { area, mirror } = bench();
    mirror.keep(ID, 1, made(1));
    await wait(0);
    area.broken = new Error('broken');
    await expect(mirror.drop([ID])).rejects.toThrow('broken');
    await expect(mirror.clear()).rejects.toThrow('broken');
    area.broken = null;
    await mirror.drop([ID]);
    expect(await mirror.find(ID)).toBeNull();
  });

  it.each([true, false])(
    'goes with everything else, and what is not ours stays (getKeys: %s)',
    async (withKeys) => {
      const { area, mirror } = bench(withKeys);
      area.items.set('office', { place: 'Đà Lạt' });
      mirror.keep(ID, 1, made(1));
      await mirror.keepKeys({ clerks: [clerkRow('1')], shifts: [shiftRow('s', '1')] });
      await wait(0);
      mirror.keep(OTHER, 1, made(1, OTHER));
      await mirror.clear();
      await wait(5_000);
      expect([...area.items.keys()]).toEqual(['office']);
    },
  );

  it('can come back from a backup', async () => {
    const { mirror } = bench();
    mirror.keep(ID, 4, made(4));
    await mirror.drop([ID]);
    mirror.keep(ID, 1, made(1));
    await wait(0);
    expect(await revOf(mirror)).toBe(1);
  });
});

describe('keys', () => {
  const rows = {
    clerks: [clerkRow('1'), clerkRow('2')],
    shifts: [
      shiftRow('s1', '1', { office: { keyId: 'o', iv: noise(12), ct: noise(48), eph: noise(65) } }),
      shiftRow('s2', '2', { n: 3, ended: true }),
    ],
  };

  it('come back byte by byte', async () => {
    const { mirror } = bench();
    await mirror.keepKeys(rows);
    expect(await mirror.keys()).toEqual(rows);
  });

  it('of a shift that the office can open too: its key is named by 88 characters', async () => {
    const { mirror } = bench();
    const office = { keyId: toBase64(noise(65)), iv: noise(12), ct: noise(48), eph: noise(65) };
    expect(office.keyId).toHaveLength(88);
    const shifts = [shiftRow('s1', '1', { office })];
    await mirror.keepKeys({ ...rows, shifts });
    expect(await mirror.keys()).toEqual({ ...rows, shifts });
  });

  it('of which one is broken: the others come back', async () => {
    const { area, mirror } = bench();
    await mirror.keepKeys(rows);
    const item = area.items.get('mirror.keys') as { shifts: { ct: unknown }[] };
    item.shifts[0]!.ct = '***';
    expect(await mirror.keys()).toEqual({ ...rows, shifts: [rows.shifts[1]] });
  });

  it('in quick succession: the last ones hold', async () => {
    const { mirror } = bench();
    const first = mirror.keepKeys(rows);
    const second = mirror.keepKeys({ ...rows, shifts: [] });
    await Promise.all([first, second]);
    expect(await mirror.keys()).toEqual({ ...rows, shifts: [] });
  });
});

describe('an item that is not what we wrote', () => {
  it.each<[string, (item: Record<string, unknown>) => unknown]>([
    ['nothing', () => null],
    ['text', () => 'x'],
    ['a list', () => []],
    ['a field more', (item) => ({ ...item, more: 1 })],
    ['a field less', (item) => ({ ...item, ct: undefined })],
    ['bytes that are none', (item) => ({ ...item, ct: 'ä' })],
    ['a revision that is none', (item) => ({ ...item, rev: -1 })],
    ['a key without its bytes', (item) => ({ ...item, dek: { keyId: 'k' } })],
  ])('counts as not there: %s', async (_name, change) => {
    const { area, mirror } = bench();
    mirror.keep(ID, 1, made(1));
    await wait(0);
    area.items.set(itemOf(ID), change(area.items.get(itemOf(ID)) as Record<string, unknown>));
    expect(await mirror.find(ID)).toBeNull();
    mirror.keep(ID, 2, made(2));
    await wait(1_000);
    expect(await revOf(mirror)).toBe(2);
  });
});

it(`of a draft without work for ${MIRROR_DAYS} days only the revision stays`, async () => {
  const { area, mirror } = bench();
  mirror.keep(ID, 9, made(9));
  await wait(DAY_MS);
  mirror.keep(OTHER, 3, made(3, OTHER));
  await wait(MIRROR_DAYS * DAY_MS);
  for await (const batch of mirror.copies(await mirror.ids())) await mirror.age(batch, mirror.erasures());
  expect(await mirror.find(ID)).toEqual({ rev: 9 });
  expect(await mirror.find(OTHER)).toHaveProperty('ct');
  expect(JSON.stringify(area.items.get(itemOf(ID))).length).toBeLessThan(40);
});

it(`of what a backup brings in, only the revision is copied when nobody has worked on it for ${MIRROR_DAYS} days`, async () => {
  const { mirror } = bench();
  const old = made(4);
  mirror.keep(ID, 4, old, T0 - (MIRROR_DAYS + 1) * DAY_MS);
  mirror.keep(OTHER, 2, made(2, OTHER), T0 - (MIRROR_DAYS - 1) * DAY_MS);
  await wait(0);
  expect(await mirror.find(ID)).toEqual({ rev: 4 });
  expect(old).not.toHaveBeenCalled();
  expect(await mirror.find(OTHER)).toHaveProperty('ct');
  // its week goes on from the last work, not from the day it came
  await wait(2 * DAY_MS);
  for await (const batch of mirror.copies(await mirror.ids())) await mirror.age(batch, mirror.erasures());
  expect(await mirror.find(OTHER)).toEqual({ rev: 2 });
});
