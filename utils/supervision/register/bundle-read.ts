/** Opening a bundle of somebody else: whole and from whom it says, or refused with the reason. Nothing of a refused one is used. */
import * as z from 'zod/mini';
import {
  BUNDLE_CAPS,
  Chain,
  MAGIC,
  manifestSchema,
  signed,
  utf8,
  type Bytes,
  type Digest,
  type Manifest,
} from './bundle';
import { bytesOf64, checked, Fault, lineAt, parsed, type BundleFault } from './bundle-lines';
import { keyOf, rowOf, type RegisterRow } from './types';
import { ident } from './words';

/** A machine whose bundles we take. Who trusts it has compared its key with the people there. */
export interface Trusted {
  office: string;
  machine: string;
  /** A clerk's machine speaks for its own dossiers and answers; a reviewer's passes on those of others with what was found. */
  role: 'clerk' | 'reviewer';
}

/** What reading needs of cryptography (`bundle-crypto.ts`). */
export interface ReadingKeys {
  digest: Digest;
  /** Our own keys by name: is it for us? */
  isOurs(to: string): boolean;
  /** Null: damaged, or sealed to another key. */
  open(to: string, outer: Bytes, sealed: Bytes): Promise<Bytes | null>;
  /** Null: we do not know this key. */
  trusted(signer: string): Trusted | null;
  verify(signer: string, bytes: Bytes, signature: Bytes): Promise<boolean>;
}

export interface OpenedBundle {
  manifest: Manifest;
  role: Trusted['role'];
  /** In the order of their keys; of a clerk's machine without marks that only a reviewer makes. */
  rows: RegisterRow[];
}
export type Opened = { ok: true; bundle: OpenedBundle } | { ok: false; why: BundleFault; at: number | null };

const signatureSchema = z.strictObject({
  key: ident,
  signature: z.string().check(z.regex(/^[\w-]{86}$/)),
});
const outerSchema = z.strictObject({ to: ident });

export async function openBundle(
  file: Bytes,
  keys: ReadingKeys,
  options: { signal?: AbortSignal; onProgress?: (rows: number, of: number) => void } = {},
): Promise<Opened> {
  try {
    const plain = await unsealed(file, keys);
    return { ok: true, bundle: await read(plain.bytes, plain.to, keys, options) };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, why: error.why, at: error.at };
    throw error;
  }
}

async function unsealed(file: Bytes, keys: ReadingKeys): Promise<{ bytes: Bytes; to: string }> {
  if (file.length > BUNDLE_CAPS.bytes) throw new Fault('too-large');
  const first = lineAt(file, 0, 64);
  if (first?.text !== MAGIC) {
    const newer = first !== null && /^so-tay-mot-cua bundle \d+$/.test(first.text);
    throw new Fault(newer ? 'newer' : 'not-a-bundle');
  }
  const outer = lineAt(file, first.next, 256);
  const { to } = checked(outerSchema, outer?.text, 'not-a-bundle');
  if (!keys.isOurs(to)) throw new Fault('not-for-us');
  const bytes = await keys.open(to, file.slice(0, outer!.next), file.slice(outer!.next));
  if (!bytes) throw new Fault('damaged');
  return { bytes, to };
}

async function read(
  plain: Bytes,
  to: string,
  keys: ReadingKeys,
  { signal, onProgress }: Parameters<typeof openBundle>[2] & object,
): Promise<OpenedBundle> {
  const first = lineAt(plain, 0, 2_048);
  const manifest = checked(manifestSchema, first?.text, 'not-a-bundle');
  const second = lineAt(plain, first!.next, 512);
  const { key, signature } = checked(signatureSchema, second?.text, 'not-a-bundle');
  const trusted = keys.trusted(key);
  if (!trusted) throw new Fault('foreign-key');
  if (!(await keys.verify(key, signed(manifest), bytesOf64(signature)))) throw new Fault('bad-signature');
  if (trusted.machine !== manifest.machine || trusted.office !== manifest.office)
    throw new Fault('wrong-machine');
  if (manifest.to !== to) throw new Fault('not-for-us');

  const chain = await Chain.of(manifest, keys.digest);
  const rows: RegisterRow[] = [];
  let next = second!.next;
  for (let n = 1; next < plain.length; n++) {
    if (signal?.aborted) throw new Fault('stopped');
    if (n > manifest.count) throw new Fault('extra', n);
    const line = lineAt(plain, next, BUNDLE_CAPS.line);
    if (!line) throw new Fault('altered', n);
    const row = await rowIn(line.text, n, chain);
    checkPlace(row, rows.at(-1), n, manifest, trusted);
    rows.push(trusted.role === 'clerk' ? withoutReviews(row) : row);
    next = line.next;
    if (n % 500 === 0) onProgress?.(n, manifest.count);
  }
  if (rows.length < manifest.count) throw new Fault('missing', rows.length + 1);
  if (chain.head !== manifest.head) throw new Fault('altered');
  return { manifest, role: trusted.role, rows };
}

/** One line: its number, its link of the chain, its row. */
async function rowIn(line: string, n: number, chain: Chain): Promise<RegisterRow> {
  const [, number = '', hash = '', text = ''] = /^(\d{1,6}) ([\w-]{43}) (\{.*\})$/.exec(line) ?? [];
  if (number === '') throw new Fault('altered', n);
  if (Number(number) !== n) throw new Fault(Number(number) > n ? 'missing' : 'duplicate', n);
  if ((await chain.add(utf8(text))) !== hash) throw new Fault('altered', n);
  const row = rowOf(parsed(text));
  if (!row) throw new Fault('bad-row', n);
  return row;
}

function checkPlace(
  row: RegisterRow,
  before: RegisterRow | undefined,
  n: number,
  manifest: Manifest,
  trusted: Trusted,
): void {
  if (before && keyOf(before) === keyOf(row)) throw new Fault('duplicate', n);
  if (before && keyOf(before) > keyOf(row)) throw new Fault('out-of-order', n);
  const isOwn = row.machine === manifest.machine || trusted.role === 'reviewer';
  if (!isOwn || row.office !== manifest.office) throw new Fault('foreign-row', n);
  if (row.changedAt < manifest.range.from || row.changedAt > manifest.range.to) throw new Fault('altered', n);
}

/** Closed only by a reviewer: what a clerk's machine claims about reviews is left out, whoever wrote it. */
const withoutReviews = (row: RegisterRow): RegisterRow =>
  row.history.every((mark) => mark.as === 'clerk' && mark.what === 'answered')
    ? row
    : { ...row, history: row.history.filter((mark) => mark.as === 'clerk' && mark.what === 'answered') };
