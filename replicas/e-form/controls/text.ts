/** `x-input`, `x-input-number` and bare inputs. The portal takes the value on `input`; mirrors follow on `keyup` and `blur`. */
import type { Changed, Portal } from '../portal';
import type { TextSpec } from '../spec';
import { component, element, type Control } from './control';

export interface TextOptions {
  key: string;
  name: string;
  tag: 'x-input' | 'x-input-number' | null;
  className?: string;
  placeholder?: string;
  readonly?: boolean;
  /** A second copy for narrow screens: in the page, not shown. */
  copy?: boolean;
}

export class Text implements Control {
  readonly host: HTMLElement;
  input!: HTMLInputElement;
  /** Called when the text is left or a key goes up: mirrors. */
  onLeave: ((event: Event) => void) | null = null;

  constructor(
    readonly portal: Portal,
    readonly spec: TextSpec | null,
    readonly options: TextOptions,
    readonly changed: Changed,
  ) {
    this.host = options.tag ? component(options.tag, options.name) : element('span', { class: 'bare' });
    if (options.copy) this.host.style.display = 'none';
    this.host.addEventListener('input', (event) => this.#take(event));
    this.host.addEventListener('change', (event) => this.#take(event));
    for (const type of ['keyup', 'focusout', 'blur'])
      this.host.addEventListener(type, (event) => this.onLeave?.(event), true);
    this.render();
  }

  get key(): string {
    return this.options.key;
  }

  render(): void {
    const { name, className, placeholder, readonly } = this.options;
    this.input = element('input', {
      name,
      class: className ?? 'input-field',
      placeholder,
      autocomplete: 'off',
      readonly,
    });
    this.input.value = this.portal.model.get(this.key);
    this.host.replaceChildren(this.input);
  }

  assign(value: string): void {
    this.input.value = value;
  }

  shown(): string {
    return this.input.value;
  }

  all(): Control[] {
    return [this];
  }

  #take(event: Event): void {
    if (this.options.readonly) return;
    if (this.options.tag === 'x-input-number' && /\D/.test(this.input.value))
      this.input.value = this.input.value.replace(/\D/g, '');
    const value = this.input.value;
    if (value === this.portal.model.get(this.key)) return;
    this.portal.model.commit(this.key, value, event);
    if (this.spec) this.changed(this.spec, this.key, value);
  }
}
