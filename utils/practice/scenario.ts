/** Scenarios that come from a file: shape and size first, then whether they make sense with the packs, and whether they can be solved. */
import * as z from 'zod/mini';
import { isIsoDay } from '../calendar/days';
import { minutesOf } from '../calendar/written';
import { CHANNELS, channelOf } from '../core/channel';
import { papersOf, suggestedCases } from '../core/condition';
import { factsOf, snapshotOfValues } from '../core/facts';
import type { Pack } from '../core/pack';
import { compactNumber } from '../core/personal-id';
import { isRole, type Role } from '../core/roles';
import { keyOf } from './key';
import { getsAllPoints } from './mark';
import { FLAWS, PAPER_KINDS, TRAPS, type Scenario } from './types';
import type { KeyWorld } from './world';

// our pages forbid `new Function`; without this Zod tries it once and the browser reports a violation
z.config({ jitless: true });

const text = (most: number) => z.string().check(z.maxLength(most));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,47}$/));
const code = z.string().check(z.regex(/^\d{1,2}\.\d{6,9}$/));
const role = z.string().check(z.refine((value) => isRole(value)));

const fact = z.strictObject({
  id,
  label: text(120),
  value: text(300),
  role: z.nullable(role),
});
const paper = z.strictObject({
  id,
  kind: z.enum(PAPER_KINDS),
  title: text(160),
  whose: text(80),
  counts: z.nullable(id),
  copy: z.enum(['original', 'certified-copy', 'photocopy']),
  flaw: z.nullable(z.enum(FLAWS)),
  facts: z.array(fact).check(z.maxLength(120)),
});

/** A scenario as it is kept and exchanged. Larger ones are refused: they would be no practice, and nobody could check them. */
export const scenarioSchema = z.strictObject({
  schema: z.literal(1),
  id: z.string().check(z.regex(/^(hand|made|office)-[A-Za-z0-9-]{1,60}$/)),
  title: z.string().check(z.minLength(3), z.maxLength(160)),
  procedure: code,
  offered: z.array(code).check(z.minLength(2), z.maxLength(12)),
  cases: z.array(id).check(z.maxLength(12)),
  channel: z.enum(CHANNELS),
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  time: z.string().check(z.regex(/^\d{2}:\d{2}$/)),
  level: z.int().check(z.minimum(1), z.maximum(5)),
  says: z.string().check(z.minLength(3), z.maxLength(2000)),
  folder: z.array(paper).check(z.minLength(1), z.maxLength(20)),
  fields: z.array(role).check(z.minLength(1), z.maxLength(150)),
  traps: z.array(z.strictObject({ kind: z.enum(TRAPS), about: text(80) })).check(z.maxLength(12)),
});

/** What is wrong with a scenario; the sentences are the page's. */
export const SCENARIO_PROBLEMS = [
  'shape',
  'no-pack',
  'not-offered',
  'offered-twice',
  'unknown-case',
  'two-of-group',
  'case-missing',
  'channel',
  'day',
  'time',
  'paper-twice',
  'fact-twice',
  'paper-unknown',
  'paper-of-other-case',
  'field-twice',
  'field-unsaid',
  'real-number',
  'not-solvable',
] as const;
export interface ScenarioProblem {
  code: (typeof SCENARIO_PROBLEMS)[number];
  /** Where: a path (`folder.p1`), an id, a role or a text. */
  at: string;
}

/** A parsed file as a scenario, or where its shape is wrong. Prototypes, extra keys and huge texts do not pass. */
export function readScenario(
  data: unknown,
): { ok: true; scenario: Scenario } | { ok: false; problems: ScenarioProblem[] } {
  const parsed = scenarioSchema.safeParse(data);
  if (parsed.success) return { ok: true, scenario: parsed.data as Scenario };
  return {
    ok: false,
    problems: parsed.error.issues.map(({ path }) => ({ code: 'shape', at: path.join('.') })),
  };
}

const twice = (list: readonly string[]): string[] => [
  ...new Set(list.filter((one, at) => list.indexOf(one) !== at)),
];

/** Nine digits and more are somebody's number, unless they end in `0000` and two digits: those belong to nobody. */
const LONG_NUMBER = /\d(?:[ .\-–_]?\d){8,}/g;
const isReserved = (number: string): boolean => /0000\d\d$/.test(compactNumber(number));

