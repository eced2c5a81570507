/**
 * What the register's worker does for the page. The register (sổ theo dõi) lies in a database of its own, sealed in blocks; the worker is
 * the only one that opens it, holds it in memory by columns, and answers. Plain data in, plain data out; no sentences.
 *
 * Every answer about what is due is as of `now` (ms since 1970), which the page hands in.
 */
import type { Calendar, OfficeTime } from '../calendar/types';
import type { Draw, GoneReason } from '../supervision/stats/draw';
import type { Chart } from '../supervision/stats/chart';
import type { Estimate } from '../supervision/stats/stratified';
import type { Standing } from '../supervision/register/deadlines';
import type { DueClass } from '../supervision/register/due-class';
import type { LedgerFault } from '../supervision/register/ledger';
import type { Finding, FindingState, MarkRefusal } from '../supervision/register/loop';
import type { ErrorClass, Mark } from '../supervision/register/mark-types';
import type { MergeCounts, MergeProgress } from '../supervision/register/merge';
import type { Sort } from '../supervision/register/orders';
import type { Found, Group, Query } from '../supervision/register/query';
import type { Line, MonthlyReport } from '../supervision/register/report';
import type { Agreement, EntryOutcome } from '../supervision/register/second-look';
import type { Period } from '../supervision/register/tally';
import type { CheckOutcome, Tick } from '../supervision/register/ticks';
import type { RegisterRow } from '../supervision/register/types';
import type { BundleFault } from '../supervision/register/bundle-lines';

/** What the background hands to whoever may open the register: secrets are raw bytes in base64, in memory only. */
export interface Access {
  /** AES-256 key of the blocks. */
  key: string;
  /** P-256 private key (PKCS #8) that what clerks put in while the register was closed is sealed to. */
  inbox: string;
  /** This PC, and the office it belongs to, as ids. */
  machine: string;
  office: string;
  /** Who has it open. */
  clerk: { id: string; label: string };
  /** The clerks of this PC, for names. */
  clerks: { id: string; label: string }[];
}

export interface Loaded {
  /** Rows in memory, and rows that there are: less while the register is still being read. */
  rows: number;
  of: number;
  /** Parts of the register that cannot be read: told, kept, and the rest goes on. */
  damaged: number;
}

export interface RowView {
  /** `keyOf(row)`: what the row is asked for by. */
  key: string;
  row: RegisterRow;
  due: DueClass;
  /** The day it is due by the rules (ms since 1970), waits counted; null: no promise and no term is known. */
  dueAt: number | null;
  end: number | null;
}
/** With how it was counted. */
export interface RowDetail extends RowView {
  standing: Standing;
  /** Handled on this machine: may be changed here. */
  own: boolean;
}

export interface Slice {
  query: Query;
  sort: { by: Sort; down: boolean };
  from: number;
  /** At most 500. */
  count: number;
}
export interface Page {
  loaded: Loaded;
  total: number;
  due: Found['due'];
  rows: RowView[];
}

/** What somebody enters by hand, by a pasted list or from Excel. Only what is given is changed. */
export interface RowChange {
  key: string;
  code?: string;
  finished?: number | null;
  handedOver?: number | null;
  result?: RegisterRow['result'];
  /** The whole lists, so that a change can be taken back. */
  promises?: RegisterRow['promises'];
  waits?: RegisterRow['waits'];
  paid?: RegisterRow['paid'];
  channel?: RegisterRow['channel'];
  assisted?: boolean;
  papers?: RegisterRow['papers'];
}
/**
 * `order`: the end lies before the receipt, or a wait ends before it begins · `machine`: only where it was handled may it be changed ·
 * `invalid`: no code, or more than a row holds.
 */
export type ChangeRefusal = 'unknown' | 'order' | 'machine' | 'erased' | 'invalid';
export interface Changed {
  done: number;
  refused: { key: string; why: ChangeRefusal }[];
  /** Hand this in to take it back. */
  undo: RowChange[];
}

/** A mark without what the worker adds: its id, its number, when and by whom. */
export type NewMark = Mark extends infer M
  ? M extends Mark
    ? Omit<M, 'id' | 'n' | 'at' | 'by'>
    : never
  : never;

export interface FindingView {
  key: string;
  row: RowView['row'];
  finding: Finding;
  overdue: boolean;
}

/* ------------------------------------------------------------------------------------------------ spot checks */

export type Stratify = 'clerk' | 'procedure' | 'channel';
/** Reasons to look at a dossier that chance has not drawn; never part of an estimate. */
export const RISKS = [
  'ignored-warnings',
  'open-errors',
  'missing-papers',
  'second-supplement',
  'late',
  'same-day-rush',
] as const;
export type Risk = (typeof RISKS)[number];

