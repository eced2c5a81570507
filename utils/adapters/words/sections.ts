/** Headings of the e-form: bold text "I. Thông tin về người yêu cầu", sometimes a bold line without a number below it. */
import type { Person } from '../../core/roles';
import { cleanLabel } from '../../dom/label';
import { personIn } from './people';

export const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,strong,b';
const NUMBERED = /^\s*(?:phần\s+|mục\s+)?[IVX]{1,5}\s*[.):\-–]/iu;

export interface Section {
  title: string;
  /** Numbered title above and this one, outermost first. */
  titles: readonly string[];
  /** Whose block it is; null when nobody or more than one is named. */
  person: Person | null;
}

/**
 * Is this bold or heading element the title of a block? A bold label right before its field is not: the next thing after
 * it in its own row is the field.
 */
export function isHeading(el: Element, field: string): boolean {
  if (!el.matches(HEADINGS)) return false;
  const text = el.textContent ?? '';
  if (text.trim().length < 2 || text.length > 250) return false;
  if (NUMBERED.test(text) || /^(H[1-6]|LEGEND)$/.test(el.tagName)) return true;
  if (el.closest('label') || /:\s*$/.test(text)) return false;
  for (let next = el.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === 3 && /[\p{L}\p{N}]/u.test(next.nodeValue ?? '')) return false;
    if (next.nodeType === 1) return !(next as Element).matches(field);
  }
  const cell = el.parentElement;
  const beside = cell?.nextElementSibling;
  if (!cell || !beside || cell.childElementCount > 1) return true;
  return !beside.matches(field) && !startsWithField(beside, field);
}

/** Does the block hold a field before any words? Then the bold text beside it is that field's label. */
function startsWithField(block: Element, field: string): boolean {
  const first = block.querySelector(field);
  if (!first) return false;
  for (let at: Element | null = first; at && at !== block; at = at.parentElement) {
    for (let node = at.previousSibling; node; node = node.previousSibling) {
      if (/[\p{L}\p{N}]/u.test(node.textContent ?? '')) return false;
    }
  }
  return true;
}

/** Folds a new heading into the current section: a bold line that names nobody keeps the person of the numbered title above. */
export function nextSection(heading: Element, current: Section | null): Section {
  const raw = heading.textContent ?? '';
  const title = cleanLabel(raw.replace(NUMBERED, '')).label;
  const { person, named } = personIn(title);
  if (named || NUMBERED.test(raw) || !current) return { title, titles: [title], person };
  const other = /thông tin|người|bên|phần/iu.test(title);
  const above = current.titles.slice(0, 1);
  return { title, titles: [...above, title], person: other ? null : current.person };
}
