/** A value as a quoted CSS string: names come from pages and drafts, and none of them may break a selector. */
export const quote = (value: string): string =>
  `"${value.replace(/["\\\n\r\f]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `)}"`;
