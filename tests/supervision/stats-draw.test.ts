/** Draws that can be repeated, extended and mended, and never let suspicion into an estimate. */
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addByRisk,
  drawSample,
  extend,
  frameDigest,
  replace,
  type Draw,
  type Drawn,
  type FrameEntry,
  type GoneReason,
} from '../../utils/supervision/stats/draw';
import { estimate } from '../../utils/supervision/stats/stratified';
import { readSeed, seedFromBytes, seedOf } from '../../utils/supervision/stats/seed';
import { sha256 } from '../../utils/supervision/stats/sha256';
import { tally } from '../../utils/supervision/stats/tally';

const node = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const entry = (n: number, stratum = 'A'): FrameEntry => ({
  id: `H36-261101-${String(n).padStart(4, '0')}`,
  stratum,
  sort: String(9999 - n).padStart(4, '0'),
});
const list = (count: number, stratum = 'A', from = 0): FrameEntry[] =>
  Array.from({ length: count }, (_, n) => entry(from + n, stratum));
const ok = (answer: Drawn): Draw => {
  if (!answer.ok) throw new Error(answer.refuse);
  return answer.draw;
};
const randomIds = ({ units }: Draw): string[] =>
  units.filter(({ by }) => by === 'random').map(({ id }) => id);
const seeds = fc.integer({ min: 0, max: 99_999_999 }).map(seedOf);
const methods = fc.constantFrom('random' as const, 'systematic' as const);
const frame = [...list(60, 'A'), ...list(30, 'B', 100), ...list(7, 'C', 200)];
const sizes = new Map([
  ['A', 12],
  ['B', 6],
  ['C', 20],
]);

describe('sha256', () => {
  it('is SHA-256, for any text and length', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'); // FIPS 180-4
    for (let length = 0; length < 200; length++)
      expect(sha256('a'.repeat(length))).toBe(node('a'.repeat(length)));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => sha256(text) === node(text)));
  });
});

describe('a seed', () => {
  it('is read back however it is written', () => {
    expect(seedOf(0)).toMatch(/^000-000-00\d$/);
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(seed).toMatch(/^\d{3}-\d{3}-\d{3}$/);
        for (const written of [
          seed,
          seed.replaceAll('-', ''),
          seed.replaceAll('-', ' '),
          ` ${seed.replaceAll('-', '–')} `,
        ])
          expect(readSeed(written)).toEqual({ ok: true, seed });
      }),
    );
  });

  it('with one digit misheard, or two neighbours swapped, is refused', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (seed, at, by) => {
        const digits = [...seed.replaceAll('-', '')];
        const wrong = digits.with(at, String((Number(digits[at]) + by) % 10)).join('');
        expect(readSeed(wrong)).toEqual({ ok: false, refuse: 'check' });
        if (at < 8 && digits[at] !== digits[at + 1]) {
          const swapped = digits
            .with(at, digits[at + 1]!)
            .with(at + 1, digits[at]!)
            .join('');
          expect(readSeed(swapped)).toEqual({ ok: false, refuse: 'check' });
        }
      }),
    );
    for (const text of ['', '12345678', '1234567890', 'abc-def-ghi'])
      expect(readSeed(text)).toEqual({ ok: false, refuse: 'length' });
  });

  it('comes from bytes evenly', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (value) => {
        const bytes = new Uint8Array(8);
        new DataView(bytes.buffer).setBigUint64(0, value);
        expect(seedFromBytes(bytes)).toBe(seedOf(Number(value % 100_000_000n)));
      }),
    );
    expect(() => seedFromBytes(new Uint8Array(4))).toThrow(RangeError);
  });
});

