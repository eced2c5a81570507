/** Form.io's widgets as they stand in the DOM: one component or several controls of one, known by classes and names. */
import type { FieldKind } from '../../core/snapshot';
import { isPlatformName } from './names';

/** `list`: Choices.js or the browser's own. */
export type Shape = 'text' | 'list' | 'radio' | 'box' | 'calendar' | 'day';

export interface Widget {
  shape: Shape;
  kind: FieldKind;
  host: Element;
  /** What is read and outlined. */
  el: Element;
  /** Its own controls, in page order; of a calendar the shown input, then the hidden one that holds the date. */
  controls: readonly HTMLInputElement[];
  /** `data[a][b]` as written, without the random part of radio buttons; '' where the build has no names. */
  name: string;
}

export const COMPONENT = '.formio-component';
const CONTROL = 'input,select,textarea';
/** Search boxes and mirrors of the library, what nobody types into, and what nobody should read. */
const NO_FIELD =
  '.choices__input--cloned,.formio-select-autocomplete-input,[ref="autocompleteInput"],[ref="valueMaskInput"],' +
  '[type=file],[type=button],[type=submit],[type=reset],[type=image],[type=password],[type=search],' +
  '[autocomplete="one-time-code"],[name*="captcha" i],[id*="captcha" i]';
/** Beside the forms stand the portal's search, its papers and perhaps another family's block. */
const NOT_BESIDE =
  '[role=search],header,nav,footer,x-input,x-date,x-date-text,x-radio,x-select,x-select-default,x-select-area';
/** What Angular's forms put around or on a control, in Material's older and newer markup. */
const OF_SHELL = 'mat-form-field *,[matinput],[formcontrolname],[ng-reflect-name]';
const HIDDEN = '[type=hidden]:not(.flatpickr-input)';
const NO_COMPONENT = /^(button|file|signature|recaptcha|captcha|hidden|password|tags|sketchpad)$/;

const PREFIX = 'formio-component-';

/** `formio-component-<type> formio-component-<key>`, in this order since Form.io 3; one class where both are the same. */
export function typeAndKey(host: Element): { type: string; key: string } {
  const [type = '', key = type] = (host.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length));
  return { type, key: /^(multiple|label-hidden|submit)$/.test(key) ? type : key };
}

/** `data[a][0][b]` → a, 0, b; a radio's own random part behind its key goes. */
export function pathOf(name: string, key: string): string[] {
  const parts = [...name.matchAll(/\[([^\]]*)\]/g)]
    .map(([, part = '']) => part)
    .filter((part) => part !== '');
  const end = parts.lastIndexOf(key);
  return end >= 0 ? parts.slice(0, end + 1) : parts;
}

/** One of the few controls by which the shell itself asks for people. */
const isOfShell = (control: HTMLInputElement): boolean =>
  (control.name !== '' || control.hasAttribute('formcontrolname')) &&
  (control.matches(OF_SHELL) || isPlatformName(control.name)) &&
  !control.closest(NOT_BESIDE) &&
  !control.closest('tr')?.querySelector('[type=file]');

/** Controls of the page by component, in page order; the shell's own ones, outside of every component, by themselves. */
function grouped(root: Document): [Element | null, HTMLInputElement[]][] {
  const groups = new Map<Element, HTMLInputElement[]>();
  const found: [Element | null, HTMLInputElement[]][] = [];
  for (const control of root.querySelectorAll<HTMLInputElement>(CONTROL)) {
    if (control.matches(HIDDEN) || control.matches(NO_FIELD)) continue;
    const host = control.closest(COMPONENT);
    const group = host ? groups.get(host) : undefined;
    if (group) {
      group.push(control);
      continue;
    }
    const made = [control];
    if (host) groups.set(host, made);
    else if (!isOfShell(control)) continue;
    found.push([host, made]);
  }
  return found;
}

const one = (
  shape: Shape,
  kind: FieldKind,
  host: Element,
  controls: readonly HTMLInputElement[],
  el: Element = controls[0] as Element,
): Widget => ({
  shape,
  kind,
  host,
  el,
  controls,
  name: (controls.find(({ name }) => name !== '') ?? controls[0])?.name ?? '',
});

/** Radio buttons of one component that share a name: a matrix of questions has several. */
function radios(host: Element, controls: readonly HTMLInputElement[]): Widget[] {
  const names = new Map<string, HTMLInputElement[]>();
  for (const box of controls) names.set(box.name, [...(names.get(box.name) ?? []), box]);
  return [...names.values()].map((boxes) => one('radio', 'choice', host, boxes));
}

function widgetsOf(host: Element, controls: readonly HTMLInputElement[]): Widget[] {
  const [first] = controls as [HTMLInputElement];
  const { type } = typeAndKey(host);
  if (NO_COMPONENT.test(type)) return [];
  const list = host.querySelector('.choices');
  if (list && list.closest(COMPONENT) === host) return [one('list', 'select', host, controls, list)];
  const calendar = controls.find((control) => control.matches('.flatpickr-input'));
  if (calendar) {
    const shown = controls.find((control) => control !== calendar && control.type !== 'hidden') ?? calendar;
    return [{ ...one('calendar', 'date', host, [shown, calendar], shown), name: calendar.name }];
  }
  if (type === 'day') return [{ ...one('day', 'date', host, controls), name: '' }];
  const parts = (kind: string) => controls.filter((control) => control.type === kind);
  const rest = controls.filter(({ type: kind }) => kind !== 'radio' && kind !== 'checkbox');
  const number = type === 'number' || type === 'currency';
  return [
    ...radios(host, parts('radio')),
    ...parts('checkbox').map((box) => one('box', 'checkbox', host, [box])),
    ...rest.map((control) =>
      control.tagName === 'SELECT'
        ? one('list', 'select', host, [control])
        : one('text', number || first.type === 'number' ? 'number' : 'text', host, [control]),
    ),
  ];
}

/** The shell's own control, beside the forms. */
function bare(control: HTMLInputElement): Widget[] {
  // the shell asks for no date and no choice by the browser's own controls, as far as is known
  if (control.type === 'radio' || control.type === 'date') return [];
  const [shape, kind]: [Shape, FieldKind] =
    control.tagName === 'SELECT'
      ? ['list', 'select']
      : control.type === 'checkbox'
        ? ['box', 'checkbox']
        : ['text', control.type === 'number' ? 'number' : 'text'];
  const host = control.closest('mat-form-field,.form-group') ?? control;
  const name = control.name || (control.getAttribute('formcontrolname') ?? '');
  return [
    { ...one(shape, kind, host.querySelectorAll(CONTROL).length > 1 ? control : host, [control]), name },
  ];
}

export const widgetsIn = (root: Document): Widget[] =>
  grouped(root).flatMap(([host, controls]) => (host ? widgetsOf(host, controls) : controls.flatMap(bare)));
