/** Papers: rows of the tables that hold file boxes. After an upload a row may keep only the file's name and "Xóa". */
import type { PortalPaper } from '../../core/snapshot';
import { visible } from '../../dom/visible';
import { filesOf, nameOfRow, stateOf } from '../controls/papers';

const FILE = 'input[type=file]';
const OTHER = 'input:not([type=file],[type=hidden],[type=submit],[type=button],[type=image]),select,textarea';

export function papersIn(root: Document): PortalPaper[] {
  const tables = [...root.querySelectorAll(`tr ${FILE}`)].map((input) => input.closest('table'));
  return [...new Set(tables)]
    .flatMap((table) => [...(table?.rows ?? [])])
    .filter((row) => row.querySelectorAll('td').length > 1 && !row.querySelector(OTHER) && visible(row))
    .map((row): PortalPaper => {
      const attached = filesOf([row], [...row.querySelectorAll<HTMLInputElement>(FILE)]);
      return { ...nameOfRow(row), attached, state: stateOf([row], attached) };
    })
    .filter(({ name }) => name !== '');
}
