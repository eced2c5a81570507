/**
 * The widgets of Angular forms: Angular Material before and since its MDC rewrite, ng-select, the browser's own. Known by
 * element names and ARIA roles, since the class names changed between versions; both vocabularies are accepted where no
 * element name says it.
 */
import { cleanInvisible } from '../../core/text';
import { isLocked, isNative, optionsOf, readNative, type Native } from '../../dom/native';
import { isPlaceholder } from '../options';
import { ownText } from '../../dom/label';

export type WidgetKind =
  'text' | 'date' | 'native' | 'mat-select' | 'ng-select' | 'autocomplete' | 'radio' | 'checkbox';

/** Anything a person fills in. */
export const CONTROLS =
  'mat-select,ng-select,mat-radio-group,[role=radiogroup],mat-checkbox,mat-slide-toggle,input,textarea,select';
/** Lists that hang over the page; their options and search boxes are no fields. Older lists are a `listbox` themselves. */
export const PANELS =
  '.cdk-overlay-container,ng-dropdown-panel,[role=listbox]:not(mat-select,ng-select),.mat-select-panel,.mat-autocomplete-panel,.mat-mdc-select-panel,.mat-mdc-autocomplete-panel,mat-calendar';
const WHOLE = 'mat-select,ng-select,mat-radio-group,[role=radiogroup],mat-checkbox,mat-slide-toggle';

/** The controls below (or at) an element, in page order, without the parts of other controls and what a page keeps for itself. */
export function controlsIn(host: Element): Element[] {
  const found = host.matches(CONTROLS) ? [host] : [...host.querySelectorAll(CONTROLS)];
  return found.filter((el) => {
    if (el.parentElement?.closest(WHOLE) || el.closest(PANELS)) return false;
    if (el.tagName !== 'INPUT') return true;
    const input = el as HTMLInputElement;
    return isNative(input) && input.type !== 'file' && input.style.display !== 'none';
  });
}

const DATE_HINT = /^(dd|ngày|ng)\s*[/-]\s*(mm|tháng|th)/i;

export function widgetOf(el: Element): WidgetKind {
  switch (el.tagName) {
    case 'NG-SELECT':
      return 'ng-select';
    case 'MAT-SELECT':
      return 'mat-select';
    case 'MAT-CHECKBOX':
    case 'MAT-SLIDE-TOGGLE':
      return 'checkbox';
    case 'SELECT':
      return 'native';
    case 'TEXTAREA':
      return 'text';
    case 'INPUT':
      break;
    default:
      return 'radio';
  }
  const input = el as HTMLInputElement;
  if (/^(checkbox|radio)$/.test(input.type)) return 'native';
  const completes =
    input.hasAttribute('aria-autocomplete') ||
    input.matches('[matautocomplete],.mat-autocomplete-trigger,.mat-mdc-autocomplete-trigger') ||
    (input.getAttribute('role') === 'combobox' && input.getAttribute('aria-haspopup') !== 'dialog');
  if (completes) return 'autocomplete';
  const dated =
    input.type === 'date' ||
    input.matches('[matdatepicker],.mat-datepicker-input') ||
    input.closest('app-input[type=date],liz-datepicker,liz-date') !== null ||
    DATE_HINT.test(input.placeholder) ||
    input.closest('mat-form-field')?.querySelector('mat-datepicker-toggle') != null;
  return dated ? 'date' : 'text';
}

const text = (el: Element | null | undefined): string => cleanInvisible(el ? ownText(el) : '');

/** Radio buttons of a group with the words beside them. */
export function radiosIn(group: Element): { input: HTMLInputElement; text: string }[] {
  return [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')].map((input) => {
    const button = input.closest('mat-radio-button,.mat-radio-button,.mat-mdc-radio-button,label') ?? input;
    return { input, text: text(button) };
  });
}

export const boxIn = (checkbox: Element): HTMLInputElement | null =>
  checkbox.querySelector<HTMLInputElement>('input[type=checkbox],button[role=switch]');

/** What a list shows as chosen; '' for its placeholder. */
function chosen(el: Element, selector: string): string {
  const shown = text(el.querySelector(selector));
  return isPlaceholder(shown) ? '' : shown;
}
const MAT_VALUE =
  '.mat-select-value-text,.mat-mdc-select-value-text,.mat-select-min-line,.mat-mdc-select-min-line';
const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;

export function valueOf(el: Element): string {
  switch (widgetOf(el)) {
    case 'mat-select':
      return chosen(el, MAT_VALUE);
    case 'ng-select':
      return chosen(el, '.ng-value-label') || chosen(el, '.ng-value');
    case 'radio':
      return radiosIn(el).find(({ input }) => input.checked)?.text ?? '';
    case 'checkbox': {
      const box = boxIn(el);
      return box?.checked || box?.getAttribute('aria-checked') === 'true' ? 'true' : '';
    }
    case 'date': {
      const { value } = el as HTMLInputElement;
      const iso = ISO.exec(value);
      return iso ? `${iso[3]}/${iso[2]}/${iso[1]}` : value;
    }
    default:
      return readNative(el as Native);
  }
}

export function lockedAt(el: Element): boolean {
  switch (widgetOf(el)) {
    case 'mat-select':
      return isLocked(el) || el.matches('.mat-select-disabled,.mat-mdc-select-disabled,[disabled]');
    case 'ng-select':
      return el.matches('.ng-select-disabled,[disabled]') || isLocked(el);
    case 'radio': {
      const radios = radiosIn(el);
      return radios.length > 0 && radios.every(({ input }) => isLocked(input));
    }
    case 'checkbox': {
      const box = boxIn(el);
      return !box || isLocked(box);
    }
    default:
      return isLocked(el);
  }
}

export function choicesOf(el: Element): readonly string[] | undefined {
  switch (widgetOf(el)) {
    case 'radio':
      return radiosIn(el).map((radio) => radio.text);
    case 'native':
      return optionsOf(el as Native) ?? undefined;
    default:
      return undefined;
  }
}

/** The frame of a control: its form field, or itself. */
export const frameOf = (el: Element): Element => el.closest('mat-form-field,.mat-form-field') ?? el;

const REQUIRED =
  '[required],[aria-required=true],.required,.mat-form-field-required-marker,.mat-mdc-form-field-required-marker,.mat-placeholder-required';
export const requiredAt = (el: Element): boolean => {
  const frame = frameOf(el);
  return el.matches(REQUIRED) || frame.matches('.required') || frame.querySelector(REQUIRED) !== null;
};
