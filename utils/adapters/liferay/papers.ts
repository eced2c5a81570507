/** The one table of papers: a header row per paper with its tick, below it boxes for the original and the copy. */
import type { PortalPaper } from '../../core/snapshot';
import { visible } from '../../dom/visible';
import { filesOf, nameOfRow, stateOf } from '../controls/papers';

const TICK = 'input[type=checkbox][name*="thanhPhanHoSo"]';

export function papersIn(root: Document): PortalPaper[] {
  const table = root.querySelector('#thanhPhanHoSoTbl,[id$="thanhPhanHoSoTbl"]');
  if (!table || !visible(table)) return [];
  const papers: PortalPaper[] = [];
  let rows: Element[] = [];
  const flush = (): void => {
    const [head] = rows;
    if (head) papers.push(paperOf(head, rows));
    rows = [];
  };
  for (const row of table.querySelectorAll('tr')) {
    if (row.querySelector(TICK)) {
      flush();
      rows = [row];
    } else if (rows.length > 0) rows.push(row);
  }
  flush();
  return papers;
}

function paperOf(head: Element, rows: readonly Element[]): PortalPaper {
  const tick = head.querySelector<HTMLInputElement>(TICK);
  const id = /(\d+)$/.exec(tick?.name ?? '')?.[1] ?? '';
  const inputs = rows.flatMap((row) => [...row.querySelectorAll<HTMLInputElement>('input[type=file]')]);
  const mine = inputs.filter(({ name }) => id === '' || name.includes(id));
  const attached = filesOf(rows, mine);
  const has = (kind: RegExp): boolean =>
    mine.some((input) => kind.test(input.name) && (input.files?.length ?? 0) > 0);
  const [original, copy] = [has(/banChinh/i), has(/banSao/i)];
  return {
    ...nameOfRow(tick?.closest('td') ?? head),
    attached,
    state: stateOf(rows, attached),
    copy: original === copy ? '' : original ? 'original' : 'copy',
    ticked: tick?.checked === true,
  };
}
