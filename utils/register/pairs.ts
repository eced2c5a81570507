/** Pairs of keys as the register keeps them: the private half as PKCS #8, sealed with everything else. */
import { keyIdOf, type BundlePair } from '../supervision/register/bundle-crypto';
import { bytesOf64 } from '../supervision/register/bytes';
import type { Bytes } from './db';

const CURVE = { namedCurve: 'P-256' } as const;
const KINDS = {
  signing: { algorithm: { name: 'ECDSA', ...CURVE }, use: 'sign' },
  sealing: { algorithm: { name: 'ECDH', ...CURVE }, use: 'deriveBits' },
} as const;
export type PairKind = keyof typeof KINDS;

/** @throws DOMException when it is no private key. */
export async function pairOf(kind: PairKind, pkcs8: Bytes): Promise<BundlePair> {
  const { algorithm, use } = KINDS[kind];
  const readable = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, [use]);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', readable);
  const publicKey = Uint8Array.from([4, ...bytesOf64(x), ...bytesOf64(y)]);
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, [use]);
  return { id: await keyIdOf(publicKey), publicKey, privateKey };
}

/** The private half of an extractable pair. */
export const pkcs8Of = async ({ privateKey }: BundlePair): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey));

/** Is this a point of the curve? */
export const isPoint = (raw: Bytes, kind: PairKind): Promise<boolean> =>
  crypto.subtle
    .importKey('raw', raw, KINDS[kind].algorithm, false, kind === 'signing' ? ['verify'] : [])
    .then(
      () => true,
      () => false,
    );

/** Standard base64 as messages carry it. */
export const bytesOfBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
export const base64Of = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes));
