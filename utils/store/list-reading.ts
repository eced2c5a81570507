/**
 * One reading of the list: first what was remembered of it and the names of all lines, which is enough for a first look; then every row, some
 * at a time.
 */
import type { DraftRow, Tables } from './tables';
import { reasonOf } from '../messaging/refusal';
import { keysInParts, rowsInParts } from './in-parts';
import { draftOfRow } from './journal';
import { damagedRow, listedOf, type Kept } from './kept';
import type { Keys } from './key-types';
import { dayOf, openPiece, readPieces, type Line, type Piece } from './list-cache';
import { openLine } from './list-line';
import { Lines } from './lines';

/** More lines than these without a piece are not opened for a first look. */
const FEW = 2_000;
/** What a reading begins with, everybody's: the ids of all lines, and the pieces as they lie. No key is needed for it. */
export interface Laid {
  tables: Tables;
  ids: string[];
  pieces: Piece[];
}

export async function layOut(tables: Tables): Promise<Laid> {
  const [ids, pieces] = await Promise.all([
    tables.summaries.toCollection().primaryKeys(),
    readPieces(tables),
  ]);
  return { tables, ids, pieces };
}

/** What is known before a single row was read. */
interface Ground extends Pick<Laid, 'tables' | 'ids'> {
  /** Ids that are in anybody's piece. */
  remembered: Set<string>;
  /** Mine, newest first. */
  pieces: { piece: Piece; lines: Promise<Line[]> | null }[];
  keys: Pick<Keys, 'listKey'>;
  /** The first look, once somebody has asked for it. */
  newest: Promise<Line[]> | null;
}

export interface ListReadingWorld {
  clerkId: string;
  keys: Pick<Keys, 'listKey'>;
  tables(): Promise<Tables>;
  /** A draft itself, where its line does not tell it. */
  load(id: string): Promise<Kept>;
}

export class ListReading {
  readonly #ground: Promise<Ground>;

  /** @param laid may be some seconds old: each line that it knows is compared with its row. */
  constructor(
    private readonly world: ListReadingWorld,
    laid: Promise<Laid>,
  ) {
    this.#ground = laid.then((known) => this.#lay(known));
    this.#ground.catch(() => undefined);
  }

  /**
   * The newest, for a first look: of each the line itself has said that it is as it was remembered, but one that is not written down in full may
   * be missing. None where nothing is remembered. @throws what the database refuses.
   */
  async newest(most: number): Promise<Line[]> {
    const ground = await this.#ground;
    return (ground.newest ??= this.#look(ground, most));
  }

  /**
   * Lines are read row by row, not by their clerk: an index may have lost entries where the rows are still there (a truncated SQLite file,
   * 2026-11). Whose a draft without a line is, only its key can tell.
   */
  async whole(): Promise<Lines> {
    const { clerkId } = this.world;
    const ground = await this.#ground;
    // somebody looks at an empty page until then
    await ground.newest?.catch(() => undefined);
    const { tables } = ground;
    const cached = new Map<string, Line>();
    for (const piece of ground.pieces)
      for (const line of await linesOf(ground, piece)) cached.set(line.summary.id, line);
    const [pending, clerks, foreign] = await Promise.all([
      tables.journal.toCollection().primaryKeys(),
      tables.clerks.toCollection().primaryKeys(),
      underKeysOfOthers(tables, clerkId),
    ]);
    const moved = new Set(pending.map(draftOfRow));
    const ids = new Set<string>();
    for await (const some of keysInParts(tables.drafts)) for (const id of some) ids.add(id);
    const theirs = new Set<string>();
    const mine = new Set<string>();
    const bad = new Set<string>();
    const index = new Map<string, Line>();
    for await (const rows of rowsInParts(tables.summaries))
      await Promise.all(
        rows.map(async (row) => {
          if (row.clerkId !== clerkId) return void (clerks.includes(row.clerkId) && theirs.add(row.id));
          mine.add(row.id);
          if (row.bad) bad.add(row.id);
          if (row.bad || !ids.has(row.id) || moved.has(row.id) || foreign.has(row.id)) return;
          const known = cached.get(row.id);
          const line = known?.rev === row.rev ? known : await openLine(ground.keys, row).catch(() => null);
          if (line?.summary.id === row.id) index.set(row.id, line);
        }),
      );
    if (theirs.size > 0)
      for (const id of await tables.drafts.where('clerkId').equals(clerkId).primaryKeys()) mine.add(id);
    for (const id of new Set([...mine, ...ids, ...moved])) {
      if (index.has(id) || (theirs.has(id) && !mine.has(id))) continue;
      const listed = bad.has(id) ? await this.#damaged(id) : await this.#fromDraft(id, mine.has(id));
      if (listed) index.set(id, listed);
    }
    return new Lines(newestOf(index.values()), changed(cached, index));
  }

  async #look(ground: Ground, most: number): Promise<Line[]> {
    const known = new Map<string, Line>();
    for (const piece of ground.pieces) {
      if (known.size >= most) break;
      for (const line of await linesOf(ground, piece)) known.set(line.summary.id, line);
    }
    const others = ground.ids.filter((id) => !ground.remembered.has(id));
    if (known.size === 0 || others.length > FEW) return [];
    const wanted = [...newestOf(known.values(), most).map(({ summary }) => summary.id), ...others];
    const rows = await ground.tables.summaries.bulkGet(wanted);
    const lines = await Promise.all(
      rows.map(async (row) => {
        if (row?.clerkId !== this.world.clerkId || row.bad) return null;
        const line = known.get(row.id);
        return line?.rev === row.rev ? line : openLine(ground.keys, row).catch(() => null);
      }),
    );
    return newestOf(
      lines.filter((line) => line !== null),
      most,
    );
  }

