/**
 * `x-date`: three parts by name and an ISO input; the portal takes the date on `change`.
 * `x-date-text`: three parts by id that come late; a year alone is a value.
 */
import type { Changed, Portal } from '../portal';
import type { DateSpec } from '../spec';
import { component, element, type Control } from './control';

const PARTS = ['day', 'month', 'year'] as const;
const HINTS = { day: 'ngày', month: 'tháng', year: 'năm' } as const;

/** Parts from a text: `2026` → ['', '', '2026'], `05/10/2026` → ['05', '10', '2026']. */
function split(text: string): [string, string, string] {
  const parts = text === '' ? [] : text.split('/');
  while (parts.length < 3) parts.unshift('');
  return parts as [string, string, string];
}

const two = (part: string) => (/^\d$/.test(part) ? `0${part}` : part);

/** The text of three parts; day and month get their zero. */
function join(parts: readonly string[]): string {
  const [day = '', month = '', year = ''] = parts.map((part) => part.trim());
  if (day === '' && month === '') return year;
  return day === '' ? `${two(month)}/${year}` : `${two(day)}/${two(month)}/${year}`;
}

/** ISO text of a real date, else ''. */
function iso(text: string): string {
  const [day, month, year] = split(text).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year > 999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : '';
}

export class DateParts implements Control {
  readonly host: HTMLElement;
  #parts: HTMLInputElement[] = [];
  #iso: HTMLInputElement | null = null;
  /** The parts have not come yet. */
  #awaited: boolean;

  constructor(
    readonly portal: Portal,
    readonly spec: DateSpec,
    readonly key: string,
    readonly name: string,
    readonly locked: boolean,
    readonly changed: Changed,
  ) {
    this.host = component(spec.kind === 'date' ? 'x-date' : 'x-date-text', name);
    this.#awaited = spec.kind === 'date-text';
    this.host.addEventListener('change', (event) => this.#take(event));
    if (spec.kind === 'date-text') this.host.addEventListener('focusout', (event) => this.#take(event));
    if (!this.#awaited) this.#build();
    else
      this.portal.after('date-text', () => {
        this.#awaited = false;
        this.#build();
      });
  }

  render(): void {
    if (!this.#awaited) this.#build();
  }

  #build(): void {
    const values = split(this.portal.model.get(this.key));
    const byId = this.spec.kind === 'date-text';
    this.#parts = PARTS.map((part, at) => {
      const input = element('input', {
        [byId ? 'id' : 'name']: `${this.name}-${part}`,
        class: `input-date ${part}`,
        maxlength: part === 'year' ? '4' : '2',
        placeholder: HINTS[part],
        autocomplete: 'off',
        readonly: this.locked,
      });
      input.value = values[at] ?? '';
      return input;
    });
    const [day, month, year] = this.#parts as [HTMLInputElement, HTMLInputElement, HTMLInputElement];
    this.host.replaceChildren(day, '/', month, '/', year);
    this.#iso = byId ? null : this.#isoInput();
    if (this.#iso) this.host.append(this.#iso);
  }

  #isoInput(): HTMLInputElement {
    const input = this.portal.has('alias')
      ? element('input', { type: 'hidden', id: `${this.name}-id-date-input` })
      : element('input', { type: 'date', name: `${this.name}-name-date-input`, style: 'display:none' });
    input.value = iso(this.portal.model.get(this.key));
    return input;
  }

  assign(value: string): void {
    const values = split(value);
    for (const [at, input] of this.#parts.entries()) input.value = values[at] ?? '';
    if (this.#iso) this.#iso.value = iso(value);
  }

  shown(): string {
    return join(this.#parts.map((input) => input.value));
  }

  all(): Control[] {
    return [this];
  }

  /** The parts lead; a change at the ISO input sets the parts. */
  #take(event: Event): void {
    if (this.locked || this.#parts.length === 0) return;
    if (event.target === this.#iso && this.#iso && this.#iso.value !== '') {
      const [year = '', month = '', day = ''] = this.#iso.value.split('-');
      this.assign(`${day}/${month}/${year}`);
    }
    const value = this.shown();
    if (this.#iso) this.#iso.value = iso(value);
    if (value === this.portal.model.get(this.key)) return;
    this.portal.model.commit(this.key, value, event);
    this.changed(this.spec, this.key, value);
  }
}
