/**
 * Which key opens what. Passphrase → (Argon2id) → wraps the clerk's root key → wraps the secrets of each shift (a symmetric key and
 * a private key) → wrap the key of each draft → seals the draft, its summary's place in the list, its journal. Whoever
 * may only write (locked, or handing a draft to a colleague) seals to a shift's public key.
 */
import type { Bytes, WrappedKey } from './tables';
import type { Place } from './seal';

/** A draft's own key, ready for use, and how it lies on the disk. */
export interface DraftKey {
  key: CryptoKey;
  dek: WrappedKey;
}

/** For writing without being able to read: `key` only seals. */
export interface BlindKey {
  key: CryptoKey;
  to: WrappedKey[];
}

/** What records need of the keys; `utils/store/vault.ts` is it. */
export interface Keys {
  /** Who has it open. @throws Refusal `no-vault` or `locked`. */
  open(): Promise<{ clerkId: string; shiftId: string }>;
  /** A new key for a draft, wrapped for the present shift. @throws Refusal `no-vault` or `locked`. */
  newKey(draftId: string): Promise<DraftKey>;
  /** @throws Refusal `locked`, `no-vault`, `other-clerk` (a colleague's shift), `damaged`. */
  openKey(draftId: string, dek: WrappedKey): Promise<CryptoKey>;
  /** The key of a shift's list rows; without an id, of the present shift. @throws as {@link openKey}. */
  listKey(shiftId?: string): Promise<{ shiftId: string; key: CryptoKey }>;
  /**
   * A one-time key for what is typed while locked, sealed to the shift of the clerk on duty, or after the end of a shift to the newest
   * shift of every clerk here. @throws Refusal `no-vault`.
   */
  blindKey(draftId: string): Promise<BlindKey>;
  /** The key behind a blind one, for any of those it was sealed to. @throws as {@link openKey}. */
  openBlind(draftId: string, to: readonly WrappedKey[]): Promise<CryptoKey>;
  /** The same draft key, sealed to a colleague's newest shift. @throws Refusal `not-found` (no such clerk, or never unlocked), and as {@link openKey}. */
  handOver(draftId: string, dek: WrappedKey, to: string): Promise<WrappedKey>;
}

/** What clerks of one PC share beside drafts (`register-access.ts`). */
export interface SharingKeys extends Pick<Keys, 'open' | 'listKey'> {
  /** Seals bytes to a clerk's newest shift. @throws Refusal `not-found`: no such clerk, or never unlocked here. */
  sealFor(clerkId: string, place: (shiftId: string) => Place, bytes: Bytes): Promise<WrappedKey>;
  /** Opens what lies under a shift of the open clerk, or was sealed to it. @throws as {@link Keys.openKey}. */
  openWrapped(place: Place, wrapped: WrappedKey): Promise<Bytes>;
}
