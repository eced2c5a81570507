/**
 * Scenarios that an office has written: how they are kept, and how they go from office to office as a file. Nothing is lost on the way: what
 * this program cannot read stays where it is, and what is here already in another state comes in beside it.
 *
 *     {"format":"so-tay-mot-cua/scenarios","version":1,"scenarios":[…]}
 */
import { readScenario, realNumbers } from './scenario';
import type { Scenario } from './types';

const FORMAT = 'so-tay-mot-cua/scenarios';
const VERSION = 1;

export const MOST_SCENARIOS = 200;
/** In UTF-16 units: some three times of what 200 usual scenarios need. */
export const LONGEST_FILE = 4_000_000;
const OWN = 'office-';

/** What lies in the browser. */
export interface Kept {
  scenarios: readonly Scenario[];
  /** What did not read: written back as it was. */
  unread: readonly unknown[];
}

/** `newer`: a newer program has written it; nothing may be written over it. What is no list at all counts as nothing. */
export function readKept(value: unknown): Kept | 'newer' {
  const { version, scenarios } = (value ?? {}) as { version?: unknown; scenarios?: unknown };
  if (typeof version === 'number' && version > VERSION) return 'newer';
  const read = (Array.isArray(scenarios) ? scenarios : []).map((one: unknown) => ({
    one,
    read: readScenario(one),
  }));
  return {
    scenarios: read.flatMap(({ read: outcome }) => (outcome.ok ? [outcome.scenario] : [])),
    unread: read.flatMap(({ one, read: outcome }) => (outcome.ok ? [] : [one])),
  };
}

export const keptOf = ({ scenarios, unread }: Kept): unknown => ({
  version: VERSION,
  scenarios: [...scenarios, ...unread],
});

/** One or all as a file. */
export const scenarioFile = (scenarios: readonly Scenario[]): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, scenarios }, null, 1);

/** Why a file as a whole is not taken. */
export type FileFault = 'not-ours' | 'newer' | 'too-large' | 'too-many';
/** A scenario of a file that is left out. `n` counts from 1; `title` as far as there is one. */
export interface LeftOut {
  n: number;
  title: string;
  why: 'shape' | 'real-number';
}
export type FileReading =
  { ok: true; scenarios: readonly Scenario[]; left: readonly LeftOut[] } | { ok: false; why: FileFault };

export function readScenarioFile(text: string): FileReading {
  if (text.length > LONGEST_FILE) return { ok: false, why: 'too-large' };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, '').normalize('NFC'));
  } catch {
    return { ok: false, why: 'not-ours' };
  }
  const { format, version, scenarios } = (content ?? {}) as Record<string, unknown>;
  if (format !== FORMAT || typeof version !== 'number') return { ok: false, why: 'not-ours' };
  if (version > VERSION) return { ok: false, why: 'newer' };
  if (!Array.isArray(scenarios)) return { ok: false, why: 'not-ours' };
  if (scenarios.length > MOST_SCENARIOS) return { ok: false, why: 'too-many' };
  const read = scenarios.map((one: unknown, at) => readOne(one, at + 1));
  return {
    ok: true,
    scenarios: read.flatMap((one) => ('scenario' in one ? [one.scenario] : [])),
    left: read.flatMap((one) => ('scenario' in one ? [] : [one])),
  };
}

function readOne(one: unknown, n: number): { scenario: Scenario } | LeftOut {
  const read = readScenario(one);
  const { title } = (one ?? {}) as { title?: unknown };
  const left = { n, title: typeof title === 'string' ? title.slice(0, 160) : '' };
  if (!read.ok) return { ...left, why: 'shape' };
  return realNumbers(read.scenario).length > 0
    ? { ...left, why: 'real-number' }
    : { scenario: read.scenario };
}

/** What taking in would do: `new`, `same` (is here already), `beside` (is here in another state, or is not an office's: under a new id). */
export type Fate = 'new' | 'same' | 'beside';

export function fatesOf(kept: readonly Scenario[], came: readonly Scenario[]): Fate[] {
  const known = new Map(kept.map((one) => [one.id, textOf(one)]));
  return came.map((one) => {
    const there = known.get(one.id);
    if (there === textOf(one)) return 'same';
    if (there !== undefined || !one.id.startsWith(OWN)) return 'beside';
    known.set(one.id, textOf(one)); // a second one of the same id in this file
    return 'new';
  });
}

/** All that are here then. Null: they would be too many. @param newId a random `office-…` each time */
export function takenIn(
  kept: readonly Scenario[],
  came: readonly Scenario[],
  newId: () => string,
): readonly Scenario[] | null {
  const fates = fatesOf(kept, came);
  const more = came.flatMap((one, at) => {
    if (fates[at] === 'same') return [];
    return [fates[at] === 'new' ? one : { ...one, id: newId() }];
  });
  const all = [...kept, ...more];
  return all.length > MOST_SCENARIOS ? null : all;
}

/** The order of keys is no difference. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
