/**
 * The vault's door: one random 256-bit key seals every record; the passphrase only wraps that key.
 *
 * On disk lies the wrapped key alone. The open key lives in `storage.session` (memory of the browser) and, as a
 * CryptoKey that cannot be read out, in the worker. A CryptoKey is never put into IndexedDB: its bytes were found
 * in clear on the disk, also after deletion. More keys (per shift, per draft, a public key for sealing while locked)
 * can come behind the same door, because every record names its key.
 */
import type { Kdf, VaultState } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';
import type { Database, VaultRow } from './db';
import { inTurn, type MemoryArea } from './memory-area';
import { fromBase64, importKey, seal, toBase64, unseal } from './seal';

/** The key that is open now, and its name. */
export interface OpenKey {
  keyId: string;
  key: CryptoKey;
}

const ROW = 'master';
const SLOT = 'vault.key';
const FREE_TRIES = 5;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 3_600_000;

const placeOf = (keyId: string) => ({ table: 'vault', id: ROW, rev: 1, keyId }) as const;

/** The wait before the next try, in ms. It slows a person at this PC; it does not stop somebody who copied the disk. */
const waitAfter = (tries: number): number =>
  tries < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - FREE_TRIES));

export class Vault {
  #open: OpenKey | null = null;
  /** Counts the lockings: a key that was being fetched meanwhile is not kept. */
  #lockings = 0;
  readonly #turn = inTurn();

  constructor(
    private readonly database: Database,
    private readonly area: MemoryArea,
    private readonly now: () => number,
  ) {}

  async state(): Promise<VaultState> {
    const row = await this.#row();
    if (!row) return { state: 'new', kdf: null };
    if (await this.#load(row)) return { state: 'open', kdf: row.kdf };
    const retryAt = this.#retryAt(row);
    return { state: 'locked', kdf: row.kdf, ...(retryAt > this.now() && { retryAt }) };
  }

  /**
   * First run. `kek` is 32 bytes in base64, made of the passphrase in one of our pages.
   *
   * @throws Refusal `not-allowed` when there is a vault already: its drafts must not become unreadable.
   */
  async create(kek: string, kdf: Kdf): Promise<void> {
    if (await this.#row()) throw new Refusal('not-allowed');
    const wrapping = await importKey(fromBase64(kek));
    const raw = toBase64(crypto.getRandomValues(new Uint8Array(32)));
    const keyId = crypto.randomUUID();
    const sealed = await seal(wrapping, placeOf(keyId), raw);
    const { vault } = await this.database.tables();
    await vault.add({ id: ROW, rev: 1, keyId, ...sealed, kdf, tries: 0, retryAt: 0 });
    await this.#keep(keyId, raw);
  }

  /** @throws Refusal `no-vault`, `wait` (too many tries) or `wrong-passphrase`. */
  unlock(kek: string): Promise<void> {
    return this.#turn(() => this.#unlock(kek));
  }

  async #unlock(kek: string): Promise<void> {
    const row = await this.#row();
    if (!row) throw new Refusal('no-vault');
    if (this.#retryAt(row) > this.now()) throw new Refusal('wait');
    const wrapping = await importKey(fromBase64(kek));
    const { vault } = await this.database.tables();
    const raw = await unseal(wrapping, placeOf(row.keyId), row).catch(() => null);
    if (typeof raw !== 'string') {
      const tries = row.tries + 1;
      await vault.update(ROW, { tries, retryAt: this.now() + waitAfter(tries) });
      throw new Refusal('wrong-passphrase');
    }
    if (row.tries > 0) await vault.update(ROW, { tries: 0, retryAt: 0 });
    await this.#keep(row.keyId, raw);
  }

  /** Forgets the open key. */
  async lock(): Promise<void> {
    this.#open = null;
    this.#lockings++;
    await this.area.remove(SLOT);
  }

  /** @throws Refusal `no-vault` or `locked`. */
  async key(): Promise<OpenKey> {
    if (this.#open) return this.#open;
    const row = await this.#row();
    if (!row) throw new Refusal('no-vault');
    const open = await this.#load(row);
    if (!open) throw new Refusal('locked');
    return open;
  }

  async #row(): Promise<VaultRow | undefined> {
    return (await this.database.tables()).vault.get(ROW);
  }

  /** The clock may have been set back meanwhile: no wait is longer than the tries have earned. */
  #retryAt(row: VaultRow): number {
    return Math.min(row.retryAt, this.now() + waitAfter(row.tries));
  }

  async #keep(keyId: string, raw: string): Promise<void> {
    await this.area.set({ [SLOT]: { keyId, raw } });
    this.#open = { keyId, key: await importKey(fromBase64(raw)) };
  }

  /** The key of a worker that was started again. A key whose wrapped form is gone must not seal anything any more. */
  async #load(row: VaultRow): Promise<OpenKey | null> {
    if (this.#open?.keyId === row.keyId) return this.#open;
    const lockings = this.#lockings;
    const kept = (await this.area.get(SLOT))[SLOT] as { keyId: string; raw: string } | undefined;
    if (kept?.keyId !== row.keyId) return null;
    const key = await importKey(fromBase64(kept.raw));
    if (lockings !== this.#lockings) return null;
    return (this.#open = { keyId: kept.keyId, key });
  }
}
