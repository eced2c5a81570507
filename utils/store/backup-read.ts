/** Reading a backup (`backup.ts` says what it is). Nothing of a file is believed: the seals decide. */
import * as z from 'zod/mini';
import { draftSchema, type Draft } from '../core/draft';
import { Refusal } from '../messaging/refusal';
import {
  FORMAT,
  IV_BYTES,
  LONGEST_LINE,
  MOST_BYTES,
  MOST_DRAFTS,
  VERSION,
  endSchema,
  headSchema,
  placeOf,
  type BackupHead,
} from './backup';
import { openWith, ownOf } from './envelope';
import { linesOf } from './file-lines';
import { fromBase64, importKey, unseal, unsealBytes, type Sealed } from './seal';

const LONGEST_HEAD = 16_384;
/** A file with so many more broken lines than good ones is none of ours. */
const MOST_BROKEN = 100;

/** What opens it: what Argon2id made of the passphrase, or the office's private number (32 bytes each, base64). */
export type FileKey = { kek: string } | { secret: string };

/** What was found besides the drafts. All zero and false: the file is whole. */
export interface Flaws {
  /** It ends before its closing line. */
  cut: boolean;
  /** Lines that do not open, are broken, or stand where they do not belong. */
  broken: number;
  /** Drafts that the file once held and that were not found; of a file that is cut, only the gaps are known. */
  missing: number;
  /** Drafts of a newer program. */
  newer: number;
}
export const WHOLE: Flaws = { cut: false, broken: 0, missing: 0, newer: 0 };

export interface Reading {
  flaws: Flaws;
  /** When the file was made, ms since 1970; null: it does not say. */
  madeAt: number | null;
}

export interface FoundDraft {
  /** The number of its line. */
  n: number;
  draft: Draft;
  /** Bytes of the file read so far. */
  at: number;
}

/**
 * Reads the first line. Nothing of it is believed: the seals decide.
 *
 * @throws Refusal `too-large`, `newer-file`, or `bad-file` when it is no backup.
 */
export async function readHead(file: Blob): Promise<BackupHead> {
  if (file.size > MOST_BYTES) throw new Refusal('too-large');
  const first = (await linesOf(file, LONGEST_HEAD).next()).value;
  const json = parsed(first?.text ?? '');
  const named = z.object({ format: z.literal(FORMAT), version: z.number() }).safeParse(json);
  if (named.success && named.data.version > VERSION) throw new Refusal('newer-file');
  const head = headSchema.safeParse(json);
  if (!head.success) throw new Refusal('bad-file');
  if ((head.data.kdf === undefined) !== (head.data.passphrase === undefined)) throw new Refusal('bad-file');
  return head.data;
}

/** The key of the lines. @throws Refusal `wrong-passphrase` when it is another one (a changed head looks the same). */
export async function openHead(head: BackupHead, key: FileKey): Promise<CryptoKey> {
  try {
    return await importKey(await rawKey(head, key));
  } catch {
    throw new Refusal('wrong-passphrase');
  }
}

async function rawKey(head: BackupHead, key: FileKey): Promise<Uint8Array<ArrayBuffer>> {
  if ('kek' in key) {
    const { iv, ct } = head.passphrase!;
    const kek = await importKey(fromBase64(key.kek));
    const sealed = { iv: fromBase64(iv), ct: fromBase64(ct) };
    return unsealBytes(kek, placeOf(head.id, 0, 'passphrase'), sealed);
  }
  const { iv, ct, eph } = head.office!;
  const sealed = { iv: fromBase64(iv), ct: fromBase64(ct), eph: fromBase64(eph) };
  return openWith(await ownOf(fromBase64(key.secret)), placeOf(head.id, 0, 'office'), sealed);
}

/**
 * The drafts of a file, in its order. What is wrong with the file is told at the end, as the generator's value; each draft that came
 * out is right, whatever the rest is like.
 *
 * @throws Refusal `bad-file` when hardly a line opens, `too-large` when there are too many.
 */
export async function* readDrafts(
  file: Blob,
  head: BackupHead,
  key: CryptoKey,
): AsyncGenerator<FoundDraft, Reading, undefined> {
  const flaws: Flaws = { ...WHOLE };
  const seen = new Set<number>();
  let last = 0;
  let lines = 0;
  let end: z.infer<typeof endSchema> | null = null;
  const broken = (): void => {
    if (++flaws.broken > MOST_BROKEN + seen.size) throw new Refusal('bad-file');
  };
  for await (const { text: line, at } of linesOf(file, LONGEST_LINE)) {
    if (lines++ === 0) continue; // the head
    if (lines > MOST_DRAFTS + 2) throw new Refusal('too-large');
    const parts = line === null ? null : LINE.exec(line);
    const value = parts && (await opened(key, head.id, parts));
    if (!parts || value === null || end) {
      broken(); // also whatever stands behind the end
      continue;
    }
    const n = Number(parts[2]);
    if (parts[1] === 'end') {
      end = endSchema.safeParse(value).data ?? null;
      if (!end) broken();
      continue;
    }
    if (seen.has(n)) {
      broken();
      continue;
    }
    seen.add(n);
    // right, but not where it was written
    if (n < last) broken();
    last = Math.max(last, n);
    const draft = draftSchema.safeParse(value);
    if (draft.success) yield { n, draft: draft.data, at };
    else if (versionOf(value) > 1) flaws.newer++;
    else broken();
  }
  flaws.cut = end === null;
  flaws.missing = Math.max(0, (end?.count ?? last) - seen.size);
  return { flaws, madeAt: end?.at ?? null };
}

const LINE = /^(draft|end) (0|[1-9]\d{0,5}) ([A-Za-z0-9+/]{24,}={0,2})\r?$/;

/** What was sealed at this place; null when it does not open. */
async function opened(key: CryptoKey, id: string, parts: RegExpExecArray): Promise<unknown> {
  const [, kind, n, sealed] = parts as unknown as [string, 'draft' | 'end', string, string];
  try {
    return await unseal(key, placeOf(id, Number(n), kind), unpacked(sealed));
  } catch {
    return null;
  }
}

function unpacked(line: string): Sealed {
  const bytes = fromBase64(line);
  return { iv: bytes.slice(0, IV_BYTES), ct: bytes.slice(IV_BYTES) };
}

const versionOf = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'v' in value && typeof value.v === 'number' ? value.v : 0;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
