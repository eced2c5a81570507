/** Who comes with what: one plot a procedure, told with the fixed cast. Papers, fields and terms come from the packs. */
import { ADULTS, ELDERS, LOSSES } from './families';
import type { Plot } from './plot-parts';
import { birthAgain, birthOf } from './plots-birth';
import { correction, death, extract, maritalStatus, marriage } from './plots-civil';
import { burial, business, guardianship, handedIn, permanent, temporary } from './plots-other';

export type { Plot, Turn } from './plot-parts';

const YOUNG_FOR_PENSION = LOSSES.map(({ by }) => by).filter(
  ({ birthDate }) => Number(birthDate.slice(-4)) > 1960,
);

/** By code. What is not here cannot be made up; it can be written by hand. */
export const PLOTS: Readonly<Record<string, Plot>> = {
  '1.001193': birthOf('1.001193'),
  '3.000722': birthOf('3.000722'),
  '1.000894': marriage,
  '1.000656': death,
  '1.004873': maritalStatus,
  '2.000635': extract,
  '1.004859': correction,
  '1.004884': birthAgain,
  '1.001612': business,
  '1.116910': burial,
  '1.014027': handedIn('1.014027', ELDERS, YOUNG_FOR_PENSION, () => ({})),
  '1.001699': handedIn('1.001699', ADULTS.slice(2, 6), [], () => ({})),
  '1.013978': handedIn('1.013978', ADULTS.slice(4, 6), [], () => ({})),
  '1.004194': temporary,
  '1.004222': permanent,
  '1.004837': guardianship,
};

/** Procedures for which scenarios can be made. */
export const MAKEABLE: readonly string[] = Object.keys(PLOTS);
