/** Presses and keys that cannot move the focus: a clerk may be typing elsewhere, and a blur would end a composition. */
import { realmOf } from './set-value';

/**
 * Acts while nothing in `el` can take the focus: libraries focus their own host right after a press (Material's lists,
 * ng-select), and on an inert element `focus()` does nothing. Synthetic events still arrive. Only what happens before `act`
 * returns is covered; nothing of it is ever painted.
 */
export function withoutFocus<T>(el: Element, act: () => T): T {
  if (el.hasAttribute('inert')) return act();
  el.setAttribute('inert', '');
  try {
    return act();
  } finally {
    el.removeAttribute('inert');
  }
}

/** A click that only the element itself hears: the frames around a control focus it when a click passes by. */
export function clickAlone(el: Element): void {
  const realm = realmOf(el);
  if (!realm) return;
  const mouse = { bubbles: false, cancelable: true, button: 0, detail: 1 };
  el.dispatchEvent(new realm.MouseEvent('mousedown', { ...mouse, buttons: 1 }));
  el.dispatchEvent(new realm.MouseEvent('click', mouse));
}

const CODES: Readonly<Record<string, number>> = { ArrowDown: 40, ArrowUp: 38, Tab: 9, Escape: 27 };

/** A key that only the element itself hears; older libraries read `keyCode`. */
export function keyAlone(el: Element, key: string, { alt = false }: { alt?: boolean } = {}): void {
  const realm = realmOf(el);
  if (!realm) return;
  const keyCode = CODES[key] ?? 0;
  const init = { key, code: key, keyCode, which: keyCode, altKey: alt, bubbles: false, cancelable: true };
  el.dispatchEvent(new realm.KeyboardEvent('keydown', init));
}