export interface CheckPlan {
  name: string;
  /** Received in the period (ISO days). */
  period: Period;
  /** Narrower than all of them; undefined: all. */
  procedures?: readonly string[];
  clerks?: readonly string[];
  strata: readonly Stratify[];
  goal:
    | {
        kind: 'estimate';
        /** ± as a share, e.g. 0.05 */ margin: number;
        /** expected share of faulty dossiers */ expected: number;
        level: number;
        /** at least so many per stratum */ least: number;
      }
    /** Accept the lot or look at everything. */
    | { kind: 'lot'; good: number; bad: number }
    | { kind: 'iso'; aql: '1.0' | '2.5' | '4.0' | '6.5' }
    /** To see at least one faulty dossier when so many are. */
    | { kind: 'discover'; rate: number; level: number };
  /** Faults of this class or graver make a dossier faulty. */
  counts: ErrorClass;
  risks: readonly Risk[];
  /** At most so many by risk. */
  mostByRisk: number;
}
/** What a plan would draw from, before anything is drawn. */
export interface PlanView {
  population: number;
  size: number;
  strata: { stratum: string; size: number; draw: number }[];
  /** Of the dossiers of the period that take no part, by reason: own dossiers of the reviewer, no code, refused or stopped (a stratum of their own). */
  left: { own: number; noCode: number; /** the same code again */ twice: number };
  byRisk: number;
  /** The half-width that these sizes give if the expectation is right; null where the goal is no estimate. */
  planned: number | null;
  /** `levels`: good and bad are the same number here · `table`: ISO 2859-1 has no plan for a lot of this size. */
  refuse: 'empty' | 'levels' | 'table' | null;
}
export interface Check {
  id: string;
  plan: CheckPlan;
  /** The seed as people read it (`seedOf`), shown and repeatable. */
  draw: Draw;
  by: string;
  at: number;
  /** Set when the reviewer has ended it: figures are final. */
  ended: number | null;
  /** Acceptance number, where the goal is a lot. */
  accept: number | null;
}
export interface SheetView {
  key: string;
  row: RowView['row'];
  outcome: CheckOutcome | null;
  ticks: Tick[];
}
export interface CheckResult {
  check: Check;
  sheets: (Pick<SheetView, 'key' | 'outcome'> & {
    code: string;
    procedure: string;
    clerk: string;
    turn: number;
    why: readonly string[];
    /** The dossier has been erased: it counts as faulty, like one that cannot be found (§10.2). */
    gone: boolean;
    /** Who finished it; null: nobody yet. */
    doneBy: string | null;
    /** A second checker has finished it too (marks under `<check>-2`). */
    second: boolean;
  })[];
  /** Null: nothing judged yet. */
  estimate: Estimate | null;
  byClass: Record<ErrorClass, number>;
  strata: {
    stratum: string;
    size: number;
    checked: number;
    found: number;
    low: number;
    high: number;
    enough: boolean;
  }[];
  pending: number;
  inTurn: boolean;
  risk: { checked: number; found: number };
  lot: { found: number; accept: number; verdict: 'accept' | 'refuse' | 'open' } | null;
  /** What was wrong, most often first. */
  faults: {
    item: string;
    reason: string;
    class: ErrorClass;
    /** Drawn at random, and added by risk. */
    dossiers: number;
    byRisk: number;
  }[];
  /** Of second checkers; null: there was none. */
  agreement: Agreement | null;
  /** Blind second entries by outcome. */
  entries: Record<EntryOutcome, number>;
}

/* ------------------------------------------------------------------------------------------------ figures */

export interface Numbers {
  report: MonthlyReport;
  /** Of 26 whole weeks up to the end of the period: weekly share of dossiers not complete when handed in, and of faulty ones among those drawn at random. */
  charts: { filed: Chart; faulty: Chart };
}

/* ------------------------------------------------------------------------------------------------ several machines */

/** A machine's public card: to be handed over as a file or text, and compared by its mark with the people there. */
export interface MachineCard {
  v: 1;
  office: string;
  machine: string;
  label: string;
  role: 'clerk' | 'reviewer';
  /** Who works there: their labels for others' lists. */
  clerks?: Access['clerks'] | undefined;
  /** Raw P-256 points, base64url. */
  signing: string;
  sealing: string;
}
export interface KnownMachine extends MachineCard {
  /** Groups of digits that both sides read to each other. */
  mark: string;
  since: number;
  /** Compared by somebody here. Bundles of others are refused. */
  trusted: boolean;
  /** Number of the newest bundle taken in from it, and of the newest written for it; 0: none. */
  took: number;
  gave: number;
}
/** `self`: our own card · `other-keys`: the machine is known with other keys · `bad`: its keys are none. */
export type CardRefusal = 'self' | 'other-keys' | 'bad';
export interface BundleAsk {
  to: string;
  period: Period;
  /** A reviewer gives the rows of the receiver back with their findings. */
  passOn: boolean;
}
export type BundleAnswer =
  | { ok: true; bytes: Uint8Array<ArrayBuffer>; seq: number; rows: number }
  /** `unknown`: the receiver is not trusted · `too-many`: more rows than one bundle holds · `empty`: none in the period. */
  | { ok: false; why: 'unknown' | 'too-many' | 'empty' | 'stopped' };
