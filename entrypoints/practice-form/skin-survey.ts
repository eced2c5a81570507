/** SurveyJS as on the national portal's forms of 2026: panels, questions with `data-name`, the library's own classes. */
import { el } from './dom';
import { native } from './native';
import type { Skin } from './skin';
import { paperTable } from './paper-table';

export const survey: Skin = {
  field(field) {
    const id = `sq_${field.id}`;
    const own = { id: `${id}i`, 'aria-labelledby': `${id}_title` };
    const control = native(field, {
      own: field.answer === 'choice' ? { name: id, id } : own,
      box: { class: field.answer === 'long' ? 'sd-input sd-comment' : 'sd-input sd-text' },
      list: { class: 'sd-input sd-dropdown' },
      placeholder: 'Chọn...',
      radio: (input, text) => {
        input.className = 'sd-visuallyhidden sd-item__control';
        return el(
          'div',
          { class: 'sd-item sd-radio sd-selectbase__item' },
          el(
            'label',
            { class: 'sd-selectbase__label' },
            input,
            el('span', { class: 'sd-item__control-label' }, text),
          ),
        );
      },
      radios: (buttons) =>
        el(
          'fieldset',
          { class: 'sd-selectbase', role: 'radiogroup', 'aria-labelledby': `${id}_title` },
          ...buttons,
        ),
    });
    const row = el(
      'div',
      { class: 'sd-row' },
      el(
        'div',
        { class: 'sd-element sd-question sd-row__question', id, 'data-name': `${field.id}__100` },
        el(
          'div',
          { class: 'sd-question__header' },
          el(
            'h5',
            { class: 'sd-title sd-element__title sd-question__title', id: `${id}_title` },
            field.label,
          ),
        ),
        el('div', { class: 'sd-question__content' }, ...control.nodes),
      ),
    );
    return { ...control, row };
  },
  block(title, at) {
    const body = el('div', { class: 'sd-panel__content' });
    const whole = el(
      'div',
      { class: 'sd-element sd-panel', id: `sp_${at + 1}` },
      el(
        'div',
        { class: 'sd-panel__header' },
        el('h4', { class: 'sd-title sd-element__title sd-panel__title' }, title),
      ),
      body,
    );
    return { whole, body };
  },
  papers: paperTable,
  page: (blocks, papers) =>
    el(
      'div',
      {},
      el(
        'div',
        { class: 'sd-root-modern' },
        el('div', { class: 'sd-body' }, el('div', { class: 'sd-page' }, ...blocks)),
      ),
      ...(papers ? [papers] : []),
    ),
};
