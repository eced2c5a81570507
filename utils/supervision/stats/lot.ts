/** Is this lot good enough to be passed as a whole? Plans that accept when at most `accept` of `sample` dossiers are faulty. */
import { firstWhere } from './interval';
import { hypergeometricCdf } from './numerics';
import { ceil, floor } from './size';

export interface LotGoal {
  lot: number;
  /** A share that a good lot may have; such a lot is refused with probability ≤ `producerRisk` (0.05). */
  good: number;
  /** A share that no lot may have; such a lot is accepted with probability ≤ `consumerRisk` (0.1). */
  bad: number;
  producerRisk?: number;
  consumerRisk?: number;
}

export type LotPlan =
  | {
      ok: true;
      sample: number;
      /** Ac: accepted with so many faulty dossiers, refused with one more. */
      accept: number;
      /** What the risks really are: counts are whole, so they stay below what was asked. */
      producerRisk: number;
      consumerRisk: number;
    }
  /** `levels`: in a lot of this size the good and the bad share are the same number of dossiers. */
  | { ok: false; refuse: 'levels' };

/** P(accept) of a lot with `faulty` faulty dossiers: the operating characteristic at one point. */
export const acceptance = (plan: { sample: number; accept: number }, lot: number, faulty: number): number =>
  hypergeometricCdf(plan.accept, lot, faulty, plan.sample);

/** The smallest plan that keeps both risks (Guenther 1969), exact: drawn without replacement from this lot. */
export function lotPlan(goal: LotGoal): LotPlan {
  const { lot, good, bad, producerRisk = 0.05, consumerRisk = 0.1 } = goal;
  // The worst lot that is still good, the best one that is already bad.
  const few = floor(lot * good);
  const many = Math.max(1, ceil(lot * bad));
  if (few >= many || many > lot) return { ok: false, refuse: 'levels' };
  for (let accept = 0; accept <= few; accept++) {
    const plan = {
      accept,
      sample: firstWhere(
        accept + 1,
        lot,
        (sample) => acceptance({ sample, accept }, lot, many) <= consumerRisk,
      ),
    };
    const refused = 1 - acceptance(plan, lot, few);
    if (refused <= producerRisk || accept === few)
      return {
        ok: true,
        ...plan,
        producerRisk: refused,
        consumerRisk: acceptance(plan, lot, many),
      };
  }
  throw new Error('a full check of the lot keeps every risk');
}

/** The curve for a chart: every number of faulty dossiers of a small lot, some two hundred of a large one. */
export function operatingCharacteristic(
  plan: { sample: number; accept: number },
  lot: number,
  most = 200,
): { rate: number; accept: number }[] {
  const step = Math.max(1, Math.ceil(lot / most));
  return Array.from({ length: Math.floor(lot / step) + 1 }, (_, at) => ({
    rate: (at * step) / lot,
    accept: acceptance(plan, lot, at * step),
  }));
}
