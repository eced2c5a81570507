/** The shell around the forms: procedure, papers of step 2, the press that hands in, the result of step 4. */
import { cleanInvisible, fold } from '../../core/text';
import type { PortalPaper, ProcedureHint } from '../../core/snapshot';
import { ownText } from '../../dom/label';
import type { Receipt } from '../adapter';

/** `1.012796.H36` or `1.012796`, as these pages write a procedure's code; dots and digits on either side are another number. */
const CODE = /(?<![\d.])\d\.\d{6}(?:\.[0-9A-Z]{3}(?:\.\d{2}){0,3})?(?![\d.])/g;
const TITLES = 'h1,h2,h3,h4,h5,h6,.procedure-name,.procedure,[class*="title"]';
/** Longer texts are wrappers of half the page. */
const MAX_TITLE = 400;

/** A line of text that names the procedure where no title does. */
const NAMED = /^(?:(?:mã|tên) )?(?:thủ tục(?: hành chính)?|dịch vụ công)\s*:\s*(.{6,})$/iu;
const LINES = 'p,div,span,li,label';

const textOf = (el: Element): string => cleanInvisible(ownText(el));

const isOutside = (el: Element): boolean => !el.closest('.formio-component,table,[role=dialog]');
const linesIn = (root: Document): string[] =>
  [...root.querySelectorAll(LINES)]
    .filter((el) => el.childElementCount <= 2 && isOutside(el))
    .flatMap((el) => NAMED.exec(textOf(el))?.[1] ?? []);

/** Evidence from titles outside of the forms; the identifier in the address is made per agency and says nothing. */
export function hints(root: Document): ProcedureHint[] {
  const texts = [...root.querySelectorAll(TITLES)]
    .filter(isOutside)
    .map(textOf)
    .concat(cleanInvisible(root.title), linesIn(root))
    .filter((text) => text !== '' && text.length <= MAX_TITLE);
  const codes = new Set(texts.flatMap((text) => (text.match(CODE) ?? []).map((code) => code.slice(0, 8))));
  // two codes are a list of procedures
  const code = codes.size === 1 ? [...codes] : [];
  const titles = new Set(
    texts.map((text) => cleanInvisible(text.replace(CODE, '').replace(/^[\s\-–:]+/, ''))),
  );
  return [
    ...code.map((value): ProcedureHint => ({ how: 'code-in-text', value })),
    ...[...titles]
      .filter((title) => title.split(' ').length >= 4)
      .map((value): ProcedureHint => ({ how: 'title', value })),
  ];
}

const BOX = 'input[type=checkbox]';
/** What stands in a file cell besides names of files. */
const NO_FILE =
  /^(chon tep.*|chon file.*|tai (len|xuong|ve).*|tai tep.*|xem.*|xoa.*|ky so.*|quet.*|scan.*|ban (chinh|sao).*|them.*|mau .*|\d+([.,]\d+)? ?(b|kb|mb)|[-–\d. *]*)$/;
const FILE_NAME = /\.[a-z0-9]{2,5}$/i;

/** Pieces of text in a cell, one per element that holds some. */
function pieces(cell: Element): string[] {
  const found: string[] = [];
  for (const el of [cell, ...cell.querySelectorAll('*')]) {
    if (el.closest('button,[role=button],script,style,label:has(input[type=radio])')) continue;
    const own = [...el.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join(' ');
    const text = cleanInvisible(own);
    if (text !== '') found.push(text);
  }
  return found;
}

function paperOf(row: Element): PortalPaper | null {
  const cells = [...row.querySelectorAll(':scope > td,:scope > mat-cell,:scope > [role=cell]')];
  const fileCell = cells.findLast((cell) => cell.querySelector('input[type=file],.btn_upload'));
  const nameCell = cells.find(
    (cell) => cell !== fileCell && /\p{L}{3}/u.test(textOf(cell)) && !cell.querySelector('input[type=radio]'),
  );
  if (!fileCell || !nameCell) return null;
  const written = textOf(nameCell);
  const attached = pieces(fileCell).filter((text) => FILE_NAME.test(text) || !NO_FILE.test(fold(text)));
  const box = row.querySelector<HTMLInputElement>(BOX);
  const kinds = [...row.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const kind = kinds.find(({ checked }) => checked)?.closest('label,mat-radio-button');
  const busy = row.querySelector('mat-progress-bar,mat-spinner,progress,[aria-busy="true"]') !== null;
  return {
    name: cleanInvisible(written.replace(/\*/g, ' ')),
    required: written.includes('*'),
    attached,
    state: busy ? 'uploading' : attached.length > 0 ? 'attached' : 'empty',
    ...(kinds.length > 0 ? { copy: !kind ? '' : /sao/.test(fold(ownText(kind))) ? 'copy' : 'original' } : {}),
    ...(box ? { ticked: box.checked } : {}),
  };
}

/** Rows of step 2. All steps stand in the page at once, so they are read whichever is open. */
export const papers = (root: Document): PortalPaper[] =>
  [...root.querySelectorAll('tr,mat-row,[role=row]')]
    .filter((row) => row.querySelector('input[type=file],.btn_upload') && !row.closest('.formio-component'))
    .map(paperOf)
    .filter((paper) => paper !== null);

/** Only the button of the captcha hands in. "Tiếp tục" stands on every step, and on some portals on this button too. */
export function isSubmit(_root: Document, _url: URL, target: Element): boolean {
  const button = target.closest('button,input[type=submit]');
  if (!button) return false;
  if (button.getAttribute('form') === 'captchaForm') return true;
  return /^(nop ho so|thanh toan)$/.test(fold(cleanInvisible(button.textContent ?? '')));
}

const SENT = /nop ho so thanh cong|ho so dang cho tiep nhan/;
const DOSSIER =
  /(?<![\d.])\d{3}\.\d{2}(?:\.\d{2})?\.[A-Z]\d{2}-\d{6}-\d{3,6}|[A-Z]\d{2}(?:[.-]\d{2,3}){0,3}-\d{6}-\d{3,6}/;
const PROMISED = /(?:ngay )?hen tra[^0-9]{0,40}(\d{1,2}\/\d{1,2}\/\d{4})/;

/** The result screen, step 4 "Nộp hồ sơ"; the step's own title says that long before anything was handed in. */
export function receipt(root: Document): Receipt | null {
  const place = [...root.querySelectorAll('[id^="cdk-step-content-"],[role=tabpanel],main,body')].find((el) =>
    SENT.test(fold(el.textContent ?? '')),
  );
  const text = cleanInvisible(place?.textContent ?? '');
  const code = place ? DOSSIER.exec(text)?.[0] : undefined;
  if (!code) return null;
  return { code, promised: PROMISED.exec(fold(text))?.[1] ?? null };
}
