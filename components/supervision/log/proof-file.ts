/**
 * The log as a text that can be checked: each line carries the hash that it has in the log, made of itself and the hash before. Kept
 * elsewhere it also shows a log that somebody has written anew as a whole: its hashes are others.
 */
import type { AuditEntry } from '../../../utils/messaging/protocol';

/** What is hashed, as the log does it (`utils/store/audit.ts`). */
export async function hashOf(before: string, entry: Omit<AuditEntry, 'hash'>): Promise<string> {
  const { n, at, by, what, count, ref } = entry;
  const text = new TextEncoder().encode(JSON.stringify([before, n, at, by, what, count, ref]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const MAGIC = '# so-tay-mot-cua log 1';
const LINE = /^([0-9a-f]{64}) (\[.{1,2000}\])$/;
/** A line of some hundred bytes; a log of many years. */
export const MOST_BYTES = 200 * 1_048_576;

/** @param entries oldest first. @param head lines for people. */
export function proofFile(entries: readonly AuditEntry[], head: readonly string[]): Blob {
  const lines = entries.map(
    ({ n, at, by, what, count, ref, hash }) => `${hash} ${JSON.stringify([n, at, by, what, count, ref])}\n`,
  );
  const top = [MAGIC, ...head.map((line) => `# ${line}`)].join('\n');
  return new Blob([`${top}\n`, ...lines, `# end ${entries.at(-1)?.n ?? 0}\n`], {
    type: 'text/plain;charset=utf-8',
  });
}

export interface ProofRead {
  /** Hashes by number, in order. */
  hashes: ReadonlyMap<number, string>;
  /** Its last line; the first is always 1. */
  to: number;
  /** The end line is missing: what follows was cut off. */
  cut: boolean;
}
export type ProofFault = { why: 'not-ours' | 'empty' } | { why: 'line'; n: number };

/** Reads and checks. A line that was changed, removed or moved is told by the number that should stand there. */
export async function readProof(text: string): Promise<ProofRead | ProofFault> {
  const lines = text.split(/\r?\n/);
  if (lines[0]?.replace(/^\uFEFF/, '') !== MAGIC) return { why: 'not-ours' };
  const hashes = new Map<number, string>();
  let [last, before] = [0, ''];
  let end: number | null = null;
  for (const line of lines.slice(1)) {
    const told = /^# end (\d{1,9})$/.exec(line);
    if (told) end = Number(told[1]);
    if (line === '' || line.startsWith('#')) continue;
    const next = last + 1;
    const [, hash = '', fields = ''] = LINE.exec(line) ?? [];
    const entry = entryOf(fields);
    // the last line of a file that was cut off may be half a line
    if (entry === null) return line === lines.at(-1) && last > 0 ? done(true) : { why: 'line', n: next };
    if (entry.n !== next || end !== null) return { why: 'line', n: next };
    if ((await hashOf(before, entry)) !== hash) return { why: 'line', n: next };
    hashes.set(entry.n, hash);
    [last, before] = [entry.n, hash];
  }
  if (last === 0) return { why: 'empty' };
  if (end !== null && end !== last) return { why: 'line', n: last + 1 };
  return done(end === null);

  function done(cut: boolean): ProofRead {
    return { hashes, to: last, cut };
  }
}

function entryOf(fields: string): Omit<AuditEntry, 'hash'> | null {
  try {
    const [n, at, by, what, count, ref, ...more] = JSON.parse(fields) as unknown[];
    const isText = (value: unknown): boolean => value === null || typeof value === 'string';
    const numbers = [n, at, count].every((value) => Number.isSafeInteger(value));
    if (!numbers || !isText(by) || typeof what !== 'string' || !isText(ref) || more.length > 0) return null;
    return { n, at, by, what, count, ref } as Omit<AuditEntry, 'hash'>;
  } catch {
    return null;
  }
}

/**
 * `other`: not one line is the same · a number: the first that differs from ours, while earlier ones agree. By what our lines say, not by
 * the hashes that stand beside them: whoever edits a line may leave its hash.
 */
export async function compareWith(
  proof: ProofRead,
  ours: readonly AuditEntry[],
): Promise<'same' | 'other' | number> {
  let common = 0;
  for (const entry of ours.toReversed()) {
    const theirs = proof.hashes.get(entry.n);
    if (theirs === undefined) continue;
    const same = (await hashOf(proof.hashes.get(entry.n - 1) ?? '', entry)) === theirs;
    if (!same) return common === 0 ? 'other' : entry.n;
    common++;
  }
  return common === 0 ? 'other' : 'same';
}
