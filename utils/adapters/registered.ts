/**
 * The families that were put into this frame. Each is a script of its own, so that a frame compiles only the one it
 * needs; all scripts of ours in a frame share one world and meet here, under a symbol that no element of the page can
 * shadow by its id.
 */
import type { Adapter } from './adapter';
import type { familyAt as FamilyAt } from './detectors';

interface Registry {
  adapters: Adapter[];
  /** The families' tests; the scout carries them, and no agent comes where it has not been. */
  familyAt: typeof FamilyAt | null;
  heard: Set<() => void>;
}

const KEY = Symbol.for('so-tay-mot-cua.families');
const registry = (): Registry => {
  const world = globalThis as { [KEY]?: Registry };
  return (world[KEY] ??= { adapters: [], familyAt: null, heard: new Set() });
};

/** Called by a family's script. A second injection changes nothing. */
export function offer(adapter: Adapter): void {
  const { adapters, heard } = registry();
  if (adapters.some(({ id }) => id === adapter.id)) return;
  adapters.push(adapter);
  for (const fn of heard) fn();
}

/** Called by the scout: the tests need not be compiled into the page twice. */
export const offerTests = (familyAt: typeof FamilyAt): void => {
  registry().familyAt = familyAt;
};

/** The family of this frame by its cheap test, or null. */
export const familyAt: typeof FamilyAt = (root, url) => registry().familyAt?.(root, url) ?? null;

export const registered = (): readonly Adapter[] => registry().adapters;

/** Calls `fn` for each family that comes later. */
export function onOffer(fn: () => void, signal: AbortSignal): void {
  const { heard } = registry();
  heard.add(fn);
  signal.addEventListener('abort', () => heard.delete(fn));
}
