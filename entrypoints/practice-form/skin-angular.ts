/** Angular Material: the liên thông portal (`app-input` with `formcontrolname`) and the culture ministry's `liz-*`. Lists hang over the page. */
import type { FormField } from '@/utils/practice/form';
import { el } from './dom';
import { native, type Control } from './native';
import { paperTable } from './paper-table';
import { popup, LONG } from './popup';
import type { Skin } from './skin';

let panels = 0;

/** `mat-select` with its list in the overlay, searched as `ngx-mat-select-search` does. */
function matSelect(field: FormField, changed: () => void): Control {
  let { options } = field;
  let chosen = '';
  const shown = el('span', { class: 'mat-mdc-select-value-text' });
  const select = el(
    'mat-select',
    {
      class: 'mat-mdc-select',
      role: 'combobox',
      tabindex: '0',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-label': field.label,
    },
    el(
      'div',
      { class: 'mat-mdc-select-trigger' },
      el('div', { class: 'mat-mdc-select-value' }, shown),
      el('div', { class: 'mat-mdc-select-arrow' }),
    ),
  );
  const draw = (): void => shown.replaceChildren(chosen);
  let overlay: HTMLElement | null = null;
  const menu = popup({
    trigger: select,
    options: () => options,
    show() {
      const id = `mat-select-panel-${(panels += 1)}`;
      const list = el('div', {
        class: 'mat-mdc-select-panel',
        role: 'listbox',
        id,
        'aria-label': field.label,
      });
      const search =
        options.length > LONG
          ? el('input', { class: 'mat-select-search-input', placeholder: 'Tìm kiếm', autocomplete: 'off' })
          : null;
      if (search)
        list.append(
          el(
            'mat-option',
            { class: 'contains-mat-select-search mat-option-disabled' },
            el('div', { class: 'mat-select-search-inner' }, search),
          ),
        );
      overlay = el('div', { class: 'cdk-overlay-container' }, el('div', { class: 'cdk-overlay-pane' }, list));
      const { left, bottom, width } = select.getBoundingClientRect();
      list.style.left = `${left + window.scrollX}px`;
      list.style.top = `${bottom + window.scrollY}px`;
      list.style.minWidth = `${width}px`;
      document.body.append(overlay);
      select.setAttribute('aria-controls', id);
      return { list, search };
    },
    entry: (text) =>
      el(
        'mat-option',
        { class: 'mat-mdc-option', role: 'option' },
        el('span', { class: 'mdc-list-item__primary-text' }, text),
      ),
    hide() {
      overlay?.remove();
      select.removeAttribute('aria-controls');
    },
    pick(text) {
      chosen = text;
      draw();
      changed();
    },
  });
  select.addEventListener('click', () => menu.toggle());
  return {
    nodes: [select],
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

function control(field: FormField, changed: () => void): Control {
  if (field.answer === 'select') return matSelect(field, changed);
  return native(field, {
    own: field.answer === 'choice' ? { name: field.id } : { 'aria-label': field.label },
    box: { class: 'mat-mdc-input-element' },
    radio: (input, text) =>
      el('mat-radio-button', { class: 'mat-mdc-radio-button' }, el('label', {}, input, ` ${text}`)),
    radios: (buttons) => el('mat-radio-group', { role: 'radiogroup', 'aria-label': field.label }, ...buttons),
  });
}

/** A control in its frame with the label that floats over it; buttons have their question before them. */
const framed = ({ answer, label }: FormField, { nodes }: Control): Element[] =>
  answer === 'choice'
    ? [el('span', { class: 'radio-label' }, label), ...nodes]
    : [el('mat-form-field', { class: 'mat-mdc-form-field' }, el('mat-label', {}, label), ...nodes)];

export const lienThong: Skin = {
  field(field, changed) {
    const made = control(field, changed);
    const type = field.answer === 'date' ? 'date' : field.answer === 'choice' ? 'radio' : 'text';
    return { ...made, row: el('app-input', { formcontrolname: field.id, type }, ...framed(field, made)) };
  },
  block(title, at) {
    const body = el('div', { class: 'fields' });
    return { whole: el('section', {}, el('h3', {}, `${at + 1}. ${title}`), body), body };
  },
  papers: paperTable,
  page: (blocks, papers) => el('form', { class: 'ke-khai' }, ...blocks, ...(papers ? [papers] : [])),
};

const LIZ = {
  text: 'liz-input',
  long: 'liz-input',
  date: 'liz-datepicker',
  select: 'liz-select',
  choice: 'liz-radio',
};

export const liz: Skin = {
  field(field, changed) {
    const made = control(field, changed);
    return { ...made, row: el(LIZ[field.answer], {}, ...framed(field, made)) };
  },
  block(title) {
    const body = el('div', { class: 'fields' });
    return { whole: el('div', { class: 'group' }, el('div', { class: 'group-header' }, title), body), body };
  },
  papers: (papers) =>
    el(
      'div',
      { class: 'group' },
      el('div', { class: 'group-header' }, 'Thành phần hồ sơ'),
      ...papers.map(({ name, required }, at) =>
        el(
          'div',
          { class: 'row' },
          el('span', {}, `${at + 1}. ${name}${required ? ' *' : ''}`),
          el('app-upload-flie-multi', {}, el('button', { type: 'button', disabled: true }, 'Chọn tệp')),
        ),
      ),
    ),
  page: (blocks, papers) => el('liz-form-component', {}, ...blocks, ...(papers ? [papers] : [])),
};
