/** The civil-status e-form (`tokhaidientu.moj.gov.vn`): `x-*` components, labels as bare text before them, bold numbered titles. */
import { el } from './dom';
import { popup, LONG } from './popup';
import type { Drawn, Skin } from './skin';
import type { FormField } from '@/utils/practice/form';

const NONE = '-- Chọn --';
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI'.split(' ');
let lists = 0;

const row = (field: FormField, ...hosts: Element[]): Element =>
  el('div', { class: 'x-row' }, `${field.label}: `, ...hosts);

function typed(field: FormField): Drawn {
  const input = el(field.answer === 'long' ? 'textarea' : 'input', {
    name: field.id,
    class: 'input-field',
    autocomplete: 'off',
  });
  const host = el('x-input', { name: field.id }, input);
  return {
    row: row(field, host),
    nodes: [host],
    value: () => input.value,
    put: (value) => (input.value = value),
    offer: () => undefined,
  };
}

/** Three boxes and, beside them, the whole date in the order of machines. */
function dated(field: FormField): Drawn {
  const [day, month, year] = (['day', 'month', 'year'] as const).map((part) =>
    el('input', {
      name: `${field.id}-${part}`,
      class: `input-date ${part}`,
      maxlength: part === 'year' ? '4' : '2',
      placeholder: { day: 'ngày', month: 'tháng', year: 'năm' }[part],
      'aria-label': `${field.label} (${{ day: 'ngày', month: 'tháng', year: 'năm' }[part]})`,
      autocomplete: 'off',
    }),
  ) as [HTMLInputElement, HTMLInputElement, HTMLInputElement];
  const whole = el('input', { type: 'hidden', id: `${field.id}-id-date-input` });
  const parts = [day, month, year];
  const note = (): void => {
    const [d, m, y] = parts.map(({ value }) => value.trim());
    whole.value = d && m && y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : '';
  };
  // the browser's own date goes the other way: a script may set the whole
  whole.addEventListener('change', () => {
    const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(whole.value) ?? [];
    if (y && m && d) [day.value, month.value, year.value] = [d, m, y];
  });
  const host = el('x-date', { name: field.id }, day, '/', month, '/', year, whole);
  host.addEventListener('input', note);
  return {
    row: row(field, host),
    nodes: [host],
    value: () => parts.map(({ value }) => value).join('/'),
    put(value) {
      const given = value.split('/');
      while (given.length < 3) given.unshift('');
      parts.forEach((part, at) => (part.value = given[at] ?? ''));
      note();
    },
    offer: () => undefined,
  };
}

/** Boxes that behave like one group: one ticked un-ticks the others, a second click leaves none. */
function choice(field: FormField, changed: () => void): Drawn {
  const boxes = field.options.map((text, at) => ({
    text,
    box: el('input', { type: 'checkbox', id: `${field.id}-${at + 1}` }),
  }));
  const host = el(
    'x-radio',
    { name: field.id },
    ...boxes.flatMap(({ text, box }) => [box, el('label', { for: box.id }, text)]),
  );
  host.addEventListener('change', (event) => {
    for (const { box } of boxes) if (box !== event.target) box.checked = false;
    changed();
  });
  return {
    row: row(field, host),
    nodes: [host],
    value: () => boxes.find(({ box }) => box.checked)?.text ?? '',
    put(value) {
      for (const { text, box } of boxes) box.checked = text === value;
    },
    offer: () => undefined,
  };
}

/** A header and a list of `div`s that exists only while it is open. */
function list(field: FormField, changed: () => void): Drawn {
  let { options } = field;
  let chosen = '';
  const header = el('div', {
    class: 'input-field-select',
    tabindex: '0',
    role: 'combobox',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-label': field.label,
  });
  const root = el('div', { id: `custom-select-${(lists += 1)}`, class: 'custom-select' }, header);
  const draw = (): void => header.replaceChildren(`${chosen || NONE} ▼`);
  let opened: HTMLElement | null = null;
  const menu = popup({
    trigger: header,
    options: () => [NONE, ...options],
    show() {
      opened = el('div', { class: 'input-field-select-options' });
      const search =
        options.length > LONG
          ? el('input', { placeholder: 'Tìm kiếm...', class: 'search', autocomplete: 'off' })
          : null;
      if (search) opened.append(search);
      root.append(opened);
      return { list: opened, search };
    },
    entry: (text) => el('div', { class: 'option' }, text),
    hide: () => opened?.remove(),
    pick(text) {
      chosen = text === NONE ? '' : text;
      draw();
      changed();
    },
  });
  header.addEventListener('click', () => menu.toggle());
  draw();
  const host = el('x-select', { name: field.id }, root);
  return {
    row: row(field, host),
    nodes: [host],
    value: () => chosen,
    put(value) {
      chosen = value;
      draw();
    },
    offer(next) {
      options = next;
      chosen = '';
      draw();
    },
  };
}

export const xEform: Skin = {
  field(field, changed) {
    if (field.answer === 'date') return dated(field);
    if (field.answer === 'choice') return choice(field, changed);
    return field.answer === 'select' ? list(field, changed) : typed(field);
  },
  block(title, at) {
    const body = el('div', { class: 'x-block' }, el('strong', {}, `${ROMAN[at] ?? 'XX'}. ${title}`));
    return { whole: body, body };
  },
  papers: () => null,
  page: (blocks) => el('form', { class: 'x-form' }, ...blocks),
};
