/** Panels that are closed when the page opens hold no inputs until their header was pressed. */
import { pressLikeAPerson } from '../../dom/press';
import { visible } from '../../dom/visible';
import { typeAndKey } from './widgets';

/** A disclosure of the form itself, no button of the portal: it shows what is there and sends nothing. */
const CLOSED = '.card-header[role=button][aria-expanded=false]';

/** Opens the closed panel that a field's key names, if there is one: one step of the way, true where something was opened. */
export function reveal(root: Document, key: string): boolean {
  const parts = key.split('/');
  for (const head of root.querySelectorAll(CLOSED)) {
    const panel = head.closest('.formio-component-panel');
    if (!panel || !visible(head) || !parts.includes(typeAndKey(panel).key)) continue;
    pressLikeAPerson(head);
    return true;
  }
  return false;
}