  #lay({ tables, ids, pieces }: Laid): Ground {
    return {
      tables,
      ids,
      remembered: new Set(pieces.flatMap((piece) => piece.ids)),
      pieces: pieces
        .filter((piece) => piece.clerkId === this.world.clerkId)
        .map((piece) => ({ piece, lines: null })),
      keys: remembering(this.world.keys),
      newest: null,
    };
  }

  /** A line that is lost or broken, or behind what was typed, is told by the draft. Null: it is a colleague's. */
  async #fromDraft(id: string, mine: boolean): Promise<Line | null> {
    try {
      const kept = await this.world.load(id);
      return { rev: kept.rev, ...listedOf(kept) };
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'locked' || reason === 'no-vault') throw error;
      if (reason === 'not-found') return null;
      const isMine =
        mine || (await (await this.world.tables()).drafts.get(id))?.clerkId === this.world.clerkId;
      return reason === 'other-clerk' && !isMine ? null : this.#damaged(id);
    }
  }

  async #damaged(id: string): Promise<Line> {
    const row: DraftRow | undefined = await (await this.world.tables()).drafts.get(id);
    return { rev: 0, ...damagedRow(id, row?.eraseAt) };
  }
}

/** Asks for each key once. */
function remembering(keys: Pick<Keys, 'listKey'>): Pick<Keys, 'listKey'> {
  const known = new Map<string | undefined, ReturnType<Keys['listKey']>>();
  return {
    listKey(id) {
      if (!known.has(id)) known.set(id, keys.listKey(id));
      return known.get(id)!;
    },
  };
}

/** A piece is opened once, whoever wants it first. */
const linesOf = ({ keys }: Ground, one: Ground['pieces'][number]): Promise<Line[]> =>
  (one.lines ??= openPiece(keys, one.piece));

export const newestOf = (lines: Iterable<Line>, most = Infinity): Line[] =>
  [...lines].sort((a, b) => b.summary.updatedAt - a.summary.updatedAt).slice(0, most);

/** The days of all lines that are not as they were remembered. */
const changed = (cached: ReadonlyMap<string, Line>, index: ReadonlyMap<string, Line>): number[] => [
  ...[...cached].flatMap(([id, line]) => (index.get(id) === line ? [] : dayOf(line))),
  ...[...index].flatMap(([id, line]) => (cached.get(id) === line || line.summary.damaged ? [] : dayOf(line))),
];

/** Drafts whose key is said to be of a colleague's shift: a line that calls one of them mine is asked twice. */
async function underKeysOfOthers({ drafts, shifts }: Tables, clerkId: string): Promise<Set<string>> {
  const others = await shifts.filter((shift) => shift.clerkId !== clerkId).primaryKeys();
  return new Set(others.length > 0 ? await drafts.where('dek.keyId').anyOf(others).primaryKeys() : []);
}
