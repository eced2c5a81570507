/**
 * What was typed while locked comes into its drafts, once somebody opens. The rule that two citizens never meet in one draft is kept
 * only here, because nobody could look into a draft before. Each draft is written before the next one, so that a worker that is killed in
 * the middle goes on at its next start; a draft whose rows do not open stays as it is and is told in the list.
 */
import { reasonOf } from '../messaging/refusal';
import { namesDossier } from '../portals';
import type { Database } from './db';
import type { Kept, Listed } from './kept';
import { typedBlind } from './listing';
import { isTouched } from './merge';
import { isInput, type Home, type JournalOp } from './ops';
import { stateOf, step, type State } from './reading';
import type { Records } from './records';
import type { Writers } from './writers';

export interface FoldWorld {
  database: Database;
  records: Records;
  writers: Writers;
  /** The tab that wrote into the one draft goes on with the other. */
  rebind(tabId: number, from: string, to: string): Promise<void>;
}

/** Of this page's dossier: the newest draft in work under the portal's own number. */
export function ofDossier(
  listed: Iterable<Listed>,
  { origin, path }: Pick<Home, 'origin' | 'path'>,
): Listed | null {
  if (!namesDossier(path)) return null;
  const same = [...listed]
    .filter((one) => one.path === path && one.summary.origin === origin)
    .filter(({ summary }) => summary.submittedAt === null && summary.deletedAt === null && !summary.damaged)
    .sort((a, b) => b.summary.updatedAt - a.summary.updatedAt);
  return same[0] ?? null;
}

/**
 * Folds in everything that opens for the present clerk. @returns whether there was anything. @throws Refusal `locked`, or what the database
 * refuses; it can be called again.
 */
export async function foldIn(world: FoldWorld): Promise<boolean> {
  const ids = await typedBlind(world.database);
  const { drafts } = await world.database.tables();
  const known = new Set((await drafts.bulkGet(ids)).map((row) => row?.id));
  // drafts that were here before come first: what began while locked may go into one of them
  for (const id of ids.sort((a, b) => Number(known.has(b)) - Number(known.has(a)))) {
    try {
      await foldOne(id, world);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason !== 'damaged' && reason !== 'other-clerk' && reason !== 'not-found') throw error;
    }
  }
  await world.writers.settle();
  world.writers.forget();
  return ids.length > 0;
}

async function foldOne(id: string, world: FoldWorld): Promise<void> {
  const { records } = world;
  const state = await records.read(id).catch((error: unknown) => {
    if (reasonOf(error) === 'damaged') return null;
    throw error;
  });
  const tail = state ? state.tail : await records.mending.readTail(id);
  if (tail.length === 0) return;
  const parts = await partsOf(id, state, tail, world);
  // The draft itself last: its journal goes with it, so whoever is killed before that finds all of it again.
  const own = parts.find((part) => part.id === id);
  for (const part of parts) if (part !== own) await writeInto(part, world);
  if (!state) await records.mending.dropTail(id);
  else if (own) await records.write({ ...stateAfter(own), rev: state.rev }, state.key);
  else if (state.before) await records.write({ ...state.before, rev: state.rev }, state.key);
  else await records.erase([id]);
  // each tab goes on with what it wrote into last
  const last = new Map(parts.flatMap((part) => part.ops.map(({ home }) => [home?.tabId, part.id] as const)));
  for (const [tabId, to] of last) if (tabId !== undefined && to !== id) await world.rebind(tabId, id, to);
}

interface Part {
  id: string;
  /** Null: it begins. */
  from: Kept | null;
  ops: JournalOp[];
}

const stateAfter = ({ id, from, ops }: Part): Kept =>
  stateOf(id, {
    key: null,
    before: from,
    tail: ops,
    rev: from?.rev ?? 0,
    rows: 0,
    bad: [],
    gap: false,
    spared: new Set(),
  });

const isTouch = (op: JournalOp): boolean => isInput(op) && isTouched(op.entries);

/** Which draft each thing belongs to, had somebody been able to look. @param state null: the draft is damaged, and nothing more comes into it. */
async function partsOf(
  id: string,
  state: Pick<State, 'before'> | null,
  ops: readonly JournalOp[],
  { records, writers }: FoldWorld,
): Promise<Part[]> {
  const parts: Part[] = [];
  const before = state?.before ?? null;
  let part: Part | null = before && before.deletedAt === null ? { id, from: before, ops: [] } : null;
  if (part) parts.push(part);
  let now = part?.from ?? null;
  const begin = async (home: Home | undefined): Promise<Part> => {
    const known = home && ofDossier((await records.listing.all()).values(), home)?.summary.id;
    if (known !== undefined && known !== id && parts.every((one) => one.id !== known))
      return { id: known, from: await writers.look(known), ops: [] };
    // a draft that began while locked keeps the name that the page was told
    const isFree = state !== null && before === null && parts.length === 0;
    return { id: isFree ? id : nextId(id, parts.length), from: null, ops: [] };
  };
  for (const op of ops) {
    const isOver = now !== null && now.draft.submittedAt !== null && isTouch(op) && !op.home?.named;
    if (!part || isOver) {
      if (!isTouch(op)) continue; // nothing of a person's in it
      part = await begin(op.home);
      now = part.from;
      parts.push(part);
    }
    try {
      now = step(part.id, now, op);
    } catch (error) {
      if (reasonOf(error) !== 'too-large' || now === null) throw error;
      part = { id: nextId(id, parts.length), from: null, ops: [] };
      parts.push(part);
      now = step(part.id, null, op);
    }
    part.ops.push(op);
  }
  return parts;
}

/** Always the same for the same part: folding that was cut off and begun again makes no second draft. */
function nextId(id: string, count: number): string {
  const tail = (Number.parseInt(id.slice(-8), 16) + 1 + count) % 2 ** 32;
  return id.slice(0, -8) + tail.toString(16).padStart(8, '0');
}

async function writeInto(part: Part, { records, writers }: FoldWorld): Promise<void> {
  if (part.from === null) {
    const known = await writers.look(part.id).catch(() => null);
    if (!known) await records.write({ ...stateAfter(part), rev: 1 }, null);
    return;
  }
  const writer = await writers.get(part.id);
  for (const op of part.ops) {
    const ending = await writer.change(op);
    if ('reason' in ending) throw new Error(ending.reason);
  }
}
