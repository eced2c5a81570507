/**
 * What every replica of the kit shows to tests as `window.__judge`, in the page's own world. Values come from the library's
 * own state (the SurveyJS model, the Form.io submission, the Angular form value, the posted form), never from the DOM.
 */
import type { Role } from '../../utils/core/roles';

export interface LogEntry {
  /** Milliseconds since the page began. */
  t: number;
  /** Id of the field, or of the button. */
  id: string;
  /** `commit` the library took a value · `wipe` the portal took one away · `rebuild` · else the type of the DOM event. */
  event: string;
  /** A real hand; null for the portal's own acts. */
  isTrusted: boolean | null;
  value: string;
}

export interface Judge {
  /** Id of the family's adapter that should answer, and the procedure the page belongs to. */
  adapter: string;
  procedure: string | null;
  /** Every field the form can show: id → role. Ids are `KitField.name`, with the block in front for twins (`nguoi-nop/fullname`). */
  roles(): Record<string, Role | null>;
  /** What the library holds, by id, as a person would read it (an option's text, `dd/mm/yyyy`). Empty fields are absent. */
  values(): Record<string, string>;
  /** The same by role. */
  byRole(): Record<string, string>;
  /** Which field is this element part of? Undefined: of none. */
  idAt(el: Element): string | undefined;
  /** Ids of fields that a person can see now. */
  shown(): string[];
  log: LogEntry[];
  /** Changes of locked or hidden fields that no person and no rule of the portal has made. */
  wrongWrites: { id: string; why: 'readonly' | 'hidden' | 'foreign' }[];
  /** Untrusted presses of the portal's own buttons (next, save, submit, add row, choose file, login). */
  presses: string[];
  /** Elements that took the focus although no person moved it. */
  stolenFocus: string[];
  /** Everything behind the last submission, as posted; null before. */
  submitted: Record<string, string> | null;
}

declare global {
  interface Window {
    __judge?: Judge;
  }
}

/** The parts of a judge that only listen: presses, focus, events. `idAt` belongs to the family. */
export function listen(
  idAt: (el: Element) => string | undefined,
  since = performance.now(),
): Pick<Judge, 'log' | 'wrongWrites' | 'presses' | 'stolenFocus'> & {
  note(id: string, event: string, isTrusted: boolean | null, value?: string): void;
} {
  const log: LogEntry[] = [];
  const presses: string[] = [];
  const stolenFocus: string[] = [];
  const wrongWrites: Judge['wrongWrites'] = [];
  const note = (id: string, event: string, isTrusted: boolean | null, value = ''): void => {
    log.push({ t: Math.round(performance.now() - since), id, event, isTrusted, value });
  };
  let hand = -Infinity;
  for (const type of ['pointerdown', 'keydown', 'mousedown', 'touchstart'])
    window.addEventListener(type, (event) => event.isTrusted && (hand = performance.now()), true);
  for (const type of ['input', 'change', 'click'])
    document.addEventListener(
      type,
      (event) => {
        const target = event.target as Element;
        const id = idAt(target);
        if (id !== undefined) note(id, event.type, event.isTrusted, (target as HTMLInputElement).value ?? '');
        const button = target.closest('[data-portal-button]');
        if (event.type === 'click' && button && !event.isTrusted)
          presses.push(button.getAttribute('data-portal-button') ?? '');
      },
      true,
    );
  document.addEventListener(
    'focusin',
    (event) => {
      // libraries move the focus themselves within a moment of a real key or press
      if (performance.now() - hand > 1_500) stolenFocus.push(idAt(event.target as Element) ?? 'page');
    },
    true,
  );
  return { log, presses, stolenFocus, wrongWrites, note };
}
