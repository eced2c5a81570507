/**
 * The log: who did what, when; never a value, never a citizen. Append-only: each entry carries a hash of itself and of the one
 * before it, and the last one's hash lies in a second place as well, so that a log whose end was cut off shows too.
 *
 * It shows damage and meddling by somebody who does not know how it is made. It does not stop somebody who writes all of it anew.
 */
import type { AuditAct, AuditEntry, AuditPage } from '../messaging/protocol';
import type { Database } from './db';
import type { AuditRow } from './tables';
import { inTurn } from './memory-area';

/** The newest entry, as it is kept in the second place. */
export interface AuditHead {
  n: number;
  hash: string;
}
export interface HeadKeeper {
  save(head: AuditHead): Promise<void>;
  load(): Promise<AuditHead | null>;
}

const PAGE = 200;
/** Entries read at a time while the chain is checked. */
const CHUNK = 1_000;
/** Entries that could not be written wait in memory; more than these (weeks of them) do not. */
const MOST_WAITING = 10_000;

type NewEntry = Omit<AuditEntry, 'n' | 'hash'>;
const START: AuditHead = { n: 0, hash: '' };

/** What is hashed: every field in a fixed order, and the hash before. */
async function hashOf(
  before: string,
  { n, at, by, what, count, ref }: Omit<AuditRow, 'hash'>,
): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([before, n, at, by, what, count, ref]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export class Audit {
  readonly #turn = inTurn();
  #waiting: NewEntry[] = [];
  /** What the second place has said beforehand, for the next entry. */
  #asked: Promise<AuditHead> | null = null;
  #saving: Promise<void> = Promise.resolve();

  /** @param world.by the label of the clerk who has it open now; null: nobody has. */
  constructor(
    private readonly database: Database,
    private readonly now: () => number,
    private readonly world: { head?: HeadKeeper; by: () => Promise<string | null> },
  ) {}

  /** Asks the second place at the start: when somebody unlocks, it may be busy for seconds (`LocalMirror.wake`). */
  prepare(): void {
    this.#asked = this.#kept();
  }

  /** Notes an act. Never throws: an entry that cannot be written now waits and goes with the next one. */
  async add(
    what: AuditAct,
    more: { count?: number; ref?: string | null; by?: string | null } = {},
  ): Promise<void> {
    const { count = 1, ref = null } = more;
    const at = this.now();
    const by = more.by !== undefined ? more.by : await this.world.by().catch(() => null);
    if (this.#waiting.length < MOST_WAITING) this.#waiting.push({ at, by, what, count, ref });
    await this.#turn(() => this.#write()).catch(() => undefined);
  }

  /** Newest first; `before`: only entries with a smaller number. The chain is looked at with the newest page alone. */
  async list(before = Infinity, most = PAGE): Promise<AuditPage> {
    const { audit } = await this.database.tables();
    const rows = await audit.where('n').between(0, before, false, false).reverse().limit(most).toArray();
    const brokenAt = before === Infinity ? await this.#turn(() => this.#brokenAt()) : null;
    return { entries: rows as AuditEntry[], brokenAt };
  }

  async #write(): Promise<void> {
    const waiting = [...this.#waiting];
    if (waiting.length === 0) return;
    const { audit } = await this.database.tables();
    const [last = START, kept] = await Promise.all([audit.orderBy('n').last(), this.#asked ?? this.#kept()]);
    this.#asked = null;
    // Goes on after the highest number that was ever given: what was cut off stays a gap.
    let head: AuditHead = last.n >= kept.n ? last : kept;
    const rows: AuditRow[] = [];
    for (const entry of waiting) {
      const row = { n: head.n + 1, ...entry };
      rows.push((head = { ...row, hash: await hashOf(head.hash, row) }) as AuditRow);
    }
    await audit.bulkAdd(rows);
    this.#waiting.splice(0, waiting.length);
    const { n, hash } = head;
    this.#saving = this.#saving.then(() => this.world.head?.save({ n, hash })).catch(() => undefined);
  }

  /** Number of the first entry that is missing, changed or out of its place; null: the chain holds. */
  async #brokenAt(): Promise<number | null> {
    const { audit } = await this.database.tables();
    const kept = await this.#kept();
    let last = START;
    for (;;) {
      const rows = await audit.where('n').between(last.n, Infinity, false).limit(CHUNK).toArray();
      for (const row of rows) {
        if (row.n !== last.n + 1 || row.hash !== (await hashOf(last.hash, row))) return last.n + 1;
        if (row.n === kept.n && row.hash !== kept.hash) return row.n;
        last = row;
      }
      if (rows.length < CHUNK) return kept.n > last.n ? last.n + 1 : null;
    }
  }

  async #kept(): Promise<AuditHead> {
    await this.#saving;
    return (await this.world.head?.load().catch(() => null)) ?? START;
  }
}
