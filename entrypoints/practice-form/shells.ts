/** Pages that frame another family's form: the justice wizard, and the national portal's page of a procedure. */
import type { FormField, FormSpec } from '@/utils/practice/form';
import { el } from './dom';
import type { FormTask } from './door';
import { paperTable } from './paper-table';

export interface Shell {
  page: Element;
  /** What is left for the form inside. */
  rest: FormSpec;
}

export const shellOf = (task: FormTask, frame: Element): Shell =>
  task.family === 'national' ? national(task, frame) : wizard(task, frame);

const STEPS = ['Thông tin chung', 'Kê khai', 'Thành phần hồ sơ', 'Gửi hồ sơ'];

function wizard({ spec }: FormTask, frame: Element): Shell {
  const page = el(
    'div',
    { class: 'wizard' },
    el('h1', { class: 'text-2xl font-bold' }, spec.title),
    el('p', { class: 'thu-tuc' }, el('span', { class: 'ma' }, spec.code)),
    el(
      'ol',
      { class: 'steps' },
      ...STEPS.map((step, at) => el('li', { class: at === 1 ? 'here' : '' }, step)),
    ),
    frame,
    paperTable(spec.papers),
  );
  return {
    page,
    rest: { ...spec, papers: [] },
  };
}

/** The card "Chọn cơ quan thực hiện": only the province has a meaning for the dossier. */
function national({ spec, wards, start }: FormTask, frame: Element): Shell {
  const mine = (field: FormField): boolean => field.role === 'dossier.addresseeProvince';
  const province = combobox(
    'Tỉnh/Thành phố',
    () => Object.keys(wards),
    start['dossier.addresseeProvince'] ?? '',
  );
  const unit = combobox('Phường/Xã', () => wards[province.value()] ?? [], '');
  province.changed = () => unit.put('');
  const page = el(
    'div',
    { class: 'quoc-gia' },
    el('h1', {}, spec.title),
    el('p', { class: 'thu-tuc' }, el('span', { class: 'ma' }, spec.code)),
    el('div', { class: 'card-co-quan' }, el('h2', {}, 'Chọn cơ quan thực hiện'), province.host, unit.host),
    frame,
  );
  const blocks = spec.blocks
    .map((block) => ({ ...block, fields: block.fields.filter((field) => !mine(field)) }))
    .filter(({ fields }) => fields.length > 0);
  return {
    page,
    rest: { ...spec, blocks },
  };
}

interface Combobox {
  host: HTMLElement;
  value(): string;
  put(text: string): void;
  changed(): void;
}

/** A button while empty, an input once chosen; the list hangs at the end of the body and takes an entry on `mousedown`. */
function combobox(label: string, options: () => readonly string[], first: string): Combobox {
  let chosen = first;
  let list: HTMLElement | null = null;
  const host = el('div', { class: 'combobox' });
  const close = (): void => {
    list?.remove();
    list = null;
  };
  const made: Combobox = { host, value: () => chosen, put, changed: () => undefined };
  function put(text: string): void {
    const inside = host.contains(document.activeElement);
    chosen = text;
    const box =
      text === ''
        ? el('button', { type: 'button', class: 'custom-input-typography' }, `-- Chọn ${label} --`)
        : el('input', { class: 'custom-input-typography', readonly: true, 'aria-label': label });
    if (box instanceof HTMLInputElement) box.value = text;
    box.addEventListener('click', open);
    box.addEventListener('keydown', onKey);
    const cross = el('button', { type: 'button', class: 'cross', 'aria-label': `× ${label}` }, '×');
    cross.addEventListener('click', () => take(''));
    host.replaceChildren(el('label', {}, label), box, ...(text === '' ? [] : [cross]));
    if (inside) box.focus();
  }
  function take(text: string): void {
    close();
    put(text);
    made.changed();
  }
  function open(): void {
    if (list) return close();
    const entries = options().map((text) => {
      const entry = el('li', { role: 'option', tabindex: '-1' }, text);
      entry.addEventListener('mousedown', (event) => {
        event.preventDefault();
        take(text);
      });
      return entry;
    });
    list = el('div', {}, el('ul', { role: 'listbox', 'aria-label': label }, ...entries));
    list = el('div', { class: 'combobox-list' }, list);
    const { left, bottom } = host.getBoundingClientRect();
    list.style.left = `${left + window.scrollX}px`;
    list.style.top = `${bottom + window.scrollY}px`;
    document.body.append(list);
  }
  /** Arrows walk through the list, Enter takes, Escape closes; on a closed one the arrow opens it. */
  function onKey(event: Event): void {
    const { key } = event as KeyboardEvent;
    if (!list) {
      if (key !== 'ArrowDown') return;
      open();
    }
    const entries = [...(list as unknown as HTMLElement).querySelectorAll('li')];
    const at = entries.findIndex((entry) => entry.classList.contains('active'));
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const next = entries[Math.max(0, Math.min(entries.length - 1, at + (key === 'ArrowDown' ? 1 : -1)))];
      entries[at]?.classList.remove('active');
      next?.classList.add('active');
      next?.scrollIntoView({ block: 'nearest' });
    } else if (key === 'Enter' && at >= 0) take(entries[at]?.textContent ?? '');
    else if (key === 'Escape') close();
    else return;
    event.preventDefault();
  }
  document.addEventListener('mousedown', ({ target }) => {
    if (list && target instanceof Element && !list.contains(target) && !host.contains(target)) close();
  });
  put(chosen);
  return made;
}
