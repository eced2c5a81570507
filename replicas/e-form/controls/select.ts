/** `x-select` and `x-select-default`: a header and a list of `div`s that exists only while it is open. */
import type { Portal } from '../portal';
import { component, element, type Control } from './control';
import type { Spec } from '../spec';

export const PLACEHOLDER = '-- Chọn --';
/** Longer lists get a search box. */
const SEARCH_FROM = 10;

export interface SelectOptions {
  key: string;
  /** Null inside an address block: a bare widget in a row that says which level it is. */
  name: string | null;
  level?: string;
  plain: boolean;
  disabled: boolean;
  list(): Promise<string[]>;
  taken(value: string, event: Event): void;
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');

/** Lists that a click elsewhere closes. */
const open = new Set<Select>();
document.addEventListener('click', (event) => Select.elsewhere(event));

export class Select implements Control {
  readonly host: HTMLElement;
  readonly #id: string;
  #open = false;
  #items: string[] | null = null;
  #root: HTMLElement | null = null;
  #list: HTMLElement | null = null;
  #query = '';

  constructor(
    readonly portal: Portal,
    readonly spec: Spec | null,
    readonly options: SelectOptions,
  ) {
    this.#id = `custom-select-${options.plain ? 'default-' : ''}${portal.nextId()}`;
    const tag = options.plain ? 'x-select-default' : 'x-select';
    this.host = options.name
      ? component(tag, options.name)
      : element('div', { class: 'level' }, `${options.level ?? ''} `);
    this.render();
  }

  get key(): string {
    return this.options.key;
  }

  render(): void {
    const root = element('div', { id: this.#id, class: 'custom-select' }, this.#header());
    this.#list = this.#open ? this.#buildList() : null;
    if (this.#list) root.append(this.#list);
    this.#root?.remove();
    this.#root = root;
    this.host.append(root);
  }

  #header(): HTMLElement {
    const second = this.portal.has('alias');
    const arrow = second ? (this.#open ? '▴' : '▾') : this.#open ? '▲' : '▼';
    const { plain, disabled } = this.options;
    const header = element('div', {
      class: plain ? 'select-default-header' : 'input-field-select',
      tabindex: plain || !second ? '0' : undefined,
      'aria-disabled': disabled ? 'true' : undefined,
    });
    const text = this.portal.model.get(this.key) || PLACEHOLDER;
    if (second && !plain)
      header.append(element('span', {}, text), element('span', { class: 'arrow' }, arrow));
    else header.append(`${text} ${arrow}`);
    header.addEventListener('click', () => this.#toggle());
    return header;
  }

  #toggle(): void {
    if (this.options.disabled) return;
    if (this.#open) this.#close();
    else if (this.options.plain) this.portal.after('open', () => this.#openNow());
    else this.#openNow();
  }

  #openNow(): void {
    if (this.#open) return;
    this.#open = true;
    open.add(this);
    this.#items = null;
    this.#query = '';
    this.render();
    void this.options.list().then((items) => {
      if (!this.#open) return;
      this.#items = items;
      this.render();
    });
  }

  #close(): void {
    this.#open = false;
    open.delete(this);
    this.render();
  }

  #buildList(): HTMLElement {
    const list = element('div', {
      class: this.options.plain ? 'select-default-options' : 'input-field-select-options',
    });
    const items = this.#items;
    if (!items) return list;
    if (items.length > SEARCH_FROM && !this.options.plain) list.append(this.#search());
    list.append(...this.#rows(items));
    return list;
  }

  #search(): HTMLInputElement {
    const input = element('input', { placeholder: 'Tìm kiếm...', class: 'search', autocomplete: 'off' });
    input.value = this.#query;
    input.addEventListener('input', () => {
      this.#query = input.value;
      for (const row of this.#list?.querySelectorAll(':scope > div') ?? []) row.remove();
      this.#list?.append(...this.#rows(this.#items ?? []));
    });
    return input;
  }

  /** Accents and case decide in mood `strict-search`. */
  #rows(items: readonly string[]): HTMLElement[] {
    const form = this.portal.has('strict-search') ? (text: string) => text : fold;
    const query = form(this.#query.trim());
    const hits = items.filter((item) => form(item).includes(query));
    if (hits.length === 0 && items.length > 0)
      return [element('div', { class: 'empty' }, 'Không tìm thấy kết quả')];
    if (items.length === 0) return [];
    const texts = query === '' ? [PLACEHOLDER, ...hits] : hits;
    return texts.map((text) => {
      const row = element('div', { class: 'option' }, text);
      row.addEventListener('click', (event) => this.#pick(text, event));
      return row;
    });
  }

  #pick(text: string, event: Event): void {
    const value = text === PLACEHOLDER ? '' : text;
    this.portal.model.commit(this.key, value, event);
    this.#close();
    this.options.taken(value, event);
  }

  assign(): void {
    this.render();
  }

  shown(): string {
    const text = (this.host.querySelector('[id^="custom-select-"] > div')?.textContent ?? '').replace(
      /\s*[▲▼▴▾]\s*$/,
      '',
    );
    return text === PLACEHOLDER ? '' : text;
  }

  /** A click somewhere else closes a list. The path is asked because a taken option is already gone. */
  static elsewhere(event: Event): void {
    for (const select of open) if (!event.composedPath().includes(select.host)) select.#close();
  }

  get isOpen(): boolean {
    return this.#open;
  }

  all(): Control[] {
    return [this];
  }
}
