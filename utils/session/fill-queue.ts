/**
 * Filling a form so that it is true: write in order, look again after the portal has settled, mend what it took away, and
 * call a value done only if it stands at the end. One job at a time per frame; the clerk's own hand always wins.
 *
 * What needs no waiting is written together, as much as fits between two frames of the page: a frame for each choice was most of
 * what 300 native fields cost (2026-11). A choice that the page answers is waited for, and so are all choices before anything of
 * the next rank is touched.
 */
import type { Adapter, Outcome, OutcomeReason } from '../adapters/adapter';
import type { Field, FrameSnapshot } from '../core/snapshot';
import { drawn, pause, waitQuiet } from '../dom/wait';
import { watchHand, whileHidden } from './fill-hand';
import { watchNodes, type Nodes } from './fill-nodes';

export interface FillJob {
  adapter: Adapter;
  root: Document;
  url: URL;
  values: readonly { key: string; value: string }[];
  signal: AbortSignal;
  onProgress?: (done: number, total: number) => void;
  /** The reading that has decided, at the end, and the fields of the job that hold: nobody needs to read again in that turn. */
  onRead?: (snapshot: FrameSnapshot, held: readonly Field[]) => void;
  /** Why it was stopped, where that is not just "as asked". */
  why?: () => OutcomeReason | null;
}

export interface FillResult {
  key: string;
  outcome: Outcome['outcome'];
  reason?: OutcomeReason;
  /** What stood there before the job. */
  before: string;
}

/** Values were seen to vanish up to 1.8 s after they were written, some without any DOM mutation: looks after the last write. */
const LOOKS_MS = [120, 350, 1_000, 1_800];
/** Blocks that a choice opens may take this long to appear. */
const APPEAR_MS = 3_000;
/** A value that was put back this often is fought over by the portal: a person must look. */
const MAX_REPAIRS = 4;
/** Lists that do not load are asked this often … */
const MAX_ASKS = 3;
/** … and one that lacks the value once more: it may have been the list of the former province. */
const MAX_REFUSALS = 2;
/** After a driver the rebuilt block has to be quiet for this long, within the portal's 3 s. */
const QUIET_MS = 350;
const REBUILD_MAX_MS = 3_000;
/** The panel is told this often how far it is, ms: each message costs the page more than most fields do. */
const TELL_MS = 100;
/** Writing yields to the page after so long where a hand waits for it, so that none of our tasks makes it miss a frame, ms … */
const BATCH_MS = 12;
/** … and after two frames where none does: to draw each of the 25 frames of 300 fields of React took a third of the page's time (2026-11). */
const UNWATCHED_MS = 32;
/** No job of a clerk may run on for ever: three minutes are far beyond the slowest form met. */
const JOB_MS = 180_000;

/** So many lists in a row that do not load: the service behind them is down, and nobody waits for each of them … */
const DEAD_LISTS = 3;
/** … longer than this, ms: lists that are in the page open at once. */
const DEAD_MS = 1_200;

interface Item {
  key: string;
  value: string;
  before: string;
  /** What the field should read: the value, or the portal's own words for it. */
  expected: string;
  rank: number;
  place: number;
  written: number;
  asked: number;
  touched: boolean;
  /** The field as it was when it was found to hold: seen again untouched, it still does. */
  stood: Field | null;
  last: Outcome | null;
  /** Nothing more can be done for it. */
  closed: boolean;
}

/** What the job has learnt of the page. */
interface Course {
  nodes: Nodes;
  /** The last whole reading … */
  read: FrameSnapshot | null;
  /** … and its fields that the job is about, as they were seen last. */
  seen: Fields;
  /** … in this very turn: the page has had no chance to run since. */
  fresh: boolean;
  /** Was the form there when it was looked at last? */
  here: boolean;
  /** Lists in a row whose service did not answer. */
  lateInRow: number;
  toldAt: number;
  /** How many stood when the panel was told. */
  told: number;
}

const queues = new WeakMap<Document, Promise<unknown>>();

