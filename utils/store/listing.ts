/** The list of the open clerk's drafts: small sealed lines, opened once per unlocking and kept up to date. */
import type { Database } from './db';
import { listedOf, type Kept } from './kept';
import type { Keys } from './key-types';
import { inTurn } from './memory-area';
import { Lines } from './lines';
import { WORTH_CACHING, dayOf, dropPieces, writePiece, type Line } from './list-cache';
import { layOut, ListReading, newestOf, type Laid } from './list-reading';
import type { Later } from './writers';

/** ms until it is remembered what has changed: soon when that is a twentieth of it. */
const MUCH = 20;
const SOON = 2_000;
const LATER = 60_000;
/** Between two pieces whoever types has the disk: rests as long as so many pieces, and until no key has come for a moment, ms. */
const RESTS = 3;
const QUIET = 200;
const LONGEST_WAIT = 2_000;
/** What was fetched before anybody had opened is of use so long, ms: a key is made of a passphrase in less. */
const AHEAD = 10_000;

export class Listing {
  #index: Promise<Lines> | null = null;
  /** Begun, and not over. */
  #reading: ListReading | null = null;
  /** Fetched ahead for the next reading, sealed as it lies. */
  #ahead: Promise<Laid> | null = null;
  /** What is remembered and what is erased must not cross. */
  readonly #turn = inTurn();
  /** Takes back what is planned; null: nothing is. */
  #unplan: (() => void) | null = null;
  #isSoon = false;
  /** When something was written last. */
  #setAt = -Infinity;

  /**
   * @param load tells a draft itself, where its line does not.
   * @param later absent: the list is remembered only when it is told to be.
   */
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly load: (id: string) => Promise<Kept>,
    private readonly later: Later | null = null,
  ) {}

  /** Everything opened is forgotten. */
  forget(): void {
    this.#index = this.#reading = this.#ahead = null;
    this.#unplan?.();
    this.#unplan = null;
  }

  /**
   * Begins to fetch what the next reading begins with, which needs no key: an eighth of a second for ten thousand drafts, while the page makes
   * one of the passphrase (2026-11).
   */
  prepare(): void {
    if (this.#index || this.#reading || this.#ahead) return;
    const ahead = (this.#ahead = this.#lay());
    ahead.catch(() => undefined);
    setTimeout(() => {
      if (this.#ahead === ahead) this.#ahead = null;
    }, AHEAD);
  }

  readonly #lay = async (): Promise<Laid> => layOut(await this.database.tables());

  set(kept: Kept): void {
    this.#setAt = performance.now();
    const line = { rev: kept.rev, ...listedOf(kept) };
    void this.#index
      ?.then((index) => {
        index.set(line);
        this.#plan(index);
      })
      .catch(() => undefined);
  }

  /** These are gone, and nothing of them stays behind. @throws what the database refuses. */
  async delete(ids: readonly string[]): Promise<void> {
    const index = await this.#index?.catch(() => null);
    await this.#turn(async () => {
      await dropPieces(await this.database.tables(), ids);
      for (const id of ids) index?.delete(id);
    });
    if (index) this.#plan(index);
  }

  /** Makes the next opening quick, where there are many lines. Never throws. @param rests as many times as long as a piece took. */
  async remember(rests = 0): Promise<void> {
    this.#unplan?.();
    this.#unplan = null;
    const reading = this.#index;
    const index = await reading?.catch(() => null);
    if (!index || index.all.size < WORTH_CACHING) return;
    for (let day = index.changedDay(); day !== undefined; day = index.changedDay()) {
      const start = performance.now();
      const isDone = await this.#turn(() => this.#write(reading!, index, day!)).catch(() => false);
      if (!isDone) return;
      if (rests === 0) continue;
      await pause((performance.now() - start) * rests);
      await this.#quiet();
    }
  }

  async #quiet(): Promise<void> {
    const start = performance.now();
    const isQuiet = (now: number): boolean => now - this.#setAt > QUIET || now - start > LONGEST_WAIT;
    while (!isQuiet(performance.now())) await pause(QUIET / 2);
  }

  /** A line whose piece was not written is told by itself. @returns false: it was locked meanwhile. */
  async #write(reading: Promise<Lines>, index: Lines, day: number): Promise<boolean> {
    const tables = await this.database.tables();
    const mine = await this.keys.open();
    if (this.#index !== reading) return false;
    const lines = [...index.all.values()].filter((line) => dayOf(line) === day && !line.summary.damaged);
    await writePiece(tables, this.keys, { ...mine, day }, lines);
    return true;
  }

  #plan(index: Lines): void {
    const isMuch = index.news >= index.all.size / MUCH;
    if (!this.later || index.news === 0 || (this.#unplan && (this.#isSoon || !isMuch))) return;
    this.#unplan?.();
    this.#isSoon = isMuch;
    this.#unplan = this.later(isMuch ? SOON : LATER, () => void this.remember(RESTS));
  }

  /** Also of damaged and of deleted drafts. @throws Refusal `locked` or `no-vault`. */
  async all(): Promise<ReadonlyMap<string, Line>> {
    return (await this.lines()).all;
  }

  /** The same, for following it. */
  async lines(): Promise<Lines> {
    const { clerkId } = await this.keys.open();
    return (this.#index ??= this.#begin(clerkId));
  }

  #begin(clerkId: string): Promise<Lines> {
    const reading = this.#read(clerkId);
    const index = reading.whole().then(
      (lines) => {
        if (this.#index === index) this.#plan(lines);
        return lines;
      },
      (error: unknown) => {
        if (this.#index === index) this.forget();
        throw error;
      },
    );
    const over = (): void => {
      if (this.#reading === reading) this.#reading = null;
    };
    index.then(over, over);
    return index;
  }

  #read(clerkId: string): ListReading {
    if (this.#reading) return this.#reading;
    const { keys, load } = this;
    const laid = this.#ahead?.catch(this.#lay) ?? this.#lay();
    this.#ahead = null;
    const tables = () => this.database.tables();
    return (this.#reading = new ListReading({ clerkId, keys, load, tables }, laid));
  }

  /** As {@link ListReading.newest}: it need not be known yet that no draft is missing. @throws as {@link all}. */
  async newest(most: number): Promise<Line[]> {
    const { clerkId } = await this.keys.open();
    if (this.#index && !this.#reading) return newestOf((await this.#index).all.values(), most);
    return this.#read(clerkId).newest(most);
  }
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Ids of drafts in which something was typed while locked. */
export async function typedBlind(database: Database): Promise<string[]> {
  const { journal } = await database.tables();
  const rows = await journal.toArray();
  return [...new Set(rows.flatMap(({ to, draftId }) => (to ? [draftId] : [])))];
}
