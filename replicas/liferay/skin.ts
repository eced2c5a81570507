/** How Bắc Ninh's portlet draws and names its fields: `element_<id>` that changes, `eform-element-<Key>` and `title` that stay. */
import type { Options } from '../moods';
import { el } from '../kit/jquery/el';
import type { At, Skin } from '../kit/jquery/skin';
import type { KitForm } from '../kit/spec';

export const PREFIX = '_org_bn_hoso_noptructuyen_';

/** Of a form nobody has described the keys say nothing: `Truong12`. */
const keyOf = (form: KitForm, { field, index, renamed }: At): string =>
  `${form.described ? field.name : `Truong${index + 1}`}${renamed ? 'Moi' : ''}`;

export function skinOf(form: KitForm, { moods }: Options): Skin {
  const first = moods.has('alias') ? 20_417 : 9_123;
  const nameOf = ({ index }: At): string => `${PREFIX}element_${first + index}`;
  return {
    adapter: 'liferay',
    procedure: form.code,
    nameOf,
    closes: false,
    select2: () => true,
    cascadesOn: ({ block }) => (block % 2 === 0 ? 'change' : 'select2:select'),
    listUrl: (_at, parent, delay) =>
      `/web/guest/eform?p_p_id=org_bn_hoso_noptructuyen&p_p_lifecycle=2&p_p_resource_id=danhSachXa&tinhThanhId=${parent}&cho=${delay}`,
    draw(at, entries, locked) {
      const { field } = at;
      const name = nameOf(at);
      const title = field.label;
      const mark = { class: `form-control eform-element-${keyOf(form, at)}`, name, title };
      const lock: Record<string, string> = locked ? { disabled: '' } : {};
      if (field.kind === 'select') {
        const list = el('select', { ...mark, id: name, ...lock }, new Option('--Chọn--', ''));
        list.append(...entries.map(({ code, text }) => new Option(text, code)));
        return [list];
      }
      if (field.kind === 'choice')
        return entries.map(({ code, text }, nr) =>
          el(
            'label',
            { class: 'radio-inline' },
            el('input', {
              ...mark,
              class: mark.class.replace('form-control ', ''),
              type: 'radio',
              id: `${name}_${nr}`,
              value: code,
              ...lock,
            }),
            ` ${text}`,
          ),
        );
      if (field.kind === 'checkbox')
        return [
          el('input', {
            ...mark,
            class: mark.class.replace('form-control ', ''),
            type: 'checkbox',
            id: name,
            value: '1',
            ...lock,
          }),
        ];
      const own: Record<string, string> = locked ? { readonly: '' } : {};
      if (field.kind === 'textarea') return [el('textarea', { ...mark, id: name, rows: '3', ...own })];
      const isDate = field.kind === 'date' || field.kind === 'date-text';
      return [
        el('input', {
          ...mark,
          id: name,
          type: field.kind === 'number' ? 'number' : 'text',
          ...(isDate
            ? { class: `${mark.class} date-picker`, placeholder: 'dd/mm/yyyy', autocomplete: 'off' }
            : {}),
          ...own,
        }),
      ];
    },
    row(at, controls) {
      const { field } = at;
      const star = field.required ? [el('span', { class: 'red' }, ' (*)')] : [];
      // some versions leave the words to the title
      const words =
        moods.has('alias') && at.index % 3 === 0
          ? []
          : [el('label', { class: 'control-label' }, field.label, ...star)];
      const box = el('div', { class: 'col-md-8' }, ...controls);
      return el('div', { class: 'form-group row' }, el('div', { class: 'col-md-4' }, ...words), box);
    },
    block(block, index) {
      const body = el('div', { class: 'panel-body' });
      const title =
        block.title === ''
          ? []
          : [el('div', { class: 'panel-heading' }, el('b', {}, `${index + 1}. ${block.title}`))];
      return { whole: el('div', { class: 'panel panel-default' }, ...title, body), body };
    },
  };
}
