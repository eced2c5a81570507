/** The Lai Châu platform: named inputs, and every way in which a page can put words to them, one per block. */
import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import type { At, Skin } from '../kit/jquery/skin';
import type { KitForm } from '../kit/spec';
import type { Options } from '../moods';
import { el } from '../kit/jquery/el';

/** Where the words of a block's questions stand. */
type Layout = 'label-for' | 'cell' | 'floating' | 'placeholder';
const LAYOUTS: readonly Layout[] = ['label-for', 'cell', 'floating', 'placeholder'];

/** Described forms keep their names; of others every second block is only numbered. */
function nameFor(form: KitForm, { field, block, index, renamed }: At): string {
  const own = form.described
    ? field.name
    : block % 2 === 0
      ? `ToKhai_${field.name}`
      : `ToKhai_truong${index + 1}`;
  return own + (renamed ? '_v2' : '');
}

export function skinOf(form: KitForm, { moods, seed }: Options): Skin {
  const layoutOf = (block: number): Layout =>
    LAYOUTS[(block + (moods.has('alias') ? 1 : 0) + (form.described ? 0 : seed)) % LAYOUTS.length] as Layout;
  const nameOf = (at: At): string => nameFor(form, at);
  /** The second version has ids instead of names. */
  const named = (at: At): Record<string, string> =>
    moods.has('alias') ? { id: `_fc${nameOf(at)}` } : { name: nameOf(at), id: nameOf(at) };
  return {
    adapter: 'named-inputs',
    procedure: form.code,
    nameOf,
    closes: true,
    select2: ({ index }) => index % 2 === 0,
    cascadesOn: () => 'change',
    listUrl: (_at, parent, delay) => `/dich-vu-cong/danh-muc/phuong-xa?maTinh=${parent}&cho=${delay}`,
    draw(at, entries, locked) {
      const { field } = at;
      const lock: Record<string, string> = locked ? { disabled: '' } : {};
      const hint = layoutOf(at.block) === 'placeholder';
      if (field.kind === 'select') {
        const first = new Option(hint ? `Chọn ${field.label}` : '-- Chọn --', moods.has('alias') ? '0' : '');
        const list = el(
          'select',
          { class: 'form-control', ...named(at), ...lock, ...(hint ? { 'aria-label': field.label } : {}) },
          first,
        );
        list.append(...entries.map(({ code, text }) => new Option(text, code)));
        return [list];
      }
      if (field.kind === 'choice')
        return [
          el(
            'div',
            { class: 'radios' },
            ...entries.flatMap(({ code, text }, nr) => [
              el('input', {
                type: 'radio',
                name: nameOf(at),
                id: `${nameOf(at)}_${nr}`,
                value: code,
                ...lock,
              }),
              el('label', { for: `${nameOf(at)}_${nr}` }, text),
            ]),
          ),
        ];
      if (field.kind === 'checkbox')
        return [el('input', { type: 'checkbox', ...named(at), value: '1', ...lock })];
      const own: Record<string, string> = locked ? { readonly: '' } : {};
      const words: Record<string, string> = hint
        ? { placeholder: field.label + (field.required ? ' *' : '') }
        : {};
      if (field.kind === 'textarea') return [el('textarea', { ...named(at), rows: '3', ...words, ...own })];
      // the browser's own calendar in some blocks, a text box in the others; a year alone needs a text box
      const type =
        field.kind === 'number' ? 'number' : field.kind === 'date' && at.block % 2 === 0 ? 'date' : 'text';
      const format: Record<string, string> =
        field.kind === 'date' && type === 'text' && !hint ? { placeholder: 'dd/mm/yyyy' } : {};
      // under a floating label the calendar is flatpickr's, which hides the named input behind one of its own
      const calendar = field.kind === 'date' && layoutOf(at.block) === 'floating' && !locked;
      const box = el('input', {
        class: 'form-control',
        type: calendar ? 'text' : type,
        ...named(at),
        ...format,
        ...words,
        ...own,
      });
      if (calendar)
        queueMicrotask(() => flatpickr(box, { altInput: true, altFormat: 'd/m/Y', dateFormat: 'Y-m-d' }));
      return [box];
    },
    row(at, controls) {
      const { field } = at;
      const star = field.required ? ' *' : '';
      const box = controls[0]?.id ?? '';
      switch (layoutOf(at.block)) {
        case 'cell':
          return el('tr', {}, el('td', {}, `${field.label}${star}`), el('td', {}, ...controls));
        case 'floating':
          return el(
            'div',
            { class: 'form-floating' },
            ...controls,
            el('label', { class: 'floating-label' }, field.label + star),
          );
        case 'placeholder': {
          const bare = field.kind === 'choice' || field.kind === 'checkbox';
          return el(
            'div',
            { class: 'col-sm-6' },
            ...(bare ? [el('span', {}, `${field.label}: `)] : []),
            ...controls,
          );
        }
        default:
          return el(
            'div',
            { class: 'form-group' },
            el('label', box ? { for: box } : {}, field.label + star),
            ...controls,
          );
      }
    },
    block(block, index) {
      const cells = layoutOf(index) === 'cell';
      const body = cells ? el('tbody') : el('div', { class: 'row' });
      const inner = cells ? el('table', { class: 'table' }, body) : body;
      const title =
        block.title === ''
          ? []
          : [index % 2 === 0 ? el('h4', {}, block.title) : el('div', { class: 'block-title' }, block.title)];
      return { whole: el('section', {}, ...title, inner), body };
    },
  };
}
