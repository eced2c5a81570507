/**
 * Sealing: AES-256-GCM over padded JSON. The authenticated data names the place of the record, so that a record
 * that was swapped, renamed or given another revision does not open; its tag is also our checksum (the storage
 * engine itself served flipped bytes as good data when that was tried).
 */
import { Refusal } from '../messaging/refusal';

/** Where a sealed record belongs. */
export interface Place {
  table: 'vault' | 'drafts' | 'summaries' | 'file';
  id: string;
  rev: number;
  keyId: string;
}

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  ct: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
const KIB = 1024;
const LENGTH_BYTES = 4;

const authenticated = ({ table, id, rev, keyId }: Place): Uint8Array<ArrayBuffer> =>
  encoder.encode(JSON.stringify(['stmc1', table, id, rev, keyId]));

/** 1, 2, 4, 8 … KiB: the size of a record tells only its magnitude. */
function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let size = KIB;
  while (size < bytes.length + LENGTH_BYTES) size *= 2;
  const padded = new Uint8Array(size);
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, LENGTH_BYTES);
  return padded;
}

function unpad(padded: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  return padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length);
}

/** Imports 32 raw bytes as a key that no script can read out again. */
export async function importKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  if (raw.length !== 32) throw new Refusal('bad-message');
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Seals a value that JSON can carry. A new random IV each time. */
export async function seal(key: CryptoKey, place: Place, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const ct = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: authenticated(place) },
    key,
    pad(encoder.encode(JSON.stringify(value))),
  );
  return { iv, ct: new Uint8Array(ct) };
}

/**
 * Opens what {@link seal} made for exactly this place.
 *
 * @throws Refusal `damaged` when the key, the place or a single bit differs.
 */
export async function unseal(key: CryptoKey, place: Place, { iv, ct }: Sealed): Promise<unknown> {
  try {
    const padded = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: authenticated(place) },
      key,
      ct,
    );
    return JSON.parse(decoder.decode(unpad(new Uint8Array(padded)))) as unknown;
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
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    throw new Refusal('bad-message');
  }
}
