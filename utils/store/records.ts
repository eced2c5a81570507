/**
 * Sealed records: a draft and its summary, always written in one transaction under one revision. Lists open the
 * small summaries only; a pair whose revisions differ was tampered with or rolled back and counts as damaged.
 */
import { draftSchema, type Draft } from '../core/draft';
import { Refusal, reasonOf } from '../messaging/refusal';
import type { Database, SealedRow } from './db';
import { damagedRow, eraseAtOf, keepUntilOf, summaryOf, type Kept, type Listed } from './kept';
import { seal, unseal } from './seal';
import type { Vault } from './vault';

/** @throws Refusal `newer-database` for a shape that a newer program wrote, `damaged` for anything else that is not this draft. */
function readDraft(value: unknown, id: string): Draft {
  const draft = draftSchema.safeParse(value);
  if (draft.success && draft.data.id === id) return draft.data;
  const version = (value as { v?: unknown } | null)?.v;
  throw new Refusal(typeof version === 'number' && version > 1 ? 'newer-database' : 'damaged');
}

export class Records {
  /** All summaries, opened once per unlock and kept up to date. */
  #index: Promise<Map<string, Listed>> | null = null;

  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  /** Everything opened is forgotten (locking). */
  forget(): void {
    this.#index = null;
  }

  /** @throws Refusal `locked`, `no-vault`, `not-found`, `newer-database`, or `damaged` (the record is kept and marked). */
  async load(id: string): Promise<Kept> {
    const { key } = await this.vault.key();
    const tables = await this.database.tables();
    const [row, summaryRow] = await Promise.all([tables.drafts.get(id), tables.summaries.get(id)]);
    if (!row && !summaryRow) throw new Refusal('not-found');
    try {
      if (!row || (summaryRow && summaryRow.rev !== row.rev)) throw new Refusal('damaged');
      const draft = readDraft(await this.#open(key, 'drafts', row), id);
      const listed = summaryRow && (await this.#openSummary(key, summaryRow).catch(() => null));
      return listed
        ? {
            draft,
            rev: row.rev,
            deletedAt: listed.summary.deletedAt,
            keepUntil: listed.summary.keepUntil ?? null,
          }
        : { draft, rev: row.rev, deletedAt: null, keepUntil: keepUntilOf(draft.submittedAt) };
    } catch (error) {
      if (reasonOf(error) === 'damaged' && summaryRow && !summaryRow.bad) {
        await tables.summaries.update(id, { bad: true });
        this.forget();
      }
      throw error;
    }
  }

  /** Writes the next revision; resolves when it is durable. The revision in `kept` is the one that was read. */
  async save(kept: Kept): Promise<Kept> {
    const { key, keyId } = await this.vault.key();
    const next = { ...kept, rev: kept.rev + 1 };
    const at = { id: kept.draft.id, rev: next.rev, keyId };
    const listed: Listed = { summary: summaryOf(next), path: next.draft.path };
    const [sealedDraft, sealedSummary] = await Promise.all([
      seal(key, { table: 'drafts', ...at }, next.draft),
      seal(key, { table: 'summaries', ...at }, listed),
    ]);
    const eraseAt = eraseAtOf(next);
    await this.database.write(
      { ...at, ...sealedDraft, ...(eraseAt !== undefined && { eraseAt }) },
      { ...at, ...sealedSummary },
    );
    void this.#index?.then((index) => index.set(at.id, listed));
    return next;
  }

  /** All summaries, also of damaged and of deleted records. @throws Refusal `locked` or `no-vault`. */
  async list(): Promise<Listed[]> {
    await this.vault.key();
    this.#index ??= this.#readIndex().catch((error: unknown) => {
      this.#index = null;
      throw error;
    });
    return [...(await this.#index).values()];
  }

  /** Plans the deletion of a record that does not open; null takes it back. */
  async planErasing(id: string, deletedAt: number | null): Promise<void> {
    const { drafts } = await this.database.tables();
    if (deletedAt !== null && !(await drafts.get(id))) return this.erase([id]);
    await drafts.update(id, { eraseAt: eraseAtOf({ deletedAt, keepUntil: null }) });
    this.forget();
  }

  /** Deletes for good. */
  async erase(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const tables = await this.database.tables();
    await tables.transaction('rw', tables.drafts, tables.summaries, () => {
      void tables.drafts.bulkDelete([...ids]);
      void tables.summaries.bulkDelete([...ids]);
    });
    const index = await this.#index;
    for (const id of ids) index?.delete(id);
  }

  /** Ids whose time has come. Works while locked. */
  async due(now: number): Promise<string[]> {
    return (await this.database.tables()).drafts.where('eraseAt').belowOrEqual(now).primaryKeys();
  }

  async #readIndex(): Promise<Map<string, Listed>> {
    const { key } = await this.vault.key();
    const tables = await this.database.tables();
    const [rows, draftIds, planned] = await Promise.all([
      tables.summaries.toArray(),
      tables.drafts.toCollection().primaryKeys(),
      tables.drafts.where('eraseAt').above(0).toArray(),
    ]);
    const present = new Set(draftIds);
    const eraseAt = new Map(planned.map((row) => [row.id, row.eraseAt]));
    const damaged = (id: string): Listed => damagedRow(id, eraseAt.get(id));
    const listed = await Promise.all(
      rows.map(async (row) => {
        if (row.bad || !present.has(row.id)) return damaged(row.id);
        return this.#openSummary(key, row).catch(() => this.#fromDraft(row.id, damaged));
      }),
    );
    const index = new Map(listed.map((entry) => [entry.summary.id, entry]));
    for (const id of draftIds) if (!index.has(id)) index.set(id, await this.#fromDraft(id, damaged));
    return index;
  }

  /** A summary that is lost or broken is told again by its draft. */
  async #fromDraft(id: string, damaged: (id: string) => Listed): Promise<Listed> {
    try {
      const kept = await this.load(id);
      return { summary: summaryOf(kept), path: kept.draft.path };
    } catch {
      return damaged(id);
    }
  }

  async #openSummary(key: CryptoKey, row: SealedRow): Promise<Listed> {
    return (await this.#open(key, 'summaries', row)) as Listed;
  }

  #open(key: CryptoKey, table: 'drafts' | 'summaries', row: SealedRow): Promise<unknown> {
    return unseal(key, { table, id: row.id, rev: row.rev, keyId: row.keyId }, row);
  }
}
