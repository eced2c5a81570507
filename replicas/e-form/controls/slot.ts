/** A place below a field where the portal shows more fields, depending on the value, a moment later. */
import type { Delay, Portal } from '../portal';
import { element, type Control } from './control';

export interface Content {
  nodes: Node[];
  controls: Control[];
}

export interface Choice {
  /** The same id means: nothing changes. */
  id: string;
  delay: Delay;
  make(): Content;
}

export class Slot {
  readonly host = element('div', { class: 'slot' });
  #shown: string | null = null;
  #wanted: string | null = null;
  #content: Content | null = null;

  constructor(readonly portal: Portal) {}

  /** Shows what belongs to the value; whatever stood there is gone with its values. */
  show(choice: Choice | null, now = false): void {
    const id = choice?.id ?? null;
    this.#wanted = id;
    if (this.#shown !== id) this.#remove();
    if (!choice || this.#shown === id) return;
    const build = () => {
      // A rebuild may have taken this place out of the page in the meantime.
      if (this.#wanted !== id || this.#shown === id || (!now && !this.host.isConnected)) return;
      this.#shown = id;
      this.#content = choice.make();
      this.host.replaceChildren(...this.#content.nodes);
    };
    if (now) build();
    else this.portal.after(choice.delay, build);
  }

  #remove(): void {
    const keys = new Set(this.controls().map((control) => control.key));
    this.portal.model.wipe((key) => keys.has(key));
    this.#content = null;
    this.#shown = null;
    this.host.replaceChildren();
  }

  controls(): Control[] {
    return this.#content?.controls.flatMap((control) => control.all()) ?? [];
  }
}
