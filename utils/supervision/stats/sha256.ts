/**
 * SHA-256 (FIPS 180-4), synchronous: a draw hashes 100,000 codes, one promise each would take longer than the hashing.
 * It serves the reproducibility of draws, not secrecy. `printf 'SEED:CODE' | sha256sum` gives the same.
 */

/** The first 32 bits of the fractional parts of the roots of the first primes: computed, not copied. */
const PRIMES = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && !Array.from({ length: n }, (_, d) => d).some((d) => d > 1 && n % d === 0),
);
const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUND = Int32Array.from(PRIMES.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const encoder = new TextEncoder();
const WORDS = new Int32Array(64);

/** The digest of a text's UTF-8 bytes, 64 hex digits. */
export function sha256(text: string): string {
  const bytes = encoder.encode(text);
  const blocks = (bytes.length + 72) >> 6;
  const message = new DataView(new ArrayBuffer(blocks * 64));
  new Uint8Array(message.buffer).set(bytes);
  message.setUint8(bytes.length, 0x80);
  message.setUint32(blocks * 64 - 8, Math.floor(bytes.length / 2 ** 29));
  message.setUint32(blocks * 64 - 4, (bytes.length << 3) >>> 0);
  const state = Int32Array.from(START);
  for (let block = 0; block < blocks; block++) {
    for (let at = 0; at < 16; at++) WORDS[at] = message.getInt32(block * 64 + at * 4);
    compress(state, WORDS);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function compress(state: Int32Array, w: Int32Array): void {
  for (let at = 16; at < 64; at++) {
    const early = w[at - 15]!;
    const late = w[at - 2]!;
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    w[at] = (w[at - 16]! + s0 + w[at - 7]! + s1) | 0;
  }
  // Read one by one: taking the array apart costs more than the rounds.
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let at = 0; at < 64; at++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + ROUND[at]! + w[at]!) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}
