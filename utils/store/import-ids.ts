/** When are two drafts the same one, and which name has a copy. */
import type { Draft } from '../core/draft';

/** One text for one content, whatever the order in which its parts were written. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]);
}
const textOf = (draft: Draft): string => JSON.stringify(canonical(draft));

export const sameDraft = (a: Draft, b: Draft): boolean => textOf(a) === textOf(b);

/** Made of what is in it: the same file read twice makes one copy. */
export async function copyId(draft: Draft): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(textOf(draft)));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [8, 4, 4, 4, 12]
    .map((length, at) => hex.slice([0, 8, 12, 16, 20][at]!, [0, 8, 12, 16, 20][at]! + length))
    .join('-');
}
