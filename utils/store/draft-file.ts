/** Files of one draft, sealed under a passphrase of their own: written until 2026-11, still read. What is written now: `backup.ts`. */
import * as z from 'zod/mini';
import { LIMITS, draftSchema, type Draft } from '../core/draft';
import { kdfSchema } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';
import { fromBase64, importKey, unseal } from './seal';

const FORMAT = 'so-tay-mot-cua/draft';
const VERSION = 1;
const PLACE = { table: 'file', id: FORMAT, rev: VERSION, keyId: '' } as const;

const text = z.string().check(z.regex(/^[A-Za-z0-9+/=]+$/));
const headSchema = z.object({ format: z.literal(FORMAT), version: z.number() });
const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  kdf: kdfSchema,
  iv: text.check(z.length(16)),
  ct: text.check(z.maxLength(2 * LIMITS.draft)),
});
export type DraftFile = z.infer<typeof fileSchema>;

/** Reads the envelope. Nothing of it is believed: the seal decides. @throws Refusal `too-large`, `bad-file`, `newer-file`. */
export function parseFile(content: string): DraftFile {
  if (content.length > 2 * LIMITS.draft) throw new Refusal('too-large');
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    throw new Refusal('bad-file');
  }
  const head = headSchema.safeParse(json);
  if (head.success && head.data.version > VERSION) throw new Refusal('newer-file');
  const file = fileSchema.safeParse(json);
  if (!file.success) throw new Refusal('bad-file');
  return file.data;
}

/**
 * @throws Refusal as {@link parseFile}; `wrong-passphrase` when the seal does not open (a changed byte looks the same);
 * `newer-file` or `bad-file` when what was sealed is not a draft that we know.
 */
export async function openFile(content: string, kek: string): Promise<Draft> {
  const { iv, ct } = parseFile(content);
  const key = await importKey(fromBase64(kek));
  const sealed = { iv: fromBase64(iv), ct: fromBase64(ct) };
  const value = await unseal(key, PLACE, sealed).catch(() => {
    throw new Refusal('wrong-passphrase');
  });
  const draft = draftSchema.safeParse(value);
  if (draft.success) return draft.data;
  const version = (value as { v?: unknown } | null)?.v;
  throw new Refusal(typeof version === 'number' && version > 1 ? 'newer-file' : 'bad-file');
}
