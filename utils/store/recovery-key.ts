/**
 * The office's recovery key as text that a person can print, keep in a safe and type again: four lines of fifteen signs,
 *
 *     7DK4M-0QXZT-9WJ2B
 *
 * in Crockford's alphabet (no I, L, O, U; case, blanks and dashes do not matter). The last two signs of a line check it together with its
 * number: any two wrong or exchanged signs in a line, and lines in the wrong order, are found, and the line is named.
 *
 * Either half also as a file. For our own pages only.
 */
import * as z from 'zod/mini';
import { isPoint, newPair, publicOf, SECRET_BYTES } from './envelope';
import { fromBase64, toBase64 } from './seal';

// our pages forbid `new Function`; without this Zod tries it once and the browser reports a violation
z.config({ jitless: true });

/** Both halves in base64: the private number (32 bytes) and the public point (65 bytes). */
export interface KeyHalves {
  secret: string;
  publicKey: string;
}

export const RECOVERY_LINES = 4;
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const PER_LINE = 15;
const DATA_PER_LINE = PER_LINE - 2;
const GROUPS = /.{5}/g;

/** A new pair, and its private half as lines. */
export async function makeRecoveryKey(): Promise<KeyHalves & { lines: string[] }> {
  const { secret, publicKey } = await newPair();
  return { secret: toBase64(secret), publicKey: toBase64(publicKey), lines: linesOf(secret) };
}

/** What was read: the key; or the first line (from 1) that cannot be right; or how many lines are there, all of them right, while some are missing. */
export type Reading = KeyHalves | { wrongLine: number } | { lines: number };

export async function readRecoveryKey(text: string): Promise<Reading> {
  const lines = splitLines(text);
  const signs: number[] = [];
  for (const [at, line] of lines.entries()) {
    const values = valuesOf(line, at + 1);
    if (!values || at >= RECOVERY_LINES) return { wrongLine: at + 1 };
    signs.push(...values);
  }
  if (lines.length < RECOVERY_LINES) return { lines: lines.length };
  const secret = bytesOf(signs);
  const publicKey = secret && (await publicOf(secret).catch(() => null));
  return publicKey
    ? { secret: toBase64(secret), publicKey: toBase64(publicKey) }
    : { wrongLine: RECOVERY_LINES };
}

/** A short name of a public key, to be compared by eye: 60 bits, `ABCD-EFGH-JKMN`. */
export async function fingerprint(publicKey: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', fromBase64(publicKey)));
  return textOf(digest).slice(0, 12).match(/.{4}/g)!.join('-');
}

/* ------------------------------------------------------------------ files */

const base64 = (bytes: number) =>
  z.string().check(z.length(Math.ceil(bytes / 3) * 4), z.regex(/^[A-Za-z0-9+/]+=*$/));
const VERSION = z.literal(1);
const privateSchema = z.strictObject({
  format: z.literal('so-tay-mot-cua/recovery-key'),
  version: VERSION,
  secret: base64(SECRET_BYTES),
  publicKey: base64(65),
});
const publicSchema = z.strictObject({
  format: z.literal('so-tay-mot-cua/recovery-public'),
  version: VERSION,
  publicKey: base64(65),
});
const LONGEST_FILE = 2_000;

/** The private half as a file: to be kept like the printed sheet. */
export const recoveryFile = ({ secret, publicKey }: KeyHalves): string =>
  JSON.stringify({ format: 'so-tay-mot-cua/recovery-key', version: 1, secret, publicKey }, null, 1);

/** The public half as a file, for the other PCs of the office. */
export const publicFile = (publicKey: string): string =>
  JSON.stringify({ format: 'so-tay-mot-cua/recovery-public', version: 1, publicKey }, null, 1);

/** What {@link recoveryFile} or {@link publicFile} wrote; null for anything else, also when the halves do not belong together. */
export async function readKeyFile(text: string): Promise<KeyHalves | { publicKey: string } | null> {
  if (text.length > LONGEST_FILE) return null;
  try {
    const content: unknown = JSON.parse(text);
    const whole = privateSchema.safeParse(content);
    if (whole.success) {
      const { secret, publicKey } = whole.data;
      return toBase64(await publicOf(fromBase64(secret))) === publicKey ? { secret, publicKey } : null;
    }
    const { publicKey } = publicSchema.parse(content);
    return (await isPoint(fromBase64(publicKey))) ? { publicKey } : null;
  } catch {
    return null;
  }
}

/* ------------------------------------------------------------------ signs */

function linesOf(secret: Uint8Array): string[] {
  const values = [...textOf(secret)].map((sign) => SIGNS.indexOf(sign));
  return Array.from({ length: RECOVERY_LINES }, (_, at) => {
    const data = values.slice(at * DATA_PER_LINE, (at + 1) * DATA_PER_LINE);
    const line = [...data, ...checksOf(data, at + 1)].map((value) => SIGNS[value]).join('');
    return line.match(GROUPS)!.join('-');
  });
}

/** One text line each, without a number in front ("1. …"); a long line without breaks is cut. */
const splitLines = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/[\r\n]+/)
    .map((line) => tidy(line.replace(/^\s*[1-4]\s*[.):]/, '')))
    .filter((line) => line !== '')
    .flatMap((line) =>
      line.length % PER_LINE === 0 ? line.match(new RegExp(`.{${PER_LINE}}`, 'g'))! : [line],
    );

const tidy = (line: string): string =>
  line
    .toUpperCase()
    .replace(/[\s\p{Pd}_]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

/** The data of a line; null when it cannot be this line. */
function valuesOf(line: string, number: number): number[] | null {
  const values = [...line].map((sign) => SIGNS.indexOf(sign));
  if (values.length !== PER_LINE || values.includes(-1)) return null;
  const data = values.slice(0, DATA_PER_LINE);
  const checks = checksOf(data, number);
  return checks[0] === values[DATA_PER_LINE] && checks[1] === values[DATA_PER_LINE + 1] ? data : null;
}

/** Bits in order, filled up with zeros to a whole sign. */
function textOf(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replace(/.{1,5}/g, (five) => SIGNS[parseInt(five.padEnd(BITS, '0'), 2)]!);
}

/** Null when the bits that fill up are not zero. */
function bytesOf(values: readonly number[]): Uint8Array<ArrayBuffer> | null {
  const bits = values.map((value) => value.toString(2).padStart(BITS, '0')).join('');
  const size = SECRET_BYTES * 8;
  if (/1/.test(bits.slice(size))) return null;
  return Uint8Array.from(bits.slice(0, size).match(/.{8}/g)!, (eight) => parseInt(eight, 2));
}

/* ------------------------------------------------------------------ checks */

/** Powers of x in the field of 32 elements (x⁵ = x² + 1). */
const POWERS: number[] = [1];
for (let at = 1; at < 31; at++) {
  const next = POWERS[at - 1]! << 1;
  POWERS.push(next & 32 ? next ^ 0b100101 : next);
}
const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : POWERS[(POWERS.indexOf(a) + POWERS.indexOf(b)) % 31]!;

/**
 * The sum of all signs, and their sum weighted with different powers of x. One changed sign changes both, so two changed signs (an
 * exchange changes two) never cancel out: at least three would have to. The line's number takes part as a sign of its own.
 */
function checksOf(data: readonly number[], number: number): [number, number] {
  const all = [number, ...data];
  const sum = all.reduce((total, value) => total ^ value, 0);
  const weighted = all.reduce((total, value, at) => total ^ times(POWERS[at]!, value), 0);
  return [sum, weighted];
}
