/** What an administrator is told about the policy of this browser: what holds, and what was left out and why. */
import { MANAGED_KEYS, managedOf, type ManagedFault, type ManagedKey, type ManagedProblem } from './managed';
import { isDecidable } from './policy';
import type { RuleBook, Wish } from './rule-book';

export interface ManagedReport {
  /** Keys that hold, as a whole or in part. */
  applied: readonly ManagedKey[];
  problems: readonly (Omit<ManagedProblem, 'why'> & { why: ManagedFault | 'no-rule' | 'too-far' })[];
}

/**
 * @param raw what the browser hands over (`policyValues` of the store)
 * @param book the rule book, for what only it knows: whether there is such a rule, and what an office may make of it. The engine holds to
 * these bounds by itself; here they are said.
 */
export function policyReport(raw: unknown, book: RuleBook | null): ManagedReport {
  const { managed, problems } = managedOf(raw);
  const rules = new Map((book?.rules ?? []).map((rule) => [rule.id, rule]));
  const further = Object.entries(book ? (managed.ruleSeverities ?? {}) : {}).flatMap(([about, wish]) => {
    if (isDecidable(rules, about, wish as Wish)) return [];
    const [id = '', subtype] = about.split(':');
    const rule = rules.get(id);
    const known = rule && (subtype === undefined || rule.subtypes.some((one) => one.id === subtype));
    return [{ key: 'ruleSeverities', why: known ? ('too-far' as const) : ('no-rule' as const), about }];
  });
  return {
    applied: MANAGED_KEYS.filter((key) => managed[key] !== undefined),
    problems: [...problems, ...further],
  };
}
