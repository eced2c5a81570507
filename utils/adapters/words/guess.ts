import type { Role } from '../../core/roles';

export interface Guess {
  role: Role | null;
  confidence: number;
}

/**
 * A documented name on a documented form; a name of known grammar elsewhere; words only, person in the label, in the
 * heading, or told by the fields before. Anything less is no role.
 */
export const SURE = 0.98;
export const LIKELY = 0.9;
export const BY_LABEL = 0.8;
export const BY_SECTION = 0.7;
export const BY_NEIGHBOUR = 0.6;
export const NONE: Guess = { role: null, confidence: 0 };
