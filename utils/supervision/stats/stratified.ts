/**
 * The share of faulty dossiers in an office from a sample that was drawn apart in each stratum (clerk, procedure, channel).
 *
 * Estimate: Σ W_h x_h / n_h, W_h = N_h / N. Interval: all P that the score test of the weighted share does not refuse,
 *
 *   (estimate − P)² ≤ z² Σ W_h² (1 − f_h) p̃_h (1 − p̃_h) / n_h        1 − f_h = (N_h − n_h)/(N_h − 1)
 *
 * where p̃_h are the likeliest shares of the strata *if P were true* (maximum likelihood under Σ W_h p̃_h = P; for two strata
 * Miettinen & Nurminen 1985). With one stratum this is Wilson's interval of a finite population; with no finding at all the
 * doubt falls on the strata that were looked at least.
 *
 * Strata of two or three dossiers say little of their own share, and taken at their word they would make the interval too
 * short. Each is therefore given m dossiers more with the share P, and m is what the strata's own likeness bears out:
 * m = (1 − ρ)/ρ with ρ the intraclass correlation by moments (Kleinman 1973).
 *
 * Chosen by measured coverage over 27 kinds of offices (1–40 strata, sizes to 1 : 60, shares 0.2–95 %, up to half of the
 * dossiers checked); `stats-coverage.mass.test.ts` repeats 17 of them: 95–96.5 % for offices as they are, up to 98 % where a
 * large good stratum is looked at as little as a small bad one. What lost: Wilson's interval with an effective sample size
 * (84 % in just that case), the stratified Wilson interval of Yan & Su 2010 (many small strata: 76 %), plug-in variance (91 %).
 */
import { within, type Interval } from './interval';
import { zOf } from './numerics';
import { root } from './root';

export interface Stratum {
  /** Dossiers in the frame; an estimate when some proved not to belong there. */
  size: number;
  checked: number;
  found: number;
}

export interface Estimate extends Interval {
  rate: number;
  found: number;
  checked: number;
  /** Dossiers that the estimate speaks of: those of the strata that were looked into. */
  size: number;
  /** Dossiers of strata that nobody looked into. The estimate says nothing of them, and the page must say so. */
  unseen: number;
}

interface Part {
  weight: number;
  /** What one of its checks adds to the variance: W² (1 − f) / n. */
  cost: number;
  checked: number;
  found: number;
}

/** Above this the strata are as alike as makes no difference. */
const ALIKE = 1e6;
/** At 0 and 1 themselves the equation holds without meaning anything. */
const EDGE = 1e-12;
/** Strata are never quite strangers to each other: it keeps a share that is not known from being 0 or 1 in the formula. */
const LEAST_SHARED = 0.5;

/** Null when nothing was checked: "chưa có số liệu" is not 0 %. @throws RangeError when counts contradict each other. */
export function estimate(strata: readonly Stratum[], level = 0.95): Estimate | null {
  for (const { size, checked, found } of strata)
    if (!(found >= 0 && found <= checked && checked <= size)) throw new RangeError('found ≤ checked ≤ size');
  const seen = strata.filter(({ checked }) => checked > 0);
  if (seen.length === 0) return null;
  const total = (of: (stratum: Stratum) => number, among = seen): number =>
    among.reduce((sum, stratum) => sum + of(stratum), 0);
  const size = total((stratum) => stratum.size);
  const parts = seen.map(({ size: own, checked, found }) => ({
    weight: own / size,
    cost: ((own / size) ** 2 * (own > 1 ? (own - checked) / (own - 1) : 0)) / checked,
    checked,
    found,
  }));
  const rate = parts.reduce((sum, { weight, checked, found }) => sum + (weight * found) / checked, 0);
  const possible = [
    total(({ found }) => found) / size,
    1 - total(({ checked, found }) => checked - found) / size,
  ] as const;
  return {
    rate,
    ...within(bounds(parts, rate, zOf(level)), ...possible),
    found: total(({ found }) => found),
    checked: total(({ checked }) => checked),
    size,
    unseen: total((stratum) => stratum.size, strata as Stratum[]) - size,
  };
}

function bounds(parts: readonly Part[], rate: number, z: number): Interval {
  // Strata that were looked through whole are known; only the others leave doubt.
  const open = parts.filter(({ cost }) => cost > 0);
  const share = open.reduce((sum, { weight }) => sum + weight, 0);
  if (share === 0) return { low: rate, high: rate };
  const own = open.reduce((sum, { weight, checked, found }) => sum + (weight * found) / checked, 0) / share;
  const scaled = open.map((part) => ({ ...part, weight: part.weight / share, cost: part.cost / share ** 2 }));
  const shared = sharedDossiers(open);
  const refused = (p: number): number =>
    (own - p) ** 2 -
    z * z * likeliest(scaled, p, shared).reduce((sum, q, at) => sum + scaled[at]!.cost * q * (1 - q), 0);
  const known = rate - own * share;
  return {
    low: own <= 0 ? known : known + share * root(refused, 0, Math.min(own, 1 - EDGE)),
    high: own >= 1 ? known + share : known + share * root(refused, Math.max(own, EDGE), 1),
  };
}

/** m = (1 − ρ)/ρ: how many dossiers of the whole each stratum is given beside its own. */
function sharedDossiers(parts: readonly Part[]): number {
  const checked = parts.reduce((sum, part) => sum + part.checked, 0);
  const pooled = parts.reduce((sum, { found }) => sum + found, 0) / checked;
  const free = parts.length - 1;
  const spread = parts.reduce(
    (sum, part) => sum + part.checked * (part.found / part.checked - pooled) ** 2,
    0,
  );
  const room = checked - parts.reduce((sum, part) => sum + part.checked ** 2, 0) / checked - free;
  if (free === 0 || pooled <= 0 || pooled >= 1 || room <= 0) return ALIKE;
  const rho = (spread / (pooled * (1 - pooled)) - free) / room;
  return rho <= 1 / ALIKE ? ALIKE : Math.max(LEAST_SHARED, (1 - rho) / rho);
}

/** The likeliest shares whose weighted mean is p; each solves x/q − (n − x)/(1 − q) = λ W for one common λ. */
function likeliest(parts: readonly Part[], p: number, shared: number): number[] {
  if (parts.length === 1 || shared >= ALIKE || p <= 0 || p >= 1) return parts.map(() => p);
  const all = parts.map(({ checked, found, weight }) => ({
    n: checked + shared,
    x: found + shared * p,
    weight,
  }));
  const at = (lambda: number): number[] => all.map((one) => shareAt(one, lambda));
  // Where every stratum alone would stand at p: λ lies between the least and the greatest of these.
  const alone = parts.map(({ checked, found, weight }) => (found / p - (checked - found) / (1 - p)) / weight);
  const off = (lambda: number): number =>
    at(lambda).reduce((sum, q, index) => sum + all[index]!.weight * q, 0) - p;
  return at(root(off, Math.min(...alone), Math.max(...alone)));
}

/** The root in [0, 1] of a q² − (n + a) q + x = 0 with a = λ W, in the form that does not cancel. */
function shareAt({ n, x, weight }: { n: number; x: number; weight: number }, lambda: number): number {
  const a = lambda * weight;
  const b = n + a;
  const d = Math.sqrt(Math.max(0, b * b - 4 * a * x));
  const q = b >= 0 ? (2 * x) / (b + d) : (b - d) / (2 * a);
  return Math.min(1, Math.max(0, q));
}
