/**
 * The lines of a clerk's list once more: those of a day in one sealed piece, because opening ten thousand one by one takes most of a
 * second. Only a shortcut. A line of it holds while the line itself has the same revision; a piece with a draft that is erased goes with it.
 *
 * Readable: the day, as in the second copy (no finer than that), and the ids, which are the names of the rows anyway.
 */
import type { FactRow, Tables } from './tables';
import { DAY_MS, readListed, type Listed } from './kept';
import type { Keys } from './key-types';
import { seal, unseal, type Sealed } from './seal';

/** Fewer lines are opened one by one in no time. */
export const WORTH_CACHING = 300;

/** A line and the revision under which it was written. */
export type Line = Listed & { rev: number };

/** The day that a line is kept under: of the last work on its draft. */
export const dayOf = ({ summary }: Line): number => Math.floor(summary.updatedAt / DAY_MS);

/** A piece as it lies among the facts. */
export interface Piece extends Sealed {
  clerkId: string;
  day: number;
  ids: readonly string[];
  keyId: string;
}

const PREFIX = 'list.';
/** How the facts that hold a clerk's begin. */
export const cacheOf = (clerkId: string): string => PREFIX + clerkId;
const factOf = (clerkId: string, day: number): string => `${cacheOf(clerkId)}.${day}`;
const place = ({ clerkId, day, keyId }: Pick<Piece, 'clerkId' | 'day' | 'keyId'>) =>
  ({ table: 'summaries', id: factOf(clerkId, day), rev: 0, keyId }) as const;

/** Everybody's, newest first, sealed as they are. What is no piece goes (until 2026-11 all lines were one). */
export async function readPieces({ facts }: Tables): Promise<Piece[]> {
  const rows = await facts.where('id').startsWith(PREFIX).toArray();
  const useless = rows.filter((row) => pieceOf(row) === null);
  if (useless.length > 0) await facts.bulkDelete(useless.map(({ id }) => id));
  return rows.flatMap((row) => pieceOf(row) ?? []).sort((a, b) => b.day - a.day);
}

/** Its lines; none when it does not open. */
export async function openPiece(keys: Pick<Keys, 'listKey'>, piece: Piece): Promise<Line[]> {
  try {
    const { key } = await keys.listKey(piece.keyId);
    const lines = (await unseal(key, place(piece), piece)) as Line[];
    // what is not named outside would stay when it is erased
    if (lines.some(({ summary }, at) => summary.id !== piece.ids[at])) return [];
    return lines.map(({ rev, ...listed }) => ({ rev, ...readListed(listed) }));
  } catch {
    return [];
  }
}

/** Writes the piece of a day anew. @throws Refusal `other-clerk` when it is not this clerk's shift any more, what the database refuses. */
export async function writePiece(
  { facts }: Tables,
  keys: Keys,
  { clerkId, shiftId: keyId, day }: { clerkId: string; shiftId: string; day: number },
  lines: readonly Line[],
): Promise<void> {
  if (lines.length === 0) return facts.delete(factOf(clerkId, day));
  const { key } = await keys.listKey(keyId);
  const sealed = await seal(key, place({ clerkId, day, keyId }), lines);
  const piece: Piece = { clerkId, day, ids: lines.map(({ summary }) => summary.id), keyId, ...sealed };
  await facts.put({ id: factOf(clerkId, day), value: piece });
}

/** Of everybody: whose drafts are erased, nobody may be able to tell. */
export async function dropPieces({ facts }: Tables, ids: readonly string[]): Promise<void> {
  const erased = new Set(ids);
  const rows = await facts.where('id').startsWith(PREFIX).toArray();
  const touched = rows.filter((row) => pieceOf(row)?.ids.some((id) => erased.has(id)) ?? true);
  await facts.bulkDelete(touched.map(({ id }) => id));
}

function pieceOf({ value }: FactRow): Piece | null {
  const piece = value as Partial<Piece> | null;
  return Array.isArray(piece?.ids) && Number.isInteger(piece.day) ? (piece as Piece) : null;
}
