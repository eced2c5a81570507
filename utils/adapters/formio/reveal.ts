/** Panels that are closed when the page opens hold no inputs until their header was pressed. */
import { visible } from '../../dom/visible';
import { typeAndKey } from './widgets';

/** A disclosure of the form itself, no button of the portal: it shows what is there and sends nothing. */
const CLOSED = '.card-header[role=button][aria-expanded=false]';

/** Opens the closed panel that a field's key names, or all of them: one level, true where something was opened. */
export function reveal(root: Document, key?: string): boolean {
  const parts = key?.split('/');
  const heads = [...root.querySelectorAll<HTMLElement>(`.formio-component-panel ${CLOSED}`)].filter(
    (head) => {
      const panel = head.closest('.formio-component-panel') as Element;
      return visible(head) && (!parts || parts.includes(typeAndKey(panel).key));
    },
  );
  for (const head of heads) head.click();
  return heads.length > 0;
}
