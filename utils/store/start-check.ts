/**
 * Compares the database with its second copy and puts right what is missing in one of the two. Once in a session of the browser, and
 * whenever the database was made anew under us: when, and what waits for what (`mend-keys.ts`, `mend-drafts.ts` say how).
 *
 * Keys come first and before anybody gets the tables, so that a database that came up empty is never taken for a first run. Drafts follow
 * in the background; the list and whatever erases wait for them (`ready`), typing does not.
 *
 * Where every draft that the copy names is in the database, the list need not wait until each was compared (`listable`): thousands of copies
 * take seconds to read, and whoever opens a single draft asks its copy anyway.
 */
import { tell } from './report';
import type { Found } from './db';
import type { Tables } from './tables';
import { indexesHold, type Which } from './indexes';
import type { MemoryArea } from './memory-area';
import { lookAtCopies, mendDrafts, type MendWorld } from './mend-drafts';
import { KeyMending } from './mend-keys';

/** In `storage.session`: this session's check is done. */
const DONE = 'store.checked';

export interface StartWorld extends MendWorld {
  open: () => Promise<unknown>;
  area: MemoryArea;
  /** Something was lost: the files under the database are not to be trusted any more. @returns whether it was opened anew. */
  renew?: () => Promise<boolean>;
}

export class StartCheck {
  #drafts: Promise<void> = Promise.resolve();
  #listable: Promise<void> = Promise.resolve();
  #running = 0;
  /** It has just moved, and is checked in its new place: it does not move again. */
  #hasMoved = false;
  #wasUnreadable = false;
  readonly #keys: KeyMending;

  constructor(private readonly world: StartWorld) {
    this.#keys = new KeyMending(world.mirror);
  }

  /** Resolves when the drafts are as complete as they can be. Never throws. */
  get ready(): Promise<void> {
    return this.#after(() => this.#drafts);
  }

  /** Resolves when no draft is missing, although some may still come back in a newer state. Never throws. */
  get listable(): Promise<void> {
    return this.#after(() => this.#listable);
  }

  /** It may have moved meanwhile: then the check of the new place counts. */
  async #after(check: () => Promise<void>): Promise<void> {
    let last: Promise<void> | null = null;
    try {
      await this.world.open();
      while (last !== check()) await (last = check());
    } catch {
      // whoever asks hears it from the database
    }
  }

  /** Is a check under way? */
  get running(): boolean {
    return this.#running > 0;
  }

  /** `Attendants.opened` of the database. */
  async opened(tables: Tables, found: Found): Promise<void> {
    if (!found.born && (await this.world.area.get(DONE))[DONE] === true) return;
    let over: () => void = () => undefined;
    const before = this.#drafts;
    this.#drafts = new Promise((resolve) => (over = resolve));
    let show: () => void = () => undefined;
    this.#listable = Promise.race([this.#drafts, new Promise<void>((resolve) => (show = resolve))]);
    this.#running++;
    const keys = this.#keys.mend(tables);
    void keys
      .catch(() => undefined)
      .then(() => before)
      .then(() => this.#mend(tables, found, keys, show))
      .catch(() => undefined) // tried again at the next start of the worker
      .then(() => this.#running--)
      .then(over);
    await keys;
  }

  /**
   * The drafts, and in the end a new place where anything was lost. Where something cannot even be read, or no list would find it, it moves at
   * once and is checked there (`opened` again): the move leaves out what cannot be read, and the second copy puts that back.
   */
  async #mend(tables: Tables, found: Found, keys: Promise<void>, show: () => void): Promise<void> {
    const { mirror, area, now, renew, mended } = this.world;
    const isNew = this.#hasMoved;
    this.#hasMoved = false;
    const copies = lookAtCopies(mirror);
    const mend = (copied = lookAtCopies(mirror)): Promise<boolean> =>
      mendDrafts(this.world, this.#keys, tables, found, show, copied);
    const check = async (which: Which): Promise<void> => {
      if (!isNew && !(await indexesHold(tables, which))) throw new Error('an index does not hold');
    };
    const mending = (async () => {
      await keys;
      await check('listing');
      const isBack = await mend(copies);
      // reads many rows, and nobody's list waits for it
      await check('rest');
      return isBack;
    })();
    const hasLost = await mending.catch(async (error: unknown) => {
      if (isNew || !(tables.isOpen() || tables.isGivenUp)) throw error;
      this.#hasMoved = true;
      if (await renew?.()) return null;
      this.#hasMoved = false;
      return mend(); // no other place to go: what can be done here
    });
    if (hasLost === null) return;
    if (isNew) {
      const moved = await tables.drafts.count();
      await tables.transaction('rw', tables.facts, () => tell(tables, { moved }, now()));
      mended?.({ restored: 0, lost: 0 });
    }
    await area.set({ [DONE]: true });
    if (hasLost && !isNew) await renew?.();
  }

  /**
   * Somebody came upon a row that cannot be read (`Attendants.unreadable`): the check would not have seen it, it reads no drafts. It moves as
   * at the start, and who waits for the check waits for that. Once in a life of the worker: what cannot be read in the new place either
   * is not for moving to mend.
   */
  unreadable(): void {
    const { renew, area } = this.world;
    if (this.running || this.#wasUnreadable || !renew) return;
    this.#wasUnreadable = true;
    const before = this.#drafts;
    const moving = (async () => {
      await area.set({ [DONE]: false });
      this.#hasMoved = true;
      await renew();
    })();
    this.#drafts = Promise.allSettled([before, moving]).then(() => undefined);
  }
}
