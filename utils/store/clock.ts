/**
 * Is the PC's clock to be believed? A battery that is empty sets it years back, a mistyped year sets it ahead, and deletions by date
 * would follow it. So the latest time that was seen is kept; when the clock stands before it, or has jumped far beyond it, nothing is
 * deleted by date until it comes back or the clerk says that it is right. Nothing is ever put in order by the clock (records
 * have revisions).
 */
import type { Database } from './db';
import { inTurn } from './memory-area';
import type { LocalArea } from './mirror-types';

const MINUTE = 60_000;
/** A clock that is set right by the network moves back by less. */
const BACK = 10 * MINUTE;
/** The longest an office is closed: less than two weeks at Tết. */
const AHEAD = 14 * 24 * 60 * MINUTE;
/** The time seen is written at most this often. */
const WRITE_EVERY = 10 * MINUTE;
/** The last moment a Date can name. */
const LAST = 8.64e15;

const FACT = 'clock';
const ITEM = 'mirror.clock';

export class Clock {
  #mark: number | null = null;
  #written = -Infinity;
  #loaded = false;
  readonly #turn = inTurn();

  /** @param now ms since 1970, as the PC tells it. */
  constructor(
    private readonly database: Database,
    private readonly area: LocalArea,
    private readonly now: () => number,
  ) {}

  /** Never before a time that was seen. For what grows old by it: it grows old too late rather than too soon. */
  latest(): number {
    return Math.max(this.now(), this.#mark ?? 0);
  }

  /** May something be deleted because its day has come? Also notes that this time was seen. Never throws; false when nobody can tell. */
  trust(): Promise<boolean> {
    return this.#turn(async () => (await this.#look()) === null).catch(() => false);
  }

  /** Between which two times the clock has jumped; null: it is believed. @throws as `Database.tables`. */
  doubt(): Promise<{ from: number; to: number } | null> {
    return this.#turn(() => this.#look());
  }

  /** The clerk says that it is right. @throws as `Database.tables`. */
  confirm(): Promise<void> {
    return this.#turn(async () => {
      await this.#load();
      await this.#keep((this.#mark = this.now()));
    });
  }

  async #look(): Promise<{ from: number; to: number } | null> {
    await this.#load();
    const now = this.now();
    const mark = this.#mark ?? now;
    if (now < mark - BACK || now > mark + AHEAD) return { from: mark, to: now };
    this.#mark = Math.max(mark, now);
    if (this.#mark >= this.#written + WRITE_EVERY) await this.#keep(this.#mark);
    return null;
  }

  /** Of the two places the later time holds: one of them may have been lost or put back. */
  async #load(): Promise<void> {
    if (this.#loaded) return;
    const { facts } = await this.database.tables();
    const copy = await this.area.get(ITEM).catch(() => ({}) as Record<string, unknown>);
    const seen = [(await facts.get(FACT))?.value, copy[ITEM]].filter(isTime);
    this.#mark = seen.length > 0 ? Math.max(...seen) : null;
    this.#written = seen.length === 2 ? Math.min(...seen) : -Infinity;
    this.#loaded = true;
  }

  async #keep(mark: number): Promise<void> {
    const { facts } = await this.database.tables();
    await facts.put({ id: FACT, value: mark });
    // one of the two is enough, and the first write of a session takes a second where there is much (`LocalMirror.wake`)
    void this.area.set({ [ITEM]: mark }).catch(() => undefined);
    this.#written = mark;
  }
}

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= LAST;
