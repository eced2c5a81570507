/**
 * After a disk that was full. A write that fails may leave half a record in the log of LevelDB, under IndexedDB as under `storage.local`. It goes on
 * behind that, everything looks well, and at the next start of the browser all that was written since is thrown away (leveldb#1287; 6 of 6
 * with Chromium 156, 2026-11). More than 4 MB that cannot be compressed make it leave that log for a new one, with everything that counts
 * (86 of 86 rows, 61 of 61 items). So once the disk takes something again, both get that, and it is deleted at once.
 */
import type { Database } from './db';
import type { LocalArea } from './mirror-types';
import { toBase64 } from './seal';
import type { Later } from './writers';

/** Written into each of the two, in bytes. */
const FILLING = 8 << 20;
const AT_ONCE = 1 << 20;
/** Larger values lie in files of their own, beside the log. */
const ROW = 40_000;
/** The most that one call of `getRandomValues` gives. */
const RANDOM = 1 << 16;
/** Nobody writes anything: it is tried again after so many ms. */
const AGAIN_AFTER = 60_000;

const LONGEST = 3_600_000;

interface Left {
  database?: true;
  local?: true;
}

const ITEM = 'filling';
/** In `storage.session`: the worker may end before it is done, the log lives on in the browser. */
const SLOT = 'disk.refused';

export interface AftermathWorld {
  database: Database;
  /** `storage.local`. */
  local: LocalArea;
  /** `storage.session`. */
  session: LocalArea;
  later: Later;
}

export class Aftermath {
  /** Which of the two still wants it; a refusal meanwhile begins anew. */
  #left: Left = {};
  #isRefusing = false;
  #fails = 0;
  #filling: Promise<void> | null = null;
  #isPlanned = false;

  constructor(private readonly world: AftermathWorld) {}

  /** The disk has taken nothing since it refused: a second copy would only be hurt as well. */
  get isRefusing(): boolean {
    return this.#isRefusing;
  }

  /** What a former life of the worker has left to do. Never throws. */
  async resume(): Promise<void> {
    const slot = await this.world.session.get(SLOT).catch((): Record<string, unknown> => ({}));
    if (slot[SLOT] !== true) return;
    this.#left = { database: true, local: true };
    await this.#fill();
  }

  /** A write did not come about. */
  refused(): void {
    if (!this.#isRefusing) void this.world.session.set({ [SLOT]: true }).catch(() => undefined);
    this.#isRefusing = true;
    this.#left = { database: true, local: true };
    this.#fails = 0;
    this.#again();
  }

  /** One did. Resolves when both logs can be trusted again, or it is known that it takes another try. Never throws. */
  async taken(): Promise<void> {
    const isFirst = this.#isRefusing;
    this.#isRefusing = false;
    if (isFirst || this.#filling) await this.#fill();
  }

  #again(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    this.world.later(Math.min(LONGEST, AGAIN_AFTER * 2 ** this.#fails), () => {
      this.#isPlanned = false;
      void this.#fill();
    });
  }

  #fill(): Promise<void> {
    return (this.#filling ??= this.#once().finally(() => (this.#filling = null)));
  }

  async #once(): Promise<void> {
    const { database, local, session } = this.world;
    const left = this.#left;
    try {
      if (left.database) await fillDatabase(database);
      delete left.database;
      if (left === this.#left) this.#isRefusing = false;
      if (left.local) await fillArea(local);
      delete left.local;
      if (left !== this.#left) return this.#again();
      await session.remove(SLOT);
    } catch {
      this.#fails++;
      this.#again();
    }
  }
}

async function fillDatabase(database: Database): Promise<void> {
  const { facts } = await database.tables();
  for (let at = 0; at < FILLING; at += AT_ONCE) {
    const rows = Array.from({ length: AT_ONCE / ROW }, (_, n) => ({
      id: `${ITEM}.${n}`,
      value: random(ROW),
    }));
    await facts.bulkPut(rows);
    await facts.bulkDelete(rows.map(({ id }) => id));
  }
}

async function fillArea(area: LocalArea): Promise<void> {
  try {
    // always under one name: what was there is garbage as soon as the next is, and the log holds both
    for (let at = 0; at < FILLING; at += AT_ONCE)
      await area.set({ [ITEM]: toBase64(random((AT_ONCE * 3) / 4)) });
  } finally {
    await area.remove(ITEM).catch(() => undefined);
  }
}

function random(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += RANDOM) crypto.getRandomValues(bytes.subarray(at, at + RANDOM));
  return bytes;
}
