/** In a page: the bare ways of reading and finding beside ours, each timed by itself. */
import Fuse from 'fuse.js';
import { fold } from '../../utils/core/text';
import { importFiles } from '../../utils/records/import';
import { createSearch, type SearchEntry } from '../../utils/search';

interface Times {
  raw: number;
  ours: number;
}
declare global {
  interface Window {
    /** Every record of a JSONL text: the engine's own parser alone, then our whole import. */
    readRecords(text: string): Promise<Times & { records: number }>;
    prepareSearch(entries: readonly SearchEntry[]): { scan: number; fuse: number; ours: number };
    /** ms that each query takes each of the three ways. */
    search(queries: readonly string[]): { scan: number[]; fuse: number[]; ours: number[] };
  }
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

window.readRecords = async (text) => {
  const raw = await timed(() => {
    for (const line of text.split('\n')) if (line !== '') JSON.parse(line);
  });
  let records = 0;
  const ours = await timed(async () => {
    const imported = await importFiles([Object.assign(new Blob([text]), { name: 'records.jsonl' })]);
    records = imported.ok ? imported.versions.length : 0;
  });
  return { raw, ours, records };
};

let ways: Record<'scan' | 'fuse' | 'ours', (query: string) => unknown>;

window.prepareSearch = (entries) => {
  const built = <T>(make: () => T): [T, number] => {
    const start = performance.now();
    return [make(), performance.now() - start];
  };
  const [folded, scan] = built(() =>
    entries.map(({ code, name, aliases }) => fold([code, name, ...aliases].join(' '))),
  );
  const [fuse, fuseTime] = built(
    () => new Fuse([...entries], { keys: ['code', 'name', 'aliases'], ignoreLocation: true }),
  );
  const [own, ours] = built(() => createSearch(entries));
  ways = {
    scan: (query) => {
      const words = fold(query).split(' ');
      return folded.filter((text) => words.every((word) => text.includes(word)));
    },
    fuse: (query) => fuse.search(query),
    ours: (query) => own.find(query),
  };
  return { scan, fuse: fuseTime, ours };
};

window.search = (queries) => {
  const seen = { scan: [] as number[], fuse: [] as number[], ours: [] as number[] };
  // in turn, query by query
  for (const query of queries)
    for (const way of ['scan', 'fuse', 'ours'] as const) {
      const start = performance.now();
      ways[way](query);
      seen[way].push(performance.now() - start);
    }
  return seen;
};
