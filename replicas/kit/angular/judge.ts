/** The judge of an Angular page: values from the controls, places from a map that the templates fill. */
import { Directive, ElementRef, inject } from '@angular/core';
import type { Role } from '../../../utils/core/roles';
import { listen, type Judge } from '../judge';
import { Model } from './model';

const places = new WeakMap<Element, string>();

/** `[cell]="id"`: this element and all below it belong to that field. */
class CellPlace {
  readonly #el = inject<ElementRef<Element>>(ElementRef).nativeElement;
  set cell(id: string) {
    places.set(this.#el, id);
  }
}
export const Cell = Directive({ selector: '[cell]', inputs: ['cell'] })(CellPlace) as typeof CellPlace;

export function idAt(el: Element): string | undefined {
  for (let at: Element | null = el; at; at = at.parentElement) {
    const id = places.get(at);
    if (id !== undefined) return id === '' ? undefined : id;
  }
  return undefined;
}

export const heard = listen(idAt);
export const hooks = {
  note: (id: string, event: string): void => heard.note(id, event, null),
  wrong: (id: string, why: 'readonly' | 'hidden'): unknown => heard.wrongWrites.push({ id, why }),
};

/** What the page shows to tests; `submitted` is filled by the page. */
export function judgeOf(adapter: string, model: Model): Judge {
  const values = (): Record<string, string> =>
    Object.fromEntries(
      Array.from(model.cells.values(), (cell) => [cell.id, model.text(cell)] as const).filter(
        ([, text]) => text !== '',
      ),
    );
  const roles = (): Record<string, Role | null> =>
    Object.fromEntries(Array.from(model.cells.values(), ({ id, field }) => [id, field.role]));
  return {
    adapter,
    procedure: model.form.code,
    roles,
    values,
    byRole: () => {
      const all = roles();
      return Object.fromEntries(
        Object.entries(values()).flatMap(([id, text]) => (all[id] ? [[all[id], text]] : [])),
      );
    },
    idAt,
    shown: () => {
      const seen = new Set<string>();
      for (const el of document.querySelectorAll('body *')) {
        const id = places.get(el);
        // a host without a box of its own counts by what stands in it
        const boxes = [el, el.firstElementChild, el.firstElementChild?.firstElementChild];
        if (id && boxes.some((box) => box?.checkVisibility({ visibilityProperty: true }))) seen.add(id);
      }
      return [...seen];
    },
    log: heard.log,
    wrongWrites: heard.wrongWrites,
    presses: heard.presses,
    stolenFocus: heard.stolenFocus,
    submitted: null,
  };
}
