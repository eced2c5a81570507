/**
 * The way into the register for whoever cannot open it: the background seals what was handed in to the register's public key, the worker
 * takes it from there. Callable in the service worker.
 */
import * as z from 'zod/mini';
import { openFor, type BundlePair } from '../supervision/register/bundle-crypto';
import { rowSchema } from '../supervision/register/types';
import { ident, moment } from '../supervision/register/words';
import { outerOf, type InboxEntry } from './inbox-seal';

// our pages forbid `new Function`; without this Zod tries it once and the browser reports a violation
z.config({ jitless: true });

export { sealForInbox, type InboxEntry } from './inbox-seal';

/** What a draft says of its row. The rest is the register's own. */
export const rowOfDraftSchema = z.omit(rowSchema, {
  rev: true,
  deleted: true,
  machine: true,
  office: true,
  history: true,
});
export type RowOfDraft = z.infer<typeof rowOfDraftSchema>;

const handedInSchema = z.strictObject({
  /** The draft's. */
  id: ident,
  at: moment,
  /** Null: the portal had turned it down, and the clerk went on with it. */
  row: z.nullable(rowOfDraftSchema),
});
export type HandedIn = z.infer<typeof handedInSchema>;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Null: sealed for another register, damaged, or nothing that was handed in. */
export async function openFromInbox(
  own: Pick<BundlePair, 'publicKey' | 'privateKey'>,
  { keyId, sealed }: InboxEntry,
): Promise<HandedIn | null> {
  const bytes = await openFor(own, outerOf(keyId), sealed);
  try {
    const read = bytes && handedInSchema.safeParse(JSON.parse(decoder.decode(bytes)));
    return read?.success ? read.data : null;
  } catch {
    return null;
  }
}
