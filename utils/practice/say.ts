/** What the citizen says: put together from phrases, never giving away what the trainee has to find. */
import type { Dossier } from './dossier';
import type { Random } from './random';
import type { Scenario } from './types';
import type { Speech } from './world';

export function saidBy(scenario: Scenario, dossier: Dossier, random: Random, say: Speech): string {
  const has = (kind: string): boolean => scenario.traps.some((trap) => trap.kind === kind);
  const of = (phrases: readonly string[] | undefined): string[] =>
    phrases && phrases.length > 0 ? [random.pick(phrases)] : [];
  const code = scenario.procedure;
  const wishes = has('other-procedure') ? (say.misnamed[code] ?? say.wishes[code]) : say.wishes[code];
  return [
    ...of(say.greetings),
    ...of(wishes),
    ...scenario.cases.flatMap((one) => say.cases[one] ?? []),
    ...(has('authorised') ? of(say.authorised) : []),
    ...(has('late-registration') ? of(say.late) : []),
    ...(has('missing-paper') ? of(say.incomplete) : []),
    ...of(say.closings),
  ]
    .join(' ')
    .replaceAll('{name}', dossier.about.fullName);
}
