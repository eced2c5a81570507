/**
 * A bundle: rows of one machine for another, as a file on a stick. Plain inside:
 *
 *   manifest ␊ signature ␊ 1 hash row ␊ 2 hash row ␊ …
 *
 * hash₀ = H(manifest without `head`), hashₙ = H(hashₙ₋₁ ‖ rowₙ), `head` = the last one; what is signed is the manifest. So the
 * signature holds every row, their number and order, and a reader can say which row is wrong. Sealed to its receiver, outside:
 *
 *   magic ␊ outer ␊ sealed bytes
 */
import * as z from 'zod/mini';
import { text64, utf8, type Bytes } from './bytes';
import { canonical } from './canonical';
import { settled } from './join';
import { keyOf, type RegisterRow } from './types';
import { ident, moment } from './words';

export { text64, utf8, type Bytes } from './bytes';

// our pages forbid `new Function`; without this Zod tries it once and the browser reports a violation
z.config({ jitless: true });

export const MAGIC = 'so-tay-mot-cua bundle 1';
/** Of one bundle. A clerk has some thousand dossiers a quarter. */
export const BUNDLE_CAPS = { rows: 20_000, bytes: 50 * 1_048_576, line: 1_048_576 } as const;

const hash = z.string().check(z.regex(/^[\w-]{43}$/));

export const manifestSchema = z.strictObject({
  v: z.literal(1),
  office: ident,
  machine: ident,
  /** Numbered from 1 by the machine that writes, without gaps; `before` is the head of the one before it ('' for the first). */
  seq: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  before: z.union([hash, z.literal('')]),
  /** The key it is sealed to: a bundle for somebody else cannot be sealed anew for us. */
  to: ident,
  madeAt: moment,
  count: z.int().check(z.minimum(0), z.maximum(BUNDLE_CAPS.rows)),
  /** First and last `changedAt` of its rows; both 0 when it has none. */
  range: z.strictObject({ from: moment, to: moment }),
  head: hash,
});
export type Manifest = z.infer<typeof manifestSchema>;

/** SHA-256. */
export type Digest = (bytes: Bytes) => Promise<Bytes>;

/** What writing needs of cryptography (`bundle-crypto.ts`). */
export interface WritingKeys {
  digest: Digest;
  /** Names the key that signs, so that the reader knows whose it is. */
  signer: string;
  /** Names the key it is sealed to. */
  to: string;
  sign(bytes: Bytes): Promise<Bytes>;
  /** `outer` is bound to the sealed bytes without being hidden. */
  seal(outer: Bytes, bytes: Bytes): Promise<Bytes>;
}

/** The chain of hashes over the rows, begun by the manifest. */
export class Chain {
  private constructor(
    private last: Bytes,
    private readonly digest: Digest,
  ) {}

  static async of(
    { head: _head, ...manifest }: Omit<Manifest, 'head'> & { head?: string },
    digest: Digest,
  ): Promise<Chain> {
    return new Chain(await digest(utf8(`${MAGIC}\n${canonical(manifest)}`)), digest);
  }
  get head(): string {
    return text64(this.last);
  }
  /** The hash after one more row, given as the text that stands in the file. */
  async add(row: Bytes): Promise<string> {
    const both = new Uint8Array(this.last.length + row.length);
    both.set(this.last);
    both.set(row, this.last.length);
    this.last = await this.digest(both);
    return this.head;
  }
}

/** What is signed: never anything that another part of the product might sign. */
export const signed = (manifest: Manifest): Bytes => utf8(`${MAGIC} manifest\n${canonical(manifest)}`);

/** What the seal is bound to, readable by everyone: whom it is for. */
export const outerOf = (to: string): string => canonical({ to });

export type About = Pick<Manifest, 'office' | 'machine' | 'seq' | 'before' | 'madeAt'>;

/**
 * The file of a bundle, and its manifest, whose `head` the next one needs. The same rows in any order give the same plain bytes.
 *
 * @throws RangeError when there are too many rows, one twice, or one of another machine without `passOn`.
 */
export async function writeBundle(
  rows: readonly RegisterRow[],
  about: About,
  keys: WritingKeys,
  /** A supervisor's bundle gives findings back: its rows are those of the clerk's machine. */
  passOn = false,
): Promise<{ file: Bytes; manifest: Manifest }> {
  const sorted = rows.map(settled).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const twice = sorted.some((row, at) => at > 0 && keyOf(sorted[at - 1]!) === keyOf(row));
  const foreign = !passOn && sorted.some(({ machine }) => machine !== about.machine);
  if (sorted.length > BUNDLE_CAPS.rows || twice || foreign) throw new RangeError('rows');
  const times = sorted.map(({ changedAt }) => changedAt);
  const empty = times.length === 0;
  const range = {
    from: empty ? 0 : times.reduce((a, b) => Math.min(a, b)),
    to: empty ? 0 : times.reduce((a, b) => Math.max(a, b)),
  };
  const start = { v: 1 as const, ...about, to: keys.to, count: sorted.length, range };
  const chain = await Chain.of(start, keys.digest);
  const lines: string[] = [];
  for (const [at, row] of sorted.entries()) {
    const text = canonical(row);
    lines.push(`${at + 1} ${await chain.add(utf8(text))} ${text}\n`);
  }
  const manifest: Manifest = { ...start, head: chain.head };
  const signature = { key: keys.signer, signature: text64(await keys.sign(signed(manifest))) };
  const plain = utf8(`${canonical(manifest)}\n${canonical(signature)}\n${lines.join('')}`);
  const outer = utf8(`${MAGIC}\n${outerOf(keys.to)}\n`);
  const sealed = await keys.seal(outer, plain);
  const file = new Uint8Array(outer.length + sealed.length);
  file.set(outer);
  file.set(sealed, outer.length);
  if (file.length > BUNDLE_CAPS.bytes) throw new RangeError('rows');
  return { file, manifest };
}
