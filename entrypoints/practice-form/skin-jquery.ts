/** Portals of jQuery and plain controls: Bắc Ninh's Liferay portlet, and the named inputs of Lai Châu and Lào Cai. */
import type { FormField, FormSpec } from '@/utils/practice/form';
import { el, type Attributes } from './dom';
import { native, type Control } from './native';
import type { Skin } from './skin';

const radio = (input: HTMLInputElement, text: string): Element =>
  el('label', { class: 'radio-inline' }, input, ` ${text}`);

const PORTLET = '_vn_hoso_noptructuyen_';

const liferayControl = (field: FormField): Control => {
  const name = `${PORTLET}${field.id}`;
  const look = (more: string): Attributes => ({
    class: `${more} eform-element-${field.id}`,
    title: field.label,
  });
  return native(field, {
    own: { name, ...(field.answer === 'choice' ? look('') : { id: name }) },
    box: look('form-control'),
    list: look('form-control'),
    date: look('form-control date-picker'),
    placeholder: '--Chọn--',
    radio,
  });
};

export const liferay: Skin = {
  field(field) {
    const control = liferayControl(field);
    const box = control.nodes[0]?.id ?? '';
    const label = el('label', { class: 'control-label', ...(box ? { for: box } : {}) }, field.label);
    const row = el(
      'div',
      { class: 'form-group row' },
      el('div', { class: 'col-md-4' }, label),
      el('div', { class: 'col-md-8' }, ...control.nodes),
    );
    return { ...control, row };
  },
  block(title, at) {
    const body = el('div', { class: 'panel-body' });
    const head = el('div', { class: 'panel-heading' }, el('b', {}, `${at + 1}. ${title}`));
    return { whole: el('div', { class: 'panel panel-default' }, head, body), body };
  },
  papers: (papers) =>
    el('table', { id: 'thanhPhanHoSoTbl', class: 'table' }, ...papers.map((paper, at) => tickRow(paper, at))),
  page: (blocks, papers) => el('div', { class: 'portlet' }, ...blocks, ...(papers ? [papers] : [])),
};

const tickRow = ({ name, required }: FormSpec['papers'][number], at: number): Element =>
  el(
    'tr',
    {},
    el(
      'td',
      {},
      el('input', {
        type: 'checkbox',
        name: `${PORTLET}thanhPhanHoSo_${at + 1}`,
        disabled: true,
        'aria-label': name,
      }),
    ),
    el('td', {}, name, ...(required ? [el('span', { class: 'red' }, ' (*)')] : [])),
  );

export const named: Skin = {
  field(field) {
    const name = `_fc${field.id}`;
    const control = native(field, {
      own: field.answer === 'choice' ? { name } : { name, id: name },
      box: { class: 'form-control' },
      list: { class: 'form-control' },
      date: { class: 'form-control hasDatepicker' },
      radio,
    });
    const label = el('label', field.answer === 'choice' ? {} : { for: name }, field.label);
    return { ...control, row: el('div', { class: 'form-group' }, label, ...control.nodes) };
  },
  block(title) {
    const body = el('div', { class: 'row' });
    return { whole: el('section', {}, el('h4', {}, title), body), body };
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
          el(
            'td',
            {},
            el('input', { type: 'file', name: `_file_${at + 1}`, disabled: true, 'aria-label': name }),
          ),
        ),
      ),
    ),
  page: (blocks, papers) => el('div', { id: 'form-content' }, ...blocks, ...(papers ? [papers] : [])),
};
