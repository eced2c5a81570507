/**
 * Scores the product's own engine on a file of cases. Each kind of case has a module in `scripts/evaluate/` with one export,
 * `evaluate(data, options)`; this file reads, checks, prints.
 *
 *   npm run evaluate -- distill|search|due-dates|dossiers|names FILE [--json] [--records FILE]
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Evaluate } from './evaluate/types';

const KINDS: Record<string, () => Promise<{ evaluate: Evaluate }>> = {
  distill: () => import('./evaluate/distill'),
  search: () => import('./evaluate/search'),
  'due-dates': () => import('./evaluate/due-dates'),
  dossiers: () => import('./evaluate/dossiers'),
  names: () => import('./evaluate/names'),
};
const RECORDS = '../shared/data/national/procedures-2026-07.jsonl';

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const args = process.argv.slice(2);
const json = args.includes('--json');
const at = args.indexOf('--records');
const records = at === -1 ? RECORDS : (args[at + 1] ?? stop('--records needs the name of a file.'));
const [what, file] = args.filter((arg, index) => !arg.startsWith('--') && (at === -1 || index !== at + 1));

const kind = KINDS[what ?? ''] ?? stop(`Say what to evaluate: ${Object.keys(KINDS).join(', ')}.`);
if (file === undefined || !existsSync(file)) stop(`There is no file ${file ?? ''}. Name a file of cases.`);
let data: unknown;
try {
  data = JSON.parse(readFileSync(file, 'utf8'));
} catch (error) {
  stop(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
}
const { evaluate } = await kind();
try {
  const { n, metrics, misses, table } = await evaluate(data, { records });
  if (json) console.log(JSON.stringify({ what, n, metrics, misses }));
  else console.log(table);
} catch (error) {
  stop(`${file} could not be evaluated: ${error instanceof Error ? error.message : String(error)}`);
}
