/** Short rounds: for each item that wants to be asked again a scenario that asks it, and the one skill that is asked. */
import { generate, MAKEABLE, type GenerateWish } from './generate';
import { keyOf } from './key';
import { mark, perfect } from './mark';
import { seedOf } from './random';
import { SKILLS, type Scenario, type Skill, type TrapKind } from './types';
import type { World } from './world';

export interface Drill {
  item: string;
  scenario: Scenario;
  skill: Skill;
}

/** Scenarios that are made for one item before it is left out. */
const TRIES = 8;

interface Item {
  procedure: string;
  skill: Skill;
  what: string;
}

/** Null for what is no item. */
export function readItem(item: string): Item | null {
  const [procedure, skill, ...what] = item.split(' ');
  const known = SKILLS.find((one) => one === skill);
  return procedure && known && what.length > 0 ? { procedure, skill: known, what: what.join(' ') } : null;
}

/** What to make difficult so that an item comes up; the first that brings it is taken. */
const LEADS: readonly (readonly [RegExp, readonly TrapKind[]])[] = [
  [/^contradictions papers-differ-.*Date$/, ['wrong-year']],
  [/^contradictions papers-differ-fullName$/, ['wrong-name']],
  [/^contradictions papers-differ-personalId$/, ['wrong-number']],
  [/^contradictions (paper-expired|card-validity)$/, ['expired-card']],
  [/^(contradictions .*-age|decision refuse|contradictions business-owner)$/, ['not-allowed']],
  [/^decision supplement$/, ['missing-paper']],
  [/^(papers uy-quyen|procedure case-(authorised|agent))/, ['authorised']],
  [/^(procedure case-late|fields dossier\.registrationType)$/, ['late-registration']],
  [/^fields .*(Ward|Province)$/, ['old-ward']],
];

/** Could any scenario of the procedure ask this? Told by the pack alone, before anything is made. */
function isAskable({ procedure, skill, what }: Item, world: World): boolean {
  const pack = world.packs.get(procedure);
  if (!pack) return false;
  if (skill === 'papers') return pack.papers.some(({ id }) => id === what);
  if (skill === 'fields') return pack.required.some(({ roles }) => roles.includes(what));
  const id = /^case-(.+)$/.exec(what)?.[1];
  return skill !== 'procedure' || id === undefined || pack.switches.some((one) => one.id === id);
}

/** What scenarios ask; each is worked out once. */
function asker(world: World): (scenario: Scenario, item: string) => boolean {
  const asked = new Map<string, ReadonlySet<string>>();
  return (scenario, item) => {
    let items = asked.get(scenario.id);
    if (!items) {
      const key = keyOf(scenario, world);
      items = new Set(mark(scenario, key, perfect(key)).items.map((one) => one.item));
      asked.set(scenario.id, items);
    }
    return items.has(item);
  };
}

function made(
  item: string,
  { procedure, skill, what }: Item,
  seed: string,
  world: World,
  asks: (scenario: Scenario, item: string) => boolean,
): Scenario | null {
  if (!MAKEABLE.includes(procedure)) return null;
  const leads = LEADS.find(([pattern]) => pattern.test(`${skill} ${what}`))?.[1];
  for (let n = 0; n < TRIES; n++) {
    // the likely way first, then whatever comes
    const wish: GenerateWish = {
      procedure,
      level: 3 + (n % 3),
      ...(leads && n < TRIES / 2 ? { traps: leads } : {}),
    };
    const scenario = generate(`${seed}${seedOf(item) >>> 0}`, n, wish, world);
    if (asks(scenario, item)) return scenario;
  }
  return null;
}

/**
 * A round for these items, in their order. What the office or somebody by hand has written is taken as often as what is made up; the same
 * seed gives the same round. An item that nothing asks is left out, and no scenario comes twice.
 */
export function drillsFor(items: readonly string[], seed: number | string, world: World): Drill[] {
  const used = new Set<string>();
  const asks = asker(world);
  return items.flatMap((item): Drill[] => {
    const read = readItem(item);
    if (!read || !isAskable(read, world)) return [];
    const own = (world.scenarios ?? []).filter(
      (one) => one.procedure === read.procedure && !used.has(one.id) && asks(one, item),
    );
    const turn = seedOf(seed, item) >>> 0;
    const fromHand = own.length > 0 && turn % 2 === 0 ? own[turn % own.length]! : null;
    const scenario = fromHand ?? made(item, read, String(seed), world, asks) ?? own[0] ?? null;
    if (!scenario) return [];
    used.add(scenario.id);
    return [{ item, scenario, skill: read.skill }];
  });
}
