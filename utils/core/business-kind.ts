/** Is the business of a form a household business or an organisation? Their names and tax codes have other rules. */
import { isAbout } from './matters';
import type { Role } from './roles';
import type { Facts } from './rule';
import { fold } from './text';

const ORGANISATION =
  /^(tong )?cong ty\b|^cty\b|^doanh nghiep\b|^dntn\b|^(lien hiep )?hop tac xa\b|^htx\b|^tap doan\b|^ngan hang\b|^uy ban nhan dan\b|^ubnd\b|^chi nhanh\b|^van phong dai dien\b|^truong\b|^benh vien\b|^ban quan ly\b/;

/** Boxes that only the forms of household businesses have. */
const OWN = ['business.ownerKind', 'business.taxMethod', 'business.capital', 'business.labourers'] as const;

/** Roles that `businessKind` looks at. */
export const BUSINESS_READS = ['business.name', ...OWN] as const satisfies readonly Role[];

/**
 * `household` by the first words of its name, by the procedure or by boxes of its own, also where somebody calls it a company there;
 * `organisation` by its owner or its name, as on forms about land; null where nothing tells.
 */
export function businessKind(facts: Facts): 'household' | 'organisation' | null {
  const name = fold(facts.get('business.name').slice(0, 200));
  if (/^(ho kinh doanh|hkd)\b/.test(name) || isAbout(facts, 'household-business')) return 'household';
  if (/to chuc|doanh nghiep/.test(fold(facts.get('business.ownerKind').slice(0, 200)))) return 'organisation';
  if (OWN.some((role) => facts.has(role))) return 'household';
  return ORGANISATION.test(name) ? 'organisation' : null;
}

export const isHouseholdBusiness = (facts: Facts): boolean => businessKind(facts) === 'household';
