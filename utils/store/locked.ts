/**
 * Typing while nobody has it open: each thing typed becomes a row of the journal, sealed for whoever is on duty. Nothing can be read
 * back here, and nothing readable stays in memory after its write. Single flight and "last value wins" as with open drafts.
 */
import { Refusal, reasonOf } from '../messaging/refusal';
import type { WrappedKey } from './tables';
import type { Disk } from './disk';
import { journalOf, sealRow } from './journal';
import { DAY_MS } from './kept';
import type { BlindKey, Keys } from './key-types';
import type { Mirror } from './mirror-types';
import { combine, type JournalOp } from './ops';
import type { Ending } from './writer';

/** What waits for one draft. */
interface Line {
  key: BlindKey;
  /** The last revision on the disk. */
  rev: number;
  ops: JournalOp[];
  waiting: ((ending: Ending) => void)[];
  writing: boolean;
}

const names = (to: readonly WrappedKey[]): string => to.map(({ keyId }) => keyId).join();

export class LockedDrafts {
  readonly #lines = new Map<string, Promise<Line | null>>();
  #writing = 0;

  constructor(
    private readonly disk: Disk,
    private readonly keys: Keys,
    private readonly mirror: Pick<Mirror, 'keepRow'>,
    private readonly now: () => number,
  ) {}

  /** Nothing waits to be written. */
  get idle(): boolean {
    return this.#writing === 0;
  }

  /**
   * Writes what happened. Null: this draft may not be written into now, because it is gone, or of a colleague who is not on duty.
   *
   * @param isNew it begins with this.
   * @throws Refusal `no-vault`, and what the database refuses: nothing was taken.
   */
  async put(draftId: string, op: JournalOp, isNew: boolean): Promise<{ ending: Promise<Ending> } | null> {
    let opening = this.#lines.get(draftId);
    if (!opening) {
      opening = this.#line(draftId, isNew);
      this.#lines.set(draftId, opening);
      opening.then(
        (line) => line ?? this.#lines.delete(draftId),
        () => this.#lines.delete(draftId),
      );
    }
    const line = await opening;
    if (!line) return null;
    line.ops.push(op);
    const ending = new Promise<Ending>((resolve) => line.waiting.push(resolve));
    if (!line.writing) void this.#write(draftId, line);
    return { ending };
  }

  /** Somebody has opened it, or everything was let go: keys and counts are asked anew. What is being written ends by itself. */
  forget(): void {
    this.#lines.clear();
  }

  async #write(draftId: string, line: Line): Promise<void> {
    line.writing = true;
    this.#writing++;
    while (line.waiting.length > 0) {
      const told = line.waiting;
      const ops = combine(line.ops) as JournalOp[];
      line.waiting = [];
      line.ops = [];
      const ending = await this.#row(draftId, line, ops).catch((error: unknown): Ending => ({
        reason: reasonOf(error),
      }));
      for (const tell of told) tell(ending);
    }
    line.writing = false;
    this.#writing--;
  }

  async #row(draftId: string, line: Line, ops: readonly JournalOp[]): Promise<Ending> {
    const { key, to } = line.key;
    const at = { draftId, rev: line.rev + 1, keyId: to[0]!.keyId };
    const day = Math.floor(this.now() / DAY_MS);
    const row = await sealRow(at, key, ops, { to, day });
    // added, never replaced: if somebody else has gone on with this draft meanwhile, nothing is lost by it
    await this.disk.addRow(row, true).catch((error: unknown) => {
      this.#lines.delete(draftId);
      throw error;
    });
    line.rev++;
    this.mirror.keepRow(row);
    return { at: this.now(), locked: true };
  }

  async #line(draftId: string, isNew: boolean): Promise<Line | null> {
    const key = await this.keys.blindKey(draftId);
    const rev = isNew ? 0 : await this.#lastRev(draftId, key.to);
    return rev === null ? null : { key, rev, ops: [], waiting: [], writing: false };
  }

  /** The revision to go on from; null: not by those who could open what is written now. */
  async #lastRev(draftId: string, to: readonly WrappedKey[]): Promise<number | null> {
    const tables = await this.disk.database.tables();
    const [row, rows] = await Promise.all([tables.drafts.get(draftId), journalOf(tables, draftId)]);
    const last = rows.reduce((rev, one) => Math.max(rev, one.rev), row?.rev ?? 0);
    if (row) {
      const shift = to.length === 1 ? await tables.shifts.get(to[0]!.keyId) : undefined;
      return shift?.clerkId === row.clerkId ? last : null;
    }
    const begun = rows.length > 0 && rows.every((one) => one.to && names(one.to) === names(to));
    return begun ? last : null;
  }
}

/** Is it shut? @throws Refusal `no-vault`, and what the database refuses. */
export async function isLocked(keys: Keys): Promise<boolean> {
  try {
    await keys.open();
    return false;
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'locked') return true;
    throw error;
  }
}
