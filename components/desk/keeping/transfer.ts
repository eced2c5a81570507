/** Moving drafts between this PC and files: some at a time, told how far it is, stopped when the clerk says so. */
import { draftSchema, type Draft } from '../../../utils/core/draft';
import { Refusal, reasonOf } from '../../../utils/messaging/refusal';
import type { RefusalReason } from '../../../utils/messaging/protocol';
import type { Locks } from '../../../utils/store/backup';
import type { Flaws } from '../../../utils/store/backup-read';
import type { OpenedFile } from '../../../utils/store/sealed-file';
import type { DeskWorld } from '../model';
import type { FileTools } from './world';

export interface Watch {
  signal: AbortSignal;
  /** `done` of `total`: drafts when writing, bytes when reading. */
  onStep(done: number, total: number): void;
}
export type Failure = { ok: false; reason: RefusalReason | 'stopped' };
type World = Pick<DeskWorld, 'ask' | 'now'>;

/** As many as one message may carry; and 50 of the largest drafts stay below its 64 MiB. */
const MOST = 50;
/** A message of so many characters at most, where the sizes are known. */
const MOST_CHARS = 8_000_000;
/** After these, the next draft will not be read either. */
const HOPELESS: ReadonlySet<RefusalReason> = new Set([
  'locked',
  'no-vault',
  'stale',
  'newer-database',
  'not-allowed',
  'bad-message',
]);

const failed = (error: unknown, { signal }: Watch): Failure => ({
  ok: false,
  reason: signal.aborted ? 'stopped' : reasonOf(error),
});

/* ------------------------------------------------------------------ out */

/** A file of these drafts. `unread`: so many did not open and are not in it. */
export async function writeFile(
  world: World,
  tools: FileTools,
  ids: readonly string[],
  locks: Locks,
  watch: Watch,
): Promise<{ ok: true; file: Blob; count: number; unread: number } | Failure> {
  try {
    const writing = await tools.begin(locks);
    const parts: Blob[] = [new Blob([writing.head])];
    let count = 0;
    for (let from = 0; from < ids.length; from += MOST) {
      watch.signal.throwIfAborted();
      const read = await readSome(world, ids.slice(from, from + MOST));
      if (typeof read === 'string') return { ok: false, reason: read };
      count += read.length;
      // as a blob the browser may keep it outside of this page's memory
      parts.push(new Blob(await Promise.all(read.map((draft) => writing.add(draft)))));
      watch.onStep(Math.min(from + MOST, ids.length), ids.length);
    }
    parts.push(new Blob([await writing.end(world.now())]));
    const file = new Blob(parts, { type: 'application/octet-stream' });
    return { ok: true, file, count, unread: ids.length - count };
  } catch (error) {
    return failed(error, watch);
  }
}

/** Those that open. One that does not (or is too large together with others) does not keep the rest back. */
async function readSome(world: World, ids: readonly string[]): Promise<Draft[] | RefusalReason> {
  const answer = await world.ask({ type: 'draft.read', ids: [...ids] });
  if (answer.ok) return answer.value;
  if (HOPELESS.has(answer.reason)) return answer.reason;
  if (ids.length === 1) return [];
  const middle = Math.ceil(ids.length / 2);
  const first = await readSome(world, ids.slice(0, middle));
  if (typeof first === 'string') return first;
  const second = await readSome(world, ids.slice(middle));
  return typeof second === 'string' ? second : [...first, ...second];
}

/* ------------------------------------------------------------------ in */

/** `new`: not here; `same`: here, unchanged; `other`: here in another state, so it comes in beside it. */
export type Fate = 'new' | 'same' | 'other';

/** What a clerk sees of a draft before it comes in: as in the list, no citizen's name. */
export interface PreviewRow {
  /** The number of its line in the file. */
  n: number;
  id: string;
  procedure: string | null;
  note: string;
  updatedAt: number;
  fieldCount: number;
  fate: Fate;
}

export interface Preview {
  ok: true;
  rows: PreviewRow[];
  flaws: Flaws;
  madeAt: number | null;
}

/** Reads the whole file and compares it with what is here (`mine`: ids of the list). Nothing is changed; no value is kept. */
export async function preview(
  world: World,
  file: OpenedFile,
  mine: ReadonlySet<string>,
  watch: Watch,
): Promise<Preview | Failure> {
  const rows: PreviewRow[] = [];
  const settle = async (found: readonly Numbered[]): Promise<void> => {
    const known = found.filter(({ draft }) => mine.has(draft.id));
    const here =
      known.length === 0 ? [] : await readSome(world, [...new Set(known.map(({ draft }) => draft.id))]);
    if (typeof here === 'string') throw new Refusal(here);
    const states = new Map(here.map((draft) => [draft.id, canonical(draft)]));
    for (const { n, draft } of found) {
      const fate = !mine.has(draft.id) ? 'new' : states.get(draft.id) === canonical(draft) ? 'same' : 'other';
      rows.push(rowOf(n, draft, fate));
    }
  };
  try {
    const reading = await each(file, () => true, settle, watch);
    return { ok: true, rows, ...reading };
  } catch (error) {
    return failed(error, watch);
  }
}

