/** How traps change a scenario: never in place. */
import type { Random } from './random';
import type { Fact, FolderPaper, Scenario } from './types';
import type { World } from './world';

/** Changes a scenario; null: it has nothing that this trap could be about. */
export type Setter = (
  scenario: Scenario,
  random: Random,
  world: World,
) => { scenario: Scenario; about: string } | null;

/** A scenario with one paper changed. */
export const replacePaper = (
  scenario: Scenario,
  id: string,
  change: (paper: FolderPaper) => FolderPaper,
): Scenario => ({
  ...scenario,
  folder: scenario.folder.map((paper) => (paper.id === id ? change(paper) : paper)),
});
export const replaceFact = (scenario: Scenario, paper: string, fact: string, value: string): Scenario =>
  replacePaper(scenario, paper, (one) => ({
    ...one,
    facts: one.facts.map((each) => (each.id === fact ? { ...each, value } : each)),
  }));
export const pickOne = <T>(random: Random, list: readonly T[]): T | null =>
  list.length > 0 ? random.pick(list) : null;

/** A row of the checklist that is met by papers which nobody could do without: not the declaration, which carries the fields. */
export const counted = ({ folder }: Scenario): FolderPaper[] =>
  folder.filter(({ counts, kind }) => counts !== null && kind !== 'declaration');

export const factAt = (scenario: Scenario, paper: string, fact: string): Fact | undefined =>
  scenario.folder.find(({ id }) => id === paper)?.facts.find(({ id }) => id === fact);
