/**
 * Records and search: our import against the engine's own `JSON.parse` of the same text, our search against a bare scan for the query's
 * words and against Fuse.js (which the replicas bring along; MiniSearch is not installed). No bar of the product speaks of them but the
 * one for a keystroke; the others are limits of ours, so that a slip is seen.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { productEntries, queriesOf } from '../scripts/evaluate/search';
import { official } from '../tests/records/helpers';
import type { Crew } from './crew';
import { bar, median, type Bench } from './measure';
import { ADDRESS } from './pages';

const NATIONAL = '../shared/data/national/procedures-2026-07.jsonl';
const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const QUERIES = 60;

/** The national records where they are at hand, else as many small ones. */
function records(): string {
  if (existsSync(NATIONAL)) return readFileSync(NATIONAL, 'utf8');
  return Array.from({ length: 2_600 }, (_, at) =>
    JSON.stringify(official(`1.${String(at).padStart(6, '0')}`)),
  ).join('\n');
}

export function knowledgeBench(crew: Crew): Bench {
  const text = records();
  const entries = productEntries(existsSync(NATIONAL) ? NATIONAL : 'none');
  const queries = queriesOf(JSON.parse(readFileSync(path('../tests/search/queries.json'), 'utf8')))
    .map(({ q }) => q)
    .filter((_, at) => at % 4 === 0)
    .slice(0, QUERIES);
  const read = { raw: [] as number[], ours: [] as number[], records: 0 };
  const found = { scan: [] as number[], fuse: [] as number[], ours: [] as number[] };
  return {
    async round() {
      const page = await (await crew.of('none')).context.newPage();
      await page.goto(ADDRESS.knowledge);
      await page.evaluate((asked) => void window.prepareSearch(asked), entries);
      const once = await page.evaluate((all) => window.readRecords(all), text);
      read.raw.push(once.raw);
      read.ours.push(once.ours);
      read.records = once.records;
      const asked = await page.evaluate((all) => window.search(all), queries);
      for (const way of ['scan', 'fuse', 'ours'] as const) found[way].push(...asked[way]);
      await page.close();
      if (once.records === 0) throw new Error('The import has refused the records.');
    },
    bars: () => [
      bar(
        'd',
        `import of ${read.records} records, ratio to JSON.parse`,
        read.ours.map((ours, at) => ours / read.raw[at]!),
        {
          unit: '×',
          limit: 60,
          beside: `JSON.parse ${median(read.raw).toFixed(0)} ms, ours ${median(read.ours).toFixed(0)} ms`,
        },
      ),
      bar('e', `search over ${entries.length} procedures, one query`, found.ours, {
        unit: 'ms',
        limit: 50,
        of: 'p95',
        beside: `scan ${median(found.scan).toFixed(2)} ms, Fuse.js ${median(found.fuse).toFixed(2)} ms, ours ${median(found.ours).toFixed(2)} ms`,
      }),
      bar(
        'e',
        'the same, ratio to Fuse.js',
        found.ours.map((ours, at) => ours / found.fuse[at]!),
        {
          unit: '×',
          limit: 1,
        },
      ),
    ],
  };
}
