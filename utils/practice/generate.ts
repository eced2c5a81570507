/** Scenarios made up from packs, the fixed cast and a seed: the same seed and number give the same scenario on every machine. */
import { isWeekend, dayNo } from '../calendar/days';
import type { Channel } from '../core/channel';
import { dayOf, isoOf } from '../core/dates';
import type { Pack } from '../core/pack';
import { chooseFields, offeredWith, TEMPTING } from './choice';
import { factsOfTruth, fieldsOf, truthOf, type Dossier } from './dossier';
import { folderOf } from './folder';
import { keyOf } from './key';
import { MAKEABLE, PLOTS, type Turn } from './plots';
import { randomOf, seedOf, type Random } from './random';
import { saidBy } from './say';
import { getsAllPoints } from './mark';
import { SETTERS, showsTrap } from './traps';
import type { Key, Scenario, Trap, TrapKind } from './types';
import type { World } from './world';

export { MAKEABLE } from './plots';

export interface GenerateWish {
  /** Code; absent: any that can be made. */
  procedure?: string;
  /** 1 … 5; absent: by chance. */
  level?: number;
  /** Exactly these, where the procedure has something they can be about; absent: by level. */
  traps?: readonly TrapKind[];
}

/** From which level on a trap is met. */
const FROM_LEVEL: Readonly<Record<TrapKind, number>> = {
  'missing-paper': 2,
  'useless-paper': 2,
  authorised: 2,
  'late-registration': 2,
  'copy-only': 3,
  'wrong-year': 3,
  'expired-card': 3,
  'old-ward': 3,
  'wrong-name': 4,
  'wrong-number': 4,
  'other-procedure': 4,
  'not-allowed': 4,
};
const KINDS = Object.keys(FROM_LEVEL) as TrapKind[];
/** Traps by level, and how many fields there are to fill at most. */
const TRAPS_AT = [0, 0, 1, 2, 3, 4] as const;
const FIELDS_AT = [0, 8, 12, 18, 24, 60] as const;
/** Tries with other people and days before a wish is given up. */
const TRIES = 40;

function workingDay({ days: [first, last] }: Dossier, random: Random, world: World): string | null {
  const off = new Set(world.calendar.off.map(({ day }) => day));
  const days: string[] = [];
  for (let day = dayOf(first); day <= dayOf(last); day++)
    if (!isWeekend(dayNo(isoOf(day))) && !off.has(isoOf(day))) days.push(isoOf(day));
  return days.length > 0 ? random.pick(days) : null;
}

const timeOf = (random: Random): string => {
  const minute = random.chance(0.6) ? random.int(450, 680) : random.int(812, 1008);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
};

interface Draft {
  scenario: Scenario;
  dossier: Dossier;
}

/** A dossier as finished papers, nothing difficult yet; null when this chance gives none. */
function plain(
  id: string,
  code: string,
  level: number,
  turn: Turn,
  random: Random,
  world: World,
): Draft | null {
  const pack = world.packs.get(code);
  const dossier = PLOTS[code]?.(random, turn);
  const day = dossier && workingDay(dossier, random, world);
  if (!pack || !dossier || !day) return null;
  const channel: Channel =
    level >= 4 && random.chance(0.25) ? random.pick(['online', 'postal'] as const) : 'direct';
  const cases = [...dossier.cases, ...(channel === 'direct' ? [] : [channel])];
  const known = new Set(pack.switches.map((one) => one.id));
  if (cases.some((one) => !known.has(one))) return null;
  const truth = truthOf(dossier);
  const facts = factsOfTruth(truth, code, cases, day);
  const all = fieldsOf(pack, dossier, truth, facts);
  return {
    dossier,
    scenario: {
      schema: 1,
      id,
      title: world.say.titles[code] ?? pack.shortName,
      procedure: code,
      offered: [code],
      cases,
      channel,
      day,
      time: timeOf(random),
      level,
      says: '',
      folder: folderOf({ pack, dossier, truth, facts, fields: all, day, random, world }),
      fields: chooseFields(all, FIELDS_AT[level] ?? 24),
      traps: [],
    },
  };
}

/** A dossier that the engine itself has nothing to say about; with a condition of the law that is not met, only that. */
function isSound(key: Key, turn: Turn, { time }: Pack): boolean {
  const isMet = key.papers.every(({ right }) => right[0] === 'received' || right[0] === 'not-applicable');
  const isAnswered = [...key.values.values()].every((accepted) => accepted.length > 0);
  if (!isMet || !isAnswered) return false;
  if (turn.notAllowed) return key.decision === 'refuse' && key.contradictions.length === 1;
  // some days lie before holidays that nobody has decided yet: there no day can be promised, and that is for the calendar's own page
  return key.decision === 'accept' && (key.due !== null || (time.terms ?? []).length !== 1);
}

