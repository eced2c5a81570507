/**
 * From version 1 (until 2026-11: one master key for everything) to clerks, shifts and a key per draft, at the first unlocking with the old
 * passphrase. In one transaction the master key becomes the key of a shift of the first clerk; from then on nothing old is
 * needed but that shift. The records follow in small steps, each whole: whatever ends them, the next unlocking goes on.
 */
import { Refusal, reasonOf } from '../messaging/refusal';
import { newRoot, withRoot, type Root } from './clerks';
import type { ClerkRow, DraftRow, SummaryRow, Tables, VaultRow } from './tables';
import type { DraftKey } from './key-types';
import { fromBase64, seal, unseal, type Place, type Sealed } from './seal';
import { newSecret, OF_OLD_DAYS, wrapShift } from './shifts';

const ROW = 'master';
/** Records taken over in one step. */
const STEP = 25;

export type OldClerk = Pick<ClerkRow, 'id' | 'kdf' | 'tries' | 'retryAt'>;

/** The vault of version 1, seen as a clerk: its key's id becomes theirs. Null: there is none (any more). */
export async function oldClerk(tables: Tables): Promise<OldClerk | null> {
  const row = await tables.vault.get(ROW);
  return row ? { id: row.keyId, kdf: row.kdf, tries: row.tries, retryAt: row.retryAt } : null;
}

export const countOldTry = (tables: Tables, tries: Pick<VaultRow, 'tries' | 'retryAt'>): Promise<unknown> =>
  tables.vault.update(ROW, tries);

/** Makes the clerk of the old vault. Null, and nothing changed, when it does not open with this key. */
export async function takeOverOld(
  tables: Tables,
  wrapping: CryptoKey,
  label: string,
): Promise<{ clerk: ClerkRow; root: Root } | null> {
  const row = await tables.vault.get(ROW);
  if (!row) return null;
  const place: Place = { table: 'vault', id: ROW, rev: row.rev, keyId: row.keyId };
  const master = await unseal(wrapping, place, row).catch(() => null);
  if (typeof master !== 'string') return null;
  const root = await newRoot();
  const clerk = await withRoot({ id: row.keyId, rev: 0, label, kdf: row.kdf }, root, wrapping);
  const old = { id: row.keyId, clerkId: clerk.id, rev: 0, n: OF_OLD_DAYS, ended: true } as const;
  const shift = await wrapShift(old, await newSecret(0, fromBase64(master)), root, null);
  await tables.transaction('rw', [tables.clerks, tables.shifts, tables.vault], async () => {
    await tables.clerks.add(clerk);
    await tables.shifts.add(shift);
    await tables.vault.delete(ROW);
  });
  return { clerk, root };
}

/** What the new form of a record needs. */
export interface Upgrade {
  clerkId: string;
  /** Version 1's key for everything. */
  master: CryptoKey;
  /** The present shift, and its key for the list. */
  shiftId: string;
  list: CryptoKey;
  newKey(draftId: string): Promise<DraftKey>;
}

/** Ids of records that are still in the form of version 1. */
export async function oldRecords({ drafts, summaries }: Tables): Promise<string[]> {
  const ids = await Promise.all(
    [drafts, summaries].map(async (table) => {
      const [all, done] = await Promise.all([
        table.toCollection().primaryKeys(),
        table.where('clerkId').above('').primaryKeys(),
      ]);
      const known = new Set(done);
      return all.filter((id) => !known.has(id));
    }),
  );
  return [...new Set(ids.flat())];
}

/** Seals every old record anew, each under a key of its own. */
export async function upgradeRecords(tables: Tables, upgrade: Upgrade): Promise<void> {
  const ids = await oldRecords(tables);
  for (let at = 0; at < ids.length; at += STEP) {
    const step = ids.slice(at, at + STEP);
    const [drafts, summaries] = await Promise.all([
      tables.drafts.bulkGet(step),
      tables.summaries.bulkGet(step),
    ]);
    const made = await Promise.all(step.map((_, one) => renewed(upgrade, drafts[one], summaries[one])));
    await tables.transaction('rw', [tables.drafts, tables.summaries], async () => {
      // what was due meanwhile stays deleted
      const present = new Set((await tables.drafts.bulkGet(step)).map((row) => row?.id));
      const held = made.filter(({ draft }) => !draft || present.has(draft.id));
      await tables.drafts.bulkPut(held.flatMap(({ draft }) => draft ?? []));
      await tables.summaries.bulkDelete(
        held.flatMap(({ draft, summary }) => (draft && !summary ? draft.id : [])),
      );
      await tables.summaries.bulkPut(held.flatMap(({ summary }) => summary ?? []));
    });
  }
}

/** A pair in the new form; one that does not open stays as it is, belongs to the clerk, and is told as damaged. */
async function renewed(
  { clerkId, master, shiftId, list, newKey }: Upgrade,
  draft: DraftRow | undefined,
  summary: SummaryRow | undefined,
): Promise<{ draft?: DraftRow; summary?: SummaryRow }> {
  try {
    if (!draft || (summary && summary.rev !== draft.rev)) throw new Refusal('damaged');
    const open = (table: 'drafts' | 'summaries', row: DraftRow | SummaryRow): Promise<unknown> =>
      unseal(master, { table, id: row.id, rev: row.rev, keyId: row.keyId, v: 1 }, row);
    const content = await open('drafts', draft);
    const line = summary && (await open('summaries', summary).catch(() => null));
    const { key, dek } = await newKey(draft.id);
    const at = { id: draft.id, rev: draft.rev + 1, keyId: shiftId };
    const { eraseAt } = draft;
    const sealed: Sealed = await seal(key, { table: 'drafts', ...at }, content);
    return {
      draft: { ...at, ...sealed, clerkId, dek, ...(eraseAt !== undefined && { eraseAt }) },
      // a line that is lost is told again by its draft
      ...(line != null && {
        summary: { ...at, ...(await seal(list, { table: 'summaries', ...at }, line)), clerkId },
      }),
    };
  } catch (error) {
    if (reasonOf(error) !== 'damaged') throw error;
    return {
      ...(draft && { draft: { ...draft, clerkId } }),
      ...(summary && { summary: { ...summary, clerkId, bad: true } }),
    };
  }
}
