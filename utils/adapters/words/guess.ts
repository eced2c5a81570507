import type { Role } from '../../core/roles';

export interface Guess {
  role: Role | null;
  confidence: number;
}

/** A documented name on a documented form; a name of known grammar elsewhere; words only, person in the label or the heading. */
export const SURE = 0.98;
export const LIKELY = 0.9;
export const BY_LABEL = 0.8;
export const BY_SECTION = 0.7;
export const NONE: Guess = { role: null, confidence: 0 };
