/**
 * Bundles out and in. A bundle speaks of its receiver's office: each machine has made up an id of its own, and to trust a card is to take
 * that machine into one's office. So its rows are written under the receiver's id, and what comes in is ours.
 */
import { dayNo, momentOf } from '../calendar/days';
import { writeBundle } from '../supervision/register/bundle';
import { readingKeys, writingKeys } from '../supervision/register/bundle-crypto';
import { bytesOf64 } from '../supervision/register/bundle-lines';
import {
  openBundle,
  type Opened,
  type OpenedBundle,
  type ReadingKeys,
} from '../supervision/register/bundle-read';
import { join } from '../supervision/register/join';
import { faultsOf, noted, type LedgerFault } from '../supervision/register/ledger';
import {
  mergeBundles,
  type MergeCounts,
  type MergeProgress,
  type MergeTarget,
} from '../supervision/register/merge';
import type { Period } from '../supervision/register/tally';
import { keyOf, type RegisterRow } from '../supervision/register/types';
import type { Access, BundleAnswer, BundleAsk, BundleFile, BundleRead, MergeAnswer } from './api';
import type { Book } from './book';
import { isDropped } from './folding';
import { TAKEN, type Machines, type Trust } from './machines';

export class Exchange {
  #stop = new AbortController();

  constructor(
    private readonly book: Book,
    private readonly machines: Machines,
    private readonly access: Pick<Access, 'machine' | 'office'>,
    private readonly breathe: () => Promise<unknown>,
  ) {}

  stop(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  async write(ask: BundleAsk, now: number): Promise<BundleAnswer> {
    const { signal } = this.#stop;
    await this.book.whole;
    const receiver = (await this.machines.known()).find(({ card }) => card.machine === ask.to);
    if (!receiver?.trusted) return { ok: false, why: 'unknown' };
    const { office } = receiver.card;
    const rows = [...this.book.copies()].filter(this.#isMeant(ask, receiver));
    if (rows.length === 0) return { ok: false, why: 'empty' };
    const { signing } = await this.machines.pairs();
    const keys = await writingKeys(signing, bytesOf64(receiver.card.sealing));
    let answer: BundleAnswer = { ok: false, why: 'stopped' };
    await this.machines.changeOwn(async (own) => {
      const last = own.gave[ask.to] ?? { seq: 0, head: '' };
      const about = {
        office,
        machine: this.access.machine,
        seq: last.seq + 1,
        before: last.head,
        madeAt: now,
      };
      const theirs = rows.map((row) => ({ ...row, office }));
      const written = await writeBundle(theirs, about, keys, ask.passOn).catch((error: unknown) => {
        if (error instanceof RangeError) return null;
        throw error;
      });
      if (!written) answer = { ok: false, why: 'too-many' };
      if (!written || signal.aborted) return null;
      answer = { ok: true, bytes: written.file, seq: about.seq, rows: rows.length };
      return { ...own, gave: { ...own.gave, [ask.to]: { seq: about.seq, head: written.manifest.head } } };
    });
    return answer;
  }

  /** Our own dossiers; or, of a reviewer, the receiver's with what was found, and for another reviewer everything. */
  #isMeant({ period, to, passOn }: BundleAsk, { card }: Trust): (row: RegisterRow) => boolean {
    const isIn = within(period);
    return (row) => {
      if (!isIn(row) || isDropped(this.book.edited(keyOf(row)))) return false;
      if (!passOn) return row.machine === this.access.machine;
      return card.role === 'reviewer' || (row.machine === to && row.history.length > 0);
    };
  }

  async look(files: readonly BundleFile[]): Promise<BundleRead[]> {
    const { signal } = this.#stop;
    const keys = await this.#readingKeys();
    const reads: BundleRead[] = [];
    for (const file of files) reads.push(await this.#told(file.name, await open(file, keys, signal)));
    return reads;
  }

  async merge(
    files: readonly BundleFile[],
    onProgress: (progress: MergeProgress) => void,
  ): Promise<MergeAnswer> {
    const { signal } = this.#stop;
    await this.book.whole;
    const keys = await this.#readingKeys();
    const counts: MergeCounts = { added: 0, changed: 0, same: 0, older: 0, erased: 0, conflicts: [] };
    const reads: BundleRead[] = [];
    let done = true;
    for (const [at, file] of files.entries()) {
      // opening it and taking it in are half of the work each
      const tell = (rows: number, of: number): void =>
        onProgress({ bundle: at, bundles: files.length, rows: Math.floor(rows), of });
      const opened = await open(file, keys, signal, (rows, of) => tell(rows / 2, of));
      reads.push(await this.#told(file.name, opened));
      if (opened !== 'unreadable' && opened.ok)
        done = await this.#take(opened.bundle, counts, signal, (rows, of) => tell((of + rows) / 2, of));
      if (!done || signal.aborted) break;
    }
    return { done: done && !signal.aborted, files: reads, counts, gaps: await this.gaps() };
  }

  async gaps(): Promise<LedgerFault[]> {
    return faultsOf(await this.machines.taken());
  }

  /** One bundle, step by step; that it is in is noted when all of it is. */
  async #take(
    bundle: OpenedBundle,
    counts: MergeCounts,
    signal: AbortSignal,
    tell: (rows: number, of: number) => void,
  ): Promise<boolean> {
    const { office } = this.access;
    const ours: OpenedBundle = { ...bundle, rows: bundle.rows.map((row) => ({ ...row, office })) };
    const merged = await mergeBundles([ours], this.#target(), await this.machines.taken(), {
      bundles: 1,
      signal,
      onProgress: ({ rows, of }) => tell(rows, of),
      breathe: this.breathe,
    });
    for (const name of ['added', 'changed', 'same', 'older', 'erased'] as const)
      counts[name] += merged.counts[name];
    counts.conflicts.push(...merged.counts.conflicts);
    if (!merged.done) return false;
    const { machine, seq, head, before } = bundle.manifest;
    await this.book.commit(async () => {
      const kept = await this.book.meta<Parameters<typeof noted>[0]>(TAKEN);
      const ledger = kept?.value ?? [];
      const next = noted(ledger, { machine, seq, head, before });
      return next === ledger ? null : { rows: [], meta: [{ id: TAKEN, rev: kept?.rev ?? 0, value: next }] };
    });
    return true;
  }

  #target(): MergeTarget {
    return {
      read: async (keys) => keys.map((key) => this.book.copy(key)),
      // another window may have changed one meanwhile: the join is the same in any order
      write: async (rows) => {
        await this.book.commit(() => ({
          rows: rows.map((row) => {
            const now = this.book.copy(keyOf(row));
            return now ? join(now, row).row : row;
          }),
        }));
      },
    };
  }

