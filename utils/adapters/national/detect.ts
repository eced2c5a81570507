import type { Detection } from '../adapter';

/** How far above a combobox the title of its card may stand. */
const CLIMB = 8;
const SHUT = '[hidden],.hidden,[aria-hidden="true"]';

/** The smallest block around the card "Chọn cơ quan thực hiện" and its comboboxes; null while it is not open. */
export function cardIn(root: Document): Element | null {
  const first = root.querySelector('.custom-input-typography');
  if (!first || first.closest(SHUT)) return null;
  let at = first.parentElement;
  for (let up = 0; at && at !== root.body && up < CLIMB; up += 1) {
    if (/chọn cơ quan thực hiện/i.test((at.textContent ?? '').normalize('NFC'))) return at;
    at = at.parentElement;
  }
  return null;
}

/** Import-free and cheap: the scout asks it in every frame. The page of a procedure is silent until its card is open. */
export function detect(root: Document, _url: URL): Detection | null {
  return cardIn(root) ? { confidence: 0.9 } : null;
}
