import { realmOf } from './set-value';

/** One press as a mouse makes it: some lists commit on `mousedown`, others on `click`. Exactly one click. */
export function pressLikeAPerson(el: Element): void {
  const realm = realmOf(el);
  if (!realm) return;
  const mouse = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };
  const pointer = { ...mouse, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  el.dispatchEvent(new realm.PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  el.dispatchEvent(new realm.MouseEvent('mousedown', { ...mouse, buttons: 1 }));
  el.dispatchEvent(new realm.PointerEvent('pointerup', pointer));
  el.dispatchEvent(new realm.MouseEvent('mouseup', mouse));
  el.dispatchEvent(new realm.MouseEvent('click', mouse));
}
