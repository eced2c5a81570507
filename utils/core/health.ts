/**
 * How Sổ tay is doing on this PC, as plain facts for the page "Tình trạng" and the support file: numbers, days, codes, names of hosts and tables. Nothing
 * a citizen has said and nothing a clerk has typed has a place in it.
 */

/** Something that went wrong, clean by construction (`messaging/trouble-read.ts`). */
export interface Trouble {
  /** Which of our pages, or the background. */
  place: string;
  code: string;
  /** The request that was refused; `''`: an error of a program. */
  asked: string;
  /** Line and column in our own file; 0: not known. */
  line: number;
  column: number;
  /** The last time, ms since 1970. */
  at: number;
  times: number;
}

/** A fact that could not be found out is null: it is told as such, never guessed. */
export interface Health {
  /** ms since 1970. */
  at: number;
  product: { version: string; browser: string; browserVersion: string; system: string; language: string };
  data: {
    /** Procedures with a checklist of ours. */
    packs: number | null;
    /** As of which day, or month, the packed facts are. */
    procedures: string | null;
    units: string | null;
    rules: string | null;
    holidays: string | null;
    /** The last year whose days off are known. */
    lastYear: number | null;
  };
  worker: {
    /** How long the background took to answer, ms; null: it did not. */
    ms: number | null;
    /** Why the store cannot be used; null: it can. */
    refusal: string | null;
  };
  lock: {
    state: 'new' | 'locked' | 'open' | null;
    clerks: number;
    /** ms since 1970, since the browser was started. */
    lockedAt: number | null;
    /** After so many minutes without a touch. */
    minutes: number;
  };
  storage: {
    used: number | null;
    /** What the browser would still take, bytes. */
    free: number | null;
    persisted: boolean | null;
    databases: readonly {
      name: string;
      version: number;
      /** It had to move out of the common store (`store/places.ts`). */
      moved: boolean;
      tables: readonly { name: string; rows: number }[];
    }[];
    /** Drafts that have a second copy; null: not known. */
    copies: number | null;
    copyFails: boolean;
    /** Drafts that the disk has not taken yet; null: not known. */
    waiting: number | null;
    restored: number;
    damaged: number;
    wiped: boolean;
    clockJumped: boolean;
  };
  /** ms since 1970; null: none waits. */
  updateSince: number | null;
  portals: {
    known: number;
    /** Of them those on which the browser does not let us work. */
    missing: readonly string[];
    /** Hosts that the clerk has switched on. */
    added: readonly string[];
  };
  /** Shortcuts that are not set: another program of the browser has them, or nobody has chosen any. */
  keysUnset: readonly string[];
  /** Known forms that a portal has changed: how many fields are gone and new, since which day. */
  forms: readonly { form: string; gone: number; fresh: number; since: string }[];
  troubles: readonly Trouble[];
  policy: {
    /** Settings that the office's IT has set, by key. */
    keys: readonly string[];
    problems: readonly { key: string; why: string }[];
  };
}

/** Less room than this is told, bytes: enough for weeks of drafts and too little for a browser. */
export const LITTLE_ROOM = 500_000_000;
/** The background answers in some ms; longer than this somebody waits for it, ms. */
export const SLOW = 2_000;
