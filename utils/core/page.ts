/** Which page is this? The part of an address that tells one form of a portal from another. */

/** Parameters that name a procedure: their change is another form although the path stays. Lower case. */
const NAMES_A_FORM = new Set(['formalityid', 'mathutuc', 'mathutuchanhchinh', 'matthc', 'thu-tuc']);

/**
 * Pathname, and behind it the route of a single-page portal that keeps it in the hash (`/#/ke-khai/1.006714`). Never the
 * query: it may carry tokens.
 */
export function pagePath(url: URL): string {
  const route = /^#!?\/[^?#]*/.exec(url.hash)?.[0] ?? '';
  return (url.pathname + route).slice(0, 300);
}

/** Has a single-page portal gone on to another form? What only adds, drops or changes other parameters is the same page. */
export function isOtherPage(before: URL, after: URL): boolean {
  if (before.origin !== after.origin || pagePath(before) !== pagePath(after)) return true;
  const named = new Map([...before.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  return [...after.searchParams].some(([raw, value]) => {
    const name = raw.toLowerCase();
    return NAMES_A_FORM.has(name) && named.has(name) && named.get(name) !== value;
  });
}
