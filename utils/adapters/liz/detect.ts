import type { Detection } from '../adapter';

const WIDGETS = 'liz-input,liz-select,liz-datepicker,liz-date,liz-checkbox,liz-form-component';
const ENOUGH = 3;

/** Import-free and cheap: the scout asks it in every frame. Bound names in the page belong to another family. */
export function detect(root: Document, _url: URL): Detection | null {
  if (root.querySelectorAll(WIDGETS).length < ENOUGH) return null;
  return root.querySelector('[formcontrolname]') ? null : { confidence: 0.95 };
}
