/** Writes the table of `docs/performance.md` from the figures of a run: `npm run bench -- --page FILE`. The words around it are kept. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { Mistake } from '../scripts/mistake';
import type { Machine } from './machine';
import { figure, type Row } from './report';

export interface Result extends Machine {
  loadAfter: number[];
  runs: number;
  bars: Row[];
}

const PAGE = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
const [BEGIN, END] = ['<!-- figures: npm run bench -- --page FILE -->', '<!-- end of figures -->'];

export async function renewPage(file: string): Promise<void> {
  const text = readFileSync(PAGE, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Mistake(`${PAGE} has lost the lines that enclose its table.`);
  const written = `${text.slice(0, begin + BEGIN.length)}\n\n${table(resultOf(file))}\n\n${text.slice(end)}`;
  const style = (await resolveConfig(PAGE)) ?? {};
  writeFileSync(PAGE, await format(written, { ...style, parser: 'markdown' }));
  console.log(`Written: docs/performance.md`);
}

/** @throws Mistake when it holds something else. */
function resultOf(file: string): Result {
  try {
    const data = JSON.parse(readFileSync(file, 'utf8')) as Partial<Result>;
    if (Array.isArray(data.bars) && Array.isArray(data.load)) return data as Result;
  } catch {
    // said below
  }
  throw new Mistake(`${file} holds no figures of "npm run bench -- --json".`);
}

/** The machine, and a row for every figure. */
export function table({ bars, ...at }: Result): string {
  const rows = bars.map(({ id, what, unit, value, of, bar, held, minimum, median, p95, count, beside }) =>
    [
      id,
      what + (beside ? ` (${beside})` : ''),
      count > 1 ? [minimum, median, p95].map(figure).join(' / ') : '',
      `${figure(value)} ${unit}${of === 'p95' || of === 'p99' || of === 'max' ? ` (${of})` : ''}`,
      bar === null ? '' : `≤ ${bar} ${unit}`,
      bar === null ? '' : held ? 'yes' : '**no**',
    ].map((cell) => cell.replaceAll('|', '\\|')),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `${at.date}: ${at.processor}, ${at.cores} cores, ${at.memoryGb} GB; ${at.browser}; Node ${at.node}; ${at.runs} rounds; load ${at.load.join(', ')} before, ${at.loadAfter.join(', ')} after.`,
    '',
    line(['Id', 'What', 'min / median / p95', 'Judged', 'Bar', 'Held']),
    line(['---', '---', '---', '---', '---', '---']),
    ...rows.map(line),
  ].join('\n');
}
