/** Search queries against the product's own index: the commune records of a file plus what the product itself knows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { knownProcedures } from '../../utils/procedures/known';
import { readRecord } from '../../utils/records/read';
import { createSearch, type Search, type SearchEntry } from '../../utils/search';
import { searchEntries } from '../../utils/search/entries';
import type { Evaluate } from './types';

interface Query {
  q: string;
  codes: string[];
  kind: string;
}

const PUBLIC = new URL('../../public/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, PUBLIC), 'utf8'));

/** Commune procedures of an official file; lines that are no records are left out. */
function communeRecords(file: string): { code: string; name: string; field: string }[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown)
    .flatMap((data) => {
      const answer = readRecord(data);
      return answer.ok && answer.record.levels.ward ? [answer.record] : [];
    })
    .map(({ code, name, fields }) => ({ code, name, field: fields[0] ?? '' }));
}

/** What the product would search: its own list, its packs, and the records. */
export function productEntries(records: string): SearchEntry[] {
  const packs = readdirSync(new URL('procedures/', PUBLIC))
    .filter((name) => /^\d/.test(name))
    .map((name) => json(`procedures/${name}`) as Parameters<typeof searchEntries>[0]['packs'][number]);
  return searchEntries({
    known: knownProcedures(json('reference/procedures.json')),
    packs,
    records: communeRecords(records),
    favourites: new Set(),
  });
}

/** Where the right procedure stands for each query, from 1; Infinity when it is not found. */
export const ranksOf = (queries: readonly Query[], search: Search): number[] =>
  queries.map(({ q, codes }) => {
    const at = search.find(q).findIndex(({ code }) => codes.includes(code));
    return at < 0 ? Infinity : at + 1;
  });

/** @throws Error with a sentence when it is not a file of queries. */
export function queriesOf(data: unknown): Query[] {
  const { queries } = (data ?? {}) as { queries?: unknown };
  if (!Array.isArray(queries)) throw new Error('it has no list "queries"');
  return queries.map((one: Partial<Query>, index) => {
    if (typeof one?.q !== 'string' || !Array.isArray(one.codes))
      throw new Error(`query ${index + 1} needs "q" (text) and "codes" (list)`);
    return { q: one.q, codes: one.codes.map(String), kind: String(one.kind ?? 'other') };
  });
}

const share = (part: number, all: number): number => (all === 0 ? 1 : Math.round((part / all) * 1e4) / 1e4);
const percentile = (times: number[], part: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) * 100) / 100;
};

export const evaluate: Evaluate = (data, { records }) => {
  const queries = queriesOf(data);
  const entries = productEntries(records);
  const start = performance.now();
  const search = createSearch(entries);
  const readyMs = performance.now() - start;
  const ranks = ranksOf(queries, search);
  const times: number[] = [];
  for (const { q } of queries)
    for (let length = 1; length <= q.length; length++) {
      const before = performance.now();
      search.find(q.slice(0, length));
      times.push(performance.now() - before);
    }
  const within = (most: number, kind?: string): number => {
    const mine = ranks.filter((_rank, index) => kind === undefined || queries[index]!.kind === kind);
    return share(mine.filter((rank) => rank <= most).length, mine.length);
  };
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const misses = queries.flatMap(({ q, codes, kind }, index) =>
    ranks[index]! <= 3
      ? []
      : [
          {
            q,
            codes,
            kind,
            rank: ranks[index] === Infinity ? null : ranks[index],
            got: search
              .find(q)
              .slice(0, 3)
              .map(({ code }) => code),
          },
        ],
  );
  const metrics = {
    top1: within(1),
    top3: within(3),
    top10: within(10),
    p50ms: percentile(times, 0.5),
    p95ms: percentile(times, 0.95),
    readyMs: Math.round(readyMs),
    entries: entries.length,
    top3ByKind: Object.fromEntries(kinds.map((kind) => [kind, within(3, kind)])),
  };
  const row = (name: string, kind?: string): string =>
    `${name.padEnd(14)}${String(queries.filter((one) => kind === undefined || one.kind === kind).length).padStart(5)}` +
    [1, 3, 10].map((most) => within(most, kind).toFixed(3).padStart(8)).join('');
  const table = [
    `${'kind'.padEnd(14)}    n    top1    top3   top10`,
    ...kinds.map((kind) => row(kind, kind)),
    row('all'),
    `${entries.length} procedures${existsSync(records) ? '' : " (no records file: the product's own list)"}; index ready in ${metrics.readyMs} ms; ${times.length} keystrokes: p50 ${metrics.p50ms} ms, p95 ${metrics.p95ms} ms`,
    ...misses.map(
      ({ q, codes, rank, got }) =>
        `miss: "${q}" → ${codes.join(' or ')} at ${rank ?? 'nowhere'}; first: ${got.join(', ')}`,
    ),
  ].join('\n');
  return Promise.resolve({ n: queries.length, metrics, misses, table });
};
