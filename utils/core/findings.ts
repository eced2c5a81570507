/**
 * Which rules speak about a page, and which of them tell the cause. Three things keep one mistake from becoming several
 * issues: a broken box is not compared, a rule yields to the one that explains it, and equal findings are told once.
 */
import type { Confidence, Severity } from './issue';
import { attributeOf, type Role } from './roles';
import type { Facts, Finding, Rule } from './rule';

export interface Found {
  rule: Rule;
  finding: Finding;
}

/**
 * What an office has decided about a rule (`id`) or one of its subtypes (`id:subtype`). A subtype's own entry wins. No rule is
 * made graver than its source allows, and an error that may not be passed is never switched off: it becomes a warning at most.
 */
export type Policy = ReadonlyMap<string, Severity | 'off'>;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warn: 1, info: 2 };
const GRAVEST: Readonly<Record<Confidence, Severity>> = {
  certain: 'error',
  likely: 'warn',
  uncertain: 'info',
};

/** Does the rule hold for a dossier received on this ISO day? */
export const inForce = (rule: Rule, day: string): boolean =>
  (rule.from === undefined || rule.from <= day) && (rule.until === undefined || day <= rule.until);

/** Which rules look at one of these fields? None where there is no field. */
export function lookingAt(roles: readonly Role[]): (rule: Rule) => boolean {
  const here = new Set<string>(roles.length === 0 ? [] : ['*']);
  for (const role of roles) here.add(role).add(`*.${attributeOf(role)}`);
  return (rule) => rule.reads.some((pattern) => here.has(pattern));
}

const rolesOf = ({ role, others = [] }: Finding): readonly Role[] => [role, ...others];

/** Shorter texts stand in many boxes by chance. */
const TELLING = 6;

/** The boxes with an error that may not be passed, and those that hold the same text: a copy is broken as well. */
function brokenIn(facts: Facts, single: readonly Found[]): Set<Role> {
  const broken = new Set<Role>();
  for (const { finding } of single)
    if (finding.severity === 'error' && finding.overridable !== true) broken.add(finding.role);
  const texts = new Set([...broken].map(facts.get).filter((text) => text.length >= TELLING));
  if (texts.size > 0) for (const role of facts.roles) if (texts.has(facts.get(role))) broken.add(role);
  return broken;
}

/** The same page with nothing in the broken boxes. */
const without = (facts: Facts, broken: ReadonlySet<Role>): Facts => ({
  ...facts,
  get: (role) => (broken.has(role) ? '' : facts.get(role)),
});

/** Does a rule that this one yields to speak about the same field, at least as gravely? */
function explained({ rule, finding }: Found, by: readonly Found[]): boolean {
  const { yields } = rule;
  if (!yields) return false;
  const roles = new Set(rolesOf(finding));
  return by.some(
    (other) =>
      (yields.includes(other.rule.id) || yields.includes(`${other.rule.id}:${other.finding.subtype}`)) &&
      RANK[other.finding.severity] <= RANK[finding.severity] &&
      rolesOf(other.finding).some((role) => roles.has(role)),
  );
}

function decided({ rule, finding }: Found, policy: Policy): Found | null {
  const wish = policy.get(`${rule.id}:${finding.subtype}`) ?? policy.get(rule.id);
  if (wish === undefined) return { rule, finding };
  const firm = finding.severity === 'error' && finding.overridable !== true;
  if (wish === 'off' && !firm) return null;
  const floor = firm ? 'warn' : 'info';
  const rank = wish === 'off' ? RANK[floor] : Math.min(RANK[wish], RANK[floor]);
  const cap = GRAVEST[rule.confidence];
  const severity = rank < RANK[cap] ? cap : (Object.keys(RANK) as Severity[])[rank]!;
  return { rule, finding: { ...finding, severity } };
}

/** What the rules in force on the day of receipt say, in the order of the rules; each cause once. */
export function findingsOf(rules: readonly Rule[], facts: Facts, policy: Policy = new Map()): Found[] {
  const here = lookingAt(facts.roles);
  const speaking = rules.filter((rule) => here(rule) && inForce(rule, facts.today));
  const run = (scope: Rule['scope'], seen: Facts): Found[] =>
    speaking.flatMap((rule) =>
      rule.scope === scope ? rule.check(seen).map((finding) => ({ rule, finding })) : [],
    );
  const single = run('field', facts);
  const broken = brokenIn(facts, single);
  const compared = run('form', broken.size === 0 ? facts : without(facts, broken)).filter(
    ({ finding }) => !rolesOf(finding).some((role) => broken.has(role)),
  );
  const all = [...single, ...compared];
  return all.filter((found) => !explained(found, all)).flatMap((found) => decided(found, policy) ?? []);
}
