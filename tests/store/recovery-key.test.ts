/** The office's recovery key on paper and as a file. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPair } from '@/utils/store/envelope';
import {
  fingerprint,
  makeRecoveryKey,
  publicFile,
  readKeyFile,
  readRecoveryKey,
  recoveryFile,
  RECOVERY_LINES,
} from '@/utils/store/recovery-key';
import { toBase64 } from '@/utils/store/seal';

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const key = await makeRecoveryKey();
const paper = key.lines.join('\n');
const halves = { secret: key.secret, publicKey: key.publicKey };
/** Line and column of a sign, without the dashes. */
const spot = fc.record({ line: fc.nat(RECOVERY_LINES - 1), column: fc.nat(14) });
const bare = key.lines.map((line) => line.replaceAll('-', ''));
const typed = (lines: readonly string[]) => readRecoveryKey(lines.join('\n'));

describe('the printed lines', () => {
  it('are four short lines of three groups', () => {
    expect(key.lines).toHaveLength(RECOVERY_LINES);
    for (const line of key.lines) expect(line).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){2}[0-9A-HJKMNP-TV-Z]{5}$/);
  });

  it('give the key back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constant(null), async () => {
        const { lines, ...made } = await makeRecoveryKey();
        expect(await typed(lines)).toEqual(made);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it.each<[string, string]>([
    ['in small letters', paper.toLowerCase()],
    ['without dashes', paper.replaceAll('-', '')],
    ['with blanks and empty lines', `\n ${paper.replaceAll('-', '  ').replaceAll('\n', ' \r\n\r\n ')}\n`],
    ['with other dashes', paper.replaceAll('-', '–')],
    ['as a single line', paper.replaceAll('\n', ' ')],
    ['with the numbers of the lines', key.lines.map((line, at) => `${at + 1}. ${line}`).join('\n')],
    [
      'in wide letters',
      paper.replace(/[A-Z0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
    ['with the letter O for nought', paper.replaceAll('0', 'O')],
    ['with I and l for one', paper.replace(/1/, 'I').replaceAll('1', 'l')],
  ])('may be typed %s', async (_how, text) => {
    expect(await readRecoveryKey(text)).toEqual(halves);
  });

  it('name the line with any one wrong sign', async () => {
    await fc.assert(
      fc.asyncProperty(spot, fc.constantFrom(...SIGNS, 'U', 'Đ', '?'), async ({ line, column }, sign) => {
        fc.pre(bare[line]![column] !== sign);
        const lines = bare.with(line, bare[line]!.slice(0, column) + sign + bare[line]!.slice(column + 1));
        expect(await typed(lines)).toEqual({ wrongLine: line + 1 });
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);

  it('name the line with any two wrong signs', async () => {
    const wrong = fc.tuple(spot, fc.nat(14), fc.constantFrom(...SIGNS), fc.constantFrom(...SIGNS));
    await fc.assert(
      fc.asyncProperty(wrong, async ([{ line, column }, other, first, second]) => {
        const signs = [...bare[line]!];
        fc.pre(column !== other && (signs[column] !== first || signs[other] !== second));
        signs[column] = first;
        signs[other] = second;
        expect(await typed(bare.with(line, signs.join('')))).toEqual({ wrongLine: line + 1 });
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);

  it('name the line with any two exchanged signs', async () => {
    await fc.assert(
      fc.asyncProperty(spot, fc.nat(14), async ({ line, column }, other) => {
        const signs = [...bare[line]!];
        fc.pre(signs[column] !== signs[other]);
        [signs[column], signs[other]] = [signs[other]!, signs[column]!];
        expect(await typed(bare.with(line, signs.join('')))).toEqual({ wrongLine: line + 1 });
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it('name the line with a sign too few or too many', async () => {
    await fc.assert(
      fc.asyncProperty(spot, async ({ line, column }) => {
        const without = bare[line]!.slice(0, column) + bare[line]!.slice(column + 1);
        expect(await typed(bare.with(line, without))).toEqual({ wrongLine: line + 1 });
        const more = `${bare[line]!.slice(0, column)}7${bare[line]!.slice(column)}`;
        expect(await typed(bare.with(line, more))).toEqual({ wrongLine: line + 1 });
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('name the first of two lines in the wrong order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(3), fc.nat(3), async (one, other) => {
        fc.pre(one < other);
        const lines = bare.with(one, bare[other]!).with(other, bare[one]!);
        expect(await typed(lines)).toEqual({ wrongLine: one + 1 });
      }),
    );
  });

  it('tell how many are there while some are missing, and refuse more', async () => {
    expect(await readRecoveryKey('')).toEqual({ lines: 0 });
    expect(await typed(bare.slice(0, 2))).toEqual({ lines: 2 });
    expect(await typed(bare.slice(1))).toEqual({ wrongLine: 1 });
    expect(await typed([...bare, bare[0]!])).toEqual({ wrongLine: 5 });
  });
});

describe('the files', () => {
  it('bring either half back', async () => {
    expect(await readKeyFile(recoveryFile(halves))).toEqual(halves);
    expect(await readKeyFile(publicFile(key.publicKey))).toEqual({ publicKey: key.publicKey });
    expect(publicFile(key.publicKey)).not.toContain(key.secret);
  });

  it('are refused when they are anything else', async () => {
    const other = toBase64((await newPair()).publicKey);
    const file = JSON.parse(recoveryFile(halves)) as Record<string, unknown>;
    const bad = [
      '',
      'null',
      '[]',
      paper,
      '{"format":"so-tay-mot-cua/recovery-key"}',
      JSON.stringify({ ...file, version: 2 }),
      JSON.stringify({ ...file, more: 1 }),
      JSON.stringify({ ...file, publicKey: other }),
      JSON.stringify({ ...file, secret: toBase64(new Uint8Array(32)) }),
      JSON.stringify({ ...file, secret: 'x'.repeat(44) }),
      publicFile(toBase64(new Uint8Array(65).fill(4))),
      `${recoveryFile(halves)}${' '.repeat(5_000)}`,
    ];
    for (const text of bad) expect(await readKeyFile(text), text.slice(0, 60)).toBeNull();
  });
});

it('a public key has a short name to compare by eye', async () => {
  expect(await fingerprint(key.publicKey)).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(await fingerprint(key.publicKey)).toBe(await fingerprint(key.publicKey));
  expect(await fingerprint(toBase64((await newPair()).publicKey))).not.toBe(await fingerprint(key.publicKey));
});