/** A blob is handed over by reference: the worker reads one file at a time. */
export interface BundleFile {
  name: string;
  file: Blob;
}
export interface BundleRead {
  name: string;
  /** What is in it, when it could be opened. */
  from: { machine: string; label: string; seq: number; count: number; madeAt: number; known: boolean } | null;
  /** `unreadable`: the file is gone, e.g. the stick was pulled out. */
  fault: { why: BundleFault | 'unreadable'; at: number | null } | null;
}
export interface MergeAnswer {
  done: boolean;
  files: BundleRead[];
  counts: MergeCounts;
  /** Gaps and doubles in the numbers of what has been merged so far. */
  gaps: LedgerFault[];
}

export interface LedgerApi {
  /**
   * Resolves when the newest rows can be shown; the others come in behind it and `onLoaded` tells; it also tells when another window
   * has changed something. @throws RegisterFault `damaged`, `failed`, `newer-database`.
   */
  open(
    access: Access,
    time: { office: OfficeTime; calendar: Calendar | null },
    onLoaded: (loaded: Loaded) => void,
  ): Promise<Loaded>;
  /** Takes in what clerks have handed in since. @returns rows that have come or changed. */
  fold(): Promise<number>;
  close(): Promise<void>;

  find(slice: Slice, now: number): Promise<Page>;
  group(query: Query, by: 'procedure' | 'clerk' | 'week' | 'channel', now: number): Promise<Group[]>;
  /** What occurs, for the filter's choices. */
  words(): Promise<{ procedures: readonly string[]; clerks: readonly string[] }>;
  row(key: string, now: number): Promise<RowDetail | null>;
  /** Keys of the rows with these codes, in order; null: there is none; `'many'`: several. */
  byCodes(codes: readonly string[]): Promise<(string | null | 'many')[]>;
  change(changes: readonly RowChange[], now: number): Promise<Changed>;
  /** Rows typed by hand or taken from an old book, not from a draft. */
  add(
    rows: readonly Omit<RegisterRow, 'v' | 'id' | 'rev' | 'changedAt' | 'deleted' | 'office' | 'machine'>[],
    now: number,
  ): Promise<string[]>;
  /** For good; a tombstone stays. */
  erase(keys: readonly string[], now: number): Promise<number>;
  /** All rows of the query, some at a time, for an export. */
  rows(query: Query, from: number, count: number, now: number): Promise<RowView[]>;

  mark(
    marks: readonly { key: string; mark: NewMark }[],
    now: number,
  ): Promise<{ refused: { key: string; why: MarkRefusal }[] }>;
  findings(
    which: { states?: readonly FindingState[]; clerk?: string; check?: string },
    now: number,
  ): Promise<FindingView[]>;

  plan(plan: CheckPlan, now: number): Promise<PlanView>;
  /** Closes the frame, then draws the seed (16 random bytes, or the number drawn in public), then the sample. */
  draw(plan: CheckPlan, publicNumber: number | null, now: number): Promise<Check>;
  checks(): Promise<Check[]>;
  result(check: string, now: number): Promise<CheckResult | null>;
  sheet(check: string, key: string): Promise<SheetView | null>;
  /** The dossier never belonged there; the next one moves up. */
  replace(check: string, key: string, reason: GoneReason): Promise<'done' | 'counts' | 'unknown'>;
  /** Draws more of the same frame, so that the estimate gets as narrow as asked. */
  enlarge(check: string, size: number): Promise<Check>;
  end(check: string, now: number): Promise<void>;
  /** The same draw from the same frame and seed, for whoever doubts it: does it give the same sample? */
  repeat(check: string): Promise<'same' | 'frame-changed' | 'differs'>;

  numbers(period: Period, now: number): Promise<Numbers>;
  /** Per person, only on purpose (noted in the log by the page). */
  people(period: Period, now: number): Promise<(Line & { enough: boolean })[]>;

  /** This machine's card; with `set` it is named first. Label '' until somebody has named it. */
  card(set?: Pick<MachineCard, 'label' | 'role'>): Promise<{ card: MachineCard; mark: string }>;
  machines(): Promise<KnownMachine[]>;
  /** Not yet trusted. Known already with these keys: its label and role are taken from the card; a new role has to be trusted anew. */
  learn(card: MachineCard): Promise<KnownMachine | CardRefusal>;
  trust(machine: string, trusted: boolean): Promise<void>;
  forget(machine: string): Promise<void>;
  bundle(ask: BundleAsk, now: number): Promise<BundleAnswer>;
  /** Without a change: what would come in. */
  look(files: readonly BundleFile[]): Promise<BundleRead[]>;
  merge(files: readonly BundleFile[], onProgress: (progress: MergeProgress) => void): Promise<MergeAnswer>;
  /** Gaps and doubles in the numbers of all that has been merged. */
  gaps(): Promise<LedgerFault[]>;
  /** Stops a merge, a reading, a bundle being written. */
  stop(): Promise<void>;
}