/** Numbers in a scenario that may be a real person's: ids, old ids, telephones, accounts. */
export function realNumbers(scenario: Scenario): string[] {
  const texts = [
    scenario.title,
    scenario.says,
    ...scenario.folder.flatMap((one) => [
      one.title,
      one.whose,
      ...one.facts.flatMap(({ label, value }) => [label, value]),
    ]),
  ];
  return texts
    .flatMap((one) => one.normalize('NFKC').match(LONG_NUMBER) ?? [])
    .filter((number) => !isReserved(number));
}

/** Fields that the engine answers where no paper does. */
const ANSWERED_BY_RULES: ReadonlySet<Role> = new Set<Role>(['dossier.registrationType']);

function caseProblems({ cases, channel }: Scenario, pack: Pack): ScenarioProblem[] {
  const known = new Map(pack.switches.map((one) => [one.id, one]));
  const groups = cases.flatMap((one) => known.get(one)?.group ?? []);
  return [
    ...cases.filter((one) => !known.has(one)).map((at) => ({ code: 'unknown-case' as const, at })),
    ...twice(groups).map((at) => ({ code: 'two-of-group' as const, at })),
    ...(channelOf(new Set(cases)) === channel ? [] : [{ code: 'channel' as const, at: channel }]),
  ];
}

/** What the papers say as one form would hold it, for conditions that ask the form. */
function circumstances({ folder, cases, day, procedure }: Scenario) {
  const values: Partial<Record<Role, string>> = {};
  for (const { facts } of folder) for (const one of facts) if (one.role) values[one.role] ??= one.value;
  return factsOf(snapshotOfValues(values), { procedure, cases, today: day });
}

function paperProblems(scenario: Scenario, pack: Pack): ScenarioProblem[] {
  const facts = circumstances(scenario);
  const ids = new Set(pack.papers.map((one) => one.id));
  const here = new Set(papersOf(pack, facts).map((one) => one.id));
  return [
    ...suggestedCases(pack, facts)
      .filter((one) => one !== 'online' && one !== 'postal')
      .map((at) => ({ code: 'case-missing' as const, at })),
    ...scenario.folder.flatMap(({ counts }): ScenarioProblem[] => {
      if (counts === null || here.has(counts)) return [];
      return [{ code: ids.has(counts) ? 'paper-of-other-case' : 'paper-unknown', at: counts }];
    }),
  ];
}

/** Everything that speaks against a scenario; [] = it can be practised. Cheap enough to be run while somebody writes one. */
export function checkScenario(scenario: Scenario, world: KeyWorld): ScenarioProblem[] {
  const pack = world.packs.get(scenario.procedure);
  const said = new Set(scenario.folder.flatMap(({ facts }) => facts.map((one) => one.role)));
  const problems: ScenarioProblem[] = [
    ...(scenario.offered.includes(scenario.procedure)
      ? []
      : [{ code: 'not-offered' as const, at: scenario.procedure }]),
    ...twice(scenario.offered).map((at) => ({ code: 'offered-twice' as const, at })),
    ...(isIsoDay(scenario.day) ? [] : [{ code: 'day' as const, at: scenario.day }]),
    ...(minutesOf(scenario.time) === null ? [{ code: 'time' as const, at: scenario.time }] : []),
    ...twice(scenario.folder.map((one) => one.id)).map((at) => ({ code: 'paper-twice' as const, at })),
    ...scenario.folder.flatMap((one) =>
      twice(one.facts.map((each) => each.id)).map((at) => ({
        code: 'fact-twice' as const,
        at: `${one.id}.${at}`,
      })),
    ),
    ...twice(scenario.fields).map((at) => ({ code: 'field-twice' as const, at })),
    ...scenario.fields
      .filter((one) => !said.has(one) && !ANSWERED_BY_RULES.has(one))
      .map((at) => ({ code: 'field-unsaid' as const, at })),
    ...realNumbers(scenario).map((at) => ({ code: 'real-number' as const, at })),
  ];
  if (!pack) return [...problems, { code: 'no-pack', at: scenario.procedure }];
  problems.push(...caseProblems(scenario, pack), ...paperProblems(scenario, pack));
  return problems.length > 0 || getsAllPoints(scenario, keyOf(scenario, world))
    ? problems
    : [{ code: 'not-solvable', at: scenario.id }];
}
