/** Reading one slot: its value as a person reads it, where it can be seen, whether the portal has locked it. */
import {
  isLocked as isLockedControl,
  optionsOf as nativeOptions,
  readNative,
  type Native,
} from '../../dom/native';
import { firstVisible } from '../../dom/visible';
import { joinParts } from './date-parts';
import { chosen, entriesOf, headerOf } from './list';
import { choicesOf, faceOf as choiceFace, ticked } from './radio';
import { partsOf, type Slot } from './slots';

/** The value as a person reads it; '' when empty or not rendered yet. */
export function valueOf(slot: Slot): string {
  const { el } = slot;
  if (!el) return '';
  switch (slot.widget) {
    case 'typed':
      return (el as HTMLInputElement).value;
    case 'native':
      return readNative(el as Native);
    case 'list':
      return chosen(el);
    case 'choice':
      return ticked(el)?.text ?? '';
    default:
      return joinParts(partsOf(slot));
  }
}

/** Option texts that are in the DOM already. */
export function optionsOf(slot: Slot): string[] | null {
  if (!slot.el) return null;
  if (slot.widget === 'choice') return choicesOf(slot.el).map(({ text }) => text);
  if (slot.widget === 'native') return nativeOptions(slot.el as Native);
  const entries = slot.widget === 'list' ? entriesOf(slot.el) : [];
  return entries.length > 0 ? entries.map(({ text }) => text) : null;
}

/** The boxes of the slot that can be typed into or ticked. */
function controlsOf(slot: Slot): HTMLElement[] {
  const { el } = slot;
  if (!el) return [];
  switch (slot.widget) {
    case 'typed':
    case 'native':
      return [el as HTMLElement];
    case 'list':
      return [headerOf(el)].filter((header) => header !== null);
    case 'choice':
      return choicesOf(el).map(({ box }) => box);
    default: {
      const { day, month, year } = partsOf(slot);
      return [day, month, year].filter((part) => part !== null);
    }
  }
}

/** The element to outline, scroll to and focus; null when nothing of the slot can be seen. */
export function faceOf(slot: Slot): HTMLElement | null {
  const controls = controlsOf(slot);
  const faces = slot.widget === 'choice' && slot.el ? choicesOf(slot.el).map(choiceFace) : controls;
  // before its boxes are rendered, a component stands for itself
  return firstVisible(faces.length > 0 ? faces : [slot.host as HTMLElement]);
}

const says = (el: Element, attribute: string): boolean =>
  el.hasAttribute(attribute) && el.getAttribute(attribute) !== 'false';

/** Locked by the portal: on the component, on all of its controls, or by making its header dead to the mouse. */
export function isLocked(slot: Slot): boolean {
  if (says(slot.host, 'readonly') || says(slot.host, 'disabled')) return true;
  const controls = controlsOf(slot);
  if (controls.length === 0) return false;
  if (!controls.every(isLockedControl)) return slot.widget === 'list' && isDead(controls[0] as HTMLElement);
  return true;
}

function isDead(header: HTMLElement): boolean {
  if (header.classList.contains('disabled') || header.parentElement?.classList.contains('disabled'))
    return true;
  return header.ownerDocument.defaultView?.getComputedStyle(header).pointerEvents === 'none';
}

/** Does the page itself demand an entry? */
export const isRequired = (slot: Slot): boolean =>
  says(slot.host, 'required') ||
  controlsOf(slot).some((el) => says(el, 'required') || el.getAttribute('aria-required') === 'true');

/** Is the clerk typing or choosing in this slot right now? */
export function isBusy(slot: Slot): boolean {
  const doc = slot.host.ownerDocument;
  const active = doc.activeElement;
  if (!active || !doc.hasFocus() || !/^(INPUT|TEXTAREA|SELECT)$/.test(active.tagName)) return false;
  // a ticked box keeps the focus without anybody typing there
  if (slot.widget === 'list') return slot.el?.contains(active) === true;
  return slot.widget !== 'choice' && controlsOf(slot).includes(active as HTMLElement);
}
