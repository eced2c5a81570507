/** Which records cannot be believed because of the others they came with. */

/**
 * Codes whose record id also stands under another code. One id is one record (official-records §4.7), so the same page was
 * captured under several codes; to which of them its papers belong, nobody knows.
 */
export function sharedIds(records: Iterable<{ id: string; code: string }>): Set<string> {
  const codes = new Map<string, Set<string>>();
  for (const { id, code } of records) if (id !== '') codes.set(id, (codes.get(id) ?? new Set()).add(code));
  return new Set([...codes.values()].filter((same) => same.size > 1).flatMap((same) => [...same]));
}
