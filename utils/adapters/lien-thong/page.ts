/** What the liên thông portal's page says besides the form: which procedure, and that a dossier was handed in. */
import { cleanInvisible } from '../../core/text';
import type { ProcedureHint } from '../../core/snapshot';
import { visible } from '../../dom/visible';
import type { Receipt } from '../adapter';

const CODE = /^#\/ke-khai\/(\d{1,2}\.\d{6})/;

export function hintsIn(root: Document, url: URL): ProcedureHint[] {
  const code = CODE.exec(url.hash)?.[1] ?? /\d{1,2}\.\d{6}/.exec(url.searchParams.get('MaTTHC') ?? '')?.[0];
  const titles = [...root.querySelectorAll('h1,h2,.text-2xl.font-bold')]
    .filter(visible)
    .map((el) => cleanInvisible(el.textContent ?? ''))
    .filter((text) => text.length >= 6 && text.length <= 250);
  return [
    ...(code ? [{ how: 'code-in-url' as const, value: code }] : []),
    ...[...new Set(titles)].slice(0, 2).map((value) => ({ how: 'title' as const, value })),
  ];
}

const NUMBER = /Số hồ sơ\s*:?\s*([A-Z0-9][A-Z0-9.\-/]{5,})/u;
const PROMISED = /Ngày hẹn trả dự kiến\s*:?\s*(\d{1,2}\/\d{1,2}\/\d{4})/u;

/** All three sentences together: each alone stands on other pages as well. There is no "thành công" here. */
export function receiptIn(root: Document): Receipt | null {
  const text = cleanInvisible(root.body?.textContent ?? '');
  if (!text.includes('Vui lòng ghi nhớ các thông tin bên dưới')) return null;
  const code = NUMBER.exec(text)?.[1];
  if (!code || !text.includes('Ngày hẹn trả dự kiến')) return null;
  return { code: code.replace(/[.\-/]+$/, ''), promised: PROMISED.exec(text)?.[1] ?? null };
}
