/**
 * Sealing: AES-256-GCM over padded JSON. The authenticated data names the place of the record, so that a record
 * that was swapped, renamed or given another revision does not open; its tag is also our checksum (the storage
 * engine itself served flipped bytes as good data when that was tried).
 */
import { Refusal } from '../messaging/refusal';

/** Where a sealed record belongs. `keys` are the keys of drafts, wrapped: their id is the draft's. */
export interface Place {
  table:
    | 'drafts'
    | 'summaries'
    | 'journal'
    | 'learning'
    | 'register'
    | 'clerks'
    | 'shifts'
    | 'keys'
    | 'backup'
    | 'vault'
    | 'file';
  id: string;
  rev: number;
  keyId: string;
  /** Sealed by version 1 of the database (until 2026-11). */
  v?: 1;
}

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  ct: Uint8Array<ArrayBuffer>;
}

type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
const KIB = 1024;
/** A key pressed is one row of the journal: a KiB for each would be mostly air. */
const SMALLEST_ENTRY = 256;
const LENGTH_BYTES = 4;

/** Version 1 alone had a master key and files with a single draft. */
const isOfOldDays = ({ table, v }: Place): boolean => v === 1 || table === 'vault' || table === 'file';

/** What is bound to everything sealed at this place. */
export const authenticated = (place: Place): Bytes => {
  const { table, id, rev, keyId } = place;
  return encoder.encode(JSON.stringify([isOfOldDays(place) ? 'stmc1' : 'stmc2', table, id, rev, keyId]));
};

/** 1, 2, 4, 8 … KiB: the size of a record tells only its magnitude. */
function pad(bytes: Uint8Array, smallest: number): Bytes {
  let size = smallest;
  while (size < bytes.length + LENGTH_BYTES) size *= 2;
  const padded = new Uint8Array(size);
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, LENGTH_BYTES);
  return padded;
}

function unpad(padded: Bytes): Bytes {
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  return padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length);
}

/** Imports 32 raw bytes as a key that no script can read out again. */
export async function importKey(raw: Bytes): Promise<CryptoKey> {
  if (raw.length !== 32) throw new Refusal('bad-message');
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Seals bytes as they are: for keys, whose size tells nothing. A new random IV each time. */
export async function sealBytes(key: CryptoKey, place: Place, bytes: Bytes): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const ct = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: authenticated(place) },
    key,
    bytes,
  );
  return { iv, ct: new Uint8Array(ct) };
}

/**
 * Opens what {@link sealBytes} made for exactly this place.
 *
 * @throws Refusal `damaged` when the key, the place or a single bit differs.
 */
export async function unsealBytes(key: CryptoKey, place: Place, { iv, ct }: Sealed): Promise<Bytes> {
  try {
    const additionalData = authenticated(place);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, ct));
  } catch {
    throw new Refusal('damaged');
  }
}

/** Seals a value that JSON can carry. */
export function seal(key: CryptoKey, place: Place, value: unknown): Promise<Sealed> {
  const bytes = encoder.encode(JSON.stringify(value));
  return sealBytes(key, place, pad(bytes, place.table === 'journal' ? SMALLEST_ENTRY : KIB));
}

/**
 * Opens what {@link seal} made for exactly this place.
 *
 * @throws Refusal `damaged` when the key, the place or a single bit differs.
 */
export async function unseal(key: CryptoKey, place: Place, sealed: Sealed): Promise<unknown> {
  const padded = await unsealBytes(key, place, sealed);
  try {
    return JSON.parse(decoder.decode(unpad(padded))) as unknown;
  } catch {
    throw new Refusal('damaged');
  }
}

/** Bytes as base64 text, for messages and files. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 8_192)
    binary += String.fromCharCode(...bytes.subarray(start, start + 8_192));
  return btoa(binary);
}

/** @throws Refusal `bad-message` when the text is not base64. */
export function fromBase64(text: string): Bytes {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    throw new Refusal('bad-message');
  }
}
