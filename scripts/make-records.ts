/**
 * Writes `public/records/*.json`: every commune procedure's official record in the shape of `utils/records/record.ts`, by code, those whose
 * codes begin alike in one file: few enough to look through. The build packs them in another order (`scripts/packages/shelves.ts`). Where there are several sources the one nearest to the portal's own data
 * is taken whole: raw answer, then condensed transcription, then the record rebuilt from a page. Never a mixture of two.
 *
 *   npx tsx scripts/make-records.ts [folder with national/, procedures/ and official-api-samples/]
 *
 * The sources are not part of this repository; without them the files stay as they are.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedIds } from '../utils/records/ids';
import { readRecord } from '../utils/records/read';
import type { OfficialRecord } from '../utils/records/record';
import { recordsFile } from './packages/sources';

/** One part of the record a line, lists one entry a line: a change is seen as a change of that part. */
export function recordFile(record: OfficialRecord): string {
  const parts = Object.entries(record).map(([key, value]) => {
    const long = Array.isArray(value) && typeof value[0] === 'object';
    const text = long
      ? `[\n${(value as unknown[]).map((one) => entry(key, one)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

function entry(key: string, one: unknown): string {
  if (key !== 'cases') return `  ${JSON.stringify(one)}`;
  const { name, components } = one as OfficialRecord['cases'][number];
  const rows = components.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `  {"name":${JSON.stringify(name)},"components":[${rows === '' ? '' : `\n${rows}\n  `}]}`;
}

/** The files and their texts, each with its records in the order of their codes. */
export function recordFiles(records: Iterable<OfficialRecord>): Map<string, string> {
  const files = new Map<string, string[]>();
  for (const record of [...records].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const name = recordsFile(record.code)!;
    files.set(name, [
      ...(files.get(name) ?? []),
      `${JSON.stringify(record.code)}:${recordFile(record).trimEnd()}`,
    ]);
  }
  return new Map([...files].map(([name, entries]) => [name, `{\n${entries.join(',\n')}\n}\n`]));
}

/** Commune records by code; a later source replaces an earlier one, a record found under several codes is left out. */
export function communeRecords(sources: Iterable<unknown>): Map<string, OfficialRecord> {
  const records = new Map<string, OfficialRecord>();
  for (const source of sources) {
    const read = readRecord(source);
    if (read.ok && read.record.levels.ward) records.set(read.record.code, read.record);
  }
  for (const code of sharedIds(records.values())) records.delete(code);
  return records;
}

function* sourcesIn(folder: string): Generator<unknown> {
  const lines = readFileSync(join(folder, 'national/procedures-2026-07.jsonl'), 'utf8').split('\n');
  for (const line of lines) if (line !== '') yield JSON.parse(line);
  for (const name of ['procedures', 'official-api-samples'])
    for (const file of readdirSync(join(folder, name)).sort())
      yield JSON.parse(readFileSync(join(folder, name, file), 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const from = process.argv[2] ?? fileURLToPath(new URL('../../shared/data/', import.meta.url));
  if (!existsSync(from)) console.log('skipped: no ../shared');
  else {
    const target = fileURLToPath(new URL('../public/records/', import.meta.url));
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    const records = communeRecords(sourcesIn(from));
    const files = recordFiles(records.values());
    for (const [name, text] of files) writeFileSync(join(target, name), text);
    console.log(`${records.size} records in ${files.size} files`);
  }
}
