/** Forms that no document describes, in the style of such forms: any family can show them. */
import type { KitForm } from '../kit/spec';
import { acknowledgement, marriageAgain, recordFacts } from './civil-status';
import { adoption, guardianship } from './held-family';
import { businessChange, house, residence } from './held-places';
import { allowance, disability, martyr } from './held-welfare';
import { certifiedSignature, temporaryStay, whereabouts } from './residence';
import { burial, landChange, poorHousehold, schoolSupport } from './support';

/** Written before the words of labels were, and not looked at while these were written. */
export const HELD: readonly KitForm[] = [
  guardianship,
  adoption,
  disability,
  allowance,
  martyr,
  residence,
  businessChange,
  house,
];

export const UNDESCRIBED: readonly KitForm[] = [
  ...HELD,
  acknowledgement,
  marriageAgain,
  recordFacts,
  temporaryStay,
  whereabouts,
  certifiedSignature,
  poorHousehold,
  schoolSupport,
  burial,
  landChange,
];

/** Every sixth of them, for tests of one family; `npm run roles` reads all on all. */
export const SOME_UNDESCRIBED: readonly KitForm[] = UNDESCRIBED.filter((_, at) => at % 6 === 0);