/** Runs after the jobs asked for earlier in the same frame. Never rejects for what a page does. */
export function runFill(job: FillJob): Promise<FillResult[]> {
  const before = queues.get(job.root) ?? Promise.resolve();
  const mine = before.then(() => fill(job));
  queues.set(
    job.root,
    mine.catch(() => undefined),
  );
  return mine;
}

async function fill(job: FillJob): Promise<FillResult[]> {
  const { root, values, signal } = job;
  const items = new Map<string, Item>();
  for (const { key, value } of values) {
    items.set(key, {
      key,
      value,
      before: '',
      expected: value,
      rank: Infinity,
      place: items.size,
      written: 0,
      asked: 0,
      touched: false,
      stood: null,
      last: null,
      closed: false,
    });
  }
  const course: Course = {
    nodes: watchNodes(root),
    read: null,
    seen: new Map(),
    fresh: false,
    here: true,
    lateInRow: 0,
    toldAt: -TELL_MS,
    told: -1,
  };
  const all = [...items.values()];
  const watch = watchHand(job, (key) => {
    const item = items.get(key);
    if (item) item.touched = true;
  });
  const deadline = performance.now() + JOB_MS;
  try {
    await whileHidden(root, signal);
    let fields: Fields | undefined = look(job, items, course);
    for (const item of all) item.before = fields.get(item.key)?.value ?? '';
    let lastWrite = performance.now();
    let looks = 0;
    while (!signal.aborted && performance.now() < deadline) {
      await whileHidden(root, signal);
      const wrote = await pass(job, items, course, fields);
      fields = undefined;
      if (wrote) [lastWrite, looks] = [performance.now(), 0];
      if (!isHere(job, course)) break;
      const waiting = all.some(isPending);
      if (!waiting && all.every(({ written }) => written === 0)) break;
      const next = LOOKS_MS[looks] ?? (waiting ? APPEAR_MS : 0);
      if (looks > LOOKS_MS.length || (looks === LOOKS_MS.length && !waiting)) break;
      looks += 1;
      course.fresh = false;
      if (!(await pause(Math.max(0, lastWrite + next - performance.now()), signal))) break;
    }
    return conclude(job, all, course);
  } finally {
    watch.stop();
    course.nodes.stop();
  }
}

type Fields = ReadonlyMap<string, Field>;

/** Waiting for something that may still come: a block to appear, a list to load, the clerk to leave the field. */
const isPending = ({ closed, last, touched }: Item): boolean =>
  !closed && !touched && last !== null && last.outcome !== 'done';

/** Kinds whose answer may hide or open other fields; those are looked at only after the page has drawn it. */
const DECIDES: ReadonlySet<Field['kind']> = new Set(['checkbox', 'choice', 'select']);

