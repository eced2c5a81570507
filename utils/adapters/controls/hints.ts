/** Which procedure does the page say it is about? Its address, its titles, a code in so many words. */
import { cleanInvisible } from '../../core/text';
import type { ProcedureHint } from '../../core/snapshot';
import { visible } from '../../dom/visible';

/** Parameters that portals use for the code of a procedure, letter case aside. */
const CODE_PARAMS = /^(mathutuchanhchinh|mathutuc|matthc|ma_?tthc)$/i;
const TITLE = { min: 6, max: 250 };
const IN_WORDS = /mã (?:số )?(?:thủ tục|TTHC)[^\d]{0,40}(\d{1,2}\.\d{6,9}(?:\.[A-Z]\d{1,3})?)/iu;

const NAMED = /^(?:tên )?(?:thủ tục(?: hành chính)?|dịch vụ công)\s*:\s*(.{6,})$/iu;

export function procedureHints(root: Document, url: URL): ProcedureHint[] {
  const codes = [...url.searchParams].filter(([name, value]) => CODE_PARAMS.test(name) && value !== '');
  const titles = [
    ...root.querySelectorAll('h1,h2,h3,.text-2xl.font-bold,[class*="ten-thu-tuc"],[class*="procedure-name"]'),
  ]
    .filter(visible)
    .map((el) => cleanInvisible(el.textContent ?? ''))
    .map((text) => NAMED.exec(text)?.[1] ?? text);
  const named = [...new Set(titles)]
    .filter(({ length }) => length >= TITLE.min && length <= TITLE.max)
    .slice(0, 3);
  const texts = [...root.querySelectorAll('h1,h2,h3,h4,p,span,div,td,li')]
    .filter((el) => el.childElementCount <= 2 && !el.querySelector('div,table,select,input'))
    .map((el) => cleanInvisible(el.textContent ?? ''))
    .filter(({ length }) => length >= TITLE.min && length <= TITLE.max);
  const said = texts.map((text) => IN_WORDS.exec(text)?.[1]).find((code) => code !== undefined);
  // pages without headings name the procedure in a line of text
  const lines = named.length > 0 ? [] : texts.flatMap((text) => NAMED.exec(text)?.[1] ?? []);
  return [
    ...codes.map(([, value]) => ({ how: 'code-in-url' as const, value })),
    ...[...named, ...new Set(lines)].slice(0, 3).map((value) => ({ how: 'title' as const, value })),
    ...(said ? [{ how: 'code-in-text' as const, value: said }] : []),
  ];
}
