/**
 * The number from which a sample follows. Nine digits in three groups, `482-915-073`: short enough to be read aloud, drawn in
 * public or noted in the minutes. The last digit checks the others, so that a misheard or swapped digit draws no other sample.
 */

/** Damm's quasigroup of order 10 (2004): finds every single wrong digit and every swap of neighbours. */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];
const DRAWN = 8;

const checkOf = (digits: string): string =>
  [...digits].reduce((state, digit) => DAMM[Number(state)]![Number(digit)]!, '0');

const grouped = (digits: string): string => digits.replace(/\d{3}(?=\d)/g, '$&-');

/** The seed of a number drawn by chance, 0 … 99,999,999: from a generator handed in, or from ten-sided dice in public. */
export function seedOf(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= 10 ** DRAWN) throw new RangeError('eight digits');
  const digits = String(number).padStart(DRAWN, '0');
  return grouped(digits + checkOf(digits));
}

/** From random bytes, eight or more (the page takes them from the browser's generator). */
export function seedFromBytes(bytes: Uint8Array): string {
  if (bytes.length < 8) throw new RangeError('eight bytes');
  const number = bytes.reduce((sum, byte) => (sum * 256n + BigInt(byte)) % 10n ** BigInt(DRAWN), 0n);
  return seedOf(Number(number));
}

export type SeedRead = { ok: true; seed: string } | { ok: false; refuse: 'length' | 'check' };

/** A seed as a person types it: with spaces, dots, dashes of any kind or none. */
export function readSeed(text: string): SeedRead {
  const digits = text.normalize('NFKC').replace(/[\s.\p{Pd}]/gu, '');
  if (!/^\d{9}$/.test(digits)) return { ok: false, refuse: 'length' };
  return checkOf(digits) === '0' ? { ok: true, seed: grouped(digits) } : { ok: false, refuse: 'check' };
}
