/** ASP.NET WebForms as on dkkd.gov.vn: tables for layout, names of containers joined with `$`, the server's hidden state (here empty). */
import { el } from './dom';
import { native } from './native';
import type { Skin } from './skin';

export const webforms: Skin = {
  field(field) {
    const name = `ctl00$C$${field.id}${field.answer === 'date' ? 'DateFld' : 'Fld'}`;
    const control = native(field, {
      own: field.answer === 'choice' ? { name } : { name, id: name.replaceAll('$', '_') },
      date: { maxlength: '10' },
      placeholder: '--Chọn--',
      radio: (input, text) => el('td', {}, input, el('label', { for: input.id }, text)),
      radios: (buttons) => el('table', { class: 'rbl' }, el('tr', {}, ...buttons)),
    });
    const tied = field.answer === 'choice' ? {} : { for: name.replaceAll('$', '_') };
    const label = el('td', { class: 'lbl' }, el('label', tied, `${field.label}:`));
    return { ...control, row: el('tr', {}, label, el('td', {}, ...control.nodes)) };
  },
  block(title) {
    const body = el('tbody');
    const whole = el('fieldset', {}, el('legend', {}, title), el('table', { class: 'form' }, body));
    return { whole, body };
  },
  papers: (papers) =>
    el(
      'table',
      { class: 'form' },
      ...papers.map(({ name, required }, at) =>
        el(
          'tr',
          {},
          el('td', {}, name, ...(required ? [' (*)'] : [])),
          el(
            'td',
            {},
            el('input', { type: 'file', name: `ctl00$C$Tep${at + 1}`, disabled: true, 'aria-label': name }),
          ),
        ),
      ),
    ),
  page: (blocks, papers) =>
    el(
      'form',
      { id: 'aspnetForm' },
      el('input', { type: 'hidden', name: '__VIEWSTATE', value: 'tap-su' }),
      ...blocks,
      ...(papers ? [papers] : []),
    ),
};
