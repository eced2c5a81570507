/**
 * What a file must be before anything looks into it: small, shallow, and without keys that reach into JavaScript's own
 * objects. The numbers are far above any honest pack (the two first ones have about 40 kB and 7 levels).
 */
export const BOUNDS = { characters: 512 * 1024, nodes: 20_000, depth: 12 } as const;

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type Breach =
  { what: 'tooLong' } | { what: 'tooDeep' } | { what: 'tooMany' } | { what: 'forbiddenKey'; key: string };

/** The first breach of the bounds in parsed JSON, or null. Iterative, so that depth itself cannot hurt. */
export function breachOf(data: unknown): Breach | null {
  let nodes = 0;
  let characters = 0;
  const open: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (++nodes > BOUNDS.nodes) return { what: 'tooMany' };
    if (depth > BOUNDS.depth) return { what: 'tooDeep' };
    if (typeof value === 'string') characters += value.length;
    if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value)) {
        if (FORBIDDEN.has(key)) return { what: 'forbiddenKey', key };
        characters += Array.isArray(value) ? 0 : key.length;
        open.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1 });
      }
    }
    if (characters > BOUNDS.characters) return { what: 'tooLong' };
  }
  return null;
}
