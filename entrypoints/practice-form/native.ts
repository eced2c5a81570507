/** The browser's own controls, as most families use them; a family says how they are called and laid out. */
import type { FormField } from '@/utils/practice/form';
import { el, type Attributes } from './dom';

/** One question as it stands on the page. */
export interface Control {
  /** What belongs beside its label. */
  nodes: readonly Element[];
  value(): string;
  /** As if it had stood there from the first: no events. */
  put(value: string): void;
  /** A new list, e.g. the wards of another province; what was chosen is gone. */
  offer(options: readonly string[]): void;
}

export interface NativeLook {
  /** Attributes of every control of the field; radio buttons have their own id. */
  own: Attributes;
  box?: Attributes;
  list?: Attributes;
  date?: Attributes;
  /** The first, empty entry of a list. */
  placeholder?: string;
  radio(input: HTMLInputElement, text: string, at: number): Element;
  /** What stands around the buttons of a group. */
  radios?(buttons: readonly Element[]): Element;
}

const fill = (list: HTMLSelectElement, options: readonly string[], placeholder: string): void =>
  list.replaceChildren(
    el('option', { value: '' }, placeholder),
    ...options.map((text) => el('option', { value: text }, text)),
  );

/** The control of a field by its kind of answer. */
export function native(field: FormField, look: NativeLook): Control {
  const { own, box = {}, list: listed = {}, date = {}, placeholder = '-- Chọn --' } = look;
  if (field.answer === 'choice') return radioButtons(field, look);
  if (field.answer === 'select') {
    const list = el('select', { ...own, ...listed });
    fill(list, field.options, placeholder);
    return {
      nodes: [list],
      value: () => list.value,
      put: (value) => (list.value = value),
      offer: (options) => fill(list, options, placeholder),
    };
  }
  const dated = field.answer === 'date' ? { placeholder: 'dd/mm/yyyy', ...date } : {};
  const common = { ...own, ...box, ...dated, autocomplete: 'off' };
  const input =
    field.answer === 'long'
      ? el('textarea', { ...common, rows: '3' })
      : el('input', { ...common, type: 'text' });
  return {
    nodes: [input],
    value: () => input.value,
    put: (value) => (input.value = value),
    offer: () => undefined,
  };
}

function radioButtons({ options }: FormField, { own, radio, radios }: NativeLook): Control {
  const inputs = options.map((text, at) =>
    el('input', { ...own, type: 'radio', id: `${String(own['id'] ?? own['name'])}-${at}`, value: text }),
  );
  const buttons = inputs.map((input, at) => radio(input, options[at] ?? '', at));
  return {
    nodes: radios ? [radios(buttons)] : buttons,
    value: () => inputs.find(({ checked }) => checked)?.value ?? '',
    put(value) {
      for (const input of inputs) input.checked = input.value === value;
    },
    offer: () => undefined,
  };
}