describe('a draw', () => {
  it('is the same for the same seed and frame, in whatever order the frame is listed', () => {
    fc.assert(
      fc.property(
        seeds,
        methods,
        fc.shuffledSubarray(frame, { minLength: frame.length }),
        (seed, method, shuffled) => {
          expect(drawSample(shuffled, { seed, method, sizes })).toEqual(
            drawSample(frame, { seed, method, sizes }),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('systematic: does not follow the listing either where nothing else sorts', () => {
    const bare = frame.map(({ id, stratum }) => ({ id, stratum }));
    const asked = { seed: seedOf(6_021_407), method: 'systematic' as const, sizes };
    expect(drawSample(bare.toReversed(), asked)).toEqual(drawSample(bare, asked));
  });

  it('can be repeated with sha256sum and a sorted list', () => {
    const seed = seedOf(48_291_507);
    const byHand = list(60, 'A')
      .map(({ id }) => [node(`${seed}:${id}`), id] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .slice(0, 12)
      .map(([, id]) => id);
    expect(randomIds(ok(drawSample(frame, { seed, sizes }))).slice(0, 12)).toEqual(byHand);
  });

  it('takes what is asked of each stratum, or all of it, nothing twice', () => {
    fc.assert(
      fc.property(seeds, methods, (seed, method) => {
        const draw = ok(drawSample(frame, { seed, method, sizes }));
        expect(draw.strata).toEqual([
          { stratum: 'A', size: 60, drawn: 12 },
          { stratum: 'B', size: 30, drawn: 6 },
          { stratum: 'C', size: 7, drawn: 7 },
        ]);
        expect(new Set(randomIds(draw)).size).toBe(25);
        for (const unit of draw.units)
          expect(frame.find(({ id }) => id === unit.id)!.stratum).toBe(unit.stratum);
        expect(draw.frame).toBe(frameDigest(frame));
      }),
    );
    expect(drawSample([...frame, frame[3]!], { seed: seedOf(1), sizes })).toEqual({
      ok: false,
      refuse: 'twice',
      about: [frame[3]!.id],
    });
    expect(frameDigest(frame.slice(1))).not.toBe(frameDigest(frame));
  });

  it('systematic: spreads over the sorted list', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 60 }), (seed, n) => {
        const draw = ok(drawSample(list(60), { seed, method: 'systematic', sizes: new Map([['A', n]]) }));
        const sorted = list(60).toSorted((a, b) => (a.sort! < b.sort! ? -1 : 1));
        const places = randomIds(draw).map((id) => sorted.findIndex((one) => one.id === id));
        expect(places.length).toBe(n);
        places.slice(1).forEach((place, at) => {
          expect(place - places[at]!).toBeGreaterThanOrEqual(Math.floor(60 / n));
          expect(place - places[at]!).toBeLessThanOrEqual(Math.ceil(60 / n));
        });
      }),
    );
  });

  it('gives each dossier, and each pair, the same chance', () => {
    const rounds = 2000;
    for (const method of ['random', 'systematic'] as const) {
      const hits = new Map<string, number>();
      let pair = 0;
      for (let round = 0; round < rounds; round++) {
        const draw = ok(
          drawSample(list(20), { seed: seedOf(round * 7919), method, sizes: new Map([['A', 5]]) }),
        );
        for (const id of randomIds(draw)) hits.set(id, (hits.get(id) ?? 0) + 1);
        if (randomIds(draw).includes(entry(0).id) && randomIds(draw).includes(entry(1).id)) pair++;
      }
      // χ² of 20 dossiers: 99.99 % lie below 52 (the draws are without replacement, which only lowers it).
      const wanted = rounds / 4;
      const chi = list(20).reduce((sum, { id }) => sum + ((hits.get(id) ?? 0) - wanted) ** 2 / wanted, 0);
      expect(chi, method).toBeLessThan(52);
      if (method === 'random') expect(Math.abs(pair / rounds - (5 * 4) / (20 * 19))).toBeLessThan(0.02);
      else expect(pair).toBe(0);
    }
  });
});

describe('afterwards', () => {
  const more = new Map([
    ['A', 20],
    ['B', 9],
    ['C', 7],
  ]);

  it('a sample grows without losing any; a random one is what a larger draw would have been', () => {
    fc.assert(
      fc.property(seeds, methods, (seed, method) => {
        const draw = ok(drawSample(frame, { seed, method, sizes }));
        const larger = ok(extend(draw, frame.toReversed(), more));
        expect(randomIds(larger)).toEqual(expect.arrayContaining(randomIds(draw)));
        expect(larger.strata.map(({ drawn }) => drawn)).toEqual([20, 9, 7]);
        if (method === 'random') expect(larger).toEqual(ok(drawSample(frame, { seed, sizes: more })));
        // Asking for less takes nothing back.
        expect(new Set(randomIds(ok(extend(larger, frame, sizes))))).toEqual(new Set(randomIds(larger)));
      }),
      { numRuns: 50 },
    );
  });

  it('latecomers take part with their own numbers; a drawn dossier that left is not passed over', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const draw = ok(drawSample(frame, { seed, sizes }));
        const later = [...frame, ...list(30, 'A', 500)];
        const larger = ok(extend(draw, later, sizes));
        const drawnOfA = larger.units.filter(({ stratum }) => stratum === 'A').length;
        expect(larger.units).toEqual(
          ok(drawSample(later, { seed, sizes: new Map([...sizes, ['A', drawnOfA]]) })).units,
        );
        expect(randomIds(larger)).toEqual(expect.arrayContaining(randomIds(draw)));
        const left = randomIds(draw)[0]!;
        expect(
          extend(
            draw,
            frame.filter(({ id }) => id !== left),
            more,
          ),
        ).toEqual({
          ok: false,
          refuse: 'changed',
          about: [left],
        });
      }),
      { numRuns: 50 },
    );
    const draw = ok(drawSample(frame, { seed: seedOf(4), sizes }));
    const moved = draw.units[0]!.id;
    const corrected = frame.map((one) => (one.id === moved ? { ...one, stratum: 'B' } : one));
    expect(extend(draw, corrected, more)).toEqual({ ok: false, refuse: 'changed', about: [moved] });
    const steps = ok(drawSample(frame, { seed: seedOf(5), method: 'systematic', sizes }));
    expect(extend(steps, [...frame, entry(900)], more)).toEqual({ ok: false, refuse: 'changed', about: [] });
  });

  it('a dossier that never belonged is replaced by the next, and noted; any other excuse is refused', () => {
    fc.assert(
      fc.property(
        seeds,
        methods,
        fc.integer({ min: 0, max: 17 }),
        fc.boolean(),
        (seed, method, at, listed) => {
          const draw = ok(drawSample(frame, { seed, method, sizes }));
          const out = draw.units[at]!;
          const known = listed ? frame : frame.filter(({ id }) => id !== out.id);
          const mended = ok(replace(draw, known, out.id, 'withdrawn'));
          const [gone] = mended.gone;
          expect(gone).toMatchObject({ id: out.id, stratum: out.stratum, reason: 'withdrawn' });
          expect(new Set(randomIds(mended))).toEqual(
            new Set([...randomIds(draw).filter((id) => id !== out.id), gone!.instead]),
          );
          expect(randomIds(draw)).not.toContain(gone!.instead);
          expect(mended.strata).toEqual(draw.strata);
          expect(mended.frame).toBe(draw.frame);
          // It stays out when the sample grows.
          expect(randomIds(ok(extend(mended, known, more)))).not.toContain(out.id);
          expect(replace(draw, frame, out.id, 'clerk-away' as GoneReason)).toMatchObject({
            ok: false,
            refuse: 'counts',
          });
        },
      ),
      { numRuns: 60 },
    );
    const draw = ok(drawSample(frame, { seed: seedOf(9), sizes }));
    const last = draw.units.find(({ stratum }) => stratum === 'C')!.id;
    const mended = ok(replace(draw, frame, last, 'duplicate'));
    expect(mended.gone[0]!.instead).toBeNull();
    expect(mended.strata[2]).toEqual({ stratum: 'C', size: 7, drawn: 6 });
    expect(replace(draw, frame, 'H36-nobody', 'duplicate')).toMatchObject({ ok: false, refuse: 'unknown' });
  });
});