/** A scenario with its key, which is dear to work out. */
interface Keyed {
  scenario: Scenario;
  key: Key;
}

/** Lays one trap; the scenario as it was when it has nothing for it, or when the key would not show it. */
function withTrap(before: Keyed, kind: TrapKind, random: Random, world: World): Keyed {
  const set = SETTERS[kind];
  if (!set) return before;
  for (let at = 0; at < 6; at++) {
    const laid = set(before.scenario, random, world);
    if (!laid) continue;
    const scenario = { ...laid.scenario, traps: [...before.scenario.traps, { kind, about: laid.about }] };
    const key = keyOf(scenario, world);
    if (scenario.traps.every((one) => showsTrap(one, scenario, key))) return { scenario, key };
  }
  return before;
}

/** Traps that the plot itself carries. */
function plotTraps({ scenario }: Draft, turn: Turn, pack: Pack): Trap[] {
  const paper = pack.papers.find(
    ({ id, when }) =>
      id.startsWith('uy-quyen') && (when?.on ?? []).some((one) => scenario.cases.includes(one)),
  );
  return [
    ...(turn.late ? [{ kind: 'late-registration' as const, about: 'dossier.registrationType' }] : []),
    ...(turn.authorised && paper ? [{ kind: 'authorised' as const, about: paper.id }] : []),
    ...(turn.notAllowed ? [{ kind: 'not-allowed' as const, about: '' }] : []),
  ];
}

/** Some of the traps that a level knows; at most one condition of the law, which decides everything. */
function trapsFor(level: number, random: Random): TrapKind[] {
  const open = KINDS.filter((kind) => FROM_LEVEL[kind] <= level);
  const chosen: TrapKind[] = [];
  while (chosen.length < (TRAPS_AT[level] ?? 2)) {
    const kind = random.pick(open);
    if (!chosen.includes(kind)) chosen.push(kind);
  }
  return chosen;
}

function attempt(
  id: string,
  code: string,
  level: number,
  kinds: readonly TrapKind[],
  random: Random,
  world: World,
): Scenario | null {
  const pack = world.packs.get(code);
  if (!pack) return null;
  const turn: Turn = {
    late: kinds.includes('late-registration'),
    authorised: kinds.includes('authorised'),
    notAllowed: kinds.includes('not-allowed'),
  };
  const draft = plain(id, code, level, turn, random, world);
  if (!draft) return null;
  const key = keyOf(draft.scenario, world);
  if (!isSound(key, turn, pack)) return null;
  const tempting =
    kinds.includes('other-procedure') && world.packs.has(TEMPTING[code] ?? '') ? TEMPTING[code]! : null;
  const scenario: Scenario = {
    ...draft.scenario,
    offered: offeredWith(pack, random, world, tempting),
    traps: [
      ...plotTraps(draft, turn, pack),
      ...(tempting ? [{ kind: 'other-procedure' as const, about: tempting }] : []),
    ],
  };
  if (!scenario.traps.every((trap) => showsTrap(trap, scenario, key))) return null;
  let made: Keyed = { scenario, key };
  for (const kind of kinds) made = withTrap(made, kind, random, world);
  const says = saidBy(made.scenario, draft.dossier, random, world.say);
  return getsAllPoints(made.scenario, made.key) ? { ...made.scenario, says } : null;
}

/**
 * Scenario number `n` of a seed. Always gives one: what a wish asks beyond what its procedure has (a late marriage) is left out.
 *
 * @throws Error when the world has no pack that scenarios can be made for.
 */
export function generate(seed: number | string, n: number, wish: GenerateWish, world: World): Scenario {
  const codes = MAKEABLE.filter((code) => world.packs.has(code));
  if (codes.length === 0) throw new Error('no packs');
  const id = `made-${String(seed)
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 40)}-${n}`;
  const asked = wish.procedure;
  const random = randomOf(seedOf(seed, n));
  const level = wish.level ?? random.int(1, 5);
  for (let at = 0; at < TRIES; at++) {
    const code = asked !== undefined && codes.includes(asked) ? asked : random.pick(codes);
    const kinds = wish.traps ?? trapsFor(level, random);
    // what cannot be had together with this procedure is given up one by one
    const open = kinds.slice(0, Math.max(0, kinds.length - Math.floor(at / 8)));
    const made = attempt(id, code, level, open, random, world);
    if (made) return made;
  }
  const code = asked !== undefined && codes.includes(asked) ? asked : codes[0]!;
  for (let at = 0; ; at++) {
    const made = attempt(id, code, level, [], random, world);
    if (made) return made;
    if (at > 400) throw new Error(`no scenario for ${code}`);
  }
}
