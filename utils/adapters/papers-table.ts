/** The justice wizard's table "Thành phần hồ sơ": its columns differ by version, so cells are known by what they hold. */
import { cleanInvisible, fold, words } from '../core/text';
import type { PortalPaper } from '../core/snapshot';
import { visible } from '../dom/visible';

const HEAD = /ten (ho so|giay to|thanh phan)|tep dinh kem|thanh phan ho so/;
const CHOOSE = /^(chon tep|chon file|tai len (file|tep))/;
const BADGE = 'bat buoc';
/** Words of the cell itself; everything else in it is the name of a file. */
const NO_FILE =
  /^(xem|xoa|tai ve|tai xuong|tai len.*|ky so|chon.*|tao tep|dang tai.*|\d+([.,]\d+)? ?(b|kb|mb)|(\d+ )?ban (chinh|sao)|chua co.*|khong co.*|keo tha.*|dinh dang.*|dung luong.*|toi da.*|bat buoc|[-–\d. *]*)$/;
const SKIP = 'a[href],button,[role=button],label:has(input),input,select,svg,script,style,.sr-only';

/** Pieces of text a person sees in a cell, without links to templates, buttons and radio labels. */
function pieces(cell: Element): string[] {
  const found: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      const text = cleanInvisible(node.nodeValue ?? '');
      if (text !== '') found.push(text);
    } else if (node.nodeType === 1) {
      const el = node as Element;
      if (el !== cell && (el.matches(SKIP) || !visible(el))) return;
      for (const child of el.childNodes) walk(child);
    }
  };
  walk(cell);
  return [...new Set(found)];
}

const hasChooser = (el: Element): boolean =>
  el.querySelector('input[type=file]') !== null ||
  [...el.querySelectorAll('button,[role=button]')].some((button) =>
    // a button without words says what it does in its title
    CHOOSE.test(fold(button.textContent?.trim() || (button.getAttribute('title') ?? ''))),
  );
const hasRemover = (el: Element): boolean => el.querySelector('img[alt="delete"],svg.lucide-x') !== null;
const isNumber = (cell: Element): boolean => /^\d{0,3}\.?$/.test((cell.textContent ?? '').trim());

function isPapersTable(table: Element): boolean {
  if (table.closest('[role=dialog],[role=alertdialog]')) return false;
  const head = words(table.querySelector('thead')?.textContent ?? '').join(' ');
  return HEAD.test(head) || hasChooser(table);
}

/** Added rows hold their name in two inputs, one for wide and one for narrow windows. */
function nameIn(cell: Element): string {
  const inputs = [
    ...cell.querySelectorAll<HTMLInputElement>('input:not([type=file],[type=radio],[type=checkbox])'),
  ];
  const typed = (inputs.find(visible) ?? inputs[0])?.value;
  if (typed !== undefined) return cleanInvisible(typed);
  const text = pieces(cell)
    .filter((piece) => fold(piece) !== BADGE)
    .join(' ');
  return cleanInvisible(text.replace(/^\s*tên hồ sơ\s*:/iu, '').replace(/\*/g, ' '));
}

function paperOf(row: Element): PortalPaper | null {
  const cells = [...row.children].filter((cell) => cell.tagName === 'TD');
  const rest = cells.filter((cell, i) => !(i === 0 && isNumber(cell) && !cell.querySelector('input')));
  const [nameCell, ...others] = rest;
  if (!nameCell || others.length === 0) return null;
  const name = nameIn(nameCell);
  if (name === '' && !nameCell.querySelector('input')) return null;
  // a template's name may stand in a cell of its own: the file cell is the one with the buttons, or with a list of files
  const isFileCell = (cell: Element) =>
    hasChooser(cell) || hasRemover(cell) || cell.querySelector('li') !== null;
  const fileCells = others.filter(isFileCell);
  const attached = (fileCells.length > 0 ? fileCells : others.slice(-1))
    .flatMap(pieces)
    .filter((piece) => !NO_FILE.test(fold(piece)));
  const busy =
    /dang tai/.test(fold(row.textContent ?? '')) || row.querySelector('[aria-busy="true"],progress') !== null;
  const required =
    pieces(row).some((piece) => fold(piece) === BADGE) || /\*\s*$/.test(pieces(nameCell).join(' '));
  return { name, required, attached, state: busy ? 'uploading' : attached.length > 0 ? 'attached' : 'empty' };
}

/** Rows of the portal's papers table in page order; [] on steps without it. */
export function papersIn(root: Document): PortalPaper[] {
  return [...root.querySelectorAll('table')]
    .filter((table) => visible(table) && isPapersTable(table))
    .flatMap((table) => Array.from(table.querySelectorAll('tr')))
    .filter(visible)
    .map(paperOf)
    .filter((paper) => paper !== null);
}
