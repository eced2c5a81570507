/** The distributions against arithmetic that cannot round, and against values computed with 40 digits (mpmath 1.3). */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  betaCdf,
  betaQuantile,
  binomialCdf,
  binomialPmf,
  hypergeometricCdf,
  hypergeometricPmf,
  normalCdf,
  normalQuantile,
  zOf,
} from '../../utils/supervision/stats/numerics';

/** fast-check's own doubles are mostly 0 and 5e-324. */
const perMille = (value: number): number => value / 1000;

const DIGITS = 10n ** 30n;
const quotient = (top: bigint, bottom: bigint): number => Number((top * DIGITS) / bottom) / Number(DIGITS);
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let result = 1n;
  for (let at = 1; at <= k; at++) result = (result * BigInt(n - k + at)) / BigInt(at);
  return result;
}
const close = (value: number, wanted: number, by = 1e-10): void =>
  expect(Math.abs(value - wanted), `${value} for ${wanted}`).toBeLessThanOrEqual(by);

it.each([
  [-8.5, 9.479534822203318e-18],
  [-5, 2.866515718791939e-7],
  [-3.000001, 0.0013498935997883297],
  [-2.999, 0.0013543365337271062],
  [-1.7, 0.04456546275854304],
  [-0.3, 0.3820885778110474],
  [0, 0.5],
  [1.959963984540054, 0.975],
  [2.9999, 0.998649658717045],
  [3.5, 0.9997673709209645],
])('normal: below %d', (x, p) => {
  close(normalCdf(x) / p, 1, 1e-12);
});

it.each([
  [1e-12, -7.034483825301132],
  [0.00001, -4.264890793922825],
  [0.001, -3.0902323061678136],
  [0.0249, -1.961677869063786],
  [0.3, -0.5244005127080408],
  [0.5, 0],
  [0.77, 0.7388468491852137],
  [0.99995, 3.890591886413121],
])('normal: the value that %d lies below', (p, x) => {
  close(normalQuantile(p), x, 1e-12);
});

it('knows the z of tables (Fisher & Yates)', () => {
  for (const [level, z] of [
    [0.8, 1.281552],
    [0.9, 1.644854],
    [0.95, 1.959964],
    [0.99, 2.575829],
    [0.999, 3.290527],
  ] as const)
    close(zOf(level), z, 5e-7);
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(normalQuantile(1.1)).toBeNaN();
});

it.each([
  [0.1, 0.5, 0.5, 0.20483276469913345],
  [0.3, 2, 5.5, 0.6273637557521075],
  [0.05, 3, 120, 0.9466209765757411],
  [0.5, 40.25, 39.5, 0.466359257670858],
  [0.999, 8, 0.3, 0.7420940291235997],
  [0.0001, 1, 59, 0.005882922463537419],
  [0.7, 12, 3, 0.1608357572756199],
])('beta: below %d with %d and %d', (x, a, b, p) => {
  close(betaCdf(x, a, b), p, 1e-13);
  close(betaQuantile(p, a, b), x, 1e-11);
});

it('binomial: equals the sum of whole numbers', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 250 }),
      fc.integer({ min: 1, max: 63 }),
      fc.integer({ min: 0, max: 1000 }).map(perMille),
      (n, sixtyFourths, share) => {
        const x = Math.floor(share * n);
        let sum = 0n;
        for (let k = 0; k <= x; k++)
          sum +=
            choose(n, k) * BigInt(sixtyFourths) ** BigInt(k) * BigInt(64 - sixtyFourths) ** BigInt(n - k);
        close(binomialCdf(x, n, sixtyFourths / 64), quotient(sum, 64n ** BigInt(n)), 1e-12);
      },
    ),
    { numRuns: 60 },
  );
});

it('hypergeometric: equals the sum of whole numbers', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 0, max: 1000 }).map(perMille),
      fc.integer({ min: 0, max: 1000 }).map(perMille),
      fc.integer({ min: -100, max: 1100 }).map(perMille),
      (lot, f, s, share) => {
        const faulty = Math.round(f * lot);
        const sample = Math.round(s * lot);
        const x = Math.round(share * sample);
        const ways = (k: number): bigint => choose(faulty, k) * choose(lot - faulty, sample - k);
        let sum = 0n;
        for (let k = 0; k <= x; k++) sum += ways(k);
        close(hypergeometricCdf(x, lot, faulty, sample), quotient(sum, choose(lot, sample)), 1e-12);
        close(hypergeometricPmf(x, lot, faulty, sample), quotient(ways(x), choose(lot, sample)), 1e-12);
      },
    ),
    { numRuns: 150 },
  );
});

it.each([
  [5, 100_000, 3000, 357, 0.042058886156912834],
  [18, 100_000, 3000, 357, 0.9875860764271768],
  [30, 5000, 900, 200, 0.15033273188947474],
])('hypergeometric: at most %d of %d', (x, lot, faulty, sample, p) => {
  close(hypergeometricCdf(x, lot, faulty, sample), p, 1e-13);
});

it('hypergeometric: small tails keep their digits', () => {
  // P(X ≤ 2) of 40 from 200, half of them faulty, by whole numbers.
  const ways = [0, 1, 2].map((k) => choose(100, k) * choose(100, 40 - k)).reduce((a, b) => a + b);
  close(hypergeometricCdf(2, 200, 100, 40) / quotient(ways * 10n ** 10n, choose(200, 40)), 1e-10, 1e-22);
});

it('logarithms of factorials are right to the last digits: C(n, n/2) / 2ⁿ', () => {
  for (const n of [2, 10, 30, 34, 40, 100, 250])
    close(binomialPmf(n / 2, n, 0.5) / quotient(choose(n, n / 2), 2n ** BigInt(n)), 1, 2e-15 * n);
});
