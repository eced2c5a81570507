/** How a draft comes back from its sealed record and the rows of its journal. */
import { draftSchema, type Draft } from '../core/draft';
import { Refusal, reasonOf } from '../messaging/refusal';
import type { DraftRow, JournalRow, SealedRow, WrappedKey } from './tables';
import { openRow } from './journal';
import type { Kept, Listed } from './kept';
import type { DraftKey, Keys } from './key-types';
import { NO_FORM, apply, begun, type JournalOp } from './ops';
import { seal, unseal } from './seal';

/** What was read of one draft. */
export interface State {
  /** Null: it began while locked and has no key of its own yet. */
  key: DraftKey | null;
  /** Without what was typed while locked; null: it began then. */
  before: Kept | null;
  /** From the first row on that was typed while locked. */
  tail: JournalOp[];
  /** The last revision that was read. */
  rev: number;
  /** How many rows the record is behind. */
  rows: number;
  /** Rows that did not open. */
  bad: JournalRow[];
  /** Revisions are missing. */
  gap: boolean;
  /** Ids of rows that only the second copy had, or had as they should be. */
  spared: ReadonlySet<string>;
}

const place = (id: string, { rev, keyId }: Pick<SealedRow, 'rev' | 'keyId'>) =>
  ({ table: 'drafts', id, rev, keyId }) as const;

/** Seals a whole draft, with what is kept about keeping it. */
export async function sealDraft(
  kept: Kept,
  key: DraftKey,
  clerkId: string,
  eraseAt: number | undefined,
): Promise<DraftRow> {
  const { rev, ...content } = kept;
  const at = { id: kept.draft.id, rev, keyId: key.dek.keyId };
  const sealed = await seal(key.key, place(at.id, at), content);
  return { ...at, ...sealed, clerkId, dek: key.dek, ...(eraseAt !== undefined && { eraseAt }) };
}

/** @throws Refusal `newer-database` for a shape that a newer program wrote, `damaged` for anything else that is not this draft. */
function readDraft(value: unknown, id: string): Draft {
  const draft = draftSchema.safeParse(value);
  if (draft.success && draft.data.id === id) return draft.data;
  const version = (value as { v?: unknown } | null)?.v;
  throw new Refusal(typeof version === 'number' && version > 1 ? 'newer-database' : 'damaged');
}

/** A record of version 1 held the draft alone; what is kept about keeping it stood in the line of the list. */
function readKept(value: unknown, id: string, rev: number, listed: Listed | null): Kept {
  const content = (value ?? {}) as Partial<Kept>;
  if (!content.draft) {
    const draft = readDraft(value, id);
    const { held = false, summary } = listed ?? {};
    return { draft, rev, deletedAt: summary?.deletedAt ?? null, held, cameAt: null };
  }
  const { deletedAt = null, held = false, cameAt = null } = content;
  return { draft: readDraft(content.draft, id), rev, deletedAt, held, cameAt };
}

/** The record alone. @throws Refusal `damaged`, and as `Keys.openKey`. */
export async function openDraft(
  keys: Keys,
  id: string,
  row: Pick<DraftRow, 'rev' | 'keyId' | 'dek' | 'iv' | 'ct'>,
  listed: Listed | null,
): Promise<{ kept: Kept; key: DraftKey }> {
  if (!row.dek) throw new Refusal('damaged');
  const key = await keys.openKey(id, row.dek);
  const value = await unseal(key, place(id, row), row);
  return { kept: readKept(value, id, row.rev, listed), key: { key, dek: row.dek } };
}

/** Applies what happened; the first thing of a draft that began while locked says where it is. */
export function step(id: string, kept: Kept | null, op: JournalOp): Kept {
  const from = kept ?? (op.home && begunAt(id, op.at, op.home));
  if (!from) throw new Refusal('damaged');
  return apply(from, op);
}

const begunAt = (id: string, at: number, home: NonNullable<JournalOp['home']>): Kept =>
  begun(id, at, home, home.form ?? { adapter: NO_FORM, url: home.origin + home.path });

/** The state of all of it. @throws as {@link step}. */
export function stateOf(id: string, { before, tail, rev }: State): Kept {
  let kept = before;
  for (const op of tail) kept = step(id, kept, op);
  if (!kept) throw new Refusal('damaged');
  return { ...kept, rev };
}

/**
 * The record, and what the journal adds to it. Rows that do not open are passed by and told in `bad`.
 *
 * @param record null: there is none, the draft began while locked.
 * @param spare rows of the second copy: each is used where the journal's own does not open or is missing.
 */
export async function replay(
  keys: Keys,
  id: string,
  record: { kept: Kept; key: DraftKey } | null,
  journal: readonly JournalRow[],
  spare: readonly JournalRow[] = [],
): Promise<State> {
  const first = record?.kept.rev ?? 0;
  const spared = new Set<string>();
  const state: State = {
    spared,
    key: record?.key ?? null,
    before: record?.kept ?? null,
    tail: [],
    rev: first,
    rows: 0,
    bad: [],
    gap: false,
  };
  const blind = new Map<string, Promise<CryptoKey>>();
  const blindKey = (to: WrappedKey[]): Promise<CryptoKey> => {
    const name = to.map(({ ct }) => ct.join()).join();
    if (!blind.has(name)) blind.set(name, keys.openBlind(id, to));
    return blind.get(name)!;
  };
  for (const row of [...journal, ...spare].filter(({ rev }) => rev > first).sort((a, b) => a.rev - b.rev)) {
    const isSpare = spare.includes(row);
    if (isSpare && row.rev === state.rev) continue; // its own has opened
    try {
      if (!row.to && !state.key) throw new Refusal('damaged');
      const ops = await openRow(id, row, row.to ? await blindKey(row.to) : state.key!.key);
      if (row.to || state.tail.length > 0) state.tail.push(...ops);
      else for (const op of ops) state.before = step(id, state.before, op);
      state.gap ||= row.rev !== state.rev + 1;
      state.rev = row.rev;
      state.rows++;
      if (isSpare) spared.add(row.id);
    } catch (error) {
      if (!['damaged', 'other-clerk'].includes(reasonOf(error))) throw error;
      if (!isSpare) state.bad.push(row);
    }
  }
  return state;
}
