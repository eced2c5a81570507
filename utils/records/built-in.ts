/** Records that come with the extension, written by `scripts/make-records.ts` and packed on shelves (`utils/files/shelves.ts`). Nothing here throws. */
import { readRecord } from './read';
import type { OfficialRecord } from './record';

/** Reads one of the extension's own files: its text, or the JSON already parsed. May reject. */
export type ReadFile = (path: string) => Promise<unknown>;

/** What the built-in records describe: pages of the national portal of this month, unless `updatedAt` says more. */
export const BUILT_IN_AS_OF = '2026-07';

const CODE = /^\d{1,2}\.\d{6,9}$/;

/** The built-in record of a procedure, or null: there is none, or its file cannot be read. */
export async function loadBuiltIn(code: string, read: ReadFile): Promise<OfficialRecord | null> {
  if (!CODE.test(code)) return null;
  try {
    const content = await read(`/records/${code}.json`);
    const answer = readRecord(typeof content === 'string' ? JSON.parse(content) : content);
    return answer.ok && answer.record.code === code ? answer.record : null;
  } catch {
    return null;
  }
}
