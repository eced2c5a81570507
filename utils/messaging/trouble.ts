/**
 * The last things that went wrong, for the page "Tình trạng" and the support file. In the browser's memory only (`storage.session`): a full disk is
 * one of the troubles. The words of an error, which may quote what was typed, are never looked at: what is kept is the name of a reason or of
 * an error, of a request, and where in our own file it was.
 */
import { browser } from 'wxt/browser';
import { inTurn } from '../store/memory-area';
import type { RefusalReason, RequestType } from './protocol';

/** Who keeps a list of its own, so that nobody writes over another's. */
export type TroublePlace = 'background' | 'desk' | 'panel' | 'print' | 'welcome';

/** By what it was (`quota save`, `TypeError 12:345`), the latest last. */
export type TroubleList = Readonly<Record<string, { at: number; times: number }>>;

/** The part of `storage.session` that is used. */
export interface TroubleArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export const TROUBLES = 'troubles.';
/** Of one place. */
const MOST = 25;
/** What comes faster than it can be noted is lost: a loop that fails must not cost more by being told of. */
const MOST_WAITING = 10;
/** Nobody's daily business: a locked Sổ tay or a wrong passphrase is none. */
const GRAVE = /^(not-allowed|bad-message|quota|newer-database|damaged|stale|too-large|failed)$/;

/** The list with one more: the same trouble again only counts, the oldest gives way. */
export function withTrouble(list: TroubleList, what: string, at: number): TroubleList {
  const { [what]: before, ...others } = list;
  const more = { at, times: (before?.times ?? 0) + 1 };
  return Object.fromEntries([...Object.entries(others), [what, more] as const].slice(-MOST));
}

export interface TroubleNotes {
  /** A request was answered with this; what is daily business is not kept. */
  refused(reason: RefusalReason, asked: RequestType | 'save' | ''): void;
  thrown(error: unknown): void;
}

/** Keeps the list of one place. Never throws: what cannot be noted is lost. */
export function troubleNotes(
  place: TroublePlace,
  area: TroubleArea = browser.storage.session,
  now: () => number = Date.now,
): TroubleNotes {
  const slot = TROUBLES + place;
  const turn = inTurn();
  let waiting = 0;
  const note = (what: string): void => {
    if (waiting >= MOST_WAITING) return;
    waiting++;
    const at = now();
    void turn(async () => {
      const list = (await area.get(slot))[slot] as TroubleList | undefined;
      await area.set({ [slot]: withTrouble(list ?? {}, what, at) });
    })
      .catch(() => undefined)
      .finally(() => waiting--);
  };
  return {
    refused: (reason, asked) => void (GRAVE.test(reason) && note(`${reason} ${asked}`)),
    thrown(error) {
      const { name, stack } = Object(error) as { name?: unknown; stack?: unknown };
      note(`${/^\w+$/.exec(String(name)) ?? 'Error'} ${/\.js:(\d+:\d+)/.exec(String(stack))?.[1] ?? ''}`);
    },
  };
}

/** Notes what nobody has caught in this page or worker. */
export function watchTroubles(place: TroublePlace): TroubleNotes {
  const notes = troubleNotes(place);
  addEventListener('error', (event) => notes.thrown((event as ErrorEvent).error));
  addEventListener('unhandledrejection', (event) => notes.thrown(event.reason));
  return notes;
}
