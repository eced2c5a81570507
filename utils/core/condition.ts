/** When something of a pack applies: conditions over case switches and fields. */
import { channelOf } from './channel';
import type { Condition, Pack, PackPaper, PackTerm } from './pack';
import { isRole, type Role } from './roles';
import type { Facts } from './rule';
import { fold } from './text';

/** What a condition may ask. */
export type Circumstances = Pick<Facts, 'cases' | 'get' | 'has'>;

/** One question to the form: is the field there; with `equals`, is its text (folded) one of these? */
function answers(
  test: { role?: string | undefined; equals?: string[] | undefined },
  facts: Circumstances,
): boolean {
  if (test.role === undefined) return true;
  if (!isRole(test.role)) return false;
  if (!test.equals) return facts.has(test.role);
  const text = fold(facts.get(test.role));
  return text !== '' && test.equals.some((option) => fold(option) === text);
}

/** Does it apply here? Without a condition: always. */
export function holds(condition: Condition | undefined, facts: Circumstances): boolean {
  if (!condition) return true;
  return (
    (condition.on ?? []).every((id) => facts.cases.has(id)) &&
    !(condition.off ?? []).some((id) => facts.cases.has(id)) &&
    answers(condition, facts) &&
    (condition.also ?? []).every((test) => answers(test, facts))
  );
}

/** Papers of this case and this way of filing, in the pack's order. */
export function papersOf(pack: Pack, facts: Circumstances): PackPaper[] {
  const channel = channelOf(facts.cases);
  return pack.papers.filter((paper) => paper.channels.includes(channel) && holds(paper.when, facts));
}

/** Fields that must be filled in this case; where two requirements meet, the graver one counts. */
export function requiredOf(pack: Pack, facts: Circumstances): Map<Role, 'error' | 'warn'> {
  const required = new Map<Role, 'error' | 'warn'>();
  for (const requirement of pack.required) {
    if (!holds(requirement.when, facts)) continue;
    for (const role of requirement.roles) {
      if (isRole(role) && required.get(role) !== 'error') required.set(role, requirement.severity);
    }
  }
  return required;
}

/** Case switches that the form itself speaks for. The clerk decides; a switch is never turned on silently. */
export const suggestedCases = (pack: Pack, facts: Circumstances): string[] =>
  pack.switches
    .filter((item) => item.suggestWhen && !facts.cases.has(item.id) && holds(item.suggestWhen, facts))
    .map((item) => item.id);

/** The limits that a pack gives for this way of filing in this case. */
export const termsOf = (pack: Pack | null, facts: Circumstances): PackTerm[] =>
  (pack?.time.terms ?? []).filter(
    (term) => term.channels.includes(channelOf(facts.cases)) && holds(term.when, facts),
  );
