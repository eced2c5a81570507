/** The lines of a bundle, and what can be wrong with them. */
import type { Bytes } from './bytes';

export { bytesOf64 } from './bytes';

export type BundleFault =
  | 'not-a-bundle'
  | 'newer'
  | 'too-large'
  | 'not-for-us'
  /** A byte differs somewhere in the sealed part. */
  | 'damaged'
  | 'foreign-key'
  | 'bad-signature'
  /** The key is known, but as that of another machine or office. */
  | 'wrong-machine'
  | 'altered'
  | 'missing'
  | 'duplicate'
  | 'out-of-order'
  | 'extra'
  | 'foreign-row'
  | 'bad-row'
  | 'stopped';

export class Fault extends Error {
  constructor(
    readonly why: BundleFault,
    /** The row, from 1. */
    readonly at: number | null = null,
  ) {
    super(why);
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });
const NEWLINE = 10;

/** A line from an offset on; null: it does not end within `most` bytes, or is no text. */
export function lineAt(bytes: Bytes, from: number, most: number): { text: string; next: number } | null {
  const end = bytes.subarray(from, from + most + 1).indexOf(NEWLINE);
  if (end < 0) return null;
  try {
    return { text: decoder.decode(bytes.subarray(from, from + end)), next: from + end + 1 };
  } catch {
    return null;
  }
}

export function checked<T>(
  schema: { safeParse(data: unknown): { success: boolean; data?: T } },
  text: string | undefined,
  why: BundleFault,
): T {
  const result = schema.safeParse(text === undefined ? undefined : parsed(text));
  if (!result.success) throw new Fault(why);
  return result.data as T;
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
