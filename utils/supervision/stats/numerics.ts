/**
 * Distributions that samples are judged by: normal, beta, binomial, hypergeometric. Plain numbers, accurate to 1e-10 or better.
 *
 * Probabilities of counts are computed as C. Loader does ("Fast and accurate computation of binomial probabilities", 2000):
 * differences of large logarithms, which lose digits for 100,000 dossiers, never appear.
 */

const LN_2PI = Math.log(2 * Math.PI);
const TINY = 1e-300;

/** φ(x). */
const normalDensity = (x: number): number => Math.exp(-(x * x) / 2 - LN_2PI / 2);

/** Φ(x): Taylor series in the middle (Marsaglia 2004), Laplace's continued fraction in the tails. */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < 3) {
    let sum = x;
    for (let term = x, odd = 3; Math.abs(term) > 1e-18; odd += 2) sum += term *= (x * x) / odd;
    return 0.5 + normalDensity(x) * sum;
  }
  let fraction = size;
  for (let k = 120; k >= 1; k--) fraction = size + k / fraction;
  const tail = normalDensity(size) / fraction;
  return x < 0 ? tail : 1 - tail;
}

/** Φ⁻¹(p): Abramowitz & Stegun 26.2.22 and Halley's steps, in the lower tail, where nothing is lost. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  let x = (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t) - t;
  for (let round = 0; round < 4; round++) {
    const step = (normalCdf(x) - p) / normalDensity(x);
    x -= step / (1 + (x * step) / 2);
  }
  return x;
}

/** The z of a two-sided interval: 0.95 → 1.959964. */
export const zOf = (level: number): number => -normalQuantile((1 - level) / 2);

/** ln Γ(n + 1) − Stirling's first terms, for real n > 0. */
function stirlingError(n: number): number {
  let below = 0;
  let at = n;
  for (; at < 16; at++) below += (at + 0.5) * Math.log1p(1 / at) - 1;
  const s = at * at;
  return below + (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / s) / s) / s) / s) / at;
}

/** x ln(x/m) + m − x without cancellation where x ≈ m. */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let power = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/** C(n, x) pˣ (1−p)ⁿ⁻ˣ; x and n may be real, which the beta distribution needs. */
export function binomialPmf(x: number, n: number, p: number): number {
  if (x < 0 || x > n) return 0;
  if (p <= 0) return x === 0 ? 1 : 0;
  if (p >= 1) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * Math.log1p(-p));
  if (x === n) return Math.exp(n * Math.log(p));
  const log =
    stirlingError(n) -
    stirlingError(x) -
    stirlingError(n - x) -
    deviance(x, n * p) -
    deviance(n - x, n * (1 - p));
  return Math.exp(log - LN_2PI / 2) * Math.sqrt(n / (x * (n - x)));
}

/** The regularised incomplete beta function Iₓ(a, b): Lentz's continued fraction (Numerical Recipes §6.4). */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaCdf(1 - x, b, a);
  const solid = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / solid(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / solid(1 + even * d);
    c = solid(1 + even / c);
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / solid(1 + odd * d);
    c = solid(1 + odd / c);
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return binomialPmf(a, a + b, x) * (b / (a + b)) * fraction;
}

/** The x with Iₓ(a, b) = p, by halving: slow, simple, never wrong. */
export function betaQuantile(p: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let round = 0; round < 200; round++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (betaCdf(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(X ≤ x) of n independent draws. */
export function binomialCdf(x: number, n: number, p: number): number {
  if (x < 0) return 0;
  return x >= n ? 1 : betaCdf(1 - p, n - Math.floor(x), Math.floor(x) + 1);
}

/** P(X = x): `sample` dossiers are drawn without replacement from `lot`, of which `faulty` are faulty. */
export function hypergeometricPmf(x: number, lot: number, faulty: number, sample: number): number {
  if (x < Math.max(0, sample + faulty - lot) || x > Math.min(sample, faulty)) return 0;
  if (sample === 0 || sample === lot) return 1;
  const share = sample / lot;
  return (
    (binomialPmf(x, faulty, share) * binomialPmf(sample - x, lot - faulty, share)) /
    binomialPmf(sample, lot, share)
  );
}

/** P(X ≤ x), summed over the shorter tail. */
export function hypergeometricCdf(x: number, lot: number, faulty: number, sample: number): number {
  const least = Math.max(0, sample + faulty - lot);
  const most = Math.min(sample, faulty);
  if (x < least) return 0;
  if (x >= most) return 1;
  const lower = x * lot < sample * faulty;
  let at = lower ? x : x + 1;
  let sum = 0;
  let term = hypergeometricPmf(at, lot, faulty, sample);
  while (term > 0 && term > sum * 1e-18) {
    sum += term;
    term *= lower
      ? (at * (lot - faulty - sample + at)) / ((faulty - at + 1) * (sample - at + 1))
      : ((faulty - at) * (sample - at)) / ((at + 1) * (lot - faulty - sample + at + 1));
    at += lower ? -1 : 1;
  }
  return lower ? Math.min(1, sum) : Math.max(0, 1 - sum);
}
