import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '@/utils/core/draft';
import { BackupWriter, LONGEST_LINE, type Locks } from '@/utils/store/backup';
import type { FileKey } from '@/utils/store/backup-read';
import { newPair } from '@/utils/store/envelope';
import { lookInto } from '@/utils/store/sealed-file';
import { fromBase64, toBase64 } from '@/utils/store/seal';
import { KDF, KEK, OTHER_KEK, T0 } from './helpers';
import { dossier } from './backup-help';

const SEED = 20261122;
console.log('seed of the backup properties:', SEED);

async function written(drafts: readonly Draft[], locks: Locks = { passphrase: { kek: KEK, kdf: KDF } }) {
  const writer = await BackupWriter.begin(locks);
  const lines = [writer.head];
  for (const draft of drafts) lines.push(await writer.add(draft));
  lines.push(await writer.end(T0));
  return lines;
}
const file = (lines: readonly string[]): Blob => new Blob([...lines]);

async function read(blob: Blob, key: FileKey = { kek: KEK }) {
  const opened = await (await lookInto(blob)).open(key);
  const drafts: Draft[] = [];
  const reading = opened.drafts();
  for (;;) {
    const step = await reading.next();
    if (step.done) return { drafts, ...step.value };
    drafts.push(step.value.draft);
  }
}
const WHOLE = { cut: false, broken: 0, missing: 0, newer: 0 };
const THREE = [dossier(1), dossier(2), dossier(3)];

describe('a backup', () => {
  it('gives back every draft as it was, and says when it was made', async () => {
    const lines = await written(THREE);
    expect(lines.join('')).not.toContain(THREE[0]!.fields[0]!.value);
    expect(await read(file(lines))).toEqual({ drafts: THREE, flaws: WHOLE, madeAt: T0 });
  });

  it('opens with the passphrase, with the recovery key of the office, or with either', async () => {
    const office = await newPair();
    const secret = toBase64(office.secret);
    const publicKey = toBase64(office.publicKey);
    const both = file(await written(THREE, { passphrase: { kek: KEK, kdf: KDF }, office: publicKey }));
    expect((await read(both)).drafts).toEqual(THREE);
    expect((await read(both, { secret })).drafts).toEqual(THREE);
    const officeOnly = file(await written(THREE, { office: publicKey }));
    expect(await lookInto(officeOnly)).toMatchObject({ kdf: null, office: true });
    expect((await read(officeOnly, { secret })).drafts).toEqual(THREE);
  });

  it('opens with nothing else', async () => {
    const [office, other] = [await newPair(), await newPair()];
    const wrong = toBase64(other.secret);
    const both = await written(THREE, {
      passphrase: { kek: KEK, kdf: KDF },
      office: toBase64(office.publicKey),
    });
    await expect(read(file(both), { kek: OTHER_KEK })).rejects.toThrow('wrong-passphrase');
    await expect(read(file(both), { secret: wrong })).rejects.toThrow('wrong-passphrase');
    await expect(read(file(both), { secret: '' })).rejects.toThrow('wrong-passphrase');
    await expect(read(file(await written(THREE)), { secret: wrong })).rejects.toThrow('wrong-passphrase');
    await expect(BackupWriter.begin({})).rejects.toThrow('bad-message');
  });

  it('may be empty', async () => {
    expect((await read(file(await written([])))).drafts).toEqual([]);
  });

  it.each([
    ['a line is missing', ([h, a, , c, e]: string[]) => [h, a, c, e], [1, 3], { missing: 1 }],
    ['a line is doubled', ([h, a, b, c, e]: string[]) => [h, a, b, b, c, e], [1, 2, 3], { broken: 1 }],
    ['two lines are swapped', ([h, a, b, c, e]: string[]) => [h, b, a, c, e], [2, 1, 3], { broken: 1 }],
    ['it is cut off after a line', ([h, a, b]: string[]) => [h, a, b], [1, 2], { cut: true }],
    [
      'it is cut off in a line',
      ([h, a, b]: string[]) => [h, a, b!.slice(0, 400)],
      [1],
      { cut: true, broken: 1 },
    ],
    [
      'something follows the end',
      ([h, a, b, c, e]: string[]) => [h, a, b, c, e, a],
      [1, 2, 3],
      { broken: 1 },
    ],
    [
      'a line was given another number',
      ([h, a, b, c, e]: string[]) => [h, a, b!.replace('draft 2', 'draft 4'), c, e],
      [1, 3],
      { broken: 1, missing: 1 },
    ],
    [
      'the end was given another count',
      ([h, a, b]: string[], e = '') => [h, a, b, e.replace('end 3', 'end 2')],
      [1, 2],
      { broken: 1, cut: true },
    ],
    [
      'line ends became those of Windows',
      (lines: string[]) => lines.map((l) => l.replace('\n', '\r\n')),
      [1, 2, 3],
      {},
    ],
  ])('says it when %s, and gives back the rest', async (_what, alter, left, flaws) => {
    const lines = await written(THREE);
    const changed = (alter as (lines: string[], end?: string) => string[])(lines, lines.at(-1));
    const found = await read(file(changed));
    expect(found.drafts).toEqual(left.map((n) => THREE[n - 1]));
    expect(found.flaws).toEqual({ ...WHOLE, ...flaws });
  });

  it('takes no line of another file, even under the same passphrase', async () => {
    const [mine, other] = [await written(THREE), await written([dossier(7), dossier(8)])];
    const found = await read(file([mine[0]!, mine[1]!, other[2]!, mine[3]!, mine[4]!]));
    expect(found.drafts).toEqual([THREE[0], THREE[2]]);
    expect(found.flaws).toMatchObject({ broken: 1, missing: 1 });
  });

  it('of which any one byte was changed tells so, and never gives back a changed draft', async () => {
    const whole = new TextEncoder().encode((await written(THREE.slice(0, 2))).join(''));
    const originals = new Set(THREE.map((draft) => JSON.stringify(draft)));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = whole.slice();
        bytes[at]! ^= by;
        const found = await read(new Blob([bytes])).catch((error: Error) => error.message);
        if (typeof found === 'string') return ['bad-file', 'wrong-passphrase', 'newer-file'].includes(found);
        if (found.drafts.some((draft) => !originals.has(JSON.stringify(draft)))) return false;
        // A line end less, or a sign that carries nothing (the last bits of base64): then all of it must be there.
        return found.drafts.length === 2 || found.flaws.missing + found.flaws.broken > 0 || found.flaws.cut;
      }),
      { seed: SEED, numRuns: 400 },
    );
  }, 60_000);

  it('of which a piece was torn out tells so', async () => {
    const whole = (await written(THREE)).join('');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 2),
        fc.integer({ min: 1, max: whole.length }),
        async (from, length) => {
          const torn = whole.slice(0, from) + whole.slice(from + length);
          const found = await read(new Blob([torn])).catch((error: Error) => error.message);
          if (typeof found === 'string') return ['bad-file', 'wrong-passphrase'].includes(found);
          // a sign that carries nothing (`=`): then all of it must be there
          const all = JSON.stringify(found.drafts) === JSON.stringify(THREE);
          return all || found.flaws.cut || found.flaws.missing + found.flaws.broken > 0;
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
  }, 60_000);

  it('hides how much a citizen has written: short drafts make lines of one length', async () => {
    const [, ...lines] = await written([1, 2, 3, 4].map((n) => ({ ...dossier(n), note: 'x'.repeat(n * 9) })));
    expect(new Set(lines.slice(0, 4).map((line) => line.length)).size).toBe(1);
  });
});

