/** The sites that the server answers for, besides the justice portal's older pages. */
import type { Site } from './kit/site';

export const SITES: readonly Site[] = [];
