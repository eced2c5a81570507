/**
 * A full disk. What could not be written waits, sealed as it would lie in the database, in `storage.session`: the worker may end
 * and start again without losing it. It is not saved, and nobody may say so, until the database has it.
 */
import type { DraftRow, JournalRow, SummaryRow } from './tables';
import { inTurn } from './memory-area';
import type { LocalArea } from './mirror-types';
import { fromBase64, toBase64 } from './seal';

/** Rows of one draft that the database does not have yet. */
export interface Unwritten {
  draft?: DraftRow;
  summary?: SummaryRow;
  journal: JournalRow[];
}

export interface Spill {
  /** A whole draft replaces what waits of it, a journal row joins it. @returns false: there is no room for it in memory either. */
  keep(draftId: string, rows: Partial<Unwritten>): Promise<boolean>;
  /** What waits of a draft: it goes before what the database has. Null: nothing. */
  find(draftId: string): Promise<Unwritten | null>;
  /** It is in the database now, or was erased. */
  drop(ids: readonly string[]): Promise<void>;
  /** Tries to write what waits, oldest draft first, until one fails. @param write resolves when the rows are durable. @returns how many drafts still wait. */
  drain(write: (draftId: string, rows: Unwritten) => Promise<void>): Promise<number>;
}

/** `storage.session`: before the id of a draft of which something waits. */
export const SLOT = 'unsaved.';
const slotOf = (draftId: string): string => SLOT + draftId;

interface Kept {
  /** The order in which they came. */
  at: number;
  rows: Unwritten;
}

export class MemorySpill implements Spill {
  readonly #turn = inTurn();
  /** Drafts that wait, and how often each was kept; null: not known yet in this life of the worker. So that the usual case, none, costs nothing. */
  #waiting: Map<string, number> | null = null;

  /** @param area `storage.session`: 10 MB, never on the disk, gone with the browser. */
  constructor(
    private readonly area: LocalArea,
    private readonly now: () => number,
  ) {}

  keep(draftId: string, rows: Partial<Unwritten>): Promise<boolean> {
    return this.#turn(async () => {
      const waiting = await this.#known();
      const before = rows.draft ? null : await this.#read(draftId);
      const kept: Kept = {
        at: before?.at ?? this.now(),
        rows: {
          ...before?.rows,
          ...rows,
          journal: joined(before?.rows.journal ?? [], rows.journal ?? []),
        },
      };
      try {
        await this.area.set({ [slotOf(draftId)]: packed(kept) });
      } catch {
        return false;
      }
      waiting.set(draftId, (waiting.get(draftId) ?? 0) + 1);
      return true;
    });
  }

  find(draftId: string): Promise<Unwritten | null> {
    return this.#turn(async () => {
      if (!(await this.#known()).has(draftId)) return null;
      return (await this.#read(draftId))?.rows ?? null;
    });
  }

  drop(ids: readonly string[]): Promise<void> {
    return this.#turn(async () => this.#forget(ids));
  }

  async drain(write: (draftId: string, rows: Unwritten) => Promise<void>): Promise<number> {
    const all = await this.#turn(async () =>
      Promise.all(
        [...(await this.#known())].map(async ([id, times]) => ({ id, times, kept: await this.#read(id) })),
      ),
    );
    const ordered = all.sort((a, b) => (a.kept?.at ?? 0) - (b.kept?.at ?? 0));
    for (const [done, { id, times, kept }] of ordered.entries()) {
      try {
        if (kept) await write(id, kept.rows);
      } catch {
        return ordered.length - done;
      }
      // something newer may have come to wait meanwhile
      await this.#turn(async () => {
        if ((await this.#known()).get(id) === times) await this.#forget([id]);
      });
    }
    return (await this.#turn(() => this.#known())).size;
  }

  async #forget(ids: readonly string[]): Promise<void> {
    const waiting = await this.#known();
    const there = ids.filter((id) => waiting.has(id));
    if (there.length === 0) return;
    await this.area.remove(there.map(slotOf));
    for (const id of there) waiting.delete(id);
  }

  async #known(): Promise<Map<string, number>> {
    if (this.#waiting) return this.#waiting;
    const slots = Object.keys(await this.area.get(null)).filter((slot) => slot.startsWith(SLOT));
    return (this.#waiting = new Map(slots.map((slot) => [slot.slice(SLOT.length), 0])));
  }

  async #read(draftId: string): Promise<Kept | null> {
    const slot = slotOf(draftId);
    return (unpacked((await this.area.get(slot))[slot]) as Kept | undefined) ?? null;
  }
}

const joined = (before: readonly JournalRow[], more: readonly JournalRow[]): JournalRow[] => {
  const rows = new Map([...before, ...more].map((row) => [row.id, row]));
  return [...rows.values()].sort((a, b) => a.rev - b.rev);
};

/** The area takes what JSON can carry: bytes become `{ b64 }`. */
function packed(value: unknown): unknown {
  if (value instanceof Uint8Array) return { b64: toBase64(value) };
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, packed(inner)]));
}

function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object' || value === null) return value;
  const { b64 } = value as { b64?: unknown };
  if (typeof b64 === 'string') return fromBase64(b64);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unpacked(inner)]));
}
