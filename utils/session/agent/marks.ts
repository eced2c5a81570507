/**
 * Outlines at the fields. The portal re-renders at will and owns its class names, so a mark is a data attribute on
 * whatever element stands for the field now, put back after each rebuild. The page sees no text and no value of ours.
 */
import type { Severity } from '../../core/issue';
import { sheet } from './sheet';

export const ATTRIBUTE = 'data-so-tay';
/** How long a field is shown after a jump, ms. */
const POINT_AT = 1_400;

/** The three severities differ in the line as well as in the colour. */
const STYLE = `
[${ATTRIBUTE}] { outline: 2.5px solid #b3261e !important; outline-offset: 1px !important; }
[${ATTRIBUTE}~="warn"] { outline: 2.5px dashed #9a5b00 !important; }
[${ATTRIBUTE}~="info"] { outline: 2px dotted #1a5fb4 !important; }
[${ATTRIBUTE}~="here"] { outline: 4px solid #1a5fb4 !important; outline-offset: 2px !important; }
@media print { [${ATTRIBUTE}] { outline: none !important; } }
`;

export interface Marks {
  set(marks: readonly { key: string; severity: Severity }[]): void;
  /** Puts marks back onto elements that the portal has replaced; cheap when nothing changed. */
  refresh(): void;
  /** Takes one field's mark away (the clerk is typing there). */
  clear(key: string): void;
  pointAt(key: string): void;
  remove(): void;
}

export function marks(root: Document, anchor: (key: string) => HTMLElement | null): Marks {
  let wanted = new Map<string, Severity>();
  let placed: ReadonlyMap<string, HTMLElement> = new Map();
  let here: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const styles = sheet(root);

  const attribute = (key: string): string =>
    [wanted.get(key), here === key ? 'here' : ''].filter(Boolean).join(' ');

  function refresh(): void {
    const next = new Map<string, HTMLElement>();
    for (const key of [...wanted.keys(), ...(here === null ? [] : [here])]) {
      const element = anchor(key);
      if (element) next.set(key, element);
    }
    for (const [key, element] of placed) if (next.get(key) !== element) element.removeAttribute(ATTRIBUTE);
    placed = next;
    if (next.size > 0) styles.put(STYLE);
    for (const [key, element] of next) {
      const text = attribute(key);
      if (element.getAttribute(ATTRIBUTE) !== text) element.setAttribute(ATTRIBUTE, text);
    }
  }

  return {
    set(list) {
      wanted = new Map(list.map(({ key, severity }) => [key, severity]));
      refresh();
    },
    refresh,
    clear(key) {
      if (wanted.delete(key)) refresh();
    },
    pointAt(key) {
      clearTimeout(timer);
      here = key;
      refresh();
      timer = setTimeout(() => {
        here = null;
        refresh();
      }, POINT_AT);
    },
    remove() {
      clearTimeout(timer);
      wanted.clear();
      here = null;
      refresh();
      styles.remove();
    },
  };
}
