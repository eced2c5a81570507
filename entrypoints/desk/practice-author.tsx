/** "Soạn tình huống" with its real world: the browser's storage, the engine over the packed files. */
import type { ComponentType } from 'preact';
import { AuthoringPage } from '@/components/practice/authoring/page';
import type { AuthoringWorld } from '@/components/practice/authoring/types';
import { keyOf } from '@/utils/practice/key';
import { readKept } from '@/utils/practice/office-scenarios';
import { checkScenario } from '@/utils/practice/scenario';
import type { Scenario } from '@/utils/practice/types';
import type { KeyWorld } from '@/utils/practice/world';
import { loadOfficeScenarios, onOfficeScenarios, saveOfficeScenarios } from '@/utils/store/settings';

/** What the section hands on. */
export interface AuthorParts extends Pick<
  AuthoringWorld,
  'codes' | 'names' | 'pack' | 'make' | 'tryOut' | 'changed' | 'back' | 'download' | 'today'
> {
  /** With the pack of this procedure in it. */
  keyWorld(codes: readonly string[]): Promise<KeyWorld>;
}

export function authorPage({ keyWorld, ...parts }: AuthorParts): ComponentType {
  const world: AuthoringWorld = {
    ...parts,
    load: loadOfficeScenarios,
    save: saveOfficeScenarios,
    key: async (scenario) => keyOf(scenario, await keyWorld([scenario.procedure])),
    check: async (scenario) => checkScenario(scenario, await keyWorld([scenario.procedure])),
    newId: () => `office-${crypto.randomUUID()}`,
  };
  return () => <AuthoringPage world={world} />;
}

/** What the office has written, as far as it can be read. */
export async function officeScenarios(): Promise<readonly Scenario[]> {
  const kept = readKept(await loadOfficeScenarios().catch(() => undefined));
  return kept === 'newer' ? [] : kept.scenarios;
}
export { onOfficeScenarios };
