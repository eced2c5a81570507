/** What is about to change in the rules that look at this form: told before it surprises anybody. */
import { dayOf } from './dates';
import { lookingAt } from './findings';
import type { Role } from './roles';
import type { Rule } from './rule';
import { RULES } from '../rules';

export interface Announced {
  /** Id of the rule. */
  rule: string;
  /** ISO day: the first under a changed law or of a new rule, the last of a rule that ends. */
  day: string;
  what: 'changes' | 'begins' | 'ends';
}

/** So long ahead of the day of receipt, days. */
const AHEAD = 60;

/** Changes within 60 days after `day` (ISO) of rules that look at one of these fields, soonest first. */
export function announced(roles: readonly Role[], day: string, rules: readonly Rule[] = RULES): Announced[] {
  const start = dayOf(day);
  const isNear = (iso: string | undefined): iso is string =>
    iso !== undefined && dayOf(iso) > start && dayOf(iso) <= start + AHEAD;
  // Asked after every key: on most days nothing is near, and no field has to be looked at.
  const near = rules.filter(({ changes = [], from, until }) => [...changes, from, until].some(isNear));
  if (near.length === 0) return [];
  return near
    .filter(lookingAt(roles))
    .flatMap(({ id: rule, changes = [], from, until }): Announced[] => [
      ...changes.filter(isNear).map((on) => ({ rule, day: on, what: 'changes' as const })),
      ...(isNear(from) ? [{ rule, day: from, what: 'begins' as const }] : []),
      ...(isNear(until) ? [{ rule, day: until, what: 'ends' as const }] : []),
    ])
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
