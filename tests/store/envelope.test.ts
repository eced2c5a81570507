/** Sealing for somebody without being able to open. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  importSecret,
  isPoint,
  newPair,
  openWith,
  ownOf,
  publicOf,
  sealTo,
  type Envelope,
} from '@/utils/store/envelope';
import { sealBytes, importKey, unsealBytes, type Place } from '@/utils/store/seal';

const PLACE: Place = { table: 'keys', id: 'a', rev: 0, keyId: 'shift' };
const bytes = (size: number, value = 7) => new Uint8Array(size).fill(value);
const flipped = (part: Uint8Array<ArrayBuffer>, bit: number) => {
  const copy = part.slice();
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
};
const parts = ['eph', 'iv', 'ct'] as const;

describe('an envelope', () => {
  it('opens for its receiver, whatever it holds', async () => {
    const pair = await newPair();
    const own = await ownOf(pair.secret);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (content) => {
        const plain = new Uint8Array(content);
        const sealed = await sealTo(pair.publicKey, PLACE, plain);
        expect(await openWith(own, PLACE, sealed)).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  it('does not open after any single bit of it was flipped', async () => {
    const pair = await newPair();
    const own = await ownOf(pair.secret);
    const sealed = await sealTo(pair.publicKey, PLACE, bytes(32));
    const bits = parts.flatMap((part) =>
      Array.from({ length: sealed[part].length * 8 }, (_, bit) => ({ part, bit })),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...bits), async ({ part, bit }) => {
        const changed: Envelope = { ...sealed, [part]: flipped(sealed[part], bit) };
        await expect(openWith(own, PLACE, changed)).rejects.toThrow('damaged');
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('does not open with parts of another one for the same receiver', async () => {
    const pair = await newPair();
    const own = await ownOf(pair.secret);
    const [one, other] = [
      await sealTo(pair.publicKey, PLACE, bytes(32)),
      await sealTo(pair.publicKey, PLACE, bytes(32)),
    ];
    for (const part of parts)
      await expect(openWith(own, PLACE, { ...one, [part]: other[part] })).rejects.toThrow('damaged');
  });

  it.each<Partial<Place>>([{ table: 'drafts' }, { id: 'b' }, { rev: 1 }, { keyId: 'other' }])(
    'does not open in another place: %j',
    async (moved) => {
      const pair = await newPair();
      const sealed = await sealTo(pair.publicKey, PLACE, bytes(32));
      await expect(openWith(await ownOf(pair.secret), { ...PLACE, ...moved }, sealed)).rejects.toThrow(
        'damaged',
      );
    },
  );

  it('does not open for anybody else, nor for the sender', async () => {
    const [receiver, stranger] = [await newPair(), await newPair()];
    const sealed = await sealTo(receiver.publicKey, PLACE, bytes(32));
    await expect(openWith(await ownOf(stranger.secret), PLACE, sealed)).rejects.toThrow('damaged');
    // somebody who passes off the receiver's public key as theirs
    const posing = { privateKey: (await ownOf(stranger.secret)).privateKey, publicKey: receiver.publicKey };
    await expect(openWith(posing, PLACE, sealed)).rejects.toThrow('damaged');
    // and the other way round: the private half alone is not enough
    const half = { privateKey: (await ownOf(receiver.secret)).privateKey, publicKey: stranger.publicKey };
    await expect(openWith(half, PLACE, sealed)).rejects.toThrow('damaged');
  });

  it('shows nothing of what it holds and looks different each time', async () => {
    const pair = await newPair();
    const [one, other] = [
      await sealTo(pair.publicKey, PLACE, bytes(32)),
      await sealTo(pair.publicKey, PLACE, bytes(32)),
    ];
    for (const part of parts) expect(one[part]).not.toEqual(other[part]);
    expect(Buffer.from(one.ct).includes(Buffer.from(bytes(8)))).toBe(false);
  });
});

describe('keys from outside', () => {
  it('are points of the curve in the long form, or refused', async () => {
    const { publicKey } = await newPair();
    expect(await isPoint(publicKey)).toBe(true);
    const short = Uint8Array.of(2 + (publicKey[64]! & 1), ...publicKey.subarray(1, 33));
    const bad = [
      short,
      bytes(65, 4),
      bytes(65, 0),
      bytes(0),
      publicKey.slice(0, 64),
      Uint8Array.of(...publicKey, 0),
    ];
    for (const raw of bad) {
      expect(await isPoint(raw)).toBe(false);
      await expect(sealTo(raw, PLACE, bytes(32))).rejects.toThrow('bad-message');
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(64 * 8 - 1), async (bit) => {
        // a point with a flipped bit lies beside the curve
        expect(await isPoint(flipped(publicKey, bit + 8))).toBe(false);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('are private numbers of the curve, or refused', async () => {
    const pair = await newPair();
    expect(await publicOf(pair.secret)).toEqual(pair.publicKey);
    for (const secret of [bytes(32, 0), bytes(32, 255), bytes(31), bytes(33), bytes(0)])
      await expect(ownOf(secret)).rejects.toThrow('bad-message');
  });

  it('cannot be read out again', async () => {
    const key = await importSecret((await newPair()).secret);
    await expect(crypto.subtle.exportKey('pkcs8', key)).rejects.toThrow();
  });
});

describe('bytes sealed as they are', () => {
  it('open at their place only', async () => {
    const key = await importKey(bytes(32, 1));
    const sealed = await sealBytes(key, PLACE, bytes(32));
    expect(sealed.ct).toHaveLength(48);
    expect(await unsealBytes(key, PLACE, sealed)).toEqual(bytes(32));
    await expect(unsealBytes(key, { ...PLACE, rev: 1 }, sealed)).rejects.toThrow('damaged');
    await expect(unsealBytes(key, { ...PLACE, v: 1 }, sealed)).rejects.toThrow('damaged');
  });
});
