/**
 * From a passphrase to a key. For our own pages only: a passphrase never reaches a content script, and not even the
 * background, which gets the derived key alone.
 */
import { BOUNDS } from '../core/managed';
import type { Kdf } from '../messaging/protocol';
import { toBase64 } from './seal';

/** Argon2id, about 0.3 s on a counter PC: the price of each guess for somebody with a copied disk. */
const COST = { memoryKiB: 65_536, iterations: 3, parallelism: 1 } as const;

/** A new salt at today's cost. */
export const newKdf = (): Kdf => ({ salt: toBase64(crypto.getRandomValues(new Uint8Array(16))), ...COST });

/** 32 bytes in base64. NFC first: the same letters typed with another input method are the same passphrase. */
export async function deriveKek(passphrase: string, kdf: Kdf): Promise<string> {
  const { argon2id } = await import('hash-wasm');
  return toBase64(
    await argon2id({
      password: tidy(passphrase),
      salt: Uint8Array.from(atob(kdf.salt), (char) => char.charCodeAt(0)),
      memorySize: kdf.memoryKiB,
      iterations: kdf.iterations,
      parallelism: kdf.parallelism,
      hashLength: 32,
      outputType: 'binary',
    }),
  );
}

const tidy = (passphrase: string): string => passphrase.normalize('NFC').trim().replace(/\s+/g, ' ');

/** `short` and `plain` are not accepted; `fair` is; `good` withstands a copied disk for long. */
export type Strength = 'empty' | 'short' | 'plain' | 'fair' | 'good';

export const MIN_LENGTH = BOUNDS.passphraseLength[0];
const GOOD_LENGTH = 18;
const FEW_DIFFERENT = 6;
/** What people take first, and what everyone in the office knows. */
const COMMON = /^(?:mat ?khau|password|mot ?cua|so ?tay|hanh ?chinh|qwerty|abc|123|admin|viet ?nam)/;

/** A rough judgement: length first, then the obvious. It promises nothing. `least`: what the office asks for, never less than we do. */
export function judge(passphrase: string, least: number = MIN_LENGTH): Strength {
  const text = tidy(passphrase);
  const length = [...text].length;
  if (length === 0) return 'empty';
  if (length < Math.max(least, MIN_LENGTH)) return 'short';
  const bare = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd');
  const rest = bare.replace(COMMON, '');
  if (new Set(bare).size < FEW_DIFFERENT || /^\d+$/.test(bare) || rest.length < MIN_LENGTH / 2)
    return 'plain';
  return length >= GOOD_LENGTH || bare.split(' ').filter((word) => word.length > 1).length >= 4
    ? 'good'
    : 'fair';
}

/* Syllables as they are typed with the input method off: no w, no doubled vowel, no tone key at the end. */
const ONSETS = 'b c ch d g h k kh l m n nh ph r s t th tr v x'.split(' ');
const RIMES =
  'a ai am an ang anh ao au ay e em en eng eo i ia im in inh iu o oi om on ong u ua ui um un ung uy uong ien ieu iem'.split(
    ' ',
  );

/**
 * Four random syllables and two digits, e.g. `tham liem bo cung 47`: about 44 bits, easy to say and to write down. More syllables where the
 * office asks for more.
 */
export function suggestPassphrase(least: number = MIN_LENGTH): string {
  const words = Array.from({ length: 4 }, syllable);
  while (words.join(' ').length + ' 47'.length < least) words.push(syllable());
  return `${words.join(' ')} ${10 + below(90)}`;
}

const syllable = (): string => pick(ONSETS) + pick(RIMES);

const pick = (list: readonly string[]): string => list[below(list.length)]!;

/** A fair random number below `limit` (≤ 256): bytes that would favour the low ones are thrown away. */
function below(limit: number): number {
  const fair = 256 - (256 % limit);
  for (;;) {
    const byte = crypto.getRandomValues(new Uint8Array(1))[0]!;
    if (byte < fair) return byte % limit;
  }
}
