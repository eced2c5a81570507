/**
 * What no further paper can mend: conditions of the law itself. Only named findings of the product's own rules; the law stands with each
 * rule. Everything else is asked for again (yêu cầu bổ sung).
 */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  // Luật Hôn nhân và gia đình 2014 Điều 8: from full 20 (he) and full 18 (she)
  'marriage-age': ['too-young'],
  // Luật Hôn nhân và gia đình 2014 Điều 5 khoản 2 điểm c
  'marriage-status': ['already-married'],
  // Bộ luật Dân sự 2015 Điều 49 khoản 1: full legal capacity
  'guardian-age': ['minor'],
  'care-same-person': ['same', 'parent'],
  // Luật Nuôi con nuôi 2010 Điều 8, Điều 14
  'adoption-age': ['gap', 'adopter-minor', 'adult', 'not-older'],
  // Nghị định 168/2025/NĐ-CP: a Vietnamese citizen with full legal capacity
  'business-owner': ['too-young', 'foreigner', 'group'],
  // Nghị định 176/2025/NĐ-CP Điều 2: from 75, from 70 for poor households
  'social-pension-age': ['too-young'],
  // Bộ luật Dân sự 2015 Điều 625
  'will-age': ['too-young'],
};

/** Does a finding of a rule mean that the dossier is refused, whatever else is brought? */
export const isRefusal = (rule: { id: string; subtype: string }): boolean =>
  REFUSED[rule.id]?.includes(rule.subtype) ?? false;

/** Every finding that leads to a refusal, as `rule:subtype`. */
export const REFUSALS: readonly string[] = Object.entries(REFUSED).flatMap(([id, subtypes]) =>
  subtypes.map((subtype) => `${id}:${subtype}`),
);
