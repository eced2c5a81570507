/**
 * What a value must be before a reader goes into it: shallow, small, without keys that reach into JavaScript's own objects.
 * The numbers are several times the largest honest record (119,000 characters, 94 components in the records of 2026-07).
 */
export const RECORD_BOUNDS = { characters: 1_000_000, nodes: 60_000, depth: 16 } as const;

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type Breach = 'too-long' | 'too-deep' | 'too-many-parts' | 'forbidden-key';

/** The first breach in parsed JSON (or anything else), or null. Iterative and counted, so that neither depth nor a circle can hurt. */
export function breachOf(data: unknown): Breach | null {
  let nodes = 0;
  let characters = 0;
  const open: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string') characters += value.length;
    if (++nodes > RECORD_BOUNDS.nodes) return 'too-many-parts';
    if (depth > RECORD_BOUNDS.depth) return 'too-deep';
    if (characters > RECORD_BOUNDS.characters) return 'too-long';
    if (typeof value !== 'object' || value === null) continue;
    // a list of millions must not become millions of keys first
    if (Array.isArray(value) && nodes + value.length > RECORD_BOUNDS.nodes) return 'too-many-parts';
    const keys = Object.keys(value);
    if (nodes + keys.length > RECORD_BOUNDS.nodes) return 'too-many-parts';
    for (const key of keys) {
      if (FORBIDDEN.has(key)) return 'forbidden-key';
      open.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1 });
    }
  }
  return null;
}
