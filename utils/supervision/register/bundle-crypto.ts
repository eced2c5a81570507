/**
 * The keys of bundles, by WebCrypto alone: ECDSA P-256 with SHA-256 to sign, a one-time ECDH P-256 pair, HKDF and AES-256-GCM to seal
 * (as the envelopes of the store), HMAC for fingerprints. P-256, because WebCrypto has Ed25519 only since Chrome 137.
 */
import type { WritingKeys } from './bundle';
import { text64, utf8, type Bytes } from './bytes';
import type { ReadingKeys, Trusted } from './bundle-read';

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
const ECDH = { name: 'ECDH', namedCurve: 'P-256' } as const;
const PURPOSE = utf8('so-tay-mot-cua bundle seal 1');
const [POINT, IV] = [65, 12];

/** A pair of keys and the name of its public half. `publicKey`: 65 bytes, to be shown, compared and handed on. */
export interface BundlePair {
  id: string;
  publicKey: Bytes;
  privateKey: CryptoKey;
}

/** @param extractable for a store that wraps keys itself; without it the browser alone holds the private half. */
export const newSigningPair = (extractable = false): Promise<BundlePair> =>
  newPair(ECDSA, ['sign', 'verify'], extractable);
export const newSealingPair = (extractable = false): Promise<BundlePair> =>
  newPair(ECDH, ['deriveBits'], extractable);

async function newPair(
  algorithm: EcKeyGenParams,
  uses: KeyUsage[],
  extractable: boolean,
): Promise<BundlePair> {
  const pair = (await crypto.subtle.generateKey(algorithm, extractable, uses)) as CryptoKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { id: await keyIdOf(publicKey), publicKey, privateKey: pair.privateKey };
}

const digest = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** The name of a public key: 128 bits of its hash, long enough that nobody makes a second key of the same name. */
export async function keyIdOf(publicKey: Bytes): Promise<string> {
  return text64((await digest(publicKey)).subarray(0, 16));
}

/** For writing: our signing pair, and the receiver's public key. */
export async function writingKeys(own: BundlePair, receiver: Bytes): Promise<WritingKeys> {
  const to = await keyIdOf(receiver);
  return {
    digest,
    signer: own.id,
    to,
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(SIGNING, own.privateKey, bytes)),
    seal: (outer, bytes) => sealFor(receiver, outer, bytes),
  };
}

/** Seals bytes for whoever has the private half of `receiver`, bound to `outer`: one-time point, IV, ciphertext. */
export async function sealFor(receiver: Bytes, outer: Bytes, bytes: Bytes): Promise<Bytes> {
  const other = await crypto.subtle.importKey('raw', receiver, ECDH, false, []);
  const once = (await crypto.subtle.generateKey(ECDH, false, ['deriveBits'])) as CryptoKeyPair;
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey));
  const key = await agree(once.privateKey, other, joined(point, receiver));
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: outer }, key, bytes);
  return joined(point, iv, new Uint8Array(sealed));
}

/** Opens what {@link sealFor} made for this pair and exactly this `outer`; null where anything differs. */
export async function openFor(
  pair: Pick<BundlePair, 'publicKey' | 'privateKey'>,
  outer: Bytes,
  sealed: Bytes,
): Promise<Bytes | null> {
  if (sealed.length < POINT + IV) return null;
  try {
    const point = sealed.slice(0, POINT);
    const sender = await crypto.subtle.importKey('raw', point, ECDH, false, []);
    const key = await agree(pair.privateKey, sender, joined(point, pair.publicKey));
    const iv = sealed.slice(POINT, POINT + IV);
    const algorithm = { name: 'AES-GCM', iv, additionalData: outer };
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.subarray(POINT + IV)));
  } catch {
    return null;
  }
}

/** For reading: our sealing pairs (also older ones), and the machines we trust with their public signing keys. */
export async function readingKeys(
  own: readonly BundlePair[],
  machines: readonly (Trusted & { publicKey: Bytes })[],
): Promise<ReadingKeys> {
  const ours = new Map(own.map((pair) => [pair.id, pair]));
  const known = new Map<string, { trusted: Trusted; key: CryptoKey }>();
  for (const { publicKey, office, machine, role } of machines) {
    const key = await crypto.subtle.importKey('raw', publicKey, ECDSA, false, ['verify']);
    known.set(await keyIdOf(publicKey), { trusted: { office, machine, role }, key });
  }
  return {
    digest,
    isOurs: (to) => ours.has(to),
    trusted: (signer) => known.get(signer)?.trusted ?? null,
    async verify(signer, bytes, signature) {
      const key = known.get(signer)?.key;
      return key !== undefined && crypto.subtle.verify(SIGNING, key, signature, bytes);
    },
    async open(to, outer, sealed) {
      const pair = ours.get(to);
      return pair ? openFor(pair, outer, sealed) : null;
    },
  };
}

/** Both public halves go into the key: neither can be exchanged. */
async function agree(own: CryptoKey, other: CryptoKey, both: Bytes): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256);
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: joined(PURPOSE, both) },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** A key of the machine for fingerprints: a bare hash of a twelve-digit number would be undone by trying them all. */
export const printKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, true, ['sign']) as Promise<CryptoKey>;

/** The fingerprint of what a field or paper holds, bound to its item, so that equal values in two fields do not show. 96 bits. */
export async function fingerprint(key: CryptoKey, item: string, value: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', key, utf8(JSON.stringify([item, value.normalize('NFC')])));
  return text64(new Uint8Array(mac).subarray(0, 12));
}

function joined(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
