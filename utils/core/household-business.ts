/** Is the business of a form a household business? On forms about land, companies stand in the same roles. */
import { isAbout } from './matters';
import type { Role } from './roles';
import type { Facts } from './rule';
import { fold } from './text';

/** Boxes that only the forms of household businesses have. */
const OWN = ['business.ownerKind', 'business.taxMethod', 'business.capital', 'business.labourers'] as const;

/** Roles that `isHouseholdBusiness` looks at. */
export const HOUSEHOLD_READS = ['business.name', ...OWN] as const satisfies readonly Role[];

/** By the procedure, by boxes of its own, or by the first words of its name; false where nothing tells. */
export const isHouseholdBusiness = (facts: Facts): boolean =>
  isAbout(facts, 'household-business') ||
  OWN.some((role) => facts.has(role)) ||
  /^(?:ho kinh doanh|hkd)\b/.test(fold(facts.get('business.name')));
