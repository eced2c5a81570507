/** Papers of the Lai Châu platform: file inputs in rows of a table or list, and "Giấy tờ khác" that the citizen names. */
import { cleanInvisible } from '../../core/text';
import type { PortalPaper } from '../../core/snapshot';
import { visible } from '../../dom/visible';
import { filesOf, nameOfRow, stateOf } from '../controls/papers';

const OTHER_ROWS = '#_fcgiayToKhac > li,[id$="giayToKhac"] > li';
const OTHER_NAME = 'input[name$="giayToKhac[]"]';

/** Inputs that only the papers' part of the page holds: never fields. */
export const isPaperInput = (el: Element): boolean =>
  /giayToKhac|thanhPhan|_file_|fileDinhKem/i.test(el.getAttribute('name') ?? '');

export function papersIn(root: Document): PortalPaper[] {
  const rows = new Map<Element, HTMLInputElement[]>();
  for (const input of root.querySelectorAll<HTMLInputElement>('input[type=file]')) {
    const row = input.closest('tr,li,.form-group,.row') ?? input.parentElement;
    // the inputs themselves are hidden by their buttons
    if (row && visible(row)) rows.set(row, [...(rows.get(row) ?? []), input]);
  }
  for (const row of root.querySelectorAll(OTHER_ROWS)) if (visible(row) && !rows.has(row)) rows.set(row, []);
  return [...rows]
    .map(([row, inputs]) => paperOf(row, inputs))
    .filter(({ name, added }) => name !== '' || added);
}

function paperOf(row: Element, inputs: readonly HTMLInputElement[]): PortalPaper {
  const attached = filesOf([row], inputs);
  const state = stateOf([row], attached);
  const own = row.querySelector<HTMLInputElement>(OTHER_NAME);
  if (own) return { name: cleanInvisible(own.value), required: false, attached, state, added: true };
  return { ...nameOfRow(row), attached, state };
}
