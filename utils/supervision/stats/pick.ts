/** Which dossiers of one stratum are drawn. */
import type { FrameEntry, Method } from './draw';
import { sha256 } from './sha256';

/** Code units, not a language's alphabet: the same on every machine. */
export const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** A dossier's own number: the first 64 bits are plenty to tell 100,000 apart. */
export const numberOf = (seed: string, id: string): string => sha256(`${seed}:${id}`).slice(0, 16);

interface Asked {
  seed: string;
  method: Method;
  /** Drawn before; they stay. */
  kept: readonly string[];
  size: number;
}

/** The codes drawn, in their turn. */
export function pick(entries: readonly FrameEntry[], asked: Asked): string[] {
  const { seed, method, kept, size } = asked;
  const numbers = new Map(entries.map(({ id }) => [id, numberOf(seed, id)]));
  const byNumber = [...numbers.keys()].sort(
    (one, other) => order(numbers.get(one)!, numbers.get(other)!) || order(one, other),
  );
  const already = new Set(kept);
  if (method === 'random') {
    // Up to the last one kept, also over newcomers with lower numbers: the sample stays "the lowest numbers of this frame".
    const last = byNumber.findLastIndex((id) => already.has(id));
    return byNumber.slice(0, Math.max(size, last + 1));
  }
  if (kept.length === 0) return steps(entries, seed, size);
  // A step list cannot be stretched; the rest is drawn at random, so that each dossier's chance stays the same.
  return [...kept, ...byNumber.filter((id) => !already.has(id)).slice(0, Math.max(0, size - kept.length))];
}

/** Every k-th of the sorted list from a random start, k = N/n (need not be whole): each has the chance n/N. */
function steps(entries: readonly FrameEntry[], seed: string, size: number): string[] {
  const sorted = entries.toSorted(
    (one, other) => order(one.sort ?? '', other.sort ?? '') || order(one.id, other.id),
  );
  const n = Math.min(size, sorted.length);
  const start = Number.parseInt(sha256(`${seed}#${sorted[0]?.stratum ?? ''}`).slice(0, 12), 16) / 2 ** 48;
  return Array.from({ length: n }, (_, at) => sorted[Math.floor(((at + start) * sorted.length) / n)]!.id);
}