  async #readingKeys(): Promise<ReadingKeys> {
    const { sealing } = await this.machines.pairs();
    const trusted = (await this.machines.known()).filter((one) => one.trusted);
    return readingKeys(
      [sealing],
      trusted.map(({ card: { machine, role, signing } }) => ({
        office: this.access.office,
        machine,
        role,
        publicKey: bytesOf64(signing),
      })),
    );
  }

  async #told(name: string, opened: Opened | 'unreadable'): Promise<BundleRead> {
    if (opened === 'unreadable') return { name, from: null, fault: { why: opened, at: null } };
    if (!opened.ok) return { name, from: null, fault: { why: opened.why, at: opened.at } };
    const { machine, seq, count, madeAt, head } = opened.bundle.manifest;
    const label =
      (await this.machines.known()).find(({ card }) => card.machine === machine)?.card.label ?? '';
    const known = (await this.machines.taken()).some(
      (one) => one.machine === machine && one.seq === seq && one.head === head,
    );
    return { name, from: { machine, label, seq, count, madeAt, known }, fault: null };
  }
}

async function open(
  { file }: BundleFile,
  keys: ReadingKeys,
  signal: AbortSignal,
  onProgress?: (rows: number, of: number) => void,
): Promise<Opened | 'unreadable'> {
  if (signal.aborted) return { ok: false, why: 'stopped', at: null };
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes
    ? openBundle(new Uint8Array(bytes), keys, { signal, ...(onProgress && { onProgress }) })
    : 'unreadable';
}

/** Received, changed, or looked at in the period. */
function within({ from, to }: Period): (row: RegisterRow) => boolean {
  const [first, end] = [momentOf(dayNo(from), 0), momentOf(dayNo(to) + 1, 0)];
  const isIn = (moment: number): boolean => moment >= first && moment < end;
  return ({ received, changedAt, history }) =>
    isIn(received) || isIn(changedAt) || history.some(({ at }) => isIn(at));
}
