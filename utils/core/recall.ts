/**
 * While a form is judged, dozens of rules fold and read the same few texts, and from one key to the next nearly all of them stay the
 * same. Answers are kept for the judgement under way and from the one before it, no longer: of an earlier citizen's form nothing is left
 * once the next one has been judged.
 */
type Reader<T> = (text: string) => T;
type Memory = Map<Reader<unknown>, Map<string, unknown>>;

let memory: Memory | null = null;
let before: Memory | null = null;
/** Longer texts are seldom read twice. */
const LONGEST = 400;

/** Does `work` with a memory for `recall`; a piece of work within another shares its memory. */
export function remembering<T>(work: () => T): T {
  if (memory) return work();
  memory = new Map();
  try {
    return work();
  } finally {
    before = memory;
    memory = null;
  }
}

/** A reader that remembers through `recall`. */
export const recalled =
  <T>(read: Reader<T>): Reader<T> =>
  (text) =>
    recall(read, text);

/** `read(text)`, from memory where there is one. `read` is pure, and nobody changes what it returns. */
export function recall<T>(read: Reader<T>, text: string): T {
  if (!memory || text.length > LONGEST) return read(text);
  let known = memory.get(read) as Map<string, T> | undefined;
  if (!known) memory.set(read, (known = new Map()));
  let answer = known.get(text);
  if (answer === undefined) {
    answer = (before?.get(read)?.get(text) as T | undefined) ?? read(text);
    known.set(text, answer);
  }
  return answer;
}
