/** Merging what other machines hand over: in steps, each of which is kept or not at all, so that it can be stopped and begun again. */
import { join, settled } from './join';
import { noted, type Ledger } from './ledger';
import type { OpenedBundle } from './bundle-read';
import { keyOf, type RegisterRow } from './types';

/** Where rows are kept. A page hands in the store, a test a map. */
export interface MergeTarget {
  /** The rows of these keys, null where there is none. */
  read(keys: readonly string[]): Promise<readonly (RegisterRow | null)[]>;
  /** All of them or none; kept when it has answered. */
  write(rows: readonly RegisterRow[]): Promise<void>;
}

export interface MergeProgress {
  bundle: number;
  bundles: number;
  /** Of this bundle. */
  rows: number;
  of: number;
}

export interface MergeOptions {
  signal?: AbortSignal;
  onProgress?: (progress: MergeProgress) => void;
  /** Lets others have the thread between two steps, e.g. a timeout of 0. */
  breathe?: () => Promise<unknown>;
}

export interface MergeCounts {
  added: number;
  changed: number;
  same: number;
  /** Ours was the later copy. */
  older: number;
  /** Tombstones that came in. */
  erased: number;
  /** Keys of rows whose revision was claimed twice. */
  conflicts: string[];
}

export interface Merged {
  done: boolean;
  /** What has been merged as a whole, beside what had been before. Keep it together with the rows. */
  ledger: Ledger;
  counts: MergeCounts;
}

const STEP = 500;
const MOST_CONFLICTS = 200;

/**
 * Merges opened bundles into the target. Bundles that the ledger knows are passed over; a stopped merge is gone on with by merging the
 * same bundles with the ledger that it gave back. The result is the same in any order (`join.ts`).
 */
export async function mergeBundles(
  bundles: Iterable<OpenedBundle> | AsyncIterable<OpenedBundle>,
  target: MergeTarget,
  ledger: Ledger,
  { bundles: number, ...options }: MergeOptions & { bundles: number },
): Promise<Merged> {
  const counts: MergeCounts = { added: 0, changed: 0, same: 0, older: 0, erased: 0, conflicts: [] };
  let [known, at] = [ledger, 0];
  for await (const bundle of bundles) {
    const { machine, seq, head, before } = bundle.manifest;
    const progress = { bundle: at++, bundles: number };
    const after = noted(known, { machine, seq, head, before });
    if (after === known) continue;
    if (!(await mergeRows(bundle.rows, target, counts, { ...options, progress })))
      return { done: false, ledger: known, counts };
    known = after;
  }
  return { done: true, ledger: known, counts };
}

async function mergeRows(
  rows: readonly RegisterRow[],
  target: MergeTarget,
  counts: MergeCounts,
  {
    signal,
    onProgress,
    breathe,
    progress,
  }: MergeOptions & { progress: Pick<MergeProgress, 'bundle' | 'bundles'> },
): Promise<boolean> {
  for (let start = 0; start < rows.length; start += STEP) {
    if (signal?.aborted) return false;
    const step = rows.slice(start, start + STEP);
    const ours = await target.read(step.map(keyOf));
    const changed = joinAll(ours, step, counts);
    if (changed.length > 0) await target.write(changed);
    onProgress?.({ ...progress, rows: Math.min(start + STEP, rows.length), of: rows.length });
    await breathe?.();
  }
  return true;
}

/** The rows that have become others. */
export function joinAll(
  ours: readonly (RegisterRow | null)[],
  theirs: readonly RegisterRow[],
  counts: MergeCounts,
): RegisterRow[] {
  const changed: RegisterRow[] = [];
  for (const [at, row] of theirs.entries()) {
    const own = ours[at] ?? null;
    const joined = own ? join(own, row) : { row: settled(row), what: 'added' as const, conflict: false };
    counts[joined.what]++;
    if (joined.what === 'added' || joined.what === 'changed') {
      changed.push(joined.row);
      if (joined.row.deleted) counts.erased++;
    }
    if (joined.conflict && counts.conflicts.length < MOST_CONFLICTS) counts.conflicts.push(keyOf(row));
  }
  return changed;
}
