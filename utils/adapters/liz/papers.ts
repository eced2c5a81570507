/** The papers of a `liz-*` form: a name and, beside or below it, the portal's upload control (spelled `flie`). */
import { cleanInvisible } from '../../core/text';
import type { PortalPaper } from '../../core/snapshot';
import { cleanLabel, ownText } from '../../dom/label';
import { visible } from '../../dom/visible';

const UPLOADS = 'app-upload-flie-multi,app-upload-file-multi';
const FILE = /[^\s/\\][^/\\]*\.[a-z0-9]{2,5}\b/i;

/** The largest element around an upload control that holds no other one: its row. */
function rowOf(upload: Element): Element {
  let row = upload;
  for (let at = upload.parentElement; at && at.querySelectorAll(UPLOADS).length === 1; at = at.parentElement)
    row = at;
  return row;
}

function nameOf(upload: Element, row: Element): string {
  for (let at = upload; at !== row && at.parentElement; at = at.parentElement) {
    const before = [...at.parentElement.childNodes].slice(0, [...at.parentElement.childNodes].indexOf(at));
    const text = before
      .map((node) => (node.nodeType === 1 ? ownText(node as Element) : (node.nodeValue ?? '')))
      .join(' ');
    if (/\p{L}{2}/u.test(text)) return text;
  }
  return '';
}

/** File names are what a person can read inside the control, one per element. */
function filesIn(upload: Element): string[] {
  const leaves = [...upload.querySelectorAll('*')].filter((el) => el.childElementCount === 0 && visible(el));
  return [
    ...new Set(leaves.map((el) => cleanInvisible(el.textContent ?? '')).filter((text) => FILE.test(text))),
  ];
}

export function papersIn(root: Document): PortalPaper[] {
  return [...root.querySelectorAll(UPLOADS)].filter(visible).flatMap((upload): PortalPaper[] => {
    const { label, required } = cleanLabel(
      nameOf(upload, rowOf(upload))
        .trim()
        .replace(/^\d{1,3}\s+/, ''),
    );
    if (label === '') return [];
    const attached = filesIn(upload);
    return [{ name: label, required, attached, state: attached.length > 0 ? 'attached' : 'empty' }];
  });
}
