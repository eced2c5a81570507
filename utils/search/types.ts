/** Search over procedures: what goes in and what comes out. */

export interface SearchEntry {
  code: string;
  name: string;
  /** Old codes and names under which people still look for it. */
  aliases: readonly string[];
  /** Lĩnh vực. */
  field: string;
  /** Does the office have a pack, a record of its own, a favourite? Lifts ties, never more. */
  boost?: number;
}

export interface SearchHit {
  code: string;
  score: number;
  /** Ranges of the name to show as found, [from, to) in UTF-16 units, in order, not overlapping. */
  marks: readonly (readonly [number, number])[];
}