describe('a file from somewhere', () => {
  const head = async () => (await written([]))[0]!;

  it.each([
    '',
    '\n',
    'null\n',
    '[]',
    '{}',
    '{"format":"so-tay-mot-cua/backup"}',
    'PK\u0003\u0004',
    '\u0000\u0000',
  ])('that is no backup is refused: %j', async (content) => {
    await expect(lookInto(new Blob([content]))).rejects.toThrow('bad-file');
  });

  it('of a newer program is told as such, in its head and in a draft', async () => {
    const newer = (await head()).replace('"version":1', '"version":2,"more":[]');
    await expect(lookInto(new Blob([newer]))).rejects.toThrow('newer-file');
    const future = { ...dossier(1), v: 2, more: true } as unknown as Draft;
    const found = await read(file(await written([future, dossier(2)])));
    expect(found).toMatchObject({ drafts: [dossier(2)], flaws: { ...WHOLE, newer: 1 } });
  });

  it.each([
    ['memory', { memoryKiB: 4_000_000 }],
    ['time', { iterations: 1_000 }],
    ['threads', { parallelism: 64 }],
    ['strange keys', { constructor: 1 }],
  ])('whose passphrase would cost too much %s is refused', async (_what, cost) => {
    const json = JSON.parse(await head()) as { kdf: object };
    const dear = JSON.stringify({ ...json, kdf: { ...json.kdf, ...cost } });
    await expect(lookInto(new Blob([`${dear}\n`]))).rejects.toThrow('bad-file');
  });

  it('with a wrap for a passphrase but no word how, or the other way round, is refused', async () => {
    const { kdf: _, ...json } = JSON.parse(await head()) as Record<string, unknown>;
    await expect(lookInto(new Blob([JSON.stringify(json)]))).rejects.toThrow('bad-file');
  });

  it('without line ends is not read into memory', async () => {
    const long = new Blob([await head(), 'draft 1 ', 'A'.repeat(LONGEST_LINE + 10), '\n']);
    const found = await read(long);
    expect(found).toMatchObject({ drafts: [], flaws: { broken: 1, cut: true } });
  });

  it('full of lines that do not open is given up soon', async () => {
    const junk = `draft 1 ${toBase64(new Uint8Array(64))}\n`.repeat(100_000);
    const begun = performance.now();
    await expect(read(new Blob([await head(), junk]))).rejects.toThrow('bad-file');
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('whose drafts are no drafts gives none of them', async () => {
    const strange = [
      { ...dossier(1), fields: [{ key: '__proto__' }] },
      { v: 1 },
      [],
      'x',
      { ...dossier(1), extra: 1 },
    ];
    const found = await read(file(await written(strange as unknown as Draft[])));
    expect(found).toMatchObject({ drafts: [], flaws: { broken: 5 } });
    expect(({} as { key?: string }).key).toBeUndefined();
  });

  it('with an office point that is none is refused as a wrong key', async () => {
    const office = await newPair();
    const [line, ...rest] = await written(THREE, { office: toBase64(office.publicKey) });
    const json = JSON.parse(line!) as { office: { eph: string } };
    const eph = fromBase64(json.office.eph);
    eph[10]! ^= 1;
    const changed = `${JSON.stringify({ ...json, office: { ...json.office, eph: toBase64(eph) } })}\n`;
    const secret = toBase64(office.secret);
    await expect(read(file([changed, ...rest]), { secret })).rejects.toThrow('wrong-passphrase');
  });
});
