/** Rows of "Thành phần hồ sơ" that are known by their own file inputs: tables or lists, one row per paper. */
import { cleanInvisible, fold } from '../../core/text';
import type { PortalPaper } from '../../core/snapshot';
import { visible } from '../../dom/visible';

/** Parts of a row that are no words of the paper's name. */
const SKIP =
  'script,style,select,svg,button,[role=button],[role=menu],.dropdown-menu,.btn,label:has(input),input,a[download],.sr-only';
const FILE_NAME = /\.[a-z0-9]{2,5}$/i;
const NO_NAME =
  /^(?:bat buoc|(?:\d+ )?ban (?:chinh|sao)(?: (?:dien tu|chung thuc|cong chung))?:?|\d{1,3}[.)]?|chon.*|tai (?:len|ve|xuong).*|mau (?:so|don).*|xoa|xem|[-–*\s.]*|\(?toi da.*|dinh dang.*)$/;

/** Pieces of text a person sees below this element. */
function pieces(el: Element): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) found.push(cleanInvisible(node.nodeValue ?? ''));
    else if (
      node.nodeType === 1 &&
      (node === el || (!(node as Element).matches(SKIP) && visible(node as Element)))
    )
      for (const child of node.childNodes) walk(child);
  };
  walk(el);
  return found.filter((text) => text !== '');
}

/** The name of the paper as it stands in the row, and whether a star or "Bắt buộc" stands with it. */
export function nameOfRow(row: Element): { name: string; required: boolean } {
  const all = pieces(row);
  const name = all.filter((text) => !FILE_NAME.test(text) && !NO_NAME.test(fold(text))).join(' ');
  const required = all.some((text) => /\*\s*$/.test(text) || fold(text) === 'bat buoc');
  return { name: cleanInvisible(name.replace(/^\s*\d{1,2}[.)]\s+/, '').replace(/\*/g, ' ')), required };
}

/** Names of files: those just chosen, and those the page shows after an upload. */
export function filesOf(rows: readonly Element[], inputs: readonly HTMLInputElement[]): string[] {
  const chosen = inputs.flatMap((input) => [...(input.files ?? [])].map((file) => file.name));
  const shown = rows
    .flatMap((row) => [...row.querySelectorAll('a,span,li,div,p,td')])
    .filter((el) => el.childElementCount === 0 && visible(el))
    .map((el) => cleanInvisible(el.textContent ?? ''))
    .filter((text) => text.length <= 160 && /\.(?:pdf|docx?|xlsx?|jpe?g|png|zip|rar|xml|tiff?)$/i.test(text));
  return [...new Set([...chosen, ...shown])];
}

export const stateOf = (rows: readonly Element[], attached: readonly string[]): PortalPaper['state'] =>
  rows.some(
    (row) =>
      row.querySelector('[aria-busy="true"],progress,.uploading') !== null ||
      /đang tải/iu.test(row.textContent ?? ''),
  )
    ? 'uploading'
    : attached.length > 0
      ? 'attached'
      : 'empty';