/** Writes everything that does not stand as it should, drivers first. Tells whether anything was written. */
async function pass(
  job: FillJob,
  items: ReadonlyMap<string, Item>,
  course: Course,
  fields = look(job, items, course),
): Promise<boolean> {
  const { adapter, root, signal } = job;
  const all = [...items.values()];
  let wrote = false;
  let began = performance.now();
  /** The rank of the choices that were made since the page has drawn. */
  let made: number | null = null;
  /** Has the page stirred since it was looked at? Only what we do and a wait let it. */
  let stirred = course.nodes.stirred();
  // most of what is looked at again stands, and needs neither order nor turn
  let queue = inOrder(
    all.filter((item) => !item.closed && (stirred || !stands(adapter, fields.get(item.key), item))),
  );
  const lookAgain = (): void => {
    fields = look(job, items, course);
    stirred = false;
    // what a choice has opened takes its place in the order
    queue = inOrder(queue);
    made = null;
  };
  while (queue.length > 0 && !signal.aborted) {
    course.fresh = false;
    if (root.visibilityState === 'hidden') {
      await whileHidden(root, signal);
      lookAgain();
    }
    const answered = made !== null && (queue[0]!.rank !== made || stirred);
    if (answered || isLong(root, performance.now() - began)) {
      await (made === null ? pause(0, signal) : drawn(root, signal));
      if (made !== null) lookAgain();
      else stirred = course.nodes.stirred();
      began = performance.now();
      continue;
    }
    const item = queue.shift()!;
    const field = (stirred ? null : fields.get(item.key)) ?? adapter.readField(root, item.key);
    if (!field) {
      item.last = { outcome: 'retry', reason: 'not-found' };
      // found at the next look, when the part of the form that holds it has opened
      adapter.reveal?.(root, item.key);
      stirred = course.nodes.stirred();
    } else if (stands(adapter, field, item)) continue;
    else if (item.touched || item.written > MAX_REPAIRS || item.asked >= MAX_ASKS) item.closed = true;
    else {
      const outcome = await write(job, item, field, course);
      stirred = course.nodes.stirred();
      if (outcome.outcome === 'refused' && made !== null) {
        // a choice of a moment ago may be about to open it: asked once more when the page has drawn
        await drawn(root, signal);
        queue.push(item);
        lookAgain();
        continue;
      }
      settle(item, outcome);
      if (isLate(outcome) && course.lateInRow >= DEAD_LISTS) item.closed = true;
      if (outcome.outcome === 'done') {
        wrote = true;
        const driver = adapter.driver(field);
        if (DECIDES.has(field.kind)) made = item.rank;
        if (driver) {
          const quiet = { quietMs: QUIET_MS, maxMs: REBUILD_MAX_MS, signal };
          await waitQuiet(root.body, { ...quiet, minMs: driver.settleMs });
          lookAgain();
        }
      }
    }
    if (performance.now() - course.toldAt >= TELL_MS) report(job, all, course);
  }
  // the next look is of a page that has drawn
  if (made !== null) await drawn(root, signal);
  report(job, all, course);
  return wrote;
}

/** Has writing gone on for long enough? */
const isLong = (root: Document, ms: number): boolean =>
  ms > UNWATCHED_MS || (ms > BATCH_MS && handWaits(root.defaultView?.navigator as Hearing | undefined));
/** Chromium only; elsewhere a hand may always wait. */
type Hearing = Navigator & { scheduling?: { isInputPending?(): boolean } };
const handWaits = (navigator?: Hearing): boolean => navigator?.scheduling?.isInputPending?.() ?? true;

const isLate = (outcome: Outcome): boolean =>
  outcome.outcome === 'retry' && outcome.reason === 'options-late';

/** One attempt. A list gets little time once those before it have not come. */
async function write(job: FillJob, item: Item, field: Field, course: Course): Promise<Outcome> {
  const { adapter, root, signal } = job;
  if (field.kind !== 'select') return adapter.write(root, item.key, item.value, signal, field);
  const hurry = new AbortController();
  const stop = (): void => hurry.abort();
  const timer = course.lateInRow >= DEAD_LISTS ? setTimeout(stop, DEAD_MS) : undefined;
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  const outcome = await adapter.write(root, item.key, item.value, hurry.signal, field);
  clearTimeout(timer);
  signal.removeEventListener('abort', stop);
  const hurried = hurry.signal.aborted && !signal.aborted && outcome.outcome !== 'done';
  const answer: Outcome = hurried ? { outcome: 'retry', reason: 'options-late' } : outcome;
  course.lateInRow = isLate(answer) ? course.lateInRow + 1 : 0;
  return answer;
}

/**
 * The fields of the job as they are now, each with its rank and its place on the page. Where the page is as it was looked through,
 * each field is asked where it was found, which costs a tenth of it (300 native fields, 2026-11).
 */
function look(job: FillJob, items: ReadonlyMap<string, Item>, course: Course): Fields {
  const { adapter, root, url } = job;
  const { nodes, seen } = course;
  const fields = new Map<string, Field>();
  course.seen = fields;
  course.fresh = true;
  const stirred = nodes.stirred();
  if (!nodes.changed()) {
    if (stirred) course.here = adapter.detect(root, url) !== null;
    for (const [key, { closed }] of items) {
      const field = closed ? null : adapter.readField(root, key, stirred ? undefined : seen.get(key));
      if (field) fields.set(key, field);
    }
    return fields;
  }
  course.read = adapter.read(root, url);
  course.here = course.read.confidence > 0;
  for (const [place, field] of course.read.fields.entries()) {
    const item = items.get(field.key);
    if (!item) continue;
    fields.set(field.key, field);
    [item.rank, item.place] = [adapter.rank(field), place];
  }
  return fields;
}

