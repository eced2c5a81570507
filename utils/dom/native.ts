/** The browser's own controls: reading, locks and writing, for bare inputs between components and for unknown pages. */
import type { FieldKind } from '../core/snapshot';
import { cleanLabel, ownText } from './label';
import { commitValue } from './set-value';
import { quote } from './query';

export type Native = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Types that hold nothing a clerk fills in, or something nobody should read. */
const NOT_FIELDS = new Set(['hidden', 'password', 'submit', 'button', 'reset', 'image']);

export const isNative = (el: Element): el is Native =>
  el.tagName === 'SELECT' ||
  el.tagName === 'TEXTAREA' ||
  (el.tagName === 'INPUT' && !NOT_FIELDS.has((el as HTMLInputElement).type));

export function kindOf(el: Native): FieldKind {
  if (el.tagName === 'SELECT') return 'select';
  const kinds: Partial<Record<string, FieldKind>> = {
    checkbox: 'checkbox',
    radio: 'choice',
    file: 'file',
    number: 'number',
    date: 'date',
  };
  return kinds[el.type] ?? 'text';
}

/** Boxes of one group: the same name within the same form. The browser remembers who bears a name; a selector goes through the form anew. */
export function radioGroup(el: HTMLInputElement): HTMLInputElement[] {
  const named = el.ownerDocument.getElementsByName(el.name) as NodeListOf<HTMLInputElement>;
  return [...named].filter(({ type, form }) => type === 'radio' && form === el.form);
}

/** The text beside one box of a group. Looks near first: asking the whole document for a label costs too much per box. */
export function boxText(box: HTMLInputElement): string {
  const forThis = box.id ? `label[for=${quote(box.id)}]` : null;
  const next = box.nextElementSibling;
  const around =
    (forThis && next?.matches(forThis) ? next : null) ??
    box.closest('label') ??
    (forThis ? box.parentElement?.querySelector(forThis) : null) ??
    box.closest('p');
  if (around) return cleanLabel(ownText(around)).label;
  const after = box.nextSibling?.nodeType === 3 ? (box.nextSibling.nodeValue ?? '') : '';
  return cleanLabel(after).label || cellText(box) || cleanLabel(box.value).label;
}

/** Boxes alone in their cells have their texts in the cells behind them, or all of them in the cells before (dkkd.gov.vn, 2026-10). */
function cellText(box: HTMLInputElement): string {
  const textsOf = (side: 'nextElementSibling' | 'previousElementSibling') => (el: Element) => {
    const beside = el.closest('td')?.[side];
    return beside && !beside.querySelector('input,select,textarea') ? cleanLabel(ownText(beside)).label : '';
  };
  const group = radioGroup(box);
  const side = [textsOf('nextElementSibling'), textsOf('previousElementSibling')].find((textOf) =>
    group.every((el) => textOf(el) !== ''),
  );
  return side?.(box) ?? '';
}

export function readNative(el: Native): string {
  if (el.tagName === 'SELECT') {
    const { options, selectedIndex } = el as HTMLSelectElement;
    const option = options[selectedIndex];
    return option && option.value !== '' ? (option.textContent ?? '').trim() : '';
  }
  if (el.type === 'checkbox') return (el as HTMLInputElement).checked ? 'true' : '';
  if (el.type === 'file')
    return [...((el as HTMLInputElement).files ?? [])].map((file) => file.name).join(', ');
  if (el.type === 'radio') {
    const chosen = radioGroup(el as HTMLInputElement).find((box) => box.checked);
    return chosen ? boxText(chosen) : '';
  }
  return el.value;
}

export const optionsOf = (el: Native): string[] | null =>
  el.tagName === 'SELECT'
    ? [...(el as HTMLSelectElement).options]
        .filter((option) => option.value !== '')
        .map((option) => (option.textContent ?? '').trim())
    : el.type === 'radio'
      ? radioGroup(el as HTMLInputElement).map(boxText)
      : null;

/** Locked by the page: `disabled` (also by a fieldset), `readonly`, or the aria words for them. */
export const isLocked = (el: Element): boolean =>
  el.matches(':disabled') ||
  (el as HTMLInputElement).readOnly === true ||
  el.closest('[aria-disabled="true"],[aria-readonly="true"],[inert]') !== null;

/** Chooses the option at this place; -1 chooses the empty one. */
export function chooseNative(el: HTMLSelectElement, at: number): void {
  const real = [...el.options].filter((option) => option.value !== '');
  commitValue(el, at < 0 ? '' : (real[at]?.value ?? ''));
}
