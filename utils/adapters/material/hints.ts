/** Which procedure an Angular portal's page belongs to: the code in its address, the titles of the page. */
import { cleanInvisible } from '../../core/text';
import type { ProcedureHint } from '../../core/snapshot';
import { visible } from '../../dom/visible';

const CODE = /(?<![\d.])\d{1,2}\.\d{6}(?!\d)/;
/** Of the liên thông portal and the ministry's; they are known in any case of letters. */
const PARAMS = /^(mathutuc|matthc|mathutuchanhchinh)$/i;
const ROUTE = /^#\/ke-khai\//;

export function hintsIn(root: Document, url: URL): ProcedureHint[] {
  const inQuery = [...url.searchParams].find(([name]) => PARAMS.test(name))?.[1] ?? '';
  const code = CODE.exec(ROUTE.test(url.hash) ? url.hash : inQuery)?.[0];
  const titles = [...root.querySelectorAll('h1,h2,.text-2xl.font-bold')]
    .filter(visible)
    .map((el) => cleanInvisible(el.textContent ?? ''))
    .filter((text) => text.length >= 6 && text.length <= 250);
  return [
    ...(code ? [{ how: 'code-in-url' as const, value: code }] : []),
    ...[...new Set(titles)].slice(0, 2).map((value) => ({ how: 'title' as const, value })),
  ];
}
