/** What stands in Form.io's widgets, read from the DOM alone. */
import { cleanInvisible } from '../../core/text';
import { boxText, isLocked } from '../../dom/native';
import { ownText } from '../../dom/label';
import type { Reading } from '../family/family';
import type { Spot } from '../family/spot';
import { isPlaceholder } from '../options';
import { widgetOf } from './scan';
import type { Widget } from './widgets';

const SHOWN = '.choices__list--single > .choices__item,.choices__list--multiple > .choices__item';
const ENTRY = '.choices__list--dropdown .choices__item--choice';
const NO_ENTRY =
  '.choices__placeholder,.choices__notice,.has-no-choices,.has-no-results,.choices__item--disabled';

const isSelect = (list: Element): list is HTMLSelectElement => list.tagName === 'SELECT';

/** The entries of a list as rendered, each with its element; none while the list was never loaded. */
export const entriesOf = (list: Element): { el: Element; text: string }[] =>
  (isSelect(list) ? [...list.options].filter(({ value }) => value !== '') : [...list.querySelectorAll(ENTRY)])
    .filter((el) => !el.matches(`${NO_ENTRY},[aria-disabled="true"],:disabled`))
    .map((el) => ({ el, text: cleanInvisible(ownText(el)) }))
    .filter(({ text }) => text !== '' && !isPlaceholder(text));

/** The chosen entry without the button that removes it. */
const chosen = (list: Element): string =>
  (isSelect(list) ? [...list.selectedOptions] : [...list.querySelectorAll(SHOWN)])
    .filter((el) => !el.matches('.choices__placeholder'))
    .map((el) => cleanInvisible(ownText(el)).replace(/\s*Remove item.*$/, ''))
    .filter((text) => !isPlaceholder(text))
    .join(', ');

const two = (part: string): string => part.padStart(2, '0');

/**
 * The shown text of a calendar as dd/mm/yyyy. Makers choose the format per field: day first, or ISO with a clock behind
 * it. Where month and day could be swapped, the hidden date decides.
 */
export function dateIn({ controls: [shown, hidden] }: Pick<Widget, 'controls'>): string {
  const text = shown?.value.trim() ?? '';
  const stored = /^(\d{4})-(\d{2})-(\d{2})/.exec(hidden?.value ?? '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  if (iso) return [two(iso[3] as string), two(iso[2] as string), iso[1]].join('/');
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text) ?? [];
  if (!first || !second || !year) return text;
  const swapped =
    stored?.[1] === year && stored[2] === two(first) && stored[3] === two(second) && first !== second;
  return (swapped ? [two(second), two(first), year] : [two(first), two(second), year]).join('/');
}

/** Day, month and year boxes; their order differs by build, their marks do not. */
export function dayParts(host: Element): (HTMLInputElement | HTMLSelectElement)[] {
  const part = (name: string) =>
    host.querySelector<HTMLInputElement | HTMLSelectElement>(
      `[ref="${name}"],[id$="-${name}"],[name$="[${name}]"]`,
    );
  return [part('day'), part('month'), part('year')].filter((el) => el !== null);
}

function valueOf({ shape, kind, host, el, controls }: Widget): string {
  const [first] = controls as [HTMLInputElement];
  switch (shape) {
    case 'list':
      return chosen(el);
    case 'calendar':
      return dateIn({ controls });
    case 'day': {
      const parts = dayParts(host).map(({ value }) => value);
      return parts.every((part) => part === '' || part === '0')
        ? ''
        : parts.map((part) => two(part)).join('/');
    }
    case 'radio': {
      const box = controls.find(({ checked }) => checked);
      return box ? boxText(box) : '';
    }
    case 'box':
      return first.checked ? 'true' : '';
    case 'text':
      return kind === 'number' ? first.value.replace(/(?<=\d)[,\s](?=\d{3})/g, '') : first.value;
  }
}

export function optionsIn({ shape, el, controls }: Widget): string[] | null {
  if (shape === 'list') {
    const entries = entriesOf(el).map(({ text }) => text);
    return entries.length > 0 ? entries : null;
  }
  return shape === 'radio' ? controls.map(boxText) : null;
}

/** Locked for now: a list before the list above it was chosen, radio buttons before another choice. */
export const isShut = ({ shape, el, controls }: Widget): boolean =>
  shape === 'list'
    ? el.matches('.is-disabled,[aria-disabled="true"],:disabled')
    : controls.filter(({ type }) => type !== 'hidden').every((control) => isLocked(control));

const READ_ONLY = '.formio-read-only,fieldset[disabled]';

export function read(spot: Spot): Reading {
  const widget = widgetOf(spot);
  const value = valueOf(widget);
  const options = optionsIn(widget);
  // an empty list or an empty choice may open later, and only a look when it is wanted tells
  const waits = value === '' && (widget.shape === 'list' || widget.shape === 'radio');
  const whole = widget.host.closest(READ_ONLY) !== null;
  return {
    value,
    readonly: whole || (isShut(widget) && !waits),
    ...(options ? { options } : {}),
  };
}
