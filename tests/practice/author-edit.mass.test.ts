/** Whatever an author presses: it can be judged, it stays within its shape, and no number of a real person comes about. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  askable,
  fieldSwitched,
  paperChanged,
  switched,
  tidied,
  trapSwitched,
  withFact,
  withFault,
  withoutFact,
  withoutPaper,
  withPaper,
} from '../../components/practice/authoring/edit';
import { faultsOf } from '../../components/practice/authoring/faults';
import type { Pack } from '../../utils/core/pack';
import { generate, MAKEABLE } from '../../utils/practice/generate';
import { keyOf } from '../../utils/practice/key';
import { checkScenario, readScenario, realNumbers } from '../../utils/practice/scenario';
import { FLAWS, TRAPS, type Scenario } from '../../utils/practice/types';
import { packs, world } from './engine-world';

const made = new Map<string, Scenario>();
function sound(code: string): Scenario {
  const known = made.get(code) ?? {
    ...generate('author', 1, { procedure: code, level: 1, traps: [] }, world),
    id: 'office-1',
  };
  made.set(code, known);
  return known;
}

type Step = (scenario: Scenario, of: Pack, at: number) => Scenario;
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
const STEPS: readonly Step[] = [
  (one, of, at) => withPaper(one, of, pick(of.papers, at)?.id ?? null),
  (one, of, at) => (one.folder.length > 0 ? withoutPaper(one, of, pick(one.folder, at)!.id) : one),
  (one, of, at) =>
    one.folder.length > 0
      ? paperChanged(one, of, pick(one.folder, at)!.id, { flaw: pick([...FLAWS, null], at)! })
      : one,
  (one, of, at) => (one.folder.length > 0 ? withFact(one, of, pick(one.folder, at)!.id) : one),
  (one, of, at) => switched(one, of, pick(of.switches, at)?.id ?? 'online', at % 2 === 0),
  (one, _of, at) => trapSwitched(one, pick(TRAPS, at)!, at % 2 === 0),
  (one, of, at) => fieldSwitched(one, pick(askable(one, of), at) ?? 'subject.fullName', at % 2 === 0),
  ...[withFault, withoutFact].map((step): Step => (one, of, at) => {
    const paper = pick(one.folder, at);
    const fact = paper && pick(paper.facts, at);
    return fact ? step(one, of, paper.id, fact.id) : one;
  }),
];

it('can be judged after whatever was pressed', () => {
  const codes = MAKEABLE.filter((code) => packs.has(code));
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.array(fc.tuple(fc.nat(STEPS.length - 1), fc.nat(40)), { maxLength: 12 }),
      (code, presses) => {
        const of = packs.get(code)!;
        const end = presses.reduce((one, [step, at]) => STEPS[step]!(one, of, at), sound(code));
        const kept = tidied(end, of);
        expect(tidied(kept, of)).toEqual(kept);
        expect(realNumbers(kept)).toEqual([]);
        expect(kept.fields.every((role) => askable(kept, of).includes(role))).toBe(true);
        const faults = faultsOf(kept, of, checkScenario(kept, world));
        const key = keyOf(kept, world);
        expect(key.papers.length).toBeGreaterThan(0);
        for (const { text } of faults) expect(text.length).toBeGreaterThan(5);
        if (faults.length === 0) expect(readScenario(kept).ok).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});
