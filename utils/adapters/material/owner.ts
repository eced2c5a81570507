/** Lists that hang over the page, far from their control: whose are they? */
import { quote } from '../../dom/query';

export const LISTS =
  'ng-dropdown-panel,.mat-select-panel,.mat-mdc-select-panel,.mat-autocomplete-panel,.mat-mdc-autocomplete-panel,.cdk-overlay-container [role=listbox]';
const OPENED = 'mat-select[aria-expanded=true],ng-select.ng-select-opened,input[aria-expanded=true]';

/** The control whose list holds this element: by the list's id, else the one control that is open. */
export function ownerOf(target: Element): Element | null {
  const list = target.closest(LISTS);
  if (!list) return null;
  const root = list.ownerDocument;
  const ids = [list, ...list.querySelectorAll('[role=listbox]')].map(({ id }) => id).filter(Boolean);
  const named = ids.flatMap((id) => [
    ...root.querySelectorAll(`[aria-controls~=${quote(id)}],[aria-owns~=${quote(id)}]`),
  ]);
  const open = [...root.querySelectorAll(OPENED)];
  return named[0] ?? (open.length === 1 ? (open[0] as Element) : null);
}
