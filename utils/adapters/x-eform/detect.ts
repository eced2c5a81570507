import type { Detection } from '../adapter';

/** Tags that only this family combines; three of them make a form. */
const TELLING = 'x-input,x-date,x-radio';
const HOME = 'tokhaidientu.moj.gov.vn';

/**
 * Is the civil-status e-form in this frame? Three components decide, the address is only a hint: the same e-form stands
 * in frames of other hosts, and other forms may stand on its own.
 */
export function detect(root: Document, url: URL): Detection | null {
  const found = root.querySelectorAll(TELLING);
  if (found.length < 3 || !root.querySelector('[name]')) return null;
  return { confidence: url.hostname === HOME ? 0.99 : found.length < 6 ? 0.85 : 0.95 };
}
