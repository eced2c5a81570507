/**
 * The four-step wizard of the justice portal (the Quảng Ninh portal runs the same engine). It holds no field of the
 * declaration itself, that is the e-form's frame; it knows the procedure's name, the table "Thành phần hồ sơ" of step 3
 * and the button that sends the dossier. Facts of 2026-10.
 */
import type { PortalPaper, ProcedureHint } from '../core/snapshot';
import { cleanInvisible } from '../core/text';
import { visible } from '../dom/visible';
import type { Adapter } from './adapter';

const HOST = /^(dichvucongnganhtuphap\.moj|dichvucong\.quangninh)\.gov\.vn$/;
const PATH = /^\/nop-ho-so(\/\d+)?\/?$/;
/** `maThuTuc` on the justice portal, `MaTTHC` where the national portal has led the clerk on. */
const CODE_KEYS = ['mathutuc', 'matthc'];
const CODE = /^\d{1,2}\.\d{6,9}$/;

const CHOOSE = /^chọn tệp( đính kèm| tin)?$/i;
const FILE_NAME = /[^\s/\\]\.(pdf|jpe?g|png|docx?|zip|xlsx?|html?)$/i;
const UPLOADING = /đang tải lên/i;

const textOf = (element: Element): string => cleanInvisible(element.textContent ?? '');
const buttonsOf = (row: Element): Element[] => [...row.querySelectorAll('button, [role=button]')];

/** The cell with the file: where it is chosen, or where a chosen one stands. Its place differs between versions. */
function fileCell(row: HTMLTableRowElement): Element | null {
  const chooser =
    buttonsOf(row).find((button) => CHOOSE.test(textOf(button))) ??
    row.querySelector('input[type=file]') ??
    buttonsOf(row).find((button) => button.querySelector('img[alt="delete"], svg.lucide-x'));
  return chooser?.closest('td, th') ?? null;
}

/** Texts of the cell that stand for files: no buttons, no template links, no "Bản chính / Bản sao" choices. */
function filesIn(cell: Element): string[] {
  const files: string[] = [];
  const walk = (node: Element): void => {
    if (node.matches('button, a[href], label, [role=radiogroup], [role=radio], script, style')) return;
    for (const child of node.childNodes) {
      if (child.nodeType === 1) walk(child as Element);
      else if (child.nodeType === 3) {
        const text = cleanInvisible(child.nodeValue ?? '');
        if (FILE_NAME.test(text)) files.push(text);
      }
    }
  };
  walk(cell);
  return files;
}

/** A fixed row's name is text, an added row's name stands in an input (twice: wide and narrow screens). */
function nameOf(row: HTMLTableRowElement, file: Element): { name: string; required: boolean } {
  const typed = row.querySelector<HTMLInputElement>('td input:not([type]), td input[type=text]');
  if (typed) return { name: cleanInvisible(typed.value), required: false };
  for (const cell of row.cells) {
    if (cell === file) continue;
    const text = textOf(cell);
    if (text === '' || /^\d+$/.test(text)) continue;
    const required = /bắt buộc/i.test(text);
    const name = text.replace(/bắt buộc/i, ' ').replace(/^\s*tên hồ sơ\s*:/i, ' ');
    return { name: cleanInvisible(name), required };
  }
  return { name: '', required: false };
}

function papersIn(root: Document): PortalPaper[] {
  return [...root.querySelectorAll<HTMLTableRowElement>('table tr')].flatMap((row) => {
    const cell = fileCell(row);
    if (!cell || !visible(row)) return [];
    const { name, required } = nameOf(row, cell);
    if (name === '') return [];
    const attached = filesIn(cell);
    const state = UPLOADING.test(textOf(cell)) ? 'uploading' : attached.length > 0 ? 'attached' : 'empty';
    return [{ name, required, attached, state } satisfies PortalPaper];
  });
}

function hintsIn(root: Document, url: URL): ProcedureHint[] {
  const codes = [...url.searchParams]
    .filter(([key, value]) => CODE_KEYS.includes(key.toLowerCase()) && CODE.test(value))
    .map(([, value]) => ({ how: 'code-in-url' as const, value }));
  const titles = [...root.querySelectorAll('.text-2xl.font-bold, h1')]
    .filter(visible)
    .map(textOf)
    .filter((title) => title.length >= 6 && title.length <= 250)
    .map((value) => ({ how: 'title' as const, value }));
  return [...codes, ...titles.slice(0, 1)];
}

const adapter: Adapter = {
  id: 'justice-wizard',
  detect: (_root, url) => (HOST.test(url.hostname) && PATH.test(url.pathname) ? { confidence: 0.95 } : null),
  read: (root, url) => ({
    adapter: 'justice-wizard',
    confidence: 0.95,
    url: url.origin + url.pathname,
    fields: [],
    papers: papersIn(root),
    hints: hintsIn(root, url),
    drift: { missing: [], new: [] },
  }),
  readField: () => null,
  keysAt: () => [],
  anchor: () => null,
  rank: () => 0,
  driver: () => null,
  write: () => Promise.resolve({ outcome: 'refused', reason: 'not-found' }),
  same: (_field, a, b) => a === b,
  // `data-e2e="btn-next"` sits on every step's button and says nothing.
  isSubmit(_root, url, target) {
    const button = target.closest('button');
    if (!button || !PATH.test(url.pathname)) return false;
    return button.id === 'kt_gui-ho-so' || /^(gửi|nộp) hồ sơ$/i.test(textOf(button));
  },
};

export default adapter;
