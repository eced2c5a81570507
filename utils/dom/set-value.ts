/** Writing into native controls so that the page's own code takes notice. */
type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Realm = Window & typeof globalThis;

/** The window whose constructors make events for this element; null when its document was thrown away. */
export const realmOf = (el: Element): Realm | null => el.ownerDocument.defaultView;

/** Assigns through the prototype's setter: frameworks that wrap `value` on the element itself miss a plain assignment. */
export function setNativeValue(el: Typed, value: string): void {
  const prototype = Object.getPrototypeOf(el) as object;
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  if (setter) setter.call(el, value);
  else el.value = value;
}

/** What `input` and `change` listeners need, nothing else. */
export function commitValue(el: Typed, value: string): void {
  const realm = realmOf(el);
  if (!realm) return;
  setNativeValue(el, value);
  el.dispatchEvent(new realm.Event('input', { bubbles: true, composed: true }));
  el.dispatchEvent(new realm.Event('change', { bubbles: true }));
}

/**
 * The whole row of events that typing makes, since mirror fields of the e-form react to `keyup` or `blur` only. The focus
 * itself is not moved: a clerk may be typing elsewhere.
 */
export function typeValue(el: Typed, value: string): void {
  const realm = realmOf(el);
  if (!realm) return;
  const last = value.slice(-1);
  const key = { key: last || 'Backspace', bubbles: true, composed: true, cancelable: true };
  const inputType = value === '' ? 'deleteContentBackward' : 'insertText';
  const data = value === '' ? null : value;
  el.dispatchEvent(new realm.KeyboardEvent('keydown', key));
  el.dispatchEvent(new realm.KeyboardEvent('keypress', key));
  el.dispatchEvent(
    new realm.InputEvent('beforeinput', { bubbles: true, composed: true, cancelable: true, inputType, data }),
  );
  setNativeValue(el, value);
  el.dispatchEvent(new realm.InputEvent('input', { bubbles: true, composed: true, inputType, data }));
  el.dispatchEvent(new realm.KeyboardEvent('keyup', key));
  el.dispatchEvent(new realm.Event('change', { bubbles: true }));
  el.dispatchEvent(new realm.FocusEvent('blur', { composed: true }));
  el.dispatchEvent(new realm.FocusEvent('focusout', { bubbles: true, composed: true }));
}
