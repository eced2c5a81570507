/** What a person reads beside a control. All functions take elements; none knows a portal. */
import { cleanInvisible, nfc } from '../core/text';
import { memo } from './memo';
import { quote } from './query';

/** Copies that pages keep for themselves: mirror texts, templates. */
const UNSEEN = '[hidden],.hidden,.sr-only,.visually-hidden,script,style,template';
const CONTROL = 'input,select,textarea,button';
const BLOCK = /^(DIV|P|TD|TH|TR|LI|LABEL|DT|DD|SECTION|FIELDSET|TABLE|FORM|UL|OL|H[1-6]|LEGEND)$/;

/** A label's text without numbering, colon, footnote marks and star; the star becomes `required`. */
export const cleanLabel = memo((text: string): { label: string; required: boolean } => {
  let label = cleanInvisible(text);
  const required = label.includes('*');
  label = label.replace(/\*/g, ' ').replace(/\( *\)/g, ' ');
  // "(nếu có) (2) Năm sinh": what stands before the last number belongs to the field before
  const numbered = /^.*\(\d{1,2}[a-z]?\)(?=.*[\p{L}])/u.exec(label);
  if (numbered) label = label.slice(numbered[0].length);
  label = label
    .replace(/\(\d{1,2}[a-z]?\)/g, ' ')
    .replace(/^[\s\-–—•+/]*(?:\d{1,2}(?:\.\d{1,2})*[).:]|[a-zđ][).])?[\s\-–—•+/]*/iu, '')
    .replace(/[\s:.…;,\-–—/]+$/u, '');
  return { label: cleanInvisible(label), required };
});

/** Text of an element without controls and unseen copies. */
export function ownText(el: Element): string {
  let text = '';
  for (const node of el.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1) {
      const child = node as Element;
      if (child.matches(UNSEEN) || child.matches(CONTROL)) continue;
      text += child.childElementCount > 0 ? ` ${ownText(child)} ` : (child.textContent ?? '');
    }
  }
  return text;
}

export interface Neighbourhood {
  /** Where climbing ends. */
  within: Element;
  /** Elements that end the search: other fields (also as descendants) … */
  field: string;
  /** … and headings, which name a block and not a field. */
  heading(el: Element): boolean;
}

/**
 * The text immediately before an element: text nodes and inline elements before it, else the same one level up, until
 * another field or a heading stands between. '' when there is none.
 */
export function textBefore(el: Element, { within, field, heading }: Neighbourhood): string {
  for (let at: Element | null = el, climbed = 0; at && at !== within && climbed < 5; climbed += 1) {
    let text = '';
    for (let node = at.previousSibling; node; node = node.previousSibling) {
      if (node.nodeType === 3) text = (node.nodeValue ?? '') + text;
      if (node.nodeType !== 1) continue;
      const before = node as Element;
      if (before.matches(field) || before.querySelector(field) || heading(before)) return text.trim();
      if (before.matches(UNSEEN) || before.matches(CONTROL)) continue;
      const breaks = before.tagName === 'BR' || before.tagName === 'HR' || BLOCK.test(before.tagName);
      if (breaks && text.trim() !== '') return text.trim();
      text = before.tagName === 'BR' ? text : `${ownText(before)} ${text}`;
    }
    if (text.trim() !== '') return text.trim();
    at = at.parentElement;
  }
  return '';
}

/** The label tied by `for`. It mostly stands near: to ask the whole page for each control of a long form takes longer than all the rest. */
export function labelFor(control: Element): HTMLElement | null {
  if (!control.id) return null;
  const tied = `label[for=${quote(control.id)}]`;
  const near = control.parentElement?.parentElement?.parentElement;
  return near?.querySelector<HTMLElement>(tied) ?? control.ownerDocument.querySelector(tied);
}

/** Labels by the standard's own ways: `aria-label(ledby)`, `label[for]`, a wrapping label, then placeholder and title. */
export function standardLabel(control: Element): string {
  const doc = control.ownerDocument;
  const byIds = (control.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id ? doc.getElementById(id) : null))
    .map((el) => (el ? ownText(el) : ''))
    .join(' ');
  const forThis = labelFor(control);
  const wrapping = control.closest('label');
  return (
    [
      byIds,
      control.getAttribute('aria-label'),
      forThis && ownText(forThis),
      wrapping && ownText(wrapping),
    ].find((text) => text && text.trim() !== '') ?? ''
  ).trim();
}

/** What the control itself says when nothing stands beside it. */
export const hintOf = (control: Element): string =>
  nfc(control.getAttribute('placeholder') ?? control.getAttribute('title') ?? '').trim();
