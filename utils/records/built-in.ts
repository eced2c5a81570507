/**
 * Records that come with the extension, written by `scripts/make-records.ts`. Those whose codes begin alike share a file: alone, 592 of them were
 * 0.87 MB of a package that may weigh 2; in 24 files they are 0.35, and the largest is read in 3 ms (2026-11). Nothing here throws.
 */
import { readRecord } from './read';
import type { OfficialRecord } from './record';

/** Reads one of the extension's own files: its text, or the JSON already parsed. May reject. */
export type ReadFile = (path: string) => Promise<unknown>;

/** What the built-in records describe: pages of the national portal of this month, unless `updatedAt` says more. */
export const BUILT_IN_AS_OF = '2026-07';

const CODE = /^(\d{1,2}\.\d{3})\d{3,6}$/;

/** The file that holds a procedure's record, without folder: `1.001193` → `1.001.json`. Null: no code. */
export const recordsFile = (code: string): string | null => {
  const start = CODE.exec(code)?.[1];
  return start === undefined ? null : `${start}.json`;
};

/** The built-in record of a procedure, or null: there is none, or its file cannot be read. */
export async function loadBuiltIn(code: string, read: ReadFile): Promise<OfficialRecord | null> {
  const file = recordsFile(code);
  if (file === null) return null;
  try {
    const content = await read(`/records/${file}`);
    const records: unknown = typeof content === 'string' ? JSON.parse(content) : content;
    const answer = readRecord((records as Record<string, unknown>)[code]);
    return answer.ok && answer.record.code === code ? answer.record : null;
  } catch {
    return null;
  }
}
