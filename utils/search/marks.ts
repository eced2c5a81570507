/** Which parts of a name to show as found. */
import type { Reading } from './readings';
import type { Vocabulary } from './vocabulary';
import { placedWords } from './words';

/** Less likely meanings found the entry, but to mark them would only puzzle. */
const SURE = 0.55;
const LONGEST_NAME = 2_000;

/**
 * Ranges [from, to) of `name`, in order, not overlapping; words side by side are one range. Of each word of the query only
 * what fits it best is marked: "đất" for `dat`, and not also what merely sounds like it.
 */
export function marksIn(
  name: string,
  read: readonly Reading[],
  vocabulary: Vocabulary,
): (readonly [number, number])[] {
  const parts = placedWords(name.slice(0, LONGEST_NAME)).map((word) => ({
    word,
    id: vocabulary.idOf(word) ?? -1,
  }));
  const found = new Set<number>();
  for (const { meanings } of read.flatMap(({ asked }) => asked)) {
    const best = Math.max(SURE, ...parts.map(({ id }) => meanings.get(id) ?? 0));
    for (const { id } of parts) if ((meanings.get(id) ?? 0) >= best) found.add(id);
  }
  const marks: [number, number][] = [];
  for (const { word, id } of parts) {
    if (!found.has(id)) continue;
    const last = marks.at(-1);
    if (last && /^\s+$/.test(name.slice(last[1], word.from))) last[1] = word.to;
    else marks.push([word.from, word.to]);
  }
  return marks;
}
