/**
 * A checksum over what stands readable beside a wrapped key. The seal tells whether the sealed part is right, but not without the key; and a
 * flipped byte in the salt of a passphrase would make the right passphrase a wrong one for ever. Against damage, not against people.
 */
import type { ClerkRow, ShiftRow, WrappedKey } from './tables';
import { toBase64 } from './seal';

const encoder = new TextEncoder();

/** The checksum of a row. What changes without the key being wrapped anew (label, tries, end) has no part in it. */
export async function sumOf(row: Omit<ClerkRow, 'sum'> | Omit<ShiftRow, 'sum'>): Promise<string> {
  const { id, rev, keyId, iv, ct } = row;
  const more =
    'kdf' in row
      ? [
          ...kdfOf(row),
          ...(row.trust ? bytesOf(row.trust) : []),
          ...(row.before ?? []).flatMap((old) => [old.rev, old.keyId, ...bytesOf(old), ...kdfOf(old)]),
        ]
      : [row.clerkId, row.n, toBase64(row.publicKey), ...(row.office ? textOf(row.office) : [])];
  const text = JSON.stringify([id, rev, keyId, toBase64(iv), toBase64(ct), ...more]);
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text))).slice(0, 16));
}

/** Is the row as it was written? Whatever it has become, this never throws. */
export const isSound = (row: ClerkRow | ShiftRow): Promise<boolean> =>
  sumOf(row).then(
    (sum) => sum === row.sum,
    () => false,
  );

const kdfOf = ({ kdf }: Pick<ClerkRow, 'kdf'>): unknown[] => [
  kdf.salt,
  kdf.memoryKiB,
  kdf.iterations,
  kdf.parallelism,
];
const bytesOf = ({ iv, ct }: Pick<ClerkRow, 'iv' | 'ct'>): string[] => [iv, ct].map(toBase64);
const textOf = ({ keyId, eph, ...sealed }: WrappedKey): string[] => [
  keyId,
  ...bytesOf(sealed),
  ...(eph ? [toBase64(eph)] : []),
];
