/**
 * Generated scenarios, five thousand of them on demand: each can be solved, its key says exactly what the engine says of the values, each trap shows, nobody in it is
 * real, and the same seed gives the same scenario. A failure names the seed and the number: `generate(SEED, n, {}, world)`.
 */
import { describe, expect, it } from 'vitest';
import { fold } from '../../utils/core/text';
import type { Role } from '../../utils/core/roles';
import { EVERYONE } from '../../utils/practice/families';
import { generate, MAKEABLE } from '../../utils/practice/generate';
import { judgeOf, keyOf } from '../../utils/practice/key';
import { mark, perfect } from '../../utils/practice/mark';
import { checkScenario, readScenario } from '../../utils/practice/scenario';
import { statedIn, textsOf } from '../../utils/practice/statements';
import { showsTrap } from '../../utils/practice/traps';
import { DECISIONS, TRAPS, type Scenario } from '../../utils/practice/types';
import { world } from './engine-world';

const SEED = 20261122;
/** `SCENARIOS=5000` for the whole of it. */
const COUNT = Number(process.env['SCENARIOS'] ?? 200);
const CHUNK = Math.min(500, COUNT);

const KNOWN = new Set(EVERYONE.map(({ fullName }) => fold(fullName)));
/** What is printed where a name stands. One letter may be copied wrongly: then it differs by its marks only. */
const namesIn = (scenario: Scenario): string[] =>
  scenario.folder.flatMap(({ facts }) =>
    facts
      .filter(
        ({ role }) =>
          role !== null && /\.(fullName|surname|givenName)$/.test(role) && !role.startsWith('business'),
      )
      .map(({ value }) => value),
  );
const isOfCast = (name: string): boolean =>
  KNOWN.has(fold(name)) || [...KNOWN].some((one) => ` ${one} `.includes(` ${fold(name)} `));

/** Everything that speaks against scenario `n`; '' when nothing does. */
function complaint(n: number): string {
  const scenario = generate(SEED, n, {}, world);
  const problems = checkScenario(scenario, world).map(({ code, at }) => `${code} ${at}`);
  const read = readScenario(JSON.parse(JSON.stringify(scenario)));
  if (!read.ok) problems.push(...read.problems.map(({ at }) => `shape ${at}`));
  const key = keyOf(scenario, world);
  const { lost } = mark(scenario, key, perfect(key));
  problems.push(...lost.map(({ item }) => `perfect answers lose ${item}`));
  // the engine, asked directly about the key's values, says exactly what the key says
  const stated = statedIn(scenario, world.units);
  const values: Partial<Record<Role, string>> = {};
  for (const [role, [first]] of key.values) if (first !== undefined) values[role] = first;
  for (const [role, all] of stated) values[role] ??= textsOf(role, all)[0]!;
  const said = judgeOf(
    scenario,
    world.packs.get(scenario.procedure)!,
    world,
  )(values)
    .filter(({ severity }) => severity !== 'info')
    .map(({ id }) => id);
  const keyed = key.contradictions.flatMap(({ id, rule }) => (rule ? [id] : []));
  if (said.sort().join() !== keyed.sort().join()) problems.push(`engine ${said.join()} key ${keyed.join()}`);
  problems.push(
    ...scenario.traps.filter((trap) => !showsTrap(trap, scenario, key)).map(({ kind }) => `hidden ${kind}`),
    ...namesIn(scenario)
      .filter((name) => !isOfCast(name))
      .map((name) => `name ${name}`),
  );
  if (scenario.traps.length === 0 && key.decision !== 'accept')
    problems.push('nothing difficult, and not accepted');
  return problems.length === 0 ? '' : `n=${n} ${scenario.procedure}: ${problems.join('; ')}`;
}

describe(`seed ${SEED}`, { timeout: 600_000 }, () => {
  it.each(Array.from({ length: COUNT / CHUNK }, (_, at) => at * CHUNK))('scenarios from %i on', (from) => {
    const wrong = Array.from({ length: CHUNK }, (_, at) => complaint(from + at)).filter(
      (text) => text !== '',
    );
    expect(wrong).toEqual([]);
  });

  it('meets every procedure, trap, level and decision, and says the same again', () => {
    const made = Array.from({ length: 400 }, (_, n) => generate(SEED, n, {}, world));
    expect(new Set(made.map(({ procedure }) => procedure))).toEqual(new Set(MAKEABLE));
    expect(new Set(made.flatMap(({ traps }) => traps.map(({ kind }) => kind)))).toEqual(new Set(TRAPS));
    expect(new Set(made.map(({ level }) => level))).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(new Set(made.map((one) => keyOf(one, world).decision))).toEqual(new Set(DECISIONS));
    for (const [n, one] of made.slice(0, 60).entries()) expect(generate(SEED, n, {}, world)).toEqual(one);
  });
});