const rowOf = (n: number, draft: Draft, fate: Fate): PreviewRow => ({
  n,
  id: draft.id,
  procedure: draft.procedure,
  note: draft.note,
  updatedAt: draft.updatedAt,
  fieldCount: draft.fields.filter(({ value }) => value !== '').length,
  fate,
});

/** The same draft gives the same text, in whatever order its keys came. */
const canonical = (draft: Draft): string => JSON.stringify(draftSchema.safeParse(draft).data ?? null);

/** How far the taking in came. `ids`: the drafts that are here now and were not before. */
export interface TakenIn {
  ids: string[];
  failure: Failure | null;
}

/**
 * Takes the chosen drafts in. The background gives one whose name is taken here a name made of its content, so asking again after a
 * worker's death cannot bring a draft in twice. Only what is here unchanged and is wanted all the same gets a new name here.
 */
export async function takeIn(
  world: World,
  file: OpenedFile,
  chosen: ReadonlyMap<number, Fate>,
  watch: Watch,
): Promise<TakenIn> {
  const before = await idsHere(world);
  if (typeof before === 'string') return { ids: [], failure: { ok: false, reason: before } };
  const named: { id: string; sure: boolean }[] = [];
  const send = async (found: readonly Numbered[]): Promise<void> => {
    const drafts = found.map(({ n, draft }) =>
      chosen.get(n) === 'same' ? { ...draft, id: crypto.randomUUID() } : draft,
    );
    // a portion may come in in part before the disk is full
    named.push(...drafts.map(({ id }) => ({ id, sure: false })));
    let answer = await world.ask({ type: 'draft.import', drafts });
    if (!answer.ok && answer.reason === 'failed') answer = await world.ask({ type: 'draft.import', drafts });
    if (!answer.ok) throw new Refusal(answer.reason);
    named.push(...answer.value.map(({ id, outcome }) => ({ id, sure: outcome !== 'same' })));
  };
  const failure = await each(file, ({ n }) => chosen.has(n), send, watch).then(
    () => null,
    (error: unknown) => failed(error, watch),
  );
  // What was here before can never be among them: they are what "undo" erases.
  const after = await idsHere(world);
  const came = named.filter(
    ({ id, sure }) => !before.has(id) && (typeof after === 'string' ? sure : after.has(id)),
  );
  return { ids: [...new Set(came.map(({ id }) => id))], failure };
}

async function idsHere(world: World): Promise<ReadonlySet<string> | RefusalReason> {
  const answer = await world.ask({ type: 'draft.list' });
  return answer.ok ? new Set(answer.value.map(({ id }) => id)) : answer.reason;
}

interface Numbered {
  n: number;
  draft: Draft;
}

/** Goes through a file's drafts in portions that fit into one message. */
async function each(
  file: OpenedFile,
  wanted: (found: Numbered) => boolean,
  work: (found: readonly Numbered[]) => Promise<void>,
  { signal, onStep }: Watch,
) {
  let portion: Numbered[] = [];
  let chars = 0;
  const flush = async (): Promise<void> => {
    if (portion.length > 0) await work(portion);
    portion = [];
    chars = 0;
  };
  const drafts = file.drafts();
  for (;;) {
    signal.throwIfAborted();
    const step = await drafts.next();
    if (step.done) {
      await flush();
      return step.value;
    }
    const { n, draft, at } = step.value;
    if (!wanted({ n, draft })) continue;
    const size = draft.fields.reduce((sum, { value }) => sum + value.length, 2_000);
    if (portion.length === MOST || chars + size > MOST_CHARS) await flush();
    portion.push({ n, draft });
    chars += size;
    onStep(at, file.bytes);
  }
}

/** Takes back what came in, or erases what was chosen: at once and for good. */
export async function eraseForGood(
  world: Pick<World, 'ask'>,
  ids: readonly string[],
  why: 'person' | 'chosen',
): Promise<RefusalReason | null> {
  for (let from = 0; from < ids.length; from += 200) {
    const answer = await world.ask({ type: 'draft.erase', ids: ids.slice(from, from + 200), why });
    if (!answer.ok) return answer.reason;
  }
  return null;
}
