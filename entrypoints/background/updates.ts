/**
 * A new version waits for a quiet moment. The browser would put it in whenever no page of ours is open, also in the middle of a form; what is typed
 * survives that (`session/agent/heritage.ts`), but it locks Sổ tay and closes the desk, so nobody shall be interrupted by it.
 */
import type { MemoryArea } from '@/utils/store/memory-area';

/** Nobody has touched a portal or a page of ours for so long, ms. */
const CALM = 5 * 60_000;
/** A version that waits for longer than this is content with a shorter pause. */
const WAITED = 24 * 3_600_000;
const PAUSE = 60_000;
/** How often a touch is written down, ms: the worker may end at any time. */
const NOTE_EVERY = 20_000;

export interface Moment {
  now: number;
  /** When the new version was there. */
  availableAt: number;
  /** The last key in a portal, or the last question of a page of ours. */
  touchedAt: number;
  /** Something is not on the disk yet. */
  unsaved: boolean;
  /** A page of ours is open that would be closed by it, perhaps with something half written. */
  inUse: boolean;
  /** "Kết thúc ca" or "Cập nhật ngay" was pressed just now. */
  asked: boolean;
  /** Sổ tay is locked and nobody is at the PC: nothing half written stands in a page of ours. */
  away: boolean;
}

/** May the new version be put in at this moment? */
export function mayUpdate({ now, availableAt, touchedAt, unsaved, inUse, asked, away }: Moment): boolean {
  if (unsaved) return false;
  if (asked || away) return true;
  const quiet = now - touchedAt;
  return now - availableAt >= WAITED ? quiet >= PAUSE : quiet >= CALM && !inUse;
}

export interface UpdatesWorld {
  runtime: {
    onUpdateAvailable: { addListener(fn: (details: { version: string }) => void): void };
    reload(): void;
  };
  alarms: {
    create(name: string, alarm: { periodInMinutes: number }): unknown;
    onAlarm: { addListener(fn: (alarm: { name: string }) => void): void };
  };
  /** `storage.session`: empty again once the new version runs. */
  area: MemoryArea;
  now(): number;
  /** Is something not on the disk yet? */
  unsaved(): boolean;
  /** Is Sổ tay locked, and nobody at the PC? */
  away(): Promise<boolean>;
  /** Addresses of the full pages of ours that are open. */
  pages(): Promise<string[]>;
  /** Brings everything to the disk before the reload; the pages named are opened again after it. */
  prepare(pages: string[]): Promise<unknown>;
}

export interface Updates {
  /** Somebody works: a key in a portal, a question of one of our pages. Cheap. */
  touched(): void;
  shiftEnded(): void;
  /** "Cập nhật ngay". False: there is none, or something is not on the disk yet. */
  now(): Promise<boolean>;
}

const ALARM = 'update';
const TOUCHED = 'update.touched';
/** `storage.session`: a new version waits since then, ms since 1970. Desk and panel read it. */
export const UPDATE_WAITS = 'update.waits';

/** Call it at every start of the worker. */
export function serveUpdates({ runtime, alarms, area, now, ...world }: UpdatesWorld): Updates {
  let touchedAt = 0;
  let notedAt = 0;
  let ending = false;

  const read = async (slot: string): Promise<number | undefined> =>
    (await area.get(slot))[slot] as number | undefined;

  async function look(asked = false): Promise<boolean> {
    const availableAt = await read(UPDATE_WAITS);
    if (availableAt === undefined || ending) return false;
    touchedAt = Math.max(touchedAt, (await read(TOUCHED)) ?? availableAt);
    // The clock was moved back: nobody knows since when it is quiet, so it begins now.
    if (touchedAt > now()) await area.set({ [TOUCHED]: (touchedAt = now()) });
    const [pages, away] = await Promise.all([world.pages(), world.away()]);
    const moment = (): Moment => ({
      now: now(),
      availableAt,
      touchedAt,
      unsaved: world.unsaved(),
      inUse: pages.length > 0,
      asked,
      away,
    });
    if (!mayUpdate(moment())) return false;
    ending = true;
    try {
      await world.prepare(pages);
      // somebody may have begun to type meanwhile
      const may = mayUpdate(moment());
      if (may) runtime.reload();
      return may;
    } finally {
      ending = false;
    }
  }
  const offered = async (): Promise<void> => {
    // another version while one waits: the first has waited longer
    if ((await read(UPDATE_WAITS)) === undefined) await area.set({ [UPDATE_WAITS]: now() });
  };
  const tryNow = (asked?: boolean): void => void look(asked).catch(() => undefined);

  runtime.onUpdateAvailable.addListener(() => {
    void offered().then(() => tryNow());
    alarms.create(ALARM, { periodInMinutes: 1 });
  });
  alarms.onAlarm.addListener(({ name }) => name === ALARM && tryNow());

  return {
    touched() {
      touchedAt = now();
      if (Math.abs(touchedAt - notedAt) < NOTE_EVERY) return;
      notedAt = touchedAt;
      void area.set({ [TOUCHED]: touchedAt });
    },
    shiftEnded: () => tryNow(true),
    now: () => look(true),
  };
}
