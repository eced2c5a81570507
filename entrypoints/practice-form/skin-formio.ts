/** Form.io as VNPT iGate shows it: components in panels, Bootstrap 4; on the clerks' side the same form under the staff's own head. */
import { el } from './dom';
import { native } from './native';
import type { Skin } from './skin';

const TYPES = { text: 'textfield', long: 'textarea', date: 'datetime', select: 'select', choice: 'radio' };

export const formio: Skin = {
  field(field) {
    const name = `data[${field.id}]`;
    const id = `e-${field.id}`;
    const control = native(field, {
      own: field.answer === 'choice' ? { name: `${name}[${field.id}]`, id } : { name, id },
      box: { class: 'form-control' },
      list: { class: 'form-control' },
      placeholder: '',
      radio: (input, text) => {
        input.className = 'form-check-input';
        return el(
          'div',
          { class: 'form-check' },
          el('label', { class: 'form-check-label', for: input.id }, input, text),
        );
      },
      radios: (buttons) => el('div', { class: 'form-radio radio' }, ...buttons),
    });
    const type = TYPES[field.answer];
    const row = el(
      'div',
      {
        class: `form-group has-feedback formio-component formio-component-${type} formio-component-${field.id}`,
      },
      el(
        'label',
        { class: 'col-form-label', ...(field.answer === 'choice' ? {} : { for: id }) },
        field.label,
      ),
      ...control.nodes,
    );
    return { ...control, row };
  },
  block(title, at) {
    const body = el('div', { class: 'card-body' });
    const whole = el(
      'div',
      { class: `mb-2 card border formio-component formio-component-panel formio-component-khoi${at + 1}` },
      el('div', { class: 'card-header bg-default' }, el('span', { class: 'mb-0 card-title' }, title)),
      body,
    );
    return { whole, body };
  },
  papers: (papers) =>
    el(
      'table',
      { class: 'table' },
      ...papers.map(({ name, required }, at) =>
        el(
          'tr',
          {},
          el('td', {}, String(at + 1)),
          el('td', {}, name, ...(required ? [' *'] : [])),
          el('td', {}, el('button', { type: 'button', class: 'btn_upload', disabled: true }, 'Chọn tệp tin')),
        ),
      ),
    ),
  page: (blocks, papers) =>
    el(
      'div',
      { class: 'igate' },
      el('div', { class: 'formio-form', ref: 'webform' }, ...blocks),
      ...(papers ? [papers] : []),
    ),
};

export const igateStaff: Skin = {
  ...formio,
};