describe('suspicion', () => {
  const suspects = frame.map((one) => ({ ...one, why: ['ignored-warning'] }));
  const judge = (draw: Draw, bad: (id: string) => boolean) =>
    tally(draw, new Map(draw.units.map(({ id }) => [id, bad(id)])));

  it('never enters the estimate, whatever it finds', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: frame.length }), (seed, count) => {
        const draw = ok(drawSample(frame, { seed, sizes }));
        const both = addByRisk(draw, suspects.slice(0, count));
        const random = new Set(randomIds(draw));
        expect(randomIds(both)).toEqual(randomIds(draw));
        // All suspects are faulty, nothing else is: the estimate must not notice those added.
        const plain = judge(draw, (id) => random.has(id) && id.endsWith('5'));
        const mixed = judge(both, (id) => !random.has(id) || id.endsWith('5'));
        expect(mixed.strata).toEqual(plain.strata);
        expect(estimate(mixed.strata)).toEqual(estimate(plain.strata));
        const added = both.units.filter(({ by }) => by === 'risk');
        expect(mixed.risk).toEqual({ checked: added.length, found: added.length });
        expect(added.every(({ id, why }) => !random.has(id) && why.length === 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('does not change which dossiers a larger sample takes; whose number comes up is random from then on', () => {
    const seed = seedOf(31_415_926);
    const draw = ok(drawSample(frame, { seed, sizes }));
    const everything = new Map(['A', 'B', 'C'].map((stratum) => [stratum, 99]));
    const larger = ok(extend(addByRisk(draw, suspects), frame, everything));
    expect(randomIds(larger)).toEqual(randomIds(ok(extend(draw, frame, everything))));
    expect(larger.units.filter(({ by }) => by === 'risk')).toEqual([]);
    expect(larger.units.every(({ why }) => why.includes('ignored-warning'))).toBe(true);
  });
});

describe('a tally', () => {
  const draw = ok(drawSample(frame, { seed: seedOf(2_718_281), sizes }));
  const ids = randomIds(draw);

  it('counts per stratum and says what is missing and what was judged out of turn', () => {
    const first = tally(draw, new Map(ids.slice(0, 3).map((id, at) => [id, at === 0])));
    expect(first.strata[0]).toEqual({ stratum: 'A', size: 60, checked: 3, found: 1 });
    expect(first.pending).toEqual(ids.slice(3));
    expect(first.inTurn).toBe(true);
    expect(tally(draw, new Map([[ids[4]!, true]])).inTurn).toBe(false);
    expect(tally(draw, new Map(ids.map((id) => [id, false])))).toMatchObject({ pending: [], inTurn: true });
    expect(tally(draw, new Map([['H36-nobody', true]])).strata.every(({ checked }) => checked === 0)).toBe(
      true,
    );
  });

  it('lowers a stratum by the share that proved not to belong', () => {
    const mended = ok(replace(draw, frame, ids[0]!, 'test-entry'));
    expect(tally(mended, new Map()).strata[0]!.size).toBeCloseTo((60 * 12) / 13, 9);
  });
});
