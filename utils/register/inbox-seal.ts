/** Sealing for the inbox: the part that the background carries. Opening, with its schemas, is in `inbox.ts`. */
import { sealFor } from '../supervision/register/bundle-crypto';
import { utf8, type Bytes } from '../supervision/register/bytes';
import type { HandedIn } from './inbox';

export interface InboxEntry {
  n?: number;
  /** Which register it is for. */
  keyId: string;
  sealed: Bytes;
}

export const outerOf = (keyId: string): Bytes => utf8(`so-tay-mot-cua register inbox 1 ${keyId}`);

/** @param publicKey raw P-256 point. */
export async function sealForInbox(publicKey: Bytes, keyId: string, handed: HandedIn): Promise<InboxEntry> {
  return { keyId, sealed: await sealFor(publicKey, outerOf(keyId), utf8(JSON.stringify(handed))) };
}