const inOrder = (items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => (a.rank === b.rank ? a.place - b.place : a.rank - b.rank));

/** Refusals that another state of the page may lift: the list of the new province, a box that "Khác" opens. */
const PASSING: ReadonlySet<OutcomeReason> = new Set(['not-an-option', 'hidden', 'not-found', 'focused']);

function settle(item: Item, outcome: Outcome): void {
  item.last = outcome;
  if (outcome.outcome === 'done') {
    item.written += 1;
    item.expected = outcome.value ?? item.value;
    return;
  }
  if (outcome.reason !== 'hidden' && outcome.reason !== 'focused') item.asked += 1;
  if (outcome.outcome === 'refused') item.closed = !PASSING.has(outcome.reason) || item.asked >= MAX_REFUSALS;
}

const holds = (adapter: Adapter, field: Field, item: Item): boolean =>
  adapter.same(field, field.value, item.value) ||
  (item.written > 0 && adapter.same(field, field.value, item.expected));

/** Does it hold? Then it is done; a field that nothing has touched since it was seen to hold is not compared again. */
function stands(adapter: Adapter, field: Field | undefined, item: Item): boolean {
  if (!field || (field !== item.stood && !holds(adapter, field, item))) return false;
  item.stood = field;
  item.last = { outcome: 'done' };
  return true;
}

function report({ onProgress }: FillJob, all: Item[], course: Course): void {
  course.toldAt = performance.now();
  const done = all.filter(({ last, closed }) => closed || last?.outcome === 'done').length;
  if (done !== course.told) onProgress?.(done, all.length);
  course.told = done;
}

/** Is the form still there? Nobody asks a page that has not stirred since. */
const isHere = ({ adapter, root, url }: FillJob, { nodes, here }: Course): boolean =>
  nodes.stirred() ? adapter.detect(root, url) !== null : here;

/** The last whole reading decides. */
function conclude(job: FillJob, all: Item[], course: Course): FillResult[] {
  const { adapter, root, url, signal } = job;
  const { nodes, read, seen, fresh } = course;
  const gone = !root.defaultView || !isHere(job, course);
  const again = (): FrameSnapshot =>
    read && !nodes.stirred()
      ? {
          ...read,
          fields: read.fields.flatMap(({ key }) => {
            const known = seen.get(key);
            return (fresh && known) || adapter.readField(root, key, known) || [];
          }),
        }
      : adapter.read(root, url);
  const snapshot = gone ? null : again();
  const fields = new Map(snapshot?.fields.map((field) => [field.key, field]));
  const held: Field[] = [];
  const results = all.map((item): FillResult => {
    const { key, before } = item;
    const field = fields.get(key);
    if (!field || !holds(adapter, field, item)) {
      const failed = failure(item, field, gone, signal.aborted);
      const reason = failed.outcome === 'retry' ? job.why?.() : null;
      return { key, before, ...failed, ...(reason ? { reason } : {}) };
    }
    held.push(field);
    return { key, outcome: 'done', before };
  });
  if (snapshot) job.onRead?.(snapshot, held);
  return results;
}

function failure(
  { last, written, touched }: Item,
  field: Field | undefined,
  gone: boolean,
  cancelled: boolean,
): { outcome: 'retry' | 'refused'; reason: OutcomeReason } {
  if (gone) return { outcome: 'retry', reason: 'page-changed' };
  if (touched) return { outcome: 'refused', reason: 'focused' };
  if (last && last.outcome !== 'done' && !cancelled) {
    const final = ['not-found', 'hidden', 'focused'].includes(last.reason) ? 'refused' : last.outcome;
    return { outcome: final, reason: last.reason };
  }
  if (cancelled) return { outcome: 'retry', reason: 'cancelled' };
  if (written > 0)
    return { outcome: 'retry', reason: field && field.value !== '' ? 'did-not-hold' : 'wiped' };
  return { outcome: 'retry', reason: 'did-not-hold' };
}
