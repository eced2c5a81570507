/** One text for one value: keys sorted, nothing between. What is signed, hashed and compared must not depend on who wrote it down. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const one of value) text += `,${canonical(one)}`;
    return `[${text.slice(1)}]`;
  }
  const object = value as Record<string, unknown>;
  for (const key of Object.keys(object).sort())
    if (object[key] !== undefined) text += `,${JSON.stringify(key)}:${canonical(object[key])}`;
  return `{${text.slice(1)}}`;
}
