/**
 * Sealing for somebody without being able to open: what is typed while locked, a draft for a colleague, the office's recovery key.
 *
 * A one-time P-256 pair and the receiver's public point agree on a secret (ECDH); HKDF-SHA-256 makes of it a key that holds for this
 * pair and this place alone; AES-256-GCM seals. The one-time private half is forgotten at once. P-256, because WebCrypto has X25519
 * only since Chrome 133 and counters have older browsers.
 */
import { Refusal } from '../messaging/refusal';
import { authenticated, sealBytes, unsealBytes, type Place, type Sealed } from './seal';

type Bytes = Uint8Array<ArrayBuffer>;

/** What {@link sealTo} makes. `eph`: the public half of the one-time pair. */
export interface Envelope extends Sealed {
  eph: Bytes;
}

/** A private number (32 bytes) and its public point (65 bytes, uncompressed). */
export interface Pair {
  secret: Bytes;
  publicKey: Bytes;
}

export const POINT_BYTES = 65;
export const SECRET_BYTES = 32;

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const PURPOSE = new TextEncoder().encode('so-tay-mot-cua envelope 1');
/** PKCS#8 up to the private number: a P-256 key without its public point, which the browser works out itself. */
const PKCS8_HEAD = Uint8Array.from(
  '3041020100301306072a8648ce3d020106082a8648ce3d030107042730250201010420'.match(/../g)!,
  (hex) => parseInt(hex, 16),
);

export async function newPair(): Promise<Pair> {
  const { privateKey } = (await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])) as CryptoKeyPair;
  return numbersOf(privateKey);
}

/** The public point of a private number. @throws Refusal `bad-message` when it is none. */
export async function publicOf(secret: Bytes): Promise<Bytes> {
  return (await numbersOf(await importSecret(secret, true))).publicKey;
}

/** Is this a point of the curve? */
export const isPoint = (raw: Bytes): Promise<boolean> =>
  importPoint(raw).then(
    () => true,
    () => false,
  );

/** A private number that no script can read out again. @throws Refusal `bad-message` when it is none. */
export async function importSecret(secret: Bytes, extractable = false): Promise<CryptoKey> {
  const pkcs8 = joined(PKCS8_HEAD, secret);
  if (secret.length !== SECRET_BYTES) throw new Refusal('bad-message');
  return crypto.subtle.importKey('pkcs8', pkcs8, CURVE, extractable, ['deriveBits']).catch(() => {
    throw new Refusal('bad-message');
  });
}

/** Seals bytes for whoever has the private half of `publicKey`. @throws Refusal `bad-message` when that is no public key. */
export async function sealTo(publicKey: Bytes, place: Place, bytes: Bytes): Promise<Envelope> {
  const receiver = await importPoint(publicKey);
  const once = (await crypto.subtle.generateKey(CURVE, false, ['deriveBits'])) as CryptoKeyPair;
  const eph = new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey));
  const key = await agree(once.privateKey, receiver, joined(eph, publicKey), place);
  return { eph, ...(await sealBytes(key, place, bytes)) };
}

/**
 * Opens what {@link sealTo} made for this pair and exactly this place.
 *
 * @throws Refusal `damaged` when the pair, the place or a single bit differs.
 */
export async function openWith(own: Own, place: Place, { eph, iv, ct }: Envelope): Promise<Bytes> {
  const sender = await importPoint(eph).catch(() => {
    throw new Refusal('damaged');
  });
  const key = await agree(own.privateKey, sender, joined(eph, own.publicKey), place);
  return unsealBytes(key, place, { iv, ct });
}

/** The receiver's pair, ready for use. */
export interface Own {
  privateKey: CryptoKey;
  publicKey: Bytes;
}

/** @throws Refusal `bad-message` when the number is no private key. */
export async function ownOf(secret: Bytes): Promise<Own> {
  return { privateKey: await importSecret(secret), publicKey: await publicOf(secret) };
}

/** The browser checks that the point lies on the curve; the short form of a point is not ours. */
async function importPoint(raw: Bytes): Promise<CryptoKey> {
  try {
    if (raw.length !== POINT_BYTES || raw[0] !== 4) throw new Refusal('bad-message');
    return await crypto.subtle.importKey('raw', raw, CURVE, false, []);
  } catch {
    throw new Refusal('bad-message');
  }
}

/** Both public halves and the place go into the key: none of them can be exchanged. */
async function agree(own: CryptoKey, other: CryptoKey, both: Bytes, place: Place): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256);
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const info = joined(PURPOSE, both, authenticated(place));
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

async function numbersOf(privateKey: CryptoKey): Promise<Pair> {
  const { d, x, y } = await crypto.subtle.exportKey('jwk', privateKey);
  return { secret: number(d!), publicKey: joined(Uint8Array.of(4), number(x!), number(y!)) };
}

/** base64url of a JWK, always 32 bytes. */
const number = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
