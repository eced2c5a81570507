/**
 * Drafts as one sealed file: one, some or all of them. Made and read line by line, so that ten thousand drafts never stand in memory.
 *
 *     {"format":"so-tay-mot-cua/backup","version":1,"id":…,"kdf":…,"passphrase":…,"office":…}
 *     draft 1 <iv and ciphertext in base64>
 *     draft 2 …
 *     end 2 <when it was made, sealed>
 *
 * A random key seals the lines; it lies in the head, wrapped for a passphrase of the file, for the office's recovery key, or for both.
 * Each line is bound to the file and to its number, the last one to their count: a line that is missing, doubled, swapped, changed or
 * of another file is found. What opens is right, so a torn file still gives back what is left of it.
 */
import * as z from 'zod/mini';
import type { Draft } from '../core/draft';
import { kdfSchema, type Kdf } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';
import { sealTo } from './envelope';
import { fromBase64, importKey, seal, sealBytes, toBase64, type Place, type Sealed } from './seal';

export const FORMAT = 'so-tay-mot-cua/backup';
export const VERSION = 1;
export const IV_BYTES = 12;

/* What is not read is not written either: a backup that cannot be opened would be worse than none. */
export const MOST_BYTES = 2 * 1024 ** 3;
export const MOST_DRAFTS = 50_000;
/** A draft of 1 MiB, padded, in base64, and a little. */
export const LONGEST_LINE = 3_000_000;

const text = z.string().check(z.regex(/^[A-Za-z0-9+/=]{1,4096}$/));
const sealedText = z.strictObject({ iv: text, ct: text });
export const headSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  kdf: z.optional(kdfSchema),
  passphrase: z.optional(sealedText),
  office: z.optional(z.strictObject({ iv: text, ct: text, eph: text })),
});
export type BackupHead = z.infer<typeof headSchema>;
export const endSchema = z.strictObject({ count: z.int(), at: z.number() });

/** Who can open the file: at least one of them. */
export interface Locks {
  /** What Argon2id made of the file's passphrase: 32 bytes in base64. */
  passphrase?: { kek: string; kdf: Kdf };
  /** The office's public recovery key (raw P-256 point, base64). */
  office?: string;
}

/** Where each sealed piece belongs: the file, its number, its kind. */
export const placeOf = (
  id: string,
  rev: number,
  keyId: 'passphrase' | 'office' | 'draft' | 'end',
): Place => ({
  table: 'backup',
  id,
  rev,
  keyId,
});

/** Makes the lines of one file; `head` is the first, {@link end} the last. */
export class BackupWriter {
  #count = 0;
  #bytes = LONGEST_LINE; // for the head and the end

  private constructor(
    readonly head: string,
    private readonly id: string,
    private readonly key: CryptoKey,
  ) {}

  /** @throws Refusal `bad-message` when nobody could open it, or a key is not one. */
  static async begin({ passphrase, office }: Locks): Promise<BackupWriter> {
    if (!passphrase && office === undefined) throw new Refusal('bad-message');
    const id = crypto.randomUUID();
    const raw = crypto.getRandomValues(new Uint8Array(32));
    const head: BackupHead = { format: FORMAT, version: VERSION, id };
    if (passphrase) {
      const kek = await importKey(fromBase64(passphrase.kek));
      head.kdf = passphrase.kdf;
      head.passphrase = asText(await sealBytes(kek, placeOf(id, 0, 'passphrase'), raw));
    }
    if (office !== undefined) {
      const { eph, ...sealed } = await sealTo(fromBase64(office), placeOf(id, 0, 'office'), raw);
      head.office = { ...asText(sealed), eph: toBase64(eph) };
    }
    return new BackupWriter(`${JSON.stringify(head)}\n`, id, await importKey(raw));
  }

  get count(): number {
    return this.#count;
  }

  /** The next draft's line. @throws Refusal `too-large` when no program would read the file. */
  async add(draft: Draft): Promise<string> {
    const n = ++this.#count;
    const line = `draft ${n} ${packed(await seal(this.key, placeOf(this.id, n, 'draft'), draft))}\n`;
    this.#bytes += line.length;
    if (n > MOST_DRAFTS || line.length > LONGEST_LINE || this.#bytes > MOST_BYTES)
      throw new Refusal('too-large');
    return line;
  }

  /** @param at when the file was made, ms since 1970 */
  async end(at: number): Promise<string> {
    const count = this.#count;
    return `end ${count} ${packed(await seal(this.key, placeOf(this.id, count, 'end'), { count, at }))}\n`;
  }
}

const asText = ({ iv, ct }: Sealed) => ({ iv: toBase64(iv), ct: toBase64(ct) });

function packed({ iv, ct }: Sealed): string {
  const bytes = new Uint8Array(IV_BYTES + ct.length);
  bytes.set(iv);
  bytes.set(ct, IV_BYTES);
  return toBase64(bytes);
}
