/** Is the business of a form a household business or an organisation? Their tax codes differ. */
import type { Role } from './roles';
import type { Facts } from './rule';
import { fold } from './text';

/** Registration, change, pause, end and new certificate of household businesses. */
const HOUSEHOLD_PROCEDURES: ReadonlySet<string> = new Set([
  '1.001612',
  '2.000720',
  '1.001570',
  '1.001266',
  '2.000575',
]);
const ORGANISATION =
  /^(tong )?cong ty\b|^cty\b|^doanh nghiep\b|^dntn\b|^(lien hiep )?hop tac xa\b|^htx\b|^tap doan\b|^ngan hang\b|^uy ban nhan dan\b|^ubnd\b|^chi nhanh\b|^van phong dai dien\b|^truong\b|^benh vien\b|^ban quan ly\b/;

/** Roles that `businessKind` looks at. */
export const BUSINESS_READS = [
  'business.name',
  'business.taxMethod',
  'business.ownerKind',
] as const satisfies readonly Role[];

/** `household` by the name, the procedure or the fields, `organisation` by the name; null where nothing tells. */
export function businessKind(facts: Facts): 'household' | 'organisation' | null {
  const name = fold(facts.get('business.name').slice(0, 200));
  if (/^(ho kinh doanh|hkd)\b/.test(name)) return 'household';
  if (facts.procedure !== null && HOUSEHOLD_PROCEDURES.has(facts.procedure)) return 'household';
  const owner = fold(facts.get('business.ownerKind').slice(0, 200));
  if (/ca nhan|ho gia dinh/.test(owner)) return 'household';
  if (ORGANISATION.test(name) || /to chuc|doanh nghiep/.test(owner)) return 'organisation';
  return facts.has('business.taxMethod') ? 'household' : null;
}
