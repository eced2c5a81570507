/** The page around the form: which procedure, what may be attached, has it been sent? */
import { cleanInvisible, fold } from '../../core/text';
import type { ProcedureHint, UploadLimits } from '../../core/snapshot';
import { visible } from '../../dom/visible';
import type { Receipt } from '../adapter';
import { ROOT } from './questions';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TITLE = '.text-2xl.font-bold,h1,h2';

export function hints(root: Document, url: URL): ProcedureHint[] {
  const id = url.searchParams.get('formalityId') ?? '';
  const titles = [...root.querySelectorAll(TITLE)]
    .filter((el) => !el.closest(ROOT) && visible(el))
    .map((el) => cleanInvisible(el.textContent ?? ''))
    .filter(({ length }) => length >= 6 && length <= 250);
  return [
    ...(UUID.test(id) ? [{ how: 'uuid-in-url' as const, value: id.toLowerCase() }] : []),
    ...[...new Set(titles)].slice(0, 3).map((value) => ({ how: 'title' as const, value })),
  ];
}

/** "Vui lòng chọn tệp nhỏ hơn 2MB!"; one input for all rows, outside of the survey. */
export function uploads(root: Document): UploadLimits | null {
  const input = [...root.querySelectorAll<HTMLInputElement>('input[type=file]')].find(
    (el) => !el.closest(ROOT),
  );
  if (!input) return null;
  const types = input.accept
    .toLowerCase()
    .split(',')
    .map((type) => type.trim())
    .filter((type) => type.startsWith('.'));
  return { maxBytes: 2 * 1024 * 1024, types, names: 'any' };
}

const said = (el: Element): string => cleanInvisible(el.textContent ?? '');

/** "Lưu hồ sơ" only saves a draft, "Gửi Phản ánh kiến nghị" is something else. */
export function isSubmit(_root: Document, _url: URL, target: Element): boolean {
  const button = target.closest('button,a,[role=button],input[type=submit]');
  return button !== null && fold(said(button)) === 'luu va nop ho so';
}

const CODE = /(?:mã|số) hồ sơ\s*:?\s*([A-Z0-9]+(?:[.-][A-Z0-9]+)+)/iu;
const PROMISED = /hẹn trả[^:]{0,30}:\s*(\d{1,2}\/\d{1,2}\/\d{4})/iu;

/** All words with spaces between elements, as they are seen. */
function textIn(block: Element): string {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) found.push(node.nodeValue ?? '');
    else if (node.nodeType === 1 && !(node as Element).matches('script,style')) node.childNodes.forEach(walk);
  };
  walk(block);
  return cleanInvisible(found.join(' '));
}

/** The page after sending shows the code instead of the form (its wording is likely the one of the other portals). */
export function receipt(root: Document): Receipt | null {
  if (root.querySelector(ROOT)) return null;
  const text = textIn(root.querySelector('main') ?? root.body);
  if (text.length > 20_000 || !/thanh cong|ghi nho/.test(fold(text))) return null;
  const code = CODE.exec(text)?.[1];
  return code ? { code, promised: PROMISED.exec(text)?.[1] ?? null } : null;
}
