/**
 * `x-radio`: check boxes that behave like radio buttons. The component itself un-ticks the others; a click on a
 * ticked box leaves nothing ticked. Two looks: `<label for>`, or a `<p>` around a hidden box and bare text.
 */
import type { Changed, Portal } from '../portal';
import type { RadioSpec } from '../spec';
import { component, element, type Control } from './control';

export class Radio implements Control {
  readonly host: HTMLElement;
  #boxes: HTMLInputElement[] = [];
  #other: HTMLInputElement | null = null;
  /** The text box beside "Khác" is there (it comes a moment after the tick). */
  #otherShown: boolean;

  constructor(
    readonly portal: Portal,
    readonly spec: RadioSpec,
    readonly name: string,
    readonly disabled: boolean,
    readonly changed: Changed,
  ) {
    this.host = component('x-radio', name);
    this.#otherShown = this.#saysOther;
    this.host.addEventListener('change', (event) => {
      const at = this.#boxes.indexOf(event.target as HTMLInputElement);
      if (at >= 0) this.#take(at, event);
    });
    this.render();
  }

  get key(): string {
    return this.name;
  }

  get #saysOther(): boolean {
    return this.spec.other !== undefined && this.portal.model.get(this.name) === 'Khác';
  }

  render(): void {
    const now = this.portal.model.get(this.name);
    this.#boxes = this.spec.options.map(([value, text]) => {
      const box = element('input', {
        type: 'checkbox',
        id: `${this.name}-${value}`,
        disabled: this.disabled,
        style: this.spec.look === 'paragraph' ? 'display:none' : undefined,
      });
      box.checked = text === now;
      return box;
    });
    this.#other = this.#otherShown ? this.#textBox() : null;
    this.host.replaceChildren(
      ...this.spec.options.flatMap(([value, text], at) => this.#option(at, value, text)),
    );
  }

  #option(at: number, value: string, text: string): Node[] {
    const box = this.#boxes[at] as HTMLInputElement;
    const other = text === 'Khác' && this.#other ? [this.#other] : [];
    if (this.spec.look === 'label')
      return [box, element('label', { for: `${this.name}-${value}` }, text), ...other];
    const paragraph = element('p', { class: 'p_checkbox_custom radio-custom' }, box, text, ...other);
    paragraph.classList.toggle('checked', box.checked);
    paragraph.addEventListener('click', (event) => {
      if (event.target === this.#other || event.target === box || this.disabled) return;
      box.checked = !box.checked;
      this.#take(at, event);
    });
    // The second version answers the paragraph only.
    if (this.portal.has('alias')) box.addEventListener('click', (event) => event.preventDefault());
    return [paragraph];
  }

  #take(at: number, event: Event): void {
    if (this.disabled) return;
    const ticked = this.#boxes[at]?.checked === true;
    for (const [index, box] of this.#boxes.entries()) {
      if (index !== at) box.checked = false;
      box.closest('p')?.classList.toggle('checked', box.checked);
    }
    const value = ticked ? (this.spec.options[at]?.[1] ?? '') : '';
    this.portal.model.commit(this.name, value, event);
    if (this.spec.other) this.#showOther();
    this.changed(this.spec, this.name, value);
  }

  #showOther(): void {
    if (this.#saysOther === this.#otherShown) return;
    if (!this.#saysOther) {
      this.#otherShown = false;
      this.portal.model.wipe((key) => key === `${this.name}/other`);
      this.#other?.remove();
      this.#other = null;
      return;
    }
    this.portal.after('reveal', () => {
      if (!this.#saysOther || this.#otherShown) return;
      this.#otherShown = true;
      this.render();
    });
  }

  /** Shares its name with the component and has no type. */
  #textBox(): HTMLInputElement {
    const input = element('input', { class: 'input-field-radio', name: this.name, autocomplete: 'off' });
    input.value = this.portal.model.get(`${this.name}/other`);
    const take = (event: Event) => {
      event.stopPropagation();
      if (input.value === this.portal.model.get(`${this.name}/other`)) return;
      this.portal.model.commit(`${this.name}/other`, input.value, event);
    };
    input.addEventListener('input', take);
    input.addEventListener('change', take);
    return input;
  }

  assign(value: string): void {
    for (const [at, box] of this.#boxes.entries()) box.checked = this.spec.options[at]?.[1] === value;
  }

  shown(): string {
    const at = this.#boxes.findIndex((box) => box.checked);
    return this.spec.options[at]?.[1] ?? '';
  }

  all(): Control[] {
    const { host, portal, name } = this;
    if (!this.#other) return [this];
    const other: Control = {
      spec: null,
      key: `${name}/other`,
      host,
      render: () => undefined,
      assign: (value) => this.#other && (this.#other.value = value),
      shown: () => this.#other?.value ?? portal.model.get(`${name}/other`),
      all: () => [other],
    };
    return [this, other];
  }
}
