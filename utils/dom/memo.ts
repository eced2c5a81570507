/** Remembers the answers of a pure function of a text: a form is read many times and its words hardly change. */
export function memo<T>(answer: (text: string) => T, max = 4_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    // long texts are seldom seen twice
    if (text.length > 400) return answer(text);
    const result = answer(text);
    if (known.size >= max) known.clear();
    known.set(text, result);
    return result;
  };
}
