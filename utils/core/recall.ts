/**
 * While a form is judged, dozens of rules fold and read the same few texts. Their answers are remembered for that long and no
 * longer: nothing that a citizen's form holds stays in memory behind it.
 */
type Reader<T> = (text: string) => T;

let memory: Map<Reader<unknown>, Map<string, unknown>> | null = null;
/** Longer texts are seldom read twice. */
const LONGEST = 400;

/** Does `work` with a memory for `recall`; a piece of work within another shares its memory. */
export function remembering<T>(work: () => T): T {
  if (memory) return work();
  memory = new Map();
  try {
    return work();
  } finally {
    memory = null;
  }
}

/** `read(text)`, from memory where there is one. `read` is pure, and nobody changes what it returns. */
export function recall<T>(read: Reader<T>, text: string): T {
  if (!memory || text.length > LONGEST) return read(text);
  let known = memory.get(read) as Map<string, T> | undefined;
  if (!known) memory.set(read, (known = new Map()));
  let answer = known.get(text);
  if (answer === undefined) known.set(text, (answer = read(text)));
  return answer;
}
